import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readdirSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { batchExamples, evaluateExamples, scheduleExamples } from '../../schemas/examples.ts'
import { buildApp } from '../../src/http/app.ts'
import { findPort } from '../programs.ts'
import { server, start } from './process.ts'
import { answersIn, exchange, open } from './wire.ts'

const secret = 'Zyxwvut'
/** Whether this machine has a loopback address of IPv6. */
const hasIpv6 = networkInterfaces()['lo']?.some(({ family }) => family === 'IPv6') ?? false
/** Makes a process's kernel look as if it had no IPv6. */
const withoutIpv6 = `data:text/javascript,${encodeURIComponent(`
  import { Server } from 'node:net'
  const { listen } = Server.prototype
  Server.prototype.listen = function (options, ...more) {
    if (options.host !== '::') return listen.call(this, options, ...more)
    const error = Object.assign(new Error('listen EAFNOSUPPORT'), { code: 'EAFNOSUPPORT' })
    process.nextTick(() => this.emit('error', error))
    return this
  }`)}`

void t.test('a wrong variable ends the process and is named', async t => {
  await Promise.all(
    [
      ['PORT', 'http'],
      ['PORT', '70000'],
      ['HOST', 'a b'],
      ['LOG_LEVEL', 'loud'],
      ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318'],
      ['OTEL_EXPORTER_OTLP_ENDPOINT', 'nowhere']
    ].map(async ([name = '', value = '']) => {
      const { exit, errors } = start({ [name]: value })
      t.strictSame(await exit, [1, null])
      t.match(await errors, new RegExp(`^${name} must be `))
    })
  )
})

void t.test('a taken port ends the process', async t => {
  const app = await buildApp()
  t.teardown(() => app.close())
  const port = new URL(await app.listen({ port: 0 })).port
  const { exit, log } = start({ PORT: port })
  t.strictSame(await exit, [1, null])
  t.match(log(), /EADDRINUSE/)
})

void t.test('`::` is every address, of IPv4 too, and a proxy is trusted by its own', async t => {
  const { child, listening, log } = start({ HOST: '::', LOG_LEVEL: 'info', TRUST_PROXY: '127.0.0.1' })
  t.teardown(() => child.kill())
  const port = await listening
  const forwarded = { headers: { 'x-forwarded-for': '192.0.2.7' } }
  t.equal((await fetch(`http://127.0.0.1:${port}/health/live`, forwarded)).status, 200)
  t.notMatch(log(), /TRUST_PROXY/, 'the IPv4 address is known although it came over IPv6')
  if (!hasIpv6) return
  t.equal((await fetch(`http://[::1]:${port}/health/live`, forwarded)).status, 200)
  while (!log().includes('TRUST_PROXY')) await once(child.stdout, 'data')
})

void t.test('a kernel without IPv6: `::` becomes every address of IPv4', async t => {
  const metricsPort = await findPort()
  const variables = { HOST: '::', LOG_LEVEL: 'info', METRICS_PORT: String(metricsPort) }
  const { child, listening, exit } = start(variables, '--import', withoutIpv6)
  t.teardown(() => child.kill())
  const port = await Promise.race([listening, exit.then(() => 0)])
  t.equal((await fetch(`http://127.0.0.1:${port}/health/live`)).status, 200)
  t.equal((await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).status, 200)
})

