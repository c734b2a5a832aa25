import { execFileSync } from 'node:child_process'
import t from 'tap'
import type { Plan, ScheduleRequest } from '../schemas/schedule.ts'
import type { StepName } from '../schemas/step.ts'
import { schedule } from '../src/schedule.ts'

type Request = Omit<Partial<ScheduleRequest>, 'interview'> & {
  interview?: Partial<ScheduleRequest['interview']>
}
const clock = Date.parse('2026-11-01T00:00:00Z')
/** A Wednesday, 14:00 to 15:00 in London. */
const wednesday = '2026-11-18T14:00'
const plan = ({ interview, ...request }: Request = {}): Plan =>
  schedule({ timeZone: 'Europe/London', ...request, interview: { start: wednesday, ...interview } }, clock)
const stepOf = ({ steps }: Plan, name: StepName) => steps.find(({ step }) => step === name)!
const timesOf = (answer: Plan, name: StepName) => {
  const { opens, best, closes } = stepOf(answer, name)
  return `${opens} ${best} ${closes}`
}
const codes = (answer: Plan, name: StepName) => stepOf(answer, name).because.map(({ code }) => code)

/** Every time below was worked out by hand from the contract's rules. */
const plans: Array<[string, Request, Partial<Record<StepName, string>>]> = [
  [
    'no timeline, London',
    {},
    {
      'draft-thank-you': '2026-11-18T15:00:00+00:00 2026-11-18T15:00:00+00:00 2026-11-18T15:30:00+00:00',
      'thank-you': '2026-11-18T15:30:00+00:00 2026-11-19T09:00:00+00:00 2026-11-19T15:00:00+00:00', // 17:00 is closing time
      'check-in': '2026-11-25T09:00:00+00:00 2026-11-26T10:00:00+00:00 2026-11-27T17:00:00+00:00',
      'second-check-in': '2026-12-17T09:00:00+00:00 2026-12-17T10:00:00+00:00 2026-12-24T17:00:00+00:00',
      'let-go': '2027-01-07T17:00:00+00:00 2027-01-07T17:00:00+00:00 2027-01-07T17:00:00+00:00'
    }
  ],
  [
    "the contract's example",
    {
      employer: {
        timeZone: 'America/New_York',
        closedOn: ['2026-11-26', '2026-12-24', '2026-12-25', '2027-01-01']
      },
      interview: { start: '2026-11-20T14:00', end: '2026-11-20T15:00', timeZone: 'America/New_York' },
      timeline: { from: '2026-11-23', by: '2026-11-27' }
    },
    {
      'thank-you': '2026-11-20T20:30:00+00:00 2026-11-21T09:00:00+00:00 2026-11-21T20:00:00+00:00',
      'check-in': '2026-11-30T14:00:00+00:00 2026-12-01T15:00:00+00:00 2026-12-04T22:00:00+00:00',
      'second-check-in': '2026-12-22T14:00:00+00:00 2026-12-22T15:00:00+00:00 2026-12-31T22:00:00+00:00',
      'let-go': '2027-01-15T22:00:00+00:00 2027-01-15T22:00:00+00:00 2027-01-15T22:00:00+00:00'
    }
  ],
  [
    'best in working hours',
    { interview: { start: '2026-11-18T10:00' } },
    { 'thank-you': '2026-11-18T11:30:00+00:00 2026-11-18T13:00:00+00:00 2026-11-19T11:00:00+00:00' }
  ],
  [
    'a duration',
    { interview: { durationMinutes: 30 } },
    { 'thank-you': '2026-11-18T15:00:00+00:00 2026-11-18T16:30:00+00:00 2026-11-19T14:30:00+00:00' }
  ],
  [
    '23:45 on a Friday ends on a day off',
    { interview: { start: '2026-11-20T23:45' } },
    {
      'thank-you': '2026-11-21T01:15:00+00:00 2026-11-21T09:00:00+00:00 2026-11-22T00:45:00+00:00',
      'check-in': '2026-11-27T09:00:00+00:00 2026-11-30T10:00:00+00:00 2026-12-01T17:00:00+00:00'
    }
  ],
  [
    '23:45 on a Wednesday counts from the Thursday',
    { interview: { start: '2026-11-18T23:45' } },
    {
      'thank-you': '2026-11-19T01:15:00+00:00 2026-11-19T09:00:00+00:00 2026-11-20T00:45:00+00:00',
      'check-in': '2026-11-26T09:00:00+00:00 2026-11-27T10:00:00+00:00 2026-11-30T17:00:00+00:00'
    }
  ],
  [
    'on a Sunday',
    { interview: { start: '2026-11-22T10:00' } },
    {
      'thank-you': '2026-11-22T11:30:00+00:00 2026-11-23T09:00:00+00:00 2026-11-23T11:00:00+00:00',
      'check-in': '2026-11-27T09:00:00+00:00 2026-11-30T10:00:00+00:00 2026-12-01T17:00:00+00:00'
    }
  ],
  [
    'a date alone ends at closing time',
    { interview: { start: '2026-11-18' } },
    { 'draft-thank-you': '2026-11-18T17:00:00+00:00 2026-11-18T17:00:00+00:00 2026-11-18T17:30:00+00:00' }
  ],
  [
    "a date alone is the employer's",
    { employer: { timeZone: 'Asia/Tokyo' }, interview: { start: '2026-11-18' } },
    { 'draft-thank-you': '2026-11-18T08:00:00+00:00 2026-11-18T08:00:00+00:00 2026-11-18T08:30:00+00:00' }
  ],
  [
    'Sunday to Thursday in Dubai',
    {
      employer: { timeZone: 'Asia/Dubai', workingDays: [7, 1, 2, 3, 4] },
      interview: { start: '2026-11-19T16:00' }
    },
    {
      'thank-you': '2026-11-19T13:30:00+00:00 2026-11-19T15:00:00+00:00 2026-11-20T13:00:00+00:00',
      'check-in': '2026-11-26T05:00:00+00:00 2026-11-29T06:00:00+00:00 2026-11-30T13:00:00+00:00'
    }
  ],
  [
    'a four-day week',
    { employer: { workingDays: [1, 2, 3, 4] }, interview: { start: '2026-11-19T10:00' } },
    { 'check-in': '2026-11-30T09:00:00+00:00 2026-12-01T10:00:00+00:00 2026-12-02T17:00:00+00:00' }
  ],
  [
    'a one-day week',
    { employer: { workingDays: [3] } },
    {
      'thank-you': '2026-11-18T15:30:00+00:00 2026-11-18T17:00:00+00:00 2026-11-19T15:00:00+00:00',
      'check-in': '2026-12-23T09:00:00+00:00 2026-12-30T10:00:00+00:00 2027-01-06T17:00:00+00:00'
    }
  ],
  [
    'clocks go forward: 24 hours elapse',
    { interview: { start: '2026-03-28T15:00' } },
    {
      'thank-you': '2026-03-28T16:30:00+00:00 2026-03-28T18:00:00+00:00 2026-03-29T17:00:00+01:00',
      'check-in': '2026-04-03T09:00:00+01:00 2026-04-06T10:00:00+01:00 2026-04-07T17:00:00+01:00'
    }
  ],
  [
    'clocks go back: 24 hours elapse',
    { interview: { start: '2026-10-24T15:00' } },
    {
      'thank-you': '2026-10-24T16:30:00+01:00 2026-10-24T18:00:00+01:00 2026-10-25T15:00:00+00:00',
      'check-in': '2026-10-30T09:00:00+00:00 2026-11-02T10:00:00+00:00 2026-11-03T17:00:00+00:00'
    }
  ],
  [
    'clocks of half an hour on Lord Howe',
    { timeZone: 'Australia/Lord_Howe', interview: { start: '2026-10-02T16:00' } },
    {
      'thank-you': '2026-10-02T17:30:00+10:30 2026-10-02T19:00:00+10:30 2026-10-03T17:00:00+10:30',
      'check-in': '2026-10-09T09:00:00+11:00 2026-10-12T10:00:00+11:00 2026-10-13T17:00:00+11:00'
    }
  ],
  [
    'opening inside a gap',
    {
      employer: { workingDays: [7], workingHours: { start: '01:30', end: '04:00' } },
      interview: { start: '2026-03-25T14:00' },
      policy: { checkInAfterInterview: { opens: 1, best: 1, closes: 1 } }
    },
    {
      'check-in': '2026-03-29T02:30:00+01:00 2026-03-29T02:30:00+01:00 2026-03-29T04:00:00+01:00'
    }
  ],
  [
    'best inside a gap of two hours stays before closing',
    {
      timeZone: 'Antarctica/Troll',
      employer: { workingDays: [7], workingHours: { start: '00:30', end: '03:00' } },
      interview: { start: '2026-03-25T14:00' },
      policy: { checkInAfterInterview: { opens: 1, best: 1, closes: 1 } }
    },
    {
      'check-in': '2026-03-29T00:30:00+00:00 2026-03-29T03:00:00+02:00 2026-03-29T03:00:00+02:00'
    }
  ],
  [
    'opening that comes twice',
    {
      employer: { workingDays: [7], workingHours: { start: '01:30', end: '04:00' } },
      interview: { start: '2026-10-21T14:00' },
      policy: { checkInAfterInterview: { opens: 1, best: 1, closes: 1 } }
    },
    {
      'check-in': '2026-10-25T01:30:00+01:00 2026-10-25T02:30:00+00:00 2026-10-25T04:00:00+00:00'
    }
  ],
  [
    'zones 25 hours apart',
    {
      timeZone: 'Pacific/Pago_Pago',
      employer: { timeZone: 'Pacific/Kiritimati' },
      interview: { start: '2026-11-20T09:00' }
    },
    {
      'thank-you': '2026-11-19T09:30:00-11:00 2026-11-19T11:00:00-11:00 2026-11-20T09:00:00-11:00',
      'check-in': '2026-11-26T08:00:00-11:00 2026-11-29T09:00:00-11:00 2026-11-30T16:00:00-11:00'
    }
  ],
  [
    'across the year',
    { employer: { closedOn: ['2027-01-01'] }, interview: { start: '2026-12-30T10:00' } },
    { 'check-in': '2027-01-07T09:00:00+00:00 2027-01-08T10:00:00+00:00 2027-01-11T17:00:00+00:00' }
  ],
  [
    'a worked Saturday',
    {
      employer: { closedOn: ['2027-01-01'], openOn: ['2027-01-02'] },
      interview: { start: '2026-12-30T10:00' }
    },
    { 'check-in': '2027-01-06T09:00:00+00:00 2027-01-07T10:00:00+00:00 2027-01-08T17:00:00+00:00' }
  ],
  [
    'ten days end on a Saturday',
    { timeline: { days: 10 } },
    { 'check-in': '2026-12-01T09:00:00+00:00 2026-12-02T10:00:00+00:00 2026-12-07T17:00:00+00:00' }
  ],
  [
    'two weeks',
    { timeline: { weeks: 2 } },
    { 'check-in': '2026-12-03T09:00:00+00:00 2026-12-04T10:00:00+00:00 2026-12-09T17:00:00+00:00' }
  ],
  [
    'five business days',
    { timeline: { businessDays: 5 } },
    { 'check-in': '2026-11-26T09:00:00+00:00 2026-11-27T10:00:00+00:00 2026-12-02T17:00:00+00:00' }
  ],
  [
    'by a Saturday',
    { timeline: { by: '2026-11-28' } },
    { 'check-in': '2026-11-30T09:00:00+00:00 2026-12-01T10:00:00+00:00 2026-12-04T17:00:00+00:00' }
  ],
  [
    'by the day itself',
    { timeline: { by: '2026-11-18' } },
    { 'check-in': '2026-11-19T09:00:00+00:00 2026-11-20T10:00:00+00:00 2026-11-25T17:00:00+00:00' }
  ],
  [
    'days count from the date of the interview, a Sunday',
    { timeline: { days: 1 }, interview: { start: '2026-11-22T10:00' } },
    { 'check-in': '2026-11-24T09:00:00+00:00 2026-11-25T10:00:00+00:00 2026-11-30T17:00:00+00:00' }
  ],
  [
    'one check-in',
    { policy: { profile: 'one-touch' } },
    { 'let-go': '2026-12-11T17:00:00+00:00 2026-12-11T17:00:00+00:00 2026-12-11T17:00:00+00:00' }
  ],
  [
    'one check-in, sent',
    {
      policy: { profile: 'one-touch' },
      now: '2026-11-28T00:00:00Z',
      sent: [{ stage: 'check-in', at: '2026-11-26T10:00:00Z' }]
    },
    { 'let-go': '2026-12-10T17:00:00+00:00 2026-12-10T17:00:00+00:00 2026-12-10T17:00:00+00:00' }
  ],
  [
    '48 hours',
    { policy: { profile: 'two-day' } },
    { 'thank-you': '2026-11-18T15:30:00+00:00 2026-11-19T09:00:00+00:00 2026-11-20T15:00:00+00:00' }
  ],
  [
    'no wait',
    { policy: { thankYouNotBeforeMinutes: 0 } },
    { 'thank-you': '2026-11-18T15:00:00+00:00 2026-11-19T09:00:00+00:00 2026-11-19T15:00:00+00:00' }
  ],
  [
    'first check-in sent on a Saturday',
    { now: '2026-11-30T00:00:00Z', sent: [{ stage: 'check-in', at: '2026-11-28T12:00:00Z' }] },
    {
      'second-check-in': '2026-12-18T09:00:00+00:00 2026-12-18T10:00:00+00:00 2026-12-25T17:00:00+00:00',
      'let-go': '2027-01-08T17:00:00+00:00 2027-01-08T17:00:00+00:00 2027-01-08T17:00:00+00:00'
    }
  ],
  [
    'first check-in sent too early',
    { now: '2026-11-30T00:00:00Z', sent: [{ stage: 'check-in', at: '2026-11-20T12:00:00Z' }] },
    { 'second-check-in': '2026-12-16T09:00:00+00:00 2026-12-16T10:00:00+00:00 2026-12-23T17:00:00+00:00' }
  ],
  [
    'both check-ins sent',
    {
      now: '2026-12-30T00:00:00Z',
      sent: [
        { stage: 'check-in', at: '2026-12-22T10:00:00Z' },
        { stage: 'check-in', at: '2026-11-25T10:00:00Z' }
      ]
    },
    { 'let-go': '2027-01-05T17:00:00+00:00 2027-01-05T17:00:00+00:00 2027-01-05T17:00:00+00:00' }
  ],
  [
    'a no on a Friday at four',
    { now: '2026-11-28T12:00:00Z', interview: { outcome: 'rejected', outcomeAt: '2026-11-27T16:00:00Z' } },
    { 'rejection-reply': '2026-11-27T16:00:00+00:00 2026-11-30T09:00:00+00:00 2026-12-01T17:00:00+00:00' }
  ],
  [
    'a no on a Saturday, told just now',
    { now: '2026-11-28T12:00:00Z', interview: { outcome: 'rejected' } },
    { 'rejection-reply': '2026-11-28T12:00:00+00:00 2026-11-30T09:00:00+00:00 2026-12-01T17:00:00+00:00' }
  ],
  [
    'a call takes the first moment',
    {
      channels: { 'check-in': 'phone' },
      employer: { timeZone: 'America/New_York' },
      interview: { timeZone: 'Europe/London' }
    },
    { 'check-in': '2026-11-25T14:00:00+00:00 2026-11-25T14:00:00+00:00 2026-11-27T22:00:00+00:00' }
  ],
  [
    'a call from Sydney to New York',
    {
      timeZone: 'Australia/Sydney',
      channels: { 'check-in': 'phone' },
      employer: { timeZone: 'America/New_York' },
      interview: { start: '2026-11-18T14:00Z' }
    },
    { 'check-in': '2026-11-26T01:00:00+11:00 2026-11-26T08:00:00+11:00 2026-11-28T09:00:00+11:00' }
  ],
  [
    'no hour for a call from New York to Singapore',
    {
      timeZone: 'America/New_York',
      channels: { 'check-in': 'phone' },
      employer: { timeZone: 'Asia/Singapore' }
    },
    { 'check-in': '2026-11-24T20:00:00-05:00 2026-11-25T21:00:00-05:00 2026-11-27T04:00:00-05:00' }
  ]
]

