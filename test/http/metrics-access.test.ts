// Promises of /metrics: open, behind a key, or on a port of its own, as it is configured.
import { hash } from 'node:crypto'
import { connect } from 'node:net'
import { once } from 'node:events'
import t from 'tap'
import { buildApp } from '../../src/http/app.ts'
import { findPort } from '../programs.ts'
import { makeClient } from './client.ts'

const apiKeys = [{ name: 'prometheus', digest: hash('sha256', 'a key', 'buffer') }]

void t.test('behind a key', async t => {
  const { ask, document } = await makeClient(t, {
    apiKeys,
    metrics: { access: 'key' },
    rateLimit: { max: 1, windowSeconds: 60 }
  })
  const get = async (headers: Record<string, string>) =>
    (await ask(t, { method: 'GET', url: '/metrics', headers })).statusCode
  t.strictSame(
    [
      await get({}),
      await get({ 'x-api-key': 'another' }),
      await get({ 'x-api-key': 'a key' }),
      await get({ authorization: 'Bearer a key' }),
      await get({ authorization: 'Bearer a key' }),
      await get({ 'x-api-key': 'a key' })
    ],
    [401, 401, 200, 401, 401, 200],
    'and not counted'
  )
  const { get: described } = (document.paths as any)['/metrics']
  t.equal(described.security, undefined, 'the document says so')
})

void t.test('on a port of its own', async t => {
  const port = await findPort()
  const app = await buildApp({ apiKeys, metrics: { access: 'open', port } })
  t.teardown(() => app.close())
  await app.ready()
  const at = `http://127.0.0.1:${port}`
  const answer = await fetch(`${at}/metrics?x`)
  t.equal(answer.status, 200)
  t.match(answer.headers.get('content-type'), 'text/plain')
  t.match(await answer.text(), '# TYPE afterword_pool_waiting gauge')
  t.equal((await fetch(`${at}/metrics`, { method: 'HEAD' })).status, 200)
  for (const [path, method] of [
    ['/', 'GET'],
    ['/metrics/', 'GET'],
    ['/metrics', 'POST'],
    ['/health/live', 'GET']
  ] as const)
    t.equal((await fetch(at + path, { method })).status, 404, `${method} ${path}`)
  t.equal((await app.inject('/metrics')).statusCode, 404, 'and on no other')
  t.notOk(Object.hasOwn(app.swagger().paths ?? {}, '/metrics'))

  const other = await buildApp({ metrics: { access: 'open', port } })
  await t.rejects(async () => other.ready(), { code: 'EADDRINUSE' }, 'a taken port ends the start')
  await other.close()

  const idle = connect(port, '127.0.0.1')
  await once(idle, 'connect')
  const closed = once(idle, 'close')
  await app.close()
  await closed
  await t.rejects(fetch(`${at}/metrics`), 'it closes with the service')
})
