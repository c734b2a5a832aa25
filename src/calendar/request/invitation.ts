import ICAL from 'ical.js'
import type { Interview } from '../../../schemas/interview.ts'
import { after, isSameTime, numberOf, readDuration, readTime, write, type EventTime } from './event-times.ts'
import type { Faults } from '../faults.ts'
import { onlyStart } from './recurrence.ts'
import { dedent, mendTimeLine } from './time-lines.ts'
import { Unreadable, refusals } from './unreadable.ts'
import { textOf, type Component, type Property } from './zone-rules.ts'

/** JSON pointer of the invitation. */
export const invitationPointer = '/interview/invitation'

/** The lines that are read: the frame, the time, and what calls the event off. No name, address or word of the invitation goes any further. */
const linePattern =
  /^(?:BEGIN|END|METHOD|STATUS|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID|TZID|TZOFFSETFROM|TZOFFSETTO|X-LIC-LOCATION|X-WR-TIMEZONE)[;:].*/gim

/** The VCALENDARs of a text. Throws, also errors that quote the text. */
function parseCalendars(text: string): Component[] {
  const unfolded = dedent(text.replace(/^\uFEFF/, '')).replaceAll(/(?:\r\n?|\n)[ \t]/g, '')
  const lines = unfolded.match(linePattern)?.map(line => mendTimeLine(line.trimEnd())) ?? []
  const parsed = ICAL.parse(lines.join('\r\n')) as Component | Component[]
  return (typeof parsed[0] === 'string' ? [parsed as Component] : (parsed as Component[])).filter(
    ([name]) => name === 'vcalendar'
  )
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
type InvitedTimes = Pick<Interview, 'start' | 'end' | 'timeZone'>

function readEvent(event: Component, calendar: Component): InvitedTimes {
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
export function readInvitation(text: string, faults: Faults): InvitedTimes | null {
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
