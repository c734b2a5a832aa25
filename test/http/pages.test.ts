// Pages are whole, safe and lead on; they say what the service knows, and come as JSON to programs.
import { Parser } from 'htmlparser2'
import t, { type Test } from 'tap'
import { problemSlugs, problems } from '../../schemas/problem.ts'
import { mistakeIds } from '../../schemas/vocabulary.ts'
import { catalogue } from '../../src/catalogue/index.ts'
import { integrations } from '../../src/http/pages/guide/integrations.ts'
import { html, prose } from '../../src/http/pages/markup.ts'
import { makeClient } from './client.ts'

/** As Chromium asks for a page. */
const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8'
const hasNoEnd = new Set(['meta', 'link', 'img', 'input', 'br', '!doctype'])

/** What a page holds, and what is wrong with its markup. */
function readPage(page: string) {
  const open: string[] = []
  const faults: string[] = []
  const ids: string[] = []
  const references: string[] = []
  const links: string[] = []
  const files: string[] = []
  const headings: string[] = []
  let text = ''
  let ended = 0
  const parser = new Parser({
    onopentag: (name, { id, href, src, ...attributes }) => {
      if (!hasNoEnd.has(name)) open.push(name)
      if (id !== undefined) ids.push(id)
      if (href !== undefined) (name === 'a' ? links : files).push(href)
      if (src !== undefined) files.push(src)
      if (/^h[1-6]$/.test(name)) headings.push(name)
      for (const reference of [
        attributes['for'],
        attributes['aria-labelledby'],
        attributes['aria-describedby']
      ])
        if (reference !== undefined) references.push(reference)
      for (const attribute of Object.keys(attributes))
        if (/^(style$|on)/.test(attribute)) faults.push(`${name} has ${attribute}`)
      if (name === 'style' || (name === 'script' && src === undefined)) faults.push(`${name} is inline`)
    },
    onclosetag: (name, isImplied) => {
      if (hasNoEnd.has(name)) return
      ended++
      if (isImplied || open.pop() !== name) faults.push(`</${name}> is out of place`)
    },
    ontext: part => {
      text += part
    }
  })
  parser.end(page)
  if ([...page.matchAll(/<\/\w/g)].length !== ended) faults.push('an end tag ends nothing')
  if (open.length > 0) faults.push(`${open.join(', ')} not ended`)
  for (const [i, heading] of headings.entries())
    if (i > 0 && Number(heading[1]) > Number(headings[i - 1]?.[1]) + 1)
      faults.push(`${heading} under ${headings[i - 1]}`)
  for (const id of references) if (!ids.includes(id)) faults.push(`nothing is called ${id}`)
  return { faults, ids, links, files, headings, text }
}

const paths = [
  '/catalogue',
  ...mistakeIds.map(id => `/catalogue/${id}`),
  '/problems',
  ...problemSlugs.map(slug => `/problems/${slug}`),
  '/guide',
  ...integrations.map(({ slug }) => `/guide/${slug}`),
  '/guide/python',
  '/search?q=thank',
  '/docs'
]

void t.test('pages are whole, safe, and lead to what exists', async t => {
  const { app } = await makeClient(t)
  const followed = new Map<string, number>()
  const follow = async (url: string, accept: string) => {
    const status = followed.get(url) ?? (await app.inject({ url, headers: { accept } })).statusCode
    followed.set(url, status)
    return status
  }
  for (const path of paths) {
    await t.test(path, async t => {
      const { statusCode, headers, body } = await app.inject({ url: path, headers: { accept: browser } })
      t.equal(statusCode, 200)
      const isReference = path === '/docs'
      const hasJson = /^\/(?:catalogue|problems)\b/.test(path)
      t.match(headers, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'DENY',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        vary: hasJson ? 'accept' : undefined,
        'content-security-policy': isReference
          ? "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; script-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:"
          : "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
      })
      t.match(body, /<title>[^<]+ – Afterword<\/title>/)
      const { faults, ids, links, files, headings } = readPage(body)
      t.strictSame(faults, [])
      t.strictSame(ids, [...new Set(ids)], 'ids are unique')
      t.equal(headings.filter(heading => heading === 'h1').length, 1)
      t.match(body, /^<!doctype html>\n<html lang="en">/)
      for (const link of links) {
        if (link.startsWith('#')) t.ok(ids.includes(link.slice(1)), link)
        else if (link.startsWith('https://'))
          t.ok(
            integrations.some(({ documentation }) => documentation === link),
            link
          )
        else if (link !== '/')
          // the demo page has tests of its own
          t.equal(await follow(link.split('#', 1)[0]!, link === '/openapi.json' ? '*/*' : browser), 200, link)
      }
      t.ok(files.length >= 2)
      for (const file of files) t.equal(await follow(file, '*/*'), 200, file)
    })
  }
  for (const path of paths)
    if (!['/catalogue', '/problems', '/docs', '/guide', '/search?q=thank'].includes(path))
      t.ok(followed.has(path), `${path} is linked`)
})