void t.test('plans', async t => {
  for (const [name, request, expected] of plans) {
    const answer = plan(request)
    for (const [step, times] of Object.entries(expected))
      t.equal(timesOf(answer, step as StepName), times, `${name}: ${step}`)
    for (const { opens, best, closes, employerLocal } of answer.steps) {
      const [first, middle, last] = [opens, best, closes].map(text => Date.parse(text)) as [
        number,
        number,
        number
      ]
      t.ok(first <= middle && middle <= last, name)
      t.strictSame(
        [employerLocal.opens, employerLocal.best, employerLocal.closes].map(text => Date.parse(text)),
        [first, middle, last]
      )
    }
  }
})

void t.test('steps by outcome and policy', async t => {
  const steps = (request: Request) => plan(request).steps.map(({ step }) => step)
  t.strictSame(steps({}), ['draft-thank-you', 'thank-you', 'check-in', 'second-check-in', 'let-go'])
  t.strictSame(steps({ policy: { maxCheckIns: 1 } }), ['draft-thank-you', 'thank-you', 'check-in', 'let-go'])
  t.strictSame(steps({ interview: { outcome: 'rejected' } }), [
    'draft-thank-you',
    'thank-you',
    'rejection-reply'
  ])
  t.strictSame(steps({ interview: { outcome: 'offered' } }), ['draft-thank-you', 'thank-you', 'offer-reply'])
  t.strictSame(
    plan()
      .steps.filter(({ optional }) => optional)
      .map(({ step }) => step),
    ['second-check-in']
  )
  t.strictSame(
    plan().steps.map(({ channel }) => channel),
    ['email', 'email', 'email', 'email', null]
  )
})

