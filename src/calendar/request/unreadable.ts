/** What an invitation cannot be, with what to do instead. */
export const refusals = {
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

/** Thrown while an invitation is read, and caught where that began. */
export class Unreadable extends Error {
  readonly code: RefusalCode
  constructor(code: RefusalCode) {
    super(code)
    this.code = code
  }
}