void t.test('pages say what the catalogue and the problems say', async t => {
  const { app } = await makeClient(t)
  const read = async (url: string) =>
    readPage((await app.inject({ url, headers: { accept: browser } })).body).text
  const says = (t: Test, page: string, parts: readonly string[]) => {
    for (const part of parts)
      t.ok(page.replaceAll(/\s+/g, ' ').includes(part.replaceAll(/[«»]/g, '').replaceAll(/\s+/g, ' ')), part)
  }
  for (const { id, title, why, advice, examples, knownGaps, sources, disputed } of catalogue.mistakes) {
    await t.test(id, async t => {
      const page = await read(`/catalogue/${id}`)
      says(t, page, [
        title,
        why,
        advice,
        ...examples.wrong,
        ...examples.right,
        ...knownGaps,
        ...sources.map(key => catalogue.sources[key]?.title ?? '')
      ])
      t.equal(page.includes('sources disagree about this'), disputed)
    })
  }
  for (const slug of problemSlugs) {
    const { title, status, meaning, remedy } = problems[slug]
    says(t, await read(`/problems/${slug}`), [
      title,
      `HTTP ${status}`,
      meaning,
      remedy,
      `"type": "/problems/${slug}"`
    ])
  }
})

void t.test('what comes as a page comes as JSON too', async t => {
  const { app, ask } = await makeClient(t)
  const [json, page] = ['application/json; charset=utf-8', 'text/html; charset=utf-8']
  const rows: Array<[accept: string | undefined, type: string]> = [
    [undefined, json],
    ['', json],
    ['*/*', json],
    ['application/json', json],
    ['application/*', json],
    ['application/json, text/html', json],
    ['text/html;q=0.5, application/json', json],
    ['text/html;q=0, */*', json],
    ['text/html', page],
    ['TEXT/HTML', page],
    ['text/*', page],
    [browser, page],
    ['text/html, application/json', page],
    ['application/json;q=0.5, text/html', page],
    ['application/json;q=0, */*', page],
    ['text/html; charset=utf-8', page]
  ]
  for (const url of ['/catalogue', '/catalogue/pushy-tone', '/problems', '/problems/not-found']) {
    for (const [accept, type] of rows) {
      const { headers } = await ask(t, {
        method: 'GET',
        url,
        headers: accept === undefined ? {} : { accept }
      })
      t.match(headers, { 'content-type': type, vary: 'accept' }, `${url} for ${accept}`)
    }
  }
  const cross = await makeClient(t, { corsOrigins: ['https://portal.example'] })
  t.equal(
    (await cross.ask(t, { method: 'GET', url: '/problems', headers: { origin: 'https://portal.example' } }))
      .headers.vary,
    'Origin, accept'
  )
  const { problems: listed } = (await app.inject('/problems')).json<{ problems: Array<{ type: string }> }>()
  t.strictSame(
    listed.map(({ type }) => type),
    problemSlugs.map(slug => `/problems/${slug}`)
  )
  for (const kind of listed) t.strictSame((await app.inject(kind.type)).json(), kind)
})

void t.test('examples of problems are what the service answers', async t => {
  const { ask, document } = await makeClient(t)
  const german =
    'Sehr geehrte Frau Whitfield, vielen Dank für das freundliche Gespräch am Freitag. Ich habe mich sehr über die Einblicke in Ihre Arbeit gefreut und würde gerne bei Ihnen anfangen.'
  const rows: Array<[slug: keyof typeof problems, url: string, payload: string]> = [
    ['malformed-request', '/evaluate', '{"draft":'],
    ['invalid-request', '/evaluate', JSON.stringify({ draft: { body: 1 } })],
    [
      'impossible-request',
      '/schedule',
      JSON.stringify({
        timeZone: 'Europe/London',
        interview: { start: '2026-11-20T14:00', end: '2026-11-20T13:00' }
      })
    ],
    ['unsupported-language', '/evaluate', JSON.stringify({ draft: { stage: 'thank-you', body: german } })],
    ['not-found', '/nope', '{}'],
    ['method-not-allowed', '/catalogue', '{}']
  ]
  for (const [slug, url, payload] of rows) {
    const response = await ask(t, {
      method: 'POST',
      url,
      payload,
      headers: { 'content-type': 'application/json', 'x-request-id': 'demo-1' }
    })
    t.strictSame(response.json(), document.components.examples[slug]?.value, slug)
  }
  t.strictSame(Object.keys(document.components.examples), problemSlugs)
})

void t.test('text is escaped, and only text in backticks and links to paths become markup', async t => {
  const rows: Array<[made: { text: string }, expected: string]> = [
    [
      html`<p title="${'"><script>'}">${"<b> & 'c'"}</p>`,
      '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt; &amp; &#39;c&#39;</p>'
    ],
    [html`${[html`<i>${'<'}</i>`, '<', 5]}`, '<i>&lt;</i>&lt;5'],
    [prose('a `<b>` c'), 'a <code>&lt;b&gt;</code> c'],
    [
      prose('see [`a`](/problems/a) & [b](/b?x=1&y="2"), `c`'),
      'see <a href="/problems/a"><code>a</code></a> &amp; <a href="/b?x=1&amp;y=&quot;2&quot;">b</a>, <code>c</code>'
    ],
    [prose('[a](javascript:x) [b](https://x.example)'), '[a](javascript:x) [b](https://x.example)']
  ]
  for (const [{ text }, expected] of rows) t.equal(text, expected)
})
