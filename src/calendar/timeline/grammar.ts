import { isoWeekday } from '../work/dates.ts'
import { readClock, readEndOfDay, skipDayEnd } from './clock.ts'
import { readDate } from './dates.ts'
import { readDay, readWeekdays } from './days.ts'
import { readDuration } from './durations.ts'
import { readHoliday } from './holiday-names.ts'
import { isOfSchool } from './named-periods.ts'
import { readMonth, readWeekday } from './names.ts'
import { readPart } from './parts.ts'
import { readSpan } from './periods.ts'
import { readQuantity, readUnit } from './quantities.ts'
import type { Read, Reading } from './reading.ts'
import { periodAhead } from './relative-periods.ts'
import { spanning, type Span } from './span.ts'
import { dayWords } from './words.ts'

/** A time without alternatives; the order of the readers settles which of two readings counts. */
function readSimple(reading: Reading, i: number): Read | null {
  if (reading.named?.start === i) return reading.named
  const endOfDay = readEndOfDay(reading, i)
  if (endOfDay !== null) {
    const day = readTime(reading, reading.skip(endOfDay, /^(?:on|of|,|for|the)$/))
    return day !== null &&
      typeof day.meaning !== 'string' &&
      (day.meaning.kind === 'day' || day.meaning.kind === 'holiday')
      ? { meaning: { ...day.meaning, isEnd: true }, next: day.next }
      : { meaning: { ...reading.resolver.fromToday(0), isEnd: true }, next: endOfDay }
  }
  const clock = readClock(reading, i)
  if (clock !== null) {
    const day = readTime(reading, reading.skip(clock.next, /^(?:on|,|the)$/))
    if (day !== null && typeof day.meaning !== 'string' && day.meaning.kind !== 'duration')
      return { meaning: { ...day.meaning, isEnd: true }, next: day.next }
    return {
      meaning: {
        ...reading.resolver.fromToday(clock.minutes > reading.resolver.reference.endMinute ? 0 : 1),
        isEnd: true
      },
      next: clock.next
    }
  }
  const part = readPart(reading, i)
  if (part !== null) {
    const at = reading.skip(part.next, /^(?:on|of|in|the|,)$/)
    const day =
      readDay(reading, at, readTime) ??
      readWeekdays(reading, at, readTime) ??
      (part.part === 'end' ? readDate(reading, at, readTime) : null)
    if (day !== null && (!part.isLoose || at > part.next)) return day
  }
  const isThe = reading.text(i) === 'the' && reading.text(i + 1) !== 'holidays'
  const isNewYear = isThe && reading.text(i + 1) === 'new' && !reading.is(i + 3, /^(?:eve|day)$/) // the year, not its first day
  const holiday = isNewYear
    ? null
    : readHoliday(reading.tokens, isThe ? i + 1 : i, reading.resolver.reference.interviewDay, reading.book)
  if (
    holiday !== null &&
    (reading.text(holiday.next) === 'week' || reading.text(holiday.next) === 'weekend')
  ) {
    const meaning =
      typeof holiday.meaning === 'string'
        ? holiday.meaning
        : reading.text(holiday.next) === 'week'
          ? reading.resolver.weekHolding(holiday.meaning.last, 'whole')
          : holiday.meaning
    return { meaning, next: holiday.next + 1 }
  }
  return (
    holiday ??
    readDay(reading, i, readTime) ??
    readWeekdays(reading, i, readTime) ??
    readDate(reading, i, readTime) ??
    readDuration(reading, i, readTime) ??
    readSpan(reading, i, readTime)
  )
}

/** A time at a token, with alternatives and ranges ("Thursday or Friday", "from Monday to Wednesday", "this week or next"); null when there is none. */
export function readTime(reading: Reading, i: number): Read | null {
  if (reading.depth > 2 || !reading.mayStart(i)) return null
  const known = reading.recall(i)
  if (known !== undefined) return known
  if (!reading.spendAttempt()) return null
  reading.depth++
  const read = readJoined(reading, i)
  reading.depth--
  reading.remember(i, read)
  return read
}

/** "… or early next": the unit is that of the time before. */
export function readNextOne(reading: Reading, i: number): Read | null {
  const part = readPart(reading, i)
  const at = part === null ? i : reading.skip(part.next, /^(?:of|-)$/)
  const unit = reading.previous?.unit ?? null
  const isLast =
    reading.text(at) === 'next' &&
    (reading.tokens[at + 1] === undefined || reading.tokens[at + 1]!.kind === 'mark')
  if (isLast && part === null && reading.previous?.rule === 'weekday' && unit === null)
    return {
      meaning: reading.resolver.weekdayAfter(isoWeekday(reading.previous.last), reading.previous.last),
      next: at + 1
    }
  return isLast && unit !== null
    ? { meaning: periodAhead(reading, unit, 1, part?.part ?? 'whole'), next: at + 1 }
    : null
}

/** "Next week Tuesday", "early next week, on Tuesday": a weekday that places itself in the week before it. */
function readInWeek(reading: Reading, week: Span, i: number): Read | null {
  const at = reading.skip(i, /^(?:,|on)$/)
  const weekday = readWeekday(reading, at)
  return weekday === null || at > i + 1
    ? null
    : { meaning: reading.resolver.weekdayAfter(weekday.value, week.opens - 1), next: weekday.next }
}

function readJoined(reading: Reading, i: number): Read | null {
  let read = readSimple(reading, i)
  if (read !== null) {
    if (typeof read.meaning !== 'string' && read.meaning.unit === 'week' && !read.meaning.isNamed)
      read = readInWeek(reading, read.meaning, read.next) ?? read
    if (typeof read.meaning !== 'string' && (read.meaning.kind === 'day' || read.meaning.kind === 'holiday'))
      read = { meaning: read.meaning, next: skipDayEnd(reading, read.next) }
    const joint = reading.text(read.next)
    if (
      /^(?:or|to|through|thru|until|till|-|\/|and)$/.test(joint) &&
      !(joint === 'and' && !reading.is(i - 1, /^between$/) && !reading.is(i - 2, /^between$/))
    ) {
      const at = reading.skip(read.next + 1, /^(?:on|by|maybe|possibly|perhaps|at|even|the)$/)
      const before = reading.previous
      if (typeof read.meaning !== 'string') reading.previous = read.meaning
      const more =
        readNextOne(reading, at) ??
        readTime(reading, reading.text(at - 1) === 'the' && at > read.next + 1 ? at - 1 : at)
      reading.previous = before
      if (more !== null) read = { meaning: spanning(read.meaning, more.meaning), next: more.next }
    }
  }
  return read
}

/** Whether a token speaks of time by itself: a number above one, a name or unit of time. */
export function isTimeWord(reading: Reading, i: number): boolean {
  const token = reading.tokens[i]!
  if (token.kind !== 'word') return token.kind === 'number' || token.kind === 'ordinal'
  const quantity = token.text === 'one' || token.text === 'a' ? null : readQuantity(reading.tokens, i)
  return (
    (quantity !== null && !quantity.isVague && !/^(?:a|an|half|couple|another)$/.test(token.text)) ||
    dayWords.has(token.text) ||
    /^(?:yesterday|weekday|holidays?|eod|cob|eow|eom|eofy|fiscal|financial|summer|autumn|winter)$/.test(
      token.text
    ) ||
    isOfSchool(reading, i) ||
    (readUnit(reading.tokens, i)?.next === i + 1 && !/^(?:mins?|hr)$/.test(token.text)) ||
    readMonth(reading, i) !== null ||
    readWeekday(reading, i) !== null
  )
}
