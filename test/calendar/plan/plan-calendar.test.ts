import ICAL from 'ical.js'
import t from 'tap'
import { scheduleExamples } from '../../../schemas/examples.ts'
import type { ScheduleRequest } from '../../../schemas/schedule.ts'
import { schedule, scheduleCalendar } from '../../../src/schedule.ts'

const base = scheduleExamples.afterInterview.request as ScheduleRequest
const writeFirst = (request: ScheduleRequest) => scheduleCalendar(request, 0).calendar
/** As for a candidate who has had a calendar of the plan before. */
const write = (request: ScheduleRequest) =>
  writeFirst({ ...request, exportedAt: request.now ?? '1990-01-01T00:00Z' })
const eventsOf = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
const values = (text: string, name: string) =>
  eventsOf(text).map(event => String(event.getFirstPropertyValue(name)))
/** The instants of a property of every event, read by the zone that the calendar itself defines; 'null' where an event has none. */
function instants(text: string, name: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const zones = calendar.getAllSubcomponents('vtimezone').map(component => new ICAL.Timezone(component))
  return calendar.getAllSubcomponents('vevent').map(event => {
    const property = event.getFirstProperty(name)
    const value = property?.getFirstValue() as ICAL.Time | null | undefined
    if (!property || !value) return 'null'
    const tzid: unknown = property.getParameter('tzid')
    const time = value.clone()
    if (tzid !== undefined) time.zone = zones.find(zone => zone.tzid === tzid)!
    return time.convertToZone(ICAL.Timezone.utcTimezone).toString()
  })
}
const withInterview = (interview: object): ScheduleRequest => ({
  ...base,
  interview: { ...base.interview, ...interview }
})

void t.test(
  'what may change between two calls leaves each event its UID, what tells interviews apart does not',
  async t => {
    const rows: Array<[name: string, request: ScheduleRequest, isSame: boolean]> = [
      ['now', { ...base, now: '2026-12-08T15:00:00Z' }, true],
      [
        'sent',
        { ...base, now: '2026-12-08T15:00:00Z', sent: [{ stage: 'thank-you', at: '2026-11-21T09:00:00Z' }] },
        true
      ],
      ['the timeline', { ...base, timeline: { weeks: 3 } }, true],
      ['the policy', { ...base, policy: { profile: 'two-day' } }, true],
      ['the channels', { ...base, channels: { 'check-in': 'phone' } }, true],
      ["the candidate's zone", { ...base, timeZone: 'Asia/Tokyo' }, true],
      [
        "the employer's hours",
        { ...base, employer: { ...base.employer, workingHours: { start: '10:00', end: '18:00' } } },
        true
      ],
      [
        'role, people and topics',
        withInterview({
          role: 'Analyst',
          interviewers: [{ name: 'Sam Okoro' }, { name: 'Dana Whitfield' }],
          topics: []
        }),
        true
      ],
      ['the end', withInterview({ end: '2026-11-20T15:30' }), true],
      [
        'the start, written otherwise',
        withInterview({ start: '2026-11-20T19:00:00Z', timeZone: undefined }),
        true
      ],
      [
        'the start, in an invitation',
        {
          ...base,
          interview: {
            invitation:
              'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID=Eastern Standard Time:20261120T140000\nEND:VEVENT\nEND:VCALENDAR'
          }
        },
        true
      ],
      [
        'case and spaces of names',
        {
          ...base,
          candidate: { name: ' PRIYA Nair' },
          employer: { ...base.employer, name: 'northwind energy ' }
        },
        true
      ],
      ['another start', withInterview({ start: '2026-11-20T13:00' }), false],
      ['a date alone', withInterview({ start: '2026-11-20', end: undefined }), false],
      ['another candidate', { ...base, candidate: { name: 'Ana Silva' } }, false],
      ['another employer', { ...base, employer: { ...base.employer, name: 'Southwind' } }, false]
    ]
    const uids = values(write(base), 'uid')
    t.equal(new Set(uids).size, 8, 'each step has its own')
    for (const [name, request, isSame] of rows) {
      const others = values(write(request), 'uid')
      if (isSame) t.strictSame(others, uids, name)
      else
        t.notOk(
          others.some(uid => uids.includes(uid)),
          name
        )
    }
  }
)

