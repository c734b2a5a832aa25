import { hash } from 'node:crypto'
import { once } from 'node:events'
import { request as send, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import t, { type Test } from 'tap'
import { EvaluateBatch } from '../../schemas/evaluate-batch.ts'
import { EvaluateRequest } from '../../schemas/evaluate.ts'
import { evaluateExamples, scheduleExamples } from '../../schemas/examples.ts'
import { ScheduleBatch } from '../../schemas/schedule-batch.ts'
import { ScheduleRequest } from '../../schemas/schedule.ts'
import { buildApp, type AppOptions } from '../../src/http/app.ts'
import { bodyLimit } from '../../schemas/limits.ts'
import { metrics } from '../../src/http/metrics.ts'
import { makeCollector } from './collector.ts'
import { isObject, mark, plant } from './planting.ts'

interface Problem {
  errors?: Array<{ pointer: string }>
}
interface Answer {
  status: number
  headers: string
  body: string
}
async function readAnswer(response: IncomingMessage): Promise<Answer> {
  return {
    status: response.statusCode ?? 0,
    headers: response.rawHeaders.join('\n'),
    body: await text(response)
  }
}

/** Headers that clients, proxies and tracers send, each with the mark. */
const marked: OutgoingHttpHeaders = {
  'x-request-id': `${mark} ${mark}`,
  'user-agent': mark,
  referer: `http://x/${mark}?${mark}`,
  cookie: `a=${mark}`,
  authorization: `Bearer ${mark}`,
  'x-api-key': mark,
  origin: `http://${mark}`,
  from: mark,
  forwarded: `for=${mark}`,
  'x-forwarded-for': mark,
  'x-forwarded-host': mark,
  'x-forwarded-proto': mark,
  'x-real-ip': mark,
  via: mark,
  'accept-language': mark,
  'if-none-match': `"${mark}"`,
  host: mark,
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  tracestate: `${mark.toLowerCase()}=${mark}`,
  baggage: `${mark}=${mark}`,
  b3: mark,
  [`x-${mark}`]: mark
}
const isMarked = (words: string) => /zyxwvut/i.test(words)
/** What the requests say beside the mark may not be told either. */
const isTold = (words: string) => /zyxwvut|dana|priya|northwind/i.test(words)

/** The service on a socket, and all that leaves it beside its answers: lines of the log, warnings, metrics, traces. */
async function serve(t: Test, options: AppOptions = {}) {
  const lines: string[] = []
  const note = (warning: Error) => {
    lines.push(String(warning.stack))
  }
  process.on('warning', note)
  const collector = await makeCollector(t)
  const app = await buildApp({
    ...options,
    tracesUrl: collector.url,
    log: {
      level: 'trace',
      stream: {
        write: line => {
          lines.push(line)
        }
      }
    }
  })
  const port = Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port)
  const document = app.swagger() as unknown as { paths: Record<string, Record<string, object>> }
  const endpoints = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map(method => ({ method: method.toUpperCase(), path }))
  )
  let answers = 0

  /** No header of an answer and no word of an error may show the mark, but for pointers, which name fields. */
  const check = (t: Test, what: string, { status, headers, body }: Answer) => {
    answers++
    if (isMarked(headers)) t.fail(`${what}: header`, { headers })
    const answered = (/^[{]/.test(body) ? JSON.parse(body) : {}) as Problem & {
      results?: Array<{ problem?: Problem }>
    }
    for (const { errors = [], ...problem } of status < 400
      ? (answered.results?.map(result => result.problem ?? {}) ?? [])
      : [answered]) {
      if (
        [problem, ...errors.map(fault => ({ ...fault, pointer: '' }))].some(said =>
          Object.values(said).some(value => isMarked(String(value)))
        )
      )
        t.fail(`${what}: body`, { body })
    }
  }
  const ask = async (
    t: Test,
    method: string,
    path: string,
    headers: OutgoingHttpHeaders = {},
    body: string | Buffer = ''
  ): Promise<Answer> => {
    const sent = send({
      port,
      host: '127.0.0.1',
      method,
      path,
      headers: {
        ...marked,
        ...(body === ''
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
        ...headers
      }
    })
    const [response] = (await once(sent.end(body), 'response')) as [IncomingMessage]
    const answer = await readAnswer(response)
    check(t, `${method} ${path}`, answer)
    return answer
  }
  /** Bytes on a bare socket, which is left to the service to close, or closed at once. */
  const write = async (t: Test, bytes: string, hangUp = false): Promise<Answer> => {
    const socket = connect(port, '127.0.0.1').on('error', () => {})
    await once(socket.setEncoding('latin1'), 'connect')
    socket.write(bytes)
    if (hangUp) setTimeout(() => socket.destroy(), 20)
    let heard = ''
    socket.on('data', chunk => {
      heard += String(chunk)
    })
    await once(socket, 'close')
    const [headers = '', body = ''] = heard.split('\r\n\r\n')
    const answer = { status: Number(headers.split(' ')[1] ?? 0), headers, body }
    check(t, JSON.stringify(bytes.slice(0, 80)), answer)
    return answer
  }
  /** Closes the service, and reads all that it said. */
  const finish = async (t: Test) => {
    const counted = await metrics.write()
    await app.close()
    process.off('warning', note)
    for (const line of lines) if (isTold(line)) t.fail('a line of the log', { line })
    for (const line of counted.split('\n')) if (isTold(line)) t.fail('a metric', { line })
    for (const body of collector.bodies) if (isTold(body)) t.fail('a trace', { body: body.slice(0, 2_000) })
    t.ok(
      lines.length >= answers / 2 && collector.spans().length > 0,
      `${answers} answers, ${lines.length} lines and ${collector.spans().length} spans were searched`
    )
    return lines
  }
  return { app, endpoints, ask, write, finish }
}

const { checkIn, htmlDraft } = evaluateExamples
const { rejected, invited } = scheduleExamples
const bodies = [
  ['/evaluate', EvaluateRequest, checkIn.request],
  ['/schedule', ScheduleRequest, rejected.request],
  ['/evaluate/batch', EvaluateBatch, { requests: [checkIn.request] }],
  ['/schedule/batch', ScheduleBatch, { requests: [rejected.request] }]
] as const
const furtherBodies = [
  ['/evaluate', EvaluateRequest, htmlDraft.request],
  ['/evaluate', EvaluateRequest, { ...checkIn.request, interview: invited.request.interview }],
  ['/schedule', ScheduleRequest, invited.request]
] as const
const fill = (path: string) => path.replace(/\{\w+\}/, mark)
const goodBody = (path: string) => bodies.find(([of]) => of === path)?.[2]

void t.test('no field of a request is told to anyone but its sender', async t => {
  const { ask, finish } = await serve(t)
  const statuses = new Map<number, number>()
  for (const [path, schema, base] of [...bodies, ...furtherBodies]) {
    for (const body of plant(schema, base)) {
      const { status } = await ask(t, 'POST', path, {}, JSON.stringify(body))
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
  }
  t.comment(Object.fromEntries(statuses))
  for (const status of [200, 400, 422]) t.ok((statuses.get(status) ?? 0) > 10, `many answers are ${status}`)
  t.notOk(
    [...statuses.keys()].some(status => status >= 500),
    'none is a failure'
  )
  const lines = await finish(t)
  const known = new Set([
    'level',
    'time',
    'pid',
    'hostname',
    'requestId',
    'keyName',
    'digestEnd',
    'method',
    'route',
    'status',
    'milliseconds',
    'findings',
    'msg'
  ])
  t.strictSame(
    [...new Set(lines.flatMap(line => Object.keys(JSON.parse(line))))].filter(name => !known.has(name)),
    [],
    'lines hold what they should and nothing else'
  )
})

void t.test('no path, query or header is, at any endpoint', async t => {
  const { endpoints, ask, finish } = await serve(t)
  t.ok(endpoints.length >= 8)
  for (const { method, path } of endpoints) {
    const body = goodBody(path) === undefined ? '' : JSON.stringify(goodBody(path))
    const url = `${fill(path)}?${mark}=${mark}&x#${mark}`
    t.match((await ask(t, method, url, {}, body)).status, path.includes('{') ? 404 : 200, `${method} ${path}`)
    if (method === 'GET') await ask(t, 'HEAD', url)
    for (const wrong of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])
      t.match((await ask(t, wrong, url)).status, 405)
    const refused: Array<[status: number, headers: OutgoingHttpHeaders]> = [
      [406, { accept: `text/${mark}` }],
      [406, { accept: `${mark};q=${mark}` }],
      [415, { 'content-encoding': mark }],
      [415, { 'content-type': `application/json; charset=${mark}` }]
    ]
    for (const [status, headers] of refused)
      t.match(
        (await ask(t, method, url, headers, body)).status,
        status,
        `${method} ${path} ${JSON.stringify(headers)}`
      )
    for (const bad of [
      `/${mark}${path}`,
      `${path}/${mark}`,
      `${path}/%zz${mark}`,
      `${path}%`,
      `//${mark}${path}`,
      `http://${mark}/${mark}`,
      `/${mark.repeat(500)}`,
      '/%E0%A4%A'
    ])
      await ask(t, method, bad, {}, body)
  }
  await finish(t)
})

void t.test('nor is a body that cannot be read, or not in time', async t => {
  const { app, ask, write, finish } = await serve(t)
  app.server.headersTimeout = 300
  app.server.requestTimeout = 600
  const head = (path: string) =>
    `POST ${path}?${mark} HTTP/1.1\r\nHost: ${mark}\r\nx-${mark}: ${mark}\r\nContent-Type: application/json\r\nConnection: close\r\n`
  for (const [path, , base] of bodies) {
    const good = JSON.stringify('requests' in base ? base : { ...base, candidate: { name: mark } })
    const rows: Array<[status: number, body: string | Buffer, headers?: OutgoingHttpHeaders]> = [
      [400, good.slice(0, -1)],
      [400, `${mark}${good}`],
      [400, `{"${mark}":'${mark}'}`],
      [400, `{"${mark}":1,"${mark}":2}`],
      [400, `"${mark}"`],
      [400, `["${mark}\\u0000"]`],
      [400, `{"${mark}\\ud800":"${mark}"}`],
      [400, Buffer.from(`{"${mark}":"caf\xe9"}`, 'latin1')],
      [400, '['.repeat(50) + `"${mark}"` + ']'.repeat(50)],
      [400, JSON.stringify(Array.from({ length: 3_000 }, () => mark))],
      [415, good, { 'content-type': `text/${mark}` }],
      [415, good, { 'content-type': mark }]
    ]
    for (const [status, body, headers] of rows)
      t.match(
        (await ask(t, 'POST', path, headers, body)).status,
        status,
        `${path}: ${String(body).slice(0, 40)}`
      )
    const raw: Array<[status: number, bytes: string, hangUp?: boolean]> = [
      [408, `${head(path)}Content-Length: 500\r\n\r\n{"${mark}":"${mark}`],
      [408, `POST ${path}?${mark} HTTP/1.1\r\nx-${mark}: ${mark}`],
      [0, `${head(path)}Content-Length: 500\r\n\r\n{"${mark}":"${mark}`, true],
      [0, `${head(path)}Content-Length: ${good.length}\r\n\r\n${good}`, true],
      [400, `${head(path)}Content-Length: ${mark}\r\n\r\n`],
      [400, `${head(path)}Transfer-Encoding: ${mark}\r\n\r\n${mark}`],
      [400, `${head(path)}${mark}\r\n\r\n`],
      [400, `${mark} ${path} HTTP/1.1\r\n\r\n`],
      [413, `${head(path)}Content-Length: ${bodyLimit + 1}\r\n\r\n{"${mark}":"${mark}`],
      [
        413,
        `${head(path)}Transfer-Encoding: chunked\r\n\r\n${(mark.length * 1_200_000).toString(16)}\r\n${mark.repeat(1_200_000)}\r\n0\r\n\r\n`
      ],
      [431, `${head(path)}x: ${mark.repeat(5_000)}\r\n\r\n`]
    ]
    await Promise.all(
      raw.map(async ([status, bytes, hangUp]) => {
        const answer = await write(t, bytes, hangUp)
        if (hangUp !== true) t.equal(answer.status, status, JSON.stringify(bytes.slice(0, 60)))
      })
    )
    t.equal((await ask(t, 'POST', path, { expect: mark }, good)).status, 200)
  }
  await finish(t)
})

void t.test('nor is what a fault of ours knows', async t => {
  const faults: unknown[] = [
    new Error(`${mark}\n    at ${mark}`, { cause: new Error(mark) }),
    Object.assign(new TypeError(mark), { [mark]: mark, body: mark }),
    new AggregateError([new Error(mark)], mark),
    mark,
    { [mark]: mark },
    null,
    Object.assign(new Error(`${mark}\n    at ${mark}`), { message: '' }),
    Object.assign(new Error(`${mark}\n    at ${mark}`), { message: 'other' }),
    Object.assign(new Error(mark), { statusCode: 200 })
  ]
  /** Written before the first request. */
  const prepared = new Set(['/catalogue', '/problems', '/docs'])
  const { write } = metrics
  const { stringify } = JSON
  t.teardown(() => Object.assign(JSON, { stringify }) && Object.assign(metrics, { write }))
  for (const fault of faults) {
    const { endpoints, ask, finish } = await serve(t, {
      clock: () => {
        throw fault as Error
      }
    })
    metrics.write = () => Promise.reject(fault as Error)
    /** An answer cannot be written, a problem can. */
    const fail = (answer: unknown) => {
      if (isObject(answer) && !('type' in answer)) throw fault as Error
      return stringify(answer)
    }
    for (const { method, path } of endpoints) {
      const body = goodBody(path)
      const sent =
        body === undefined
          ? ''
          : stringify('requests' in body ? body : { ...body, now: undefined, candidate: { name: mark } })
      Object.assign(JSON, { stringify: fail })
      const { status } = await ask(t, method, `${fill(path)}?${mark}`, {}, sent)
      Object.assign(JSON, { stringify })
      t.equal(status, path.includes('{') ? 404 : prepared.has(path) ? 200 : 500, `${method} ${path}`)
    }
    Object.assign(metrics, { write })
    await finish(t)
  }
})

void t.test('nor is what a thread, a key or a Redis that does not answer knows', async t => {
  const key = `${mark}-key`
  const { ask, finish } = await serve(t, {
    workers: 1,
    apiKeys: [{ name: 'portal', digest: hash('sha256', key, 'buffer') }],
    rateLimit: { max: 1_000, windowSeconds: 60, redisUrl: `redis://${mark}:${mark}@127.0.0.1:1` }
  })
  const [path, schema, base] = bodies[0]
  for (const body of plant(schema, base))
    t.not(
      (await ask(t, 'POST', path, { 'x-api-key': key, authorization: '' }, JSON.stringify(body))).status,
      500
    )
  t.equal((await ask(t, 'POST', path, {}, JSON.stringify(base))).status, 401)
  const lines = await finish(t)
  t.ok(
    lines.some(line => /redis/i.test(line)) && lines.some(line => line.includes('"keyName":"portal"')),
    'the log says that Redis is silent, and who asked'
  )
})

void t.test('a well-formed request id is the one thing told', async t => {
  const { ask, finish } = await serve(t)
  const { headers } = await ask(t, 'GET', '/catalogue', { 'x-request-id': 'caller-1' })
  t.match(headers, 'x-request-id\ncaller-1')
  t.match((await finish(t)).join(''), '"requestId":"caller-1"')
})
