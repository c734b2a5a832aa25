import t from 'tap'
import {
  findFaults,
  keepProduction,
  type BillOfMaterials,
  type Lockfile
} from '../../scripts/supply-chain.ts'

type Entry = Lockfile['packages'][string]
type Licences = BillOfMaterials['components'][number]['licenses']
const mit: Licences = [{ license: { id: 'MIT' } }]
const sound: Entry = { version: '1.0.0', integrity: 'sha512-abc' }

/** One package, `node_modules/@a/b` 1.0.0, as the lockfile and the bill have it; null: the bill leaves it out. */
const rows: Array<[name: string, entry: Entry, licences: Licences | null, faults: string[]]> = [
  ['sound', sound, mit, []],
  ['another allowed licence', sound, [{ license: { id: 'MPL-2.0' } }], []],
  ['a bundled package, vouched for by its bundle', { version: '1.0.0', inBundle: true }, mit, []],
  ['no integrity', { version: '1.0.0' }, mit, ['pkg:npm/%40a/b@1.0.0 has no SHA-512 in package-lock.json']],
  [
    'a weak integrity',
    { ...sound, integrity: 'sha1-abc' },
    mit,
    ['pkg:npm/%40a/b@1.0.0 has no SHA-512 in package-lock.json']
  ],
  [
    'no integrity in development',
    { version: '1.0.0', dev: true },
    null,
    ['pkg:npm/%40a/b@1.0.0 has no SHA-512 in package-lock.json']
  ],
  [
    'an install script',
    { ...sound, hasInstallScript: true },
    mit,
    ['pkg:npm/%40a/b@1.0.0 runs a script when it is installed']
  ],
  ['an install script in development', { ...sound, hasInstallScript: true, dev: true }, null, []],
  ['left out of the bill', sound, null, ['pkg:npm/%40a/b@1.0.0 is not in the bill of materials']],
  [
    'another version in the bill',
    { ...sound, version: '1.0.1' },
    mit,
    ['pkg:npm/%40a/b@1.0.1 is not in the bill of materials']
  ],
  ['an alias', { ...sound, name: 'c' }, mit, ['pkg:npm/c@1.0.0 is not in the bill of materials']],
  ['a package of our own', { ...sound, link: true, integrity: '' }, null, []],
  ['no licence', sound, [], ['pkg:npm/%40a/b@1.0.0 states no licence']],
  ['licences not stated', sound, undefined, ['pkg:npm/%40a/b@1.0.0 states no licence']],
  [
    'a copyleft licence',
    sound,
    [{ license: { id: 'AGPL-3.0-only' } }],
    ['pkg:npm/%40a/b@1.0.0 has a licence that is not allowed: AGPL-3.0-only']
  ],
  [
    'a licence without an SPDX id',
    sound,
    [{ license: { name: 'SEE LICENSE IN FILE' } }],
    ['pkg:npm/%40a/b@1.0.0 has a licence that is not allowed: SEE LICENSE IN FILE']
  ],
  [
    'an expression, which a person must read',
    sound,
    [{ expression: '(MIT OR GPL-3.0-only)' }],
    ['pkg:npm/%40a/b@1.0.0 has a licence that is not allowed: (MIT OR GPL-3.0-only)']
  ]
]

for (const [name, entry, licenses, faults] of rows) {
  void t.test(name, async t => {
    const components =
      licenses === null
        ? []
        : [
            {
              'bom-ref': '@a/b@1.0.0',
              purl: 'pkg:npm/%40a/b@1.0.0',
              ...(licenses === undefined ? {} : { licenses })
            }
          ]
    t.strictSame(
      findFaults({ packages: { '': {}, 'node_modules/c/node_modules/@a/b': entry } }, { components }),
      faults
    )
  })
}

void t.test('what only development needs is left out, with the lines that lead to it', async t => {
  const component = (ref: string, ...properties: string[]) => ({
    'bom-ref': ref,
    purl: `pkg:npm/${ref}`,
    properties: properties.map(name => ({ name }))
  })
  const metadata = { component: { 'bom-ref': 'x@1', name: 'x' } }
  const bill = {
    metadata,
    components: [
      component('a@1'),
      component('optional@1', 'cdx:npm:package:optional'),
      component('dev@1', 'cdx:npm:package:development')
    ],
    dependencies: [
      { ref: 'x@1', dependsOn: ['a@1', 'optional@1', 'dev@1'] },
      { ref: 'a@1', dependsOn: [] },
      { ref: 'optional@1', dependsOn: [] },
      { ref: 'dev@1', dependsOn: ['a@1'] }
    ]
  }
  t.strictSame(keepProduction(bill), {
    metadata,
    components: [component('a@1'), component('optional@1', 'cdx:npm:package:optional')],
    dependencies: [
      { ref: 'x@1', dependsOn: ['a@1', 'optional@1'] },
      { ref: 'a@1', dependsOn: [] },
      { ref: 'optional@1', dependsOn: [] }
    ]
  })
})

void t.test(
  'a package of which a file is shipped is in the bill, though only development installs it',
  async t => {
    const reference = {
      'bom-ref': 'reference@1',
      purl: 'pkg:npm/%40scalar/fastify-api-reference@1.0.0',
      properties: [{ name: 'cdx:npm:package:development' }]
    }
    const bill = {
      metadata: { component: { 'bom-ref': 'x@1', name: 'x' } },
      components: [reference, { ...reference, 'bom-ref': 'other@1', purl: 'pkg:npm/%40scalar/other@1.0.0' }],
      dependencies: [{ ref: 'x@1', dependsOn: ['reference@1', 'other@1'] }]
    }
    t.strictSame(keepProduction(bill).components, [reference])
    t.strictSame(keepProduction(bill).dependencies, [{ ref: 'x@1', dependsOn: ['reference@1'] }])
  }
)
