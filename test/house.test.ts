import { readFileSync, readdirSync } from 'node:fs'
import t from 'tap'
import { textMistakes } from '../schemas/vocabulary.ts'
import { mistakes } from '../src/catalogue/index.ts'

const root = new URL('../', import.meta.url)
const filesIn = (folder: string) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => `${folder}/${name}`)
const sources = new Map(
  ['schemas', 'src', 'packages/client/src', 'packages/widget/src', 'packages/widget/demo']
    .flatMap(filesIn)
    .map(file => [file, readFileSync(new URL(file, root), 'utf8')])
)
const rooms = [
  'schemas',
  'src/refusal.ts',
  'src/draft',
  'src/calendar',
  'src/catalogue',
  'src/versions.ts',
  'src/evaluate.ts',
  'src/batch.ts',
  'src/schedule.ts',
  'src/config.ts',
  'src/http',
  'src/server.ts',
  'packages/client',
  'packages/widget'
] as const
type Room = (typeof rooms)[number]
const roomOf = (file: string): Room | undefined =>
  rooms.find(room => file === room || file.startsWith(`${room}/`))

/** Which rooms a room may enter beside itself; imports go one way. */
const doors: Record<Room, readonly Room[]> = {
  schemas: [],
  'src/refusal.ts': ['schemas'],
  'src/draft': ['schemas', 'src/refusal.ts'],
  'src/calendar': ['schemas', 'src/refusal.ts'],
  'src/catalogue': ['schemas', 'src/draft', 'src/calendar'],
  'src/versions.ts': ['schemas', 'src/calendar', 'src/catalogue'],
  'src/evaluate.ts': [
    'schemas',
    'src/refusal.ts',
    'src/draft',
    'src/calendar',
    'src/catalogue',
    'src/versions.ts'
  ],
  'src/batch.ts': ['schemas', 'src/draft', 'src/calendar', 'src/catalogue'],
  'src/schedule.ts': [
    'schemas',
    'src/refusal.ts',
    'src/draft',
    'src/calendar',
    'src/catalogue',
    'src/versions.ts'
  ],
  'src/config.ts': [],
  'src/http': [
    'schemas',
    'src/refusal.ts',
    'src/config.ts',
    'src/calendar',
    'src/catalogue',
    'src/versions.ts',
    'src/evaluate.ts',
    'src/batch.ts',
    'src/schedule.ts'
  ],
  'src/server.ts': ['src/config.ts', 'src/draft', 'src/http'],
  'packages/client': [],
  'packages/widget': ['schemas', 'packages/client']
}
/** The only rooms that may know these packages. */
const packages: ReadonlyArray<[name: RegExp, rooms: readonly Room[]]> = [
  [/^ajv$/, ['src/config.ts', 'src/http']],
  [/^env-schema$/, ['src/config.ts']],
  [
    /^(fastify|@fastify\/|ajv\/|ioredis$|negotiator|openapi-types|pino|piscina$|prom-client$|@opentelemetry\/)/,
    ['src/http']
  ],
  [/^close-with-grace$/, ['src/server.ts']],
  [/^(htmlparser2|onnxruntime-node)$/, ['src/draft']],
  [/^openapi-fetch$/, ['packages/client']],
  [/^(luxon$|moment-timezone\/|ical\.js$|windows-iana$)/, ['src/calendar']],
  [/^typebox$/, rooms]
]

const importForm =
  /^(?:import .*|export (?:type )?[{*].*|\} )from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm
const importsOf = (source: string) =>
  [...source.matchAll(importForm)].map(([, from, alone, dynamic]) => from ?? alone ?? dynamic ?? '')

void t.test('imports go one way', async t => {
  for (const [file, source] of sources) {
    const room = roomOf(file)
    if (room === undefined) {
      t.fail(`${file} stands in a room of the house`)
      continue
    }
    for (const name of importsOf(source)) {
      if (name.startsWith('.')) {
        const target = roomOf(new URL(name, new URL(file, root)).href.slice(root.href.length))
        if (target !== undefined && target !== room)
          t.ok(doors[room].includes(target), `${file} may import ${name}`)
      } else {
        const known = packages.find(([pattern]) => pattern.test(name))
        if (known !== undefined) t.ok(known[1].includes(room), `${file} may import ${name}`)
        else t.match(name, /^node:/, `${file} imports ${name}, which the house does not know`)
      }
    }
  }
})

/** The calendar's own rooms and which of the others each may enter: a work week knows no request, and a plan is read by none. */
const calendarRooms: Record<string, readonly string[]> = {
  work: [],
  timeline: ['work'],
  request: ['work', 'timeline'],
  plan: ['work', 'timeline', 'request']
}

void t.test('the calendar has four rooms, and imports go one way between them', async t => {
  const roomAt = (file: string) => /^src\/calendar\/(\w+)\//.exec(file)?.[1]
  for (const [file, source] of sources) {
    const room = roomAt(file)
    if (room === undefined) continue
    const may = calendarRooms[room]
    if (may === undefined) t.fail(`${file} stands in a room of the calendar`)
    for (const name of importsOf(source)) {
      if (!name.startsWith('.')) continue
      const target = roomAt(new URL(name, new URL(file, root)).href.slice(root.href.length))
      if (target !== undefined && target !== room) t.ok(may?.includes(target), `${file} may import ${name}`)
    }
  }
})

