import { once } from 'node:events'
import t from 'tap'
import { bodyLimit } from '../../schemas/limits.ts'
import { buildApp } from '../../src/http/app.ts'
import { answersIn, exchange, listen, open } from './wire.ts'

const body = '{"draft":{"stage":"thank-you","body":"Dear Dana, thank you for your time."}}'
const json = 'Content-Type: application/json'
const sized = `Content-Length: ${body.length}`
/** A request that asks for the connection to be closed, so that all answers to it are in. */
const post = (headers: string[], content = body) =>
  `POST /evaluate HTTP/1.1\r\n${[...headers, 'Connection: close'].join('\r\n')}\r\n\r\n${content}`
const get = (target: string, version = '1.1', ...headers: string[]) =>
  `GET ${target} HTTP/${version}\r\n${[...headers, 'Connection: close'].join('\r\n')}\r\n\r\n`
const chunks = (...parts: string[]) =>
  [...parts, ''].map(part => `${part.length.toString(16)}\r\n${part}\r\n`).join('')
const smuggled = 'GET /catalogue HTTP/1.1\r\nHost: x\r\n\r\n'

void t.test('one answer to each request, then the connection is closed', async t => {
  const app = await buildApp()
  t.teardown(() => app.close())
  const port = await listen(app)
  const bad = 'malformed-request'
  const rows: Array<[name: string, sent: string | Buffer, status: number, problem?: string]> = [
    ['a lawful request', post(['Host: x', json, sized]), 200],
    [
      'in chunks',
      post(['Host: x', json, 'Transfer-Encoding: chunked'], chunks(body.slice(0, 9), body.slice(9))),
      200
    ],
    ['Expect: 100-continue', post(['Host: x', json, sized, 'Expect: 100-continue']), 200],
    ['an expectation that nobody has', post(['Host: x', json, sized, 'Expect: 200-ok']), 200],
    ['an absolute target', get('http://x/health/live', '1.1', 'Host: x'), 200],
    ['HTTP/1.0 without a host', get('/health/live', '1.0'), 200],
    [
      'an upgrade that is not taken',
      get('/health/live', '1.1', 'Host: x', 'Upgrade: websocket').replace('close', 'close, Upgrade'),
      200
    ],

    ['no host', post([json, sized]), 400, bad],
    ['two hosts', post(['Host: x', 'Host: y', json, sized]), 400, bad],
    ['the same host twice', post(['Host: x', 'HOST: x', json, sized]), 400, bad],
    ['a list of hosts', post(['Host: x, y', json, sized]), 400, bad],
    ['a host with a path', post(['Host: x/y', json, sized]), 400, bad],
    ['two content types', post(['Host: x', json, 'Content-Type: text/plain', sized]), 400, bad],
    ['two keys', get('/catalogue', '1.1', 'Host: x', 'X-Api-Key: a', 'X-Api-Key: b'), 400, bad],
    ['two lengths', post(['Host: x', json, sized, 'Content-Length: 5']), 400, bad],
    ['one length twice', post(['Host: x', json, sized, sized]), 400, bad],
    [
      'a list of lengths',
      post(['Host: x', json, `Content-Length: ${body.length}, ${body.length}`]),
      400,
      bad
    ],
    [
      'length and chunks',
      post(['Host: x', json, 'Content-Length: 5', 'Transfer-Encoding: chunked'], `0\r\n\r\n${smuggled}`),
      400,
      bad
    ],
    ['a negative length', post(['Host: x', json, 'Content-Length: -5']), 400, bad],
    ['a signed length', post(['Host: x', json, 'Content-Length: +5']), 400, bad],
    ['a length past all numbers', post(['Host: x', json, 'Content-Length: 99999999999999999999']), 400, bad],
    ['a coding alone', post(['Host: x', json, 'Transfer-Encoding: gzip']), 400, bad],
    [
      'a coding before chunks',
      post(['Host: x', json, 'Transfer-Encoding: gzip, chunked'], chunks(body)),
      400,
      bad
    ],
    ['chunks twice', post(['Host: x', json, 'Transfer-Encoding: chunked, chunked'], chunks(body)), 400, bad],
    ['a hidden coding', post(['Host: x', json, 'Transfer-Encoding: xchunked'], chunks(body)), 400, bad],
    [
      'a chunk without a size',
      post(['Host: x', json, 'Transfer-Encoding: chunked'], `zz\r\n${body}\r\n0\r\n\r\n`),
      400,
      bad
    ],
    [
      'a long chunk extension',
      post(['Host: x', json, 'Transfer-Encoding: chunked'], `5;${'a'.repeat(20_000)}\r\nabcde\r\n0\r\n\r\n`),
      400,
      bad
    ],
    [
      'a length among the trailers',
      post(
        ['Host: x', json, 'Transfer-Encoding: chunked'],
        chunks(body).replace(/\r\n$/, `Content-Length: 5\r\n\r\n${smuggled}`)
      ),
      400,
      bad
    ],
    ['bare line feeds', 'GET /health/live HTTP/1.1\nHost: x\n\n', 400, bad],
    ['a folded header', get('/health/live', '1.1', 'Host: x', 'X-A: a\r\n b'), 400, bad],
    ['a space before the colon', get('/health/live', '1.1', 'Host : x'), 400, bad],
    ['NUL in a header', get('/health/live', '1.1', 'Host: x', 'X-A: a\0b'), 400, bad],
    ['HTTP/0.9', 'GET /health/live\r\n\r\n', 400, bad],
    ['HTTP/1.2', get('/health/live', '1.2', 'Host: x'), 400, bad],
    ['the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, bad],
    ['TLS', Buffer.from('16030100f4010000f00303', 'hex'), 400, bad],
    ['bytes in the target', Buffer.from(get('/catalogue/\xff', '1.1', 'Host: x'), 'latin1'), 400, bad],
    ['bad escapes in the target', get('/catalogue/%ff', '1.1', 'Host: x'), 400, bad],
    ['an unknown method', get('/health/live', '1.1', 'Host: x').replace('GET', 'BREW'), 400, bad],
    ['a method in small letters', get('/health/live', '1.1', 'Host: x').replace('GET', 'get'), 400, bad],
    ['CONNECT', 'CONNECT a.example:443 HTTP/1.1\r\nHost: a.example\r\n\r\n', 400, bad],

    ['NUL in the target', get('/catalogue/%00', '1.1', 'Host: x'), 404, 'not-found'],
    ['dots in the target', get('/health/../catalogue', '1.1', 'Host: x'), 404, 'not-found'],
    ['two slashes', get('//health/live', '1.1', 'Host: x'), 404, 'not-found'],
    ['an escaped slash', get('/health%2Flive', '1.1', 'Host: x'), 404, 'not-found'],
    ['GET *', get('*', '1.1', 'Host: x'), 400, bad],
    ['OPTIONS *', get('*', '1.1', 'Host: x').replace('GET', 'OPTIONS'), 404, 'not-found'],
    [
      'a wrong method on an absolute target',
      get('http://x/evaluate', '1.1', 'Host: x'),
      405,
      'method-not-allowed'
    ],
    [
      'a wrong method on an absolute target without a path',
      get('HTTP://x?a', '1.1', 'Host: x').replace('GET', 'PUT'),
      405,
      'method-not-allowed'
    ],
    [
      'a wrong method on escaped letters',
      get('/%65valuate?a=/', '1.1', 'Host: x'),
      405,
      'method-not-allowed'
    ],
    ['a rare method and bad escapes', get('/%ff', '1.1', 'Host: x').replace('GET', 'QUERY'), 400, bad],
    ['a rare method', get('/evaluate', '1.1', 'Host: x').replace('GET', 'QUERY'), 405, 'method-not-allowed'],
    [
      'a length past the limit',
      post(['Host: x', json, `Content-Length: ${bodyLimit + 1}`], ''),
      413,
      'payload-too-large'
    ],
    [
      'chunks past the limit',
      post(['Host: x', json, 'Transfer-Encoding: chunked'], chunks(' '.repeat(bodyLimit), ' ')),
      413,
      'payload-too-large'
    ],
    [
      'a false gzip label',
      post(['Host: x', json, sized, 'Content-Encoding: gzip']),
      415,
      'unsupported-media-type'
    ],
    [
      'a thousand headers',
      get('/health/live', '1.1', 'Host: x', ...Array.from({ length: 2_100 }, (_, i) => `x-${i}: y`)),
      431,
      'headers-too-large'
    ],
    [
      'a huge header',
      get('/health/live', '1.1', 'Host: x', `X-A: ${'a'.repeat(20_000)}`),
      431,
      'headers-too-large'
    ]
  ]
  for (const [name, sent, status, problem] of rows) {
    await t.test(name, async t => {
      const answers = (await exchange(port, sent)).filter(answer => answer.status !== 100)
      t.match(answers, [{ status, problem }])
      t.equal(answers.length, 1)
      t.match(answers[0]?.head, /^connection: close/im)
      t.match(
        answers[0]?.head,
        /^x-request-id: \S+\r\n[^]*^content-type: application\/(problem\+)?json|^content-type: application\/problem\+json[^]*^x-request-id: \S+/im
      )
    })
  }
  t.equal((await app.inject('/health/live')).statusCode, 200)
})

void t.test('requests in one packet are answered in order', async t => {
  const app = await buildApp()
  t.teardown(() => app.close())
  const port = await listen(app)
  const request = (path: string, last = false) =>
    `GET ${path} HTTP/1.1\r\nHost: x\r\n${last ? 'Connection: close\r\n' : ''}\r\n`
  const paths = Array.from(
    { length: 300 },
    (_, i) => ['/health/live', '/nope', '/catalogue/pushy-tone', '/evaluate'][i % 4]!
  )
  const answers = await exchange(
    port,
    `${paths.map(path => request(path)).join('')}POST /evaluate HTTP/1.1\r\nHost: x\r\n${json}\r\n${sized}\r\n\r\n${body}${request('/catalogue', true)}`
  )
  t.strictSame(
    answers.map(({ status }) => status),
    [...paths.map((_, i) => [200, 404, 200, 405][i % 4]), 200, 200]
  )
})

void t.test('who still sends a body that is refused sees why, and may ask again', async t => {
  const app = await buildApp()
  t.teardown(() => app.close())
  const port = await listen(app)
  const start = (...headers: string[]) =>
    `POST /evaluate HTTP/1.1\r\nHost: x\r\n${[json, ...headers].join('\r\n')}\r\n\r\n`
  const huge = Buffer.alloc(3 * bodyLimit, ' ')
  const rows: Array<[name: string, status: number, sent: Array<string | Buffer>]> = [
    ['a length past the limit', 413, [start(`Content-Length: ${huge.length}`), huge]],
    [
      'chunks past the limit',
      413,
      [start('Transfer-Encoding: chunked'), `${huge.length.toString(16)}\r\n`, huge, '\r\n0\r\n\r\n']
    ],
    ['no JSON', 400, [start('Content-Length: 1'), '{']],
    ['no UTF-8', 400, [start('Content-Length: 1'), Buffer.from([0xff])]]
  ]
  for (const [name, status, sent] of rows)
    t.match(
      await exchange(port, ...sent, get('/health/live', '1.1', 'Host: x')),
      [{ status }, { status: 200 }],
      name
    )
})

void t.test('clients that go away', async t => {
  const lines: string[] = []
  const app = await buildApp({
    rateLimit: { max: 1_000, windowSeconds: 60 },
    log: {
      level: 'trace',
      stream: {
        write: line => {
          lines.push(line)
        }
      }
    }
  })
  t.teardown(() => app.close())
  const port = await listen(app)
  const starts = [
    '',
    'P',
    'POST /evaluate HTTP/1.1\r\nHost: x\r\n',
    post(['Host: x', json, 'Content-Length: 5000'], '{"draft":'),
    post(['Host: x', json, 'Transfer-Encoding: chunked'], '5\r\n{"dra\r\n'),
    post(['Host: x', json, sized])
  ]
  for (const sent of starts) {
    for (const leave of ['end', 'destroy', 'resetAndDestroy'] as const) {
      const sockets = Array.from({ length: 20 }, () => open(port))
      await Promise.all(sockets.map(async socket => once(socket, 'connect')))
      for (const socket of sockets) socket.write(sent)
      for (const socket of sockets) socket.resume()[leave]()
      await Promise.all(sockets.map(async socket => socket.closed || once(socket, 'close')))
    }
  }
  t.equal(
    (
      await app.inject({
        method: 'POST',
        url: '/evaluate',
        payload: body,
        headers: { 'content-type': 'application/json' }
      })
    ).statusCode,
    200
  )
  t.strictSame(
    lines.map(line => JSON.parse(line)).filter(({ level }) => level >= 50),
    []
  )
})

void t.test('a hundred of the largest bodies at a time', async t => {
  const app = await buildApp()
  t.teardown(() => app.close())
  const port = await listen(app)
  const largest = Buffer.alloc(bodyLimit, ' ')
  largest.write(body)
  const head = `POST /evaluate HTTP/1.1\r\nHost: x\r\n${json}\r\nContent-Length: ${bodyLimit}\r\n\r\n`
  const sockets = Array.from({ length: 100 }, () => open(port).setEncoding('latin1'))
  const received = Promise.all(
    sockets.map(async socket => {
      socket.write(head)
      socket.write(largest)
      const [answer] = answersIn(String((await once(socket, 'data'))[0]))
      socket.destroy()
      return answer
    })
  )
  const small = await exchange(port, post(['Host: x', json, sized]))
  t.equal(small[0]?.status, 200, 'small ones are answered meanwhile')
  const answers = await received
  t.ok(
    answers.every(
      answer =>
        answer?.status === 200 ||
        (answer?.status === 503 && answer.problem === 'overloaded' && /^retry-after: 1\r/im.test(answer.head))
    )
  )
  t.ok(answers.some(answer => answer?.status === 200))
  t.match(
    await exchange(port, head.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'), largest),
    [{ status: 200 }],
    'there is room again'
  )
  t.ok(process.memoryUsage().rss < 700e6, `${Math.round(process.memoryUsage().rss / 1e6)} MB`)
})
