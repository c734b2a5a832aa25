// Every kind of calendar file that public repositories hold is read or refused as the smallest text of that kind here is.
import t from 'tap'
import { outcomeOf, publicFiles } from '../../ical/public.ts'

const lines = (...parts: string[]) => parts.join('\r\n') + '\r\n'
const calendar = (...parts: string[]) => lines('BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR')
const event = (...parts: string[]) => calendar('BEGIN:VEVENT', ...parts, 'END:VEVENT')
const zone = (id: string, onStandard: string, onDaylight: string) => [
  'BEGIN:VTIMEZONE',
  `TZID:${id}`,
  'BEGIN:STANDARD',
  'DTSTART:20001029T020000',
  `RRULE:FREQ=YEARLY;${onStandard}`,
  'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:20000402T020000',
  `RRULE:FREQ=YEARLY;${onDaylight}`,
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0400',
  'END:DAYLIGHT',
  'END:VTIMEZONE'
]
const newYork = '2026-11-20T14:00:00-05:00'
const inUtc = '2026-11-20T14:00:00Z'

const kinds: Record<string, [code: string, told: string, text: string]> = {
  UTC: ['read', inUtc, event('DTSTART:20261120T140000Z', 'DURATION:PT1H')],
  'a time without a zone': ['read', '2026-11-20T14:00:00', event('DTSTART:20261120T140000')],
  "a time in the calendar's zone": [
    'read',
    newYork,
    calendar('X-WR-TIMEZONE:America/New_York', 'BEGIN:VEVENT', 'DTSTART:20261120T140000', 'END:VEVENT')
  ],
  'a zone of IANA': ['read', newYork, event('DTSTART;TZID=America/New_York:20261120T140000')],
  'a zone of Windows': ['read', newYork, event('DTSTART;TZID=Eastern Standard Time:20261120T140000')],
  'a zone with a hyphen': ['read', newYork, event('DTSTART;TZID=US-Eastern:20261120T140000')],
  'a zone behind a path': [
    'read',
    newYork,
    event('DTSTART;TZID=/mozilla.org/20050126_1/America/New_York:20261120T140000')
  ],
  'a zone by its location': [
    'read',
    newYork,
    calendar(
      'BEGIN:VTIMEZONE',
      'TZID:Office',
      'X-LIC-LOCATION:America/New_York',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'DTSTART;TZID=Office:20261120T140000',
      'END:VEVENT'
    )
  ],
  'a zone that the file defines': [
    'read',
    '2026-11-20T19:00:00Z',
    calendar(
      ...zone('Office', 'BYMINUTE=0;BYHOUR=2;BYDAY=1SU;BYMONTH=11', 'BYDAY=2SU;BYMONTH=3'),
      'BEGIN:VEVENT',
      'DTSTART;TZID=Office:20261120T140000',
      'END:VEVENT'
    )
  ],
  'a zone with rules of its own': [
    'read',
    '2026-03-20T14:00:00-04:00',
    calendar(
      ...zone('America/New_York', 'BYDAY=-1SU;BYMONTH=10', 'BYDAY=1SU;BYMONTH=4'),
      'BEGIN:VEVENT',
      'DTSTART;TZID=America/New_York:20260320T140000',
      'END:VEVENT'
    )
  ],
  'a whole day': ['read', '2026-11-20', event('DTSTART;VALUE=DATE:20261120', 'DTEND;VALUE=DATE:20261121')],
  'a date alone': ['read', '2026-11-20', event('DTSTART:20261120')],
  'an empty parameter': ['read', inUtc, event('DTSTART;;VALUE=DATE-TIME:20261120T140000Z')],
  'an empty end': ['read', inUtc, event('DTSTART:20261120T140000Z', 'DTEND:None')],
  'an end at the start': ['read', inUtc, event('DTSTART:20261120T140000Z', 'DTEND:20261120T140000Z')],
  'an indented first line': ['read', inUtc, `   ${event('DTSTART:20261120T140000Z')}`],
  'no last line': ['read', inUtc, event('DTSTART:20261120T140000Z').replace('END:VCALENDAR\r\n', '')],
  'one date of a series': [
    'read',
    inUtc,
    event('RECURRENCE-ID:20261119T140000Z', 'DTSTART:20261120T140000Z')
  ],
  'a series of which one date is left': [
    'read',
    '2026-11-27T14:00:00Z',
    event('DTSTART:20261120T140000Z', 'RRULE:FREQ=WEEKLY;COUNT=2', 'EXDATE:20261120T140000Z')
  ],
  'a series by a rule': [
    'invitation-recurring',
    '5',
    event('DTSTART:20261120T140000Z', 'RRULE:FREQ=Weekly;BYDAY=MO, TU')
  ],
  'a series by dates': [
    'invitation-recurring',
    '5',
    event('DTSTART:20261120T140000Z', 'RDATE;VALUE=PERIOD:20261121T140000Z/PT1H')
  ],
  'a date and what follows': [
    'invitation-recurring',
    '4',
    event('RECURRENCE-ID;RANGE=THISANDFUTURE:20261120T140000Z', 'DTSTART:20261120T140000Z')
  ],
  'several events': [
    'invitation-has-many-events',
    '6',
    calendar(
      'BEGIN:VEVENT',
      'DTSTART:20261120T140000Z',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'DTSTART:20261121T140000Z',
      'END:VEVENT'
    )
  ],
  'several days': [
    'invitation-over-days',
    '5',
    event('DTSTART;VALUE=DATE:20261120', 'DTEND;VALUE=DATE:20261125')
  ],
  'an answer': [
    'invitation-is-a-reply',
    '3',
    calendar('METHOD:REPLY', 'BEGIN:VEVENT', 'DTSTART:20261120T140000Z', 'END:VEVENT')
  ],
  'a cancellation': [
    'invitation-cancelled',
    '3',
    calendar('METHOD:CANCEL', 'BEGIN:VEVENT', 'DTSTART:20261120T140000Z', 'END:VEVENT')
  ],
  'a zone that nothing defines': ['invitation-zone-unknown', '4', event('DTSTART;TZID=BRT:20261120T140000')],
  'no event': ['invitation-not-understood', '1', calendar('BEGIN:VTODO', 'END:VTODO')],
  'no calendar': ['invitation-not-understood', '-', lines('BEGIN:VEVENT', 'END:VEVENT')],
  'two calendars': [
    'invitation-not-understood',
    '6',
    event('DTSTART:20261120T140000Z').replace('VERSION:2.0\r\n', '') +
      event('DTSTART:20261120T140000Z').replace('DTSTART', 'X')
  ],
  'no start': ['invitation-not-understood', '3', event('SUMMARY:Interview')],
  'two starts': [
    'invitation-not-understood',
    '5',
    event('DTSTART:20261120T140000Z', 'DTSTART:20261120T150000Z')
  ],
  'a start that is no time': ['invitation-not-understood', '4', event('DTSTART:20261120T140000T')],
  'an end that does not fit': [
    'invitation-not-understood',
    '5',
    event('DTSTART;VALUE=DATE:20261120', 'DTEND:20261120T150000Z')
  ],
  'a length that is none': [
    'invitation-not-understood',
    '5',
    event('DTSTART:20261120T140000Z', 'DURATION:P999999999999999999W')
  ],
  'an event without an end': [
    'invitation-not-understood',
    '3',
    event('DTSTART:20261120T140000Z').replace('END:VEVENT\r\nEND:VCALENDAR\r\n', '')
  ],
  'components that do not end': [
    'invitation-not-understood',
    '2',
    lines('VERSION:2.0', 'END:VEVENT', 'END:VCALENDAR')
  ]
}

