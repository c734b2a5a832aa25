// Compares the table of public holidays with independent sources, Monday to Friday, and prints what differs by place, each with its reason:
//   npm run holidays:diff -- [--check] [--years 2026-2027] [--python PATH [--update]] [PLACE…]
// The first source is Python's `holidays`, its days for two years as they stand in scripts/holidays/second-source.json; --python asks
// the package itself, --update writes what it says there. Where npm has a gazette's own dates, they are a second source.
// --check prints the counts only, and fails when a difference has no reason in corrections.tsv (`differs`) or a reason has no difference.
import { parseArgs } from 'node:util'
import japanese from '@holiday-jp/holiday_jp'
import chinese from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import * as korean from '@hyunbinseo/holidays-kr/all'
import { getHolidays, type Region } from 'feiertagejs'
import { formatDate, isoWeekday, parseDate } from '../src/calendar/work/dates.ts'
import { findHolidays, holidayCountries, subdivisionsOf } from '../src/calendar/work/holidays/table.ts'
import { readCorrections } from './holidays/corrections.ts'
import { DifferenceReasons } from './holidays/reasons.ts'
import { askSecondSource, readSecondSource, writeSecondSource } from './holidays/second-source.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean', default: false },
    years: { type: 'string' },
    python: { type: 'string' },
    update: { type: 'boolean', default: false }
  }
})
const committed = readSecondSource()
const [from = committed.first, until = from] = values.years?.split('-').map(Number) ?? [
  committed.first,
  committed.last
]

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

const allPlaces = holidayCountries.flatMap(country => [
  country,
  ...subdivisionsOf(country)!.map(code => `${country}-${code}`)
])
/** Every place asked for that may have days of its own. */
const places = allPlaces.filter(
  place =>
    positionals.length === 0 || positionals.some(wanted => place === wanted || place.startsWith(`${wanted}-`))
)

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

function readOrAsk() {
  if (values.python === undefined) {
    if (from < committed.first || until > committed.last)
      fail(`second-source.json has ${committed.first}-${committed.last}; for other years give --python PATH`)
    return committed
  }
  try {
    return askSecondSource(values.python, allPlaces, from, until)
  } catch (error) {
    return fail((error as Error).message)
  }
}

function secondSource(): Source {
  const source = readOrAsk()
  if (values.update) writeSecondSource(source)
  return {
    title: `python-holidays ${source.version}`,
    places: new Map(
      Object.entries(source.places).map(([place, days]) => [place, daysOf(Object.entries(days))])
    )
  }
}

const lands = 'BW BY BE BB HB HE HH MV NI NW RP SL SN ST SH TH'.split(' ')

function gazettes(): Source[] {
  const years = Array.from({ length: until - from + 1 }, (_, i) => from + i)
  const german = new Map(
    lands.map(land => [
      `DE-${land}`,
      daysOf(
        years.flatMap(year =>
          getHolidays(year, land as Region).map(
            holiday =>
              [formatDate(parseDate(holiday.date.toISOString().slice(0, 10))!.day), holiday.name] as const
          )
        )
      )
    ])
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

const unknown = positionals.filter(wanted => !allPlaces.includes(wanted))
if (unknown.length > 0) fail(`Not in the table: ${unknown.join(', ')}`)

const reasons = new DifferenceReasons(readCorrections())

for (const source of [secondSource(), ...gazettes()]) {
  const compared = places.filter(place => source.places.has(place))
  let same = 0
  const listed: string[] = []
  for (const place of compared) {
    const [mine, theirs] = [ours(place), source.places.get(place)!]
    const known = knownYears(theirs)
    const lines = [...new Set([...mine.keys(), ...theirs.keys()])]
      .toSorted()
      .filter(date => mine.has(date) !== theirs.has(date) && known.has(date.slice(0, 4)))
      .map(
        date =>
          `    ${mine.has(date) ? 'only here ' : 'only there'}  ${date}  ${mine.get(date) ?? theirs.get(date)}\n                            ${reasons.find(place, date) ?? 'NO REASON GIVEN'}\n`
      )
    if (lines.length === 0) same++
    else listed.push(`  ${place}\n${lines.join('')}`)
  }
  process.stdout.write(
    `\n${source.title}, ${from}–${until}, Monday to Friday\n${values.check ? '' : listed.join('')}  the same: ${same} of ${compared.length} places\n`
  )
}

const counts = reasons.counts()
if (counts.length + reasons.missing.length > 0) process.stdout.write('\nDays that differ, by reason\n')
for (const [reason, count] of counts) process.stdout.write(`  ${String(count).padStart(4)}  ${reason}\n`)
if (reasons.missing.length > 0)
  process.stdout.write(`  ${String(reasons.missing.length).padStart(4)}  NO REASON GIVEN\n`)
if (values.check) {
  const isWhole = positionals.length === 0 && values.years === undefined
  const idle = isWhole ? reasons.idle() : []
  for (const line of idle)
    process.stderr.write(`corrections.tsv:${line}: explains no difference, so it is no longer needed\n`)
  for (const difference of reasons.missing)
    process.stderr.write(`${difference}: give it a line in corrections.tsv, a correction or \`differs\`\n`)
  if (idle.length + reasons.missing.length > 0) process.exitCode = 1
}
