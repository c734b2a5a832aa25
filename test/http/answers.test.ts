import t from 'tap'
import { evaluateExamples, scheduleExamples } from '../../schemas/examples.ts'
import { mistakeIds } from '../../schemas/vocabulary.ts'
import { evaluate } from '../../src/evaluate.ts'
import { schedule, scheduleCalendar } from '../../src/schedule.ts'
import { makeClient } from './client.ts'

const clock = () => Date.UTC(2026, 10, 23, 9)

void t.test('examples', async t => {
  const { post, document } = await makeClient(t, { clock })
  const documented = (path: string) =>
    (document.paths[path] as any).post.requestBody.content['application/json'].examples
  for (const [name, { summary, request }] of Object.entries(evaluateExamples)) {
    await t.test(`/evaluate: ${summary}`, async t => {
      const response = await post(t, '/evaluate', request)
      t.equal(response.statusCode, 200)
      t.strictSame(
        response.json(),
        JSON.parse(JSON.stringify(await evaluate(request, clock()))),
        'nothing is lost on the way out'
      )
      t.strictSame(documented('/evaluate')[name], { summary, value: request })
    })
  }
  for (const [name, { summary, request }] of Object.entries(scheduleExamples)) {
    await t.test(`/schedule: ${summary}`, async t => {
      const response = await post(t, '/schedule', request)
      t.equal(response.statusCode, 200)
      t.strictSame(
        response.json(),
        JSON.parse(JSON.stringify(schedule(request, clock()))),
        'nothing is lost on the way out'
      )
      t.strictSame(documented('/schedule')[name], { summary, value: request })
    })
  }
  await t.test('the policy in force gives the same answer when sent back', async t => {
    const { request } = evaluateExamples.thankYou
    const first = await post(t, '/evaluate', {
      ...request,
      policy: { profile: 'two-day', rulings: { 'pushy-tone': 'off' } }
    })
    const second = await post(t, '/evaluate', { ...request, policy: first.json().policy })
    t.equal(second.body, first.body)
  })
  await t.test('the clock counts where the request has no now', async t => {
    const { now: _, ...request } = scheduleExamples.afterInterview.request
    t.equal((await post(t, '/schedule', request)).json().asOf, '2026-11-23T09:00:00+00:00')
  })
})

void t.test('a plan as iCalendar', async t => {
  const { post, document } = await makeClient(t, { clock })
  const { request } = scheduleExamples.afterInterview
  const [json, calendar] = ['application/json', 'text/calendar']
  const rows: Array<[accept: string | undefined, type: string]> = [
    [undefined, json],
    ['', json],
    ['*/*', json],
    ['application/*', json],
    ['application/json', json],
    ['text/html, */*;q=0.8', json],
    ['text/calendar', calendar],
    ['text/*', calendar],
    ['TEXT/Calendar', calendar],
    ['text/calendar; charset=utf-8', calendar],
    ['text/calendar; method=PUBLISH', calendar],
    ['text/calendar; charset=utf-8; method=PUBLISH', calendar],
    ['text/calendar; method=REQUEST, */*;q=0.1', json],
    ['text/calendar, application/json', calendar],
    ['application/json, text/calendar', json],
    ['application/json;q=0.5, text/calendar', calendar],
    ['application/json;q=0.5, text/calendar;q=0.4', json],
    ['text/calendar;q=0.2, */*;q=0.1', calendar],
    ['text/calendar;q=0, */*', json],
    ['application/json;q=0, */*', calendar]
  ]
  for (const [accept, type] of rows) {
    await t.test(`Accept: ${accept}`, async t => {
      const response = await post(t, '/schedule', request, accept === undefined ? {} : { accept })
      t.equal(response.statusCode, 200)
      t.match(response.headers, {
        'content-type':
          type === calendar
            ? 'text/calendar; charset=utf-8; method=PUBLISH'
            : 'application/json; charset=utf-8',
        vary: 'accept'
      })
      t.equal(
        response.body,
        type === calendar
          ? scheduleCalendar(request, clock()).calendar
          : JSON.stringify(schedule(request, clock()))
      )
    })
  }
  await t.test('errors stay problem details', async t => {
    for (const body of [{}, { ...request, timeZone: 'BST' }, '{']) {
      const response = await post(t, '/schedule', body, { accept: calendar })
      t.match(response.headers['content-type'], 'application/problem+json')
      t.ok(response.statusCode === 400 || response.statusCode === 422)
    }
  })
  await t.test('the document names both', async t => {
    const { content } = (document.paths['/schedule'] as any).post.responses[200]
    t.strictSame(Object.keys(content), [json, calendar])
  })
})

