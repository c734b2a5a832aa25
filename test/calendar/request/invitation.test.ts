// What an invitation tells of an interview, what is refused with its line, and that no word of it goes any further.
import t from 'tap'
import { WINDOWS_TO_IANA_MAP } from 'windows-iana'
import { limits } from '../../../schemas/limits.ts'
import { evaluate } from '../../../src/evaluate.ts'
import { Faults } from '../../../src/calendar/faults.ts'
import { findForeignZone } from '../../../src/calendar/work/foreign-zones.ts'
import { readInvitation } from '../../../src/calendar/request/invitation.ts'
import { timeOnWall } from '../../../src/calendar/work/times.ts'
import { findZone } from '../../../src/calendar/work/zones.ts'
import { Refusal } from '../../../src/refusal.ts'
import { schedule } from '../../../src/schedule.ts'

/** Planted in invitations; no fault may show it. */
const secret = 'Zyxwvut'
const lines = (...parts: string[]) => parts.join('\r\n') + '\r\n'
const calendar = (...parts: string[]) =>
  lines('BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//EN', ...parts, 'END:VCALENDAR')
const event = (...parts: string[]) =>
  calendar('BEGIN:VEVENT', 'UID:1@example.com', `SUMMARY:Interview with ${secret}`, ...parts, 'END:VEVENT')

/** A zone as Exchange writes it: rules that have held since 1601. */
const exchangeZone = (
  id: string,
  standard: string,
  daylight: string,
  onStandard: string,
  onDaylight: string,
  clock = '020000'
) => [
  'BEGIN:VTIMEZONE',
  `TZID:${id}`,
  'BEGIN:STANDARD',
  `DTSTART:16010101T${clock}`,
  `TZOFFSETFROM:${daylight}`,
  `TZOFFSETTO:${standard}`,
  `RRULE:FREQ=YEARLY;INTERVAL=1;${onStandard}`,
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  `DTSTART:16010101T${clock}`,
  `TZOFFSETFROM:${standard}`,
  `TZOFFSETTO:${daylight}`,
  `RRULE:FREQ=YEARLY;INTERVAL=1;${onDaylight}`,
  'END:DAYLIGHT',
  'END:VTIMEZONE'
]
const american = ['-0500', '-0400', 'BYDAY=1SU;BYMONTH=11', 'BYDAY=2SU;BYMONTH=3'] as const
const inZone = (zone: string[], id: string, start = '20261120T140000') =>
  calendar(...zone, 'BEGIN:VEVENT', `DTSTART;TZID="${id}":${start}`, 'DURATION:PT1H', 'END:VEVENT')

const google = lines(
  'BEGIN:VCALENDAR',
  'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
  'VERSION:2.0',
  'CALSCALE:GREGORIAN',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'DTSTART:20261120T190000Z',
  'DTEND:20261120T200000Z',
  'DTSTAMP:20261110T093000Z',
  'ORGANIZER;CN=Dana Whitfield:mailto:dana@example.com',
  'UID:5k1@google.com',
  'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=',
  ' TRUE;CN=priya@example.com;X-NUM-GUESTS=0:mailto:priya@example.com',
  'DESCRIPTION:DTSTART:20300101T000000Z\\nJoin with Google Meet',
  'SEQUENCE:0',
  'STATUS:CONFIRMED',
  'SUMMARY:Interview',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  'TRIGGER:-P0DT0H10M0S',
  'DURATION:PT5M',
  'END:VALARM',
  'END:VEVENT',
  'END:VCALENDAR'
)
const exchange = lines(
  'BEGIN:VCALENDAR',
  'METHOD:REQUEST',
  'PRODID:Microsoft Exchange Server 2010',
  'VERSION:2.0',
  ...exchangeZone('Eastern Standard Time', ...american),
  'BEGIN:VEVENT',
  'DTSTART;TZID=Eastern Standard Time:20261120T140000',
  'DTEND;TZID=Eastern Standard Time:20261120T150000',
  'CLASS:PUBLIC',
  'TRANSP:OPAQUE',
  'STATUS:CONFIRMED',
  'X-MICROSOFT-CDO-ALLDAYEVENT:FALSE',
  'a line that is no property',
  'END:VEVENT',
  'END:VCALENDAR'
)
const apple = lines(
  'BEGIN:VCALENDAR',
  'METHOD:REQUEST',
  'PRODID:-//Apple Inc.//macOS 14.0//EN',
  'VERSION:2.0',
  'BEGIN:VTIMEZONE',
  'TZID:Europe/London',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'DTSTART:19810329T010000',
  'TZNAME:BST',
  'TZOFFSETTO:+0100',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'DTEND;TZID=Europe/London:20261120T153000',
  'DTSTART;TZID=Europe/London:20261120T140000',
  'SEQUENCE:1',
  'END:VEVENT',
  'END:VCALENDAR'
)

