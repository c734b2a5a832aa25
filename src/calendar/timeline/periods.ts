import { partsOf } from '../work/dates.ts'
import { readNamedPeriod, type Ahead } from './named-periods.ts'
import { readMonth, readYear } from './names.ts'
import { readNth } from './nth.ts'
import type { Read, ReadTime, Reading } from './reading.ts'
import type { Part } from './reckoner.ts'
import type { Span } from './span.ts'
import { units, weekdays } from './words.ts'

const simpleParts: Readonly<Record<string, Part>> = {
  early: 'early',
  earlier: 'early',
  beginning: 'start',
  start: 'start',
  top: 'start',
  mid: 'mid',
  middle: 'mid',
  midway: 'mid',
  midpoint: 'mid',
  late: 'late',
  later: 'late',
  end: 'end',
  close: 'end'
}

/** A part of a period: "early", "mid-to-late", "the back half", "first thing"; null when there is none. `isLoose` parts need "of" or a dash, being verbs too. */
export function readPart(reading: Reading, i: number): { part: Part; next: number; isLoose: boolean } | null {
  const [word, second] = [reading.text(i), reading.text(i + 1)]
  if (word === 'first' && second === 'thing') return { part: 'first', next: i + 2, isLoose: false }
  if (/^(?:first|front|opening|second|back|latter|last|other)$/.test(word) && second === 'half')
    return {
      part: /^(?:first|front|opening)$/.test(word) ? 'first-half' : 'second-half',
      next: i + 2,
      isLoose: false
    }
  if (/^(?:first|early|opening|latter|later|last|back|tail|very|final)$/.test(word)) {
    const at = reading.text(i + 1) === '-' ? i + 2 : i + 1
    if (/^(?:part|days|stages|end|portion)$/.test(reading.text(at))) {
      const part = /^(?:first|early|opening)$/.test(word)
        ? 'early'
        : reading.text(at) === 'part' || reading.text(at) === 'portion'
          ? 'second-half'
          : 'end'
      return { part, next: at + 1, isLoose: false }
    }
  }
  if (!Object.hasOwn(simpleParts, word)) return null
  let part = simpleParts[word]!
  const isLoose = /^(?:beginning|start|top|end|close)$/.test(word)
  let next = i + 1
  for (let turns = 0; turns < 2 && reading.is(next, /^(?:to|-|or|\/)$/); turns++) {
    const at = reading.skip(next, /^(?:to|-|or|\/)$/)
    const more = reading.text(at)
    if (!Object.hasOwn(simpleParts, more)) break
    part = simpleParts[more]!
    next = at + 1
  }
  return { part, next, isLoose }
}

const lead =
  /^(?:the|this|next|coming|upcoming|following|current|same|our|that|last|past|previous|of|new|calendar)$/

/** "Next to next week", as it is said in India: whether the second "next" stands at a token. */
const isNextToNext = (reading: Reading, i: number): boolean =>
  reading.text(i) === 'next' && reading.text(i - 1) === 'to' && reading.text(i - 2) === 'next'

/** How many periods ahead the words before a unit point: 0 this one; null when nothing is said. */
function readAhead(reading: Reading, i: number): { ahead: Ahead; isThe: boolean; next: number } {
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

type PeriodUnit = NonNullable<Span['unit']>

/** A week, month, quarter or year so many after today's. */
export function periodAhead({ reckoner }: Reading, unit: PeriodUnit, ahead: number, part: Part): Span {
  if (unit === 'week') return reckoner.week(ahead, part)
  if (unit === 'weekend') return reckoner.weekend(ahead)
  return unit === 'month'
    ? reckoner.monthAhead(ahead, part)
    : unit === 'quarter'
      ? reckoner.quarterAhead(ahead, part)
      : reckoner.yearAhead(ahead, part)
}

/** The period after the one that another time lies in. */
function periodAfter({ reckoner }: Reading, unit: PeriodUnit, event: Span, steps: number, part: Part): Span {
  if (unit === 'week' || unit === 'weekend') return reckoner.weekHolding(event.last + 7 * steps, part, false)
  const { year, month } = partsOf(event.last)
  const here = partsOf(reckoner.said.endDay)
  if (unit === 'month') return reckoner.monthAhead((year - here.year) * 12 + month - here.month + steps, part)
  return unit === 'quarter'
    ? reckoner.quarter(Math.ceil(month / 3) + steps, year, part, false)
    : reckoner.year(year + steps, part, false)
}

/** "The week of the 14th", "week commencing 8 June", "the week after Thanksgiving", "the week after next". */
function readWeekBy(reading: Reading, i: number, unit: PeriodUnit, part: Part, time: ReadTime): Read | null {
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
        : reading.reckoner.weekHolding(event.meaning.last, part),
    next: event.next
  }
}

