/** Release of Unicode CLDR that the weekends are from (supplemental data, weekData). */
export const weekRelease = '48'

const mondayToFriday: readonly number[] = [1, 2, 3, 4, 5]

/** Working weeks of countries whose weekend is another than Saturday and Sunday: ISO weekdays, the first after the weekend first. */
const weeks: ReadonlyArray<[week: readonly number[], countries: string]> = [
  [[7, 1, 2, 3, 4], 'BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE'],
  [[6, 7, 1, 2, 3], 'AF'],
  [[6, 7, 1, 2, 3, 4], 'IR'],
  [[1, 2, 3, 4, 5, 6], 'IN UG']
]
const byCountry = new Map(
  weeks.flatMap(([week, countries]) => countries.split(' ').map(country => [country, week]))
)

/** The week that a country works, by its weekend; ISO weekdays. */
export function weekOfCountry(country: string | undefined): readonly number[] {
  return (country === undefined ? undefined : byCountry.get(country)) ?? mondayToFriday
}
