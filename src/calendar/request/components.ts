import ICAL from 'ical.js'
import { mendTimeLine } from './time-lines.ts'
import { Unreadable } from './unreadable.ts'

/** A property of a component, its values as ical.js gives them (jCal, RFC 7265); null is one that it cannot read. `line`: see Component. */
export interface Property {
  name: string
  parameters: Readonly<Record<string, unknown>>
  values: readonly unknown[]
  line: number
}

/** A component of an iCalendar text; `line` is the line of the text that it begins in, from 1. */
export interface Component {
  name: string
  line: number
  properties: Property[]
  components: Component[]
}

/** The values of a component's properties of a name, in the order of the text. */
export function valuesOf({ properties }: Component, name: string): unknown[] {
  return properties.flatMap(property => (property.name === name ? property.values : []))
}

/** The values of a property in capitals, as one text. */
export const textOf = (component: Component, name: string) =>
  valuesOf(component, name).map(String).join().trim().toUpperCase()

/** Names of lines that tell the frame, the time, and what calls the event off. No other line of an invitation is looked at unless it is asked for. */
const timeNames =
  'BEGIN END METHOD STATUS DTSTART DTEND DURATION RRULE RDATE EXDATE RECURRENCE-ID TZID TZOFFSETFROM TZOFFSETTO X-LIC-LOCATION X-WR-TIMEZONE'
/** Names of lines that tell who takes part. */
const peopleNames = 'ORGANIZER ATTENDEE'
const namesOf = (names: string): ReadonlySet<string> => new Set(names.toLowerCase().split(' '))
const wanted = { time: namesOf(timeNames), people: namesOf(`${timeNames} ${peopleNames}`) }

/** A line, its folds undone; `number` is where it begins. */
interface Line {
  number: number
  parts: string[]
}

/** How far every written line is indented, as when the text was pasted from a letter or a program. */
function marginOf(lines: readonly string[]): number {
  const written = lines.filter(line => line.trim() !== '')
  return written.length === 0 ? 0 : Math.min(...written.map(line => line.length - line.trimStart().length))
}

function unfold(text: string): Line[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
  const margin = marginOf(lines)
  const unfolded: Line[] = []
  for (const [i, line] of lines.entries()) {
    const own = line.slice(margin)
    const last = unfolded.at(-1)
    if (last !== undefined && (own.startsWith(' ') || own.startsWith('\t'))) last.parts.push(own.slice(1))
    else if (last !== undefined || own.trim() !== '')
      unfolded.push({ number: i + 1, parts: [unfolded.length === 0 ? own.trimStart() : own] })
  }
  return unfolded
}

/** The property of a line; one without a value that can be read has the value null. */
function readProperty(name: string, text: string, line: number): Property {
  try {
    const [, parameters, , ...values] = ICAL.parse.property(text) as [string, Property['parameters'], string]
    return { name, parameters, values, line }
  } catch {
    // ical.js throws errors of several kinds, with the text in their messages.
    return { name, parameters: {}, values: [null], line }
  }
}

/** The VCALENDARs of a text; `isCut` when the last of them does not end. Throws Unreadable where a component does not begin or end. */
export function readComponents(
  text: string,
  what: keyof typeof wanted
): { calendars: Component[]; isCut: boolean } {
  const names = wanted[what]
  const calendars: Component[] = []
  const open: Component[] = []
  for (const { number, parts } of unfold(text)) {
    const line = parts.join('').trimEnd()
    const [name = ''] = /^[a-z-]{1,20}(?=[;:])/i.exec(line) ?? []
    if (!names.has(name.toLowerCase())) continue
    const value = line
      .slice(name.length + 1)
      .trim()
      .toLowerCase()
    const parent = open.at(-1)
    if (/^begin$/i.test(name)) {
      const component = { name: value, line: number, properties: [], components: [] }
      if (parent !== undefined) parent.components.push(component)
      else if (value === 'vcalendar') calendars.push(component)
      open.push(component)
    } else if (/^end$/i.test(name)) {
      // Whatever it names: some programs misspell it
      if (open.pop() === undefined) throw new Unreadable('invitation-not-understood', number)
    } else {
      const timed = mendTimeLine(line)
      if (timed !== null) parent?.properties.push(readProperty(name.toLowerCase(), timed, number))
    }
  }
  const [first, inner] = open
  if (inner !== undefined || (first !== undefined && first.name !== 'vcalendar'))
    throw new Unreadable('invitation-not-understood', (inner ?? first)!.line)
  return { calendars, isCut: first !== undefined }
}
