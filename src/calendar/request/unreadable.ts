/** What an invitation cannot be, with what to do instead. */
export const refusals = {
  'invitation-not-understood':
    'Not an iCalendar invitation that can be read: one VCALENDAR with one VEVENT that has one DTSTART, and one DTEND and one DURATION at most, is expected (RFC 5545). Send the whole text of the .ics file, or send start instead.',
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
    "The invitation's time zone is neither an IANA nor a Windows name, and the file does not define it in a way that can be read. Send start instead.",
  'invitation-people-unclear':
    'It cannot be told which of the people invited is the candidate. Send candidate.name as the invitation has it, or interview.interviewers in place of interviewersFrom.',
  'invitation-person-unnamed':
    'Somebody is invited by an address alone, which spells no name. Send interview.interviewers in place of interviewersFrom.',
  'invitation-too-many-people':
    'More than 20 people are left as interviewers. Send interview.interviewers in place of interviewersFrom.'
} as const
type RefusalCode = keyof typeof refusals

/** Thrown while an invitation is read, and caught where that began; `line` is the line that cannot be, from 1, null where none can be named. */
export class Unreadable extends Error {
  readonly code: RefusalCode
  readonly line: number | null
  constructor(code: RefusalCode, line: number | null) {
    super(code)
    this.code = code
    this.line = line
  }
}
