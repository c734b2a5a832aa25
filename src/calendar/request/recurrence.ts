import { dayLength, dayOf, formatDate, isoWeekday } from '../work/dates.ts'
import { numberOf } from './event-times.ts'
import { parseTime, type StatedTime } from '../work/times.ts'
import { Unreadable } from './unreadable.ts'
import { valuesOf, type Component } from './components.ts'

/** Occurrences that a rule is followed for, to see whether one alone is left. */
const mostOccurrences = 100
const rhythms: Readonly<Record<string, number>> = { DAILY: 1, WEEKLY: 7 }
const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** No two clocks are further apart: UTC-12 and UTC+14. */
const clocksApart = 26 * 3_600_000

/** Parts of a rule that leave a day one start at most. */
const byDays = new Set(
  'freq until interval byday bymonthday byyearday byweekno bymonth bysetpos wkst'.split(' ')
)
const dayOrMore = new Set(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'])

/** Whether a rule ends before the day after its start, so that the start alone is left. */
function endsAtOnce(rule: Readonly<Record<string, unknown>>, start: StatedTime): boolean {
  const { freq, until } = rule
  const last = typeof until === 'string' ? parseTime(until) : null
  if (!dayOrMore.has(String(freq)) || !Object.keys(rule).every(part => byDays.has(part))) return false
  if (last === null || numberOf(last) < dayOf(numberOf(start)) * dayLength) return false
  const isOfOneClock = last.kind === start.kind || last.kind === 'date'
  const end = last.kind === 'date' ? (last.day + 1) * dayLength - 1 : numberOf(last)
  return end + (isOfOneClock ? 0 : clocksApart) < numberOf(start) + dayLength
}

/** The starts that a rule gives, as ical.js writes them; null of one that is not followed: without an end, or of any rhythm but days and weeks. */
function occurrencesOf(rule: Readonly<Record<string, unknown>>, start: string): string[] | null {
  const { freq, count, interval = 1, byday, wkst: _, ...others } = rule
  const time = parseTime(start)
  if (time === null) return null
  if (endsAtOnce(rule, time)) return [start]
  const number = Number(count)
  if (!(number >= 1 && number <= mostOccurrences)) return null
  if (number === 1) return [start]
  const day = time.kind === 'date' ? time.day : dayOf(numberOf(time))
  const isOwnDay =
    byday === undefined ||
    (freq === 'WEEKLY' &&
      (Array.isArray(byday) ? byday : [byday]).map(String).join() === weekdayCodes[isoWeekday(day) - 1])
  const rhythm = rhythms[String(freq)]
  if (rhythm === undefined || Object.keys(others).length > 0 || !isOwnDay) return null
  return Array.from(
    { length: number },
    (_, i) => formatDate(day + i * rhythm * Number(interval)) + start.slice(10)
  )
}

/** Where the event's rule and its exceptions leave one start, that start as ical.js writes it; of an event without a rule, null. */
export function onlyStart(event: Component): string | null {
  const [rule, ...others] = valuesOf(event, 'rrule')
  const [start] = valuesOf(event, 'dtstart')
  if (rule === undefined || typeof start !== 'string') return null
  const isRule = others.length === 0 && typeof rule === 'object' && rule !== null
  const excepted = new Set(valuesOf(event, 'exdate').map(String))
  const left = isRule ? occurrencesOf({ ...rule }, start)?.filter(one => !excepted.has(one)) : null
  if (left?.length !== 1)
    throw new Unreadable(
      'invitation-recurring',
      event.properties.find(({ name }) => name === 'rrule')?.line ?? null
    )
  return left[0]!
}
