import { readFileSync } from 'node:fs'
import t from 'tap'

type Json = Record<string, unknown>
const document = JSON.parse(readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8')) as {
  paths: Record<string, Record<string, Json>>
  components: { schemas: Json }
}

/** Every schema below a part of the document, those that it refers to included. */
function* schemasIn(part: unknown, seen = new Set<string>()): Generator<Json> {
  if (typeof part !== 'object' || part === null) return
  yield part as Json
  for (const [key, value] of Object.entries(part)) {
    if (key !== '$ref') yield* schemasIn(value, seen)
    else if (!seen.has(String(value))) {
      seen.add(String(value))
      yield* schemasIn(document.components.schemas[String(value).split('/').at(-1)!], seen)
    }
  }
}
const operations = Object.values(document.paths).flatMap(path => Object.values(path))

void t.test('answers may grow by members and ids, requests may not', async t => {
  let ids = 0
  for (const schema of schemasIn(operations.map(({ responses }) => responses))) {
    t.notOk(schema['additionalProperties'] === false, 'no object of an answer is closed')
    t.notOk(Array.isArray(schema['enum']), 'no list of ids is closed')
    const known = schema['x-known-values']
    if (!Array.isArray(known)) continue
    ids++
    for (const id of known) t.match(schema['description'], `\`${id}\``, `${id} is listed`)
  }
  t.ok(ids > 15)
  for (const schema of schemasIn(operations.map(({ requestBody }) => requestBody))) {
    if (schema['type'] === 'object') t.equal(schema['additionalProperties'], false)
    t.equal(schema['x-known-values'], undefined)
  }
})
