/** The part of a package-lock.json (version 3) that is judged here. */
export interface Lockfile {
  packages: Record<
    string,
    {
      name?: string
      version?: string
      integrity?: string
      inBundle?: boolean
      dev?: boolean
      hasInstallScript?: boolean
      link?: boolean
    }
  >
}
/** The part of a CycloneDX bill of materials that is judged here. */
export interface BillOfMaterials {
  metadata: { component: { 'bom-ref': string; name: string } }
  components: Array<{
    'bom-ref': string
    type?: string
    name?: string
    version?: string
    purl: string
    properties?: Array<{ name: string }>
    licenses?: Array<{ license?: { id?: string; name?: string }; expression?: string }>
  }>
  dependencies: Array<{ ref: string; dependsOn: string[] }>
}

/** SPDX ids. All are permissive but MPL-2.0, which asks for the source of its own files only, and these ship unchanged. */
const allowedLicences = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MPL-2.0',
  '(MIT OR CC0-1.0)' // read by a person: either is permissive
]

/** Packages that work without their install script, which package.json denies: it would fetch parts for graphics cards. */
const worksWithoutScript = ['onnxruntime-node']

/** Development dependencies of which a file is shipped all the same: `npm run reference` copies the script of the API reference. */
const shipped = ['@scalar/fastify-api-reference']

/** Package URL of an npm package. */
const toPurl = (name: string, version: string) => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`

/**
 * The bill without what only development needs. `npm sbom --omit dev` would drop too much: whatever a development dependency needs as well,
 * such as ajv here.
 */
export function keepProduction(bill: BillOfMaterials): BillOfMaterials {
  const isShipped = (purl: string) => shipped.some(name => purl.startsWith(toPurl(name, '')))
  const components = bill.components.filter(
    ({ purl, properties = [] }) =>
      isShipped(purl) || !properties.some(({ name }) => name === 'cdx:npm:package:development')
  )
  const kept = new Set([
    bill.metadata.component['bom-ref'],
    ...components.map(component => component['bom-ref'])
  ])
  const dependencies = bill.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(other => kept.has(other)) }))
  return { ...bill, components, dependencies }
}

/**
 * What is wrong with the dependencies, one line a fault: a package that nothing vouches for, and of those in production an install script,
 * a licence that is not allowed or not stated, and one that the bill leaves out.
 */
export function findFaults(lock: Lockfile, bill: Pick<BillOfMaterials, 'components'>): string[] {
  const faults: string[] = []
  const listed = new Set(bill.components.map(({ purl }) => purl))
  for (const [
    place,
    {
      name = place.split('node_modules/').at(-1) ?? '',
      version = '',
      integrity = '',
      inBundle,
      dev,
      hasInstallScript,
      link
    }
  ] of Object.entries(lock.packages)) {
    if (link === true || !place.includes('node_modules/')) continue // our own
    const purl = toPurl(name, version)
    if (!integrity.startsWith('sha512-') && inBundle !== true)
      faults.push(`${purl} has no SHA-512 in package-lock.json`)
    if (dev === true) continue
    if (hasInstallScript === true && !worksWithoutScript.includes(name))
      faults.push(`${purl} runs a script when it is installed`)
    if (!listed.has(purl)) faults.push(`${purl} is not in the bill of materials`)
  }
  for (const { purl, licenses = [] } of bill.components) {
    const names = licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? '')
    if (names.length === 0) faults.push(`${purl} states no licence`)
    for (const name of names)
      if (!allowedLicences.includes(name)) faults.push(`${purl} has a licence that is not allowed: ${name}`)
  }
  return faults
}
