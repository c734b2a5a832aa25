import { readFileSync, readdirSync } from 'node:fs'
import t from 'tap'
import { licenceTexts, toComponent, withData } from '../../scripts/sbom.ts'
import { shippedData } from '../../scripts/shipped-data.ts'
import type { Lockfile } from '../../scripts/supply-chain.ts'

/** The bill of materials names every model and data file that is shipped, and every licence comes with its text. */

const root = new URL('../../', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, root), 'utf8')

void t.test('every data file under src is accounted for, but those that the image leaves out', async t => {
  const leftOut = read('.dockerignore').split('\n')
  // answers.json holds the service's own answers; the bill names the package that reference.js.gz is copied from
  const code = /\.(?:ts|js|css|html|svg|py)$|\/reference\.js\.gz$|(?:^|\/)(?:tsconfig|answers)\.json$/
  const about = /\.md$|\.(?:licence|LICENSE)\.txt$/
  const data = readdirSync(new URL('src', root), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(new URL('.', root).pathname.length))
    .filter(file => !code.test(file) && !about.test(file) && !leftOut.includes(file))
  const listed = shippedData.flatMap(({ files }) => files).filter(file => !code.test(file))
  t.strictSame(data.toSorted(), listed.toSorted())
})

void t.test('a component has the digest of its files and its licence', async t => {
  const [reader] = shippedData
  const { sha256 } = JSON.parse(read('src/draft/reading/model/card.json')) as { sha256: string }
  const one = { ...reader!, files: ['src/draft/reading/model/encoder.onnx'] }
  t.match(toComponent(one), {
    'bom-ref': 'data:reader',
    type: 'machine-learning-model',
    hashes: [{ alg: 'SHA-256', content: sha256 }],
    licenses: [{ license: { id: 'Apache-2.0' } }]
  })
})

void t.test('the service depends on its data', async t => {
  const bill = {
    metadata: { component: { 'bom-ref': 'x@1', name: 'x' } },
    components: [{ 'bom-ref': 'a@1', purl: 'pkg:npm/a@1' }],
    dependencies: [
      { ref: 'x@1', dependsOn: ['a@1'] },
      { ref: 'a@1', dependsOn: [] }
    ]
  }
  t.match(withData(bill, shippedData.map(toComponent).slice(1, 2)), {
    components: [{ 'bom-ref': 'a@1' }, { 'bom-ref': 'data:holidays' }],
    dependencies: [
      { ref: 'x@1', dependsOn: ['a@1', 'data:holidays'] },
      { ref: 'a@1', dependsOn: [] },
      { ref: 'data:holidays', dependsOn: [] }
    ]
  })
})

void t.test('the licences are those of what production needs, with their texts', async t => {
  const lock = JSON.parse(read('package-lock.json')) as Lockfile
  const text = licenceTexts(lock)
  for (const part of [
    /^fastify \d/m,
    /^onnxruntime-node \d/m,
    /Copyright \(c\) .*Fastify/i,
    /^reader: src/m,
    /Geoff Kuenning/,
    /Attribution-ShareAlike|CC BY-SA 3\.0/,
    /^ +Apache License$/m
  ])
    t.match(text, part)
  t.notMatch(text, /^(?:tap|prettier|typescript) \d/m, 'what only development needs is not shipped')
})
