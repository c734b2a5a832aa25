import { DateTime, FixedOffsetZone, Info } from 'luxon'

/** Milliseconds of a calendar day on a clock that never changes. */
export const dayLength = 86_400_000

/** Years that requests may name. */
export const years = { first: 1990, last: 2100 } as const
/** From Monday on. */
export const weekdayNames: readonly string[] = Info.weekdays('long', { locale: 'en' })
const monthNames = Info.months('long', { locale: 'en' })

/** A calendar date: days since 1970-01-01. */
export type Day = number

const datePattern = /^(\d{4})-(\d\d)-(\d\d)$/
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

/** Whether a text is YYYY-MM-DD of a real day. */
export function isDate(text: string): boolean {
  return parseDate(text) !== null
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

/** YYYY-MM-DD. */
export function formatDate(day: Day): string {
  return DateTime.fromMillis(day * dayLength, {
    zone: FixedOffsetZone.utcInstance,
    locale: 'en'
  }).toISODate()!
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

/** The date that a wall time falls on. */
export function dayOf(wallTime: number): Day {
  return Math.floor(wallTime / dayLength)
}

/** 1 = Monday to 7 = Sunday. */
export function isoWeekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1 // 1970-01-01 was a Thursday
}
