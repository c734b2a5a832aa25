import { Ajv, type ErrorObject } from 'ajv'
import dependentRequired from 'ajv/dist/vocabularies/validation/dependentRequired.js'
import { components } from '../../schemas/index.ts'
import { isDate } from '../calendar/work/dates.ts'
import { isInstant, isInterviewTime } from '../calendar/work/times.ts'

type Schema = Readonly<Record<string, unknown>>

/** Ajv as the service needs it: nothing dropped, turned or filled in, every fault found; `verbose` lets a fault say what is accepted. */
export const ajvOptions = {
  removeAdditional: false,
  coerceTypes: false,
  useDefaults: false,
  allErrors: true,
  verbose: true,
  allowUnionTypes: true
} as const

interface Repeated {
  (isWanted: boolean, items: readonly unknown[]): boolean
  errors?: Array<{ keyword: string; params: { i: number; j: number } }>
}
/**
 * `uniqueItems` in one walk; Ajv's own compares every pair where it does not know the type of the items. Lists and objects are left out: no list
 * of ours that may not repeat itself holds any, so that they are of the wrong type there.
 */
const areUnique: Repeated = (isWanted, items) => {
  const seen = new Map<unknown, number>()
  for (const [j, item] of items.entries()) {
    const i = seen.get(item)
    if (isWanted && i !== undefined) {
      areUnique.errors = [{ keyword: 'uniqueItems', params: { i, j } }]
      return false
    }
    if (typeof item !== 'object') seen.set(item, j)
  }
  return true
}

/** Whether a text has at most so many code points, without counting those of one that cannot. */
function isWithin(limit: number, text: string): boolean {
  if (text.length <= limit || text.length > 2 * limit) return text.length <= limit
  let points = 0
  for (const _ of text) points++
  return points <= limit
}

/** Teaches Ajv the formats and keywords of our schemas, and two of its own that take no more than linear time. */
export function extendAjv(ajv: Ajv): Ajv {
  ajv.addFormat('date', isDate)
  ajv.addFormat('instant', isInstant)
  ajv.addFormat('interview-time', isInterviewTime)
  ajv.addKeyword(dependentRequired.default) // of JSON Schema 2019-09 and OpenAPI 3.1; Ajv's draft 7 lacks it
  ajv.removeKeyword('uniqueItems').removeKeyword('maxLength')
  ajv.addKeyword({ keyword: 'uniqueItems', type: 'array', schemaType: 'boolean', validate: areUnique })
  ajv.addKeyword({ keyword: 'maxLength', type: 'string', schemaType: 'number', validate: isWithin })
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

const byReference = new Map<unknown, object>(components.map(component => [`${component.$id}#`, component]))

/** What is checked of lists and texts only where they are not too long, by the keyword that says how long. */
const ifWithin: Readonly<Record<string, readonly string[]>> = {
  maxItems: ['items', 'uniqueItems'],
  maxLength: ['pattern', 'format', 'x-needs-letter']
}

/**
 * A schema for Ajv to check in linear time: without references, at each of which it would copy all errors found so far, and with lists and texts
 * measured before they are looked into.
 */
function unfold(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(unfold)
  if (typeof schema !== 'object' || schema === null) return schema
  const { $ref } = schema as Schema
  if ($ref !== undefined) return unfold(byReference.get($ref))
  const own = Object.fromEntries(Object.entries(schema).filter(([name]) => name !== '$id'))
  const whole = Object.entries(own).map(([name, part]) => [name, unfold(part)] as const)
  const measures = Object.entries(ifWithin).filter(([measure]) => own[measure] !== undefined)
  const inside = measures.map(([measure, names]) => ({
    if: { [measure]: own[measure] },
    // oxlint-disable-next-line unicorn/no-thenable -- JSON Schema's word
    then: Object.fromEntries(whole.filter(([name]) => name === 'description' || names.includes(name)))
  }))
  const later = measures.flatMap(([, names]) => names)
  return {
    ...Object.fromEntries(whole.filter(([name]) => !later.includes(name))),
    ...(inside.length === 0 ? {} : { allOf: inside })
  }
}

interface Check {
  (value: unknown): boolean
  errors?: ErrorObject[]
}

/** Compiles the schemas of routes; of a condition that does not hold, the errors below it tell. */
export function schemaCompiler(): (route: { schema: unknown }) => Check {
  const ajv = extendAjv(new Ajv(ajvOptions))
  return ({ schema }) => {
    const validate = ajv.compile(unfold(schema) as object)
    const check: Check = value => {
      const isValid = validate(value)
      check.errors = validate.errors?.filter(({ keyword }) => keyword !== 'if') ?? []
      return isValid
    }
    return check
  }
}
