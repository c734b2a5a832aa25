import { dayOf, formatDate, isoWeekday } from '../work/dates.ts'
import { numberOf } from './event-times.ts'
import { parseTime } from '../work/times.ts'
import { Unreadable } from './unreadable.ts'
import { valuesOf, type Component } from './components.ts'

/** Occurrences that a rule is followed for, to see whether one alone is left. */
const mostOccurrences = 100
const rhythms: Readonly<Record<string, number>> = { DAILY: 1, WEEKLY: 7 }
const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The starts that a rule gives, as ical.js writes them; null of one that is not followed: no COUNT, or any rhythm but days and weeks. */
function occurrencesOf(rule: Readonly<Record<string, unknown>>, start: string): string[] | null {
  const { freq, count, interval = 1, byday, wkst: _, ...others } = rule
  const time = parseTime(start)
  const number = Number(count)
  if (time === null || !(number >= 1 && number <= mostOccurrences)) return null
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
  if (rule === undefined || rule === '' || typeof start !== 'string') return null
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
