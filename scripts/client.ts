import { readFile, writeFile } from 'node:fs/promises'
import { registerHooks } from 'node:module'

/** Writes packages/client/src/openapi.ts, the types of the client, from openapi/openapi.json; with --check, fails when the file is stale. */
const document = new URL('../openapi/openapi.json', import.meta.url)
const file = new URL('../packages/client/src/openapi.ts', import.meta.url)

// openapi-typescript prints with TypeScript's own syntax tree, which TypeScript 7 offers no more: it is handed the 5 that is installed beside.
registerHooks({
  resolve: (name, context, next) => next(name === 'typescript' ? 'typescript-5' : name, context)
})
const { default: describe, astToString } = await import('openapi-typescript')

// A field with a default may be left out of a request, and an object that allows no unknown fields has none.
const nodes = await describe(document, {
  defaultNonNullable: false,
  rootTypes: true,
  rootTypesNoSchemaPrefix: true
})
const text = `// Written by npm run client from openapi/openapi.json.\n${astToString(nodes)}`
if (!process.argv.includes('--check')) await writeFile(file, text)
else if ((await readFile(file, 'utf8')) !== text) {
  console.error('packages/client/src/openapi.ts is stale: npm run client')
  process.exitCode = 1
}