const interviewers = [{ name: 'Dana Whitfield', email: 'dana@example.com' }, { name: 'Sam Okoro' }]
const thankYou = { stage: 'thank-you', at: '2026-11-18T17:00:00Z' } as const
const checkIn = { stage: 'check-in', at: '2026-11-26T10:00:00Z' } as const

void t.test('status and next', async t => {
  const rows: Array<[string, Request, string, StepName | null]> = [
    [
      'before the interview',
      { now: '2026-11-10T00:00:00Z', sent: [] },
      'upcoming upcoming upcoming upcoming upcoming',
      null
    ],
    [
      'at the end',
      { now: '2026-11-18T15:00:00Z', sent: [] },
      'open upcoming upcoming upcoming upcoming',
      'draft-thank-you'
    ],
    [
      'half an hour later',
      { now: '2026-11-18T15:30:00Z', sent: [] },
      'open open upcoming upcoming upcoming',
      'draft-thank-you'
    ],
    [
      'a second after that',
      { now: '2026-11-18T15:30:01Z', sent: [] },
      'skipped open upcoming upcoming upcoming',
      'thank-you'
    ],
    [
      'the last moment',
      { now: '2026-11-19T15:00:00Z', sent: [] },
      'skipped open upcoming upcoming upcoming',
      'thank-you'
    ],
    [
      'past 24 hours',
      { now: '2026-11-19T15:00:01Z', sent: [] },
      'skipped overdue upcoming upcoming upcoming',
      'thank-you'
    ],
    [
      'sent is unknown',
      { now: '2026-11-19T15:00:01Z' },
      'skipped overdue upcoming upcoming upcoming',
      'thank-you'
    ],
    [
      'thanked',
      { now: '2026-11-19T15:00:01Z', sent: [thankYou] },
      'done done upcoming upcoming upcoming',
      null
    ],
    [
      'one of two thanked',
      { now: '2026-11-19T10:00:00Z', interview: { interviewers }, sent: [{ ...thankYou, to: 'Dana' }] },
      'skipped open upcoming upcoming upcoming',
      'thank-you'
    ],
    [
      'both thanked',
      {
        now: '2026-11-19T10:00:00Z',
        interview: { interviewers },
        sent: [{ ...thankYou, to: ['whitfield', 'SAM OKORO'] }]
      },
      'done done upcoming upcoming upcoming',
      null
    ],
    [
      'both thanked, one by one',
      {
        now: '2026-11-19T10:00:00Z',
        interview: { interviewers },
        sent: [
          { ...thankYou, to: 'Dana@Example.com' },
          { ...thankYou, to: ' sam ' }
        ]
      },
      'done done upcoming upcoming upcoming',
      null
    ],
    [
      'no recipient counts for everybody',
      { now: '2026-11-19T10:00:00Z', interview: { interviewers }, sent: [thankYou] },
      'done done upcoming upcoming upcoming',
      null
    ],
    [
      'check-in opens: the thank-you is skipped',
      { now: '2026-11-25T09:00:00Z', sent: [] },
      'skipped skipped open upcoming upcoming',
      'check-in'
    ],
    [
      'check-in sent early, never a thank-you',
      { now: '2026-11-19T16:00:00Z', sent: [{ ...checkIn, at: '2026-11-19T12:00:00Z' }] },
      'skipped skipped done upcoming upcoming',
      null
    ],
    [
      'check-in overdue',
      { now: '2026-11-27T17:00:01Z', sent: [thankYou] },
      'done done overdue upcoming upcoming',
      'check-in'
    ],
    [
      'second stays upcoming while the first is unsent',
      { now: '2026-12-18T10:00:00Z', sent: [thankYou] },
      'done done overdue upcoming upcoming',
      'check-in'
    ],
    [
      'second open',
      { now: '2026-12-18T10:00:00Z', sent: [thankYou, checkIn] },
      'done done done open upcoming',
      'second-check-in'
    ],
    [
      'second past',
      { now: '2026-12-28T10:00:00Z', sent: [thankYou, checkIn] },
      'done done done skipped upcoming',
      null
    ],
    [
      'two sent',
      { now: '2026-12-18T10:00:00Z', sent: [thankYou, checkIn, { ...checkIn, at: '2026-12-18T09:30:00Z' }] },
      'done done done done upcoming',
      null
    ],
    [
      'let go',
      { now: '2027-01-07T17:00:00Z', sent: [thankYou, checkIn] },
      'done done done skipped open',
      'let-go'
    ],
    [
      'let go, long after',
      { now: '2028-01-07T17:00:00Z', sent: [thankYou, checkIn] },
      'done done done skipped open',
      'let-go'
    ],
    [
      'a no: no thank-you any more',
      { now: '2026-11-19T10:00:00Z', sent: [], interview: { outcome: 'rejected' } },
      'skipped skipped open',
      'rejection-reply'
    ],
    [
      'a no, answered',
      {
        now: '2026-11-19T10:00:00Z',
        sent: [{ stage: 'rejection-reply', at: '2026-11-19T09:00:00Z' }],
        interview: { outcome: 'rejected', outcomeAt: '2026-11-19T08:00:00Z' }
      },
      'skipped skipped done',
      null
    ],
    [
      'a no, unanswered',
      {
        now: '2026-12-19T10:00:00Z',
        sent: [],
        interview: { outcome: 'rejected', outcomeAt: '2026-11-19T08:00:00Z' }
      },
      'skipped skipped overdue',
      'rejection-reply'
    ],
    [
      'an offer leaves the thank-you owed',
      { now: '2026-12-19T10:00:00Z', sent: [], interview: { outcome: 'offered' } },
      'skipped overdue open',
      'thank-you'
    ]
  ]
  for (const [name, request, statuses, next] of rows) {
    const answer = plan(request)
    t.equal(answer.steps.map(({ status }) => status).join(' '), statuses, name)
    t.equal(answer.next, next, name)
  }
})

