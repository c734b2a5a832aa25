import { iso31661, iso31662 } from 'iso-3166'

/** ISO's region codes of a country, the part after the dash, in ISO's order. */
const divisions = new Map<string, Set<string>>()
for (const { code } of iso31662) {
  const [country = '', division = ''] = code.split('-')
  divisions.set(country, (divisions.get(country) ?? new Set()).add(division))
}
const countries = new Set(iso31661.map(({ alpha2 }) => alpha2))

/** Codes that ISO gave up in 2020–2023 and that people still send, and the one that took their place. */
export const formerCodes: Readonly<Record<string, string>> = {
  'IN-CT': 'CG', 'IN-OR': 'OD', 'IN-TG': 'TS', 'IN-UT': 'UK', 'CL-NU': 'NB'
}

/** Whether ISO 3166-1 has the country (XK, which it reserves for users, is taken as Kosovo by all who need it). */
export const isCountry = (code: string): boolean => countries.has(code) || code === 'XK'

/** The subdivisions of ISO 3166-2, the part after the dash. */
export const divisionsOf = (country: string): ReadonlySet<string> => divisions.get(country) ?? new Set()
