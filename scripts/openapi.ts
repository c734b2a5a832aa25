import { readFile, writeFile } from 'node:fs/promises'
import { buildApp } from '../src/http/app.ts'

/** Writes openapi/openapi.json from the schemas; with --check, fails when the file is stale. */
const file = new URL('../openapi/openapi.json', import.meta.url)
const app = await buildApp()
await app.ready()
const text = JSON.stringify(app.swagger(), null, 2) + '\n'
await app.close()
if (!process.argv.includes('--check')) await writeFile(file, text)
else if ((await readFile(file, 'utf8')) !== text) {
  console.error('openapi/openapi.json is stale: npm run openapi')
  process.exitCode = 1
}