void t.test('recipients', async t => {
  const to = (request: Request) =>
    plan({
      now: '2026-12-28T10:00:00Z',
      ...request,
      interview: { interviewers, ...request.interview }
    }).steps.map(step => step.to)
  t.strictSame(to({ sent: [] }), [
    ['Dana Whitfield', 'Sam Okoro'],
    ['Dana Whitfield', 'Sam Okoro'],
    ['Dana Whitfield', 'Sam Okoro'],
    ['Dana Whitfield', 'Sam Okoro'],
    []
  ])
  t.strictSame(
    to({
      sent: [
        { ...thankYou, to: 'Dana' },
        { ...checkIn, to: 'Sam' }
      ]
    }),
    [['Sam Okoro'], ['Sam Okoro'], [], ['Dana Whitfield', 'Sam Okoro'], []]
  )
  t.strictSame(to({ sent: [thankYou, checkIn] }), [[], [], [], ['Dana Whitfield', 'Sam Okoro'], []])
  t.strictSame(
    to({
      sent: [{ ...thankYou, to: 'Ms Okoro' }],
      interview: { interviewers: [{ name: 'Dr. Ada van der Berg' }, { name: 'Ngozi Okoro' }] }
    })[1],
    ['Dr. Ada van der Berg']
  )
  t.strictSame(
    to({
      sent: [{ ...thankYou, to: 'van der berg' }],
      interview: { interviewers: [{ name: 'Dr. Ada van der Berg' }, { name: 'Ngozi Okoro' }] }
    })[1],
    ['Ngozi Okoro']
  )
})

void t.test('timeline', async t => {
  const rows: Array<[ScheduleRequest['timeline'], Request, Plan['timeline']]> = [
    [undefined, {}, null],
    [
      { by: '2026-12-04' },
      {},
      { stated: 'by 2026-12-04', from: null, by: '2026-12-04', rule: 'date', confidence: 'high' }
    ],
    [
      { from: '2026-12-01', by: '2026-12-04' },
      {},
      {
        stated: 'from 2026-12-01 by 2026-12-04',
        from: '2026-12-01',
        by: '2026-12-04',
        rule: 'date',
        confidence: 'high'
      }
    ],
    [
      { from: '2026-11-28', by: '2026-11-29' },
      {},
      {
        stated: 'from 2026-11-28 by 2026-11-29',
        from: '2026-11-27',
        by: '2026-11-27',
        rule: 'date',
        confidence: 'high'
      }
    ],
    [
      { by: '2026-11-22' },
      { interview: { start: '2026-11-21T10:00' } },
      { stated: 'by 2026-11-22', from: null, by: '2026-11-20', rule: 'date', confidence: 'high' }
    ],
    [
      { by: '2026-11-18' },
      { interview: { start: '2026-11-18T23:45' } },
      { stated: 'by 2026-11-18', from: null, by: '2026-11-19', rule: 'date', confidence: 'high' }
    ],
    [
      { businessDays: 1 },
      {},
      { stated: '1 business day', from: null, by: '2026-11-19', rule: 'business-days', confidence: 'high' }
    ],
    [
      { businessDays: 250 },
      {},
      { stated: '250 business days', from: null, by: '2027-11-03', rule: 'business-days', confidence: 'high' }
    ],
    [{ days: 10 }, {}, { stated: '10 days', from: null, by: '2026-11-30', rule: 'days', confidence: 'high' }],
    [
      { weeks: 1 },
      { employer: { closedOn: ['2026-11-25'] } },
      { stated: '1 week', from: null, by: '2026-11-26', rule: 'weeks', confidence: 'high' }
    ]
  ]
  for (const [timeline, request, answer] of rows)
    t.strictSame(plan({ ...request, ...(timeline === undefined ? {} : { timeline }) }).timeline, answer)
})

