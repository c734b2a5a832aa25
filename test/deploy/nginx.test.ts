import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import t, { type Test } from 'tap'
import { bodyLimit } from '../../schemas/limits.ts'
import { problems } from '../../schemas/problem.ts'
import { exchange } from '../http/wire.ts'
import { findMissing, findPort } from '../programs.ts'
import { openPlace, startNginx } from './cluster.ts'

/** What nginx itself refuses is answered as the service answers: problem details, under the caller's request id, with Retry-After where it helps. */

const skip = findMissing('nginx')

/** A replica of which only the connection exists: it never answers. */
async function startSilent(t: Test): Promise<number> {
  const sockets = new Set<Socket>()
  const server = createServer(socket => sockets.add(socket.resume())).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

const ask = (path: string, more = '', body = '') =>
  `POST ${path} HTTP/1.1\r\nHost: x\r\nX-Request-Id: demo-1\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(body)}\r\n${more}\r\n${body}`

void t.test('what nginx refuses, it refuses with problem details', { skip }, async t => {
  const place = openPlace()
  t.teardown(place.close)
  const gone = await findPort()
  const { port } = await startNginx(place, [gone])
  const long = 'a'.repeat(20_000)
  const tooLarge = `POST /evaluate HTTP/1.1\r\nHost: x\r\nX-Request-Id: demo-1\r\nContent-Length: 9000000\r\n\r\n`
  for (const [name, sent, status, slug] of [
    ['what is no HTTP', 'GET / HTTP/1.1\r\n\r\n', 400, 'malformed-request'],
    ['metrics are not for callers', ask('/metrics'), 404, 'not-found'],
    ['what only errors may see', ask('/problem/502'), 404, 'not-found'],
    ['another method', ask('/').replace('POST', 'TRACE'), 405, 'method-not-allowed'],
    ['too large a body', tooLarge, 413, 'payload-too-large'],
    ['too long a path', ask(`/${long}`), 431, 'headers-too-large'],
    ['too large a header', ask('/evaluate', `X-Long: ${long}\r\n`), 431, 'headers-too-large'],
    ['no replica', ask('/evaluate', '', '{}'), 502, null]
  ] as const) {
    const [{ head, body } = { head: '', body: '{}' }] = await exchange(port, sent)
    t.match(head, new RegExp(`^HTTP/1\\.1 ${status} `), name)
    t.match(head, /^content-type: application\/problem\+json\r?$/im, name)
    t.match(head, /^x-content-type-options: nosniff\r?$/im, name)
    t.match(head, /^cache-control: no-store\r?$/im, name)
    const id = /^x-request-id: (\S+)\r?$/im.exec(head)?.[1]
    const problem = JSON.parse(body) as Record<string, unknown>
    t.match(problem, { status, instance: `urn:afterword:request:${id}`, detail: /\S/ }, name)
    t.equal(/^retry-after: 1\r?$/im.test(head), status === 502, `${name}: Retry-After`)
    if (slug === null) t.match(problem, { type: 'about:blank', title: 'Bad Gateway' })
    else {
      t.match(problem, { type: `/problems/${slug}`, title: problems[slug].title }, name)
      t.equal(problems[slug].status, status)
    }
    // What cannot be read has no id of its own; a header that nginx did not reach neither
    if (/demo-1/.test(sent) && status !== 431) t.equal(id, 'demo-1', name)
    else t.match(id, /^[0-9a-f]{32}$|^demo-1$/, name)
    if (status === 413) t.match(problem, { detail: new RegExp(bodyLimit.toLocaleString('en')) })
  }
})

void t.test('a replica that does not answer in time', { skip }, async t => {
  const place = openPlace()
  t.teardown(place.close)
  const replicas = [await startSilent(t), await startSilent(t)]
  const { port } = await startNginx(place, replicas, { 'proxy_read_timeout 15s': 'proxy_read_timeout 100ms' })
  const response = await fetch(`http://127.0.0.1:${port}/schedule`, {
    method: 'POST',
    body: '{}',
    headers: { 'x-request-id': 'not well-formed' }
  })
  t.equal(response.status, 504)
  t.equal(response.headers.get('content-type'), 'application/problem+json')
  t.equal(response.headers.get('retry-after'), '1')
  t.match(response.headers.get('x-request-id'), /^[0-9a-f]{32}$/, 'an id of the wrong form is replaced')
  t.match(await response.json(), {
    type: 'about:blank',
    title: 'Gateway Timeout',
    status: 504,
    instance: `urn:afterword:request:${response.headers.get('x-request-id')}`
  })
})

void t.test('an answer of the service passes unchanged, and gets the id of nginx', { skip }, async t => {
  const place = openPlace()
  t.teardown(place.close)
  const answer = '{"type":"/problems/payload-too-large","by":"the service"}'
  const heard: string[] = []
  const server = createServer(socket => {
    socket.on('data', chunk => {
      heard.push(String(chunk))
      socket.end(
        `HTTP/1.1 413 Payload Too Large\r\nContent-Type: application/problem+json\r\nContent-Length: ${answer.length}\r\nConnection: close\r\n\r\n${answer}`
      )
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => server.close())
  const { port } = await startNginx(place, [(server.address() as AddressInfo).port])
  const response = await fetch(`http://127.0.0.1:${port}/evaluate`, {
    headers: { 'x-request-id': 'demo-2' }
  })
  t.equal(await response.text(), answer)
  t.match(heard.join(''), /^x-request-id: demo-2\r$/im)
})
