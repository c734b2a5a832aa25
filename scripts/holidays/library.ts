import { createRequire } from 'node:module'
import Holidays from 'date-holidays'
import { divisionsOf, formerCodes, isCountry } from './places.ts'

const day = 86_400_000
const noon = day / 2

/** Years of the table: two before the base year to eight after. */
export const baseYear = 2026
export const years = Array.from({ length: 11 }, (_, i) => baseYear - 2 + i)

/** A holiday on a date (YYYY-MM-DD); `isMoving` when its date depends on the sight of the moon. */
export interface DayOff {
  date: string
  name: string
  isMoving: boolean
}
/** Days off of a place by its code, "US" or "US-NY", one a date. */
export type Calendars = Map<string, Map<string, DayOff>>

/** date-holidays' release. */
export const libraryVersion: string = (
  createRequire(import.meta.url)('date-holidays/package.json') as { version: string }
).version

/** Months of the Islamic calendar in the library's rules. */
const islamic = /Muharram|Safar|Rabi|Jumada|Rajab|Shaban|Ramadan|Shawwal|Dhu/

/** Where banks' days are days off for most offices; elsewhere they are the banks' own. */
const keptWithBanks = new Set(['US'])

/** The dates whose noon a holiday covers. */
function datesAtNoon(start: string, duration: number): string[] {
  const from = Date.parse(`${start.slice(0, 10)}T${start.slice(11, 19)}Z`)
  const dates: string[] = []
  for (let midnight = Math.floor(from / day) * day; midnight + noon < from + duration; midnight += day) {
    if (midnight + noon >= from) dates.push(new Date(midnight).toISOString().slice(0, 10))
  }
  return dates
}

const isInTable = (date: string) => years.includes(Number(date.slice(0, 4)))

function readPlace(library: Holidays, hasBankDays: boolean): Map<string, DayOff> {
  library.setLanguages(['en'])
  const calendar = new Map<string, DayOff>()
  for (const year of [years[0]! - 1, ...years, years.at(-1)! + 1]) {
    for (const { date, start, end, type, name, rule } of library.getHolidays(year, 'en')) {
      if (type !== 'public' && !(hasBankDays && type === 'bank')) continue
      for (const covered of datesAtNoon(date, end.getTime() - start.getTime())) {
        if (isInTable(covered) && !calendar.has(covered))
          calendar.set(covered, {
            date: covered,
            name: name.replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim(),
            isMoving: islamic.test(rule)
          })
      }
    }
  }
  return calendar
}

/** Dates of a rule in the library's own grammar, within the table's years. */
export function datesOfRule(rule: string): string[] {
  const library = new Holidays('AQ', { timezone: 'UTC', types: ['public'] })
  if (!library.setHoliday(rule, { name: { en: rule }, type: 'public' }))
    throw new Error(`Not a rule: ${rule}`)
  const dates = [years[0]! - 1, ...years]
    .flatMap(year => library.getHolidays(year, 'en').filter(holiday => holiday.rule === rule))
    .flatMap(({ date, start, end }) => datesAtNoon(date, end.getTime() - start.getTime()))
    .filter(isInTable)
  if (dates.length === 0) throw new Error(`A rule without a day: ${rule}`)
  return [...new Set(dates)].toSorted()
}

/** All that the library knows of ISO's countries and subdivisions. */
export function readLibrary(): Calendars {
  const calendars: Calendars = new Map()
  const library = new Holidays()
  for (const country of Object.keys(library.getCountries('en')).toSorted()) {
    if (!isCountry(country)) continue
    const hasBankDays = keptWithBanks.has(country)
    calendars.set(country, readPlace(new Holidays(country), hasBankDays))
    for (const state of Object.keys(library.getStates(country, 'en') ?? {}).toSorted()) {
      const division = formerCodes[`${country}-${state}`] ?? state
      if (divisionsOf(country).has(division))
        calendars.set(`${country}-${division}`, readPlace(new Holidays(country, state), hasBankDays))
    }
  }
  return calendars
}
