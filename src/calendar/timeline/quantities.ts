import { cardinals, ordinals, units, type Unit } from './words.ts'
import type { Token } from './token.ts'

/** A number of things, or a range of them; `doubt` as in Span. */
export interface Quantity {
  least: number
  most: number
  doubt: number
  next: number
  isVague: boolean
}

/** What words without a number stand for: a few are three, several five. */
const vague = new Map([
  ['few', 3],
  ['several', 5],
  ['handful', 5]
])

const textAt = (tokens: readonly Token[], i: number) => tokens[i]?.text ?? ''

/** A cardinal in digits or words ("48", "1.5", "forty-eight", "one hundred"); null when there is none. */
export function readCardinal(tokens: readonly Token[], i: number): { value: number; next: number } | null {
  const token = tokens[i]
  if (token?.kind === 'number') {
    const [point, fraction] = [tokens[i + 1], tokens[i + 2]]
    const isDecimal =
      point?.text === '.' &&
      point.isGlued &&
      fraction?.kind === 'number' &&
      fraction.isGlued &&
      fraction.text.length === 1
    return isDecimal
      ? { value: token.value + fraction.value / 10, next: i + 3 }
      : { value: token.value, next: i + 1 }
  }
  if (/^(?:a|an)$/.test(token?.text ?? '') && textAt(tokens, i + 1) === 'hundred')
    return withRest(tokens, 100, i + 2)
  const value = token === undefined ? undefined : cardinals.get(token.text)
  if (value === undefined) return null
  let next = i + 1
  if (textAt(tokens, next) === 'hundred') return withRest(tokens, value * 100, next + 1)
  if (value < 20) return { value, next }
  if (textAt(tokens, next) === '-') next++
  const ones = cardinals.get(textAt(tokens, next))
  return ones !== undefined && ones > 0 && ones < 10
    ? { value: value + ones, next: next + 1 }
    : { value, next: i + 1 }
}

/** "… and twenty" after hundreds. */
function withRest(tokens: readonly Token[], hundreds: number, i: number): { value: number; next: number } {
  const rest =
    textAt(tokens, i) === 'and' && tokens[i + 1]?.kind === 'word' ? readCardinal(tokens, i + 1) : null
  return rest !== null && rest.value < 100
    ? { value: hundreds + rest.value, next: rest.next }
    : { value: hundreds, next: i }
}

/** An ordinal in digits or words; null when there is none. `isWord` tells "first" from "1st". */
export function readOrdinal(
  tokens: readonly Token[],
  i: number
): { value: number; next: number; isWord: boolean } | null {
  const token = tokens[i]
  if (token?.kind === 'ordinal') return { value: token.value, next: i + 1, isWord: false }
  const tens = token?.text === 'twenty' ? 20 : token?.text === 'thirty' ? 30 : 0
  if (tens > 0) {
    const at = textAt(tokens, i + 1) === '-' ? i + 2 : i + 1
    const ones = ordinals.get(textAt(tokens, at))
    return ones !== undefined && ones < 10 ? { value: tens + ones, next: at + 1, isWord: false } : null
  }
  const value = token === undefined ? undefined : ordinals.get(token.text)
  return value === undefined ? null : { value, next: i + 1, isWord: value < 4 }
}

/** "A quarter of an", "three quarters of a": parts of a unit. */
function readFraction(tokens: readonly Token[], i: number): { value: number; next: number } | null {
  const share = new Map([
    ['a', 0.25],
    ['three', 0.75]
  ]).get(textAt(tokens, i))
  const isQuarters = /^quarters?$/.test(textAt(tokens, i + 1)) && textAt(tokens, i + 2) === 'of'
  return share !== undefined && isQuarters && /^an?$/.test(textAt(tokens, i + 3))
    ? { value: share, next: i + 4 }
    : null
}

