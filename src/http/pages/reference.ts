import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { OpenAPIV3_1 } from 'openapi-types'
import { prepareCompressible, type Compressible } from '../prepared.ts'
import { html } from './markup.ts'
import type { Page } from './page.ts'
import { typescriptSamples } from './samples.ts'

/** The document as the reference shows it: beside the snippets that the reference makes itself, each operation has one for our own client. */
export function referenceDocument(document: OpenAPIV3_1.Document): object {
  const paths = Object.entries(document.paths ?? {}).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(item as Record<string, OpenAPIV3_1.OperationObject>).map(([method, operation]) => [
        method,
        { ...operation, 'x-codeSamples': typescriptSamples({ path, method, operation }) }
      ])
    )
  ])
  return { ...document, paths: Object.fromEntries(paths) as object }
}

/** The place where the API reference stands; its script reads the document and fills it. */
export const referencePage: Page = {
  title: 'API reference',
  site: '/docs',
  isReference: true,
  scripts: ['/pages/reference-library.js', '/pages/reference.js'],
  main: html`<h1 class="unseen">API reference</h1>
    <noscript
      ><p>
        The reference needs JavaScript. Without it, read the document behind it:
        <a href="/openapi.json">OpenAPI 3.1</a>.
      </p></noscript
    >
    <div id="reference"></div>`
}

/** Reads the library of the reference, which `npm run reference` took out of its package. */
export async function readLibrary(): Promise<Compressible> {
  const packed = await readFile(new URL('../assets/reference.js.gz', import.meta.url))
  return prepareCompressible('text/javascript', await promisify(gunzip)(packed), {}, packed)
}
