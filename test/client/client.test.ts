import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { evaluateExamples, scheduleExamples } from '../../schemas/examples.ts'
import {
  createClient,
  UnexpectedAnswer,
  type EvaluateRequest,
  type Problem,
  type ScheduleRequest
} from '../../packages/client/src/client.ts'
import { startWithKey } from './service.ts'

const draft: EvaluateRequest = evaluateExamples.thankYou.request
const interview: ScheduleRequest = scheduleExamples.afterInterview.request

void t.test('answers', async t => {
  const { baseUrl, key } = await startWithKey(t)
  const afterword = createClient({ baseUrl, key })

  const { data: evaluation } = await afterword.POST('/evaluate', { body: draft })
  t.match(evaluation, { verdict: 'revise', findings: [{ mistake: 'pushy-tone' }, { mistake: 'needy-tone' }] })
  const { data: plan } = await afterword.POST('/schedule', { body: interview })
  t.equal(plan?.next, 'thank-you')
  const { data: calendar } = await afterword.POST('/schedule', {
    body: interview,
    headers: { accept: 'text/calendar' },
    parseAs: 'text'
  })
  t.match(calendar, /^BEGIN:VCALENDAR\r\n/)
  const pushyTone = { path: { id: 'pushy-tone' } }
  const { data: mistake, response } = await afterword.GET('/catalogue/{id}', { params: pushyTone })
  t.equal(mistake?.severity, 'major')
  const kept = { 'if-none-match': response.headers.get('etag') ?? '' }
  await t.rejects(
    afterword.GET('/catalogue/{id}', { params: { ...pushyTone, header: kept }, cache: 'no-store' }),
    { name: 'UnexpectedAnswer', response: { status: 304 } }
  )
})

void t.test('refusals are problems', async t => {
  const { baseUrl, key } = await startWithKey(t)
  const afterword = createClient({ baseUrl, key })
  const french =
    'Chère Madame, je vous remercie de notre entretien d’hier. Votre équipe et le poste me plaisent beaucoup, et je serais ravi de vous rejoindre bientôt.'
  const refusals: Array<
    [type: Problem['type'], call: Promise<{ error?: Problem; response: Response }>, pointers?: string[]]
  > = [
    ['/problems/unauthorized', createClient({ baseUrl }).POST('/evaluate', { body: draft })],
    [
      '/problems/unauthorized',
      createClient({ baseUrl, key: 'another' }).POST('/schedule', { body: interview })
    ],
    ['/problems/not-found', afterword.GET('/catalogue/{id}', { params: { path: { id: 'nope' } } })],
    [
      '/problems/unsupported-language',
      afterword.POST('/evaluate', { body: { draft: { stage: 'thank-you', body: french } } }),
      ['/draft/body']
    ],
    [
      '/problems/impossible-request',
      afterword.POST('/schedule', { body: { ...interview, timeZone: 'Mars/Olympus' } }),
      ['/timeZone']
    ],
    [
      '/problems/invalid-request',
      // @ts-expect-error there is no such stage
      afterword.POST('/evaluate', { body: { draft: { stage: 'farewell', body: 'Thank you.' } } }),
      ['/draft/stage']
    ],
    [
      '/problems/invalid-request',
      // @ts-expect-error an interview is required
      afterword.POST('/schedule', { body: { timeZone: 'Europe/London' } }),
      ['/interview']
    ],
    [
      '/problems/invalid-request',
      // @ts-expect-error there is no such field
      afterword.POST('/evaluate', { body: { ...draft, mood: 'hopeful' } }),
      ['/mood']
    ],
    [
      '/problems/invalid-request',
      // @ts-expect-error there is no such field
      afterword.POST('/evaluate', { body: { draft: draft.draft, employer: { contry: 'US' } } }),
      ['/employer/contry']
    ]
  ]
  for (const [type, call, pointers] of refusals) {
    const { error, response } = await call
    t.match(error, {
      type,
      status: response.status,
      instance: `urn:afterword:request:${response.headers.get('x-request-id')}`
    })
    t.strictSame(
      error?.errors?.map(({ pointer }) => pointer),
      pointers
    )
  }
})

void t.test('a spent budget says when to come back', async t => {
  const { baseUrl, key } = await startWithKey(t, { RATE_LIMIT_MAX: '1' })
  const afterword = createClient({ baseUrl, key, retries: 0 })
  await afterword.GET('/catalogue')
  const { error, response } = await afterword.GET('/catalogue')
  t.equal(error?.type, '/problems/too-many-requests')
  t.match(response.headers.get('retry-after'), /^\d+$/)
})

void t.test('what is no answer of Afterword rejects', async t => {
  const page = createServer((_request, response) =>
    response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>')
  ).listen(0, '127.0.0.1')
  t.teardown(() => page.close())
  await new Promise(resolve => page.once('listening', resolve))
  const port = (page.address() as AddressInfo).port
  const error: unknown = await createClient({ baseUrl: `http://127.0.0.1:${port}` })
    .POST('/evaluate', { body: draft })
    .catch((error: unknown) => error)
  t.type(error, UnexpectedAnswer)
  const { response } = error as UnexpectedAnswer
  t.equal(response.status, 502)
  t.equal(await response.text(), '<h1>Bad gateway</h1>')
  page.close()
  page.closeAllConnections()
  await t.rejects(createClient({ baseUrl: `http://127.0.0.1:${port}` }).GET('/catalogue'), TypeError)
})
