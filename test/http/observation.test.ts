import { hash } from 'node:crypto'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { evaluateExamples, scheduleExamples } from '../../schemas/examples.ts'
import { mistakeIds } from '../../schemas/vocabulary.ts'
import { buildApp } from '../../src/http/app.ts'
import { Lane } from '../../src/http/lane.ts'
import { metrics } from '../../src/http/metrics.ts'
import { makeClient, type Sent } from './client.ts'
import { makeCollector } from './collector.ts'

const json = { 'content-type': 'application/json' }
const { thankYou } = evaluateExamples
const { afterInterview } = scheduleExamples
/** A plan with the same warning twice. */
const warned = {
  ...afterInterview.request,
  sent: [
    { stage: 'thank-you', at: '2026-11-20T21:40:00Z', channel: 'text' },
    { stage: 'check-in', at: '2026-11-20T21:50:00Z', channel: 'text' }
  ]
}
const post = (url: string, payload: object, headers: Record<string, string> = {}): Sent => ({
  method: 'POST',
  url,
  payload,
  headers: { ...json, ...headers }
})

function listen() {
  const lines: Array<Record<string, unknown>> = []
  return {
    lines,
    log: {
      level: 'info',
      stream: {
        write: (line: string) => {
          lines.push(JSON.parse(line) as Record<string, unknown>)
        }
      }
    }
  }
}

/** The samples of /metrics by name and labels, as they stand in the text. */
async function readSamples(): Promise<Map<string, number>> {
  const samples = (await metrics.write()).split('\n').filter(line => line !== '' && !line.startsWith('#'))
  return new Map(
    samples.map(line => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))])
  )
}

void t.test('without a collector nothing of traces is loaded', async t => {
  const app = await buildApp()
  await app.close()
  const loaded = Object.keys(createRequire(import.meta.url).cache)
  t.ok(loaded.some(file => file.includes('/prom-client/')))
  t.strictSame(
    loaded.filter(file => /\/@fastify\/otel\/|\/@opentelemetry\/(?!api\/)/.test(file)),
    []
  )
})

void t.test('a request is a line of the log', async t => {
  const { lines, log } = listen()
  const { ask } = await makeClient(t, { log })
  const rows: Array<[sent: Sent, line: object]> = [
    [post('/evaluate', thankYou.request), { route: '/evaluate', status: 200, findings: { 'pushy-tone': 1 } }],
    [post('/schedule', afterInterview.request), { route: '/schedule', status: 200, findings: {} }],
    [post('/schedule', warned), { route: '/schedule', status: 200, findings: { 'unsuitable-channel': 2 } }],
    [
      post('/schedule', warned, { accept: 'text/calendar' }),
      { route: '/schedule', status: 200, findings: { 'unsuitable-channel': 2 } }
    ],
    [post('/evaluate', {}), { route: '/evaluate', status: 400, findings: undefined }],
    [
      { method: 'GET', url: '/catalogue/pushy-tone?x=1' },
      { method: 'GET', route: '/catalogue/:id', status: 200, findings: undefined }
    ],
    [
      { method: 'PUT', url: '/evaluate' },
      { method: 'PUT', route: null, status: 405 }
    ],
    [
      { method: 'GET', url: '/nope' },
      { method: 'GET', route: null, status: 404 }
    ],
    [
      { method: 'GET', url: '/%zz' },
      { method: 'GET', route: null, status: 400, milliseconds: undefined }
    ]
  ]
  for (const [sent, line] of rows) {
    await t.test(`${sent.method} ${sent.url}`, async t => {
      lines.length = 0
      const { headers } = await ask(t, sent)
      await sleep(0) // the line is written when the answer is gone
      t.equal(lines.length, 1)
      t.match(lines[0], {
        requestId: headers['x-request-id'],
        keyName: null,
        msg: 'answered',
        milliseconds: Number,
        ...line
      })
    })
  }
})

void t.test('so is what is no request, and one whose sender leaves', async t => {
  const { lines, log } = listen()
  const app = await buildApp({ log })
  t.teardown(() => app.close())
  const port = Number(new URL(await app.listen({ port: 0 })).port)
  lines.length = 0
  const socket = connect(port, '127.0.0.1')
  socket.write('no HTTP\r\n\r\n')
  const requestId = /x-request-id: (\S+)/.exec(await text(socket))?.[1]
  t.match(lines, [{ requestId, method: null, route: null, status: 400, msg: 'answered' }])
  const arrival = once(app.server, 'request')
  const leaving = connect(port, '127.0.0.1')
  leaving.write(
    'POST /evaluate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{'
  )
  await arrival
  leaving.resetAndDestroy()
  await once(leaving, 'close')
  while (lines.length < 2) await sleep(5)
  t.match(lines[1], { method: 'POST', route: '/evaluate', msg: 'abandoned' })
})

