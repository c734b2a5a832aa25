import { createHash } from 'node:crypto'
import type { PackedPlace, PackedTable } from '../../src/calendar/work/holidays/table.ts'
import type { Corrected } from './corrections.ts'
import { baseYear, libraryVersion, years } from './library.ts'
import { divisionsOf, formerCodes, parentOf } from './places.ts'

const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000
const firstDay = dayNumber(`${years[0]}-01-01`)

/** Dates as the table writes them: MMDD when they are one date of every year, else days since the table's first in base 36. */
function packDates(dates: readonly string[]): string {
  const sorted = [...new Set(dates)].toSorted()
  const [first = ''] = sorted
  const isYearly =
    sorted.length === years.length && sorted.every((date, i) => date === `${years[i]}${first.slice(4)}`)
  return isYearly
    ? first.slice(5).replace('-', '')
    : `:${sorted.map(date => (dayNumber(date) - firstDay).toString(36)).join(' ')}`
}

/** Gives each distinct value a number, the most frequent the lowest. */
class Pool {
  readonly #uses = new Map<string, number>()
  #order: string[] = []
  note(value: string): void {
    this.#uses.set(value, (this.#uses.get(value) ?? 0) + 1)
  }
  settle(): string[] {
    return (this.#order = [...this.#uses]
      .toSorted(([a, i], [b, j]) => j - i || (a < b ? -1 : 1))
      .map(([value]) => value))
  }
  numbers(): Map<string, number> {
    return new Map(this.#order.map((value, i) => [value, i]))
  }
}

/** A place's holidays as rows: name, dates, and whether the dates may yet move. */
function rowsOf(code: string, { calendars, announced }: Corrected): string[] {
  const groups = new Map<string, string[]>()
  for (const { date, name, isMoving } of calendars.get(code)!.values()) {
    const key = JSON.stringify([name, isMoving && Number(date.slice(0, 4)) > (announced.get(code) ?? 0)])
    groups.set(key, [...(groups.get(key) ?? []), date])
  }
  return [...groups].map(([key, dates]) => {
    const [name, mayMove] = JSON.parse(key) as [string, boolean]
    return JSON.stringify([name, packDates(dates), mayMove ? 1 : 0])
  })
}

/** The table; the same calendars give the same table, byte for byte. */
export function packTable(corrected: Corrected): PackedTable {
  const codes = [...corrected.calendars.keys()].toSorted()
  const rows = new Map(codes.map(code => [code, rowsOf(code, corrected)]))
  const [names, dates, holidays] = [new Pool(), new Pool(), new Pool()]
  for (const row of [...rows.values()].flat()) {
    const [name, packedDates] = JSON.parse(row) as [string, string, number]
    names.note(name)
    dates.note(packedDates)
    holidays.note(row)
  }
  const [nameList, dateList, holidayList] = [names.settle(), dates.settle(), holidays.settle()]
  const [nameNumbers, dateNumbers, holidayNumbers] = [names.numbers(), dates.numbers(), holidays.numbers()]
  const numbersOf = (list: readonly string[]) =>
    list.map(row => holidayNumbers.get(row)!).toSorted((a, b) => a - b)
  const workedOf = (code: string) =>
    corrected.worked.has(code) ? { worked: packDates(corrected.worked.get(code)!) } : {}

  const places: Record<string, PackedPlace> = {}
  for (const code of codes.filter(one => one.length === 2)) {
    const own = rows.get(code)!
    const divisions: PackedPlace['divisions'] = {}
    const plain: string[] = []
    let isDivided = false
    for (const division of [...divisionsOf(code)].toSorted()) {
      let within: string | null = division
      while (within !== null && !rows.has(`${code}-${within}`)) within = parentOf(code, within)
      const theirs = within === null ? own : rows.get(`${code}-${within}`)!
      const [more, less] = [
        numbersOf(theirs.filter(row => !own.includes(row))),
        numbersOf(own.filter(row => !theirs.includes(row)))
      ]
      if (more.length + less.length === 0) plain.push(division)
      else {
        const isApart = corrected.apart.has(`${code}-${division}`)
        divisions[division] = isApart ? [more, less, 1] : [more, less]
        isDivided ||= !isApart
      }
    }
    const former = Object.fromEntries(
      Object.entries(formerCodes)
        .filter(([old]) => old.startsWith(`${code}-`))
        .map(([old, current]) => [old.slice(3), current])
    )
    places[code] = {
      days: numbersOf(own),
      ...workedOf(code),
      ...(isDivided ? { divided: true as const } : {}),
      divisions,
      plain: plain.join(' '),
      ...(Object.keys(former).length > 0 ? { former } : {})
    }
  }
  const content = {
    names: nameList,
    dates: dateList,
    holidays: holidayList.map(row => {
      const [name, packedDates, mayMove] = JSON.parse(row) as [string, string, number]
      return [nameNumbers.get(name)!, dateNumbers.get(packedDates)!, mayMove] as [number, number, number]
    }),
    places,
    observances: Object.fromEntries(
      [...corrected.observances].map(([country, rows]) => [
        country,
        Object.fromEntries([...rows].map(([name, days]) => [name, packDates(days)]))
      ])
    )
  }
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8)
  return {
    release: `${baseYear}-${digest}`,
    library: libraryVersion,
    first: years[0]!,
    last: years.at(-1)!,
    ...content
  }
}
