// A reader finds pages by their words; a browser that asks for what is not there gets a page, a program a problem.
import t from 'tap'
import { find, type Entry } from '../../src/http/pages/search.ts'
import { makeClient } from './client.ts'

/** As Chromium asks for a page. */
const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8'

void t.test('every word must be there, and titles come first', t => {
  const entries: Entry[] = [
    { path: '/a', title: 'Anger', kind: 'Mistake', text: 'A thank-you is not the place.' },
    { path: '/b', title: 'Thank-you notes', kind: 'Mistake', text: 'Send one.' },
    { path: '/c', title: 'Waiting', kind: 'Guide', text: 'Ask once.', more: 'ÜBER patience' }
  ]
  const rows: Array<[question: string, paths: string[]]> = [
    ['thank-you', ['/b', '/a']],
    ['THANK-YOU  place', ['/a']],
    ['über', ['/c']],
    ['thank-you patience', []],
    ['/c', ['/c']],
    ['(.*+', []],
    ['', []],
    ['   ', []]
  ]
  for (const [question, paths] of rows)
    t.strictSame(
      find(entries, question).map(({ path }) => path),
      paths,
      question
    )
  t.end()
})

void t.test('the pages, the guide and the API are found', async t => {
  const { app } = await makeClient(t)
  const search = async (q: string) =>
    app.inject({ url: `/search?q=${encodeURIComponent(q)}`, headers: { accept: browser } })
  for (const [question, path] of [
    ['pressing answer', '/catalogue/pushy-tone'],
    ['greenhouse', '/guide/greenhouse'],
    ['too many requests', '/problems/too-many-requests'],
    ['planManyFollowUps', '/docs#tag/follow-ups/POST/schedule/batch'],
    ['python', '/guide/python']
  ] as const) {
    const { statusCode, body } = await search(question)
    t.equal(statusCode, 200)
    t.ok(body.includes(`<a href="${path}">`), `${question} finds ${path}`)
  }
  t.match((await search('xyzzy')).body, 'Nothing holds all of these words')
  const { body } = await search('"><script>alert(1)</script>')
  t.notMatch(body, '<script>', 'a question is text')
  t.match(body, 'value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"')
  t.equal((await app.inject({ url: '/search', headers: { accept: browser } })).statusCode, 200)
  t.equal((await search('a'.repeat(201))).statusCode, 400)
  t.equal((await app.inject({ url: '/search?query=a' })).statusCode, 400, 'nothing is ignored')
})

void t.test('what is not there is a page in a browser, a problem for a program', async t => {
  const { app, ask } = await makeClient(t)
  for (const url of ['/nope', '/catalogue/nope', '/problems/nope', '/guide/nope']) {
    for (const accept of [browser, 'text/html']) {
      const { statusCode, headers, body } = await (/^\/(?:catalogue|problems)/.test(url) // these are documented
        ? ask(t, { method: 'GET', url, headers: { accept } })
        : app.inject({ url, headers: { accept } }))
      t.equal(statusCode, 404)
      t.match(headers, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': /default-src 'none'/,
        vary: /accept/
      })
      t.match(body, '<h1>There is no such page</h1>')
      t.notMatch(body, 'nope', 'what was asked for is not repeated')
    }
    for (const accept of [
      undefined,
      '*/*',
      'application/json',
      'application/problem+json, text/html;q=0.5'
    ]) {
      const response = await ask(t, { method: 'GET', url, headers: accept === undefined ? {} : { accept } })
      t.equal(response.statusCode, 404)
      t.match(response.headers['content-type'], /^application\/problem\+json/, `${url} for ${accept}`)
    }
  }
  const post = await ask(t, { method: 'POST', url: '/nope', payload: '{}', headers: { accept: browser } })
  t.match(post.headers['content-type'], /^application\/problem\+json/, 'nobody reads the answer to a POST')
  const head = await app.inject({ method: 'HEAD', url: '/nope', headers: { accept: browser } })
  t.match([head.statusCode, head.headers['content-type'], head.body], [404, /^text\/html/, ''])
})

void t.test('there is an icon where browsers look of their own accord', async t => {
  const { app } = await makeClient(t)
  const { statusCode, headers } = await app.inject({ url: '/favicon.ico', headers: { accept: 'image/*' } })
  t.match([statusCode, headers['content-type']], [200, /^image\/svg\+xml/])
})
