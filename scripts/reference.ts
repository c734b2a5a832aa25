import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import reference from '@scalar/fastify-api-reference'
import Fastify from 'fastify'

/**
 * Takes the script of the API reference out of @scalar/fastify-api-reference into src/http/assets/, as the package has it, compressed; with --check,
 * fails when it is another. In production the package would bring 28 others and 30 MB for this one file of 1 MB.
 */
const bundle = new URL('../src/http/assets/reference.js.gz', import.meta.url)
const licence = new URL('../src/http/assets/reference.LICENSE.txt', import.meta.url)
const folder = new URL('../node_modules/@scalar/fastify-api-reference/', import.meta.url)

const app = Fastify()
await app.register(reference, { routePrefix: '/docs', configuration: { content: { openapi: '3.1.0' } } })
const { statusCode, rawPayload: script } = await app.inject('/docs/js/scalar.js')
await app.close()
if (statusCode !== 200) throw new Error(`the package answers ${statusCode} where its script was`)

if (!process.argv.includes('--check')) {
  await writeFile(bundle, gzipSync(script, { level: 9 }))
  await copyFile(new URL('LICENSE', folder), licence)
} else if (!gunzipSync(await readFile(bundle)).equals(script)) {
  console.error('src/http/assets/reference.js.gz is stale: npm run reference')
  process.exitCode = 1
}
console.log(`reference.js: ${script.length} bytes, ${(await readFile(bundle)).length} compressed`)