void t.test('days off', async t => {
  const daysOff = (request: Request) => plan(request).daysOff
  t.strictSame(daysOff({}), [])
  t.strictSame(
    daysOff({
      employer: { closedOn: ['2026-12-25', '2026-11-20', '2026-11-21', '2026-11-17', '2027-06-01'] }
    }),
    [
      { date: '2026-11-20', name: null },
      { date: '2026-12-25', name: null }
    ]
  )
  t.strictSame(
    daysOff({ employer: { closedOn: ['2026-11-18'] } }),
    [{ date: '2026-11-18', name: null }],
    "the interview's own day"
  )
  t.strictSame(
    daysOff({ employer: { closedOn: ['2026-11-20'] }, interview: { outcome: 'offered' } }),
    [],
    "to the last step's end"
  )
  const named = (request: Request) => daysOff(request).map(({ date, name }) => [date, name])
  t.strictSame(
    named({
      employer: {
        timeZone: 'America/New_York',
        country: 'US',
        closedOn: ['2026-12-24'],
        openOn: ['2027-01-01']
      },
      interview: { start: '2026-11-20T14:00' }
    }),
    [
      ['2026-11-26', 'Thanksgiving Day'],
      ['2026-12-24', null],
      ['2026-12-25', 'Christmas Day']
    ]
  )
  t.strictSame(
    named({
      employer: { country: 'DE', subdivision: 'SN' },
      interview: { start: '2026-11-16T14:00', outcome: 'rejected', outcomeAt: '2026-11-17T10:00:00Z' },
      now: '2026-11-17T12:00:00Z'
    }),
    [['2026-11-18', 'Day of Prayer and Repentance']]
  )
})

void t.test('reasons', async t => {
  const dubai = plan({
    employer: { timeZone: 'Asia/Dubai', workingDays: [7, 1, 2, 3, 4] },
    interview: { start: '2026-11-19T16:00' }
  })
  t.strictSame(codes(dubai, 'thank-you'), ['within-24-hours', 'not-at-once', 'your-day'])
  t.strictSame(codes(dubai, 'check-in'), ['five-to-seven-days', 'schedule-send'])
  t.strictSame(codes(plan(), 'thank-you'), ['within-24-hours', 'not-at-once', 'next-opening'])
  t.strictSame(
    codes(
      plan({
        interview: { start: '2026-11-18T10:00' },
        policy: { profile: 'two-day', thankYouNotBeforeMinutes: 0 }
      }),
      'thank-you'
    ),
    ['within-48-hours', 'two-hours-later']
  )
  t.strictSame(codes(plan({ interview: { start: '2026-11-20T20:00' } }), 'thank-you'), [
    'within-24-hours',
    'not-at-once',
    'next-morning'
  ])
  t.strictSame(codes(plan({ interview: { start: '2026-11-20T20:00' } }), 'draft-thank-you'), [
    'half-hour-block',
    'schedule-send'
  ])
  t.strictSame(codes(plan({ timeline: { weeks: 1 } }), 'check-in'), ['stated-deadline'])
  t.strictSame(
    codes(plan({ policy: { checkInAfterInterview: { opens: 1, best: 1, closes: 1 } } }), 'check-in'),
    ['custom-window']
  )
  t.strictSame(codes(plan({ now: '2026-12-28T10:00:00Z', sent: [checkIn] }), 'second-check-in'), [
    'passed-over',
    'several-weeks'
  ])
  t.strictSame(codes(plan({ now: '2026-12-28T10:00:00Z', sent: [thankYou] }), 'draft-thank-you'), [
    'already-sent',
    'half-hour-block'
  ])
  t.match(
    stepOf(plan({ timeline: { by: '2026-12-04' } }), 'check-in').because[0]!.text,
    /1 to 5 business days after the day they named \(Friday 4 December\): from Monday 7 December to Friday 11 December/
  )
  const night = {
    timeZone: 'Asia/Tokyo',
    employer: { timeZone: 'Europe/London' },
    now: '2026-11-20T00:00:00Z'
  }
  for (const channel of ['email', 'letter', 'phone'] as const) {
    t.ok(
      codes(
        plan({
          ...night,
          channels: { 'check-in': channel },
          policy: { checkInAfterInterview: { opens: 1, best: 1, closes: 1 } },
          employer: { ...night.employer, workingHours: { start: '13:00', end: '17:00' } }
        }),
        'check-in'
      ).includes('schedule-send'),
      channel
    )
  }
  t.ok(
    codes(
      plan({ ...night, employer: { ...night.employer, workingHours: { start: '10:00', end: '15:00' } } }),
      'let-go'
    ).includes('schedule-send')
  )
})

void t.test('letters', async t => {
  const letter = (request: Request) => {
    const { postBy, arrives } = stepOf(plan({ channels: { 'thank-you': 'letter' }, ...request }), 'thank-you')
    return `${postBy} ${arrives}`
  }
  t.equal(letter({}), '2026-11-18T17:00:00+00:00 2026-11-20')
  t.equal(
    letter({ interview: { start: '2026-11-20T16:30' } }),
    '2026-11-23T17:00:00+00:00 2026-11-25',
    'the collection of Friday has gone'
  )
  t.equal(
    letter({ interview: { start: '2026-11-21T16:30' } }),
    '2026-11-23T17:00:00+00:00 2026-11-25',
    'the next is Monday, before or after the window'
  )
  t.equal(
    letter({ interview: { start: '2026-11-20T15:30' } }),
    '2026-11-20T17:00:00+00:00 2026-11-24',
    'posted the moment it opens'
  )
  t.equal(letter({ policy: { profile: 'two-day' } }), '2026-11-19T17:00:00+00:00 2026-11-23')
  t.equal(
    letter({ employer: { closedOn: ['2026-11-20'] } }),
    '2026-11-18T17:00:00+00:00 2026-11-23',
    'business days of the employer'
  )
  const answer = plan({ channels: { 'thank-you': 'letter' } })
  t.ok(answer.advice.some(({ id }) => id === 'send-email-too'))
  t.match(answer.assumptions.map(({ code }) => code).slice(-2), ['assumed-collection', 'assumed-delivery'])
  t.equal(stepOf(answer, 'draft-thank-you').postBy, undefined)
  t.equal(stepOf(answer, 'check-in').postBy, undefined)
})

