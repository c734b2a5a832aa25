import { partsOf } from '../work/dates.ts'
import { readOrdinal } from './quantities.ts'
import type { Reading } from './reading.ts'
import { homonyms, months, weekdays } from './words.ts'

const timely =
  /^(?:in|by|before|after|until|till|til|of|early|mid|middle|late|next|since|through|thru|during|from|around|about|end|beginning|start|coming|upcoming|on|this|every|last|first|second|third|thing|following|w\/c|commencing|eod|cob)$/

/** Whether the words around a homonym (May, March, June, Sat) say that a time is meant: a preposition before it, a number beside it, or nothing else around it. */
function isTimely(reading: Reading, i: number): boolean {
  const [before, token, after] = [reading.tokens[i - 1], reading.tokens[i]!, reading.tokens[i + 1]]
  const isNumeric = (j: number) =>
    reading.tokens[j]?.kind === 'number' || readOrdinal(reading.tokens, j) !== null
  if (
    isNumeric(i + 1) &&
    !(token.text === 'may' && reading.is(i + 2, /^(?:be|candidates?|people|rounds?|more|of|interviews?)$/))
  )
    return true
  if (after?.text === 'the' && reading.tokens[i + 2]?.kind === 'ordinal') return true
  if (before === undefined || before.kind === 'mark') {
    if (after === undefined || after.kind === 'mark') return true
    if (before !== undefined && before.isGlued && /[-/]/.test(before.text)) return true
    return (
      token.text !== 'may' &&
      token.text !== 'march' &&
      /^(?:or|to|through|thru|next|at|by|morning|afternoon|evening|latest|of)$/.test(after.text)
    )
  }
  if (isNumeric(i - 1) && before.kind !== 'word') return true
  const isVerb = token.text === 'may' || token.text === 'march'
  if (
    before.text === 'from' &&
    /^(?:hear|heard|hearing|back|call|email|word|message|update)$/.test(reading.text(i - 2))
  )
    return false
  if (before.text === 'this') return !isVerb || token.isTitle
  if (timely.test(before.text)) return !(isVerb && /^(?:on|that|first|second|last|third)$/.test(before.text))
  if (/^(?:to|or|and)$/.test(before.text)) {
    const earlier = reading.text(i - 2)
    return (
      (months.has(earlier) && !/^(?:be|not|have|take|need)$/.test(after?.text ?? '')) ||
      weekdays.has(earlier) ||
      (!isVerb && before.text !== 'and' && months.has(token.text))
    )
  }
  return (
    token.isTitle &&
    i > 0 &&
    !/^(?:will|from|is|has|can|be|have|not|take|need|know|want|this|it|on|forward|through|said|says|told|would|in|at|'ll)$/.test(
      after?.text ?? ''
    ) &&
    months.has(token.text) &&
    !/^(?:with|and|hi|dear|thanks|meet|met|ask|tell|call|email)$/.test(before.text)
  )
}

/** A month by name, with a dot where abbreviated; null when there is none. */
export function readMonth(reading: Reading, i: number): { value: number; next: number } | null {
  const text = reading.text(i)
  const value = months.get(text)
  if (value === undefined || (homonyms.has(text) && !isTimely(reading, i))) return null
  const hasDot = text.length < 5 && reading.text(i + 1) === '.' && i + 2 < reading.tokens.length
  return { value, next: hasDot ? i + 2 : i + 1 }
}

/** A weekday by name, with a dot where abbreviated; null when there is none. */
export function readWeekday(reading: Reading, i: number): { value: number; next: number } | null {
  const text = reading.text(i)
  const value = weekdays.get(text)
  if (value === undefined || (homonyms.has(text) && !isTimely(reading, i))) return null
  const hasDot = text.length < 6 && reading.text(i + 1) === '.' && i + 2 < reading.tokens.length
  return { value, next: hasDot ? i + 2 : i + 1 }
}

/** A year ("2027", ", 2027", "of next year", "this year"); null when there is none. */
export function readYear(reading: Reading, i: number): { value: number; next: number } | null {
  const at = reading.skip(i, /^(?:,|of|in|the)$/)
  const token = reading.tokens[at]
  if (token?.kind === 'number' && token.text.length === 4 && token.value >= 1990 && token.value <= 2100)
    return { value: token.value, next: at + 1 }
  const { year } = partsOf(reading.today)
  if (reading.text(at + 1) !== 'year') return null
  const value =
    reading.text(at) === 'next' || reading.text(at) === 'new'
      ? year + 1
      : reading.text(at) === 'this'
        ? year
        : null
  return value === null ? null : { value, next: at + 2 }
}
