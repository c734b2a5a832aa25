import { dayLength, type Day } from '../dates.ts'
import table from './table.json' with { type: 'json' }

/** A country of the table: numbers of its holidays, weekend days worked in exchange, whether a subdivision that is no country itself has days of its own, what the subdivisions have more and less (and 1 for those that are countries too, which its decrees do not bind), those that have neither, and old codes. */
export interface PackedPlace {
  days: number[]
  worked?: string
  divided?: true
  divisions: Record<string, [more: number[], less: number[], isApart?: 1]>
  plain: string
  former?: Record<string, string>
}
/** The table as `npm run holidays` writes it: a holiday is the numbers of its name and of its dates, and 1 when those may yet move. */
export interface PackedTable {
  release: string
  library: string
  first: number
  last: number
  names: string[]
  dates: string[]
  holidays: Array<[name: number, dates: number, mayMove: number]>
  places: Record<string, PackedPlace>
  /** Days that people name though they are no days off, by country; '' is anywhere. */
  observances: Record<string, Record<string, string>>
}
const {
  release,
  first,
  last,
  names,
  dates,
  holidays,
  places,
  observances: observed
} = table as unknown as PackedTable

/** Release of the table: its base year and a fingerprint of its content. */
export const holidayRelease: string = release
/** The years that the table covers. */
export const holidayYears = { first, last } as const
/** ISO 3166-1 alpha-2 codes of its countries, in order. */
export const holidayCountries: readonly string[] = Object.keys(places)

const dayOfDate = (year: number, month: number, date: number): Day =>
  Date.UTC(year, month - 1, date) / dayLength
const firstDay = dayOfDate(first, 1, 1)
const lastDay = dayOfDate(last, 12, 31)

/** Days of the table's form: MMDD of every year, or days since its first in base 36 after a colon. */
function unpackDates(packed: string): Day[] {
  if (packed.startsWith(':'))
    return packed
      .slice(1)
      .split(' ')
      .map(number => firstDay + Number.parseInt(number, 36))
  return Array.from({ length: last - first + 1 }, (_, i) =>
    dayOfDate(first + i, Number(packed.slice(0, 2)), Number(packed.slice(2)))
  )
}

/** Marks beside the number of a day's name; the numbers are below them. */
const mark = { worked: 0x8000, mayMove: 0x4000, name: 0x3fff } as const

/** The public holidays of a place, a number for every day of the table: looking one up is reading an array. */
export class Holidays {
  readonly #days = new Uint16Array(lastDay - firstDay + 1)

  constructor(numbers: readonly number[], worked: string | undefined) {
    for (const number of numbers) {
      const [name, packed, mayMove] = holidays[number]!
      for (const day of unpackDates(dates[packed]!))
        this.#days[day - firstDay] = (name + 1) | (mayMove === 0 ? 0 : mark.mayMove)
    }
    if (worked !== undefined)
      for (const day of unpackDates(worked)) this.#days[day - firstDay]! |= mark.worked
  }

  #at(day: Day): number {
    return this.#days[day - firstDay] ?? 0
  }

  /** Whether the table covers a day. */
  covers(day: Day): boolean {
    return day >= firstDay && day <= lastDay
  }

  /** Whether a day is a public holiday; false outside the table. */
  isHoliday(day: Day): boolean {
    return (this.#at(day) & mark.name) !== 0
  }

  /** Whether a weekend day is worked by decree, in exchange for a weekday off. */
  isWorked(day: Day): boolean {
    return (this.#at(day) & mark.worked) !== 0
  }

  /** The name of a holiday, null for any other day. */
  nameOf(day: Day): string | null {
    return names[(this.#at(day) & mark.name) - 1] ?? null
  }

  /** Whether a holiday's date depends on the sight of the moon or on an announcement still to come. */
  mayMove(day: Day): boolean {
    return (this.#at(day) & mark.mayMove) !== 0
  }

  /** Every holiday of the table, in order. */
  days(): Day[] {
    const days: Day[] = []
    for (let day = firstDay; day <= lastDay; day++) if (this.isHoliday(day)) days.push(day)
    return days
  }
}

const calendars = new Map<string, Holidays>()
/** Calendars kept, 8 KB each; the one longest unused makes room. */
const kept = 256

/** The subdivision codes that a country accepts, in order; null for a country that the table lacks. */
export function subdivisionsOf(country: string): string[] | null {
  const place = Object.hasOwn(places, country) ? places[country]! : undefined
  return place === undefined
    ? null
    : [...Object.keys(place.divisions), ...(place.plain === '' ? [] : place.plain.split(' '))].toSorted()
}

/** Whether some of a country's subdivisions have days of their own, those aside that have a country code too (Hong Kong, Aruba). */
export function isDivided(country: string): boolean {
  return places[country]?.divided === true
}

/** What a subdivision has more and less than its country; null when there is no such subdivision. */
function differenceOf(
  { divisions, plain, former }: PackedPlace,
  subdivision: string | undefined
): PackedPlace['divisions'][string] | null {
  if (subdivision === undefined) return [[], []]
  const code = former !== undefined && Object.hasOwn(former, subdivision) ? former[subdivision]! : subdivision
  if (Object.hasOwn(divisions, code)) return divisions[code]!
  return plain !== '' && plain.split(' ').includes(code) ? [[], []] : null
}

/** The holidays of a country (ISO 3166-1 alpha-2), or of its subdivision (ISO 3166-2 after the dash, former codes too); null when the table lacks either. */
export function findHolidays(country: string, subdivision?: string): Holidays | null {
  const key = subdivision === undefined ? country : `${country}-${subdivision}`
  const found = calendars.get(key)
  if (found !== undefined) {
    calendars.delete(key)
    calendars.set(key, found)
    return found
  }
  const place = Object.hasOwn(places, country) ? places[country]! : null
  const difference = place === null ? null : differenceOf(place, subdivision)
  if (place === null || difference === null) return null
  const [more, less, isApart] = difference
  const calendar = new Holidays(
    [...place.days.filter(number => !less.includes(number)), ...more],
    isApart === undefined ? place.worked : undefined
  )
  if (calendars.size >= kept) calendars.delete(calendars.keys().next().value!)
  calendars.set(key, calendar)
  return calendar
}

/** Days that people of a country name though they are no days off there; '' for those named anywhere. */
export function observances(country: string): Array<[name: string, days: Day[]]> {
  return Object.entries(observed[country] ?? {}).map(([name, packed]) => [name, unpackDates(packed)])
}
