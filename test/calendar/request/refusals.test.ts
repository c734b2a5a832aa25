import t from 'tap'
import type { EvaluateRequest } from '../../../schemas/evaluate.ts'
import { readConduct } from '../../../src/calendar/plan/conduct.ts'
import { Refusal } from '../../../src/refusal.ts'

type Request = Partial<Omit<EvaluateRequest, 'draft'>> & { draft?: Partial<EvaluateRequest['draft']> }
const start = '2026-11-20T14:00'
const interviewers = [
  { name: 'Dana Whitfield', email: 'dana@example.com' },
  { name: 'Sam Whitfield' },
  { name: 'Sam Okoro' }
]
const at = '2026-11-20T17:00:00Z'

/** Slug and faults ("code pointer") of a request, null when it is accepted. */
function refusalOf({
  draft,
  ...request
}: Request): { slug: string; faults: string[]; details: string[] } | null {
  try {
    readConduct(
      {
        timeZone: 'Europe/London',
        now: '2026-12-01T00:00:00Z',
        ...request,
        draft: { stage: 'thank-you', body: 'Dear Dana,', ...draft }
      },
      0
    )
    return null
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return {
      slug: error.slug,
      faults: error.faults.map(({ code, pointer }) => `${code} ${pointer}`),
      details: error.faults.map(({ detail }) => detail)
    }
  }
}

