import type { ErrorObject } from 'ajv'
import { maxFaults, type Fault } from '../../schemas/problem.ts'
import { Refusal } from '../refusal.ts'
import { toPointer } from './body.ts'

const isVisible = '\\S'
const plural = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
const accepted = (names: readonly unknown[]): string => names.map(name => `\`${String(name)}\``).join(', ')
const article = (type: string): string => (/^[aeio]/.test(type) ? `an ${type}` : `a ${type}`)
const describe = ({ parentSchema }: ErrorObject): string => String(parentSchema?.['description'])

/** What a keyword of JSON Schema means to a caller; `detail` speaks of the schema only, never of the value, and `member` names the field that is meant. */
interface Explanation {
  code: string
  detail: (error: ErrorObject) => string
  member?: string
}
type Explain = Explanation | ((error: ErrorObject) => Explanation)

const described: Explain = { code: 'wrong-format', detail: error => `Expected: ${describe(error)}` }
const combined: Explain = { code: 'wrong-combination', detail: describe }
const outOfRange: Explain = {
  code: 'out-of-range',
  detail: ({ parentSchema }) =>
    `Expected ${article(String(parentSchema?.['type']))} from ${parentSchema?.['minimum']} to ${parentSchema?.['maximum']}.`
}
const invalid: Explain = { code: 'invalid', detail: () => 'Not as the schema says.' }

const explanations: Record<string, Explain> = {
  required: ({ params }) => ({
    code: 'missing',
    detail: error =>
      error.schemaPath.endsWith('/else/required') ? describe(error) : 'This field is required.',
    member: params['missingProperty']
  }),
  dependentRequired: ({ params }) => ({
    code: 'missing',
    detail: () => `This field is required beside \`${params['property']}\`.`,
    member: params['missingProperty']
  }),
  additionalProperties: ({ params }) => ({
    code: 'unknown-field',
    detail: ({ parentSchema }) =>
      `There is no such field here. Known: ${accepted(Object.keys(parentSchema?.['properties'] ?? {}))}.`,
    member: params['additionalProperty']
  }),
  type: {
    code: 'wrong-type',
    detail: ({ params }) => `Expected ${[params['type']].flat().map(article).join(' or ')}.`
  },
  enum: {
    code: 'not-accepted',
    detail: ({ params }) => `Expected one of ${accepted(params['allowedValues'])}.`
  },
  format: described,
  pattern: error =>
    error.schema === isVisible
      ? { code: 'blank', detail: () => 'Expected at least one visible character.' }
      : described,
  minLength: {
    code: 'too-short',
    detail: ({ params }) => `Expected at least ${plural(params['limit'], 'character')}.`
  },
  maxLength: {
    code: 'too-long',
    detail: ({ schema }) => `Expected at most ${plural(Number(schema), 'character')}.`
  },
  'x-max-code-units': {
    code: 'too-long',
    detail: ({ schema }) => `Expected at most ${plural(Number(schema), 'UTF-16 code unit')}.`
  },
  'x-needs-letter': { code: 'no-letter', detail: () => 'Expected at least one letter.' },
  minimum: outOfRange,
  maximum: outOfRange,
  minItems: {
    code: 'too-few',
    detail: ({ params }) => `Expected at least ${plural(params['limit'], 'item')}.`
  },
  maxItems: {
    code: 'too-many',
    detail: ({ params }) => `Expected at most ${plural(params['limit'], 'item')}.`
  },
  uniqueItems: {
    code: 'repeated',
    detail: ({ params }) => `Items ${params['i']} and ${params['j']} are the same; each may stand once.`
  },
  minProperties: combined,
  maxProperties: combined
}

/** The refusal of what Ajv found against a schema: a fault for each place and code, all counted and the first of them told. */
export function refuseErrors(errors: readonly ErrorObject[]): Refusal {
  const seen = new Set<string>()
  const faults: Fault[] = []
  for (const error of errors) {
    const explain = explanations[error.keyword] ?? invalid
    const { code, detail, member } = typeof explain === 'function' ? explain(error) : explain
    const pointer = error.instancePath + (member === undefined ? '' : toPointer([member]))
    const key = `${code} ${pointer}`
    if (seen.has(key)) continue
    seen.add(key)
    if (faults.length < maxFaults) faults.push({ code, pointer, detail: detail(error) })
  }
  return new Refusal('invalid-request', faults, seen.size)
}
