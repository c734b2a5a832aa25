import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { evaluateExamples, scheduleExamples } from '../../schemas/examples.ts'
import { evaluate } from '../../src/evaluate.ts'
import { schedule } from '../../src/schedule.ts'
import { isEvaluation, isPlan } from '../../packages/widget/src/answers.ts'
import {
  Conversation,
  ask,
  readRetryAfter,
  shorten,
  type Outcome
} from '../../packages/widget/src/conversation.ts'

void t.test('answers of this service are known, others are not', async t => {
  for (const [name, { request }] of Object.entries(evaluateExamples))
    t.ok(isEvaluation(JSON.parse(JSON.stringify(await evaluate(request, 0)))), name)
  for (const [name, { request }] of Object.entries(scheduleExamples))
    t.ok(isPlan(JSON.parse(JSON.stringify(schedule(request, Date.parse('2026-11-30T09:00:00.123Z'))))), name)
  const answer = await evaluate(evaluateExamples.thankYou.request, 0)
  const [finding] = answer.findings
  for (const wrong of [
    null,
    'text',
    [],
    {},
    { ...answer, score: '79' },
    { ...answer, verdict: 'perfect' },
    { ...answer, findings: [{ ...finding, severity: 'dire' }] },
    { ...answer, findings: [{ ...finding, evidence: [{ in: 'body', start: 1 }] }] }
  ])
    t.notOk(isEvaluation(wrong))
  t.notOk(isPlan({ ...schedule(scheduleExamples.afterInterview.request, 0), asOf: 'today' }))
})

void t.test('few faults are shown, and long ones are cut to what is wrong', async t => {
  const long = `/employer/country: No holidays are known for this. Accepted: ${'AD, '.repeat(100)}ZW.`
  for (const [faults, shown] of [
    [['/a: Wrong. Accepted: b.'], '/a: Wrong. Accepted: b.'],
    [[long, '/b: Wrong.'], '/employer/country: No holidays are known for this. /b: Wrong.'],
    [['/a: 1.', '/b: 2.', '/c: 3.'], '/a: 1. /b: 2. …'],
    [['a'.repeat(400)], 'a'.repeat(400)],
    [[], '']
  ] as const)
    t.equal(shorten(faults), shown)
})

void t.test('Retry-After is read in both forms', async t => {
  const date = 'Wed, 25 Nov 2026 10:00:00 GMT'
  for (const [header, seconds] of [
    ['7', 7],
    [' 12 ', 12],
    ['0', 1],
    ['86400', 300],
    ['Wed, 25 Nov 2026 10:00:30 GMT', 30],
    ['soon', 5],
    [null, 5]
  ] as const)
    t.equal(readRetryAfter(header, date), seconds, String(header))
  t.equal(readRetryAfter('Wed, 25 Nov 2026 10:00:30 GMT', null), 5)
})

void t.test('whatever an endpoint answers is an outcome', async t => {
  const replies: Record<string, [status: number, body: string, headers?: Record<string, string>]> = {
    '/good': [200, '{"ok":true}'],
    '/html': [200, '<!doctype html><p>Welcome'],
    '/nothing': [200, ''],
    '/other': [200, '{"result":1}'],
    '/list': [200, '[]'],
    '/busy': [429, '', { 'retry-after': '3' }],
    '/full': [503, '<html>'],
    '/broken': [502, '<html>'],
    '/missing': [404, '<html>'],
    '/bad': [
      400,
      '{"type":"/problems/invalid-request","errors":[{"pointer":"/timeZone","detail":"Unknown."},{"detail":"Odd."}]}'
    ],
    '/french': [422, '{"type":"/problems/unsupported-language","detail":"English only."}']
  }
  const server = createServer((request, response) => {
    const [status, body, headers] = replies[request.url ?? ''] ?? [500, '']
    response.writeHead(status, headers).end(body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const isGood = (value: unknown): value is { ok: boolean } =>
    typeof value === 'object' && value !== null && 'ok' in value
  const put = (url: string) => ask({ url, body: {}, headers: {} }, isGood, new AbortController().signal)
  for (const [path, outcome] of Object.entries({
    '/good': { kind: 'answer', answer: { ok: true } },
    '/html': { kind: 'unreadable' },
    '/nothing': { kind: 'unreadable' },
    '/list': { kind: 'unreadable' },
    '/other': { kind: 'other-version' },
    '/busy': { kind: 'busy', seconds: 3 },
    '/full': { kind: 'busy', seconds: 5 },
    '/broken': { kind: 'unreachable', status: 502 },
    '/missing': { kind: 'refused', status: 404, slug: '', details: [] },
    '/bad': {
      kind: 'refused',
      status: 400,
      slug: 'invalid-request',
      details: ['/timeZone: Unknown.', 'Odd.']
    },
    '/french': { kind: 'refused', status: 422, slug: 'unsupported-language', details: ['English only.'] }
  }))
    t.strictSame(await put(base + path), outcome, path)
  t.strictSame(await put('http://127.0.0.1:1/'), { kind: 'unreachable' })
  const aborted = AbortSignal.abort()
  await t.rejects(ask({ url: `${base}/good`, body: {}, headers: {} }, isGood, aborted))
})

void t.test('only the latest question is heard, and what failed is asked again', async t => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    if (request.url === '/slow') return // never answered
    const isFirst = asked.filter(url => url === request.url).length === 1
    if (request.url === '/busy' && isFirst) response.writeHead(503, { 'retry-after': '1' }).end()
    else if (request.url === '/broken' && isFirst) response.writeHead(502).end()
    else response.writeHead(request.url === '/bad' ? 400 : 200).end(`{"ok":"${request.url}"}`)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const heard: Array<Outcome<{ ok: string }>> = []
  let wake = () => {}
  const conversation = new Conversation(
    (value): value is { ok: string } => typeof value === 'object' && value !== null && 'ok' in value,
    outcome => {
      heard.push(outcome)
      wake()
    }
  )
  const until = async (count: number) => {
    while (heard.length < count)
      await new Promise<void>(resolve => {
        wake = resolve
      })
  }
  const put = (path: string, delay = 0) => {
    conversation.ask({ url: base + path, body: {}, headers: {} }, delay)
  }

  put('/slow')
  put('/never', 60_000)
  put('/good')
  await until(1)
  t.strictSame(heard, [{ kind: 'answer', answer: { ok: '/good' } }])
  t.strictSame(
    asked.filter(url => url !== '/slow'),
    ['/good']
  )
  conversation.retry()
  put('/busy')
  await until(3)
  t.strictSame(
    heard.slice(1),
    [
      { kind: 'busy', seconds: 1 },
      { kind: 'answer', answer: { ok: '/busy' } }
    ],
    'of its own accord'
  )
  put('/broken')
  await until(4)
  conversation.retry()
  await until(5)
  t.strictSame(
    heard.slice(3),
    [
      { kind: 'unreachable', status: 502 },
      { kind: 'answer', answer: { ok: '/broken' } }
    ],
    'when told that the network is back'
  )
  put('/bad')
  await until(6)
  conversation.retry()
  put('/stopped', 10)
  conversation.stop()
  await new Promise(resolve => setTimeout(resolve, 30))
  t.match(heard[5], { kind: 'refused', status: 400 })
  t.strictSame(
    asked.filter(url => url !== '/slow'),
    ['/good', '/busy', '/busy', '/broken', '/broken', '/bad'],
    'what is refused is not asked again, nor what is stopped'
  )
})
