import { now, readAnchor } from './anchors.ts'
import { readWeekday } from './names.ts'
import { readOrdinal, readQuantity, readUnit, type Quantity } from './quantities.ts'
import type { Read, ReadTime, Reading } from './reading.ts'
import type { Unit } from './words.ts'

/** Nouns that a length of time describes without saying when anything happens ("a 60-minute interview"). */
const described =
  /^(?:interviews?|calls?|panels?|meetings?|onsite|presentations?|chats?|projects?|notice|contract|assignments?|sessions?|trial|probation|team|commute|role|job|old|flight|plan|roadmap|intervals?)$/

/** What says that a number is the most: "two tops", "two at the very most". */
const limit = /^(?:at|a|the|very|most|tops|max|maximum|outside|absolute|push|stretch)$/

/** "Or so", "or two", "tops" after a length; how far it widens the range. */
function readWidening(
  reading: Reading,
  i: number,
  quantity: Quantity
): { most: number; doubt: number; next: number } {
  if (reading.text(i) === 'and' && reading.text(i + 1) === 'a' && reading.text(i + 2) === 'half')
    return { most: quantity.most + 0.5, doubt: 0, next: i + 3 }
  if (reading.text(i) === 'or') {
    if (reading.is(i + 1, /^(?:so|thereabouts|less|under|more|sooner)$/))
      return { most: quantity.most, doubt: 1, next: i + 2 }
    const at = reading.skip(i + 1, /^(?:maybe|possibly|perhaps|even)$/)
    const more = readQuantity(reading.tokens, at)
    if (more !== null && more.most > quantity.most && readUnit(reading.tokens, more.next) === null)
      return { most: more.most, doubt: 1, next: more.next }
  }
  if (reading.text(i) === ',') {
    const at = reading.skip(i + 1, /^(?:maybe|possibly|perhaps)$/)
    const more = readQuantity(reading.tokens, at)
    const end = more === null ? at : reading.skip(more.next, limit)
    if (
      more !== null &&
      more.most > quantity.most &&
      (at > i + 1 || end > more.next) &&
      (reading.tokens[end] === undefined || reading.tokens[end]!.kind === 'mark')
    )
      return { most: more.most, doubt: 1, next: end }
  }
  if (reading.text(i) === 'to' && reading.tokens[i + 1] !== undefined) {
    const more = readQuantity(reading.tokens, i + 1)
    if (more !== null && more.most > quantity.most && readUnit(reading.tokens, more.next) === null)
      return { most: more.most, doubt: 0, next: more.next }
  }
  return {
    most: quantity.most,
    doubt: 0,
    next: reading.text(i) === '-' && reading.text(i + 1) === 'ish' ? i + 2 : i
  }
}

