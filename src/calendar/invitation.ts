import ICAL from 'ical.js'
import type { Interview } from '../../schemas/follow-up.ts'
import { dayLength, formatDate, formatWallTime, parseTime, type StatedTime } from './dates.ts'
import type { Faults } from './faults.ts'
import { findForeignZone } from './foreign-zones.ts'
import { readZoneRules, valuesOf, type Component, type Property } from './zone-rules.ts'
import type { Zone } from './zones.ts'

/** JSON pointer of the invitation. */
export const invitationPointer = '/interview/invitation'

/** The lines that are read: the frame, the time, and what calls the event off. No name, address or word of the invitation goes any further. */
const linePattern =
  /^(?:BEGIN|END|METHOD|STATUS|DTSTART|DTEND|DURATION|RRULE|RDATE|RECURRENCE-ID|TZID|TZOFFSETFROM|TZOFFSETTO|X-LIC-LOCATION)[;:].*/gim
const durationPattern =
  /^\+?P(?=[\dT])(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/

/** What an invitation cannot be, with what to do instead. */
const refusals = {
  'invitation-not-understood':
    'This is no iCalendar invitation that can be read: one VCALENDAR with one VEVENT that has one DTSTART, and one DTEND or one DURATION if any, is expected (RFC 5545). Send the whole text of the .ics file, or send start instead.',
  'invitation-is-a-reply':
    'This is an answer to an invitation or a proposal, not the invitation. Send the file that the organiser sent, or send start instead.',
  'invitation-cancelled':
    'The invitation has been cancelled. Send the one that holds, or send start instead.',
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
  const unfolded = text.replace(/^\uFEFF/, '').replaceAll(/(?:\r\n?|\n)[ \t]/g, '')
  const lines = unfolded.match(linePattern)?.map(line => line.trimEnd()) ?? []
  const parsed = ICAL.parse(lines.join('\r\n')) as Component | Component[]
  return (typeof parsed[0] === 'string' ? [parsed as Component] : (parsed as Component[])).filter(
    ([name]) => name === 'vcalendar'
  )
}

const textOf = (component: Component, name: string) =>
  valuesOf(component, name).map(String).join().trim().toUpperCase()

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
    property[0] === 'rrule' ||
    property[0] === 'rdate' ||
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

function readTime([, { tzid }, , value]: Property, calendar: Component): EventTime {
  const time = typeof value === 'string' ? parseTime(value) : null
  if (time === null || typeof value !== 'string') throw new Unreadable('invitation-not-understood')
  if (time.kind !== 'local' || typeof tzid !== 'string' || tzid === '') return { time, zone: null }
  const zone = findZoneOf(tzid, value, calendar)
  const [instant, isNamed] =
    zone === 'UTC' ? [time.wallTime, false] : [zone.instant(time.wallTime), zone.name !== '']
  return {
    time: { kind: 'instant', year: time.year, instant, offset: 0, isZulu: true },
    zone: isNamed ? (zone as Zone) : null
  }
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

/** What an invitation tells of an interview, in the request's own terms. */
type Told = Pick<Interview, 'start' | 'end' | 'timeZone'>

function readEvent(event: Component, calendar: Component): Told {
  const [dtstart, dtend, duration] = [
    findOne(event, 'dtstart'),
    findOne(event, 'dtend'),
    findOne(event, 'duration')
  ]
  if (dtstart === null || (dtend !== null && duration !== null))
    throw new Unreadable('invitation-not-understood')
  const start = readTime(dtstart, calendar)
  const end =
    dtend !== null
      ? readTime(dtend, calendar)
      : duration !== null
        ? { time: after(start.time, readDuration(duration)), zone: null }
        : null
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
    ...(end === null ? {} : { end: write({ ...end, zone: null }) }),
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
