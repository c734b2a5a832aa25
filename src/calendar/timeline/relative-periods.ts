import { partsOf } from '../work/dates.ts'
import type { Ahead } from './named-periods.ts'
import type { Part } from './period-resolver.ts'
import type { Read, ReadTime, Reading } from './reading.ts'
import type { Span } from './span.ts'

const lead =
  /^(?:the|this|next|coming|upcoming|following|current|same|our|that|last|past|previous|of|new|calendar)$/

/** "Next to next week", as it is said in India: whether the second "next" stands at a token. */
const isNextToNext = (reading: Reading, i: number): boolean =>
  reading.text(i) === 'next' && reading.text(i - 1) === 'to' && reading.text(i - 2) === 'next'

/** How many periods ahead the words before a unit point: 0 this one; null when nothing is said. */
export function readAhead(reading: Reading, i: number): { ahead: Ahead; isThe: boolean; next: number } {
  let ahead: Ahead = null
  let isThe = false
  let next = reading.skip(i, lead)
  if (isNextToNext(reading, next + 1)) next = reading.skip(next + 1, lead)
  for (let j = i; j < next; j++) {
    const word = reading.text(j)
    if (word === 'the') isThe = true
    else if (/^(?:that|same)$/.test(word)) ahead ??= reading.previous === null ? 0 : 'there'
    else if (/^(?:this|current|our)$/.test(word)) ahead ??= 0
    else if (/^(?:next|coming|upcoming)$/.test(word)) ahead = ahead === 1 && isNextToNext(reading, j) ? 2 : 1
    else if (word === 'following') ahead = 'following'
    else if (/^(?:last|past|previous)$/.test(word)) ahead = 'past'
  }
  return { ahead, isThe, next }
}

/** A unit that has periods of its own. */
export type PeriodUnit = NonNullable<Span['unit']>

/** A week, month, quarter or year so many after today's. */
export function periodAhead({ resolver }: Reading, unit: PeriodUnit, ahead: number, part: Part): Span {
  if (unit === 'week') return resolver.week(ahead, part)
  if (unit === 'weekend') return resolver.weekend(ahead)
  return unit === 'month'
    ? resolver.monthAhead(ahead, part)
    : unit === 'quarter'
      ? resolver.quarterAhead(ahead, part)
      : resolver.yearAhead(ahead, part)
}

/** The period after the one that another time lies in. */
export function periodAfter(
  { resolver }: Reading,
  unit: PeriodUnit,
  event: Span,
  steps: number,
  part: Part
): Span {
  if (unit === 'week' || unit === 'weekend') return resolver.weekHolding(event.last + 7 * steps, part, false)
  const { year, month } = partsOf(event.last)
  const here = partsOf(resolver.reference.endDay)
  if (unit === 'month') return resolver.monthAhead((year - here.year) * 12 + month - here.month + steps, part)
  return unit === 'quarter'
    ? resolver.quarter(Math.ceil(month / 3) + steps, year, part, false)
    : resolver.year(year + steps, part, false)
}

/** "The week of the 14th", "week commencing 8 June", "the week after Thanksgiving", "the week after next". */
export function readWeekBy(
  reading: Reading,
  i: number,
  unit: PeriodUnit,
  part: Part,
  time: ReadTime
): Read | null {
  const word = reading.text(i)
  if (word === 'after' && reading.text(i + 1) === 'next')
    return { meaning: periodAhead(reading, unit, 2, part), next: i + 2 }
  const isAfter = word === 'after' || word === 'following'
  if (isAfter || word === 'before') {
    const isThat = reading.is(i + 1, /^(?:that|this|it)$/)
    const event = isThat ? null : time(reading, i + 1)
    const steps = isAfter ? 1 : -1
    if (event !== null)
      return {
        meaning:
          typeof event.meaning === 'string'
            ? event.meaning
            : periodAfter(reading, unit, event.meaning, steps, part),
        next: event.next
      }
    if (!isAfter) return null
    const meaning =
      reading.previous === null
        ? periodAhead(reading, unit, 1, part)
        : periodAfter(reading, unit, reading.previous, 1, part)
    return { meaning, next: isThat ? i + 2 : i + 1 }
  }
  const isBegun = /^(?:of|commencing|beginning|starting|ending|containing|with)$/.test(word)
  if (unit !== 'week' || !isBegun) return null
  const event = time(reading, reading.skip(i + 1, /^(?:on|the)$/))
  if (
    event === null ||
    (typeof event.meaning !== 'string' && event.meaning.kind !== 'day' && event.meaning.kind !== 'holiday')
  )
    return null
  return {
    meaning:
      typeof event.meaning === 'string'
        ? event.meaning
        : reading.resolver.weekHolding(event.meaning.last, part),
    next: event.next
  }
}
