/**
 * Lines of an iCalendar text that hold a time, as programs write them: with or without seconds, with fractions of one, with dashes and colons, with
 * an offset (which RFC 5545, 3.3.5 forbids and which is unambiguous all the same), a date alone without VALUE=DATE.
 */
const timeLine =
  /^(DTSTART|DTEND|EXDATE|RECURRENCE-ID)((?:;+[^:;="]+=(?:"[^"]*"|[^:;"]*))*):[ \t]*(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?[ \t]*(Z|[+-]\d\d:?\d\d)?)?$/i

/** Parameter that holds the offset of such a line; ours, for no other program has one. */
export const offsetParameter = 'x-afterword-offset'

/** Lines that programs write where there is no end, and no rule or further dates. */
const emptyLine = /^(?:DTEND:[ \t]*(?:none|null|undefined)?|(?:RRULE|RDATE|EXDATE):[ \t]*)$/i

/** A line as RFC 5545 has it, an offset moved into a parameter; null of one that says nothing. One without a time keeps a value from which none can be read, because ical.js drops what it does not know. */
export function mendTimeLine(line: string): string | null {
  if (emptyLine.test(line)) return null
  const match = timeLine.exec(line)
  if (match === null) return line.replace(/^(DTSTART|DTEND)[;:].*/i, '$1:unreadable')
  const [, name = '', parameters = '', year, month, date, hours, minutes, seconds = '00', zone = ''] = match
  const kept = parameters.replaceAll(/;{2,}/g, ';').replace(/;VALUE=DATE(?:-TIME)?(?=;|$)/i, '')
  if (hours === undefined) return `${name};VALUE=DATE${kept}:${year}${month}${date}`
  const isOffset = zone !== '' && !/z/i.test(zone)
  const offset = isOffset ? `;${offsetParameter}=${zone.replace(':', '')}` : ''
  return `${name}${kept}${offset}:${year}${month}${date}T${hours}${minutes}${seconds}${isOffset ? '' : zone.toUpperCase()}`
}

/** Milliseconds ahead of UTC of ±HHMM; null when it is no offset. */
export function readOffsetParameter(text: unknown): number | null {
  const match = typeof text === 'string' ? /^([+-])(\d\d)(\d\d)$/.exec(text) : null
  if (match === null || Number(match[2]) > 14 || Number(match[3]) > 59) return null
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) * 60_000
}