void t.test('catalogue', async t => {
  const { ask } = await makeClient(t)
  const { mistakes } = (await ask(t, { method: 'GET', url: '/catalogue' })).json()
  t.strictSame(mistakes.map(({ id }: { id: string }) => id).toSorted(), mistakeIds.toSorted())
  for (const mistake of mistakes)
    t.strictSame((await ask(t, { method: 'GET', url: `/catalogue/${mistake.id}` })).json(), mistake)
  for (const id of ['no-such', 'constructor', 'Pushy-Tone', '%F0%9F%98%80', 'x'.repeat(150)]) {
    t.match((await ask(t, { method: 'GET', url: `/catalogue/${id}` })).json(), {
      status: 404,
      type: '/problems/not-found'
    })
  }
})

void t.test('the document', async t => {
  const { app, ask } = await makeClient(t)
  const document = (await ask(t, { method: 'GET', url: '/openapi.json' })).json()
  t.equal(document.openapi, '3.1.0')
  t.strictSame(document, JSON.parse(JSON.stringify(app.swagger())))
  t.strictSame(Object.keys(document.paths).toSorted(), [
    '/catalogue',
    '/catalogue/{id}',
    '/docs',
    '/evaluate',
    '/evaluate/batch',
    '/health/live',
    '/health/ready',
    '/metrics',
    '/openapi.json',
    '/problems',
    '/problems/{type}',
    '/schedule',
    '/schedule/batch'
  ])

  const undescribed: string[] = []
  const visit = (schema: any, path: string): void => {
    if (typeof schema !== 'object' || schema === null) return
    for (const [name, field] of Object.entries<any>(schema.properties ?? {})) {
      const parts = [field, field.items ?? {}, ...(field.oneOf ?? [])]
      if (!parts.some(part => part.$ref !== undefined || part.description !== undefined))
        undescribed.push(`${path}.${name}`)
    }
    for (const [name, part] of Object.entries(schema)) visit(part, `${path}/${name}`)
  }
  visit(document.components.schemas, '')
  t.strictSame(undescribed, [], 'every field is described')
  for (const [name, schema] of Object.entries<any>(document.components.schemas))
    t.type(schema.description, 'string', `${name} is described`)
})

void t.test('health', async t => {
  const { ask } = await makeClient(t)
  t.equal((await ask(t, { method: 'GET', url: '/health/live' })).statusCode, 200)
  t.equal((await ask(t, { method: 'GET', url: '/health/ready' })).statusCode, 200)
  const head = await ask(t, { method: 'HEAD', url: '/health/live' })
  t.equal(head.statusCode, 200)
  t.equal(head.body, '')
})

void t.test('request ids', async t => {
  const { ask } = await makeClient(t)
  const idFor = async (id: string) =>
    (await ask(t, { method: 'GET', url: '/health/live', headers: { 'x-request-id': id } })).headers[
      'x-request-id'
    ]
  t.equal(await idFor('trace-1.A_b'), 'trace-1.A_b')
  for (const id of ['', 'a b', 'x'.repeat(65), 'né', 'a,b'])
    t.match(await idFor(id), /^[\da-f]{8}-[\da-f-]{27}$/)
})
