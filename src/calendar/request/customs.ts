import type { Zone } from 'luxon'
import type { Application } from './resolved.ts'
import { findHolidayName, holidaysNamed } from '../work/holidays/names.ts'
import type { Customs } from '../timeline/timeline.ts'
import type { HolidayBook } from '../timeline/holiday-names.ts'
import { usageOf } from '../timeline/usage.ts'

/** What a reader of phrases needs to know of the employer's country. */
export function customsOf(employer: Application['employer'], zone: Zone | null): Customs {
  const { country, subdivision } = employer ?? {}
  const find: HolidayBook['find'] = (name, from) =>
    holidaysNamed(name, country, subdivision).find(({ last }) => last >= from) ?? null
  const search: HolidayBook['search'] = (text, from) => {
    const found = findHolidayName(text, country, subdivision)
    const days = found?.spans.find(({ last }) => last >= from)
    return found === null || days === undefined ? null : { ...days, start: found.start, end: found.end }
  }
  return {
    book: { hasCountry: country !== undefined, find, search },
    usage: usageOf(country, zone?.name ?? '')
  }
}
