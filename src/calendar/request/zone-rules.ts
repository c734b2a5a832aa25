import type { Zone } from 'luxon'
import { dayLength, dayOf, isoWeekday, parseDate, type Day } from '../work/dates.ts'
import { parseTime } from '../work/times.ts'
import { TableZone } from '../work/zones.ts'
import { valuesOf, type Component } from './components.ts'

const minute = 60_000

/** A change of the clock: `onset` is the wall time (epoch ms as if UTC) of the clock before it; offsets in ms. */
interface Change {
  onset: number
  before: number
  after: number
}

/** Since 1900 no clock has been further from UTC. */
const furthest = 15 * 3_600_000
const offsetPattern = /^([+-])(\d\d):(\d\d)(?::(\d\d))?$/
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const weekdayPattern = /^([+-]?[1-4])?(MO|TU|WE|TH|FR|SA|SU)$/

function readOffset(text: unknown): number | null {
  const match = typeof text === 'string' ? offsetPattern.exec(text) : null
  if (match === null) return null
  const [, sign, hours, minutes, seconds = 0] = match
  const ahead = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000
  return ahead > furthest ? null : sign === '-' ? -ahead : ahead
}

function readWallTime(text: unknown): number | null {
  const time = typeof text === 'string' ? parseTime(text) : null
  // Some programs write the day alone
  return time?.kind === 'local' ? time.wallTime : time?.kind === 'date' ? time.day * dayLength : null
}

const firstOf = (year: number, month: number): Day => Date.UTC(year, month - 1, 1) / dayLength
const yearOf = (wallTime: number) => new Date(wallTime).getUTCFullYear()

/** The parts of a recurrence that zones use. */
interface Rule {
  freq?: unknown
  interval?: unknown
  until?: unknown
  bymonth?: unknown
  byday?: unknown
  bymonthday?: unknown
  byhour?: unknown
  byminute?: unknown
  bysecond?: unknown
  wkst?: unknown
}
const ruleParts = new Set(
  'freq interval until bymonth byday bymonthday byhour byminute bysecond wkst'.split(' ')
)
/** Whether the clock that a rule names is the one its start has anyway. */
const isOwnClock = ({ byhour, byminute, bysecond }: Rule, start: Date) =>
  (byhour ?? start.getUTCHours()) === start.getUTCHours() &&
  (byminute ?? start.getUTCMinutes()) === start.getUTCMinutes() &&
  (bysecond ?? start.getUTCSeconds()) === start.getUTCSeconds()

/** The day of each year on which a rule changes the clock, or null when the rule is of another kind than zones use. */
function readRule(rule: Rule, first: number): ((year: number) => Day) | null {
  const start = new Date(first)
  if (
    Object.keys(rule).some(part => !ruleParts.has(part)) ||
    rule.freq !== 'YEARLY' ||
    (rule.interval ?? 1) !== 1 ||
    !isOwnClock(rule, start)
  )
    return null
  const { bymonth: month = start.getUTCMonth() + 1, byday, bymonthday } = rule
  if (typeof month !== 'number' || !Number.isInteger(month) || month < 1 || month > 12) return null
  const dates = bymonthday === undefined ? [] : [bymonthday].flat()
  if (!dates.every(date => typeof date === 'number' && date >= 1 && date <= 31)) return null
  if (byday === undefined) {
    const [date = start.getUTCDate(), ...others] = dates as number[]
    return others.length > 0 ? null : year => firstOf(year, month) + date - 1
  }
  const match = typeof byday === 'string' ? weekdayPattern.exec(byday) : null
  if (match === null || rule.bymonth === undefined || (match[1] === undefined) === (dates.length === 0))
    return null
  const weekday = weekdays.indexOf(match[2]!) + 1
  const earliest = Math.min(...(dates as number[]))
  const onOrAfter = (day: Day) => day + ((weekday - isoWeekday(day) + 7) % 7)
  // A weekday among seven dates is how some programs write "the second Sunday".
  if (match[1] === undefined)
    return new Set(dates).size === 7 && Math.max(...(dates as number[])) === earliest + 6
      ? year => onOrAfter(firstOf(year, month) + earliest - 1)
      : null
  const nth = Number(match[1])
  return year =>
    nth > 0
      ? onOrAfter(firstOf(year, month)) + (nth - 1) * 7
      : onOrAfter(firstOf(year, month + 1) - 7) + (nth + 1) * 7
}

/** When a rule ends, epoch ms; null when it cannot be read. */
function readUntil(until: unknown, before: number): number | null {
  if (until === undefined) return Infinity
  const time = typeof until === 'string' ? parseTime(until) : null
  if (time === null) return null
  return time.kind === 'instant'
    ? time.instant
    : time.kind === 'local'
      ? time.wallTime - before
      : (time.day + 1) * dayLength - before
}

/** The changes that one STANDARD or DAYLIGHT part makes about a year; null when it cannot be read. */
function readChanges(part: Component, year: number): Change[] | null {
  const [before, after] = [
    readOffset(valuesOf(part, 'tzoffsetfrom')[0]),
    readOffset(valuesOf(part, 'tzoffsetto')[0])
  ]
  const onsets = [...valuesOf(part, 'dtstart').slice(0, 1), ...valuesOf(part, 'rdate')].map(readWallTime)
  const rules = valuesOf(part, 'rrule') as Array<Rule | null>
  const first = onsets[0] ?? null
  if (before === null || after === null || first === null || rules.length > 1 || onsets.includes(null))
    return null
  const [rule] = rules
  const byRule: number[] = []
  if (rule === null) return null
  if (rule !== undefined) {
    const dayIn = readRule(rule, first)
    const until = readUntil(rule.until, before)
    if (dayIn === null || until === null) return null
    const last = Math.min(year + 1, until === Infinity ? year + 1 : yearOf(until))
    for (let on = Math.max(yearOf(first), last - 3); on <= last; on++) {
      const onset = dayIn(on) * dayLength + first - dayOf(first) * dayLength
      if (onset > first && onset - before <= until) byRule.push(onset)
    }
  }
  return [...(onsets as number[]), ...byRule].map(onset => ({ onset, before, after }))
}

/** The clock of a VTIMEZONE about the year of a date or time (as ical.js gives it); null when its rules are of a kind that zones do not use. No recurrence is expanded: each part is asked for the days of four years. */
export function readZoneRules(zone: Component, about: string): Zone | null {
  const year = parseDate(about.slice(0, 10))?.year
  const parts = zone.components.filter(({ name }) => name === 'standard' || name === 'daylight')
  if (year === undefined || parts.length === 0) return null
  const changes = parts.map(part => readChanges(part, year))
  if (changes.includes(null)) return null
  const sorted = (changes as Change[][]).flat().sort((a, b) => a.onset - a.before - (b.onset - b.before))
  return new TableZone(
    '',
    sorted.map(({ onset, before }) => onset - before),
    [sorted[0]!.before, ...sorted.map(({ after }) => after)].map(offset => offset / minute)
  )
}
