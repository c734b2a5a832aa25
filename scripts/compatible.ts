import { copyFileSync, readFileSync } from 'node:fs'

/** A JSON Schema of an OpenAPI document, or any other part of it. */
type Part = Readonly<Record<string, unknown>>
/** The part of an OpenAPI document that is compared. */
export interface Described {
  paths: Record<string, Record<string, { requestBody?: unknown; responses: Record<string, unknown> }>>
  components: { schemas: Record<string, unknown> }
}

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null
const namesIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
const propertiesOf = (schema: Part): Record<string, unknown> =>
  (schema['properties'] ?? {}) as Record<string, unknown>
const without = (some: readonly string[], others: readonly string[]) =>
  some.filter(one => !others.includes(one))
/** Limits that a request may meet less often, and an answer more often, by the direction in which that is so. */
const limits = {
  maximum: 1,
  maxLength: 1,
  maxItems: 1,
  maxProperties: 1,
  minimum: -1,
  minLength: -1,
  minItems: -1,
  minProperties: -1
}

/** What of a request or an answer as it was would not do today, one line a fault. */
class Comparison {
  readonly faults: string[] = []
  readonly #before: Described
  readonly #now: Described
  readonly #seen = new Set<string>()

  constructor(before: Described, now: Described) {
    this.#before = before
    this.#now = now
  }

  #resolve(schema: unknown, { components }: Described): { schema: Part; name: string | null } {
    const reference = isPart(schema) ? schema['$ref'] : undefined
    if (typeof reference !== 'string') return { schema: isPart(schema) ? schema : {}, name: null }
    const name = reference.split('/').at(-1) ?? ''
    return { schema: components.schemas[name] as Part, name }
  }

  /** `isAnswer`: whether the service gives it, or else takes it. */
  compare(unresolved: { before: unknown; now: unknown }, place: string, isAnswer: boolean): void {
    const { schema: before, name: nameBefore } = this.#resolve(unresolved.before, this.#before)
    const { schema: now, name: nameNow } = this.#resolve(unresolved.now, this.#now)
    if (nameBefore !== null && nameNow !== null) {
      const key = `${String(isAnswer)} ${nameBefore} ${nameNow}`
      if (this.#seen.has(key)) return
      this.#seen.add(key)
    }
    const tell = (what: string) => this.faults.push(`${place}: ${what}`)
    // What must be accepted is what may come: of requests what came before, of answers what comes now
    const [given, accepted] = isAnswer ? [now, before] : [before, now]
    const typesGiven = [given['type']].flat().map(String)
    const typesAccepted = [accepted['type']].flat().map(String)
    if (
      accepted['type'] !== undefined &&
      without(typesGiven, typesAccepted).some(
        type => !(type === 'integer' && typesAccepted.includes('number'))
      )
    )
      tell(`the type was ${String(before['type'])} and is ${String(now['type'])}`)
    if (accepted['enum'] !== undefined) {
      const beyond =
        given['enum'] === undefined
          ? ['anything']
          : without(namesIn(given['enum']), namesIn(accepted['enum']))
      if (beyond.length > 0) tell(`the values ${beyond.join(', ')} are outside of the list`)
    }
    for (const keyword of ['const', 'format', 'pattern'])
      if (accepted[keyword] !== undefined && accepted[keyword] !== given[keyword])
        tell(`\`${keyword}\` has changed`)
    for (const [keyword, direction] of Object.entries(limits)) {
      const [limit, own] = [accepted[keyword], given[keyword]]
      if (limit !== undefined && (own === undefined || (Number(own) - Number(limit)) * direction > 0))
        tell(`\`${keyword}\` was ${String(before[keyword])} and is ${String(now[keyword])}`)
    }
    for (const name of without(namesIn(accepted['required']), namesIn(given['required'])))
      tell(isAnswer ? `\`${name}\` need not come any more` : `\`${name}\` is required`)
    this.#compareMembers(before, now, place, isAnswer)
    if (before['items'] !== undefined)
      this.compare({ before: before['items'], now: now['items'] }, `${place}[]`, isAnswer)
    for (const keyword of ['anyOf', 'oneOf', 'allOf']) {
      const [some, others] = [before[keyword], now[keyword]].map(list => (Array.isArray(list) ? list : []))
      if (some?.length !== others?.length) tell(`\`${keyword}\` has other members`)
      else
        some?.forEach((one, i) => {
          this.compare({ before: one, now: others?.[i] }, place, isAnswer)
        })
    }
  }

  #compareMembers(before: Part, now: Part, place: string, isAnswer: boolean): void {
    const members = propertiesOf(now)
    for (const [name, member] of Object.entries(propertiesOf(before))) {
      if (members[name] === undefined) this.faults.push(`${place}/${name}: it is gone`)
      else this.compare({ before: member, now: members[name] }, `${place}/${name}`, isAnswer)
    }
  }
}

/** Schemas by media type of a request body or a response. */
const schemasOf = (holder: unknown): Array<[type: string, schema: unknown]> =>
  Object.entries(((isPart(holder) ? holder['content'] : undefined) ?? {}) as Record<string, Part>).map(
    ([type, { schema }]) => [type, schema]
  )

/** What clients of a document would break on in another, one line a fault. */
export function findBreaks(before: Described, now: Described): string[] {
  const comparison = new Comparison(before, now)
  for (const [path, methods] of Object.entries(before.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const place = `${method.toUpperCase()} ${path}`
      const today = now.paths[path]?.[method]
      if (today === undefined) {
        comparison.faults.push(`${place}: it is gone`)
        continue
      }
      const pairs: Array<[what: string, before: unknown, now: unknown, isAnswer: boolean]> = [
        ['body', operation.requestBody, today.requestBody, false],
        ...Object.entries(operation.responses).map(
          ([status, response]): [string, unknown, unknown, boolean] => [
            status,
            response,
            today.responses[status],
            true
          ]
        )
      ]
      for (const [what, old, current, isAnswer] of pairs) {
        const types = new Map(schemasOf(current))
        for (const [type, schema] of schemasOf(old)) {
          if (types.has(type))
            comparison.compare({ before: schema, now: types.get(type) }, `${place} ${what}`, isAnswer)
          else comparison.faults.push(`${place} ${what}: ${type} is gone`)
        }
      }
    }
  }
  return comparison.faults
}

/** `npm run openapi:compatible`: compares openapi.json with released.json, the document of the last release; with --release, today's becomes that. */
if (import.meta.main) {
  const [now, released] = ['openapi.json', 'released.json'].map(
    name => new URL(`../openapi/${name}`, import.meta.url)
  ) as [URL, URL]
  if (process.argv.includes('--release')) copyFileSync(now, released)
  const read = (file: URL) => JSON.parse(readFileSync(file, 'utf8')) as Described
  const faults = findBreaks(read(released), read(now))
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  process.exitCode = faults.length === 0 ? 0 : 1
}