const newYork = {
  start: '2026-11-20T14:00:00-05:00',
  end: '2026-11-20T20:00:00Z',
  timeZone: 'America/New_York'
}
const afternoon = { start: '2026-11-20T19:00:00Z', end: '2026-11-20T20:00:00Z' }
const utc = { start: '2026-11-20T14:00:00Z', end: '2026-11-20T15:00:00Z' }

void t.test('what an invitation tells', async t => {
  const rows: Array<[name: string, text: string, told: object]> = [
    ['Google', google, { start: '2026-11-20T19:00:00Z', end: '2026-11-20T20:00:00Z' }],
    ['Exchange', exchange, newYork],
    [
      'Apple',
      apple,
      { start: '2026-11-20T14:00:00+00:00', end: '2026-11-20T15:30:00Z', timeZone: 'Europe/London' }
    ],
    [
      'bare line feeds, a byte order mark, spaces at the ends of lines, lower case',
      `\uFEFF${google
        .replaceAll('\r\n', '  \n')
        .toLowerCase()
        .replaceAll(/\dt\d/g, t => t.toUpperCase())
        .replaceAll(/00z/g, '00Z')}`,
      { start: '2026-11-20T19:00:00Z', end: '2026-11-20T20:00:00Z' }
    ],
    ['lines folded anywhere', exchange.replaceAll(/(.{7})/g, '$1\r\n '), newYork],
    ...[
      'DTSTART:20261120T140000-0500',
      'DTSTART:20261120T140000-05:00',
      'DTSTART:20261120T190000.000Z',
      'DTSTART:2026-11-20T19:00:00Z',
      'DTSTART:20261120T1900Z',
      'DTSTART;VALUE=DATE-TIME: 20261120T190000Z'
    ].map((line): [string, string, object] => [line, event(line, 'DURATION:PT1H'), afternoon]),
    [
      'an offset beside the zone that has it',
      event('DTSTART;TZID=America/New_York:20261120T140000-0500', 'DURATION:PT1H'),
      newYork
    ],
    [
      'an end and a length that agree',
      event('DTSTART:20261120T190000Z', 'DTEND:20261120T200000Z', 'DURATION:PT60M'),
      afternoon
    ],
    ['a date alone', event('DTSTART:20261120'), { start: '2026-11-20' }],
    ['a date alone, said to be a time', event('DTSTART;VALUE=DATE-TIME:20261120'), { start: '2026-11-20' }],
    [
      'an end at the start tells no length',
      event('DTSTART:20261120T190000Z', 'DTEND:20261120T190000Z'),
      { start: '2026-11-20T19:00:00Z' }
    ],
    [
      "an end without a zone is in its start's",
      event('DTSTART;TZID=America/New_York:20261120T140000', 'DTEND:20261120T150000'),
      newYork
    ],
    [
      'the same line twice',
      event('DTSTART:20261120T190000Z', 'DTSTART:20261120T190000Z', 'DURATION:PT1H'),
      afternoon
    ],
    ['no further dates', event('DTSTART:20261120T190000Z', 'DURATION:PT1H', 'RDATE:', 'RRULE:'), afternoon],
    [
      'an end that is undefined',
      event('DTSTART:20261120T190000Z', 'DTEND:undefined'),
      { start: '2026-11-20T19:00:00Z' }
    ],
    ['a misspelt last line', google.replace('END:VCALENDAR', 'END:VCALENDARD'), afternoon],
    ['blanks before every line', google.replaceAll(/^/gm, '   '), afternoon],
    [
      'a description with lines of its own',
      google.replace(
        'END:VEVENT',
        `DESCRIPTION:Dear ${secret},\r\nwe meet at ten. \r\n\r\nSee you.\r\nEND:VEVENT`
      ),
      afternoon
    ],
    [
      'a series of one',
      event('DTSTART:20261120T190000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=1'),
      afternoon
    ],
    [
      'a series of which one is left',
      event(
        'DTSTART;TZID=America/New_York:20261113T140000',
        'DTEND;TZID=America/New_York:20261113T150000',
        'RRULE:FREQ=WEEKLY;COUNT=3;BYDAY=FR;WKST=SU',
        'EXDATE;TZID=America/New_York:20261113T140000,20261127T140000'
      ),
      newYork
    ],
    [
      'one of a series, alone',
      event('RECURRENCE-ID:20261119T190000Z', 'DTSTART:20261120T190000Z', 'DURATION:PT1H'),
      afternoon
    ],
    [
      "a time without a zone, in the calendar's own",
      calendar(
        'X-WR-TIMEZONE:America/New_York',
        'BEGIN:VEVENT',
        'DTSTART:20261120T140000',
        'DURATION:PT1H',
        'END:VEVENT'
      ),
      newYork
    ],
    [
      'a quoted Windows name, without its VTIMEZONE',
      event('DTSTART;TZID="Eastern Standard Time":20261120T140000', 'DURATION:PT1H'),
      newYork
    ],
    [
      'a path before the name',
      event('DTSTART;TZID=/mozilla.org/20050126_1/America/New_York:20261120T140000', 'DURATION:PT1H'),
      newYork
    ],
    [
      'a path before a name of three parts',
      event(
        'DTSTART;TZID=/citadel.org/20250101_1/America/Argentina/Buenos_Aires:20261120T140000',
        'DURATION:PT1H'
      ),
      {
        start: '2026-11-20T14:00:00-03:00',
        end: '2026-11-20T18:00:00Z',
        timeZone: 'America/Argentina/Buenos_Aires'
      }
    ],
    [
      'a Windows zone whose country moved',
      event('DTSTART;TZID=Mountain Standard Time (Mexico):20261120T140000', 'DURATION:PT1H'),
      { start: '2026-11-20T14:00:00-07:00', end: '2026-11-20T22:00:00Z', timeZone: 'America/Mazatlan' }
    ],
    [
      "newer rules than the file's own",
      inZone(
        exchangeZone('America/Vancouver', '-0800', '-0700', 'BYDAY=1SU;BYMONTH=11', 'BYDAY=2SU;BYMONTH=3'),
        'America/Vancouver'
      ),
      { start: '2026-11-20T14:00:00-07:00', end: '2026-11-20T22:00:00Z', timeZone: 'America/Vancouver' }
    ],
    [
      'UTC as a zone tells no place',
      event('DTSTART;TZID=UTC:20261120T140000', 'DTEND;TZID=UTC:20261120T150000'),
      utc
    ],
    ['Etc/GMT', event('DTSTART;TZID=Etc/GMT:20261120T140000', 'DURATION:PT1H'), utc],
    ["Microsoft's UTC", event('DTSTART;TZID="tzone://Microsoft/Utc":20261120T140000', 'DURATION:PT1H'), utc],
    [
      'Z counts for more than a zone',
      event('DTSTART;TZID=America/New_York:20261120T140000Z', 'DURATION:PT60M'),
      utc
    ],
    [
      "a zone of the file's own",
      inZone(exchangeZone('Customized Time Zone', ...american), 'Customized Time Zone'),
      { start: '2026-11-20T19:00:00Z', end: '2026-11-20T20:00:00Z' }
    ],
    [
      "a zone of the file's own that says where it is",
      inZone(
        ['BEGIN:VTIMEZONE', 'TZID:Head office', 'X-LIC-LOCATION:America/New_York', 'END:VTIMEZONE'],
        'Head office'
      ),
      newYork
    ],
    [
      "a zone of the file's own without summer time",
      inZone(
        [
          'BEGIN:VTIMEZONE',
          'TZID:Plain',
          'BEGIN:STANDARD',
          'DTSTART:19700101T000000',
          'TZOFFSETFROM:+0545',
          'TZOFFSETTO:+0545',
          'END:STANDARD',
          'END:VTIMEZONE'
        ],
        'Plain'
      ),
      { start: '2026-11-20T08:15:00Z', end: '2026-11-20T09:15:00Z' }
    ],
    [
      'a floating time',
      event('DTSTART:20261120T140000', 'DTEND:20261120T150000'),
      { start: '2026-11-20T14:00:00', end: '2026-11-20T15:00:00' }
    ],
    [
      'a floating time with a length',
      event('DTSTART:20261120T233000', 'DURATION:PT1H'),
      { start: '2026-11-20T23:30:00', end: '2026-11-21T00:30:00' }
    ],
    ['no end', event('DTSTART:20261120T140000Z'), { start: '2026-11-20T14:00:00Z' }],
    ['lengths', event('DTSTART:20261120T140000Z', 'DURATION:P0DT1H0M0S'), utc],
    [
      'a zone each',
      event(
        'DTSTART;TZID=America/New_York:20261120T140000',
        'DTEND;TZID=America/Los_Angeles:20261120T120000'
      ),
      newYork
    ],
    [
      'a clock that jumps, by the rule for gaps',
      event('DTSTART;TZID=America/New_York:20260308T023000', 'DURATION:PT1H'),
      { start: '2026-03-08T03:30:00-04:00', end: '2026-03-08T08:30:00Z', timeZone: 'America/New_York' }
    ],
    [
      'an hour that comes twice, the first time',
      event('DTSTART;TZID=America/New_York:20261101T013000', 'DURATION:PT1H'),
      { start: '2026-11-01T01:30:00-04:00', end: '2026-11-01T06:30:00Z', timeZone: 'America/New_York' }
    ],
    [
      'a whole day',
      event('DTSTART;VALUE=DATE:20261120', 'DTEND;VALUE=DATE:20261121'),
      { start: '2026-11-20' }
    ],
    [
      'a whole day that ends on itself',
      event('DTSTART;VALUE=DATE:20261120', 'DTEND;VALUE=DATE:20261120'),
      { start: '2026-11-20' }
    ],
    ['a whole day without an end', event('DTSTART;VALUE=DATE:20261120'), { start: '2026-11-20' }],
    [
      'a whole day with a length',
      event('DTSTART;VALUE=DATE:20261120', 'DURATION:P1D'),
      { start: '2026-11-20' }
    ],
    [
      'one instance of a series',
      event(
        'RECURRENCE-ID;TZID=America/New_York:20261119T140000',
        'DTSTART;TZID=America/New_York:20261120T140000',
        'DURATION:PT1H'
      ),
      newYork
    ],
    [
      'tentative, published',
      event('DTSTART:20261120T140000Z', 'DTEND:20261120T150000Z', 'STATUS:TENTATIVE').replace(
        'VERSION',
        'METHOD:PUBLISH\r\nVERSION'
      ),
      utc
    ]
  ]
  for (const [name, text, told] of rows) {
    const faults = new Faults()
    t.strictSame(readInvitation(text, faults)?.interview, told, name)
    faults.refuse()
  }
})