void t.test('refused: 422', async t => {
  const rows: Array<[string, Request, ...string[]]> = [
    ['unknown zone', { timeZone: 'Mars/Olympus' }, 'unknown-time-zone /timeZone'],
    [
      'three unknown zones',
      { timeZone: 'BST', employer: { timeZone: 'EST' }, interview: { start, timeZone: 'local' } },
      'unknown-time-zone /timeZone',
      'unknown-time-zone /employer/timeZone',
      'unknown-time-zone /interview/timeZone'
    ],
    [
      'end before start',
      { interview: { start, end: '2026-11-20T13:00' } },
      'end-before-start /interview/end',
      'end-before-start /interview/start'
    ],
    [
      'end at start',
      { interview: { start, end: '2026-11-20T14:00Z' } },
      'end-before-start /interview/end',
      'end-before-start /interview/start'
    ],
    [
      'offset against the zone',
      { interview: { start: '2026-11-20T14:00+01:00', timeZone: 'Europe/London' } },
      'offset-contradicts-zone /interview/start',
      'offset-contradicts-zone /interview/timeZone'
    ],
    [
      '+00:00 is an offset',
      { interview: { start: '2026-07-20T14:00+00:00', timeZone: 'Europe/London' } },
      'offset-contradicts-zone /interview/start',
      'offset-contradicts-zone /interview/timeZone'
    ],
    [
      "the end's offset too",
      { interview: { start: '2026-11-20T14:00Z', end: '2026-11-20T16:00+01:00', timeZone: 'Europe/London' } },
      'offset-contradicts-zone /interview/end',
      'offset-contradicts-zone /interview/timeZone'
    ],
    [
      'the other side of a clock change',
      { interview: { start: '2026-03-29T00:30+01:00', timeZone: 'Europe/London' } },
      'offset-contradicts-zone /interview/start',
      'offset-contradicts-zone /interview/timeZone'
    ],
    [
      'a year before 1990',
      { interview: { start: '1989-12-31T14:00' } },
      'year-out-of-range /interview/start'
    ],
    ['a year after 2100', { interview: { start: '2101-01-01' } }, 'year-out-of-range /interview/start'],
    [
      'years everywhere',
      {
        now: '2101-01-01T00:00Z',
        employer: { closedOn: ['1989-01-01'], openOn: ['2101-01-01'] },
        interview: { start, end: '2101-01-01T00:00', outcomeAt: '1980-01-01T00:00Z' },
        timeline: { by: '2200-01-01' },
        draft: { sendAt: '0001-01-01T00:00Z' }
      },
      'year-out-of-range /draft/sendAt',
      'year-out-of-range /now',
      'year-out-of-range /employer/closedOn/0',
      'year-out-of-range /employer/openOn/0',
      'year-out-of-range /interview/end',
      'year-out-of-range /interview/outcomeAt',
      'year-out-of-range /timeline/by'
    ],
    ['empty week', { employer: { workingDays: [] } }, 'empty-working-week /employer/workingDays'],
    [
      'an empty week with worked days',
      { employer: { workingDays: [], openOn: ['2026-11-28'] } },
      'empty-working-week /employer/workingDays'
    ],
    [
      'hours too short',
      { employer: { workingHours: { start: '09:00', end: '10:59' } } },
      'impossible-hours /employer/workingHours'
    ],
    [
      'hours across midnight',
      { employer: { workingHours: { start: '22:00', end: '06:00' } } },
      'impossible-hours /employer/workingHours'
    ],
    [
      'hours of single weekdays, too short and past midnight',
      {
        employer: {
          workingHours: { 5: { start: '09:00', end: '10:00' }, 6: { start: '18:00', end: '02:00' } }
        }
      },
      'impossible-hours /employer/workingHours/5',
      'impossible-hours /employer/workingHours/6'
    ],
    ['an unknown country', { employer: { country: 'ZZ' } }, 'unknown-country /employer/country'],
    ['a country in lower case', { employer: { country: 'us' } }, 'unknown-country /employer/country'],
    [
      'an unknown country and subdivision: one fault',
      { employer: { country: 'UK', subdivision: 'SCT' } },
      'unknown-country /employer/country'
    ],
    [
      'an unknown subdivision',
      { employer: { country: 'US', subdivision: 'XX' } },
      'unknown-subdivision /employer/subdivision',
      'unknown-subdivision /employer/country'
    ],
    [
      'a whole ISO code',
      { employer: { country: 'US', subdivision: 'US-NY' } },
      'unknown-subdivision /employer/subdivision',
      'unknown-subdivision /employer/country'
    ],
    [
      'a subdivision where there are none',
      { employer: { country: 'AI', subdivision: 'X' } },
      'unknown-subdivision /employer/subdivision',
      'unknown-subdivision /employer/country'
    ],
    [
      'a year before the holidays',
      { employer: { country: 'US' }, interview: { start: '2023-12-29T10:00' } },
      'year-outside-holidays /interview/start',
      'year-outside-holidays /employer/country'
    ],
    [
      'a year after them',
      { employer: { country: 'US' }, interview: { end: '2035-01-02T10:00' } },
      'year-outside-holidays /interview/end',
      'year-outside-holidays /employer/country'
    ],
    [
      'an invitation after them',
      {
        employer: { country: 'US' },
        interview: {
          invitation:
            'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20350101T000000Z\r\nDTSTART:20350102T100000Z\r\nDTEND:20350102T110000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'
        }
      },
      'year-outside-holidays /interview/invitation',
      'year-outside-holidays /employer/country'
    ],
    [
      'a timeline after them',
      {
        employer: { country: 'US' },
        interview: { start: '2034-10-02T10:00' },
        timeline: { by: '2035-01-05' }
      },
      'year-outside-holidays /timeline',
      'year-outside-holidays /employer/country'
    ],
    [
      'a plan that ends after them',
      { employer: { country: 'US' }, interview: { start: '2034-11-20T10:00' } },
      'year-outside-holidays /interview/start',
      'year-outside-holidays /employer/country'
    ],
    [
      'a day 0 before them',
      { employer: { country: 'US' }, interview: { start: '2024-01-01T10:00' } },
      'year-outside-holidays /interview/start',
      'year-outside-holidays /employer/country'
    ],
    [
      'holidays and more',
      { employer: { country: 'GB', subdivision: 'LND', workingDays: [] }, timeZone: 'BST' },
      'unknown-time-zone /timeZone',
      'unknown-subdivision /employer/subdivision',
      'unknown-subdivision /employer/country',
      'empty-working-week /employer/workingDays'
    ],
    [
      'a date closed and open',
      { employer: { closedOn: ['2026-11-26', '2026-11-28'], openOn: ['2026-11-29', '2026-11-28'] } },
      'contradictory-date /employer/openOn/1',
      'contradictory-date /employer/closedOn/1'
    ],
    [
      'windows out of order',
      {
        policy: {
          checkInAfterDeadline: { opens: 3, best: 2, closes: 5 },
          checkInAfterInterview: { opens: 1, best: 6, closes: 5 },
          secondCheckInAfter: { opens: 9, best: 9, closes: 8 }
        }
      },
      'impossible-window /policy/checkInAfterDeadline',
      'impossible-window /policy/checkInAfterInterview',
      'impossible-window /policy/secondCheckInAfter'
    ],
    [
      'sent in the future',
      { sent: [{ stage: 'thank-you', at: '2026-12-01T00:00:01Z' }] },
      'sent-after-now /sent/0/at',
      'sent-after-now /now'
    ],
    [
      "sent before the interview's date",
      {
        interview: { start },
        sent: [
          { stage: 'thank-you', at },
          { stage: 'thank-you', at: '2026-11-19T23:59:59Z' }
        ]
      },
      'sent-before-interview /sent/1/at',
      'sent-before-interview /interview/start'
    ],
    [
      'sent before a date alone',
      { interview: { start: '2026-11-20' }, sent: [{ stage: 'thank-you', at: '2026-11-19T12:00:00Z' }] },
      'sent-before-interview /sent/0/at',
      'sent-before-interview /interview/start'
    ],
    [
      'to nobody',
      {
        interview: { interviewers },
        sent: [{ stage: 'thank-you', at, to: ['Sam Okoro', 'Lee'] }],
        draft: { to: 'nobody@example.com' }
      },
      'unknown-recipient /draft/to',
      'unknown-recipient /sent/0/to/1'
    ],
    [
      'to a title',
      { interview: { interviewers: [{ name: 'Ms Whitfield' }] }, draft: { to: 'Ms' } },
      'unknown-recipient /draft/to'
    ],
    ['to somebody where none are named', { draft: { to: 'Dana' } }, 'unknown-recipient /draft/to'],
    [
      'a first name that two have',
      { interview: { interviewers }, draft: { to: 'sam' } },
      'ambiguous-recipient /draft/to'
    ],
    [
      'a last name that two have',
      { interview: { interviewers }, sent: [{ stage: 'thank-you', at, to: 'Whitfield' }] },
      'ambiguous-recipient /sent/0/to'
    ],
    [
      'end and duration',
      { interview: { start, end: '2026-11-20T15:00', durationMinutes: 60 } },
      'conflicting-fields /interview/durationMinutes',
      'conflicting-fields /interview/end'
    ],
    [
      'a date alone with an end and a duration',
      { interview: { start: '2026-11-20', end: '2026-11-20T15:00', durationMinutes: 60 } },
      'conflicting-fields /interview/end',
      'conflicting-fields /interview/durationMinutes',
      'conflicting-fields /interview/start'
    ],
    [
      'an end that is a date alone',
      { interview: { start, end: '2026-11-20' } },
      'conflicting-fields /interview/end',
      'conflicting-fields /interview/start'
    ],
    [
      'a conflict beside what is impossible for itself',
      { timeZone: 'GMT', interview: { start, end: '2026-11-20T15:00', durationMinutes: 60 } },
      'unknown-time-zone /timeZone',
      'conflicting-fields /interview/durationMinutes',
      'conflicting-fields /interview/end'
    ],
    [
      'two timelines',
      { timeline: { by: '2026-12-04', weeks: 2 } },
      'ambiguous-timeline /timeline/by',
      'ambiguous-timeline /timeline/weeks'
    ],
    [
      'a day of saying without what was said',
      { timeline: { saidOn: '2026-11-24' } },
      'ambiguous-timeline /timeline'
    ],
    ['from without by', { timeline: { from: '2026-12-04' } }, 'ambiguous-timeline /timeline'],
    [
      'from after by',
      { timeline: { from: '2026-12-05', by: '2026-12-04' } },
      'timeline-reversed /timeline/from',
      'timeline-reversed /timeline/by'
    ],
    [
      'by before the interview',
      { interview: { start }, timeline: { by: '2026-11-19' } },
      'timeline-before-interview /timeline/by',
      'timeline-before-interview /interview/start'
    ],
    [
      'by before an interview on a day off, though it would roll to day 0',
      { interview: { start: '2026-11-22T10:00' }, timeline: { by: '2026-11-21' } },
      'timeline-before-interview /timeline/by',
      'timeline-before-interview /interview/start'
    ],
    [
      'by before it was said',
      { interview: { start }, timeline: { by: '2026-11-24', saidOn: '2026-11-25' } },
      'timeline-before-said /timeline/by',
      'timeline-before-said /timeline/saidOn'
    ],
    [
      'words about a day before they were said',
      { interview: { start }, timeline: { text: 'by 24 November 2026', saidOn: '2026-11-26' } },
      'timeline-not-understood /timeline'
    ],
    [
      'said before the interview',
      { interview: { start }, timeline: { text: 'by Friday', saidOn: '2026-11-19' } },
      'said-before-interview /timeline/saidOn',
      'said-before-interview /interview/start'
    ],
    [
      'said after now',
      { interview: { start }, timeline: { weeks: 1, saidOn: '2026-12-02' } },
      'said-after-now /timeline/saidOn',
      'said-after-now /now'
    ],
    [
      'no such day of saying',
      { interview: { start }, timeline: { weeks: 1, saidOn: '2189-12-02' } },
      'year-out-of-range /timeline/saidOn'
    ],
    [
      'a deadline of one’s own before the interview',
      { interview: { start }, ownDeadline: '2026-11-18' },
      'own-deadline-before-interview /ownDeadline',
      'own-deadline-before-interview /interview/start'
    ],
    [
      'received before the interview and after now',
      {
        interview: { start },
        received: [
          { kind: 'reply', at: '2026-11-19T23:00Z' },
          { kind: 'acknowledgement', at: '2026-12-01T00:00:01Z' }
        ]
      },
      'received-before-interview /received/0/at',
      'received-before-interview /interview/start',
      'received-after-now /received/1/at',
      'received-after-now /now'
    ],
    [
      'a new timeline without one, and one where none belongs',
      {
        interview: { start },
        received: [
          { kind: 'new-timeline', at: '2026-11-24T10:00Z' },
          { kind: 'reply', at: '2026-11-24T10:00Z', timeline: 'by Friday' }
        ]
      },
      'missing-timeline /received/0/kind',
      'missing-timeline /received/0/timeline',
      'unexpected-timeline /received/1/kind',
      'unexpected-timeline /received/1/timeline'
    ],
    [
      'new timelines that contradict themselves',
      {
        interview: { start },
        received: [
          { kind: 'new-timeline', at: '2026-11-24T10:00Z', timeline: { by: '2026-11-23' } },
          { kind: 'new-timeline', at: '2026-11-24T10:00Z', timeline: { days: 2, saidOn: '2026-11-25' } },
          { kind: 'new-timeline', at: '2026-11-24T10:00Z', timeline: { days: 2, saidOn: '2026-11-18' } },
          { kind: 'new-timeline', at: '2026-11-24T10:00Z', timeline: 'by 30 February' }
        ]
      },
      'timeline-before-said /received/0/timeline/by',
      'timeline-before-said /received/0/at',
      'said-after-now /received/1/timeline/saidOn',
      'said-after-now /received/1/at',
      'said-before-interview /received/2/timeline/saidOn',
      'said-before-interview /interview/start',
      'timeline-not-understood /received/3/timeline'
    ],
    [
      'handed out after now',
      { interview: { start }, exportedAt: '2026-12-01T00:00:01Z' },
      'exported-after-now /exportedAt',
      'exported-after-now /now'
    ],
    [
      'holidays unknown after a new timeline',
      {
        now: '2034-12-20T00:00Z',
        employer: { country: 'US' },
        interview: { start: '2034-11-20T10:00' },
        received: [{ kind: 'new-timeline', at: '2034-12-01T10:00Z', timeline: { weeks: 8 } }]
      },
      'year-outside-holidays /received/0/timeline',
      'year-outside-holidays /employer/country'
    ]
  ]
  for (const [name, request, ...faults] of rows)
    t.match(refusalOf(request), { slug: 'impossible-request', faults }, name)
  for (const [name, request, ...faults] of rows)
    t.equal(refusalOf(request)?.faults.length, faults.length, name)
})

