/** The client waits as long as it is told, tries again what may be tried again, and stops when it is stopped. */
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { createClient, type ClientOptions } from '../../packages/client/src/client.ts'
import { evaluateExamples } from '../../schemas/examples.ts'

const body = evaluateExamples.thankYou.request
type Step = { status: number; headers?: Record<string, string> } | 'hang up' | 'say nothing'

/** A service that answers by a script, its last line over and over; it keeps the bodies it was sent. */
async function scripted(t: Test, steps: readonly Step[], options: Partial<ClientOptions> = {}) {
  const heard: string[] = []
  const listen: RequestListener = (request, response) => {
    let text = ''
    request.on('data', chunk => (text += String(chunk)))
    request.on('end', () => {
      const step = steps[Math.min(heard.push(text), steps.length) - 1]
      if (step === 'hang up') request.socket.destroy()
      else if (typeof step === 'object')
        response
          .writeHead(step.status, {
            'content-type': step.status === 200 ? 'application/json' : 'application/problem+json',
            ...step.headers
          })
          .end(step.status === 200 ? '{"score":91}' : `{"status":${step.status}}`)
    })
  }
  const server = createServer(listen).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  t.teardown(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  return { heard, afterword: createClient({ baseUrl: `http://127.0.0.1:${port}`, ...options }) }
}

const soon = { 'retry-after': '0' }
const date = (seconds: number) => new Date(Date.UTC(2026, 10, 20, 12, 0, seconds)).toUTCString()

void t.test('what is tried again', async t => {
  const rows: Array<
    [name: string, steps: Step[], calls: number, status: number, options?: Partial<ClientOptions>]
  > = [
    ['an answer', [{ status: 200 }], 1, 200],
    ['429, then an answer', [{ status: 429, headers: soon }, { status: 200 }], 2, 200],
    [
      '503 twice, then an answer',
      [{ status: 503, headers: soon }, { status: 503, headers: soon }, { status: 200 }],
      3,
      200
    ],
    ['503 for good', [{ status: 503, headers: soon }], 3, 503],
    ['503 without a Retry-After', [{ status: 503 }, { status: 200 }], 2, 200],
    [
      'a date',
      [{ status: 503, headers: { 'retry-after': date(0), date: date(0) } }, { status: 200 }],
      2,
      200
    ],
    [
      'a date that is gone',
      [{ status: 503, headers: { 'retry-after': date(0), date: date(9) } }, { status: 200 }],
      2,
      200
    ],
    [
      'a date too far',
      [{ status: 503, headers: { 'retry-after': date(59), date: date(0) } }],
      1,
      503,
      { maxWait: 58_000 }
    ],
    ['too long a wait', [{ status: 429, headers: { 'retry-after': '61' } }], 1, 429],
    ['a gateway', [{ status: 502 }, { status: 200 }], 2, 200],
    ['a broken connection', ['hang up', { status: 200 }], 2, 200],
    ['a refusal', [{ status: 422 }], 1, 422],
    ['a fault', [{ status: 500 }], 1, 500],
    ['no retries', [{ status: 503, headers: soon }], 1, 503, { retries: 0 }]
  ]
  for (const [name, steps, calls, status, options] of rows) {
    const { heard, afterword } = await scripted(t, steps, options)
    const { response } = await afterword.POST('/evaluate', { body })
    t.equal(response.status, status, name)
    t.strictSame(
      heard,
      Array.from({ length: calls }, () => JSON.stringify(body)),
      `${name}: the same each time`
    )
  }
  const { heard, afterword } = await scripted(t, ['hang up'], { retries: 1 })
  await t.rejects(afterword.POST('/evaluate', { body }), TypeError)
  t.equal(heard.length, 2, 'a connection that breaks for good rejects')
})

void t.test('what stops a call', async t => {
  const silent = await scripted(t, ['say nothing'], { timeout: 50 })
  await t.rejects(silent.afterword.POST('/evaluate', { body }), { name: 'TimeoutError' })
  t.equal(silent.heard.length, 1, 'what took too long once is not tried again')

  const reason = new Error('the candidate left')
  const during = await scripted(t, ['say nothing'])
  const stop = new AbortController()
  const call = during.afterword.POST('/evaluate', { body, signal: stop.signal })
  setTimeout(() => {
    stop.abort(reason)
  }, 50)
  await t.rejects(call, reason)

  const waiting = await scripted(t, [{ status: 503, headers: { 'retry-after': '50' } }])
  const wait = new AbortController()
  setTimeout(() => {
    wait.abort(reason)
  }, 100)
  await t.rejects(waiting.afterword.POST('/evaluate', { body, signal: wait.signal }), reason)
  t.equal(waiting.heard.length, 1, 'nobody waits who was stopped')
  await t.rejects(waiting.afterword.GET('/catalogue', { signal: AbortSignal.abort(reason) }), reason)
  t.equal(waiting.heard.length, 1)
})

void t.test('options that cannot work', t => {
  const baseUrl = 'http://127.0.0.1'
  const rows: Array<[options: ClientOptions, message: RegExp]> = [
    [{ baseUrl: '' }, /^baseUrl is missing/],
    [{ baseUrl, key: 'a secret\n' }, /^(?!.*secret)key must be/],
    [{ baseUrl, key: '' }, /^key must be/],
    [{ baseUrl, timeout: 0 }, /^timeout is 0/],
    [{ baseUrl, timeout: NaN }, /^timeout is NaN/],
    [{ baseUrl, retries: -1 }, /^retries is -1/],
    [{ baseUrl, retries: 1.5 }, /^retries is 1.5/],
    [{ baseUrl, maxWait: Infinity }, /^maxWait is Infinity/]
  ]
  for (const [options, message] of rows) t.throws(() => createClient(options), { message })
  t.doesNotThrow(() => createClient({ baseUrl, timeout: Infinity, retries: 0, maxWait: 0 }))
  t.end()
})

void t.test('a fetch of one’s own', async t => {
  const asked: string[] = []
  const { data } = await createClient({
    baseUrl: 'https://afterword.internal',
    key: 'k',
    fetch: async request => {
      asked.push(`${request.method} ${request.url} ${request.headers.get('authorization')}`)
      return Response.json({ score: 91 })
    }
  }).POST('/evaluate', { body })
  t.equal(data?.score, 91)
  t.strictSame(asked, ['POST https://afterword.internal/evaluate Bearer k'])
})
