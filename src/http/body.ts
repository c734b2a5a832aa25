import { maxFaults, type Fault } from '../../schemas/problem.ts'
import { Refusal } from '../refusal.ts'

/** A lawful request nests four deep and holds at most some 2,000 values; more would only buy the sender costly lists of faults. */
const maxDepth = 16
const maxValues = 2_500
/** UTF-16 code units of a member's name, of which ours have 25 at most: pointers repeat names, a hundred times in one answer. */
const maxName = 128
/** Values in a batch: five times as many for each of its requests as one with every kind of field has. */
export const maxBatchValues = 25_000

const quote = '"'.charCodeAt(0)
const backslash = '\\'.charCodeAt(0)
const colon = ':'.charCodeAt(0)
const comma = ','.charCodeAt(0)
const [brace, braceEnd, bracket, bracketEnd] = [0x7b, 0x7d, 0x5b, 0x5d]

const malformed = (fault: Fault): Refusal => new Refusal('malformed-request', [fault])
const tooManyValues = (maxValues: number) =>
  malformed({
    code: 'too-many-values',
    pointer: '',
    detail: `A request holds at most ${maxValues.toLocaleString('en')} values in all.`
  })
const tooDeep = () =>
  malformed({ code: 'too-deep', pointer: '', detail: `Objects and lists nest at most ${maxDepth} deep.` })
const decoder = new TextDecoder('utf-8', { fatal: true })

/** Escapes and joins the steps of a path into a JSON pointer. */
export function toPointer(path: ReadonlyArray<string | number>): string {
  return path
    .map(step => `/${String(step).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('')
}

/**
 * Counts the members of all objects as they stand in the text, repeated names included (right for valid JSON only), and refuses
 * nesting and sizes that no lawful request has before they are parsed, which would cost most of a second for the largest body.
 */
function countMembers(json: string, maxValues: number): number {
  let [members, items, depth] = [0, 0, 0]
  let isInString = false
  for (let i = 0; i < json.length; i++) {
    const unit = json.charCodeAt(i)
    if (unit === quote) isInString = !isInString
    else if (isInString) i += unit === backslash ? 1 : 0
    else if (unit === colon) members++
    else if (unit === comma || unit === brace || unit === bracket) {
      if (++items > maxValues) throw tooManyValues(maxValues)
      if (unit !== comma && ++depth > maxDepth + 1) throw tooDeep()
    } else if (unit === braceEnd || unit === bracketEnd) depth--
  }
  return members
}

const longName = (path: ReadonlyArray<string | number>) =>
  malformed({
    code: 'long-name',
    pointer: toPointer(path),
    detail: `The name of a member has at most ${maxName} UTF-16 code units.`
  })

/** Walks a parsed value: counts members, and finds text that is no text and names, nesting and sizes that no lawful request has. */
function inspect(root: unknown, maxValues: number): { members: number; faults: Fault[]; count: number } {
  const faults: Fault[] = []
  let count = 0
  const path: Array<string | number> = []
  let members = 0
  let values = 0
  const inspectText = (text: string) => {
    if (text.isWellFormed() && !text.includes('\0')) return
    if (++count > maxFaults) return
    faults.push({
      code: 'not-text',
      pointer: toPointer(path),
      detail: 'Text holds no NUL and no half of a surrogate pair.'
    })
  }
  const visit = (value: unknown): void => {
    if (++values > maxValues) throw tooManyValues(maxValues)
    if (path.length > maxDepth) throw tooDeep()
    if (typeof value === 'string') inspectText(value)
    else if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i++) {
        path.push(i)
        visit(value[i])
        path.pop()
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value)) {
        members++
        if (name.length > maxName) throw longName(path)
        path.push(name)
        inspectText(name)
        visit(member)
        path.pop()
      }
    }
  }
  visit(root)
  return { members, faults, count }
}

/**
 * Reads a body strictly: one JSON value in UTF-8 with well-formed strings, and no name twice in an object. An empty body is undefined.
 * `__proto__` and `constructor` come out as ordinary members, which the closed schemas refuse. Throws a Refusal (`malformed-request`).
 */
export function readBody(bytes: Buffer, values = maxValues): unknown {
  if (bytes.length === 0) return undefined
  let json: string
  try {
    json = decoder.decode(bytes)
  } catch {
    throw malformed({ code: 'not-utf-8', pointer: '', detail: 'The body must be UTF-8.' })
  }
  const named = countMembers(json, values)
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw malformed({
      code: 'not-json',
      pointer: '',
      detail: 'The body must be one JSON value; this is not valid JSON.'
    })
  }
  const { members, faults, count } = inspect(value, values)
  const repeated: Fault[] =
    named === members
      ? []
      : [
          {
            code: 'repeated-name',
            pointer: '',
            detail: 'An object of the body names the same member twice.'
          }
        ]
  if (count + repeated.length > 0)
    throw new Refusal('malformed-request', [...repeated, ...faults], count + repeated.length)
  return value
}
