import t from 'tap'
import { makeClient } from './client.ts'

const html = { accept: 'text/html' }
/** Everything that may be kept. */
const kept: Array<[url: string, headers: Record<string, string>]> = [
  ['/catalogue', {}],
  ['/catalogue', html],
  ['/catalogue/pushy-tone', {}],
  ['/catalogue/pushy-tone', html],
  ['/problems', {}],
  ['/problems', html],
  ['/problems/not-found', {}],
  ['/problems/not-found', html],
  ['/openapi.json', {}],
  ['/docs', html],
  ['/pages/page.css', {}],
  ['/pages/frame.css', {}],
  ['/pages/reference.js', {}],
  ['/pages/reference.json', {}],
  ['/pages/reference-library.js', {}],
  ['/guide', html],
  ['/pages/icon.svg', {}]
]

void t.test('who has an answer already is told so', async t => {
  const { app } = await makeClient(t)
  const tags = new Set<string>()
  for (const [url, headers] of kept) {
    await t.test(`${url} ${headers['accept'] ?? ''}`, async t => {
      const first = await app.inject({ url, headers })
      const tag = String(first.headers.etag)
      t.match(tag, /^"[\w-]{22}"$/, 'strong')
      tags.add(tag)
      t.equal((await app.inject({ url, headers })).headers.etag, tag, 'the same for the same bytes')
      const rows: Array<[known: string, status: 200 | 304]> = [
        [tag, 304],
        [`W/${tag}`, 304],
        ['*', 304],
        [' * ', 304],
        [`"other", ${tag}`, 304],
        [`"a,b" , W/"c",W/${tag},"d"`, 304],
        [`${tag},`, 304],
        ['"other"', 200],
        ['W/"other"', 200],
        [tag.slice(1, -1), 200],
        [tag.toUpperCase(), 200],
        ['', 200],
        ['"*"', 200],
        [`"${tag.slice(1, 9)}"`, 200]
      ]
      for (const [known, status] of rows) {
        for (const method of ['GET', 'HEAD'] as const) {
          const response = await app.inject({ method, url, headers: { ...headers, 'if-none-match': known } })
          t.equal(response.statusCode, status, `${method} with ${known}`)
          t.match(response.headers, {
            etag: tag,
            'cache-control': 'no-cache',
            vary: first.headers.vary,
            'x-content-type-options': 'nosniff',
            'x-request-id': /./
          })
          if (status === 304) t.equal(response.body, '')
          if (response.headers['content-length'] !== undefined)
            t.equal(response.headers['content-length'], first.headers['content-length'])
        }
      }
    })
  }
  t.equal(tags.size, kept.length, 'no two have the same tag, least of all JSON and page of one path')
})

void t.test('another release has other tags only where the bytes are others', async t => {
  const tagsOf = async (options?: Parameters<typeof makeClient>[1]) => {
    const { app } = await makeClient(t, options)
    return Promise.all(['/catalogue', '/openapi.json'].map(async url => (await app.inject(url)).headers.etag))
  }
  const [open, same, keyed] = [
    await tagsOf(),
    await tagsOf(),
    await tagsOf({ apiKeys: [{ name: 'a', digest: Buffer.alloc(32) }] })
  ]
  t.strictSame(open, same)
  t.equal(open[0], keyed[0])
  t.not(open[1], keyed[1])
})

void t.test('HEAD answers as GET does, without the body', async t => {
  const { app } = await makeClient(t)
  for (const [url, headers] of [
    ...kept,
    ['/health/live', {}],
    ['/health/ready', {}],
    ['/nope', {}],
    ['/catalogue/no-such', {}],
    ['/problems/no-such', {}],
    ['/docs', { accept: 'image/png' }]
  ] as typeof kept) {
    const [get, head] = await Promise.all(
      (['GET', 'HEAD'] as const).map(method =>
        app.inject({ method, url, headers: { ...headers, 'x-request-id': 'same' } })
      )
    )
    t.equal(head?.statusCode, get?.statusCode, url)
    const { date: _, ...expected } = get!.headers
    t.match(head!.headers, expected, `${url}: the same headers`)
    t.equal(head?.body, '')
    t.equal(Number(head?.headers['content-length']), get?.rawPayload.length)
  }
})

void t.test('what is answered to one request only is not kept', async t => {
  const { app } = await makeClient(t)
  for (const url of ['/health/live', '/nope', '/catalogue/no-such', '/problems/no-such']) {
    t.match(
      (await app.inject({ url, headers: { 'if-none-match': '*' } })).headers,
      { 'cache-control': 'no-store', etag: undefined },
      url
    )
  }
})
