import { partsOf } from '../work/dates.ts'
import { readNamedPeriod, type Ahead } from './named-periods.ts'
import { readMonth, readYear } from './names.ts'
import { readNth } from './nth.ts'
import { readPart } from './parts.ts'
import type { Part } from './period-resolver.ts'
import type { Read, ReadTime, Reading } from './reading.ts'
import { periodAfter, periodAhead, readAhead, readWeekBy, type PeriodUnit } from './relative-periods.ts'
import type { Span } from './span.ts'
import { units, weekdays } from './words.ts'

/** Where a period may begin: behind the words that say how far ahead it lies, which begin at `from`. */
interface Start {
  from: number
  at: number
  ahead: Ahead
  isThe: boolean
  part: Part
  /** Whether "week" counts without "this" or "the" before it. */
  isBare: boolean
  time: ReadTime
}
/** Reads one kind of period; undefined when the words are of another, null when they are of this and name none. */
type ReadPeriod = (reading: Reading, start: Start) => Read | null | undefined

/** "W/c 8 June", "wc", "w/e". */
const readWeekMark: ReadPeriod = (reading, { at, part, time }) => {
  const word = reading.text(at)
  if (word === 'w/c' || word === 'wc') return readWeekBy(reading, at, 'week', part, time)
  if (word !== 'w' || reading.text(at + 1) !== '/' || !reading.is(at + 2, /^[ceb]$/)) return undefined
  const event = time(reading, at + 3)
  return event === null || typeof event.meaning === 'string'
    ? event
    : { meaning: reading.resolver.weekHolding(event.meaning.last, part), next: event.next }
}

const readNewYear: ReadPeriod = (reading, { from, at, part }) =>
  reading.text(at - 1) === 'new' &&
  reading.text(at) === 'year' &&
  at > from &&
  !reading.is(at + 1, /^(?:eve|day)$/)
    ? { meaning: reading.resolver.newYear(part), next: at + 1 }
    : undefined

const readNamed: ReadPeriod = (reading, { at, ahead, part }) =>
  readNamedPeriod(reading, at, ahead, part) ?? undefined

/** Units whose periods follow one another. */
const periodUnits: ReadonlySet<string> = new Set<PeriodUnit>(['week', 'weekend', 'month', 'quarter', 'year'])
const isPeriodUnit = (unit: string | undefined): unit is PeriodUnit =>
  unit !== undefined && periodUnits.has(unit)

/** "In the next week", "the next week or two": lengths of time, no periods. */
function isCount(reading: Reading, { from, at, ahead, isThe, part }: Start): boolean {
  if (ahead === 'past') return false
  const isWithin =
    ahead === 1 && isThe && part === 'whole' && reading.is(from - 1, /^(?:in|within|over|during|inside)$/)
  return isWithin || (reading.text(at + 1) === 'or' && reading.is(at + 2, /^(?:so|two|three|2|3)$/))
}

/** How many periods after today's, where no other time is meant: "the following" is the next one then, "that" this one. */
const stepsFromToday = (ahead: Exclude<Ahead, 'past'>): number =>
  ahead === 'following' ? 1 : ahead === 'there' ? 0 : (ahead ?? 0)

/** "Next week", "the month after next", "the week of the 14th". */
const readUnitPeriod: ReadPeriod = (reading, start) => {
  const { at, ahead, isThe, part, isBare, time } = start
  const word = reading.text(at)
  const unit = units.get(word)
  if (!isPeriodUnit(unit)) return undefined
  const isSaid = ahead !== null || isThe || isBare
  if (word.endsWith('s')) return null
  if (!isSaid && !reading.is(at + 1, /^(?:commencing|beginning|starting|ending|of|after)$/)) return null
  if (isCount(reading, start)) return null
  const by = ahead === null || ahead === 0 ? readWeekBy(reading, at + 1, unit, part, time) : null
  if (by !== null || !isSaid) return by
  const isAfterNext = reading.text(at + 1) === 'after' && reading.text(at + 2) === 'next'
  if (isAfterNext) return { meaning: periodAhead(reading, unit, 2, part), next: at + 3 }
  const next = at + 1
  if (ahead === 'past') return { meaning: 'past', next }
  if ((ahead === 'following' || ahead === 'there') && reading.previous !== null)
    return {
      meaning: periodAfter(reading, unit, reading.previous, ahead === 'there' ? 0 : 1, part),
      next
    }
  if (unit === 'week' && part === 'mid' && ahead === null) return { meaning: midweek(reading), next }
  return { meaning: periodAhead(reading, unit, stepsFromToday(ahead), part), next }
}

/** "Or early next": of the unit of the time before. */
const readNextPart: ReadPeriod = (reading, { at, ahead, part }) => {
  const { previous } = reading
  if (ahead !== 1 || part === 'whole' || previous?.kind !== 'period' || previous.unit === null)
    return undefined
  if (readMonth(reading, at) !== null || weekdays.has(reading.text(at))) return undefined
  return { meaning: periodAhead(reading, previous.unit, 1, part), next: at }
}