void t.test('calls', async t => {
  const outline = (step: StepName, request: Request = {}) =>
    stepOf(
      plan({
        channels: { 'thank-you': 'phone', 'check-in': 'phone', 'rejection-reply': 'phone' },
        ...request
      }),
      step
    ).outline
  t.strictSame(
    outline('check-in')?.map(({ id }) => id),
    ['introduce', 'thank', 'interest', 'timeline']
  )
  t.strictSame(
    outline('rejection-reply', { interview: { outcome: 'rejected' } })?.map(({ id }) => id),
    ['introduce', 'thank', 'interest', 'future']
  )
  t.equal(outline('draft-thank-you'), undefined)
  t.equal(outline('let-go'), undefined)
  t.equal(outline('check-in')![0]!.say, 'Hello. We spoke about the role on Wednesday 18 November.')
  const named = outline('check-in', {
    candidate: { name: 'Priya Nair' },
    employer: { name: 'Northwind Energy' },
    interview: { role: 'Grid Analyst', interviewers: interviewers.slice(0, 1) },
    timeline: { by: '2026-12-04' }
  })!
  t.equal(
    named[0]!.say,
    'Hello Dana Whitfield, this is Priya Nair. We spoke about the Grid Analyst role on Wednesday 18 November.'
  )
  t.match(named[2]!.say, /the Grid Analyst role at Northwind Energy/)
  t.match(named[3]!.say, /by Friday 4 December/)
  t.ok(codes(plan({ channels: { 'check-in': 'phone' } }), 'check-in').includes('hours-for-a-call'))
  t.ok(
    codes(
      plan({
        timeZone: 'America/New_York',
        channels: { 'check-in': 'phone' },
        employer: { timeZone: 'Asia/Singapore' }
      }),
      'check-in'
    ).includes('no-hour-for-a-call')
  )
})

void t.test('warnings', async t => {
  const rows: Array<[string, Request, Array<[string, string | undefined]>]> = [
    ['nothing is known', { now: '2026-12-28T10:00:00Z' }, []],
    ['all in order', { now: '2026-11-27T10:00:00Z', sent: [thankYou, checkIn] }, []],
    [
      'a late thank-you',
      { now: '2026-11-20T18:00:00Z', sent: [{ ...thankYou, at: '2026-11-20T12:00:00Z' }] },
      [['late-thank-you', '/sent/0']]
    ],
    [
      'at once',
      { now: '2026-11-20T18:00:00Z', sent: [{ ...thankYou, at: '2026-11-18T15:01:00Z' }] },
      [['sent-too-soon', '/sent/0']]
    ],
    [
      'a date alone tells nothing of too soon',
      {
        now: '2026-11-20T18:00:00Z',
        interview: { start: '2026-11-18' },
        sent: [{ ...thankYou, at: '2026-11-18T15:01:00Z' }]
      },
      []
    ],
    [
      'an early check-in without thanks',
      { now: '2026-11-24T00:00:00Z', sent: [{ ...checkIn, at: '2026-11-23T10:00:00Z' }] },
      [
        ['skipped-thank-you', '/sent/0'],
        ['premature-check-in', '/sent/0']
      ]
    ],
    [
      'the order of the request stands',
      {
        now: '2026-11-28T00:00:00Z',
        sent: [
          { ...checkIn, channel: 'text' },
          { ...thankYou, channel: 'social' }
        ]
      },
      [
        ['unsuitable-channel', '/sent/0'],
        ['unsuitable-channel', '/sent/1']
      ]
    ],
    [
      'a text that they asked for',
      {
        now: '2026-11-28T00:00:00Z',
        sent: [thankYou, { ...checkIn, channel: 'text', body: 'You said to text you. Is there any news?' }]
      },
      []
    ],
    [
      'a third check-in',
      {
        now: '2027-02-01T00:00:00Z',
        sent: [
          thankYou,
          checkIn,
          { ...checkIn, at: '2027-01-05T10:00:00Z' },
          { ...checkIn, at: '2027-01-29T10:00:00Z' }
        ]
      },
      [['too-many-follow-ups', '/sent/3']]
    ],
    [
      'a second one early',
      { now: '2027-02-01T00:00:00Z', sent: [thankYou, checkIn, { ...checkIn, at: '2026-12-05T10:00:00Z' }] },
      [['premature-check-in', '/sent/2']]
    ],
    [
      'one left out',
      { now: '2026-11-20T00:00:00Z', interview: { interviewers }, sent: [{ ...thankYou, to: 'Dana' }] },
      [['missed-interviewer', undefined]]
    ],
    [
      'the check-in left out',
      { now: '2026-11-27T17:00:01Z', sent: [thankYou] },
      [['skipped-check-in', undefined]]
    ],
    [
      'left out, but they have decided',
      { now: '2026-11-27T17:00:01Z', sent: [thankYou], interview: { outcome: 'offered' } },
      []
    ],
    [
      'ruled off',
      { now: '2026-11-27T17:00:01Z', sent: [thankYou], policy: { rulings: { 'skipped-check-in': 'off' } } },
      []
    ]
  ]
  for (const [name, request, expected] of rows)
    t.strictSame(
      plan(request).warnings.map(({ mistake, pointer }) => [mistake, pointer]),
      expected,
      name
    )
  t.match(
    plan({ now: '2026-11-20T18:00:00Z', sent: [{ ...thankYou, at: '2026-11-20T15:00:01Z' }] }).warnings,
    [{ severity: 'major', deduction: 15, evidence: [] }]
  )
  t.match(
    plan({
      now: '2026-11-20T18:00:00Z',
      sent: [{ ...thankYou, at: '2026-11-20T15:00:01Z' }],
      policy: { rulings: { 'late-thank-you': 'note' } }
    }).warnings,
    [{ severity: 'note', deduction: 0 }]
  )
})

void t.test('advice and assumptions', async t => {
  const advice = (request: Request) => plan(request).advice.map(({ id }) => id)
  t.strictSame(advice({}), ['ask-for-timeline', 'handwritten-note', 'connect-later'])
  t.strictSame(
    advice({
      timeline: { weeks: 1 },
      interview: { interviewers },
      channels: { 'check-in': 'phone', 'thank-you': 'social' },
      policy: { rulings: { 'social-connect': 'off' } }
    }),
    ['one-each', 'prepare-the-call', 'prefer-email']
  )
  t.strictSame(advice({ interview: { outcome: 'rejected' } }), [])
  const assumptions = (request: Request) => plan(request).assumptions.map(({ code }) => code)
  t.strictSame(assumptions({}), [
    'assumed-duration',
    'assumed-interview-zone',
    'assumed-employer-zone',
    'assumed-working-days',
    'assumed-working-hours',
    'assumed-no-holidays',
    'assumed-nothing-sent'
  ])
  t.strictSame(
    assumptions({
      sent: [],
      employer: { timeZone: 'UTC', workingDays: [1], workingHours: { start: '08:00', end: '12:00' } },
      interview: { start: '2026-11-18T14:00Z', end: '2026-11-18T15:00Z', outcome: 'rejected' }
    }),
    ['assumed-no-holidays', 'assumed-outcome-time']
  )
  for (const { code, text, needs } of plan({ channels: { 'thank-you': 'letter' } }).assumptions) {
    t.notMatch(text, /[a-z]\.[a-z]|[a-z][A-Z]/, `${code} is said in words for the candidate`)
    t.equal(
      needs.length === 0,
      /assumed-(?:collection|delivery)/.test(code),
      `${code}: the fields that say otherwise stand apart`
    )
  }
  const ofHolidays = (request: Request) => assumptions(request).filter(code => code.includes('holidays'))
  t.strictSame(ofHolidays({ employer: { country: 'US' } }), ['assumed-nationwide-holidays'])
  t.strictSame(ofHolidays({ employer: { country: 'US', subdivision: 'NY' } }), [])
  t.strictSame(ofHolidays({ employer: { country: 'JP' } }), [], 'a country whose parts keep the same days')
  t.strictSame(ofHolidays({ employer: { country: 'AE' }, interview: { start: '2027-02-18T10:00' } }), [
    'holidays-may-move'
  ])
  t.strictSame(
    ofHolidays({ employer: { country: 'SG' }, interview: { start: '2027-02-18T10:00' } }),
    [],
    'published'
  )
  t.strictSame(
    ofHolidays({ employer: { country: 'CN' }, interview: { start: '2027-09-18T10:00' } }),
    ['holidays-may-move'],
    'not arranged yet'
  )
  t.match(
    plan({ employer: { country: 'AE' }, interview: { start: '2027-02-18T10:00' } }).assumptions.find(
      ({ code }) => code === 'holidays-may-move'
    )?.text,
    'Eid al-Fitr (2027-03-09, 2027-03-10, 2027-03-11)'
  )
  t.strictSame(assumptions({ sent: [], interview: { start: '2026-11-18' } }).slice(0, 2), [
    'assumed-end-of-day',
    'assumed-employer-zone'
  ])
})

