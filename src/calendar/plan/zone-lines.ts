import type { Zone } from 'luxon'
import { dayLength, dayOf, daysOfMonth, isoWeekday, partsOf } from '../work/dates.ts'
import { formatWallTime } from '../work/times.ts'
import { frame, type ContentLine } from './content-lines.ts'

/** A change of the clock; offsets in ms, `onset` the wall time (epoch ms as if UTC) of the clock before it. */
interface Change {
  onset: number
  before: number
  after: number
}

const minute = 60_000
/** Milliseconds ahead of UTC at an instant (epoch ms). */
const aheadAt = (zone: Zone, instant: number) => zone.offset(instant) * minute
const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const yearStart = (year: number) => Date.UTC(year, 0, 1)
const yearOf = (wallTime: number) => partsOf(dayOf(wallTime)).year
const local = (wallTime: number) => formatWallTime(wallTime).slice(0, 19).replaceAll(/[-:]/g, '')

/** ±HHMM, with seconds where there are any (RFC 5545, 3.3.14). */
function offsetText(offset: number): string {
  const seconds = Math.round(Math.abs(offset) / 1000)
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(part =>
    String(Math.floor(part)).padStart(2, '0')
  )
  return `${offset < 0 ? '-' : '+'}${(parts[2] === '00' ? parts.slice(0, 2) : parts).join('')}`
}

/** The changes of a clock from one instant to another, to the minute; no clock has changed twice in a day. */
function changesBetween(zone: Zone, from: number, to: number): Change[] {
  const changes: Change[] = []
  const end = Math.ceil(to / minute) * minute
  for (let day = Math.floor(from / minute) * minute; day < end; day += dayLength) {
    const next = Math.min(day + dayLength, end)
    const [before, after] = [aheadAt(zone, day), aheadAt(zone, next)]
    if (before === after) continue
    let [low, high] = [day, next]
    while (high - low > minute) {
      const middle = low + Math.floor((high - low) / minute / 2) * minute
      if (aheadAt(zone, middle) === before) low = middle
      else high = middle
    }
    changes.push({ onset: high + before, before, after })
  }
  return changes
}

/** How a rule may name the day of a change: the nth of its weekday in the month, or the last. */
function daysNamed(onset: number): string[] {
  const day = dayOf(onset)
  const { year, month, date } = partsOf(day)
  const code = weekdayCodes[isoWeekday(day) - 1]!
  const nth = Math.ceil(date / 7)
  return [
    ...(date + 7 > daysOfMonth(year, month) ? [`BYMONTH=${month};BYDAY=-1${code}`] : []),
    ...(nth < 5 ? [`BYMONTH=${month};BYDAY=${nth}${code}`] : [])
  ]
}

/** The rule by which a clock changes one way in each of some years, with the first of its changes; null when there is none. */
function ruleOf(changes: readonly Change[], years: number): { rule: string; first: Change } | null {
  const [first, ...others] = changes
  if (first === undefined || changes.length !== years) return null
  const isSame = ({ onset, before, after }: Change) =>
    before === first.before &&
    after === first.after &&
    onset - dayOf(onset) * dayLength === first.onset - dayOf(first.onset) * dayLength
  const rule = daysNamed(first.onset).find(day => others.every(({ onset }) => daysNamed(onset).includes(day)))
  return rule !== undefined && others.every(isSame) ? { rule, first } : null
}

const part = (name: 'STANDARD' | 'DAYLIGHT', { onset, before, after }: Change, rule?: string) =>
  frame(name, [
    ['DTSTART', local(onset)],
    ['TZOFFSETFROM', offsetText(before)],
    ['TZOFFSETTO', offsetText(after)],
    ...(rule === undefined ? [] : [['RRULE', `FREQ=YEARLY;${rule}`] as const])
  ])

/**
 * A clock as a VTIMEZONE (RFC 5545, 3.6.5) that is right from one instant to another (epoch ms): one rule each for summer and winter where the
 * clock keeps to them from the year before to the year after, which is the form that Outlook reads; else the offset it starts with, and each
 * change by its date.
 */
export function writeZone(zone: Zone, from: number, to: number): ContentLine[] {
  const [first, last] = [yearOf(from + aheadAt(zone, from)), yearOf(to + aheadAt(zone, to))]
  const around = changesBetween(zone, yearStart(first - 1), yearStart(last + 2))
  const forward = around.filter(({ before, after }) => after > before)
  const back = around.filter(({ before, after }) => after < before)
  const [summer, winter] = [ruleOf(forward, last - first + 3), ruleOf(back, last - first + 3)]
  if (summer !== null && winter !== null)
    return frame(
      'VTIMEZONE',
      [['TZID', zone.name]],
      part('STANDARD', winter.first, winter.rule),
      part('DAYLIGHT', summer.first, summer.rule)
    )
  const offset = aheadAt(zone, from)
  const own = changesBetween(zone, from, to)
  const opening = { onset: yearStart(first), before: offset, after: offset }
  const isSummer = own[0] !== undefined && own[0].after < own[0].before
  return frame(
    'VTIMEZONE',
    [['TZID', zone.name]],
    part(isSummer ? 'DAYLIGHT' : 'STANDARD', opening),
    ...own.map(change => part(change.after > change.before ? 'DAYLIGHT' : 'STANDARD', change))
  )
}