/** "H1 2027". */
const readHalfYear: ReadPeriod = (reading, { at, part }) => {
  if (reading.text(at) !== 'h' || !reading.is(at + 1, /^[12]$/) || !reading.tokens[at + 1]!.isGlued)
    return undefined
  const year = readYear(reading, at + 2)
  const half = reading.resolver.year(
    year?.value ?? partsOf(reading.today).year,
    reading.text(at + 1) === '1' ? 'first-half' : 'second-half',
    true
  )
  return {
    meaning: part === 'whole' || part === 'end' || part === 'late' ? half : 'unclear',
    next: year?.next ?? at + 2
  }
}

const readMonthPeriod: ReadPeriod = (reading, { at, ahead, part }) => {
  const month = readMonth(reading, at)
  if (month === null) return undefined
  if (ahead === 'past') return { meaning: 'past', next: month.next }
  const isEnd = part === 'whole' && reading.text(month.next) === 'end'
  const next = isEnd ? month.next + 1 : month.next
  const year = readYear(reading, next)
  return {
    meaning: reading.resolver.month(month.value, year?.value ?? null, isEnd ? 'end' : part),
    next: year?.next ?? next
  }
}

const readYearPeriod: ReadPeriod = (reading, { at, part }) => {
  const year = readYear(reading, at)
  const isSaid = part !== 'whole' || reading.is(at - 1, /^(?:in|by|of|until|before|during|into)$/)
  return year !== null && isSaid && reading.tokens[at]?.kind === 'number'
    ? { meaning: reading.resolver.year(year.value, part, true), next: year.next }
    : undefined
}

/** The kinds of periods, in the order in which they are tried: the first that the words are of counts. */
const periodReaders: readonly ReadPeriod[] = [
  readWeekMark,
  readNewYear,
  readNamed,
  readUnitPeriod,
  readNextPart,
  readHalfYear,
  readMonthPeriod,
  readYearPeriod
]

/** A period at a token; `isBare` allows "week" without "this" or "the" before it. Null when there is none. */
function readPeriod(reading: Reading, i: number, part: Part, isBare: boolean, time: ReadTime): Read | null {
  const { ahead, isThe, next: at } = readAhead(reading, i)
  const start = { from: i, at, ahead, isThe, part, isBare, time }
  for (const read of periodReaders) {
    const period = read(reading, start)
    if (period !== undefined) return period
  }
  return null
}

/** The middle of the week with no week named: the next one. */
function midweek({ resolver, today }: Reading): Span {
  const thisWeek = resolver.weekHolding(today, 'mid', false)
  return thisWeek.last > today ? thisWeek : resolver.weekHolding(today + 7, 'mid', false)
}

const abbreviated: Readonly<Record<string, PeriodUnit>> = {
  eow: 'week',
  eom: 'month',
  eoq: 'quarter',
  eoy: 'year'
}

/** A whole period or a part of one; null when there is none. */
export function readSpan(reading: Reading, i: number, time: ReadTime): Read | null {
  const start = reading.skip(i, /^the$/)
  const word = reading.text(start)
  if (word === 'midweek') {
    const period = readPeriod(reading, reading.skip(start + 1, /^(?:of|in|,)$/), 'mid', false, time)
    return period ?? { meaning: midweek(reading), next: start + 1 }
  }
  const brief = Object.hasOwn(abbreviated, word) ? abbreviated[word] : undefined
  if (brief !== undefined) {
    const period = brief === 'week' ? readPeriod(reading, start + 1, 'end', false, time) : null
    return period ?? { meaning: periodAhead(reading, brief, 0, 'end'), next: start + 1 }
  }
  const nth = readNth(reading, i, time)
  if (nth !== null) return nth
  const part = readPart(reading, start)
  if (part !== null) {
    const isJoined = reading.is(part.next, /^(?:of|-|in)$/)
    const at = reading.skip(part.next, /^(?:of|-|in|into|on|to|the)$/)
    const period =
      part.isLoose && !isJoined && !reading.is(start - 1, /^(?:by|the|before|at|until|on)$/) && start > 0
        ? null
        : readPeriod(reading, at, part.part, true, time)
    if (period !== null) {
      // "mid-week next week": the period follows its own unit
      const named =
        reading.text(at) === 'week' && period.next === at + 1
          ? readPeriod(reading, reading.skip(period.next, /^(?:of|in|,)$/), part.part, false, time)
          : null
      return named ?? period
    }
    const inner =
      part.part === 'end' || part.part === 'first' || part.part === 'early' || part.part === 'late'
        ? readNth(reading, at, time)
        : null
    if (inner !== null)
      return part.part === 'end' && typeof inner.meaning !== 'string'
        ? { ...inner, meaning: { ...inner.meaning, isEnd: true } }
        : inner
  }
  const { ahead, next: at } = readAhead(reading, i)
  const unit = units.get(reading.text(at))
  if (unit === 'week' || unit === 'month' || unit === 'quarter' || unit === 'year') {
    const end = reading.text(at + 1) === '-' ? at + 2 : at + 1
    if (reading.text(end) === 'end')
      return {
        meaning: periodAhead(
          reading,
          unit,
          typeof ahead === 'number' ? ahead : ahead === 'following' ? 1 : 0,
          'end'
        ),
        next: end + 1
      }
  }
  return readPeriod(reading, i, 'whole', false, time)
}