void t.test("the clock stands in for now, the host's zone for nothing", async t => {
  t.equal(plan().asOf, '2026-11-01T00:00:00+00:00')
  t.equal(plan({ now: '2026-11-20T22:30:00.5+01:00' }).asOf, '2026-11-20T21:30:00.500+00:00')
  const request = { timeZone: 'Europe/London', interview: { start: '2026-03-28T15:00' } }
  const script = `import { schedule } from ${JSON.stringify(new URL('../src/schedule.ts', import.meta.url).href)}; process.stdout.write(JSON.stringify(schedule(${JSON.stringify(request)}, ${clock})))`
  for (const TZ of ['Pacific/Apia', 'America/New_York']) {
    t.equal(
      execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
        env: { ...process.env, TZ },
        encoding: 'utf8'
      }),
      JSON.stringify(schedule(request, clock)),
      TZ
    )
  }
})

const jordan = { name: 'Jordan Blake', email: 'jordan@example.com' }
const codesOf = (answer: Plan) => answer.warnings.map(({ mistake, pointer }) => `${mistake} ${pointer ?? ''}`)

void t.test('a timeline said later', async t => {
  const answer = plan({ now: '2026-12-02T10:00Z', timeline: { text: 'by Friday', saidOn: '2026-12-01' } })
  t.strictSame(answer.timeline, {
    stated: 'by Friday',
    from: '2026-12-04',
    by: '2026-12-04',
    rule: 'weekday',
    saidOn: '2026-12-01',
    confidence: 'high'
  })
  t.ok(codes(answer, 'check-in').includes('new-timeline'))
  t.equal(plan({ timeline: 'by Friday' }).timeline?.by, '2026-11-20', 'said at the interview')
  t.equal(
    plan({ now: '2026-12-02T10:00Z', timeline: { text: 'no idea, sorry', saidOn: '2026-12-01' } }).timeline,
    null
  )
})

void t.test('what came from the employer', async t => {
  const checkIn = { stage: 'check-in' as const, at: '2026-11-26T10:00Z' }
  const thanks = { stage: 'thank-you' as const, at: '2026-11-18T17:00Z' }
  const told = {
    now: '2026-12-09T10:00Z',
    timeline: { by: '2026-11-24' },
    sent: [thanks, checkIn],
    received: [
      {
        kind: 'new-timeline' as const,
        at: '2026-11-27T10:00Z',
        timeline: { text: 'in two weeks', saidOn: '2026-11-26' }
      }
    ]
  }
  const answer = plan(told)
  t.match(answer.timeline, { stated: 'in two weeks', by: '2026-12-10', saidOn: '2026-11-26' })
  t.equal(stepOf(answer, 'check-in').status, 'upcoming')
  t.strictSame(codesOf(answer), [], 'the check-in was in time by what was known then')
  t.strictSame(
    codesOf(plan({ ...told, sent: [thanks, checkIn, { ...checkIn, at: '2026-12-08T10:00Z' }] })),
    ['premature-check-in /sent/2'],
    'one before the new day is not'
  )
  t.strictSame(
    codesOf(plan({ now: '2026-12-03T10:00Z', sent: [thanks] })),
    ['skipped-check-in '],
    'nothing was asked in its window'
  )
  const answered = plan({
    now: '2026-12-03T10:00Z',
    sent: [thanks],
    received: [{ kind: 'asks-for-more', at: '2026-11-26T10:00Z' }]
  })
  t.strictSame(codesOf(answered), [], 'they wrote: no check-in is owed')
  t.equal(stepOf(answered, 'check-in').status, 'skipped')
  t.ok(codes(answered, 'check-in').includes('answered'))
  t.notOk(codes(answered, 'check-in').includes('passed-over'))
  t.ok(answered.advice.some(({ id }) => id === 'send-what-they-asked'))
  const sentIt = plan({
    now: '2026-12-03T10:00Z',
    sent: [thanks, { ...checkIn, at: '2026-11-27T09:00Z' }],
    received: [{ kind: 'asks-for-more', at: '2026-11-26T10:00Z' }]
  })
  t.notOk(sentIt.advice.some(({ id }) => id === 'send-what-they-asked'))
  const vague = plan({
    now: '2026-12-09T10:00Z',
    received: [{ kind: 'new-timeline', at: '2026-12-01T10:00Z', timeline: 'it will take a little longer' }]
  })
  t.equal(vague.timeline, null)
  t.equal(stepOf(vague, 'check-in').opens, '2026-12-08T09:00:00+00:00', 'five business days after they wrote')
  t.match(
    stepOf(vague, 'check-in').because.find(({ code }) => code === 'five-to-seven-days')?.text,
    'their word'
  )
})

void t.test('a panel is asked once', async t => {
  const panel = [{ name: 'Ada Obi' }, { name: 'Ben Li' }, { name: 'Cy Roe' }]
  const thanks = { stage: 'thank-you' as const, at: '2026-11-18T17:00Z' }
  const ask = (to: string, at: string) => ({ stage: 'check-in' as const, to, at })
  const asked = (...checkIns: Array<ReturnType<typeof ask>>) =>
    codesOf(
      plan({ now: '2027-03-01T10:00Z', interview: { interviewers: panel }, sent: [thanks, ...checkIns] })
    )
  const [ada, ben, cy] = [
    ask('Ada', '2026-11-26T10:00Z'),
    ask('Ben', '2026-11-26T10:05Z'),
    ask('Cy', '2026-11-29T10:00Z')
  ]
  t.strictSame(asked(ada, ben, cy), [])
  t.strictSame(
    asked(ada, ben, ask('Cy', '2026-11-29T10:00:01Z')),
    ['premature-check-in /sent/3'],
    'days later'
  )
  t.strictSame(asked(ada, ask('Ada', '2026-11-26T12:00Z')), ['premature-check-in /sent/2'], 'the same again')
  t.strictSame(asked(ada, ask('Ada', '2026-12-18T10:00Z'), ask('Ben', '2027-01-15T10:00Z')), [
    'too-many-follow-ups /sent/3'
  ])
})

