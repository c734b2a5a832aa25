import type { DayOff } from './library.ts'

const dayLength = 86_400_000
const mark = ' (substitute day)'
/** Days after a holiday within which its substitute lies: two weekend days, and Christmas before New Year. */
const reach = 7

const weekdays: Readonly<Record<string, number>> = { friday: 5, saturday: 6, sunday: 0 }

/** When a law gives a day off in place of a holiday: the weekdays on which that would be lost, from a year on. */
interface Rule {
  lost: ReadonlySet<number>
  since: number
}

/** Reads "sunday", "saturday sunday" or "sunday since 2026". Throws on anything else. */
function readRule(text: string): Rule {
  const [days = '', since = '0', ...rest] = text.split(' since ')
  const lost = days.split(' ').map(day => weekdays[day])
  if (lost.includes(undefined) || !/^\d{1,4}$/.test(since) || rest.length > 0)
    throw new Error(`Not a rule of substitution: ${text}`)
  return { lost: new Set(lost as number[]), since: Number(since) }
}

const dateAfter = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10)
const weekdayOf = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay()

/** Whether a holiday has its substitute already. */
const isSubstituted = ({ date, name }: DayOff, calendar: ReadonlyMap<string, DayOff>) =>
  Array.from({ length: reach }, (_, i) => dateAfter(date, i + 1)).some(
    one => calendar.get(one)?.name === name + mark
  )

/**
 * Adds the substitute days of a rule: for each holiday on a day that would be lost, the first day after it that is neither such a day
 * nor a holiday. Holidays that fall on such a day in every year (Easter Sunday) have none. `names` limits the rule; empty is all.
 */
export function addSubstitutes(
  calendar: Map<string, DayOff>,
  text: string,
  names: readonly string[],
  years: readonly number[]
): void {
  const { lost, since } = readRule(text)
  const holidays = [...calendar.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const isMovable = new Set(holidays.filter(({ date }) => !lost.has(weekdayOf(date))).map(({ name }) => name))
  for (const holiday of holidays) {
    const { date, name, isMoving } = holiday
    if (!lost.has(weekdayOf(date)) || Number(date.slice(0, 4)) < since) continue
    if (!isMovable.has(name) || name.includes(mark) || (names.length > 0 && !names.includes(name))) continue
    if (isSubstituted(holiday, calendar)) continue
    let free = dateAfter(date, 1)
    while (lost.has(weekdayOf(free)) || calendar.has(free)) free = dateAfter(free, 1)
    if (years.includes(Number(free.slice(0, 4))))
      calendar.set(free, { date: free, name: name + mark, isMoving })
  }
}
