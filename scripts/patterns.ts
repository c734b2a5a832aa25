import { readFileSync, readdirSync } from 'node:fs'
import { Visitor, parseSync } from 'oxc-parser'
import { check, type Diagnostics } from 'recheck'
import { limits } from '../schemas/limits.ts'

/**
 * `npm run patterns`: looks for a text on which a regular expression of the service takes more than linear time, with recheck. Literals are read from the
 * syntax trees of all modules, those built from parts are caught as the modules are loaded. What recheck takes for dangerous is put to the test in Node itself, on the
 * attacking text at the length of the longest draft: counted repetitions have a bound, and are no danger within it.
 */
const root = new URL('../', import.meta.url)
/** Milliseconds for one search; a pattern of second degree takes hundreds. */
const bearable = 60
/** Milliseconds for a proof by automata; then an attack is sought by trial. */
const proofTime = 500
const trial = {
  checker: 'fuzz',
  timeout: 60_000,
  maxIteration: 2,
  maxGenerationSize: 30,
  attackTimeout: 500,
  incubationTimeout: 100
} as const
/** Patterns checked at a time. */
const width = 4

const found = new Map<string, { pattern: RegExp; place: string }>()
const note = (pattern: RegExp, place: string) => {
  if (!found.has(String(pattern))) found.set(String(pattern), { pattern, place })
}

const modules = ['schemas', 'src', 'packages/client/src', 'packages/widget/src'].flatMap(folder =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => `${folder}/${name}`)
)
for (const file of modules) {
  const source = readFileSync(new URL(file, root), 'utf8')
  const lineOf = (at: number) => source.slice(0, at).split('\n').length
  new Visitor({
    Literal(node) {
      if ('regex' in node)
        note(new RegExp(node.regex.pattern, node.regex.flags), `${file}:${lineOf(node.start)}`)
    },
    Property({ key, value }) {
      // of a JSON Schema, which Ajv compiles so
      if (
        file.startsWith('schemas/') &&
        key.type === 'Identifier' &&
        key.name === 'pattern' &&
        value.type === 'Literal' &&
        typeof value.value === 'string'
      )
        note(new RegExp(value.value, 'u'), `${file}:${lineOf(value.start)}`)
    }
  }).visit(parseSync(file, source).program)
}

const builtIn = RegExp
globalThis.RegExp = new Proxy(builtIn, {
  construct(target, given) {
    const pattern = Reflect.construct(target, given) as RegExp
    const place = new Error().stack
      ?.split(root.href)
      .slice(1)
      .map(frame => /^(?:src|schemas|packages)\/[^:]+:\d+/.exec(frame)?.[0])
      .find(frame => frame !== undefined)
    if (place !== undefined) note(pattern, place)
    return pattern
  }
})
/** What listens, needs a browser, or refuses to run elsewhere than on a server: patterns built in them from parts are not seen. */
const notLoaded = /^src\/server\.ts$|^packages\/widget\/|\/in-browser\.ts$/
for (const file of modules) if (!notLoaded.test(file)) await import(new URL(file, root).href)
globalThis.RegExp = builtIn

type Attack = NonNullable<Extract<Diagnostics, { status: 'vulnerable' }>['attack']>

/** Milliseconds of a search in the attacking text, grown to the length of the longest draft; the least of three, for the machine has other things to do. */
function suffer(pattern: RegExp, { pumps, suffix }: Attack): number {
  const fixed = pumps.reduce((length, { prefix }) => length + prefix.length, suffix.length)
  const share = Math.max(0, limits.bodyUnits - fixed) / pumps.length
  const text =
    pumps
      .map(({ prefix, pump }) => prefix + pump.repeat(Math.floor(share / Math.max(1, pump.length))))
      .join('') + suffix
  return Math.min(
    ...Array.from({ length: 3 }, () => {
      const since = performance.now()
      text.search(pattern)
      return performance.now() - since
    })
  )
}

const queue = [...found.values()]
const counts = { linear: 0, bounded: 0 }
const dangers: string[] = []
async function examine({ pattern, place }: { pattern: RegExp; place: string }): Promise<void> {
  let diagnosis = await check(pattern.source, pattern.flags, { timeout: proofTime })
  if (diagnosis.status === 'unknown') diagnosis = await check(pattern.source, pattern.flags, trial)
  if (diagnosis.status === 'safe') counts.linear++
  else if (diagnosis.status === 'unknown')
    dangers.push(`${place}: not understood (${diagnosis.error.kind}): ${pattern}`)
  else {
    const milliseconds = suffer(pattern, diagnosis.attack)
    if (milliseconds < bearable) counts.bounded++
    else
      dangers.push(
        `${place}: ${diagnosis.complexity.summary}, ${milliseconds.toFixed(0)} ms on ${diagnosis.attack.pattern}: ${pattern}`
      )
  }
}
await Promise.all(
  Array.from({ length: width }, async () => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) await examine(next)
  })
)
for (const danger of dangers) process.stderr.write(`${danger}\n`)
process.stdout.write(
  `${found.size} patterns: ${counts.linear} linear, ${counts.bounded} with a bounded repetition, ${dangers.length} dangerous\n`
)
process.exit(dangers.length === 0 ? 0 : 1)
