import { DateTime, FixedOffsetZone, type Duration, type Zone } from 'luxon'
import { dayFrom, dayLength, parseDate, sayDate, type Day } from './dates.ts'

const minute = 60_000
const hour = 60 * minute

/** A moment, and the zone whose clock shows it. */
export type Time = DateTime<true>

/** What a time in a request says: an instant (epoch ms; `isZulu`: written with Z), a wall time (epoch ms as if UTC) or a date alone. */
export type StatedTime =
  | { kind: 'instant'; year: number; instant: number; offset: number; isZulu: boolean }
  | { kind: 'local'; year: number; wallTime: number }
  | { kind: 'date'; year: number; day: Day }

/** Fractions of up to nine digits, as Python and Java print them; cut to milliseconds. */
const timePattern =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(?:(Z)|([+-])(0\d|1[0-4]):([0-5]\d))?$/

/**
 * Reads an instant, a local time or a date alone; null when it is none of these, or no such day or hour exists. Not by luxon's fromISO, which takes
 * more than is accepted here, and settles what is ambiguous by the machine's clock.
 */
export function parseTime(text: string): StatedTime | null {
  const date = parseDate(text)
  if (date !== null) return { kind: 'date', ...date }
  const match = timePattern.exec(text)
  const on = match === null ? null : parseDate(match[1]!)
  if (match === null || on === null) return null
  const [, , hours, minutes, seconds = 0, fraction = '', zulu, sign, offsetHours, offsetMinutes] = match
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'))
  const wallTime =
    on.day * dayLength +
    Number(hours) * hour +
    Number(minutes) * minute +
    Number(seconds) * 1000 +
    milliseconds
  if (zulu !== undefined)
    return { kind: 'instant', year: on.year, instant: wallTime, offset: 0, isZulu: true }
  if (sign === undefined) return { kind: 'local', year: on.year, wallTime }
  const ahead = Number(offsetHours) * hour + Number(offsetMinutes) * minute
  if (ahead > 14 * hour) return null
  const offset = sign === '-' ? 0 - ahead : ahead
  return { kind: 'instant', year: on.year, instant: wallTime - offset, offset, isZulu: false }
}

/** Whether a text is an instant: YYYY-MM-DDTHH:MM[:SS[.fff]] with Z or ±HH:MM (at most 14:00), of a real day. */
export function isInstant(text: string): boolean {
  return parseTime(text)?.kind === 'instant'
}

/** Whether a text is an instant, a local time or a date alone. */
export function isInterviewTime(text: string): boolean {
  return parseTime(text) !== null
}

/** What a zone's clock shows at an instant (epoch ms). */
export function timeAt(instant: number, zone: Zone = FixedOffsetZone.utcInstance): Time {
  const time = DateTime.fromMillis(instant, { zone, locale: 'en' })
  if (!time.isValid) throw new RangeError('An instant is a number of milliseconds within 275,000 years.')
  return time
}

/** No clock has been this far ahead of UTC since 1900 (+14:00 on Kiritimati is the furthest). */
const foremost = FixedOffsetZone.instance(15 * 60)

/**
 * The moment at which a zone's clock shows a wall time (epoch ms as if UTC): the earlier of two, and forward by a gap (rules.md: Clock changes). Luxon tries the offset of the
 * clock that it comes from first; coming from the foremost clock, that is the one in force before any change near by.
 */
export function timeOnWall(wallTime: number, zone: Zone): Time {
  const known = kept.get(zone)?.get(wallTime)
  if (known !== undefined) return known
  const shown = timeAt(wallTime - foremost.offset(0) * minute, foremost)
  const time = shown.setZone(zone, { keepLocalTime: true }) as Time
  keep(time, wallTime, zone)
  return time
}

/** Most moments that are kept: some 5 MB, and the opening and closing times of two months in eighty zones. */
const mostKept = 10_000
/** Moments by zone and wall time. Opening and closing times are asked for again and again, and a moment never changes. */
const kept = new Map<Zone, Map<number, Time>>()
let countKept = 0
/** What is written of a moment that is kept, by zone. */
const written = new WeakMap<Time, Map<Zone, string>>()

function keep(time: Time, wallTime: number, zone: Zone): void {
  if (++countKept > mostKept) {
    kept.clear()
    countKept = 1
  }
  const ofZone = kept.get(zone) ?? new Map<number, Time>()
  kept.set(zone, ofZone.set(wallTime, time))
  written.set(time, new Map())
}

/** A moment so much later, by a clock that never changes. */
export function later(time: Time, duration: Duration): Time {
  return timeAt(time.toMillis() + duration.toMillis(), time.zone)
}

/** The earlier of two moments. */
export const earlierOf = (a: Time, b: Time): Time => (a <= b ? a : b)
/** The later of two moments. */
export const laterOf = (a: Time, b: Time): Time => (a >= b ? a : b)

/** The date in a zone at a moment. */
export function dateIn(zone: Zone, time: Time): Day {
  const instant = time.toMillis()
  return Math.floor((instant + zone.offset(instant) * minute) / dayLength)
}

/** A moment on the clock of a zone. */
const shownIn = (zone: Zone, time: Time): Time => (time.zone === zone ? time : timeAt(time.toMillis(), zone))

/** ISO 8601 with the offset of a zone; fractions of a second only where there are any. */
export function formatTime(time: Time, zone: Zone = time.zone): string {
  const texts = written.get(time)
  const text = texts?.get(zone) ?? shownIn(zone, time).toISO({ suppressMilliseconds: true })
  texts?.set(zone, text)
  return text
}

/** ISO 8601 of a wall time (epoch ms as if UTC), with milliseconds only where there are any. */
export function formatWallTime(wallTime: number): string {
  return timeAt(wallTime).toISO({ suppressMilliseconds: true, includeOffset: false })
}

/** 15:30 on Monday 23 November, on the clock of a zone. */
export function sayTime(time: Time, zone: Zone = time.zone): string {
  const shown = shownIn(zone, time)
  return `${shown.toFormat('HH:mm')} on ${sayDate(dayFrom(shown.year, shown.month, shown.day))}`
}