void t.test('metrics count', async t => {
  const { ask } = await makeClient(t)
  const strict = await makeClient(t, {
    apiKeys: [{ name: 'portal', digest: hash('sha256', 'a key', 'buffer') }],
    rateLimit: { max: 1, windowSeconds: 60 }
  })
  const count = (name: string, labels: string) => `${name}{${labels}}`
  const requests = (method: string, route: string, status: number) =>
    count(
      'afterword_request_duration_seconds_count',
      `method="${method}",route="${route}",status="${status}"`
    )
  const problems = (route: string, problem: string) =>
    count('afterword_problems_total', `route="${route}",problem="${problem}"`)
  const rows: Array<[name: string, sent: Sent | (() => unknown), changes: Record<string, number>]> = [
    [
      'a draft',
      post('/evaluate', thankYou.request),
      {
        [requests('POST', '/evaluate', 200)]: 1,
        [count('afterword_findings_total', 'mistake="pushy-tone"')]: 1,
        [count('afterword_findings_total', 'mistake="hostile-tone"')]: 0,
        [count('afterword_evaluations_total', 'verdict="revise"')]: 1
      }
    ],
    [
      'a plan',
      post('/schedule', warned),
      {
        [requests('POST', '/schedule', 200)]: 1,
        [count('afterword_findings_total', 'mistake="unsuitable-channel"')]: 2,
        [count('afterword_plan_steps_total', 'step="thank-you",status="done"')]: 1,
        [count('afterword_plan_steps_total', 'step="let-go",status="upcoming"')]: 1
      }
    ],
    [
      'a calendar',
      post('/schedule', warned, { accept: 'text/calendar' }),
      {
        [requests('POST', '/schedule', 200)]: 1,
        [count('afterword_plan_steps_total', 'step="thank-you",status="done"')]: 1
      }
    ],
    [
      'a fault of the caller',
      post('/evaluate', {}),
      { [requests('POST', '/evaluate', 400)]: 1, [problems('/evaluate', 'invalid-request')]: 1 }
    ],
    [
      'an unknown path',
      { method: 'GET', url: '/one' },
      { [requests('unknown', 'unknown', 404)]: 1, [problems('unknown', 'not-found')]: 1 }
    ],
    ['another unknown path', { method: 'DELETE', url: '/two' }, { [requests('unknown', 'unknown', 404)]: 1 }],
    [
      'a mistake',
      { method: 'GET', url: '/catalogue/pushy-tone' },
      { [requests('GET', '/catalogue/:id', 200)]: 1 }
    ],
    [
      'a stranger',
      async () => strict.ask(t, post('/schedule', warned)),
      { [requests('POST', '/schedule', 401)]: 1, [problems('/schedule', 'unauthorized')]: 1 }
    ],
    [
      'a caller over the limit',
      async () => strict.ask(t, post('/schedule', warned)),
      {
        [requests('POST', '/schedule', 429)]: 1,
        [problems('/schedule', 'too-many-requests')]: 1,
        [problems('/schedule', 'unauthorized')]: 0
      }
    ],
    [
      'one that would wait too long',
      async () => {
        const lane = new Lane(1, 3_000)
        await Promise.allSettled(Array.from({ length: 3 }, async () => lane.run('a', async () => sleep(1))))
      },
      { [count('afterword_shed_requests_total', 'reason="queue-full"')]: 1 }
    ],
    [
      'drafts that wait',
      () => {
        metrics.setWaiting(3)
      },
      { afterword_pool_waiting: 3 }
    ]
  ]
  for (const [name, sent, changes] of rows) {
    await t.test(name, async t => {
      const before = await readSamples()
      if (typeof sent === 'function') await sent()
      else await ask(t, sent)
      await sleep(0)
      const after = await readSamples()
      for (const [sample, change] of Object.entries(changes))
        t.equal((after.get(sample) ?? 0) - (before.get(sample) ?? 0), change, sample)
    })
  }
  for (const accept of [
    undefined,
    'text/plain',
    'text/plain;version=0.0.4',
    'application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.4',
    '*/*;q=0.2'
  ]) {
    await t.test(`Accept: ${accept}`, async t => {
      const { statusCode, headers, body } = await ask(t, {
        method: 'GET',
        url: '/metrics',
        ...(accept === undefined ? {} : { headers: { accept } })
      })
      t.equal(statusCode, 200)
      t.equal(headers['content-type'], 'text/plain; version=0.0.4; charset=utf-8')
      for (const id of mistakeIds) t.ok(body.includes(`afterword_findings_total{mistake="${id}"} `))
      for (const name of [
        'process_cpu_seconds_total',
        'process_resident_memory_bytes',
        'nodejs_eventloop_lag_p99_seconds',
        'nodejs_gc_duration_seconds'
      ])
        t.match(body, `# TYPE ${name} `)
    })
  }
  await t.test('Accept: application/json', async t => {
    t.equal(
      (await ask(t, { method: 'GET', url: '/metrics', headers: { accept: 'application/json' } })).statusCode,
      406
    )
  })
})

