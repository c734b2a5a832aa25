import { spawn } from 'node:child_process'
import { hash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { scheduleExamples } from '../../schemas/examples.ts'
import { buildApp } from '../../src/http/app.ts'
import { findMissing, findPort } from '../programs.ts'
import { makeClient } from './client.ts'

const apiKeys = ['one', 'two'].map(name => ({ name, digest: hash('sha256', `key ${name}`, 'buffer') }))
const request = scheduleExamples.afterInterview.request

void t.test('each caller has a budget', async t => {
  const { app, ask, post } = await makeClient(t, { apiKeys, rateLimit: { max: 3, windowSeconds: 60 } })
  const as = (key: string) => ({ 'x-api-key': `key ${key}` })
  for (const left of [2, 1, 0]) {
    const response = await post(t, '/schedule', request, as('one'))
    t.match(response, {
      statusCode: 200,
      headers: {
        'ratelimit-policy': '"caller";q=3;w=60',
        ratelimit: new RegExp(`^"caller";r=${left};t=(60|[1-5]?\\d)$`),
        'retry-after': undefined
      }
    })
  }
  for (const url of ['/schedule', '/evaluate']) {
    const response = await post(t, url, request, as('one'))
    t.match(response, { statusCode: 429, headers: { ratelimit: /r=0;t=\d+$/, 'retry-after': /^\d+$/ } })
    t.match(response.json(), { type: '/problems/too-many-requests', status: 429 })
    t.ok(Number(response.headers['retry-after']) >= 1)
  }
  t.equal((await post(t, '/schedule', request, as('two'))).statusCode, 200, 'another key has its own')
  for (let i = 0; i < 9; i++) {
    const response = await ask(t, {
      method: 'GET',
      url: i % 2 === 0 ? '/health/live' : '/health/ready',
      headers: as('one')
    })
    t.match(response, { statusCode: 200, headers: { ratelimit: undefined } }, 'probes are not counted')
  }
  const from = async (remoteAddress: string, url = '/schedule', headers: Record<string, string> = {}) =>
    (await app.inject({ method: 'POST', url, remoteAddress, headers, payload: request })).statusCode
  t.strictSame(
    [
      await from('192.0.2.1', '/schedule', as('wrong')),
      await from('192.0.2.1', '/nope'),
      await from('192.0.2.1'),
      await from('192.0.2.1', '/schedule', as('wrong'))
    ],
    [401, 404, 401, 429],
    'without an accepted key it is the address that counts'
  )
  t.equal(
    await from('192.0.2.1', '/schedule', { 'x-forwarded-for': '192.0.2.7' }),
    429,
    'a forwarded address of no trusted proxy is not read'
  )
  t.equal(await from('192.0.2.1', '/schedule', as('two')), 200)
  t.strictSame(
    [
      await from('2001:db8::1'),
      await from('2001:db8::2:2'),
      await from('2001:db8:0:0:9::'),
      await from('2001:db8::4'),
      await from('2001:db8:0:1::')
    ],
    [401, 401, 401, 429, 401],
    'a network of IPv6 is one caller'
  )
})

void t.test('drafts count by their length', async t => {
  const { post } = await makeClient(t, { apiKeys, rateLimit: { max: 100, units: 1_000, windowSeconds: 60 } })
  const policy = '"caller";q=100;w=60, "caller-units";q=1000;w=60;qu="code-units"'
  const draft = (length: number, sent: number[] = []) => ({
    now: '2026-11-20T10:00:00Z',
    draft: { stage: 'thank-you', body: `${'Thank you. '.repeat(length)}`.slice(0, length) },
    sent: sent.map(units => ({ stage: 'thank-you', at: '2026-11-19T10:00:00Z', body: 'a'.repeat(units) }))
  })
  const as = (key: string) => ({ 'x-api-key': `key ${key}` })
  const rows: Array<[name: string, url: string, body: object, status: number, left: string]> = [
    ['a plan', '/schedule', request, 200, '"caller";r=99;t='],
    ['a draft', '/evaluate', draft(300), 200, '"caller-units";r=700;t='],
    ['what was sent counts a quarter', '/evaluate', draft(100, [401]), 200, '"caller-units";r=499;t='],
    ['what is invalid counts nothing', '/evaluate', {}, 400, '"caller";r=96;t='],
    ['the last may be longer than what is left', '/evaluate', draft(600), 200, '"caller-units";r=0;t='],
    ['then no draft is read', '/evaluate', draft(1), 429, '"caller-units";r=0;t='],
    ['plans are made all the same', '/schedule', request, 200, '"caller";r=93;t=']
  ]
  for (const [name, url, body, status, left] of rows) {
    const response = await post(t, url, body, as('one'))
    t.match(response, { statusCode: status, headers: { 'ratelimit-policy': policy, ratelimit: left } }, name)
    t.equal(response.headers['retry-after'] !== undefined, status === 429)
  }
  const batch = { requests: [draft(600), draft(600), {}, draft(10)] }
  const { headers, ...response } = await post(t, '/evaluate/batch', batch, as('two'))
  t.match(headers, { ratelimit: /^"caller";r=96;t=\d+, "caller-units";r=0;t=\d+$/ })
  t.strictSame(
    response.json().results.map(({ status }: { status: number }) => status),
    [200, 200, 400, 429],
    'a batch does not pass by'
  )
})

void t.test('forwarded addresses', async t => {
  const lines: string[] = []
  const { app } = await makeClient(t, {
    rateLimit: { max: 2, windowSeconds: 60 },
    trustProxy: ['10.0.0.0/8'],
    log: {
      level: 'warn',
      stream: {
        write: line => {
          lines.push(line)
        }
      }
    }
  })
  const from = async (forwarded: string, remoteAddress = '::ffff:10.0.0.1') =>
    (await app.inject({ url: '/openapi.json', remoteAddress, headers: { 'x-forwarded-for': forwarded } }))
      .statusCode
  t.strictSame(
    [await from('203.0.113.7:50001'), await from('203.0.113.7:50002'), await from('203.0.113.7')],
    [200, 200, 429],
    'a port is no other caller'
  )
  t.strictSame(
    [await from('[2001:db8::1]:1, 10.0.0.2:80'), await from('2001:db8::2%eth0'), await from('2001:db8::3')],
    [200, 200, 429],
    'nor is a proxy, a zone or another address of the network'
  )
  t.strictSame(lines, [])
  for (let i = 0; i < 2; i++) t.equal(await from(`203.0.113.${i}`, '192.0.2.9'), 200)
  t.equal(await from('203.0.113.8', '192.0.2.9'), 429, 'whom no trusted proxy forwards is not heard')
  t.match(lines.join(''), /TRUST_PROXY/)
  t.equal(lines.length, 1, 'which is said once')
  t.notMatch(lines.join(''), /203\.0|192\.0/)
})

void t.test('a window ends', async t => {
  const { ask } = await makeClient(t, { rateLimit: { max: 1, windowSeconds: 1 } })
  const get = async () => (await ask(t, { method: 'GET', url: '/openapi.json' })).statusCode
  t.strictSame([await get(), await get()], [200, 429])
  await sleep(1_050)
  t.equal(await get(), 200)
})

async function startRedis(t: Test, port: number) {
  const child = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--requirepass', 'hush'],
    { stdio: ['ignore', 'pipe', 'ignore'] }
  )
  t.teardown(() => child.kill('SIGKILL'))
  let output = ''
  for await (const chunk of child.stdout)
    if ((output += String(chunk)).includes('Ready to accept connections')) break
  child.stdout.on('error', () => {}).resume()
  return child
}

