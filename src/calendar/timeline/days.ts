import { isoWeekday } from '../dates.ts'
import { skipDayEnd } from './clock.ts'
import { readDate } from './dates.ts'
import { readWeekday } from './names.ts'
import { readSpan, type ReadTime } from './periods.ts'
import { readUnit } from './quantities.ts'
import type { Read, Reading } from './reading.ts'
import { dayAt, spanning, type Meaning } from './span.ts'
import { dayParts, dayWords } from './words.ts'

/** Weekdays with what places them: "next Friday", "Tues/Wed of next week", "Friday week", "the Monday after Thanksgiving". */
export function readWeekdays(reading: Reading, i: number, time: ReadTime): Read | null {
  const { reckoner, previous, today } = reading
  let at = i
  let which: 'plain' | 'next' | 'following' | 'past' = 'plain'
  for (
    ;
    at < i + 4 && reading.is(at, /^(?:the|this|on|coming|upcoming|next|following|last|past|previous|week)$/);
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
  if (which === 'past') return { meaning: 'past', next }
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
        all(weekday => reckoner.weekdayAfter(weekday, today)),
        reading.text(at2) === 'week' ? 1 : 2
      ),
      next: at2 + 1
    }
  if (reading.text(next) === 'after' && reading.text(next + 1) === 'next')
    return { meaning: all(weekday => reckoner.weekdayIn(weekday, 2)), next: next + 2 }
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
    return { meaning: all(weekday => reckoner.weekdayAfter(weekday, opens - 1)), next: week.next }
  }
  const side = reading.is(next, /^(?:after|following|before)$/) ? time(reading, next + 1) : null
  if (side !== null && typeof side.meaning !== 'string' && side.meaning.kind !== 'duration') {
    const { last, opens } = side.meaning
    const isBefore = reading.text(next) === 'before'
    return {
      meaning: all(weekday => reckoner.weekdayAfter(weekday, isBefore ? opens - 8 : last)),
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
      meaning: all(weekday => reckoner.weekdayAfter(weekday, previous.last)),
      next: afterThat ? next + 2 : next
    }
  return {
    meaning: all(weekday =>
      which === 'plain' ? reckoner.weekdayAfter(weekday, today) : reckoner.weekdayIn(weekday, 1)
    ),
    next
  }
}

/** Today, tomorrow, the day after, the next day off that a "long weekend" or "bank holiday" means. */
export function readDay(reading: Reading, i: number, time: ReadTime): Read | null {
  const { reckoner, previous } = reading
  const at = reading.skip(i, /^(?:the|later|early|earlier|a)$/)
  const day = dayWords.get(reading.text(at))
  if (day !== undefined)
    return {
      meaning: reading.text(at - 1) === 'earlier' && at > i ? 'past' : reckoner.fromToday(day),
      next: at + 1
    }
  if (reading.text(at) === 'yesterday') return { meaning: 'past', next: at + 1 }
  if (reading.text(at) === 'this' && dayParts.has(reading.text(reading.skip(at + 1, /^(?:very|same)$/))))
    return { meaning: reckoner.fromToday(0), next: reading.skip(at + 1, /^(?:very|same)$/) + 1 }
  if (
    reading.is(at, /^(?:this|same)$/) &&
    reading.text(at + 1) === 'time' &&
    reading.text(at + 2) === 'next'
  ) {
    const unit = readUnit(reading.tokens, at + 3)
    if (unit !== null && unit.unit !== 'weekend')
      return { meaning: reckoner.duration(unit.unit, 1, 1, null, 0), next: unit.next }
  }
  if (reading.text(at) === 'day' && reading.text(at + 1) === 'after' && reading.text(at + 2) === 'next')
    return { meaning: reckoner.fromToday(2), next: at + 3 }
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
                ? reckoner.fromToday(1)
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
        previous === null ? reckoner.fromToday(1) : dayAt(previous.last + 1, 'day', { rolls: 'forward' }),
      next: at + 2
    }
  const isLong =
    /^(?:long|holiday|bank)$/.test(reading.text(at)) &&
    /^(?:weekend|holiday|holidays)$/.test(reading.text(at + 1))
  const isPublic = reading.text(at) === 'public' && reading.text(at + 1) === 'holiday'
  const isAlone = !isLong && reading.text(at) === 'holiday' && reading.text(at - 1) === 'the'
  if (!isLong && !isPublic && !isAlone) return null
  const next = isAlone ? at + 1 : reading.text(at + 2) === 'weekend' ? at + 3 : at + 2
  const { calendar } = reckoner
  for (let off = reading.today + 1; off < reading.today + 190; off++) {
    const isBridged = calendar.isBusinessDay(off + 1) && !calendar.isBusinessDay(off + 2) // a Thursday off makes a long weekend too
    const isBeside = isBridged || !calendar.isBusinessDay(off - 1) || !calendar.isBusinessDay(off + 1)
    if (!calendar.isClosed(off) || (reading.text(next - 1) === 'weekend' && !isBeside)) continue
    let [first, last] = [off, isBridged && reading.text(next - 1) === 'weekend' ? off + 1 : off]
    while (isBeside && !calendar.isBusinessDay(first - 1)) first--
    while (isBeside && !calendar.isBusinessDay(last + 1)) last++
    return { meaning: dayAt(last, 'holiday', { first, opens: first, kind: 'holiday' }), next }
  }
  return { meaning: reading.book.hasCountry ? 'unknown-holiday' : 'needs-country', next }
}