/** The attributes of a span by name. */
const read = ({
  attributes
}: {
  attributes: Array<{ key: string; value: { stringValue?: string; intValue?: number } }>
}) => Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue]))

function withFastExport(t: Test): void {
  process.env['OTEL_BSP_SCHEDULE_DELAY'] = '10'
  t.teardown(() => {
    delete process.env['OTEL_BSP_SCHEDULE_DELAY']
  })
}

void t.test('a request is a span', async t => {
  const collector = await makeCollector(t)
  const app = await buildApp({
    tracesUrl: `${collector.url}/`,
    clock: () => {
      throw new Error('broken')
    }
  })
  const traced = {
    'x-request-id': 'caller-1',
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    tracestate: 'vendor=state'
  }
  await app.inject({ url: '/catalogue/pushy-tone?x=1', headers: traced })
  await app.inject({ method: 'POST', url: '/evaluate', payload: {}, headers: traced })
  await app.inject({ method: 'POST', url: '/evaluate', payload: { draft: thankYou.request.draft } })
  await app.inject({ url: '/nope' })
  for (const url of ['/health/live', '/health/ready', '/metrics']) await app.inject({ url })
  t.equal(collector.bodies.length, 0, 'spans leave in batches')
  await app.close()
  t.match(collector.bodies[0], /^POST \/v1\/traces /)
  const [found, refused, failed, unknown, ...others] = collector.spans()
  t.match(found, {
    name: 'GET /catalogue/:id',
    kind: 2,
    traceId: '0af7651916cd43dd8448eb211c80319c',
    parentSpanId: 'b7ad6b7169203331',
    traceState: undefined,
    status: { code: 0 },
    events: [],
    links: []
  })
  t.strictSame(read(found!), {
    'http.request.method': 'GET',
    'http.route': '/catalogue/:id',
    'http.response.status_code': 200,
    'afterword.request_id': 'caller-1'
  })
  t.match(refused, { name: 'POST /evaluate', traceId: found?.traceId, status: { code: 0 } })
  t.equal(read(refused!)['http.response.status_code'], 400)
  t.match(failed, {
    name: 'POST /evaluate',
    parentSpanId: undefined,
    status: { code: 2, message: undefined },
    events: []
  })
  t.equal(read(failed!)['http.response.status_code'], 500)
  t.match(unknown, { name: 'GET', status: { code: 0 } })
  t.notHas(read(unknown!), { 'http.route': String })
  t.strictSame(others, [], 'probes are not traced')
})

void t.test('a collector that is not there keeps nobody from closing', async t => {
  const { lines, log } = listen()
  const app = await buildApp({ log, tracesUrl: 'http://127.0.0.1:1' })
  await app.inject({ url: '/catalogue' })
  await app.close()
  t.match(lines.at(-1), { level: 40, msg: /traces are lost/, err: { code: 'ECONNREFUSED' } })
})

void t.test('a collector that takes no traces is said in the log, once', async t => {
  withFastExport(t)
  let status = 400
  const collector = await makeCollector(t, () => status)
  const { lines, log } = listen()
  const app = await buildApp({ log, tracesUrl: collector.url })
  t.teardown(() => app.close())
  const said = (msg: RegExp) => lines.filter(line => msg.test(String(line['msg'])))
  const send = async (batches: number) => {
    while (collector.bodies.length < batches) {
      await app.inject({ url: '/catalogue' })
      await sleep(20)
    }
    await sleep(20)
  }
  await send(3)
  t.match(said(/traces are/), [{ level: 40, msg: /traces are lost/ }])
  status = 200
  await send(5)
  t.match(said(/traces are/), [{ msg: /traces are lost/ }, { level: 30, msg: /traces are taken again/ }])
})
