import type { OpenAPIV3_1 } from 'openapi-types'

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The keywords that speak of values of one type, by that type (JSON Schema 2020-12, Validation, 6.2 to 6.5). */
const keywordsOf: Record<string, readonly string[]> = {
  string: ['minLength', 'maxLength', 'pattern', 'format', 'x-max-code-units'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  object: [
    'properties',
    'required',
    'additionalProperties',
    'minProperties',
    'maxProperties',
    'dependentRequired'
  ],
  number: ['minimum', 'maximum'],
  integer: ['minimum', 'maximum']
}

/** `type: [a, b]` as `oneOf`, each with the keywords that speak of it; the others stay beside. */
function splitTypes(schema: Json, types: readonly string[]): Json {
  const taken = new Set(['type', ...types.flatMap(type => keywordsOf[type] ?? [])])
  const beside = Object.fromEntries(Object.entries(schema).filter(([key]) => !taken.has(key)))
  const oneOf = types.map(type => ({
    type,
    ...Object.fromEntries(
      (keywordsOf[type] ?? []).filter(key => key in schema).map(key => [key, schema[key]])
    )
  }))
  return { oneOf, ...beside }
}

/** Where a value may be null, what is pointed at is written out unless it is an object: openapi-generator would forget the null. */
function writeOut(members: readonly unknown[], schemas: Json): unknown[] {
  if (!members.some(member => isObject(member) && member['type'] === 'null')) return [...members]
  return members.map(member => {
    const reference = isObject(member) ? member['$ref'] : undefined
    const target = typeof reference === 'string' ? schemas[reference.split('/').at(-1) ?? ''] : undefined
    return isObject(target) && target['type'] !== 'object' ? target : member
  })
}

function plain(part: unknown, schemas: Json): unknown {
  if (Array.isArray(part)) return part.map(one => plain(one, schemas))
  if (!isObject(part)) return part
  const { type, anyOf, ...others } = part
  // No value is of two members of a union in this contract, so that one of them is any of them.
  const schema = Array.isArray(type)
    ? splitTypes(part, type as string[])
    : Array.isArray(anyOf)
      ? { ...(type === undefined ? {} : { type }), oneOf: writeOut(anyOf, schemas), ...others }
      : part
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, plain(value, schemas)]))
}

/**
 * Writes the unions in the schemas of an OpenAPI document in the form that generators of clients understand: `oneOf`, and no list of types. It says
 * the same.
 */
export function plainSchemas(document: Partial<OpenAPIV3_1.Document>): Partial<OpenAPIV3_1.Document> {
  const { components = {} } = document
  const { schemas = {} } = components
  return {
    ...document,
    components: { ...components, schemas: plain(schemas, schemas) as typeof schemas }
  }
}
