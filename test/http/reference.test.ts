// The reference shows what the service answers: its examples are asked for, its programs run, and its script is the package's.
import { execFile } from 'node:child_process'
import { writeFile, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import t from 'tap'
import { answerExamples, readAnswers, requestExamples } from '../../src/http/answers.ts'
import { buildApp } from '../../src/http/app.ts'
import { makeClient } from './client.ts'

interface Operation {
  requestBody?: { content: Record<string, { examples?: Record<string, { value: object }> }> }
  responses: Record<string, { content?: Record<string, { examples?: Record<string, { value: unknown }> }> }>
  'x-codeSamples': Array<{ lang: string; source: string }>
}
type Paths = Record<string, Record<string, Operation>>

void t.test('documented answers are those that the service gives', async t => {
  const { app, ask } = await makeClient(t)
  t.strictSame(await answerExamples(app), readAnswers(), 'else: npm run openapi')
  const { paths } = (await app.inject('/openapi.json')).json<{ paths: Paths }>()
  const shown = { '/docs': 'text/html', '/metrics': 'text/plain', '/openapi.json': 'application/json' } // their schemas have examples
  for (const [path, item] of Object.entries(paths)) {
    for (const [method, { requestBody, responses }] of Object.entries(item)) {
      const examples = Object.keys(responses['200']?.content?.['application/json']?.examples ?? {})
      if (!(path in shown)) t.ok(examples.length > 0, `${method} ${path} has an answer`)
      const asked = requestBody?.content['application/json']?.examples ?? {}
      t.strictSame(Object.keys(asked), Object.keys(requestExamples[path] ?? {}))
      if (requestBody !== undefined) t.ok(Object.keys(asked).length > 0, `${method} ${path} has a request`)
      for (const name of examples.filter(name => name !== 'example'))
        t.ok(name in asked, `the answer ${name} is to a documented request`)
      for (const [name, { value }] of Object.entries(asked)) {
        const response = await ask(t, {
          method: 'POST',
          url: path,
          payload: value,
          headers: { 'content-type': 'application/json' }
        })
        t.equal(response.statusCode, 200, `${path} ${name}`)
      }
    }
  }
})

void t.test('programs in TypeScript run as they stand', async t => {
  const app = await buildApp()
  const url = await app.listen({ port: 0 })
  const root = new URL('../../', import.meta.url)
  const folder = await mkdtemp(fileURLToPath(new URL('test/.samples-', root)))
  t.teardown(async () => {
    await app.close()
    await rm(folder, { recursive: true })
  })
  const { paths } = (await app.inject('/pages/reference.json')).json<{ paths: Paths }>()
  let count = 0
  for (const [path, item] of Object.entries(paths)) {
    for (const [method, { 'x-codeSamples': samples }] of Object.entries(item)) {
      if (path === '/docs' || path === '/metrics') {
        t.strictSame(samples, [], `${path} is for people and Prometheus`)
        continue
      }
      t.equal(samples.length, 1)
      const { lang, source = '' } = samples[0] ?? {}
      t.equal(lang, 'typescript')
      const file = join(folder, `${method}${path.replaceAll(/\W/g, '-')}.ts`)
      const client = new URL('packages/client/src/client.ts', root).href
      await writeFile(file, source.replace("'@afterword/client'", JSON.stringify(client)))
      const { stdout } = await promisify(execFile)('env', [
        '-i',
        `AFTERWORD_URL=${url}`,
        process.execPath,
        '--no-warnings',
        file
      ])
      t.match(stdout, /^\{/, `${method} ${path}`)
      count++
    }
  }
  t.ok(count >= 10, `${count} programs`)
})

void t.test(
  'the library of the reference comes from here alone, and is read when it is asked for',
  async t => {
    const app = await buildApp()
    t.teardown(() => app.close())
    const page = (await app.inject({ url: '/docs', headers: { accept: 'text/html' } })).body
    t.notMatch(page, /https?:/, 'the page names nobody else')
    const packed = await app.inject({
      url: '/pages/reference-library.js',
      headers: { 'accept-encoding': 'gzip' }
    })
    t.equal(packed.headers['content-encoding'], 'gzip')
    t.ok(packed.rawPayload.length < 1_400_000, `${packed.rawPayload.length} bytes`) // 1.26 MB with version 1.72
    const plain = await app.inject({ url: '/pages/reference-library.js' })
    t.equal(plain.headers['content-encoding'], undefined)
    t.ok(gunzipSync(packed.rawPayload).equals(plain.rawPayload))
    t.match(plain.body, /createApiReference/)
    const again = await app.inject({
      url: '/pages/reference-library.js',
      headers: { 'accept-encoding': 'gzip', 'if-none-match': String(packed.headers.etag) }
    })
    t.match([again.statusCode, again.body], [304, ''])
    const configuration = (await app.inject('/pages/reference.js')).body
    for (const off of [
      'telemetry: false',
      'withDefaultFonts: false',
      "proxyUrl: ''",
      'agent: { disabled: true }',
      'mcp: { disabled: true }',
      'persistAuth: false',
      "showDeveloperTools: 'never'"
    ])
      t.ok(configuration.includes(off), off)
  }
)
