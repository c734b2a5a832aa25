import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'
import { evaluateExamples, scheduleExamples } from '../../schemas/examples.ts'
import {
  createClient,
  UnexpectedAnswer,
  type EvaluateRequest,
  type ScheduleRequest
} from '../../packages/client/src/client.ts'
import { bodyLimit } from '../../schemas/limits.ts'
import { startWithKey } from './service.ts'

const draft: EvaluateRequest = evaluateExamples.thankYou.request
const interview: ScheduleRequest = scheduleExamples.afterInterview.request

/** Runs the example of the README as a process; resolves to its address. */
async function startPortal(t: Test, { baseUrl, key }: { baseUrl: string; key: string }): Promise<string> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('portal.ts', import.meta.url))], {
    env: { ...process.env, AFTERWORD_URL: baseUrl, AFTERWORD_KEY: key, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const exit = once(child, 'exit')
  t.teardown(async () => {
    child.kill()
    await exit
  })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return /^Portal at (\S+)\n$/.exec(String(line))?.[1] ?? t.comment(String(line)) ?? ''
}

void t.test('a portal adds the key and passes on what Afterword says', async t => {
  const service = await startWithKey(t)
  const portal = await startPortal(t, service)
  const direct = createClient(service)
  const candidate = createClient({ baseUrl: `${portal}/follow-ups` })

  t.strictSame(
    (await candidate.POST('/evaluate', { body: draft })).data,
    (await direct.POST('/evaluate', { body: draft })).data
  )
  t.strictSame(
    (await candidate.POST('/schedule', { body: interview })).data,
    (await direct.POST('/schedule', { body: interview })).data
  )
  const { data: calendar } = await candidate.POST('/schedule', {
    body: interview,
    headers: { accept: 'text/calendar' },
    parseAs: 'text'
  })
  t.match(calendar, /^BEGIN:VCALENDAR\r\n/)

  const { error, response } = await candidate.POST('/schedule', {
    body: { ...interview, timeZone: 'Mars/Olympus' }
  })
  t.match(error, {
    type: '/problems/impossible-request',
    instance: `urn:afterword:request:${response.headers.get('x-request-id')}`,
    errors: [{ pointer: '/timeZone' }]
  })

  const post = async (path: string, body: string, headers: Record<string, string> = {}) =>
    fetch(portal + path, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers }
    })
  const answer = await post('/follow-ups/evaluate', JSON.stringify(draft), {
    authorization: 'Bearer another',
    'x-api-key': 'another'
  })
  t.equal(answer.status, 200, 'keys of the browser play no part')
  t.strictSame([...answer.headers.keys()].toSorted(), [
    'connection',
    'content-length',
    'content-type',
    'date',
    'keep-alive',
    'x-request-id'
  ])
  const refusals: Array<[status: number, type: string, body: string, headers?: Record<string, string>]> = [
    [400, 'malformed-request', '{'],
    [400, 'malformed-request', '{"draft":{},"draft":{}}'],
    [400, 'invalid-request', ''],
    [400, 'malformed-request', ' '.repeat(bodyLimit)],
    [415, 'unsupported-media-type', 'body=Thanks', { 'content-type': 'application/x-www-form-urlencoded' }],
    [406, 'not-acceptable', JSON.stringify(draft), { accept: 'text/html' }]
  ]
  for (const [status, type, body, headers] of refusals) {
    const refusal = await post('/follow-ups/evaluate', body, headers)
    t.equal(refusal.status, status, type)
    t.match(await refusal.json(), { type: `/problems/${type}` })
  }
  const tooLarge = request(`${portal}/follow-ups/evaluate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': bodyLimit + 1 }
  })
  tooLarge.on('error', () => {}).flushHeaders() // refused by what it announces, and hung up on
  t.match(await once(tooLarge, 'response'), [{ statusCode: 413 }])
  for (const path of ['/follow-ups/catalogue', '/evaluate', '/follow-ups/evaluate/'])
    t.equal((await post(path, '{}')).status, 404, path)

  await service.stop()
  await t.rejects(candidate.POST('/evaluate', { body: draft }), UnexpectedAnswer)
  t.equal((await post('/follow-ups/evaluate', '{}')).status, 502)
})

void t.test('a portal passes on when to come back', async t => {
  const portal = await startPortal(t, await startWithKey(t, { RATE_LIMIT_MAX: '1' }))
  const candidate = createClient({ baseUrl: `${portal}/follow-ups` })
  await candidate.POST('/evaluate', { body: draft })
  const { error, response } = await candidate.POST('/evaluate', { body: draft })
  t.equal(error?.type, '/problems/too-many-requests')
  t.match(response.headers.get('retry-after'), /^\d+$/)
})
