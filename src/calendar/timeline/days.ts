import { isoWeekday } from '../work/dates.ts'
import { skipDayEnd } from './clock.ts'
import { readDate } from './dates.ts'
import { readDayOff } from './days-off.ts'
import { readWeekday } from './names.ts'
import { readSpan } from './periods.ts'
import { readUnit } from './quantities.ts'
import type { Read, ReadTime, Reading } from './reading.ts'
import { dayAt, spanning, type Meaning } from './span.ts'
import { dayParts, dayWords } from './words.ts'

/** "The last Friday of the month": not the Friday that is over. */
const isOfPeriod = (reading: Reading, i: number): boolean => reading.is(i, /^(?:of|in)$/)

/** "Thursday gone", "Friday last": a weekday that is over. */
function isGone(reading: Reading, i: number): boolean {
  const after = reading.tokens[i + 1]
  const isLast = after === undefined || after.kind === 'mark'
  return (
    reading.text(i) === 'gone' ||
    (reading.text(i) === 'last' && isLast) ||
    (reading.text(i) === 'just' && reading.is(i + 1, /^(?:gone|past)$/))
  )
}

/** Weekdays with what places them: "next Friday", "Tues/Wed of next week", "Friday week", "the Monday after Thanksgiving". */
export function readWeekdays(reading: Reading, i: number, time: ReadTime): Read | null {
  const { resolver, previous, today } = reading
  let at = i
  let which: 'plain' | 'next' | 'following' | 'past' = 'plain'
  const isTwice = reading.text(i) === 'next' && reading.text(i + 1) === 'to' && reading.text(i + 2) === 'next'
  if (isTwice) at += 2
  for (
    ;
    at < i + 6 && reading.is(at, /^(?:the|this|on|coming|upcoming|next|following|last|past|previous|week)$/);
    at++
  ) {
    const word = reading.text(at)
    if (word === 'next') which = 'next'
    else if (word === 'following') which = 'following'
    else if (word === 'week') return null
    else if (/^(?:last|past|previous)$/.test(word)) which = 'past'
  }
  const days: number[] = []
  let next = at
  for (
    let day = readWeekday(reading, at);
    day !== null && days.length < 7;
    day = readWeekday(reading, reading.skip(next, /^(?:\/|or|-|on|latest|maybe|possibly)$/))
  ) {
    days.push(day.value)
    next = day.next
    if (!reading.is(next, /^(?:\/|or|-)$/)) break
  }
  if (days.length === 0) return null
  if (which === 'past') return isOfPeriod(reading, next) ? null : { meaning: 'past', next }
  if (isGone(reading, next)) return { meaning: 'past', next: next + 1 }
  const all = (place: (weekday: number) => Meaning): Meaning => days.map(place).reduce(spanning)
  const at2 = skipDayEnd(reading, next)
  const late = (meaning: Meaning, weeks: number): Meaning =>
    typeof meaning === 'string'
      ? meaning
      : {
          ...meaning,
          first: meaning.last + 7 * weeks,
          last: meaning.last + 7 * weeks,
          opens: meaning.last + 7 * weeks,
          rolls: 'forward',
          rule: 'weeks'
        }
  if (reading.is(at2, /^(?:week|fortnight)$/) && which === 'plain')
    return {
      meaning: late(
        all(weekday => resolver.weekdayAfter(weekday, today)),
        reading.text(at2) === 'week' ? 1 : 2
      ),
      next: at2 + 1
    }
  if (reading.text(next) === 'after' && reading.text(next + 1) === 'next')
    return { meaning: all(weekday => resolver.weekdayIn(weekday, 2)), next: next + 2 }
  const isOf = reading.is(at2, /^(?:of|in|,|on|the|next|this|following)$/)
  const week =
    (isOf && !reading.is(at2, /^(?:,|in|on)$/)) || reading.is(at2 + 1, /^(?:next|this|the)$/)
      ? readSpan(reading, reading.skip(at2, /^(?:of|in|,|on)$/), time)
      : null
  if (
    week !== null &&
    typeof week.meaning !== 'string' &&
    week.meaning.unit === 'week' &&
    which === 'plain'
  ) {
    const { opens } = week.meaning
    return { meaning: all(weekday => resolver.weekdayAfter(weekday, opens - 1)), next: week.next }
  }
  const side = reading.is(next, /^(?:after|following|before)$/) ? time(reading, next + 1) : null
  if (side !== null && typeof side.meaning !== 'string' && side.meaning.kind !== 'duration') {
    const { last, opens } = side.meaning
    const isBefore = reading.text(next) === 'before'
    return {
      meaning: all(weekday => resolver.weekdayAfter(weekday, isBefore ? opens - 8 : last)),
      next: side.next
    }
  }
  if (days.length === 1) {
    const date = readDate(reading, reading.skip(next, /^,$/), time)
    if (date !== null) {
      if (typeof date.meaning === 'string') return date
      if (date.meaning.kind === 'day')
        return {
          ...date,
          meaning: isoWeekday(date.meaning.last) === days[0] ? date.meaning : 'contradiction'
        }
    }
  }
  const afterThat =
    reading.is(next, /^(?:after|following)$/) &&
    (reading.is(next + 1, /^(?:that|then)$/) || reading.tokens[next + 1] === undefined)
  if (previous !== null && (which === 'following' || afterThat))
    return {
      meaning: all(weekday => resolver.weekdayAfter(weekday, previous.last)),
      next: afterThat ? next + 2 : next
    }
  return {
    meaning: all(weekday =>
      which === 'plain' ? resolver.weekdayAfter(weekday, today) : resolver.weekdayIn(weekday, isTwice ? 2 : 1)
    ),
    next
  }
}

