const minute = 60_000
const hour = 60 * minute
/** Milliseconds of a calendar day on a clock that never changes. */
export const dayLength = 24 * hour

/** Years that requests may name. */
export const years = { first: 1990, last: 2100 } as const
/** From Monday on. */
export const weekdayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday'
] as const
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
] as const

/** A calendar date: days since 1970-01-01. */
export type Day = number

/** What a time in a request says: an instant (`isZulu`: written with Z), a wall time (epoch ms as if UTC) or a date alone. */
export type StatedTime =
  | { kind: 'instant'; year: number; instant: number; offset: number; isZulu: boolean }
  | { kind: 'local'; year: number; wallTime: number }
  | { kind: 'date'; year: number; day: Day }

const datePattern = /^(\d{4})-(\d\d)-(\d\d)$/
/** Fractions of up to nine digits, as Python and Java print them; cut to milliseconds. */
const timePattern =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(?:(Z)|([+-])(0\d|1[0-4]):([0-5]\d))?$/

/** Days of a month, 1 = January. */
export function daysOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Reads YYYY-MM-DD; null when there is no such day. */
export function parseDate(text: string): { year: number; day: Day } | null {
  const match = datePattern.exec(text)
  if (match === null) return null
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || date < 1 || date > daysOfMonth(year, month)) return null
  return { year, day: dayFrom(year, month, date) }
}

/** The day of a date that exists; a month beyond 12 is one of the years after. */
export function dayFrom(year: number, month: number, date: number): Day {
  return Math.floor(Date.UTC(year, month - 1, date) / dayLength)
}

/** Reads an instant, a local time or a date alone; null when it is none of these, or no such day or hour exists. */
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

/** Whether a text is YYYY-MM-DD of a real day. */
export function isDate(text: string): boolean {
  return parseDate(text) !== null
}

/** Whether a text is an instant: YYYY-MM-DDTHH:MM[:SS[.fff]] with Z or ±HH:MM (at most 14:00), of a real day. */
export function isInstant(text: string): boolean {
  return parseTime(text)?.kind === 'instant'
}

/** Whether a text is an instant, a local time or a date alone. */
export function isInterviewTime(text: string): boolean {
  return parseTime(text) !== null
}

/** Minutes since midnight of HH:MM. */
export function parseClock(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5))
}

/** The year, month (1 = January) and date of a day; by arithmetic (Hinnant's civil_from_days), for a Date costs ten times as much. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  const shifted = day + 719_468 // days since 0000-03-01
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  }
}

const twoDigits = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'))

/** HH:MM of a wall time. */
function formatClock(wallTime: number): string {
  const minutes = Math.floor((wallTime - dayOf(wallTime) * dayLength) / minute)
  return `${twoDigits[Math.floor(minutes / 60)]!}:${twoDigits[minutes % 60]!}`
}

/** YYYY-MM-DD. */
export function formatDate(day: Day): string {
  const { year, month, date } = partsOf(day)
  return `${String(year).padStart(4, '0')}-${twoDigits[month]!}-${twoDigits[date]!}`
}

/** YYYY-MM-DDTHH:MM:SS of a wall time, with milliseconds only where there are any. */
export function formatWallTime(wallTime: number): string {
  const milliseconds = wallTime - Math.floor(wallTime / 1000) * 1000
  const seconds = Math.floor((wallTime - Math.floor(wallTime / minute) * minute) / 1000)
  return `${formatDate(dayOf(wallTime))}T${formatClock(wallTime)}:${twoDigits[seconds]!}${milliseconds === 0 ? '' : `.${String(milliseconds).padStart(3, '0')}`}`
}

/** ±HH:MM of an offset in milliseconds. */
export function formatOffset(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / minute)
  return `${offset < 0 ? '-' : '+'}${twoDigits[Math.floor(minutes / 60)]!}:${twoDigits[minutes % 60]!}`
}

/** A, B and C. */
export function sayList(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** Monday 23 November. */
export function sayDate(day: Day): string {
  const { month, date } = partsOf(day)
  return `${weekdayNames[isoWeekday(day) - 1]!} ${date} ${monthNames[month - 1]!}`
}

/** 15:30 on Monday 23 November, of a wall time (epoch ms as if UTC). */
export function sayTime(wallTime: number): string {
  return `${formatClock(wallTime)} on ${sayDate(dayOf(wallTime))}`
}

/** The date that a wall time falls on. */
export function dayOf(wallTime: number): Day {
  return Math.floor(wallTime / dayLength)
}

/** 1 = Monday to 7 = Sunday. */
export function isoWeekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1 // 1970-01-01 was a Thursday
}