/** A period at a token; `isBare` allows "week" without "this" or "the" before it. Null when there is none. */
function readPeriod(reading: Reading, i: number, part: Part, isBare: boolean, time: ReadTime): Read | null {
  const { reckoner } = reading
  const { ahead, isThe, next: at } = readAhead(reading, i)
  const word = reading.text(at)
  if (/^(?:w\/c|wc)$/.test(word)) return readWeekBy(reading, at, 'week', part, time)
  if (word === 'w' && reading.text(at + 1) === '/' && reading.is(at + 2, /^(?:c|e|b)$/)) {
    const event = time(reading, at + 3)
    return event === null || typeof event.meaning === 'string'
      ? event
      : { meaning: reckoner.weekHolding(event.meaning.last, part), next: event.next }
  }
  if (reading.text(at - 1) === 'new' && word === 'year' && at > i && !reading.is(at + 1, /^(?:eve|day)$/))
    return { meaning: reckoner.newYear(part), next: at + 1 }
  const named = readNamedPeriod(reading, at, ahead, part)
  if (named !== null) return named
  const unit = units.get(word)
  if (unit === 'week' || unit === 'weekend' || unit === 'month' || unit === 'quarter' || unit === 'year') {
    if (
      word.endsWith('s') ||
      (ahead === null &&
        !isThe &&
        !isBare &&
        !reading.is(at + 1, /^(?:commencing|beginning|starting|ending|of|after)$/))
    )
      return null
    const isCount =
      ahead === 1 && isThe && part === 'whole' && reading.is(i - 1, /^(?:in|within|over|during|inside)$/)
    if (
      ahead !== 'past' &&
      (isCount || (reading.text(at + 1) === 'or' && reading.is(at + 2, /^(?:so|two|three|2|3)$/)))
    )
      return null
    const by = ahead === null || ahead === 0 ? readWeekBy(reading, at + 1, unit, part, time) : null
    if (by !== null) return by
    if (ahead === null && !isThe && !isBare) return null
    const steps = reading.text(at + 1) === 'after' && reading.text(at + 2) === 'next' ? 2 : ahead
    const next = steps === 2 ? at + 3 : at + 1
    if (steps === 'past') return { meaning: 'past', next }
    if ((steps === 'following' || steps === 'there') && reading.previous !== null)
      return {
        meaning: periodAfter(reading, unit, reading.previous, steps === 'there' ? 0 : 1, part),
        next
      }
    if (unit === 'week' && part === 'mid' && ahead === null) return { meaning: midweek(reading), next }
    return {
      meaning: periodAhead(
        reading,
        unit,
        steps === 'following' ? 1 : steps === 'there' ? 0 : (steps ?? 0),
        part
      ),
      next
    }
  }
  if (
    ahead === 1 &&
    part !== 'whole' &&
    reading.previous?.kind === 'period' &&
    reading.previous.unit !== null &&
    readMonth(reading, at) === null &&
    !weekdays.has(word)
  ) {
    return { meaning: periodAhead(reading, reading.previous.unit, 1, part), next: at }
  }
  if (reading.text(at) === 'h' && reading.is(at + 1, /^[12]$/) && reading.tokens[at + 1]!.isGlued) {
    const year = readYear(reading, at + 2)
    const half = reckoner.year(
      year?.value ?? partsOf(reading.today).year,
      reading.text(at + 1) === '1' ? 'first-half' : 'second-half',
      true
    )
    return {
      meaning: part === 'whole' || part === 'end' || part === 'late' ? half : 'unclear',
      next: year?.next ?? at + 2
    }
  }
  const month = readMonth(reading, at)
  if (month !== null) {
    if (ahead === 'past') return { meaning: 'past', next: month.next }
    const isEnd = part === 'whole' && reading.text(month.next) === 'end'
    const year = readYear(reading, isEnd ? month.next + 1 : month.next)
    return {
      meaning: reckoner.month(month.value, year?.value ?? null, isEnd ? 'end' : part),
      next: year?.next ?? (isEnd ? month.next + 1 : month.next)
    }
  }
  const year = readYear(reading, at)
  const isSaid = part !== 'whole' || reading.is(at - 1, /^(?:in|by|of|until|before|during|into)$/)
  return year !== null && isSaid && reading.tokens[at]?.kind === 'number'
    ? { meaning: reckoner.year(year.value, part, true), next: year.next }
    : null
}

/** The middle of the week with no week named: the next one. */
function midweek({ reckoner, today }: Reading): Span {
  const thisWeek = reckoner.weekHolding(today, 'mid', false)
  return thisWeek.last > today ? thisWeek : reckoner.weekHolding(today + 7, 'mid', false)
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