void t.test('nothing is written at home: the runtime of the reader sends its maker no news', async t => {
  const home = mkdtempSync(join(tmpdir(), 'afterword-home-'))
  t.teardown(() => {
    rmSync(home, { recursive: true })
  })
  const { child, listening, exit } = start({ HOME: home, LOG_LEVEL: 'info', ORT_DISABLE_TELEMETRY: '' })
  const response = await fetch(`http://127.0.0.1:${await listening}/evaluate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(evaluateExamples.thankYou.request)
  })
  t.equal(response.status, 200)
  child.kill('SIGTERM')
  await exit
  t.strictSame(readdirSync(home), [])
})

void t.test('SIGTERM: not ready any more, still answering, then gone', async t => {
  const { child, listening, exit, log } = start({ LOG_LEVEL: 'info' })
  const port = await listening
  const agent = new Agent({ keepAlive: true })
  const get = async (path: string) => {
    const [response] = await once(request({ port, host: '127.0.0.1', path, agent }).end(), 'response')
    return {
      status: response.statusCode,
      connection: response.headers.connection,
      body: await text(response)
    }
  }
  t.match(await get('/health/ready'), { status: 200, connection: 'keep-alive' })
  child.kill('SIGTERM')
  while (!log().includes('closing')) await once(child.stdout, 'data')
  t.match(await get('/health/ready'), { status: 503, connection: 'close', body: /unavailable/ })
  t.match(await get('/health/live'), { status: 200, connection: 'close' })
  t.match(await get('/catalogue'), { status: 200, connection: 'close' })
  t.strictSame(await exit, [0, null])
})

void t.test('SIGTERM with 200 requests in flight: every one is answered', async t => {
  const { child, listening, exit } = start({ LOG_LEVEL: 'info', RATE_LIMIT_MAX: '100000' })
  const port = await listening
  const post = (path: string, request: object) => {
    const body = JSON.stringify(request)
    return `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  }
  const draft = post('/evaluate', evaluateExamples.thankYou.request)
  const drafts = post('/evaluate/batch', batchExamples.panel.request)
  const plan = post('/schedule', scheduleExamples.afterInterview.request)
  const sent = Array.from({ length: 40 }, () => [draft, drafts, plan, draft, plan]).flat()
  await exchange(port, draft.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'))
  const sockets = sent.map(() => open(port).setEncoding('latin1'))
  await Promise.all(sockets.map(async socket => once(socket, 'connect')))
  const received = sockets.map(async socket => text(socket))
  for (const [i, socket] of sockets.entries()) socket.write(sent[i]!)
  child.kill('SIGTERM')
  const ready = await fetch(`http://127.0.0.1:${port}/health/ready`)
  t.equal(ready.status, 503)
  t.ok(Number(ready.headers.get('retry-after')) >= 1)
  const answers = (await Promise.all(received)).map(answersIn)
  t.ok(
    answers.every(all => all.length === 1 && (all[0]?.status === 200 || all[0]?.problem === 'overloaded')),
    'with what was asked for, or, where that would take too long on this machine, told to come back'
  )
  for (const [i, [answer]] of answers.entries()) {
    if (sent[i] === plan) t.equal(answer?.status, 200)
    else if (sent[i] === drafts && answer?.status === 200)
      t.equal(JSON.parse(answer.body).results.length, 3, 'a batch is answered whole')
  }
  t.ok(
    answers.filter(([answer]) => /^connection: close/im.test(answer?.head ?? '')).length > 100,
    'and, but for the first, told that the connection closes'
  )
  t.strictSame(await exit, [0, null], 'before the grace is over, which would end it with 1')
})

void t.test('SIGTERM while threads read what nobody waits for any more', async t => {
  const { child, listening, exit, errors } = start({ WORKERS: '2' })
  const port = await listening
  const body = JSON.stringify({
    draft: {
      stage: 'thank-you',
      body: evaluateExamples.thankYou.request.draft.body.repeat(40).slice(0, 20_000)
    }
  })
  const sockets = Array.from({ length: 6 }, () => open(port))
  for (const socket of sockets) {
    socket.on('error', () => {})
    socket.write(
      `POST /evaluate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
    )
  }
  child.kill('SIGTERM')
  await sleep(1_000)
  for (const socket of sockets) socket.destroy()
  t.strictSame(await exit, [0, null], 'they are not ended within the encoder, which would abort the process')
  t.equal(await errors, '')
})

void t.test('a second SIGTERM does not cut the drain, a second SIGINT ends it at once', async t => {
  for (const [signal, status] of [
    ['SIGTERM', 0],
    ['SIGINT', 1]
  ] as const) {
    const { child, listening, exit, log } = start({ LOG_LEVEL: 'info' })
    const port = await listening
    child.kill(signal)
    while (!log().includes('closing')) await once(child.stdout, 'data')
    child.kill(signal)
    if (status === 0) t.equal((await fetch(`http://127.0.0.1:${port}/health/live`)).status, 200)
    t.strictSame(await exit, [status, null])
  }
})

void t.test('npm start passes SIGTERM on', async t => {
  const port = await findPort()
  const child = spawn('npm', ['start'], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'ignore']
  })
  const exit = once(child, 'exit')
  let log = ''
  child.stdout.on('data', (chunk: Buffer) => {
    log += String(chunk)
  })
  while (!log.includes('listening at')) await once(child.stdout, 'data')
  child.kill('SIGTERM')
  await exit
  t.match(log, /"msg":"closing"/)
  await t.rejects(fetch(`http://127.0.0.1:${port}/health/live`), 'nothing is left behind')
})