void t.test('a recruiter in between', async t => {
  const interviewers = [{ name: 'Dana Whitfield', email: 'dana@example.com' }, { name: 'Lee Ortega' }]
  const answer = plan({ recruiter: jordan, interview: { interviewers } })
  t.strictSame(stepOf(answer, 'thank-you').to, ['Dana Whitfield', 'Lee Ortega'])
  t.match(
    stepOf(answer, 'thank-you').because.find(({ code }) => code === 'through-recruiter')?.text,
    /Lee Ortega: send theirs to Jordan Blake/
  )
  t.strictSame(stepOf(answer, 'check-in').to, ['Jordan Blake'])
  t.ok(codes(answer, 'second-check-in').includes('to-recruiter'))
  const passedOn = plan({
    now: '2026-11-18T19:00Z',
    recruiter: jordan,
    interview: { interviewers },
    sent: [{ stage: 'thank-you', at: '2026-11-18T18:00Z', to: 'Jordan' }]
  })
  t.strictSame(
    stepOf(passedOn, 'thank-you').to,
    ['Dana Whitfield'],
    'who has an address is still without one'
  )
  t.strictSame(stepOf(plan({ recruiter: jordan }), 'thank-you').to, ['Jordan Blake'])
  t.strictSame(
    stepOf(plan({ recruiter: jordan, interview: { interviewers: [jordan, ...interviewers] } }), 'check-in')
      .to,
    ['Jordan Blake'],
    'who interviewed too'
  )
})

void t.test("a deadline of the candidate's own", async t => {
  const own = (ownDeadline: string, request: Request = {}) => plan({ ownDeadline, ...request })
  const before = own('2026-11-23')
  t.match(
    before.advice.find(({ id }) => id === 'own-deadline'),
    { disputed: true, sources: ['s1', 's4'] }
  )
  t.match(
    stepOf(before, 'check-in').because.find(({ code }) => code === 'own-deadline'),
    { disputed: true, text: /before this window opens/ }
  )
  t.match(
    stepOf(own('2026-11-26'), 'check-in').because.find(({ code }) => code === 'own-deadline')?.text,
    /leaves you this window/
  )
  t.strictSame(
    before.steps.map(({ opens, best, closes }) => [opens, best, closes]),
    plan().steps.map(({ opens, best, closes }) => [opens, best, closes]),
    'it moves nothing'
  )
  t.match(
    own('2026-12-10', { timeline: { by: '2026-12-04' } }).advice.find(({ id }) => id === 'own-deadline')
      ?.text,
    /nothing has to be said/
  )
  t.notOk(
    own('2026-11-23', { now: '2026-11-24T10:00Z' }).advice.some(({ id }) => id === 'own-deadline'),
    'past'
  )
  const offered = own('2026-11-23', { interview: { outcome: 'offered', outcomeAt: '2026-11-20T10:00Z' } })
  t.match(stepOf(offered, 'offer-reply').because[0]?.text, /somebody else by Monday 23 November/)
})

void t.test('what an outcome brings', async t => {
  const outcomeAt = '2026-11-20T10:00Z'
  const after = (outcome: 'offered' | 'withdrawn' | 'advanced', request: Request = {}) =>
    plan({ now: '2026-11-20T11:00Z', ...request, interview: { outcome, outcomeAt, ...request.interview } })
  t.strictSame(
    after('advanced').advice.map(({ id }) => id),
    ['next-round', 'handwritten-note', 'connect-later']
  )
  t.equal(after('advanced').steps.at(-1)?.step, 'thank-you')
  t.equal(
    timesOf(after('offered'), 'offer-reply'),
    '2026-11-20T10:00:00+00:00 2026-11-20T12:00:00+00:00 2026-11-23T17:00:00+00:00'
  )
  const replied = after('offered', { sent: [{ stage: 'offer-reply', at: '2026-11-20T10:30Z' }] })
  t.equal(stepOf(replied, 'offer-reply').status, 'done')
  t.strictSame(codesOf(replied), [])
  t.match(stepOf(after('withdrawn'), 'thank-you').because, [
    { code: 'passed-over', text: /the note that says so/ }
  ])
  const called = after('withdrawn', { channels: { 'withdrawal-note': 'phone' } })
  t.strictSame(
    stepOf(called, 'withdrawal-note').outline?.map(({ id }) => id),
    ['introduce', 'thank', 'decision', 'future']
  )
  t.strictSame(
    stepOf(after('offered', { channels: { 'offer-reply': 'phone' } }), 'offer-reply').outline?.map(
      ({ id }) => id
    ),
    ['introduce', 'thank', 'interest', 'decision']
  )
  t.ok(
    plan({ interview: { outcome: 'withdrawn' } }).assumptions.some(
      ({ code }) => code === 'assumed-outcome-time'
    )
  )
})

void t.test("the country's week, and hours by weekday", async t => {
  const said = (employer: ScheduleRequest['employer']) =>
    plan({ employer: { timeZone: 'Europe/London', ...employer } }).assumptions.flatMap(({ code, text }) =>
      code === 'assumed-working-days' || code === 'assumed-working-hours' ? [text] : []
    )
  t.match(said({ country: 'SA' })[0], 'Sunday to Thursday, the week of its country (Unicode CLDR 48)')
  t.match(said({ country: 'IN' })[0], 'Monday to Saturday')
  t.equal(said({ country: 'US' })[0], 'The employer is taken to work Monday to Friday.')
  t.strictSame(said({ country: 'SA', workingDays: [1, 2] }), [
    'The employer is taken to work from 09:00 to 17:00.'
  ])
  const week = { timeZone: 'Asia/Riyadh', country: 'SA' }
  t.equal(
    stepOf(plan({ employer: week, interview: { start: '2026-11-18T14:00' } }), 'check-in').opens,
    '2026-11-25T06:00:00+00:00',
    'Thursday, then Sunday to Wednesday'
  )
  const shortFridays = { 5: { start: '08:00', end: '12:00' } }
  t.strictSame(said({ workingDays: [4, 5], workingHours: shortFridays }), [
    'On Thursday the employer is taken to work from 09:00 to 17:00.'
  ])
  t.strictSame(said({ workingDays: [5], workingHours: shortFridays }), [])
  const hours = { start: '10:00', end: '16:00', ...shortFridays }
  t.equal(
    timesOf(plan({ employer: { workingHours: hours } }), 'check-in'),
    '2026-11-25T10:00:00+00:00 2026-11-26T11:00:00+00:00 2026-11-27T12:00:00+00:00'
  )
  t.equal(
    stepOf(plan({ employer: { workingHours: hours }, interview: { start: '2026-11-20T10:30' } }), 'thank-you')
      .best,
    '2026-11-20T13:30:00+00:00',
    'closed on Friday at noon, and by day for the candidate'
  )
})
