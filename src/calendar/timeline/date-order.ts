import type { DateOrder } from './reading.ts'

/** Countries that write the month first in English: the United States and what follows its custom (Unicode CLDR, short dates of English locales). */
const monthFirst = new Set('US PR GU VI AS MP UM PH FM MH PW'.split(' '))
/** Both orders are in everyday use there. */
const divided = new Set(['CA'])

const unitedStates =
  /^(?:US\/|America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Detroit|Boise|Juneau|Sitka|Nome|Adak|Menominee|Metlakatla|Yakutat|Indiana\/|Kentucky\/|North_Dakota\/)|Pacific\/Honolulu)/
const dayFirst = /^(?:Europe|Africa|Australia)\/|^Pacific\/(?:Auckland|Chatham)$/

/** How the employer writes 3/4: by its country, else by its zone where that settles it. */
export function dateOrderOf(country: string | undefined, zone: string): DateOrder {
  if (country !== undefined)
    return monthFirst.has(country) ? 'month-first' : divided.has(country) ? 'unknown' : 'day-first'
  return unitedStates.test(zone) ? 'month-first' : dayFirst.test(zone) ? 'day-first' : 'unknown'
}
