// Compares the table of public holidays with independent sources, Monday to Friday, and prints what differs by country:
//   npm run holidays:diff -- [--years 2025-2027] [--python python3] [PLACE…]
// The first source is Python's `holidays` (Debian: apt-get install python3-holidays); where npm has a gazette's own dates, they are a second.
// A difference that corrections.tsv explains (`differs`) is printed with its reason.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import japanese from '@holiday-jp/holiday_jp'
import chinese from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import * as korean from '@hyunbinseo/holidays-kr/all'
import { getHolidays, type Region } from 'feiertagejs'
import { formatDate, isoWeekday, parseDate } from '../src/calendar/work/dates.ts'
import {
  findHolidays,
  holidayCountries,
  holidayYears,
  subdivisionsOf
} from '../src/calendar/work/holidays/table.ts'
import { readCorrections } from './holidays/corrections.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { years: { type: 'string', default: '2025-2027' }, python: { type: 'string', default: 'python3' } }
})
const [from = holidayYears.first, until = from] = values.years.split('-').map(Number)

/** Days off by date. */
type Days = ReadonlyMap<string, string>
interface Source {
  title: string
  places: ReadonlyMap<string, Days>
}

const isCompared = (date: string) => {
  const { year, day } = parseDate(date)!
  return year >= from && year <= until && isoWeekday(day) <= 5
}
const daysOf = (rows: Iterable<readonly [string, string]>): Days =>
  new Map([...rows].filter(([date]) => isCompared(date)))

function ours(place: string): Days {
  const [country = '', subdivision] = place.split('-')
  const holidays = findHolidays(country, subdivision)!
  return daysOf(holidays.days().map(day => [formatDate(day), holidays.nameOf(day)!]))
}

/** Every place of the table that may have days of its own. */
const places = holidayCountries
  .flatMap(country => [country, ...subdivisionsOf(country)!.map(code => `${country}-${code}`)])
  .filter(
    place =>
      positionals.length === 0 ||
      positionals.some(wanted => place === wanted || place.startsWith(`${wanted}-`))
  )

function python(): Source | null {
  const { status, stdout, stderr } = spawnSync(
    values.python,
    [new URL('holidays/second-source.py', import.meta.url).pathname, String(from), String(until)],
    { input: JSON.stringify(places), encoding: 'utf8', maxBuffer: 1 << 28 }
  )
  if (status !== 0) {
    process.stderr.write(`Python's holidays cannot be asked (apt-get install python3-holidays):\n${stderr}\n`)
    return null
  }
  const { version, places: answer } = JSON.parse(stdout) as {
    version: string
    places: Record<string, Record<string, string>>
  }
  return {
    title: `python-holidays ${version}`,
    places: new Map(Object.entries(answer).map(([place, days]) => [place, daysOf(Object.entries(days))]))
  }
}

function gazettes(): Source[] {
  const years = Array.from({ length: until - from + 1 }, (_, i) => from + i)
  const german = new Map(
    ['BW', 'BY', 'BE', 'BB', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH'].map(
      land => [
        `DE-${land}`,
        daysOf(
          years.flatMap(year =>
            getHolidays(year, land as Region).map(
              holiday =>
                [formatDate(parseDate(holiday.date.toISOString().slice(0, 10))!.day), holiday.name] as const
            )
          )
        )
      ]
    )
  )
  return [
    {
      title: 'State Council by chinese-days',
      places: new Map([['CN', daysOf(Object.entries(chinese.holidays))]])
    },
    {
      title: 'Cabinet Office by holiday_jp',
      places: new Map([
        [
          'JP',
          daysOf(Object.values(japanese.holidays).map(({ date, name_en: name }) => [date, name] as const))
        ]
      ])
    },
    {
      title: 'official gazette by holidays-kr',
      places: new Map([
        [
          'KR',
          daysOf(
            Object.values(korean)
              .flatMap(year => Object.entries(year))
              .map(([date, names]) => [date, names.join(', ')] as const)
          )
        ]
      ])
    },
    { title: 'feiertagejs', places: german }
  ].filter(source => [...source.places.keys()].some(place => places.includes(place)))
}

/** What a source has of the years that it knows at all: a gazette is printed a year ahead. */
const knownYears = (days: Days) => new Set([...days.keys()].map(date => date.slice(0, 4)))

const reasons = readCorrections().filter(({ change }) => change === 'differs')
/** The first line that explains a difference: its place, or the country of it, and its date. */
const reasonFor = (place: string, date: string) =>
  reasons.find(
    ({ places: theirs, days }) =>
      theirs.some(one => one === '*' || place === one || place.startsWith(`${one}-`)) &&
      (days === '*' || days.split(' ').some(monthAndDay => date.endsWith(monthAndDay)))
  )!.source

for (const source of [python(), ...gazettes()]) {
  if (source === null) continue
  const compared = places.filter(place => source.places.has(place))
  let same = 0
  process.stdout.write(`\n${source.title}, ${from}–${until}, Monday to Friday\n`)
  for (const place of compared) {
    const [mine, theirs] = [ours(place), source.places.get(place)!]
    const known = knownYears(theirs)
    const lines = [...new Set([...mine.keys(), ...theirs.keys()])]
      .toSorted()
      .filter(date => mine.has(date) !== theirs.has(date) && known.has(date.slice(0, 4)))
      .map(
        date =>
          `    ${mine.has(date) ? 'only here ' : 'only there'}  ${date}  ${mine.get(date) ?? theirs.get(date)}\n                            ${reasonFor(place, date)}`
      )
    if (lines.length === 0) same++
    else process.stdout.write(`  ${place}\n${lines.join('\n')}\n`)
  }
  process.stdout.write(`  the same: ${same} of ${compared.length} places\n`)
}
