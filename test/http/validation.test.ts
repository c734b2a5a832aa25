import t from 'tap'
import { Refusal } from '../../src/refusal.ts'
import { readBody } from '../../src/http/body.ts'
import { refuseErrors } from '../../src/http/faults.ts'
import { schemaCompiler } from '../../src/http/validation.ts'
import { hostiles, type Hostile } from './hostile.ts'

const compile = schemaCompiler()
const bodyOf = (name: string) => compile({ schema: { $ref: `${name}#` } })
const checks: Record<Hostile['url'], ReturnType<typeof bodyOf>> = {
  '/evaluate': bodyOf('EvaluateRequest'),
  '/schedule': bodyOf('ScheduleRequest'),
  '/evaluate/batch': bodyOf('EvaluateBatch')
}

/** Counts what is read of a value, and what is copied from list to list, while it is checked. */
function countWork(check: (value: unknown) => unknown, body: unknown): number {
  let work = 0
  const watch = (value: unknown): unknown =>
    typeof value !== 'object' || value === null
      ? value
      : new Proxy(value, {
          get: (target, name) => {
            work++
            return watch(Reflect.get(target, name))
          },
          ownKeys: target => {
            const keys = Reflect.ownKeys(target)
            work += keys.length
            return keys
          }
        })
  const { concat } = Array.prototype
  Array.prototype.concat = function (this: unknown[], ...others: unknown[]) {
    work += this.length + others.length
    return Reflect.apply(concat, this, others) as never
  }
  try {
    check(watch(body))
  } finally {
    Array.prototype.concat = concat
  }
  return work
}

void t.test('twice the body is at most twice the work', async t => {
  const values = 300
  for (const { url, name, make } of hostiles) {
    const work = [values, 2 * values].map(size => countWork(checks[url], JSON.parse(make(size, 20_000))))
    const [once = 0, twice = 0] = work
    if (twice > 2.1 * once + 100) t.fail(`${url} ${name}: ${once}, then ${twice}`)
  }
  t.ok(hostiles.length > 500, 'for every list, object and text of the request schemas')
})

void t.test('what does not match is refused, and listed up to a hundred faults', async t => {
  for (const { url, name, make } of hostiles) {
    try {
      const body = readBody(Buffer.from(make(1_000, 100_000)), 25_000)
      if (checks[url](body)) continue // equal texts or a long name of something may be lawful
      throw refuseErrors(checks[url].errors ?? [])
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal
      const { faults, count } = refusal
      if (faults.length === 0 || faults.length > 100 || count < faults.length)
        t.fail(`${url} ${name}: ${faults.length} of ${count} faults`)
      if (JSON.stringify(faults).length > 100_000) t.fail(`${url} ${name}: they are long`)
    }
  }
})

void t.test('a list of what must not repeat has no members that would need comparing one by one', async t => {
  const { components } = await import('../../schemas/index.ts')
  const byReference = new Map(components.map(one => [`${one.$id}#`, one as object]))
  const look = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return
    const { uniqueItems, items } = schema as { uniqueItems?: boolean; items?: { $ref?: string } }
    if (uniqueItems === true) {
      const { type } = (byReference.get(items?.$ref ?? '') ?? items) as { type: string }
      t.ok(['string', 'integer'].includes(type), type)
    }
    for (const part of Object.values(schema)) look(part)
  }
  look(components)
})

const refusalOf = (json: string): Refusal => {
  try {
    readBody(Buffer.from(json))
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('it is read')
}

void t.test('names that no field has', async t => {
  const long = 'x'.repeat(129)
  t.match(refusalOf(`{"a":[{"${long}":0}]}`).faults, [{ code: 'long-name', pointer: '/a/0' }])
  const below = refusalOf(`{"${'x'.repeat(1_000_000)}":[${'"\\u0000",'.repeat(2_000)}0]}`)
  t.match(
    below.faults,
    [{ code: 'long-name', pointer: '' }],
    'nor are they repeated for each fault below them'
  )
  t.strictSame(readBody(Buffer.from(`{"${long.slice(1)}":0}`)), { [long.slice(1)]: 0 })
})

void t.test('faults of texts are counted, and the first hundred listed', async t => {
  const { faults, count } = refusalOf(`{"a":0,"a":[${'"\\u0000",'.repeat(250)}0]}`)
  t.equal(count, 251)
  t.match(faults[0], { code: 'repeated-name', pointer: '' })
  t.match(faults[100], { code: 'not-text', pointer: '/a/99' })
  t.equal(faults.length, 101)
})
