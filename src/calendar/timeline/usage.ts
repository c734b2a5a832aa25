import type { DateOrder, Usage } from './reading.ts'

const countries = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Countries that write the month first in English: the United States and what follows its custom (Unicode CLDR, short dates of English locales). */
const monthFirst = countries('US PR GU VI AS MP UM PH FM MH PW')
/** Both orders are in everyday use there. */
const divided = countries('CA')

const unitedStates =
  /^(?:US\/|America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Detroit|Boise|Juneau|Sitka|Nome|Adak|Menominee|Metlakatla|Yakutat|Indiana\/|Kentucky\/|North_Dakota\/)|Pacific\/Honolulu)/
const dayFirst = /^(?:Europe|Africa|Australia)\/|^Pacific\/(?:Auckland|Chatham)$/

/** Countries with four seasons of three whole months, as their weather services count them (NOAA, Met Office, Bureau of Meteorology); the tropics have others. */
const northern = countries(
  'US CA GB IE FR DE AT CH NL BE LU LI SE NO DK FI IS FO EE LV LT PL CZ SK HU SI HR BA RS ME MK AL GR BG RO MD UA BY RU IT ES PT AD MC SM VA MT CY TR GE AM AZ JP KR CN KZ GG JE IM GI'
)
const southern = countries('AU NZ ZA AR CL UY LS SZ')

/** First months of the year that companies reckon by, where nearly all share it: India's Companies Act 2013 s. 2(41), the Australian income year, New Zealand's standard balance date, the United Kingdom's financial year of corporation tax, Japan's custom. */
const fiscal: Readonly<Record<string, Usage['fiscal']>> = {
  IN: { month: 4, date: 1 },
  AU: { month: 7, date: 1 },
  NZ: { month: 4, date: 1 },
  GB: { month: 4, date: 1 },
  JP: { month: 4, date: 1 }
}
/** First days of the tax year, where it is another or known better (HMRC, Irish Revenue, SARS). */
const tax: Readonly<Record<string, Usage['fiscal']>> = {
  ...fiscal,
  GB: { month: 4, date: 6 },
  IE: { month: 1, date: 1 },
  ZA: { month: 3, date: 1 }
}

/** Countries where weeks go by their number in everyday speech (ISO 8601 calendars). */
const numbering = countries('SE NO DK FI IS FO AX DE AT CH LI NL BE LU')

function orderOf(country: string | undefined, zone: string): DateOrder {
  if (country !== undefined)
    return monthFirst.has(country) ? 'month-first' : divided.has(country) ? 'unknown' : 'day-first'
  return unitedStates.test(zone) ? 'month-first' : dayFirst.test(zone) ? 'day-first' : 'unknown'
}

/** How times are spoken of where the employer is: by its country, else by its zone where that settles it. */
export function usageOf(country: string | undefined, zone: string): Usage {
  const place = country ?? ''
  return {
    order: orderOf(country, zone),
    seasons: northern.has(place)
      ? 'northern'
      : southern.has(place)
        ? 'southern'
        : country === undefined
          ? 'needs-country'
          : 'unclear',
    fiscal: fiscal[place] ?? null,
    tax: tax[place] ?? null,
    numbersWeeks: numbering.has(place)
  }
}