void t.test('the calendar imports in no circle', async t => {
  const circles: string[] = []
  const seen = new Set<string>()
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (seen.has(file)) return
    seen.add(file)
    for (const name of importsOf(sources.get(file) ?? '')) {
      if (!name.startsWith('.')) continue
      const target = new URL(name, new URL(file, root)).href.slice(root.href.length)
      if (target.startsWith('src/calendar/')) visit(target, [...path, file])
    }
  }
  for (const file of sources.keys()) if (file.startsWith('src/calendar/')) visit(file, [])
  t.strictSame(circles, [])
})

void t.test('code cites the rules of the calendar by names that they have', async t => {
  const rules = readFileSync(new URL('src/calendar/rules.md', root), 'utf8')
  const names = [...rules.matchAll(/^## (.+)$/gm)].map(([, name]) => name!)
  t.equal(names.length, 10)
  const cited = [...sources].flatMap(([file, source]) =>
    [...source.matchAll(/rules\.md: ([A-Z][\w-]*(?: [a-z]+)?)/g)].map(([, name]) => [file, name!] as const)
  )
  for (const [file, name] of cited) t.ok(names.includes(name), `${file} cites ${name}`)
  t.strictSame([...new Set(cited.map(([, name]) => name))].toSorted(), names.toSorted(), 'each is cited')
})

void t.test('the client runs in browsers', async t => {
  for (const [file, source] of sources)
    if (roomOf(file) === 'packages/client')
      t.strictSame(
        importsOf(source).filter(name => name.startsWith('node:')),
        [],
        file
      )
})

void t.test('the widget takes no code of the service along, only types', async t => {
  for (const [file, source] of sources) {
    if (roomOf(file) !== 'packages/widget') continue
    for (const line of source.split('\n'))
      if (/from '(?:\.\.\/)+(?:schemas|client)\//.test(line))
        t.match(line, /^(import|export) type /, `${file}: ${line}`)
    t.notMatch(
      source,
      /innerHTML|outerHTML|insertAdjacentHTML|eval\(|new Function/,
      `${file} makes no markup or code of text`
    )
  }
})

void t.test('the core reads no clock, no environment and no chance', async t => {
  for (const [file, source] of sources) {
    if (/^(src\/(http\/|server\.ts)|packages\/widget\/demo\/)/.test(file)) continue
    t.notMatch(source, /Date\.now|new Date\(\)|performance\.now|process\.env|Math\.random|console\./, file)
    // What luxon settles by the machine's clock, or reads in the machine's zone
    t.notMatch(
      source,
      /DateTime\.(?:now|local|utc|from(?:ISO|Object|Format|SQL|HTTP|RFC2822|JSDate)\b)/,
      file
    )
  }
})

/** Files that the formatter spread over more lines than is allowed when it came in, with what they had: they may only shrink. */
const long = new Map(
  Object.entries({
    'src/catalogue/draft/copied-message.ts': 70,
    'src/calendar/work/holidays/names.ts': 251,
    'src/draft/writing/agreement.ts': 409,
    'src/draft/writing/order.ts': 255,
    'src/draft/writing/phrases-grammar.ts': 416,
    'src/draft/writing/typography.ts': 263,
    'packages/widget/src/findings.ts': 258,
    'packages/widget/src/review.ts': 331
  })
)

void t.test('files are short', async t => {
  for (const [file, source] of sources) {
    if (file === 'packages/client/src/openapi.ts') continue // written by npm run client
    const lines = source.split('\n')
    const [judge = ''] = source.split(/^  wrong: \[$/m) // the examples below are data, one value a line
    const code = judge.split('\n').filter(line => !/^\s*($|\/\/|\/?\*)/.test(line))
    const isMistake = /^src\/catalogue\/(draft|conduct)\//.test(file)
    const [length, usual] = isMistake ? [code.length, 60] : [lines.length - 1, 250]
    const most = long.get(file) ?? usual
    t.ok(length <= most, `${file}: ${length} lines, at most ${most}`)
  }
})

void t.test('one mistake, one file', async t => {
  const files = filesIn('src/catalogue/draft')
    .concat(filesIn('src/catalogue/conduct'))
    .map(file => /([^/]+)\.ts$/.exec(file)?.[1] ?? file)
  t.strictSame(
    files.toSorted(),
    Object.keys(mistakes).toSorted(),
    'every file is registered, every mistake has its file'
  )
  for (const [id, mistake] of Object.entries(mistakes)) {
    t.equal(mistake.id, id)
    const folder = (textMistakes as readonly string[]).includes(id) ? 'draft' : 'conduct'
    t.ok(sources.has(`src/catalogue/${folder}/${id}.ts`), `${id} lies in ${folder}/`)
    t.ok(mistake.sources.length > 0, `${id} has a source`)
    t.ok(
      mistake.wrong.length >= 6 && mistake.right.length >= 6,
      `${id} has at least six wrong and six right examples`
    )
    const examples = [...mistake.wrong, ...mistake.right, ...mistake.knownGaps].map(example =>
      JSON.stringify(example).replaceAll(/[«»]/g, '')
    )
    t.equal(new Set(examples).size, examples.length, `${id} has no example twice`)
  }
})
