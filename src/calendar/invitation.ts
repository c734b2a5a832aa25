import ICAL from 'ical.js'
import type { Interview } from '../../schemas/interview.ts'
import {
  dayLength,
  dayOf,
  formatDate,
  formatWallTime,
  isoWeekday,
  parseTime,
  type StatedTime
} from './dates.ts'
import type { Faults } from './faults.ts'
import { findForeignZone } from './foreign-zones.ts'
import { dedent, mendTimeLine, offsetParameter, readOffsetParameter } from './time-lines.ts'
import { readZoneRules, valuesOf, type Component, type Property } from './zone-rules.ts'
import type { Zone } from './zones.ts'

/** JSON pointer of the invitation. */
export const invitationPointer = '/interview/invitation'

/** The lines that are read: the frame, the time, and what calls the event off. No name, address or word of the invitation goes any further. */
const linePattern =
  /^(?:BEGIN|END|METHOD|STATUS|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID|TZID|TZOFFSETFROM|TZOFFSETTO|X-LIC-LOCATION|X-WR-TIMEZONE)[;:].*/gim
const durationPattern =
  /^\+?P(?=[\dT])(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/

/** What an invitation cannot be, with what to do instead. */
const refusals = {
  'invitation-not-understood':
    'This is no iCalendar invitation that can be read: one VCALENDAR with one VEVENT that has one DTSTART, and one DTEND and one DURATION at most, is expected (RFC 5545). Send the whole text of the .ics file, or send start instead.',
  'invitation-is-a-reply':
    'This is an answer to an invitation or a proposal, not the invitation. Send the file that the organiser sent, or send start instead.',
  'invitation-cancelled':
    'The invitation has been cancelled. Send the one that holds, or send start instead.',
  'invitation-contradicts-itself':
    "The invitation's end and its length, or an offset and its zone, do not agree. Send start instead.",
  'invitation-recurring':
    'The invitation is for a series. Send start instead, with the date of the interview that is meant.',
  'invitation-has-many-events':
    'The file holds several events. Send a file with the interview alone, or send start instead.',
  'invitation-over-days':
    'The invitation is for several whole days. Send the date of the interview as start instead.',
  'invitation-zone-unknown':
    "The invitation's time zone is neither an IANA nor a Windows name, and the file does not define it in a way that can be read. Send start instead."
} as const
type RefusalCode = keyof typeof refusals

/** Thrown inside this file only. */
class Unreadable extends Error {
  readonly code: RefusalCode
  constructor(code: RefusalCode) {
    super(code)
    this.code = code
  }
}

/** The VCALENDARs of a text. Throws, also errors that quote the text. */
function parseCalendars(text: string): Component[] {
  const unfolded = dedent(text.replace(/^\uFEFF/, '')).replaceAll(/(?:\r\n?|\n)[ \t]/g, '')
  const lines = unfolded.match(linePattern)?.map(line => mendTimeLine(line.trimEnd())) ?? []
  const parsed = ICAL.parse(lines.join('\r\n')) as Component | Component[]
  return (typeof parsed[0] === 'string' ? [parsed as Component] : (parsed as Component[])).filter(
    ([name]) => name === 'vcalendar'
  )
}

const textOf = (component: Component, name: string) =>
  valuesOf(component, name).map(String).join().trim().toUpperCase()

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
function onlyStart(event: Component): string | null {
  const [rule, ...others] = valuesOf(event, 'rrule')
  const [start] = valuesOf(event, 'dtstart')
  if (rule === undefined || typeof start !== 'string') return null
  const isRule = others.length === 0 && typeof rule === 'object' && rule !== null
  const excepted = new Set(valuesOf(event, 'exdate').map(String))
  const left = isRule ? occurrencesOf({ ...rule }, start)?.filter(one => !excepted.has(one)) : null
  if (left?.length !== 1) throw new Unreadable('invitation-recurring')
  return left[0]!
}

/** The one event of an invitation that stands. */
function findEvent(calendar: Component): Component {
  const method = textOf(calendar, 'method')
  const events = calendar[2].filter(([name]) => name === 'vevent')
  const [event] = events
  if (method === 'CANCEL') throw new Unreadable('invitation-cancelled')
  if (method !== '' && method !== 'REQUEST' && method !== 'PUBLISH')
    throw new Unreadable('invitation-is-a-reply')
  if (event === undefined) throw new Unreadable('invitation-not-understood')
  const isSeries = (property: Property) =>
    property[0] === 'rdate' ||
    (property[0] === 'rrule' && events.length > 1) ||
    (property[0] === 'recurrence-id' && property[1]['range'] !== undefined)
  if (events.some(([, properties]) => properties.some(isSeries))) throw new Unreadable('invitation-recurring')
  if (events.length > 1) throw new Unreadable('invitation-has-many-events')
  if (textOf(event, 'status') === 'CANCELLED') throw new Unreadable('invitation-cancelled')
  return event
}

/** The one property of a name, null when there is none. */
function findOne([, properties]: Component, name: string): Property | null {
  const [property = null, ...others] = properties.filter(([own]) => own === name)
  if (others.length > 0) throw new Unreadable('invitation-not-understood')
  return property
}

/** The zone of a local time: known to us by name, or else as the file itself defines it. */
function findZoneOf(id: string, about: string, calendar: Component): Zone | 'UTC' {
  const own = calendar[2].find(zone => zone[0] === 'vtimezone' && valuesOf(zone, 'tzid')[0] === id)
  const location = own === undefined ? undefined : valuesOf(own, 'x-lic-location')[0]
  const zone =
    findForeignZone(id) ??
    (typeof location === 'string' ? findForeignZone(location) : null) ??
    (own === undefined ? null : readZoneRules(own, about))
  if (zone === null) throw new Unreadable('invitation-zone-unknown')
  return zone
}

/** A time of the event; `zone` is one of ours that the time was given in. */
interface EventTime {
  time: StatedTime
  zone: Zone | null
}

function readTime([, parameters, , value]: Property, calendar: Component): EventTime {
  const time = typeof value === 'string' ? parseTime(value) : null
  if (time === null || typeof value !== 'string') throw new Unreadable('invitation-not-understood')
  if (time.kind !== 'local') return { time, zone: null }
  const tzid = zoneIdOf(parameters, calendar)
  if (parameters[offsetParameter] !== undefined) return readWithOffset(time, parameters, tzid, calendar)
  if (tzid === null) return { time, zone: null }
  const zone = findZoneOf(tzid, value, calendar)
  const [instant, isNamed] =
    zone === 'UTC' ? [time.wallTime, false] : [zone.instant(time.wallTime), zone.name !== '']
  return {
    time: { kind: 'instant', year: time.year, instant, offset: 0, isZulu: true },
    zone: isNamed ? (zone as Zone) : null
  }
}

/** The id of the zone that a time names, or else the calendar; null when neither does. */
function zoneIdOf({ tzid }: Property[1], calendar: Component): string | null {
  if (typeof tzid === 'string' && tzid !== '') return tzid
  const own = textOf(calendar, 'x-wr-timezone')
  const [named] = valuesOf(calendar, 'x-wr-timezone')
  return own === '' || typeof named !== 'string' ? null : named.trim()
}

/** A local time with an offset is an instant; its zone counts where it has that offset then. */
function readWithOffset(
  { wallTime, year }: Extract<StatedTime, { kind: 'local' }>,
  parameters: Property[1],
  tzid: string | null,
  calendar: Component
): EventTime {
  const offset = readOffsetParameter(parameters[offsetParameter])
  if (offset === null) throw new Unreadable('invitation-not-understood')
  const instant = wallTime - offset
  const time = { kind: 'instant' as const, year, instant, offset: 0, isZulu: true }
  if (tzid === null) return { time, zone: null }
  const zone = findZoneOf(tzid, formatWallTime(wallTime), calendar)
  if (zone !== 'UTC' && zone.offset(instant) === offset) return { time, zone: zone.name === '' ? null : zone }
  // The calendar's own zone is no word on this time
  if (parameters['tzid'] === undefined) return { time, zone: null }
  throw new Unreadable('invitation-contradicts-itself')
}

/** Milliseconds of a DURATION; a day is 24 hours. */
function readDuration([, , , value]: Property): number {
  const match = durationPattern.exec(String(value))
  if (match === null) throw new Unreadable('invitation-not-understood')
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map(part => Number(part ?? 0))
  return (weeks * 7 + days) * dayLength + ((hours * 60 + minutes) * 60 + seconds) * 1000
}

/** A time as the request writes it: with its zone's offset, in UTC, local, or a date alone. */
function write({ time, zone }: EventTime): string {
  switch (time.kind) {
    case 'instant':
      return zone === null ? `${formatWallTime(time.instant)}Z` : zone.format(time.instant)
    case 'local':
      return formatWallTime(time.wallTime)
    case 'date':
      return formatDate(time.day)
  }
}

function after(time: StatedTime, milliseconds: number): StatedTime {
  switch (time.kind) {
    case 'instant':
      return { ...time, instant: time.instant + milliseconds }
    case 'local':
      return { ...time, wallTime: time.wallTime + milliseconds }
    case 'date':
      return { ...time, day: time.day + milliseconds / dayLength }
  }
}

/** The moment or day of a time, as a number that only its own kind compares with. */
const numberOf = (time: StatedTime): number =>
  time.kind === 'instant' ? time.instant : time.kind === 'local' ? time.wallTime : time.day * dayLength

const isSameTime = (one: StatedTime, other: StatedTime) =>
  one.kind === other.kind && numberOf(one) === numberOf(other)

/** When the event ends, by its end or its length, which must agree; of a series of which a later one is left, the first one's length counts. */
function readEnd(
  stated: EventTime,
  start: EventTime,
  end: EventTime | null,
  duration: Property | null
): EventTime | null {
  const byLength = duration === null ? null : { time: after(start.time, readDuration(duration)), zone: null }
  if (end === null) return byLength
  const shift = numberOf(start.time) - numberOf(stated.time)
  const byEnd = shift === 0 ? end : { ...end, time: after(end.time, shift) }
  if (byLength !== null && !isSameTime(byLength.time, byEnd.time))
    throw new Unreadable('invitation-contradicts-itself')
  return byEnd
}

/** What an invitation tells of an interview, in the request's own terms. */
type Told = Pick<Interview, 'start' | 'end' | 'timeZone'>

function readEvent(event: Component, calendar: Component): Told {
  const [dtstart, dtend, duration] = [
    findOne(event, 'dtstart'),
    findOne(event, 'dtend'),
    findOne(event, 'duration')
  ]
  if (dtstart === null) throw new Unreadable('invitation-not-understood')
  const only = onlyStart(event)
  const stated = readTime(dtstart, calendar)
  const start = only === null ? stated : readTime([dtstart[0], dtstart[1], dtstart[2], only], calendar)
  const end = readEnd(stated, start, dtend === null ? null : readTime(dtend, calendar), duration)
  if (start.time.kind === 'date') {
    if (end !== null && (end.time.kind !== 'date' || end.time.day < start.time.day))
      throw new Unreadable('invitation-not-understood')
    // DTEND is the day after the last (RFC 5545, 3.6.1); some programs write the last day itself.
    if (end?.time.kind === 'date' && end.time.day > start.time.day + 1)
      throw new Unreadable('invitation-over-days')
    return { start: write(start) }
  }
  if (end?.time.kind === 'date') throw new Unreadable('invitation-not-understood')
  return {
    start: write(start),
    ...(end === null || isSameTime(start.time, end.time) ? {} : { end: write({ ...end, zone: null }) }),
    ...(start.zone === null ? {} : { timeZone: start.zone.name })
  }
}

/**
 * Reads when an iCalendar invitation says the interview is: `start`, `end` and `timeZone` as a request would send them, as far as it tells. Zones
 * are those of our table, by IANA's or Windows' name, or else as the file defines them; nothing else of it is looked at. Null after a fault.
 */
export function readInvitation(text: string, faults: Faults): Told | null {
  try {
    const [calendar, ...others] = parseCalendars(text)
    if (calendar === undefined || others.length > 0) throw new Unreadable('invitation-not-understood')
    return readEvent(findEvent(calendar), calendar)
  } catch (error) {
    // ical.js throws errors of several kinds, with the text in their messages.
    const code = error instanceof Unreadable ? error.code : 'invitation-not-understood'
    faults.impossible(code, invitationPointer, refusals[code])
    return null
  }
}
