import type { Ajv, ErrorObject } from 'ajv'
import dependentRequired from 'ajv/dist/vocabularies/validation/dependentRequired.js'
import type { Fault } from '../../schemas/problem.ts'
import { isInstant, isInterviewTime } from '../calendar/dates.ts'
import { toPointer } from './body.ts'

/** Ajv as the service needs it: nothing dropped, turned or filled in, every fault found; `verbose` lets a fault say what is accepted. */
export const ajvOptions = {
  removeAdditional: false,
  coerceTypes: false,
  useDefaults: false,
  allErrors: true,
  verbose: true,
  allowUnionTypes: true
} as const

/** Teaches Ajv the formats and keywords of our schemas. */
export function extendAjv(ajv: Ajv): Ajv {
  ajv.addFormat('instant', isInstant)
  ajv.addFormat('interview-time', isInterviewTime)
  ajv.addKeyword(dependentRequired.default) // of JSON Schema 2019-09 and OpenAPI 3.1; Ajv's draft 7 lacks it
  ajv.addKeyword({
    keyword: 'x-max-code-units',
    type: 'string',
    schemaType: 'number',
    validate: (limit: number, text: string) => text.length <= limit
  })
  ajv.addKeyword({
    keyword: 'x-needs-letter',
    type: 'string',
    schemaType: 'boolean',
    validate: (_: boolean, text: string) => text === '' || /\p{L}/u.test(text)
  })
  return ajv
}

const isVisible = '\\S'
const plural = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
const accepted = (names: readonly unknown[]): string => names.map(name => `\`${String(name)}\``).join(', ')
const article = (type: string): string => (/^[aeio]/.test(type) ? `an ${type}` : `a ${type}`)

type Explain = (error: ErrorObject) => { code: string; detail: string; member?: string }
const described: Explain = ({ parentSchema }) => ({
  code: 'wrong-format',
  detail: `Expected: ${String(parentSchema?.['description'])}`
})
const combined: Explain = ({ parentSchema }) => ({
  code: 'wrong-combination',
  detail: String(parentSchema?.['description'])
})
const outOfRange: Explain = ({ parentSchema }) => ({
  code: 'out-of-range',
  detail: `Expected ${article(String(parentSchema?.['type']))} from ${parentSchema?.['minimum']} to ${parentSchema?.['maximum']}.`
})

/** What each keyword of JSON Schema means to a caller; details speak of the schema only, never of the value. */
const explanations: Record<string, Explain> = {
  required: ({ params, schemaPath, parentSchema }) => ({
    code: 'missing',
    detail: schemaPath.endsWith('/else/required')
      ? String(parentSchema?.['description'])
      : 'This field is required.',
    member: params['missingProperty']
  }),
  dependentRequired: ({ params }) => ({
    code: 'missing',
    detail: `This field is required beside \`${params['property']}\`.`,
    member: params['missingProperty']
  }),
  additionalProperties: ({ params, parentSchema }) => ({
    code: 'unknown-field',
    detail: `There is no such field here. Known: ${accepted(Object.keys(parentSchema?.['properties'] ?? {}))}.`,
    member: params['additionalProperty']
  }),
  type: ({ params }) => ({
    code: 'wrong-type',
    detail: `Expected ${[params['type']].flat().map(article).join(' or ')}.`
  }),
  enum: ({ params }) => ({
    code: 'not-accepted',
    detail: `Expected one of ${accepted(params['allowedValues'])}.`
  }),
  format: described,
  pattern: error =>
    error.schema === isVisible
      ? { code: 'blank', detail: 'Expected at least one visible character.' }
      : described(error),
  minLength: ({ params }) => ({
    code: 'too-short',
    detail: `Expected at least ${plural(params['limit'], 'character')}.`
  }),
  maxLength: ({ params }) => ({
    code: 'too-long',
    detail: `Expected at most ${plural(params['limit'], 'character')}.`
  }),
  'x-max-code-units': ({ schema }) => ({
    code: 'too-long',
    detail: `Expected at most ${plural(Number(schema), 'UTF-16 code unit')}.`
  }),
  'x-needs-letter': () => ({ code: 'no-letter', detail: 'Expected at least one letter.' }),
  minimum: outOfRange,
  maximum: outOfRange,
  minItems: ({ params }) => ({
    code: 'too-few',
    detail: `Expected at least ${plural(params['limit'], 'item')}.`
  }),
  maxItems: ({ params }) => ({
    code: 'too-many',
    detail: `Expected at most ${plural(params['limit'], 'item')}.`
  }),
  uniqueItems: ({ params }) => ({
    code: 'repeated',
    detail: `Items ${params['j']} and ${params['i']} are the same; each may stand once.`
  }),
  minProperties: combined,
  maxProperties: combined
}

/** Ajv's errors as faults, one for each place and code. */
export function explainFaults(errors: readonly ErrorObject[]): Fault[] {
  const faults = new Map<string, Fault>()
  for (const error of errors) {
    if (error.keyword === 'if') continue // the fault under its `else` says it
    const { code, detail, member } = explanations[error.keyword]?.(error) ?? {
      code: 'invalid',
      detail: 'Not as the schema says.'
    }
    const pointer = error.instancePath + (member === undefined ? '' : toPointer([member]))
    const key = `${code} ${pointer}`
    if (!faults.has(key)) faults.set(key, { code, pointer, detail })
  }
  return [...faults.values()]
}