void t.test('a log that cannot be written loses lines, no request and not the end', async t => {
  for (const sink of ['/dev/full', 'a pipe that nobody reads']) {
    const port = await findPort()
    const stdout = sink === '/dev/full' ? openSync(sink, 'w') : 'pipe'
    const child = spawn(process.execPath, [server], {
      env: { ...process.env, PORT: String(port), LOG_LEVEL: 'info', RATE_LIMIT_MAX: '100000' },
      stdio: ['ignore', stdout, 'pipe']
    })
    const exit = once(child, 'exit')
    const ask = async () => fetch(`http://127.0.0.1:${port}/openapi.json`).then(async answer => answer.text())
    while (
      await ask().then(
        () => false,
        () => true
      )
    )
      await sleep(50)
    for (let i = 0; i < 500; i++) t.ok((await ask()).length > 1_000) // lines of more than a pipe holds
    child.kill('SIGTERM')
    t.strictSame(await exit, [0, null], sink)
    if (typeof stdout === 'number') closeSync(stdout)
  }
})

void t.test('an unhandled error ends the process without a word of its message', async t => {
  for (const how of [
    'throw Object.assign(new TypeError(`Dear ${secret}`, { cause: secret }), { draft: secret })',
    'Promise.reject(new Error(secret))',
    'throw secret'
  ]) {
    const trap = `data:text/javascript,const secret = process.env.SECRET; process.on('SIGWINCH', () => { ${how} })`
    const { child, listening, exit, errors, log } = start({ SECRET: secret }, '--import', trap) // stacks quote the trap
    await listening
    child.kill('SIGWINCH')
    t.strictSame(await exit, [1, null])
    t.match(
      log()
        .trim()
        .split('\n')
        .map(line => JSON.parse(line))
        .filter(({ level }) => level === 60),
      [{ msg: 'closing after an unhandled error', err: { message: '(withheld)' } }],
      'told as fatal'
    )
    t.notMatch(log() + (await errors), secret)
  }
})

void t.test('on the wire', async t => {
  const app = await buildApp()
  t.teardown(() => app.close())
  const port = Number(new URL(await app.listen({ port: 0 })).port)
  const rows: Array<[name: string, sent: string, status: number, slug: string]> = [
    ['no HTTP', `${secret}\r\n\r\n`, 400, 'malformed-request'],
    [
      'two framings',
      `POST /evaluate HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${secret}`,
      400,
      'malformed-request'
    ],
    [
      'huge headers',
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${secret.repeat(5_000)}\r\n\r\n`,
      431,
      'headers-too-large'
    ],
    [
      'a rare method',
      `PROPFIND /evaluate HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      405,
      'method-not-allowed'
    ],
    [
      'a rare method on an unknown path',
      `MKCOL /nope HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      404,
      'not-found'
    ]
  ]
  for (const [name, sent, status, slug] of rows) {
    await t.test(name, async t => {
      const socket = connect(port, '127.0.0.1')
      socket.on('error', () => {})
      socket.write(sent)
      const answer = await text(socket)
      const [head = '', body = ''] = answer.split('\r\n\r\n')
      t.match(head, new RegExp(`^HTTP/1.1 ${status} `))
      t.match(head, /content-type: application\/problem\+json/i)
      t.match(head, /x-request-id: /i)
      t.match(JSON.parse(body), { status, type: `/problems/${slug}` })
      t.notMatch(answer, secret)
    })
  }
  t.match(
    app.server,
    { headersTimeout: 5_000, requestTimeout: 10_000, timeout: 6_000 },
    'slow clients are cut off'
  )
})