/** A replica that keeps its log, and asks itself. */
async function startReplica(t: Test, port: number, max: number, password = 'hush', units?: number) {
  const lines: string[] = []
  const app = await buildApp({
    rateLimit: {
      max,
      ...(units === undefined ? {} : { units }),
      windowSeconds: 60,
      redisUrl: `redis://:${password}@127.0.0.1:${port}/3`
    },
    log: {
      level: 'info',
      stream: {
        write: line => {
          lines.push(line)
        }
      }
    }
  })
  await app.ready()
  t.teardown(() => app.close())
  const ask = async () =>
    (await app.inject({ method: 'POST', url: '/schedule', payload: request })).statusCode
  const said = () => lines.map(line => JSON.parse(line).msg).filter(message => /rate limits/.test(message))
  return { ask, said, lines, app }
}
const shared = 'rate limits are shared through Redis'
const perProcess = 'Redis does not answer: rate limits are kept per process'
const times = (statuses: number[]) =>
  Object.fromEntries(
    Array.from(
      Map.groupBy(statuses, status => status),
      ([status, all]) => [status, all.length]
    )
  )

void t.test('with Redis', { skip: findMissing('redis-server') }, async t => {
  await t.test('two replicas share one budget', async t => {
    const port = await findPort()
    await startRedis(t, port)
    const replicas = await Promise.all([startReplica(t, port, 50), startReplica(t, port, 50)])
    const statuses = await Promise.all(Array.from({ length: 80 }, (_, i) => replicas[i % 2]!.ask()))
    t.strictSame(times(statuses), { 200: 50, 429: 30 })
    for (const { said } of replicas) t.strictSame(said(), [shared])
  })

  await t.test('two replicas share the units of drafts', async t => {
    const port = await findPort()
    await startRedis(t, port)
    const replicas = await Promise.all([
      startReplica(t, port, 50, 'hush', 1_000),
      startReplica(t, port, 50, 'hush', 1_000)
    ])
    const payload = { draft: { stage: 'thank-you', body: 'Thank you. '.repeat(60) } }
    const answers: Array<[status: number, ratelimit: unknown]> = []
    for (let i = 0; i < 4; i++) {
      const { statusCode, headers } = await replicas[i % 2]!.app.inject({
        method: 'POST',
        url: '/evaluate',
        payload
      })
      answers.push([statusCode, String(headers['ratelimit']).replaceAll(/;t=\d+/g, '')])
    }
    t.strictSame(answers, [
      [200, '"caller";r=49, "caller-units";r=340'],
      [200, '"caller";r=48, "caller-units";r=0'],
      [429, '"caller";r=47, "caller-units";r=0'],
      [429, '"caller";r=46, "caller-units";r=0']
    ])
  })

  await t.test('Redis stops in mid-run and comes back: no request is lost', async t => {
    const port = await findPort()
    const redis = await startRedis(t, port)
    const { ask, said, lines } = await startReplica(t, port, 1_000)
    const statuses: number[] = []
    const run = async () => {
      for (let i = 0; i < 100; i++) statuses.push(await ask())
    }
    const runs = Array.from({ length: 4 }, run)
    await sleep(30)
    redis.kill('SIGKILL')
    await Promise.all(runs)
    while (said().length < 2) await sleep(10)
    await run()
    t.strictSame(times(statuses), { 200: 500 })
    t.strictSame(said(), [shared, perProcess])
    await startRedis(t, port)
    while (said().length < 3) await sleep(20)
    t.equal(await ask(), 200)
    t.strictSame(said(), [shared, perProcess, shared])
    t.notMatch(lines.join(''), 'hush')
  })

  await t.test('Redis hangs: requests go on after a moment', async t => {
    const port = await findPort()
    const redis = await startRedis(t, port)
    const { ask, said } = await startReplica(t, port, 1_000)
    redis.kill('SIGSTOP')
    const since = performance.now()
    const statuses: number[] = []
    for (let i = 0; i < 100; i++) statuses.push(await ask())
    t.strictSame(times(statuses), { 200: 100 })
    t.ok(performance.now() - since < 5_000, 'they do not wait for Redis one by one')
    t.strictSame(said(), [shared, perProcess])
    redis.kill('SIGCONT')
    await sleep(1_050)
    await ask()
    t.strictSame(said(), [shared, perProcess, shared])
  })

  for (const [name, password] of [
    ['nobody listens', 'hush'],
    ['a wrong password', 'wrong']
  ] as const) {
    await t.test(`unusable at start: ${name}`, async t => {
      const port = await findPort()
      if (password === 'wrong') await startRedis(t, port)
      const { ask, said, lines } = await startReplica(t, port, 2, password)
      t.strictSame([await ask(), await ask(), await ask()], [200, 200, 429])
      t.strictSame(said(), [perProcess])
      t.notMatch(lines.join(''), password)
    })
  }
})
