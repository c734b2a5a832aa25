import t from 'tap'
import { weekOfCountry, weekRelease } from '../../../src/calendar/work/country-weeks.ts'
import { holidayCountries } from '../../../src/calendar/work/holidays/table.ts'

interface Locale {
  getWeekInfo(): { weekend: number[] }
}

void t.test('weeks are those of CLDR', async t => {
  t.strictSame(weekOfCountry('SA'), [7, 1, 2, 3, 4])
  t.strictSame(weekOfCountry('IN'), [1, 2, 3, 4, 5, 6])
  t.strictSame(weekOfCountry(undefined), [1, 2, 3, 4, 5])
  if (process.versions['cldr']?.split('.')[0] !== weekRelease)
    return t.comment(`Node has CLDR ${process.versions['cldr']}, the table ${weekRelease}`)
  for (const country of holidayCountries) {
    const { weekend } = (new Intl.Locale(`und-${country}`) as unknown as Locale).getWeekInfo()
    t.strictSame(
      [...weekOfCountry(country)].toSorted((a, b) => a - b),
      [1, 2, 3, 4, 5, 6, 7].filter(day => !weekend.includes(day)),
      country
    )
  }
})
