import { readFileSync, readdirSync } from 'node:fs'
import { parseSync, Visitor } from 'oxc-parser'
import { format } from 'prettier'
import t from 'tap'
import { policyDefaults } from '../../schemas/policy.ts'
import { deductions } from '../../schemas/vocabulary.ts'
import { catalogue } from '../../src/catalogue/index.ts'
import { fingerprint, literalsOf } from '../../src/catalogue/fingerprint.ts'

const src = new URL('../../src/', import.meta.url)
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
const modules = files.filter(file => /^(?:draft|catalogue|calendar)\/.*\.ts$|^evaluate\.ts$/.test(file))
const sourceOf = (file: string) => readFileSync(new URL(file, src), 'utf8')

void t.test('what a module says', async t => {
  const said = `const most = 12.5 // words
export function isLong(text: string): boolean {
  return text.length >= most && !/['"\`/]+\\//u.test(text) && text !== 'it\\'s'
}`
  const same = [
    ['a comment', said.replace('// words', '// 99 "words", `as` /measured/')],
    ['a name', said.replaceAll('most', 'limit').replaceAll('text', 'body')],
    ['layout', said.replaceAll(' && ', '\n    && \n').replace('12.5', '12.50')],
    ['quotes', said.replace("'it\\'s'", '"it\'s"')],
    ['an import', `import { x, type Y } from './elsewhere.ts'\nimport "./loud.ts"\n${said}`],
    ['brackets, commas and semicolons', `${said.replace("text !== 'it\\'s'", "(text !== 'it\\'s');")};`],
    ['a type', said.replace(': boolean', '')]
  ] as const
  for (const [name, source] of same)
    t.strictSame(literalsOf(source), literalsOf(said), `${name} does not count`)
  const other = [
    ['a number', said.replace('12.5', '12.4')],
    ['a sign', said.replace('12.5', '-12.5')],
    ['a comparison', said.replace('>=', '>')],
    ['a denial', said.replace('!/', '/')],
    ['a pattern', said.replace('+\\//u', '+\\//iu')],
    ['a text', said.replace("it\\'s", 'its')],
    ['a constant', said.replace('return', 'return true &&')]
  ] as const
  for (const [name, source] of other) t.strictNotSame(literalsOf(source), literalsOf(said), `${name} counts`)
  t.strictSame(
    literalsOf(
      'const words = table(`\n  ah ${a / 2 / b}\n  oh ${{ x: `${x}!` }.x} uh`, 1_000, 1e-3, .5, 0xff, null)'
    ),
    [' ah ${', '/', '2', '/', ' oh ${', '${', '!`', ' uh`', '1000', '0.001', '0.5', '255', 'null']
  )
})