const hostile = (head: string, unit: string) =>
  head + unit.repeat(Math.floor((limits.invitation - head.length) / unit.length))

void t.test('what is refused', async t => {
  const rows: Array<[code: string, name: string, text: string]> = [
    ['invitation-not-understood', 'no calendar', `Dear ${secret}, see you on 20 November.`],
    [
      'invitation-not-understood',
      'an event without a calendar',
      lines('BEGIN:VEVENT', 'DTSTART:20261120T140000Z', 'END:VEVENT')
    ],
    ['invitation-not-understood', 'cut short', google.slice(0, 600)],
    ['invitation-not-understood', 'two calendars', google + google],
    ['invitation-not-understood', 'a task', calendar('BEGIN:VTODO', 'DTSTART:20261120T140000Z', 'END:VTODO')],
    ['invitation-not-understood', 'no start', event('DTEND:20261120T140000Z')],
    [
      'invitation-not-understood',
      'two starts',
      event('DTSTART:20261120T140000Z', 'DTSTART:20261120T150000Z')
    ],
    [
      'invitation-contradicts-itself',
      'an end and another length',
      event('DTSTART:20261120T140000Z', 'DTEND:20261120T150000Z', 'DURATION:PT2H')
    ],
    [
      'invitation-contradicts-itself',
      'an offset against its zone',
      event('DTSTART;TZID=America/New_York:20261120T140000+0100')
    ],
    ['invitation-not-understood', 'an offset of twenty hours', event('DTSTART:20261120T140000+2000')],
    [
      'invitation-recurring',
      'two of a series are left',
      event('DTSTART:20261120T140000Z', 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE:20261127T140000Z')
    ],
    [
      'invitation-recurring',
      'none of a series is left',
      event('DTSTART:20261120T140000Z', 'RRULE:FREQ=WEEKLY;COUNT=1', 'EXDATE:20261120T140000Z')
    ],
    [
      'invitation-recurring',
      'a day that never comes',
      event('DTSTART:20261120T140000Z', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2')
    ],
    ...[
      '',
      secret,
      '20261131T140000Z',
      '20261120T140060Z',
      '20261120T250000',
      '20261132',
      '20261120T140000EST',
      '20 November 2026'
    ].map((value): [string, string, string] => [
      'invitation-not-understood',
      `no time: ${value}`,
      event(`DTSTART:${value}`)
    ]),
    ...['P', 'PT', '1H', 'PT1X', '-PT1H', 'PT99999999999H', `P${secret}`].map(
      (value): [string, string, string] => [
        'invitation-not-understood',
        `no length: ${value}`,
        event('DTSTART:20261120T140000Z', `DURATION:${value}`)
      ]
    ),
    [
      'invitation-not-understood',
      'a date to a time',
      event('DTSTART;VALUE=DATE:20261120', 'DTEND:20261120T150000Z')
    ],
    [
      'invitation-not-understood',
      'a time to a date',
      event('DTSTART:20261120T150000Z', 'DTEND;VALUE=DATE:20261121')
    ],
    [
      'invitation-not-understood',
      'days backwards',
      event('DTSTART;VALUE=DATE:20261120', 'DTEND;VALUE=DATE:20261119')
    ],
    [
      'invitation-over-days',
      'two whole days',
      event('DTSTART;VALUE=DATE:20261120', 'DTEND;VALUE=DATE:20261122')
    ],
    ['invitation-over-days', 'a whole week', event('DTSTART;VALUE=DATE:20261120', 'DURATION:P1W')],
    ['invitation-cancelled', 'a cancellation', google.replace('REQUEST', 'CANCEL')],
    ['invitation-cancelled', 'a cancelled event', google.replace('CONFIRMED', 'Cancelled')],
    ['invitation-is-a-reply', 'a method of nobody', google.replace('METHOD:REQUEST', 'METHOD:XYZ')],
    ['invitation-recurring', 'further dates', google.replace('METHOD:REQUEST', 'METHOD:ADD')],
    ['invitation-is-a-reply', 'a reply', google.replace('METHOD:REQUEST', 'METHOD:REPLY')],
    ['invitation-is-a-reply', 'a counter-proposal', google.replace('METHOD:REQUEST', 'METHOD:COUNTER')],
    [
      'invitation-recurring',
      'a rule',
      event('DTSTART:20261120T140000Z', 'RRULE:FREQ=SECONDLY;COUNT=999999999')
    ],
    ['invitation-recurring', 'dates', event('DTSTART:20261120T140000Z', 'RDATE:20261121T140000Z')],
    [
      'invitation-recurring',
      'this and what follows',
      event('DTSTART:20261120T140000Z', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20261120T140000Z')
    ],
    [
      'invitation-recurring',
      'a series with an exception',
      calendar(
        'BEGIN:VEVENT',
        'DTSTART:20261120T140000Z',
        'RRULE:FREQ=WEEKLY',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'RECURRENCE-ID:20261127T140000Z',
        'DTSTART:20261127T150000Z',
        'END:VEVENT'
      )
    ],
    [
      'invitation-has-many-events',
      'two events',
      calendar(
        'BEGIN:VEVENT',
        'DTSTART:20261120T140000Z',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'DTSTART:20261120T150000Z',
        'END:VEVENT'
      )
    ],
    ['invitation-zone-unknown', 'an undefined zone', event(`DTSTART;TZID=${secret}:20261120T140000`)],
    [
      'invitation-zone-unknown',
      'the zone of another name',
      inZone(exchangeZone('Customized Time Zone', ...american), 'Customized Time Zone 1')
    ],
    ['invitation-zone-unknown', 'an abbreviation', event('DTSTART;TZID=EST:20261120T140000')],
    ['invitation-zone-unknown', "a name of JavaScript's", event('DTSTART;TZID=constructor:20261120T140000')],
    [
      'invitation-zone-unknown',
      'an empty definition',
      inZone(['BEGIN:VTIMEZONE', 'TZID:X', 'END:VTIMEZONE'], 'X')
    ],
    ...[
      'FREQ=SECONDLY',
      'FREQ=YEARLY;INTERVAL=2;BYDAY=1SU;BYMONTH=11',
      'FREQ=YEARLY;BYDAY=1SU',
      'FREQ=YEARLY;BYDAY=1SU,2SU;BYMONTH=11',
      'FREQ=YEARLY;BYDAY=SU;BYMONTH=11',
      'FREQ=YEARLY;BYMONTH=3,11;BYDAY=1SU',
      'FREQ=YEARLY;COUNT=3;BYDAY=1SU;BYMONTH=11',
      'FREQ=YEARLY;BYDAY=SU;BYMONTH=11;BYMONTHDAY=1,2,3',
      'FREQ=YEARLY;BYMONTHDAY=1,2;BYMONTH=11'
    ].map((rule): [string, string, string] => [
      'invitation-zone-unknown',
      rule,
      inZone(
        exchangeZone('X', ...american).map(line => (line.startsWith('RRULE') ? `RRULE:${rule}` : line)),
        'X'
      )
    ]),
    [
      'invitation-zone-unknown',
      "a day's offset",
      inZone(exchangeZone('X', '-0500', '+2400', american[2], american[3]), 'X')
    ],
    ['invitation-not-understood', 'folds without end', hostile('BEGIN:VCALENDAR\r\nDTSTART:', '\n a')],
    ['invitation-not-understood', 'empty lines', hostile('BEGIN:VCALENDAR', '\n')],
    ['invitation-not-understood', 'spaces', hostile('BEGIN:VCALENDAR', ' ')],
    ['invitation-not-understood', 'nesting without end', hostile('', 'BEGIN:VCALENDAR\n')],
    ['invitation-not-understood', 'parameters without end', hostile('BEGIN:VCALENDAR\nDTSTART', ';A=b')],
    ['invitation-not-understood', 'quotes without end', hostile('BEGIN:VCALENDAR\nDTSTART', ';A="b"')],
    [
      'invitation-not-understood',
      'nested events',
      lines(
        'BEGIN:VCALENDAR',
        ...Array<string>(2_000).fill('BEGIN:VEVENT'),
        ...Array<string>(2_000).fill('END:VEVENT'),
        'END:VCALENDAR'
      )
    ],
    [
      'invitation-has-many-events',
      'events without end',
      hostile('BEGIN:VCALENDAR\n', 'BEGIN:VEVENT\nEND:VEVENT\n') + 'END:VCALENDAR'
    ],
    [
      'invitation-zone-unknown',
      'parts of a zone without end',
      inZone(
        [
          'BEGIN:VTIMEZONE',
          'TZID:X',
          ...Array<string>(1_500).fill('BEGIN:STANDARD\r\nEND:STANDARD'),
          'END:VTIMEZONE'
        ],
        'X'
      )
    ]
  ]
  for (const [code, name, text] of rows) {
    const faults = new Faults()
    t.equal(readInvitation(text, faults), null, name)
    try {
      faults.refuse()
      t.fail(`${name} is refused`)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      t.equal(error.slug, 'impossible-request')
      t.match(error.faults, [{ code, pointer: '/interview/invitation' }], name)
      t.notMatch(JSON.stringify(error.faults), secret)
    }
  }
})

void t.test("a zone of the file's own keeps the time that our table gives", async t => {
  const rows: Array<[zone: string, rules: string[], months?: number]> = [
    ['America/New_York', exchangeZone('X', ...american)],
    [
      'America/New_York',
      exchangeZone(
        'X',
        '-0500',
        '-0400',
        'BYMONTH=11;BYMONTHDAY=1,2,3,4,5,6,7;BYDAY=SU',
        'BYMONTH=3;BYDAY=SU;BYMONTHDAY=8,9,10,11,12,13,14'
      )
    ],
    [
      'Australia/Sydney',
      exchangeZone('X', '+1000', '+1100', 'BYMONTH=4;BYDAY=1SU', 'BYMONTH=10;BYDAY=1SU').map((line, i) =>
        i === 3 ? 'DTSTART:16010101T030000' : line
      )
    ],
    [
      'Europe/Berlin',
      [
        'BEGIN:VTIMEZONE',
        'TZID:X',
        'BEGIN:STANDARD',
        'DTSTART:19961027T030000',
        'TZOFFSETFROM:+0200',
        'TZOFFSETTO:+0100',
        'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
        'END:STANDARD',
        'BEGIN:DAYLIGHT',
        'DTSTART:19810329T020000',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0200',
        'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
        'END:DAYLIGHT',
        'END:VTIMEZONE'
      ]
    ],
    [
      'America/Sao_Paulo',
      [
        'BEGIN:VTIMEZONE',
        'TZID:X',
        'BEGIN:STANDARD',
        'DTSTART:20190217T000000',
        'TZOFFSETFROM:-0200',
        'TZOFFSETTO:-0300',
        'END:STANDARD',
        'BEGIN:DAYLIGHT',
        'DTSTART:20181104T000000',
        'TZOFFSETFROM:-0300',
        'TZOFFSETTO:-0200',
        'RRULE:FREQ=YEARLY;UNTIL=20181104T030000Z;BYMONTH=11;BYDAY=1SU',
        'END:DAYLIGHT',
        'END:VTIMEZONE'
      ]
    ],
    [
      'Europe/Istanbul',
      [
        'BEGIN:VTIMEZONE',
        'TZID:X',
        'BEGIN:STANDARD',
        'DTSTART:20160907T000000',
        'TZOFFSETFROM:+0300',
        'TZOFFSETTO:+0300',
        'END:STANDARD',
        'BEGIN:DAYLIGHT',
        'DTSTART:20070325T030000',
        'TZOFFSETFROM:+0200',
        'TZOFFSETTO:+0300',
        'RRULE:FREQ=YEARLY;UNTIL=20160327T010000Z;BYMONTH=3;BYDAY=-1SU',
        'END:DAYLIGHT',
        'END:VTIMEZONE'
      ]
    ],
    [
      'Africa/Casablanca',
      [
        // one date a change, as for Ramadan
        'BEGIN:VTIMEZONE',
        'TZID:X',
        'BEGIN:STANDARD',
        'DTSTART:20260215T030000',
        'RDATE:20270207T030000,20280123T030000',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0000',
        'END:STANDARD',
        'BEGIN:DAYLIGHT',
        'DTSTART:20260322T020000',
        'RDATE:20270314T020000',
        'RDATE:20280305T020000',
        'TZOFFSETFROM:+0000',
        'TZOFFSETTO:+0100',
        'END:DAYLIGHT',
        'END:VTIMEZONE'
      ],
      6
    ],
    ['Asia/Kolkata', exchangeZone('X', '+0530', '+053000', 'BYMONTHDAY=1;BYMONTH=1', 'BYMONTHDAY=1')]
  ]
  for (const [name, rules, months = 12] of rows) {
    const zone = findZone(name)!
    let differences = 0
    for (let wallTime = Date.UTC(2026, 0, 1); wallTime < Date.UTC(2026, months, 1); wallTime += 90 * 60_000) {
      const basic = new Date(wallTime).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')
      const told = readInvitation(inZone(rules, 'X', basic), new Faults())?.interview
      if (Date.parse(told?.start ?? '') !== timeOnWall(wallTime, zone).toMillis()) differences++
    }
    t.equal(differences, 0, name)
  }
})

void t.test('every Windows zone is one of our table', async t => {
  for (const name of new Set(WINDOWS_TO_IANA_MAP.map(({ windowsName }) => windowsName)))
    t.ok(findForeignZone(name), name)
})

void t.test('both answers are those of the same start and end', async t => {
  const shared = { timeZone: 'Europe/London', now: '2026-11-20T22:30:00Z', sent: [] }
  const draft = {
    stage: 'thank-you' as const,
    body: 'Dear Dana, thank you for your time on Friday.',
    sendAt: '2026-11-23T09:00:00Z'
  }
  const rows: Array<[name: string, text: string, interview: object]> = [
    [
      'Exchange',
      exchange,
      { start: '2026-11-20T14:00', end: '2026-11-20T15:00', timeZone: 'America/New_York' }
    ],
    ['Google', google, { start: '2026-11-20T19:00:00Z', end: '2026-11-20T20:00:00Z' }],
    ['floating', event('DTSTART:20261120T140000'), { start: '2026-11-20T14:00' }],
    ['a whole day', event('DTSTART;VALUE=DATE:20261120'), { start: '2026-11-20' }]
  ]
  for (const [name, invitation, interview] of rows) {
    for (const timeZone of [{}, { timeZone: 'America/New_York' }]) {
      const [invited, stated] = [
        { ...shared, interview: { invitation, ...timeZone } },
        { ...shared, interview: { ...interview, ...timeZone } }
      ]
      t.strictSame(schedule(invited, 0), schedule(stated, 0), name)
      t.strictSame(await evaluate({ ...invited, draft }, 0), await evaluate({ ...stated, draft }, 0), name)
    }
  }
})

void t.test('what was taken for granted is said', async t => {
  const start = 'DTSTART:20261120T140000Z'
  const rows: Array<[text: string, said: RegExp | null]> = [
    [event(start, 'DURATION:PT1H'), null],
    [exchange, null],
    [
      calendar('X-WR-TIMEZONE:America/New_York', 'BEGIN:VEVENT', 'DTSTART:20261120T140000', 'END:VEVENT'),
      /zone; it is read in the one of its calendar/
    ],
    [
      inZone(
        exchangeZone('America/Vancouver', '-0800', '-0700', 'BYDAY=1SU;BYMONTH=11', 'BYDAY=2SU;BYMONTH=3'),
        'America/Vancouver'
      ),
      /defines its time zone otherwise/
    ],
    [event(start, 'RRULE:FREQ=DAILY;COUNT=1'), /series of which one date is left/],
    [event(start, 'RECURRENCE-ID:20261119T140000Z'), /one date of a series/],
    [event(start).replace('END:VCALENDAR\r\n', ''), /last line is missing/],
    [event(start, 'DTEND:20261120T140000Z'), /ends when it starts/]
  ]
  for (const [invitation, said] of rows) {
    const { assumptions } = schedule(
      { timeZone: 'Europe/London', now: '2026-11-20T22:30:00Z', sent: [], interview: { invitation } },
      0
    )
    const text = assumptions.find(({ code }) => code === 'assumed-invitation')?.text
    if (said === null) t.equal(text, undefined)
    else t.match(text, said)
  }
})

void t.test('a rule that ends before a second date leaves one', async t => {
  const rows: Array<[line: string, rule: string, isRead: boolean]> = [
    ['DTSTART;VALUE=DATE:20261120', 'FREQ=YEARLY;UNTIL=20261120', true],
    ['DTSTART:20261120T140000', 'FREQ=DAILY;UNTIL=20261120T140000', true],
    ['DTSTART:20261120T140000Z', 'FREQ=DAILY;UNTIL=20261121T135959Z', true],
    ['DTSTART:20261120T140000Z', 'FREQ=DAILY;UNTIL=20261121T140000Z', false],
    ['DTSTART:20261120T140000Z', 'FREQ=HOURLY;UNTIL=20261120T150000Z', false],
    ['DTSTART:20261120T140000Z', 'FREQ=DAILY;BYHOUR=14,16;UNTIL=20261120T200000Z', false],
    // The clocks of the two are not known to agree: a day and more may lie between.
    ['DTSTART:20261120T140000', 'FREQ=DAILY;UNTIL=20261120T150000Z', false],
    ['DTSTART:20261120T140000Z', 'FREQ=DAILY;UNTIL=20261101', false],
    ['DTSTART:20261120T140000Z', 'FREQ=SOMETIMES;UNTIL=20261120', false]
  ]
  for (const [line, rule, isRead] of rows) {
    const faults = new Faults()
    const told = readInvitation(event(line, `RRULE:${rule}`), faults)
    t.equal(told !== null, isRead, rule)
    if (!isRead) t.throws(() => faults.refuse())
  }
})

void t.test('the line that is refused is the one of the text as it was sent', async t => {
  const rows: Array<[name: string, text: string, line: number]> = [
    ['after folds', event('DESCRIPTION:one', ' two', '\tthree', `DTSTART:${secret}`), 10],
    ['after bare line feeds', event(`DTSTART:${secret}`).replaceAll('\r\n', '\n'), 7],
    ['after bare carriage returns', event(`DTSTART:${secret}`).replaceAll('\r\n', '\r'), 7],
    ['after empty lines', `\r\n\r\n${event(`DTSTART:${secret}`)}`, 9],
    ['the zone that cannot be read', inZone(['BEGIN:VTIMEZONE', 'TZID:X', 'END:VTIMEZONE'], 'X'), 4]
  ]
  for (const [name, text, line] of rows) {
    const faults = new Faults()
    readInvitation(text, faults)
    try {
      faults.refuse()
      t.fail(`${name} is refused`)
    } catch (error) {
      t.match(error, { faults: [{ detail: new RegExp(`^Line ${line}: `) }] }, name)
    }
  }
})
