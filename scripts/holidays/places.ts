import { iso31661, iso31662 } from 'iso-3166'

/** Of countries whose holidays depend on a few large parts, those alone: which of them a smaller one lies in ISO does not say. */
const partsThatCount: Readonly<Record<string, readonly string[]>> = { GB: ['ENG', 'NIR', 'SCT', 'WLS'] }

/** The part of each ISO 3166-2 code after the dash, by country, with that of the subdivision it lies in; null when it lies in none. */
const divisions = new Map<string, Map<string, string | null>>()
for (const { code, parent } of iso31662) {
  const [country = '', division = ''] = code.split('-')
  if (partsThatCount[country]?.includes(division) === false) continue
  divisions.set(
    country,
    (divisions.get(country) ?? new Map<string, string | null>()).set(
      division,
      parent === country ? null : parent.slice(3)
    )
  )
}
const countries = new Set(iso31661.map(({ alpha2 }) => alpha2))

/** Codes that ISO gave up from 2018 to 2023 and that people still send, and the one that took their place. */
export const formerCodes: Readonly<Record<string, string>> = {
  'IN-CT': 'CG',
  'IN-OR': 'OD',
  'IN-TG': 'TS',
  'IN-UT': 'UK',
  'CL-NU': 'NB',
  'FR-75': '75C'
}

/** Whether ISO 3166-1 has the country (XK, which it leaves to its users, is taken for Kosovo everywhere). */
export const isCountry = (code: string): boolean => countries.has(code) || code === 'XK'

/** The subdivisions of a country, the part of the code after the dash. */
export const divisionsOf = (country: string): ReadonlySet<string> => new Set(divisions.get(country)?.keys())

/** The subdivision of the same country in which one lies, null when there is none. */
export const parentOf = (country: string, division: string): string | null =>
  divisions.get(country)?.get(division) ?? null