/** The same by a parser. */
function literalsByParser(file: string, source: string): string[] {
  const { program } = parseSync(file, source)
  const found: Array<[start: number, text: string]> = []
  const ofImports = new Set<number>()
  new Visitor({
    ImportDeclaration: node => ofImports.add(node.source.start),
    ExportNamedDeclaration: node => ofImports.add(node.source?.start ?? -1),
    TemplateElement: ({ start, value }) => found.push([start, value.raw.replace(/\s*\n\s*/g, ' ')]),
    Literal: node => {
      if ('regex' in node) found.push([node.start, node.raw ?? ''])
      else if (typeof node.value === 'number') found.push([node.start, String(node.value)])
      else if (typeof node.value === 'string')
        found.push([node.start, (node.raw ?? '').slice(1, -1).replace(/\\(['"])/g, '$1')])
    }
  }).visit(program)
  return found
    .filter(([start]) => !ofImports.has(start))
    .toSorted(([a], [b]) => a - b)
    .map(([, text]) => text)
}

void t.test('every module is read as a parser reads it', async t => {
  const isPlain = (text: string) =>
    /^(?:[!=<>]==?|&&|\|\||\?\?|[<>!?%*+/-]|true|false|null|undefined|Infinity)$/.test(text)
  const trimmed = (texts: string[]) =>
    texts.map(text => text.replace(/(?:`|\$\{)$/, '')).filter(text => !isPlain(text))
  for (const file of modules) {
    const source = sourceOf(file)
    t.strictSame(trimmed(literalsOf(source)), trimmed(literalsByParser(file, source)), file)
  }
})

/** The fingerprint of the rules with some files changed. */
function changedBy(change: Record<string, (text: string) => string>): string {
  return fingerprint('', place => {
    const by = change[place.href.slice(src.href.length)]
    const content = readFileSync(place)
    return by === undefined ? content : by(content.toString())
  })
}
const now = changedBy({})

void t.test('what does not count', async t => {
  const commented = (source: string) => `// not a rule: 0.5\n${source}`
  t.equal(changedBy(Object.fromEntries(modules.map(file => [file, commented]))), now, 'a comment')
  const renamed = (source: string) =>
    source.replaceAll('readingsOf', 'readingsIn').replace(/\bunderlined\b/g, 'm')
  t.equal(changedBy(Object.fromEntries(modules.map(file => [file, renamed]))), now, 'a name')
  t.equal(
    changedBy({ 'draft/reading/model/card.json': card => card.replace('floors', 'least') }),
    now,
    'what a reader must reach'
  )
})

void t.test('what counts', async t => {
  const changes: Array<[what: string, file: string, from: string | RegExp, to: string]> = [
    [
      'how sure the reader must be',
      'draft/reading/belief.ts',
      /const underlined = 0\.5/,
      'const underlined = 0.51'
    ],
    ['the verdict', 'evaluate.ts', 'left >= 85', 'left >= 86'],
    ['how long is too long', 'catalogue/draft/too-long.ts', 'email: 300', 'email: 310'],
    ['a word', 'draft/people/roles.ts', /\bmadam\b/, 'madame'],
    ['a text', 'catalogue/draft/pushy-tone.ts', 'Ask once', 'Ask twice'],
    ['a window', 'calendar/plan/windows.ts', '{ minutes: 30 }', '{ minutes: 31 }'],
    ['the weights', 'draft/reading/model/card.json', /"sha256": "./, '"sha256": "_'],
    ['the vocabulary', 'draft/reading/model/vocabulary.txt', /^/, '#'],
    ['the list of words', 'draft/writing/words.gz', /^/, '#']
  ]
  for (const [what, file, from, to] of changes) {
    const source = sourceOf(file)
    t.not(source.replace(from, to), source, `${file} is changed`)
    t.not(changedBy({ [file]: text => text.replace(from, to) }), now, what)
  }
})

void t.test('the formatter can be set otherwise', async t => {
  const options = {
    parser: 'typescript',
    printWidth: 60,
    semi: true,
    tabWidth: 4,
    trailingComma: 'all'
  } as const
  for (const file of [
    'evaluate.ts',
    'catalogue/judge.ts',
    'draft/reading/belief.ts',
    'draft/people/roles.ts'
  ]) {
    const source = sourceOf(file)
    t.strictSame(literalsOf(await format(source, options)), literalsOf(source), file)
  }
})

void t.test('the catalogue', async t => {
  const { mistakes, sources, version } = catalogue
  const versionWith = (change: object) =>
    fingerprint({ entries: mistakes, sources, deductions, policyDefaults, ...change })
  t.equal(versionWith({}), version)
  const changed = mistakes.map((entry, i) => (i === 0 ? { ...entry, stages: ['check-in'] } : entry))
  t.not(versionWith({ entries: changed }), version, 'what is served of a mistake counts')
  t.not(versionWith({ deductions: { ...deductions, minor: 7 } }), version, 'a deduction counts')
})

void t.test('every list that is read counts', async t => {
  const others = files.filter(
    file => file.startsWith('draft/') && /\.\w+$/.test(file) && !/\.(?:ts|md)$|licence/.test(file)
  )
  t.strictSame(others.toSorted(), [
    'draft/reading/model/card.json', // its sha256
    'draft/reading/model/encoder.onnx', // by the card
    'draft/reading/model/vocabulary.txt',
    'draft/writing/trade-words.txt', // in words.gz
    'draft/writing/words.gz'
  ])
})
