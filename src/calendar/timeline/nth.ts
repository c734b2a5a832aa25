import { dayFrom, isoWeekday, partsOf, type Day } from '../work/dates.ts'
import { readOrdinal } from './quantities.ts'
import type { Read, ReadTime, Reading } from './reading.ts'
import type { TimeResolver } from './time-resolver.ts'
import { dayAt, type Meaning, type Span } from './span.ts'
import { units, weekdays } from './words.ts'

/** What is counted within a period: its weeks, its weekends, its days, or its business days or weekdays. */
type Counted = 'week' | 'full-week' | 'weekend' | 'day' | 'business-day' | { weekday: number }

/** Places counted from the end of a period, in words. */
const fromEnd: ReadonlyArray<readonly [words: readonly string[], nth: number]> = [
  [['penultimate'], -2],
  [['second', 'to', 'last'], -2],
  [['second', '-', 'to', '-', 'last'], -2],
  [['second', '-', 'last'], -2],
  [['second', 'last'], -2],
  [['last', 'but', 'one'], -2],
  [['last'], -1],
  [['final'], -1]
]

/** The place that a phrase counts to, from the end where it is negative; null when it counts to none. */
function readPlace(reading: Reading, i: number): { nth: number; next: number } | null {
  for (const [words, nth] of fromEnd)
    if (words.every((word, k) => reading.text(i + k) === word)) return { nth, next: i + words.length }
  const ordinal = readOrdinal(reading.tokens, i)
  return ordinal === null || ordinal.value > 31 || ordinal.value < 1
    ? null
    : { nth: ordinal.value, next: ordinal.next }
}

function readCounted(reading: Reading, i: number): { counted: Counted; next: number } | null {
  const full = reading.skip(i, /^(?:full|complete|whole|proper)$/)
  const at = reading.is(full, /^(?:business|working|work)$/) ? full + 1 : full
  const weekday = weekdays.get(reading.text(at))
  if (weekday !== undefined) return { counted: { weekday }, next: at + 1 }
  const unit = units.get(reading.text(at))
  if (unit === 'week') return { counted: full > i ? 'full-week' : 'week', next: at + 1 }
  if (unit === 'weekend') return { counted: 'weekend', next: at + 1 }
  return unit === 'day' ? { counted: at > full ? 'business-day' : 'day', next: at + 1 } : null
}

/** The nth day of a period that fits, from its end for a negative one. */
function findDay(nth: number, { opens, last }: Span, fits: (day: Day) => boolean): Day | null {
  let left = Math.abs(nth)
  for (let day = nth > 0 ? opens : last; day >= opens && day <= last; day += Math.sign(nth))
    if (fits(day) && --left === 0) return day
  return null
}

/** The nth week of a month: one that holds most of its working days, or all of them when it must be full; the last ends with the month. */
function weekOf(resolver: TimeResolver, nth: number, period: Span, isFull: boolean): Meaning {
  const { calendar } = resolver
  if (!isFull && nth < -1) return 'unclear' // is a week of two days one?
  if (!isFull && nth === -1)
    return { ...period, first: Math.max(period.first, period.last - 6), rule: 'week' }
  if (!isFull && nth > 0) {
    const { year, month } = partsOf(period.opens)
    return resolver.weekOfMonth(
      nth,
      period.unit === 'month' ? period : { ...period, last: dayFrom(year, month + 1, 1) - 1 }
    )
  }
  const day = findDay(nth, period, start => {
    const { first, last } = calendar.weekOf(start)
    return start === first && last <= period.last
  })
  return day === null ? 'no-such-date' : resolver.weekHolding(day, 'whole')
}

function meaningOf(resolver: TimeResolver, nth: number, counted: Counted, period: Span): Meaning {
  const { calendar } = resolver
  if (counted === 'week' || counted === 'full-week')
    return weekOf(resolver, nth, period, counted === 'full-week')
  const fits: (day: Day) => boolean =
    counted === 'day'
      ? () => true
      : counted === 'business-day'
        ? day => calendar.isBusinessDay(day)
        : counted === 'weekend'
          ? day => isoWeekday(day) === 6
          : day => isoWeekday(day) === counted.weekday
  const day = findDay(nth, period, fits)
  if (day === null) return 'no-such-date'
  return counted === 'weekend' ? dayAt(day, 'weekend', { unit: 'weekend' }) : dayAt(day, 'date')
}

/** The nth week, weekday or day of a period: "the first week of December", "the penultimate Friday in June"; null when there is none. */
export function readNth(reading: Reading, i: number, time: ReadTime): Read | null {
  const place = readPlace(reading, reading.text(i) === 'the' ? i + 1 : i)
  const counted = place === null ? null : readCounted(reading, place.next)
  if (place === null || counted === null || !reading.is(counted.next, /^(?:of|in|back)$/)) return null
  const period = time(reading, reading.skip(counted.next, /^(?:of|in|back)$/))
  if (period === null || typeof period.meaning === 'string') return period
  if (period.meaning.kind !== 'period' || period.meaning.unit === 'week') return null
  return {
    meaning: meaningOf(reading.resolver, place.nth, counted.counted, period.meaning),
    next: period.next
  }
}