function readOne(tokens: readonly Token[], i: number): Quantity | null {
  const exact = (value: number, next: number, doubt = 0): Quantity => ({
    least: value,
    most: value,
    doubt,
    next,
    isVague: doubt > 1
  })
  let j = i
  const article = textAt(tokens, j)
  if (article === 'half' && /^an?$/.test(textAt(tokens, j + 1))) return exact(0.5, j + 2)
  if (/^an?$/.test(article)) j++
  while (
    /^(?:good|further|full|solid|whole|another|mere|single|only|just|maximum|minimum|max|min|of)$/.test(
      textAt(tokens, j)
    ) &&
    j < i + 4
  )
    j++
  const hundred = readCardinal(tokens, i)
  if (hundred !== null && /^an?$/.test(article)) return exact(hundred.value, hundred.next)
  const fraction = readFraction(tokens, i)
  if (fraction !== null) return exact(fraction.value, fraction.next)
  const isGeneral = textAt(tokens, j)
  if (isGeneral === 'couple') return exact(2, textAt(tokens, j + 1) === 'of' ? j + 2 : j + 1)
  if (isGeneral === 'dozen') return exact(12, j + 1)
  const few = vague.get(isGeneral)
  if (few !== undefined) return exact(few, textAt(tokens, j + 1) === 'of' ? j + 2 : j + 1, 2)
  const cardinal = readCardinal(tokens, j)
  if (cardinal !== null) {
    const { next, value } = cardinal
    if (
      textAt(tokens, next) === 'and' &&
      textAt(tokens, next + 1) === 'a' &&
      textAt(tokens, next + 2) === 'half'
    )
      return exact(value + 0.5, next + 3)
    const isBracketed = tokens[next]?.kind === 'number' && tokens[next]?.value === value
    return exact(value, isBracketed ? next + 1 : next)
  }
  return j > i && (/^an?$/.test(article) || article === 'another') ? exact(1, j) : null
}

/** A quantity: "three", "a few", "a couple of", "two to three", "5-7", "one or two"; null when there is none. */
export function readQuantity(tokens: readonly Token[], i: number): Quantity | null {
  const first = readOne(tokens, i)
  if (first === null) return null
  const joint = textAt(tokens, first.next)
  if (!/^(?:to|-|or|\/|and|–)$/.test(joint)) return first
  const at =
    joint === 'or' && /^(?:maybe|possibly|perhaps|even)$/.test(textAt(tokens, first.next + 1))
      ? first.next + 2
      : first.next + 1
  const second = readOne(tokens, at)
  if (second === null || second.most < first.least || /^an?$/.test(textAt(tokens, at))) return first
  return {
    least: first.least,
    most: second.most,
    doubt: Math.max(first.doubt, second.doubt),
    next: second.next,
    isVague: false
  }
}

/** A unit of time with what may qualify it ("more working days", "-week"); null when there is none. */
export function readUnit(
  tokens: readonly Token[],
  i: number
): { unit: Unit; next: number; isPlural: boolean } | null {
  let j = i
  let isBusiness = false
  while (
    j < i + 4 &&
    /^(?:-|more|full|additional|further|whole|other|extra|calendar|consecutive|business|biz|working|work|short|long|or|so|odd|ish)$/.test(
      textAt(tokens, j)
    )
  ) {
    if (/^(?:business|biz|working|work)$/.test(textAt(tokens, j))) isBusiness = true
    j++
  }
  const token = tokens[j]
  if (token === undefined) return null
  if (/^(?:weekdays?|workdays?)$/.test(token.text))
    return { unit: 'business-day', next: j + 1, isPlural: token.text.endsWith('s') }
  const unit =
    units.get(token.text) ??
    (token.isGlued && tokens[j - 1]?.kind === 'number'
      ? ({ d: 'day', h: 'hour', w: 'week' } as const)[token.text]
      : undefined)
  return unit === undefined
    ? null
    : {
        unit: isBusiness && unit === 'day' ? 'business-day' : unit,
        next: j + 1,
        isPlural: token.text.endsWith('s')
      }
}
