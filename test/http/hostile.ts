import { maxBatch } from '../../schemas/batch.ts'
import { EvaluateBatch } from '../../schemas/evaluate-batch.ts'
import { EvaluateRequest } from '../../schemas/evaluate.ts'
import { components } from '../../schemas/index.ts'
import { bodyLimit } from '../../schemas/limits.ts'
import { ScheduleRequest } from '../../schemas/schedule.ts'

type Schema = Readonly<Record<string, unknown>>
type Step = string | 0
interface Place {
  steps: Step[]
  schema: Schema
}

/** A request body that costs whoever checks it as much as it can. */
export interface Hostile {
  url: '/evaluate' | '/evaluate/batch' | '/schedule'
  /** The place in the body, and what stands there. */
  name: string
  /** `values`: about how many values it holds; `bytes`: about how long it is, where values are few. */
  make: (values: number, bytes: number) => string
}

/** The most values and bytes that the service reads of a body. */
export const most = { '/evaluate': 2_400, '/schedule': 2_400, '/evaluate/batch': 24_000 } as const
export const mostBytes = bodyLimit - 8_192

const byId = new Map<unknown, Schema>(
  components.map(component => [`${component.$id}#`, component as unknown as Schema])
)
const resolve = (schema: Schema): Schema => byId.get(schema['$ref']) ?? schema
const isOf = (schema: Schema, type: string) => [schema['type']].flat().includes(type)

/** Every place of a schema, with the steps that lead there. */
function* places(unresolved: Schema, steps: Step[] = []): Generator<Place> {
  const schema = resolve(unresolved)
  yield { steps, schema }
  const { properties = {}, items } = schema as { properties?: Record<string, Schema>; items?: Schema }
  for (const [name, property] of Object.entries(properties)) yield* places(property, [...steps, name])
  if (items !== undefined) yield* places(items, [...steps, 0])
}

const put = (steps: readonly Step[], json: string): string =>
  steps.reduceRight<string>(
    (inner: string, step) => (step === 0 ? `[${inner}]` : `{${JSON.stringify(step)}:${inner}}`),
    json
  )
const list = (count: number, item: (i: number) => string) =>
  `[${Array.from({ length: count }, (_, i) => item(i)).join(',')}]`
const object = (count: number, name: (i: number) => string, value = '0') =>
  `{${Array.from({ length: count }, (_, i) => `"${name(i)}":${value}`).join(',')}}`
const dateOf = (i: number) => new Date(Date.UTC(1990, 0, 1 + i)).toISOString().slice(0, 10)

const lists: Record<string, (values: number) => string> = {
  'one date again and again': values => list(values, () => '"2026-12-24"'),
  'different dates': values => list(values, i => JSON.stringify(dateOf(i))),
  numbers: values => list(values, String),
  nothing: values => list(values, () => 'null'),
  'empty objects': values => list(values, () => '{}'),
  'equal objects': values => list(values / 3, () => '{"name":"Dana","email":0}'),
  'different objects': values => list(values / 3, i => `{"x${i}":0,"name":${i}}`),
  'lists in lists': values => list(values / 8, () => '[[[[[[[]]]]]]]'),
  'blank texts': values => list(values, () => '""')
}
const objects: Record<string, (values: number, bytes: number, schema: Schema) => string> = {
  'unknown fields': values => object(values, i => `x${i}`),
  'unknown long fields': (values, bytes) =>
    object(values, i => `${i}${'x'.repeat(Math.max(0, Math.floor(bytes / values) - 20))}`),
  'one long field': (_, bytes) => object(1, () => 'x'.repeat(bytes)),
  'NUL below a long field': (values, bytes) =>
    `{"${'x'.repeat(bytes - 9 * values)}":${list(values, () => '"\\u0000"')}}`,
  'NUL in unknown fields': values => object(values, i => `${i}\\u0000`, '"\\u0000"'),
  'wrong fields': (_, __, { properties = {} }) =>
    `{${Object.keys(properties as object)
      .map(name => `${JSON.stringify(name)}:[]`)
      .join(',')}}`
}
const texts: Record<string, (bytes: number) => string> = {
  letters: bytes => 'a'.repeat(bytes),
  spaces: bytes => ' '.repeat(bytes),
  digits: bytes => '0'.repeat(bytes),
  emoji: bytes => '🙂'.repeat(bytes / 4),
  escapes: bytes => '\\u0041'.repeat(bytes / 6),
  'line breaks': bytes => '\\n'.repeat(bytes / 2),
  'at signs': bytes => '@'.repeat(bytes)
}

function* hostilesAt(url: Hostile['url'], { steps, schema }: Place): Generator<Hostile> {
  const at = `/${steps.join('/')}`
  // In a batch: in one request, and in each of them
  const around = (make: Hostile['make']): Array<[where: string, make: Hostile['make']]> => {
    const alone: Hostile['make'] = (values, bytes) => put(steps, make(values, bytes))
    if (url !== '/evaluate/batch' || steps.length < 2) return [['', alone]]
    const each: Hostile['make'] = (values, bytes) => {
      const one = put(steps.slice(2), make(values / maxBatch - 10, bytes / maxBatch))
      return `{"requests":${list(maxBatch, () => one)}}`
    }
    return [
      ['', alone],
      [' in each request', each]
    ]
  }
  const named = (what: string, make: Hostile['make']): Hostile[] =>
    around(make).map(([where, made]) => ({ url, name: `${at}: ${what}${where}`, make: made }))
  if (isOf(schema, 'array')) for (const [what, make] of Object.entries(lists)) yield* named(what, make)
  if (isOf(schema, 'object'))
    for (const [what, make] of Object.entries(objects))
      yield* named(what, (values, bytes) => make(values, bytes, schema))
  if (isOf(schema, 'string'))
    for (const [what, make] of Object.entries(texts)) yield* named(what, (_, bytes) => `"${make(bytes)}"`)
}

/** The places that differ in what is checked there. */
function differing(all: Iterable<Place>): Place[] {
  const seen = new Set<string>()
  const isSaid = (name: string) => ['description', 'examples', 'default'].includes(name)
  return [...all].filter(({ schema }) => {
    const key = JSON.stringify(Object.entries(schema).filter(([name]) => !isSaid(name)))
    return !seen.has(key) && seen.add(key)
  })
}

/** Hostile bodies for every list, object and text of the request schemas. */
export const hostiles: readonly Hostile[] = (
  [
    ['/evaluate', EvaluateRequest],
    ['/schedule', ScheduleRequest],
    ['/evaluate/batch', EvaluateBatch]
  ] as const
).flatMap(([url, schema]) =>
  differing(places(schema as unknown as Schema)).flatMap(place => [...hostilesAt(url, place)])
)
