import type { Interview } from '../../../schemas/interview.ts'
import type { Faults } from '../faults.ts'
import { readComponents, textOf, valuesOf, type Component, type Property } from './components.ts'
import {
  after,
  isSameTime,
  numberOf,
  readDuration,
  readTime,
  write,
  type EventTime,
  type TimeNote
} from './event-times.ts'
import { readInvited, type Known } from './invited.ts'
import { onlyStart } from './recurrence.ts'
import { Unreadable, refusals } from './unreadable.ts'

/** JSON pointer of the invitation. */
export const invitationPointer = '/interview/invitation'

/** What an invitation leaves open and the reading of it took for granted. */
type Note = TimeNote | 'last-of-series' | 'one-of-series' | 'cut-short' | 'no-length'
const notes: Readonly<Record<Note, string>> = {
  'zone-of-calendar': "The invitation's time names no zone; it is read in the one of its calendar.",
  'other-rules':
    "The invitation defines its time zone otherwise than the zone table here; the table's clock is taken.",
  'last-of-series': 'The invitation is for a series of which one date is left; that one is taken.',
  'one-of-series': 'The invitation is for one date of a series; that one is taken.',
  'cut-short': "The invitation's last line is missing; what comes before it is taken to be whole.",
  'no-length': 'The invitation ends when it starts; that is taken to tell no length.'
}

/** What an invitation tells of an interview, in the request's own terms, and what was taken for granted. */
export interface Told {
  interview: Pick<Interview, 'start' | 'end' | 'timeZone' | 'interviewers'>
  /** Sentences of what was taken for granted of the time. */
  ofTime: readonly string[]
  /** The same of the people; null when they were not asked for. */
  ofPeople: string | null
}

const answers = new Set(['REPLY', 'COUNTER', 'DECLINECOUNTER', 'REFRESH'])
/** The line of a property that makes the event one of many dates; null when there is none. */
function seriesLine({ properties }: Component, isAlone: boolean): number | null {
  const found = properties.find(
    ({ name, parameters }) =>
      name === 'rdate' ||
      (name === 'rrule' && !isAlone) ||
      (name === 'recurrence-id' && parameters['range'] !== undefined)
  )
  return found?.line ?? null
}

/** The one event of an invitation that stands. */
function findEvent(calendar: Component): Component {
  const method = textOf(calendar, 'method')
  const methodLine = calendar.properties.find(({ name }) => name === 'method')?.line ?? null
  const events = calendar.components.filter(({ name }) => name === 'vevent')
  const [event, second] = events
  if (method === 'CANCEL') throw new Unreadable('invitation-cancelled', methodLine)
  if (answers.has(method)) throw new Unreadable('invitation-is-a-reply', methodLine)
  // ADD brings further dates of a series (RFC 5546, 3.2.4)
  if (method === 'ADD') throw new Unreadable('invitation-recurring', methodLine)
  if (method !== '' && method !== 'REQUEST' && method !== 'PUBLISH')
    throw new Unreadable('invitation-is-a-reply', methodLine)
  if (event === undefined) throw new Unreadable('invitation-not-understood', calendar.line)
  const series = events.map(one => seriesLine(one, second === undefined)).find(line => line !== null)
  if (series !== undefined) throw new Unreadable('invitation-recurring', series)
  if (second !== undefined) throw new Unreadable('invitation-has-many-events', second.line)
  if (textOf(event, 'status') === 'CANCELLED')
    throw new Unreadable(
      'invitation-cancelled',
      event.properties.find(({ name }) => name === 'status')?.line ?? null
    )
  return event
}

/** The one property of a name, null when there is none; the same line twice is one. */
function findOne({ properties }: Component, name: string): Property | null {
  const [property = null, ...others] = properties.filter(own => own.name === name)
  const same = ({ parameters, values }: Property) => JSON.stringify([parameters, values])
  const other = property === null ? undefined : others.find(one => same(one) !== same(property))
  if (other !== undefined) throw new Unreadable('invitation-not-understood', other.line)
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
  if (duration !== null && byLength !== null && !isSameTime(byLength.time, byEnd.time))
    throw new Unreadable('invitation-contradicts-itself', duration.line)
  return byEnd
}

function readEvent(event: Component, calendar: Component): Pick<Told, 'interview'> & { taken: Note[] } {
  const [dtstart, dtend, duration] = [
    findOne(event, 'dtstart'),
    findOne(event, 'dtend'),
    findOne(event, 'duration')
  ]
  if (dtstart === null) throw new Unreadable('invitation-not-understood', event.line)
  const only = onlyStart(event)
  const stated = readTime(dtstart, calendar)
  const start = only === null ? stated : readTime(dtstart, calendar, only)
  // An end without a zone is in the zone of its start
  const { tzid } = dtstart.parameters
  const ended = dtend === null ? null : { ...dtend, parameters: { tzid, ...dtend.parameters } }
  const end = readEnd(stated, start, ended === null ? null : readTime(ended, calendar), duration)
  const endLine = (dtend ?? duration)?.line ?? null
  const taken: Note[] = [
    ...(only === null ? [] : (['last-of-series'] as const)),
    ...(valuesOf(event, 'recurrence-id').length === 0 ? [] : (['one-of-series'] as const)),
    ...(start.note === undefined ? [] : [start.note])
  ]
  if (start.time.kind === 'date') {
    if (end !== null && (end.time.kind !== 'date' || end.time.day < start.time.day))
      throw new Unreadable('invitation-not-understood', endLine)
    // DTEND is the day after the last (RFC 5545, 3.6.1); some programs write the last day itself.
    if (end?.time.kind === 'date' && end.time.day > start.time.day + 1)
      throw new Unreadable('invitation-over-days', endLine)
    return { interview: { start: write(start) }, taken }
  }
  if (end?.time.kind === 'date') throw new Unreadable('invitation-not-understood', endLine)
  const hasNoLength = end !== null && isSameTime(start.time, end.time)
  return {
    interview: {
      start: write(start),
      ...(end === null || hasNoLength ? {} : { end: write({ ...end, zone: null }) }),
      ...(start.zone === null ? {} : { timeZone: start.zone.name })
    },
    taken: hasNoLength ? [...taken, 'no-length'] : taken
  }
}

/**
 * Reads when an iCalendar invitation says the interview is: `start`, `end` and `timeZone` as a request would send them, as far as it tells. Zones
 * are those of our table, by IANA's or Windows' name, or else as the file defines them. Who takes part is read where `known`, the people that the
 * request names, is given; nothing else of it is looked at. Null after a fault, which names the line.
 */
export function readInvitation(text: string, faults: Faults, known: Known | null = null): Told | null {
  try {
    const { calendars, isCut } = readComponents(text, known === null ? 'time' : 'people')
    const [calendar, second] = calendars
    if (calendar === undefined || second !== undefined)
      throw new Unreadable('invitation-not-understood', second?.line ?? null)
    const event = findEvent(calendar)
    const { interview, taken } = readEvent(event, calendar)
    const invited = known === null ? null : readInvited(event, known)
    return {
      interview: { ...interview, ...(invited === null ? {} : { interviewers: invited.interviewers }) },
      ofTime: [...taken, ...(isCut ? (['cut-short'] as const) : [])].map(note => notes[note]),
      ofPeople: invited?.taken ?? null
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const { code, line } = error
    faults.impossible(code, invitationPointer, `${line === null ? '' : `Line ${line}: `}${refusals[code]}`)
    return null
  }
}
