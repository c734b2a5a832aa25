import type { Application } from './resolved.ts'
import type { Faults } from '../faults.ts'
import {
  findHolidays,
  holidayCountries,
  holidayYears,
  subdivisionsOf,
  type Holidays
} from '../work/holidays/table.ts'

/** What people write for a country beside its code and its English name. */
const meant: ReadonlyMap<string, string> = new Map(
  Object.entries({
    uk: 'GB',
    gbr: 'GB',
    'great britain': 'GB',
    britain: 'GB',
    england: 'GB',
    scotland: 'GB',
    wales: 'GB',
    'northern ireland': 'GB',
    eng: 'GB',
    sct: 'GB',
    wls: 'GB',
    nir: 'GB',
    usa: 'US',
    'u.s.': 'US',
    'u.s.a.': 'US',
    america: 'US',
    'united states of america': 'US',
    deu: 'DE',
    ger: 'DE',
    fra: 'FR',
    irl: 'IE',
    esp: 'ES',
    ita: 'IT',
    nld: 'NL',
    holland: 'NL',
    'the netherlands': 'NL',
    che: 'CH',
    aut: 'AT',
    bel: 'BE',
    swe: 'SE',
    nor: 'NO',
    dnk: 'DK',
    fin: 'FI',
    pol: 'PL',
    prt: 'PT',
    cze: 'CZ',
    'czech republic': 'CZ',
    el: 'GR',
    grc: 'GR',
    tur: 'TR',
    turkey: 'TR',
    can: 'CA',
    mex: 'MX',
    bra: 'BR',
    arg: 'AR',
    aus: 'AU',
    nzl: 'NZ',
    jpn: 'JP',
    chn: 'CN',
    prc: 'CN',
    ind: 'IN',
    kor: 'KR',
    korea: 'KR',
    'republic of korea': 'KR',
    sgp: 'SG',
    mys: 'MY',
    idn: 'ID',
    phl: 'PH',
    tha: 'TH',
    vnm: 'VN',
    hkg: 'HK',
    'hong kong': 'HK',
    twn: 'TW',
    zaf: 'ZA',
    are: 'AE',
    uae: 'AE',
    sau: 'SA',
    isr: 'IL',
    russia: 'RU'
  })
)
let names: Map<string, string> | undefined

/** The code that a refused country was likely meant for; null when nothing comes near. Always from our own tables. */
function likelyCountry(refused: string): string | null {
  const regions = new Intl.DisplayNames('en', { type: 'region' })
  names ??= new Map(holidayCountries.map(code => [(regions.of(code) ?? code).toLowerCase(), code]))
  const name = refused.trim().toLowerCase()
  const code = name.toUpperCase()
  return holidayCountries.includes(code) ? code : (meant.get(name) ?? names.get(name) ?? null)
}

/** The part of a refused subdivision that the country does accept; null when there is none. */
function likelySubdivision(refused: string, country: string, accepted: readonly string[]): string | null {
  const code = refused.trim().toUpperCase()
  const part = code.startsWith(`${country}-`) ? code.slice(3) : code
  return accepted.includes(part) ? part : null
}

/** The public holidays that the employer keeps; null when no country was sent, or after a fault. */
export function readHolidays(
  { country, subdivision }: NonNullable<Application['employer']>,
  faults: Faults
): Holidays | null {
  if (country === undefined) return null
  const holidays = findHolidays(country, subdivision)
  if (holidays !== null) return holidays
  const accepted = subdivisionsOf(country)
  if (accepted === null) {
    const likely = likelyCountry(country)
    faults.impossible(
      'unknown-country',
      '/employer/country',
      `No public holidays are known for this.${likely === null ? '' : ` Perhaps ${likely} is meant.`} Accepted: ${holidayCountries.join(', ')} (ISO 3166-1 alpha-2, upper case). For any other country leave this out and list the days off in employer.closedOn.`
    )
  } else {
    const likely = likelySubdivision(subdivision!, country, accepted)
    faults.conflict(
      'unknown-subdivision',
      ['/employer/subdivision', '/employer/country'],
      accepted.length === 0
        ? 'The country has no subdivisions. Leave this out.'
        : `The country has no such subdivision.${likely === null ? '' : ` Perhaps ${likely} is meant.`} Accepted: ${accepted.join(', ')} (ISO 3166-2 after the dash, upper case), or leave this out.`
    )
  }
  return null
}

/** A plan that needs holidays of years the table lacks; `pointer` is what leads there. */
export function refuseYear(pointer: string, faults: Faults): void {
  faults.conflict(
    'year-outside-holidays',
    [pointer, '/employer/country'],
    `Public holidays are known for the years ${holidayYears.first} to ${holidayYears.last}, and the plan reaches beyond them. Leave out employer.country and list the days off in employer.closedOn.`
  )
}