void t.test('refused: 400', async t => {
  const rows: Array<[string, Request, ...string[]]> = [
    [
      'impossible times',
      {
        now: '2026-02-30T10:00Z',
        interview: { start: '2026-11-20T24:61' },
        employer: { closedOn: ['2026-02-29'] }
      },
      'invalid-time /now',
      'invalid-date /employer/closedOn/0',
      'invalid-time /interview/start'
    ],
    [
      'a local time where an instant is due',
      { draft: { sendAt: '2026-11-20T17:00' } },
      'invalid-time /draft/sendAt'
    ],
    [
      'a body too long',
      { sent: [{ stage: 'thank-you', at, body: 'x'.repeat(20_001) }] },
      'too-long /sent/0/body'
    ],
    [
      'a matter of form beside an impossible one',
      { timeZone: 'GMT', interview: { start: '2026-11-20T24:61' } },
      'unknown-time-zone /timeZone',
      'invalid-time /interview/start'
    ]
  ]
  for (const [name, request, ...faults] of rows) {
    const refusal = refusalOf(request)
    t.equal(refusal?.slug, 'invalid-request', name)
    t.strictSame(refusal?.faults, faults, name)
  }
})

void t.test('accepted', async t => {
  const rows: Array<[string, Request]> = [
    [
      'said on the day of the interview',
      { interview: { start }, timeline: { weeks: 1, saidOn: '2026-11-20' } }
    ],
    ['said today', { interview: { start }, timeline: { text: 'by Friday', saidOn: '2026-12-01' } }],
    [
      'to the recruiter, by name and email, who is an interviewer too',
      {
        interview: { interviewers },
        recruiter: { name: 'Dana Whitfield', email: 'DANA@example.com' },
        sent: [{ stage: 'check-in', at, to: ['dana', 'dana@example.com'] }]
      }
    ],
    [
      'to the recruiter alone',
      { recruiter: { name: 'Jordan Blake' }, draft: { to: 'Jordan' }, interview: { start } }
    ],
    ['Z beside another zone', { interview: { start: '2026-07-20T14:00Z', timeZone: 'America/New_York' } }],
    ['an offset where no zone of the interview is sent', { interview: { start: '2026-07-20T14:00+05:00' } }],
    ['an offset that fits', { interview: { start: '2026-07-20T14:00-04:00', timeZone: 'America/New_York' } }],
    [
      'either offset of an hour that comes twice',
      { interview: { start: '2026-10-25T01:30+00:00', timeZone: 'Europe/London' } }
    ],
    [
      'the first and the last year',
      { interview: { start: '2100-12-31T23:00' }, employer: { closedOn: ['1990-01-01'] } }
    ],
    ['exactly two hours of work', { employer: { workingHours: { start: '09:00', end: '11:00' } } }],
    [
      "sent on the interview's date, before it",
      { interview: { start }, sent: [{ stage: 'thank-you', at: '2026-11-20T00:00:00Z' }] }
    ],
    ['sent at now', { sent: [{ stage: 'thank-you', at: '2026-12-01T00:00:00Z' }] }],
    ['the whole name where parts are shared', { interview: { interviewers }, draft: { to: '  SAM okoro ' } }],
    ['an email', { interview: { interviewers }, draft: { to: 'DANA@example.com' } }],
    ['a last name', { interview: { interviewers }, draft: { to: 'Okoro' } }],
    ["by on the interview's date", { interview: { start }, timeline: { by: '2026-11-20' } }],
    ['nothing is known', {}],
    ['nothing is known of the interview, yet a timeline was stated', { timeline: { by: '1995-01-01' } }]
  ]
  for (const [name, request] of rows) t.equal(refusalOf(request), null, name)
})

