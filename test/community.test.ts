import { existsSync, readFileSync, readdirSync } from 'node:fs'
import t from 'tap'
import { parse } from 'yaml'
import { stages } from '../schemas/vocabulary.ts'

/** The files for those who come by (licence, contributing, security, templates, workflows) speak of what there is. */

const root = new URL('../', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, root), 'utf8')
const { scripts, license, version } = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>
  license: string
  version: string
}
const guides = [
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CODE_OF_CONDUCT.md',
  'CHANGELOG.md',
  'NOTICE',
  'deploy/README.md'
]

void t.test('commands exist', async t => {
  for (const file of [...guides, '.github/PULL_REQUEST_TEMPLATE.md'])
    for (const [, script = ''] of read(file).matchAll(/npm run ([a-z:-]+)/g))
      t.ok(script in scripts, `${file}: ${script}`)
})

void t.test('files exist', async t => {
  for (const file of guides) {
    const named = [
      ...read(file).matchAll(/`((?:src|test|deploy|schemas|scripts|bench|\.ci|\.github)\/[\w./-]+)`/g),
      ...read(file).matchAll(/\]\(([\w./-]+)\)/g),
      ...read(file).matchAll(/((?:src)\/[\w./-]+\.(?:md|txt|gz|json|tsv|ts))/g)
    ].map(([, path = '']) => path)
    for (const path of named) t.ok(existsSync(new URL(path, root)), `${file}: ${path}`)
  }
  for (const [, path = ''] of read('deploy/README.md').matchAll(/^\| `([\w./-]+)`/gm))
    t.ok(existsSync(new URL(`deploy/${path}`, root)), path)
})

void t.test('the licence is that of package.json', async t => {
  t.equal(license, 'Apache-2.0')
  t.match(read('LICENSE'), /Apache License\s+Version 2\.0/)
})

void t.test('the changelog has a place for what is new, and every version once it is released', async t => {
  const headings = Array.from(read('CHANGELOG.md').matchAll(/^## \[([^\]]+)\]/gm), ([, heading]) => heading)
  t.equal(headings[0], 'Unreleased')
  t.equal(new Set(headings).size, headings.length)
  t.ok(headings.includes(version) || headings.length === 1, `${version} is there, or nothing is released`)
})

void t.test('templates ask for what the service knows', async t => {
  const folder = '.github/ISSUE_TEMPLATE/'
  for (const file of readdirSync(new URL(folder, root))) t.ok(parse(read(folder + file)), file)
  const { body } = parse(read(`${folder}wrong-finding.yml`)) as {
    body: Array<{ id?: string; attributes: { options?: string[] } }>
  }
  t.strictSame(body.find(({ id }) => id === 'stage')?.attributes.options, [...stages])
})

void t.test('the workflow runs what CI runs, and updates find the programs that it compiles', async t => {
  const { jobs } = parse(read('.github/workflows/ci.yml')) as {
    jobs: { all: { steps: Array<{ run?: string }> } }
  }
  t.match(jobs.all.steps.at(-1), { run: 'bash .ci/run' })
  const { customManagers } = JSON.parse(read('.github/renovate.json')) as {
    customManagers: Array<{ matchStrings: string[] }>
  }
  const pattern = new RegExp(customManagers[0]?.matchStrings[0] ?? '', 'g')
  t.strictSame(
    Array.from(read('.ci/run').matchAll(pattern), ({ groups }) => groups?.['depName']),
    ['helm.sh/helm/v4', 'github.com/yannh/kubeconform']
  )
  for (const line of read('.ci/run').match(/go install \S+/g) ?? [])
    t.ok(read('deploy/README.md').includes(line), line)
})
