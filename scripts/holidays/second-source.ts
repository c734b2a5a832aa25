import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { isoWeekday, parseDate } from '../../src/calendar/work/dates.ts'

const file = new URL('second-source.json', import.meta.url)

/** Days off by place and date (YYYY-MM-DD), Monday to Friday, as Python's `holidays` has them. */
export interface SecondSource {
  version: string
  first: number
  last: number
  places: Record<string, Record<string, string>>
}
/** Dates by name; of a subdivision what it has more than its country, and the dates it has less. */
type PackedDays = Record<string, string>
interface Packed extends Omit<SecondSource, 'places'> {
  source: string
  licence: string
  places: Record<string, PackedDays | [more: PackedDays, less?: string]>
}

function packDays(days: Record<string, string>): PackedDays {
  const names: Record<string, string[]> = {}
  for (const [date, name] of Object.entries(days)) (names[name] ??= []).push(date)
  return Object.fromEntries(Object.entries(names).map(([name, dates]) => [name, dates.join(' ')]))
}
const unpackDays = (packed: PackedDays): Record<string, string> =>
  Object.fromEntries(
    Object.entries(packed).flatMap(([name, dates]) => dates.split(' ').map(date => [date, name]))
  )
const without = (days: Record<string, string>, dates: readonly string[]) =>
  Object.fromEntries(Object.entries(days).filter(([date]) => !dates.includes(date)))

/** The days that stand in the project, so that a comparison needs neither Python nor a network. */
export function readSecondSource(): SecondSource {
  const { version, first, last, places } = JSON.parse(readFileSync(file, 'utf8')) as Packed
  const days: SecondSource['places'] = {}
  for (const [place, packed] of Object.entries(places)) {
    if (!Array.isArray(packed)) {
      days[place] = unpackDays(packed)
      continue
    }
    const [more, less = ''] = packed
    days[place] = { ...without(days[place.slice(0, 2)]!, less.split(' ')), ...unpackDays(more) }
  }
  return { version, first, last, places: days }
}

/** Asks the package itself. Throws with Python's own words when it is not there. */
export function askSecondSource(
  python: string,
  places: readonly string[],
  first: number,
  last: number
): SecondSource {
  const script = new URL('second-source.py', import.meta.url).pathname
  const { status, stdout, stderr, error } = spawnSync(python, [script, String(first), String(last)], {
    input: JSON.stringify(places),
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
  if (status !== 0)
    throw new Error(
      `Python's holidays cannot be asked (pip install holidays, then --python PATH): ${error?.message ?? stderr}`
    )
  const { version, places: answer } = JSON.parse(stdout) as Pick<SecondSource, 'version' | 'places'>
  const weekdays = (days: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(days)
        .filter(([date]) => isoWeekday(parseDate(date)!.day) <= 5)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
    )
  return {
    version,
    first,
    last,
    places: Object.fromEntries(Object.entries(answer).map(([place, days]) => [place, weekdays(days)]))
  }
}

/** Writes the days that stand in the project, one place a line. */
export function writeSecondSource({ version, first, last, places }: SecondSource): void {
  const head = {
    source: 'python-holidays, github.com/vacanza/holidays',
    licence: 'MIT, text in src/calendar/work/holidays/holidays.licence.md',
    version,
    first,
    last
  }
  const rows = Object.entries(places).map(([place, days]): [string, Packed['places'][string]] => {
    const country = places[place.slice(0, 2)]
    if (!place.includes('-') || country === undefined) return [place, packDays(days)]
    const more = packDays(without(days, Object.keys(country)))
    const less = Object.keys(without(country, Object.keys(days))).join(' ')
    return [place, less === '' ? [more] : [more, less]]
  })
  const lines = rows.map(([place, packed]) => `${JSON.stringify(place)}:${JSON.stringify(packed)}`)
  writeFileSync(file, `{${JSON.stringify(head).slice(1, -1)},\n"places":{\n${lines.join(',\n')}\n}}\n`)
}