void t.test('details help and echo nothing', async t => {
  t.match(refusalOf({ timeZone: 'europe/london' })?.details[0], /Perhaps Europe\/London is meant/)
  t.notMatch(refusalOf({ timeZone: 'Mars/Olympus' })?.details[0], /Perhaps|Mars/)
  t.notMatch(
    JSON.stringify(refusalOf({ interview: { interviewers }, draft: { to: 'Zebulon' } })),
    /Zebulon|Dana|Okoro/
  )
  const places: Array<[country: string, subdivision: string | undefined, detail: RegExp]> = [
    ['UK', undefined, /Perhaps GB is meant\. Accepted: AD, AE, .*, ZW \(ISO 3166-1 alpha-2, upper case\)/],
    ['us', undefined, /Perhaps US is meant/],
    ['Germany', undefined, /Perhaps DE is meant/],
    ['USA', undefined, /Perhaps US is meant/],
    ['Hong Kong', undefined, /Perhaps HK is meant/],
    ['Atlantis', undefined, /^No public holidays are known for this\. Accepted/],
    ['US', 'US-NY', /Perhaps NY is meant\. Accepted: AK, AL, .*, WY \(ISO 3166-2 after the dash/],
    ['US', 'ny', /Perhaps NY is meant/],
    ['GB', 'Mordor', /^The country has no such subdivision\. Accepted: ENG, NIR, SCT, WLS/],
    ['AI', 'X', /^The country has no subdivisions\. Leave this out\.$/]
  ]
  for (const [country, subdivision, detail] of places)
    t.match(
      refusalOf({ employer: subdivision === undefined ? { country } : { country, subdivision } })?.details[0],
      detail,
      `${country} ${subdivision ?? ''}`
    )
  t.notMatch(JSON.stringify(refusalOf({ employer: { country: 'Atlantis' } })), /Atlantis/)
  t.match(
    refusalOf({ employer: { country: 'US' }, interview: { start: '2035-01-02' } })?.details[0],
    /2024 to 2034/
  )
})