/** A length of time, and what it is counted from: "two weeks", "a week from Friday", "within 48 hours of that"; null when there is none. */
export function readDuration(reading: Reading, i: number, time: ReadTime): Read | null {
  const { resolver, tokens } = reading
  let at = reading.skip(i, /^(?:the|this|these|over|under|like)$/)
  const isPast = reading.is(at, /^(?:last|past|previous)$/)
  const isComing = reading.is(at, /^(?:next|coming|following|upcoming|first|last|past|previous)$/)
  if (isComing) at++
  if (/^(?:every|each|per|any)$/.test(reading.text(i - 1)) || reading.is(i - 1, /^(?:once|twice|times)$/))
    return null
  at = reading.skip(
    at,
    /^(?:about|around|roughly|approximately|maybe|just|say|up|to|at|most|least|or|so|good)$/
  )
  let quantity = readQuantity(tokens, at) ?? readNthAfter(reading, at)
  const bare = quantity === null ? readUnit(tokens, at) : null
  if (bare !== null) {
    const isWithin = /^(?:within|inside)$/.test(reading.text(i - 1)) && reading.text(i) === 'the'
    const isCount =
      isComing &&
      !reading.is(at - 1, /^(?:first|last)$/) &&
      reading.text(i) === 'the' &&
      reading.is(i - 1, /^(?:in|within|over|during|inside)$/)
    const isLoose = reading.text(bare.next) === 'or' && reading.is(bare.next + 1, /^(?:so|two|three|2|3)$/)
    const isSoon =
      isComing ||
      reading.is(i - 1, /^(?:in|within)$/) ||
      (reading.text(i - 1) === 'of' && reading.text(i - 2) === 'matter')
    if (bare.isPlural && isSoon && /^(?:day|week|month|business-day|hour)$/.test(bare.unit))
      quantity = { least: 3, most: 3, doubt: 2, next: at, isVague: true }
    else if (bare.unit === 'fortnight' && !bare.isPlural)
      quantity = { least: 1, most: 1, doubt: 0, next: at, isVague: false }
    else if (!bare.isPlural && isWithin && (bare.unit === 'day' || bare.unit === 'hour'))
      return { meaning: resolver.fromToday(0), next: bare.next }
    else if (!bare.isPlural && isWithin && bare.unit === 'quarter')
      return { meaning: resolver.quarterAhead(0, 'end'), next: bare.next }
    else if (!bare.isPlural && isWithin && bare.unit === 'year')
      return { meaning: resolver.yearAhead(0, 'end'), next: bare.next }
    else if (
      !bare.isPlural &&
      (isWithin || isCount || isLoose || (isComing && /^(?:day|business-day|hour)$/.test(bare.unit)))
    )
      quantity = { least: 1, most: 1, doubt: 0, next: at, isVague: false }
  }
  if (quantity === null) return null
  const weekday =
    quantity.least === quantity.most && !quantity.isVague && reading.is(quantity.next, /days$/)
      ? readWeekday(reading, quantity.next)
      : null
  if (weekday !== null) {
    if (reading.is(weekday.next, /^(?:ago|back)$/)) return { meaning: 'past', next: weekday.next + 1 }
    const day = resolver.weekdayAfter(weekday.value, reading.today + 7 * (quantity.most - 1)) // two Fridays from now
    return quantity.most > 52 || !Number.isInteger(quantity.most)
      ? null
      : {
          meaning: { ...day, rolls: 'forward', rule: 'weeks' },
          next:
            reading.is(weekday.next, /^from$/) && now.test(reading.text(weekday.next + 1))
              ? weekday.next + 2
              : weekday.next
        }
  }
  const unit = readUnit(tokens, quantity.next)
  if (unit === null || unit.unit === 'weekend') return null
  if (
    described.test(reading.text(unit.next)) ||
    (described.test(reading.text(unit.next + 1)) &&
      !unit.isPlural &&
      reading.tokens[unit.next]?.kind === 'word' &&
      tokens[unit.next - 2]?.text === '-')
  )
    return null
  if (
    reading.text(unit.next) === 'of' &&
    reading.is(
      unit.next + 1,
      /^(?:experience|work|interviews|meetings|training|data|runway|travel|leave|holiday|vacation|testing|talks|paperwork)$/
    )
  )
    return null
  if (isPast && !isNth(reading, unit.next)) return { meaning: 'past', next: unit.next }
  const widened = readWidening(reading, unit.next, quantity)
  let { most } = widened
  let next = widened.next
  let last: Unit = unit.unit
  // "a week to ten days", "24 hours to two days"
  if (/^(?:to|or|-)$/.test(reading.text(next))) {
    const more = readQuantity(tokens, next + 1)
    const moreUnit = more === null ? null : readUnit(tokens, more.next)
    if (more !== null && moreUnit !== null && moreUnit.unit !== 'weekend')
      [most, next, last] = [more.most, moreUnit.next, moreUnit.unit]
  }
  if (reading.text(next) === 'time') next++
  const anchor = readAnchor(reading, next, last, quantity, time)
  if (typeof anchor === 'string') return { meaning: anchor as 'past', next: next + 1 }
  // "the first two weeks of June": counted from the period's first day, that day included
  if (isNth(reading, next) && reading.is(at - 1, /^(?:first|last)$/)) {
    const period = time(reading, next + 1)
    if (period !== null && typeof period.meaning !== 'string' && period.meaning.kind === 'period') {
      const { opens, last: end } = period.meaning
      if (reading.text(at - 1) === 'last')
        return { meaning: { ...period.meaning, doubt: 1 }, next: period.next }
      const days = resolver.duration(last, most, most, opens - 1, 1)
      return {
        meaning: typeof days === 'string' ? days : { ...days, first: opens, last: Math.min(days.last, end) },
        next: period.next
      }
    }
  }
  const doubt = Math.max(quantity.doubt, widened.doubt, last === 'month' || last === 'year' ? 1 : 0)
  if (anchor.event !== null && anchor.isBefore)
    return { meaning: resolver.before(last, most, anchor.event.opens), next: anchor.next }
  const from = anchor.event === null ? null : anchor.event.last
  const meaning = resolver.duration(last, last === unit.unit ? quantity.least : most, most, from, doubt)
  return {
    meaning: typeof meaning === 'string' ? meaning : { ...meaning, isNamed: anchor.isExplicit },
    next: anchor.next
  }
}

/** "The fifth working day after …": so many of them; null when it is anything else. */
function readNthAfter({ tokens }: Reading, i: number): Quantity | null {
  const ordinal = readOrdinal(tokens, i)
  const unit = ordinal === null ? null : readUnit(tokens, ordinal.next)
  return ordinal === null ||
    unit === null ||
    unit.isPlural ||
    !/^(?:after|from|following)$/.test(tokens[unit.next]?.text ?? '')
    ? null
    : { least: ordinal.value, most: ordinal.value, doubt: 0, next: ordinal.next, isVague: false }
}

/** Whether "of" and a time follow, as in "the first two weeks of June". */
function isNth(reading: Reading, i: number): boolean {
  return reading.is(i, /^(?:of|in)$/)
}
