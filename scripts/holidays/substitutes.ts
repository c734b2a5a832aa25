import type { DayOff } from './library.ts'

const dayLength = 86_400_000
const mark = ' (substitute day)'
/** Days after a holiday within which its substitute lies: two weekend days, and the holidays after them. */
const reach = 7

const weekdays: Readonly<Record<string, number>> = { friday: 5, saturday: 6, sunday: 0 }

/** When a law gives a day off in place of a holiday. */
interface Rule {
  /** Weekdays on which a holiday would be lost, 0 for Sunday. */
  lost: ReadonlySet<number>
  /** Whether two holidays of one weekend share a day. */
  isShared: boolean
  since: number
}

/** Reads "sunday", "saturday sunday", "saturday sunday shared" or "sunday since 2026". Throws on anything else. */
function readRule(text: string): Rule {
  const [head = '', since = '0', ...rest] = text.split(' since ')
  const words = head.split(' ')
  const isShared = words.at(-1) === 'shared'
  const lost = (isShared ? words.slice(0, -1) : words).map(day => weekdays[day])
  if (lost.length === 0 || lost.includes(undefined) || !/^\d{1,4}$/.test(since) || rest.length > 0)
    throw new Error(`Not a rule of substitution: ${text}`)
  return { lost: new Set(lost as number[]), isShared, since: Number(since) }
}

const dateAfter = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10)
const weekdayOf = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay()

/** Whether a holiday has its substitute already. */
const isSubstituted = ({ date, name }: DayOff, calendar: ReadonlyMap<string, DayOff>) =>
  Array.from({ length: reach }, (_, i) => dateAfter(date, i + 1)).some(
    one => calendar.get(one)?.name === name + mark
  )

/** The holidays of a calendar for which a rule gives a day, in order. Those that fall on such a weekday in every year (Easter Sunday) have none. */
function lostHolidays(
  calendar: ReadonlyMap<string, DayOff>,
  { lost, isShared, since }: Rule,
  names: readonly string[]
): DayOff[] {
  const holidays = [...calendar.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const isMovable = new Set(holidays.filter(({ date }) => !lost.has(weekdayOf(date))).map(({ name }) => name))
  const found = holidays.filter(
    holiday =>
      lost.has(weekdayOf(holiday.date)) &&
      Number(holiday.date.slice(0, 4)) >= since &&
      isMovable.has(holiday.name) &&
      (names.length === 0 || names.includes(holiday.name)) &&
      !isSubstituted(holiday, calendar)
  )
  if (!isShared) return found
  const dates = new Set(found.map(({ date }) => date))
  return found.filter(({ date }) => !dates.has(dateAfter(date, -1)))
}

/**
 * Adds the substitute days of a rule: for each holiday on a day that would be lost, the first day after it that is neither such a day
 * nor a holiday. `names` limits the rule; empty is all.
 */
export function addSubstitutes(
  calendar: Map<string, DayOff>,
  text: string,
  names: readonly string[],
  years: readonly number[]
): void {
  const rule = readRule(text)
  for (const { date, name, isMoving } of lostHolidays(calendar, rule, names)) {
    let free = dateAfter(date, 1)
    while (rule.lost.has(weekdayOf(free)) || calendar.has(free)) free = dateAfter(free, 1)
    if (years.includes(Number(free.slice(0, 4))))
      calendar.set(free, { date: free, name: name + mark, isMoving })
  }
}
