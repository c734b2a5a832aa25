import { execFile } from 'node:child_process'
import { hash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import t from 'tap'
import { buildApp } from '../../src/http/app.ts'

void t.test('the demo page and the widget are served from memory, under a strict policy', async t => {
  const app = await buildApp()
  t.teardown(() => app.close())
  for (const [url, type] of [
    ['/', 'text/html'],
    ['/demo.css', 'text/css'],
    ['/demo.js', 'text/javascript'],
    ['/widget.js', 'text/javascript']
  ] as const) {
    const plain = await app.inject({
      url,
      headers: { accept: `${type}, */*;q=0.1`, 'accept-encoding': 'identity' }
    })
    t.match(
      [plain.statusCode, plain.headers['content-type'], plain.headers['cache-control']],
      [200, `${type}; charset=utf-8`, 'no-cache'],
      url
    )
    const packed = await app.inject({ url, headers: { 'accept-encoding': 'br, gzip' } })
    t.equal(packed.headers['content-encoding'], 'gzip')
    t.equal(gunzipSync(packed.rawPayload).toString(), plain.body)
    t.not(packed.headers.etag, plain.headers.etag)
    const again = await app.inject({
      url,
      headers: { 'accept-encoding': 'gzip', 'if-none-match': String(packed.headers.etag) }
    })
    t.match([again.statusCode, again.body], [304, ''])
    t.equal(
      (
        await app.inject({
          method: 'POST',
          url,
          headers: { 'content-type': 'application/json' },
          payload: '{}'
        })
      ).statusCode,
      405
    )
  }
  const page = await app.inject({ url: '/' })
  t.match(page.headers, {
    'content-security-policy': /default-src 'none'; script-src 'self'; style-src 'self'/,
    'referrer-policy': 'no-referrer'
  })
  t.notMatch(page.body, /https?:|<style|<script>| style=| on[a-z]+=/, 'no external asset, nothing inline')
  for (const [, file] of page.body.matchAll(/(?:src|href)="([^"#:]+)"/g))
    t.equal((await app.inject({ url: `/${file}` })).statusCode, 200, `${file}`)
})

void t.test('no key is needed for the page and the widget, only for what they ask', async t => {
  const app = await buildApp({ apiKeys: [{ name: 'portal', digest: hash('sha256', 'secret', 'buffer') }] })
  t.teardown(() => app.close())
  for (const url of ['/', '/demo.css', '/demo.js', '/widget.js'])
    t.equal((await app.inject({ url })).statusCode, 200, url)
  t.equal((await app.inject({ method: 'POST', url: '/evaluate', payload: {} })).statusCode, 401)
})

void t.test('a server without a document can load the widget', async t => {
  const cwd = fileURLToPath(new URL('../../', import.meta.url))
  // Without tap's environment, which would count the bundle among the covered sources
  await t.resolves(
    promisify(execFile)(
      'env',
      ['-i', process.execPath, '--input-type=module', '--eval', 'import "./src/http/assets/widget.js"'],
      { cwd }
    )
  )
})