/** "Tomorrow week", "this day fortnight": days that the unit adds. */
const lateness: Readonly<Record<string, number | undefined>> = { week: 7, fortnight: 14 }

/** "This day week": today, with what follows. */
const isThisDay = (reading: Reading, i: number): boolean =>
  reading.text(i) === 'this' && reading.text(i + 1) === 'day' && reading.is(i + 2, /^(?:week|fortnight)$/)

/** Today, tomorrow, the day after, or a day off. */
export function readDay(reading: Reading, i: number, time: ReadTime): Read | null {
  const { resolver, previous } = reading
  const at = reading.skip(i, /^(?:the|later|late|early|earlier|a)$/)
  const day = dayWords.get(reading.text(at)) ?? (isThisDay(reading, at) ? 0 : undefined)
  const late =
    day === undefined ? undefined : lateness[reading.text(isThisDay(reading, at) ? at + 2 : at + 1)]
  if (day !== undefined && late !== undefined)
    return {
      meaning: { ...resolver.fromToday(day + late), rule: 'weeks' },
      next: isThisDay(reading, at) ? at + 3 : at + 2
    }
  if (day !== undefined)
    return {
      meaning: reading.text(at - 1) === 'earlier' && at > i ? 'past' : resolver.fromToday(day),
      next: at + 1
    }
  if (reading.text(at) === 'yesterday') return { meaning: 'past', next: at + 1 }
  if (reading.text(at) === 'this' && dayParts.has(reading.text(reading.skip(at + 1, /^(?:very|same)$/))))
    return { meaning: resolver.fromToday(0), next: reading.skip(at + 1, /^(?:very|same)$/) + 1 }
  if (
    reading.is(at, /^(?:this|same)$/) &&
    reading.text(at + 1) === 'time' &&
    reading.text(at + 2) === 'next'
  ) {
    const unit = readUnit(reading.tokens, at + 3)
    if (unit !== null && unit.unit !== 'weekend')
      return { meaning: resolver.duration(unit.unit, 1, 1, null, 0), next: unit.next }
  }
  if (reading.text(at) === 'day' && reading.text(at + 1) === 'after' && reading.text(at + 2) === 'next')
    return { meaning: resolver.fromToday(2), next: at + 3 }
  if (reading.text(at) === 'day' && reading.is(at + 1, /^(?:after|following|before)$/)) {
    const isBefore = reading.text(at + 1) === 'before'
    if (
      reading.is(at + 2, /^(?:that|then)$/) ||
      reading.tokens[at + 2] === undefined ||
      reading.is(at + 2, /^[,.;!?]$/)
    )
      return isBefore
        ? null
        : {
            meaning:
              previous === null
                ? resolver.fromToday(1)
                : dayAt(previous.last + 1, 'day', { rolls: 'forward' }),
            next: reading.is(at + 2, /^(?:that|then)$/) ? at + 3 : at + 2
          }
    const event = time(reading, at + 2)
    if (event === null || typeof event.meaning === 'string') return event
    return {
      meaning: isBefore
        ? dayAt(event.meaning.opens - 1, 'date')
        : dayAt(event.meaning.last + 1, 'day', { rolls: 'forward', first: event.meaning.last + 1 }),
      next: event.next
    }
  }
  if (reading.is(at, /^(?:following|next)$/) && reading.text(at + 1) === 'day')
    return {
      meaning:
        previous === null ? resolver.fromToday(1) : dayAt(previous.last + 1, 'day', { rolls: 'forward' }),
      next: at + 2
    }
  return readDayOff(reading, at)
}
