import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { ajvOptions, extendAjv } from '../../src/http/validation.ts'
import { makeClient } from './client.ts'

type Schema = Record<string, unknown> & {
  properties?: Record<string, Schema>
  items?: Schema
  oneOf?: Schema[]
  required?: string[]
}

const runs = { seed: 20_261_126, numRuns: 150 }
/** Of their own accord generators would never write these. */
const formatted: Record<string, readonly string[]> = {
  date: ['2026-11-20', '2024-02-29', '0000-01-01', '9999-12-31'],
  instant: ['2026-11-20T14:00:00Z', '1970-01-01T00:00:00+14:00', '9999-12-31T23:59:59.999Z'],
  'interview-time': [
    '2026-11-20',
    '2026-11-20T14:00',
    '2026-11-20T14:00:00-05:00',
    '2026-03-29T01:30',
    '9999-12-31T23:59'
  ]
}
const zones = ['Europe/London', 'America/New_York', 'Asia/Kathmandu', 'Mars/Olympus']
const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Dear Dana, thank you for Friday.',
      'Any news?',
      'a',
      ' ',
      'Ünal',
      '🙂',
      '<p>Hello</p>',
      'within two weeks',
      'BEGIN:VCALENDAR\nEND:VCALENDAR',
      ...zones
    )
  },
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 20 })
)

/** What a schema of the document lets through, nearly: conditions and lengths are left to a filter. */
function valueOf(schema: Schema, resolve: (ref: string) => Schema): fc.Arbitrary<unknown> {
  const {
    $ref: ref,
    const: only,
    enum: names,
    oneOf,
    type,
    format,
    pattern,
    items,
    properties = {},
    required = [],
    minimum,
    maximum,
    minItems,
    maxItems,
    uniqueItems
  } = schema
  if (typeof ref === 'string') return valueOf(resolve(ref), resolve)
  if (only !== undefined) return fc.constant(only)
  if (Array.isArray(names)) return fc.constantFrom(...(names as unknown[]))
  if (oneOf !== undefined) return fc.oneof(...oneOf.map(one => valueOf(one, resolve)))
  if (type === 'string') {
    const known = typeof format === 'string' ? formatted[format] : undefined
    if (known !== undefined) return fc.constantFrom(...known)
    return typeof pattern === 'string' && pattern !== '\\S' ? fc.stringMatching(new RegExp(pattern)) : text
  }
  if (type === 'integer') return fc.integer({ min: Number(minimum ?? -10), max: Number(maximum ?? 10_000) })
  if (type === 'boolean') return fc.boolean()
  if (type === 'array') {
    const [least, most] = [Number(minItems ?? 0), Math.min(Number(maxItems ?? 3), 3)]
    return (uniqueItems === true ? fc.uniqueArray : fc.array)(valueOf(items ?? {}, resolve), {
      minLength: least,
      maxLength: Math.max(least, most)
    })
  }
  const members = Object.fromEntries(
    Object.entries(properties).map(([name, member]) => [name, valueOf(member, resolve)])
  )
  return fc.record(members, { requiredKeys: required.filter(name => Object.hasOwn(members, name)) })
}

/** Any JSON, to be put where it does not belong. */
const stray = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    ' ',
    -1,
    1e308,
    [],
    {},
    [[]],
    '\u0000',
    '\ud800',
    'a'.repeat(400),
    { __proto__: null, constructor: 1 }
  ),
  fc.jsonValue({ maxDepth: 3 })
)
const step = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'remove', 'add'),
  by: stray,
  name: fc.oneof(fc.constantFrom('tone', '__proto__', 'toString', 'a/b~c'), fc.string({ maxLength: 8 }))
})

/** Spoils one place of a value. */
function spoil(
  root: unknown,
  { at, how, by, name }: { at: number; how: string; by: unknown; name: string }
): unknown {
  const copy = structuredClone(root)
  const places: Array<[holder: Record<string, unknown>, key: string]> = []
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    for (const key of Object.keys(value)) {
      places.push([value as Record<string, unknown>, key])
      visit((value as Record<string, unknown>)[key])
    }
  }
  visit(copy)
  const place = places[at % Math.max(1, places.length)]
  if (place === undefined) return by
  const [holder, key] = place
  if (how === 'remove' && !Array.isArray(holder)) delete holder[key]
  else if (how === 'add')
    Object.defineProperty(holder, Array.isArray(holder) ? holder.length : name, {
      value: by,
      enumerable: true,
      configurable: true,
      writable: true
    })
  else holder[key] = by
  return copy
}

const has = (root: unknown, pointer: string): boolean =>
  pointer
    .split('/')
    .slice(1)
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, part) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, part)
          ? (value as Record<string, unknown>)[part]
          : undefined,
      root
    ) !== undefined

void t.test(
  'what the document lets through is answered, what it forbids is refused, each with a documented answer',
  async t => {
    const { document, post } = await makeClient(t, { clock: () => Date.UTC(2026, 10, 26) })
    const ajv = extendAjv(addFormats.default(new Ajv({ ...ajvOptions, strict: false }))).addSchema(
      document,
      'openapi'
    )
    const resolve = (ref: string) =>
      ref
        .split('/')
        .slice(1)
        .reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], document) as Schema
    for (const [url, name] of [
      ['/evaluate', 'EvaluateRequest'],
      ['/schedule', 'ScheduleRequest']
    ] as const) {
      const isLawful = ajv.compile({ $ref: `openapi#/components/schemas/${name}` })
      const lawful = valueOf(resolve(`#/components/schemas/${name}`), resolve).filter(value =>
        isLawful(value)
      )
      const ask = async (t: Test, request: unknown) => {
        const json = JSON.stringify(request)
        const response = await post(t, url, json)
        const parsed: unknown = JSON.parse(json)
        if (response.statusCode === 200 || response.statusCode === 422)
          t.ok(isLawful(parsed), 'only what is lawful is let through')
        else {
          t.equal(response.statusCode, 400)
          const { type, errors } = response.json() as {
            type: string
            errors: Array<{ code: string; pointer: string }>
          }
          t.ok(
            type === '/problems/malformed-request' || !isLawful(parsed),
            'only what is against the document is refused',
            { errors }
          )
          for (const { pointer, code } of errors)
            t.ok(code === 'missing' || has(parsed, pointer) || pointer === '', `${pointer} is in the request`)
        }
      }
      await t.test(`${url}: lawful`, async t => {
        await fc.assert(
          fc.asyncProperty(lawful, async request => {
            await ask(t, request)
          }),
          runs
        )
      })
      await t.test(`${url}: spoilt`, async t => {
        await fc.assert(
          fc.asyncProperty(lawful, fc.array(step, { minLength: 1, maxLength: 3 }), async (request, steps) => {
            await ask(t, steps.reduce<unknown>(spoil, request))
          }),
          runs
        )
      })
    }
  }
)
