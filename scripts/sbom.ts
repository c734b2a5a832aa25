import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { shippedData, type ShippedData } from './shipped-data.ts'
import { findFaults, keepProduction, type BillOfMaterials, type Lockfile } from './supply-chain.ts'

const root = new URL('../', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8')

/** A component of CycloneDX for models and data; several files have one digest, of theirs in turn. */
export function toComponent({ type, name, description, files, licence }: ShippedData) {
  const digest = createHash('sha256')
  for (const file of files) digest.update(readFileSync(new URL(file, root)))
  const content = digest.digest('hex')
  return {
    'bom-ref': `data:${name}`,
    type,
    name,
    version: content.slice(0, 12),
    description,
    hashes: [{ alg: 'SHA-256', content }],
    licenses: [{ license: licence }],
    properties: files.map(file => ({ name: 'afterword:file', value: file }))
  }
}

/** The bill with models and data among the components, on which the service depends. */
export function withData(bill: BillOfMaterials, data: ReadonlyArray<ReturnType<typeof toComponent>>): object {
  const { 'bom-ref': service } = bill.metadata.component
  const refs = data.map(component => component['bom-ref'])
  return {
    ...bill,
    components: [...bill.components, ...data],
    dependencies: [
      ...bill.dependencies.map(one =>
        one.ref === service ? { ...one, dependsOn: [...one.dependsOn, ...refs] } : one
      ),
      ...refs.map(ref => ({ ref, dependsOn: [] }))
    ]
  }
}

const isLicence = (file: string): boolean => /^(licen[cs]e|copying|notice|copyright)\b/i.test(file)

/** Licences and notices of a package as it is installed, one after the other; where it has none, what its package.json says. */
function textsOf(place: string): string {
  const folder = new URL(`${place}/`, root)
  const files = readdirSync(folder).filter(isLicence).toSorted()
  if (files.length > 0)
    return files.map(file => readFileSync(new URL(file, folder), 'utf8').trim()).join('\n\n')
  const { license } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
    license?: string
  }
  return `The package has no file with its licence; its package.json says: ${license}`
}

/** The licences' texts of all that is shipped: packages of the lockfile that production needs and that are installed, then models and data. */
export function licenceTexts(lock: Lockfile): string {
  const rule = '='.repeat(80)
  const chapter = (title: string, text: string) => `${rule}\n${title}\n${rule}\n\n${text.trim()}\n`
  const packages = Object.entries(lock.packages)
    .filter(([place, { dev }]) => place !== '' && dev !== true && existsSync(new URL(place, root)))
    .map(([place, { version }]) =>
      chapter(`${place.replace(/^.*node_modules\//, '')} ${version}`, textsOf(place))
    )
  const data = shippedData.map(({ name, files, terms }) =>
    chapter(`${name}: ${files.join(', ')}`, terms === 'NOTICE' ? 'See NOTICE above.' : read(terms))
  )
  return [chapter('Afterword', `${read('NOTICE')}\n${read('LICENSE')}`), ...packages, ...data].join('\n')
}

/**
 * `npm run sbom`: writes the bill of materials of what is shipped, and its licences' texts, to out/; fails on any fault of the bill or of the
 * lockfile.
 */
if (import.meta.main) {
  const lock = JSON.parse(read('package-lock.json')) as Lockfile
  const asked = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application']
  const bill = keepProduction(
    JSON.parse(
      execFileSync('npm', asked, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 })
    ) as BillOfMaterials
  )
  bill.metadata.component.name = (JSON.parse(read('package.json')) as { name: string }).name // npm names it after the folder
  const data = shippedData.map(toComponent)
  const text = JSON.stringify(withData(bill, data), null, 2)
  const invalid = await new Validation.JsonStrictValidator(Spec.Version.v1dot5).validate(text)
  const faults = [
    ...(invalid === null ? [] : [`the bill of materials is no CycloneDX 1.5: ${JSON.stringify(invalid)}`]),
    ...findFaults(lock, bill)
  ]
  mkdirSync(new URL('out/', root), { recursive: true })
  writeFileSync(new URL('out/afterword.cdx.json', root), `${text}\n`)
  writeFileSync(new URL('out/licences.txt', root), licenceTexts(lock))
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  process.stdout.write(
    `out/afterword.cdx.json: ${bill.components.length} packages, ${data.length} models and data; out/licences.txt: their licences; ${faults.length} faults\n`
  )
  process.exitCode = faults.length === 0 ? 0 : 1
}