void t.test('a later plan takes the place of an earlier one', async t => {
  const gone = (count: number) => Array.from({ length: count }, () => 'CANCELLED')
  const later = {
    ...base,
    now: '2026-12-02T12:00:00Z',
    sent: [{ stage: 'thank-you' as const, at: '2026-11-21T09:00:00Z' }]
  }
  const rows: Array<[name: string, request: ScheduleRequest, statuses: string[]]> = [
    ['at once', base, ['CANCELLED', 'CONFIRMED', 'CONFIRMED', 'TENTATIVE', 'CONFIRMED', ...gone(3)]],
    [
      'the thank-you is sent',
      later,
      ['CANCELLED', 'CANCELLED', 'CONFIRMED', 'TENTATIVE', 'CONFIRMED', ...gone(3)]
    ],
    [
      'a no has come: the check-ins go',
      { ...later, interview: { ...base.interview, outcome: 'rejected' } },
      ['CANCELLED', 'CANCELLED', 'CONFIRMED', ...gone(5)]
    ],
    [
      'an offer has come',
      { ...later, interview: { ...base.interview, outcome: 'offered' } },
      ['CANCELLED', 'CANCELLED', 'CONFIRMED', ...gone(5)]
    ],
    [
      'one check-in is all',
      { ...base, policy: { profile: 'one-touch' } },
      ['CANCELLED', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED', ...gone(4)]
    ]
  ]
  for (const [name, request, statuses] of rows) {
    const text = write(request)
    t.strictSame(values(text, 'status'), statuses, name)
    for (const event of eventsOf(text))
      if (event.getFirstPropertyValue('status') === 'CANCELLED')
        t.equal(event.getAllSubcomponents('valarm').length, 0)
    for (const uid of values(write(base), 'uid'))
      t.ok(values(text, 'uid').includes(uid), 'no earlier event is left behind')
  }
  t.ok(Number(values(write(later), 'sequence')[0]) > Number(values(write(base), 'sequence')[0]))
  t.equal(
    values(
      write({ timeZone: 'UTC', now: '1990-01-01T00:00Z', interview: { start: '1990-01-01T00:00Z' } }),
      'dtstamp'
    )[0],
    '1990-01-01T00:00:00Z'
  )
})

void t.test('a first calendar holds what is still to be done, and nothing of it in the past', async t => {
  t.strictSame(values(writeFirst(base), 'status'), ['CONFIRMED', 'CONFIRMED', 'TENTATIVE', 'CONFIRMED'])
  const now = '2026-12-18T12:00:00Z'
  const events = eventsOf(writeFirst({ ...base, now }))
  t.equal(events.length, 3)
  const [late, ...others] = events
  t.equal(
    instants(writeFirst({ ...base, now }), 'dtstart')[0],
    now,
    'the check-in that is owed stands at now'
  )
  t.equal(late?.getFirstPropertyValue('dtend'), null)
  t.equal(late?.getAllSubcomponents('valarm').length, 0)
  for (const event of others) t.equal(event.getAllSubcomponents('valarm').length, 1)
  for (const event of eventsOf(writeFirst({ ...base, now: '2026-12-08T16:00:00Z' })))
    for (const alarm of event.getAllSubcomponents('valarm'))
      t.ok(String(alarm.getFirstPropertyValue('trigger')) > '2026-12-08T16:00:00Z')
})

void t.test("the caller's key keeps the UIDs of an interview that moves", async t => {
  const keyed = (id: string, interview: object = {}) =>
    values(write({ ...base, interview: { ...base.interview, id, ...interview } }), 'uid')
  const moved = { start: '2026-11-23T10:00', end: '2026-11-23T11:00' }
  t.equal(keyed('A-1').length, values(write(base), 'uid').length)
  t.strictSame(new Set([...keyed('A-1'), ...keyed('A-1', moved)]).size, 8)
  t.notOk(keyed('A-2').some(uid => keyed('A-1').includes(uid)))
  t.notOk(keyed('A-1').some(uid => values(write(base), 'uid').includes(uid)))
})

void t.test('times are those of the plan', async t => {
  const requests: ScheduleRequest[] = [
    base,
    { ...base, timeZone: 'Australia/Lord_Howe' },
    { ...base, timeZone: 'America/Vancouver' },
    { ...base, timeZone: 'Etc/UTC' },
    { ...base, now: '2026-11-20T22:30:00.999+05:30' },
    withInterview({ start: '2026-11-20T14:00:15.750', end: '2026-11-20T15:00:20.250' })
  ]
  const utc = (text: string) => `${new Date(text).toISOString().slice(0, 19)}Z`
  for (const request of requests) {
    const plan = schedule(request, 0)
    const text = write(request)
    t.equal(write(request), text, 'the same plan, the same bytes')
    t.strictSame(
      instants(text, 'dtstart').slice(0, plan.steps.length),
      plan.steps.map(({ opens }) => utc(opens))
    )
    t.strictSame(
      instants(text, 'dtend').slice(0, plan.steps.length),
      plan.steps.map(({ step, closes }) => (step === 'let-go' ? 'null' : utc(closes)))
    )
    for (const name of ['dtstamp', 'last-modified'])
      t.strictSame(new Set(values(text, name)), new Set([utc(plan.asOf)]))
    const alarms = eventsOf(text).map(event =>
      event.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')
    )
    for (const [i, alarm] of alarms.entries())
      if (alarm !== undefined) t.equal(String(alarm), utc(plan.steps[i]!.best))
  }
})

void t.test('what a candidate reads', async t => {
  const phoned: ScheduleRequest = { ...base, channels: { 'thank-you': 'letter', 'check-in': 'phone' } }
  const rows: Array<[request: ScheduleRequest, event: number, summary: string, ...description: RegExp[]]> = [
    [
      base,
      1,
      'Send your thank-you: Grid Operations Analyst, Northwind Energy',
      /^Best time: 09:00 on Saturday 21 November \(Europe\/London\); 04:00 on Saturday 21 November where they are\. The window is from 20:30 on Friday 20 November to 20:00 on Saturday 21 November\.\n\nBy email, to Dana Whitfield\.\n\nWhy:\n- A thank-you /,
      /\n\nWorth knowing:\n- /
    ],
    [base, 2, 'Ask for news: Grid Operations Analyst, Northwind Energy', /^(?!.*Worth knowing)/s],
    [
      base,
      4,
      'Let this one rest: Grid Operations Analyst, Northwind Energy',
      /^From 22:00 on Friday 22 January \(Europe\/London\); 17:00 on Friday 22 January where they are\.\n\nWhy:/
    ],
    [
      phoned,
      1,
      'Post your thank-you: Grid Operations Analyst, Northwind Energy',
      /\n\nBy post, to Dana Whitfield\. Post it by 17:00 on /
    ],
    [
      phoned,
      2,
      'Call and ask for news: Grid Operations Analyst, Northwind Energy',
      /\n\nWhat to say:\n- Hello Dana Whitfield, this is Priya Nair\./
    ],
    [
      { timeZone: 'UTC', now: '2026-11-20T14:00Z', interview: { start: '2026-11-20T14:00' } },
      0,
      'Write your thank-you notes',
      /^Best time: 15:00 on Friday 20 November \(UTC\)\. The window is/
    ],
    [
      withInterview({ role: 'a;b,c\\d\ne:"f"' }),
      1,
      'Send your thank-you: a;b,c\\d e:"f", Northwind Energy',
      /Dana/
    ],
    [
      withInterview({ interviewers: [{ name: 'Zoë\r\nÅngström\u0007\u2028END:VEVENT' }] }),
      1,
      'Send your thank-you: Grid Operations Analyst, Northwind Energy',
      /to Zoë\nÅngström {2}END:VEVENT\./
    ]
  ]
  for (const [request, i, summary, ...description] of rows) {
    const text = write(request)
    t.equal(values(text, 'summary')[i], summary)
    for (const pattern of description) t.match(values(text, 'description')[i], pattern)
  }
})

void t.test('lines are folded between characters, after at most 75 octets', async t => {
  for (const character of ['a', 'é', '…', '👍', '🏽']) {
    for (let length = 60; length < 120; length++) {
      const name = 'x'.repeat(length % 4) + character.repeat(length)
      const text = write(withInterview({ role: name, interviewers: [{ name }] }))
      const lines = text.split('\r\n')
      t.ok(
        lines.every(line => Buffer.byteLength(line) <= 75 && line.isWellFormed()) &&
          lines.some(line => Buffer.byteLength(line) > 70)
      )
      t.ok(values(text, 'summary')[1]!.includes(name))
    }
  }
})

void t.test(
  'the calendar defines the zone of its times, UTC aside, and leaves no time that a clock shows twice in doubt',
  async t => {
    const zoned = (timeZone: string) => writeFirst({ ...base, timeZone })
    for (const name of ['Europe/London', 'Asia/Kolkata', 'America/Vancouver', 'Etc/GMT-3']) {
      const text = zoned(name)
      t.match(text, `BEGIN:VTIMEZONE\r\nTZID:${name}\r\n`)
      t.match(text, `DTSTART;TZID=${name}:2026`)
      t.notMatch(text, /DT(?:START|END):\d{8}T\d{6}Z/)
    }
    for (const name of ['UTC', 'Etc/UTC', 'Etc/GMT', 'Etc/Zulu']) {
      t.notMatch(zoned(name), 'TZID')
      t.match(zoned(name), 'DTSTART:20261120T203000Z')
    }
    // In London 01:30 on 25 October 2026 comes first at 00:30 UTC; the note is due from half an hour after the end.
    const night = (start: string): ScheduleRequest => ({
      ...base,
      now: '2026-10-24T22:00:00Z',
      interview: { start, durationMinutes: 30 }
    })
    t.match(writeFirst(night('2026-10-24T23:30:00Z')), 'DTSTART;TZID=Europe/London:20261025T013000')
    t.match(writeFirst(night('2026-10-25T00:30:00Z')), 'DTSTART:20261025T013000Z')
  }
)

void t.test('what calendar programs ask for', async t => {
  const moved = { ...base, now: '2026-12-02T12:00:00Z', interview: { ...base.interview, id: 'A-1' } }
  for (const text of [writeFirst(base), write(base), writeFirst(moved)]) {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
    t.strictSame(
      calendar.getAllProperties('method').map(method => method.getFirstValue()),
      ['PUBLISH']
    )
    const uids = values(text, 'uid')
    t.equal(new Set(uids).size, uids.length, 'a UID each')
    t.ok(uids.every(uid => Buffer.byteLength(uid) < 255))
    for (const event of eventsOf(text)) {
      const sequence = Number(event.getFirstPropertyValue('sequence'))
      t.ok(Number.isInteger(sequence) && sequence > 0 && sequence < 2 ** 31, 'SEQUENCE fits 32 bits')
      for (const name of ['organizer', 'attendee', 'rrule']) t.notOk(event.getFirstProperty(name), name)
      const alarms = event.getAllSubcomponents('valarm')
      t.ok(alarms.length <= 1, 'one reminder')
      for (const alarm of alarms) {
        t.equal(alarm.getFirstPropertyValue('action'), 'DISPLAY')
        t.ok(alarm.getFirstPropertyValue('description'))
        t.match(String(alarm.getFirstPropertyValue('trigger')), /Z$/)
      }
    }
  }
})
