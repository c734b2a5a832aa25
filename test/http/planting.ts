import type { TSchema } from 'typebox'
import { components } from '../../schemas/index.ts'

/** Planted in requests. It has no hexadecimal digits beside its letters, so no random id can hold it. */
export const mark = 'Zyxwvut'

type Path = ReadonlyArray<string | number>
interface Node {
  path: Path
  schema: TSchema
}
interface Schema {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, TSchema>
  items?: TSchema
  examples?: unknown[]
}

const deref = (schema: TSchema): TSchema & Schema => {
  const { $ref } = schema as Schema
  return $ref === undefined ? schema : deref(components.find(({ $id }) => `${$id}#` === $ref)!)
}
/** Every place of a request where the schema knows a value, whatever its type. */
function* nodesOf(schema: TSchema, path: Path = []): Generator<Node> {
  const { properties = {}, items, ...others } = deref(schema)
  if (['anyOf', 'oneOf', 'allOf', 'prefixItems', 'patternProperties'].some(keyword => keyword in others))
    throw new Error(`Teach this test to look for fields in ${JSON.stringify(others)}`)
  yield { path, schema }
  for (const [name, member] of Object.entries(properties)) yield* nodesOf(member, [...path, name])
  if (items !== undefined) yield* nodesOf(items, [...path, 0])
}
const typesOf = (schema: TSchema) => [deref(schema).type].flat()
const exampleOf = (schema: TSchema): unknown => deref(schema).examples?.[0]
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** A copy of a value in which one place is changed; what is missing on the way there is as the schema's example has it. */
function change(
  value: unknown,
  schema: TSchema,
  [step, ...rest]: Path,
  changed: (old: unknown) => unknown
): unknown {
  if (step === undefined) return changed(value)
  const { properties, items } = deref(schema)
  const [member, whole] = [typeof step === 'number' ? items! : properties![step]!, value ?? exampleOf(schema)]
  if (typeof step === 'number') {
    const list = Array.isArray(whole) ? whole : []
    return [change(list[step] ?? exampleOf(member), member, rest, changed), ...list.slice(1)]
  }
  const fields = isObject(whole) ? whole : {}
  return { ...fields, [step]: change(fields[step], member, rest, changed) }
}

/** Requests with the mark in one place each: instead of the value, about it, as a field's name; and in every free text at once. */
export function* plant(schema: TSchema, base: object): Generator<unknown> {
  let all: unknown = base
  for (const { path, schema: place } of nodesOf(schema)) {
    const { examples = [''] } = deref(place)
    const isText = typesOf(place).includes('string')
    const isFree = isText && !['enum', 'format'].some(keyword => keyword in deref(place))
    yield change(base, schema, path, () => mark)
    yield change(base, schema, path, () => [{ [mark]: mark }])
    for (const example of examples)
      if (isText && typeof example === 'string')
        yield change(base, schema, path, old => `${mark} ${typeof old === 'string' ? old : example} ${mark}`)
    if (isFree) all = change(all, schema, path, old => (typeof old === 'string' ? `${old} ${mark}` : mark))
    if (typesOf(place).includes('object'))
      yield change(base, schema, path, old => ({
        ...(isObject(old) ? old : {}),
        [mark]: mark,
        [`${mark}/~`]: { [mark]: 1 }
      }))
  }
  yield all
}