void t.test('a text of each kind is read, or refused with its line', async t => {
  for (const [kind, [code, told, text]] of Object.entries(kinds))
    t.strictSame(outcomeOf(text), { code, told }, kind)
})

void t.test(
  'the table tells public files apart, each by address and hash, and each of a kind that is tried here',
  async t => {
    t.ok(publicFiles.length >= 300)
    t.equal(new Set(publicFiles.map(({ sha256 }) => sha256)).size, publicFiles.length)
    for (const { repository, commit, path, sha256, kind, told } of publicFiles) {
      const [code] = kinds[kind] ?? ['no such kind']
      const isRead = /^\d{4}-\d\d-\d\d/.test(told)
      const isRefused = /^(?:\d{1,5}|-)$/.test(told) && code.startsWith('invitation-')
      if (
        !/^[\w.-]+\/[\w.-]+$/.test(repository) ||
        !/^[\da-f]{40}$/.test(commit) ||
        !/^[\da-f]{64}$/.test(sha256) ||
        !(code === 'read' ? isRead : isRefused)
      )
        t.fail(`${repository} ${path}: ${kind}, ${told}`)
    }
    const met = new Set(publicFiles.map(({ kind }) => kind))
    t.strictSame(
      Object.keys(kinds).filter(kind => !met.has(kind)),
      []
    )
  }
)
