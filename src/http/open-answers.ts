import type { OpenAPIV3_1 } from 'openapi-types'

type Json = Readonly<Record<string, unknown>>

const referenceForm = '#/components/schemas/'
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null
const nameIn = (reference: unknown): string | null =>
  typeof reference === 'string' && reference.startsWith(referenceForm)
    ? reference.slice(referenceForm.length)
    : null

/** Names of the schemas that a part of the document reaches. */
function reach(part: unknown, schemas: Json, found = new Set<string>()): Set<string> {
  if (!isObject(part)) return found
  for (const [key, value] of Object.entries(part)) {
    const name = key === '$ref' ? nameIn(value) : null
    if (name === null) reach(value, schemas, found)
    else if (!found.has(name)) reach(schemas[name], schemas, found.add(name))
  }
  return found
}

/** A part of the document with other names for schemas. */
function rename(part: unknown, nameOf: (name: string) => string): unknown {
  if (Array.isArray(part)) return part.map(one => rename(one, nameOf))
  if (!isObject(part)) return part
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => {
      const name = key === '$ref' ? nameIn(value) : null
      return [key, name === null ? rename(value, nameOf) : referenceForm + nameOf(name)]
    })
  )
}

const listed = (known: readonly unknown[]) =>
  `Known today: ${known.map(value => `\`${String(value)}\``).join(', ')}; there may be others.`

/** A schema of what is answered today, as one of what may be answered tomorrow: with members and ids that are not known yet. */
function open(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(open)
  if (!isObject(schema)) return schema
  const { enum: known, properties = {} } = schema
  const isList = Array.isArray(known)
  const opened: Record<string, unknown> = { ...schema }
  delete opened['enum']
  if (schema['additionalProperties'] === false) delete opened['additionalProperties']
  if (schema['properties'] !== undefined)
    opened['properties'] = Object.fromEntries(
      Object.entries(properties as Json).map(([name, member]) => [name, open(member)])
    )
  for (const key of ['items', 'anyOf', 'oneOf', 'allOf']) if (key in schema) opened[key] = open(schema[key])
  if (!isList) return opened
  return {
    ...opened,
    description:
      typeof schema['description'] === 'string' ? `${schema['description']} ${listed(known)}` : listed(known),
    'x-known-values': known
  }
}

/**
 * Opens the schemas of all answers in an OpenAPI document, so that a client which checks what it gets accepts what later versions add. Requests stay
 * closed; where both share a schema, answers get their own, `…InAnswer`.
 */
export function openAnswers(document: Partial<OpenAPIV3_1.Document>): Partial<OpenAPIV3_1.Document> {
  const { paths = {}, components = {} } = document as { paths?: Json; components?: Json }
  const schemas = (components['schemas'] ?? {}) as Json
  const operations = Object.values(paths).flatMap(path => Object.values(path as Json) as Json[])
  const asked = reach(
    operations.map(({ requestBody, parameters }) => [requestBody, parameters]),
    schemas
  )
  const answered = reach(
    operations.map(({ responses }) => responses),
    schemas
  )
  const nameOf = (name: string) => (asked.has(name) ? `${name}InAnswer` : name)
  for (const operation of operations)
    Object.assign(operation, { responses: rename(operation['responses'], nameOf) })
  const all = Object.entries(schemas).flatMap(([name, schema]) => [
    ...(asked.has(name) || !answered.has(name) ? [[name, schema]] : []),
    ...(answered.has(name) ? [[nameOf(name), rename(open(schema), nameOf)]] : [])
  ])
  return {
    ...document,
    components: { ...components, schemas: Object.fromEntries(all) as object }
  } as Partial<OpenAPIV3_1.Document>
}
