import assert from 'node:assert/strict'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { schedule } from '../src/schedule.ts'
import {
  addDays,
  changes,
  instantOf,
  modelPlan,
  offsetAt,
  zoneNames,
  type ModelRequest
} from './schedule-model.ts'

const minute = 60_000

// ---- Plans worked out by hand ----

/** Times are UTC; `status`, `opens`, `best`, `closes` in this order, `*` for what the case is not about. */
interface Case {
  name: string
  now: string
  request: ModelRequest
  steps: Record<string, string>
  /** Whether `steps` names every step. */
  all?: boolean
  next?: string | null
  by?: string | null
  daysOff?: string[]
}

const london = 'Europe/London'
const wednesday = { start: '2026-03-04T10:00' } // ends 11:00
const dana = { name: 'Dana Whitfield', email: 'dana@example.com' }
const lee = { name: 'Lee Ortega', email: 'lee@example.com' }

const cases: Case[] = [
  {
    name: 'the example of the contract, its timeline as a date and without a country',
    now: '2026-11-20T22:30Z',
    request: {
      timeZone: london,
      employer: { timeZone: 'America/New_York', closedOn: ['2026-12-24'] },
      interview: {
        start: '2026-11-20T14:00',
        end: '2026-11-20T15:00',
        timeZone: 'America/New_York',
        interviewers: [dana]
      },
      timeline: { by: '2026-11-27' },
      sent: []
    },
    steps: {
      'draft-thank-you': 'skipped 2026-11-20T20:00 2026-11-20T20:00 2026-11-20T20:30',
      'thank-you': 'open 2026-11-20T20:30 2026-11-21T09:00 2026-11-21T20:00',
      'check-in': 'upcoming 2026-11-30T14:00 2026-12-01T15:00 2026-12-04T22:00',
      'second-check-in': 'upcoming 2026-12-22T14:00 2026-12-22T15:00 2026-12-30T22:00',
      'let-go': 'upcoming 2027-01-13T22:00 2027-01-13T22:00 2027-01-13T22:00'
    },
    all: true,
    next: 'thank-you',
    by: '2026-11-27',
    daysOff: ['2026-12-24']
  },
  {
    name: 'no timeline, before the interview, across the change to summer time',
    now: '2026-03-04T09:00Z',
    request: { timeZone: london, interview: wednesday },
    steps: {
      'draft-thank-you': 'upcoming 2026-03-04T11:00 2026-03-04T11:00 2026-03-04T11:30',
      'thank-you': 'upcoming 2026-03-04T11:30 2026-03-04T13:00 2026-03-05T11:00',
      'check-in': 'upcoming 2026-03-11T09:00 2026-03-12T10:00 2026-03-13T17:00',
      'second-check-in': 'upcoming 2026-04-02T08:00 2026-04-02T09:00 2026-04-09T16:00',
      'let-go': 'upcoming 2026-04-23T16:00 2026-04-23T16:00 2026-04-23T16:00'
    },
    all: true,
    next: null,
    by: null,
    daysOff: []
  },
  {
    name: 'business days from a Saturday count from the Friday',
    now: '2026-03-07T15:10Z',
    request: { timeZone: london, interview: { start: '2026-03-07T14:00' }, timeline: { businessDays: 1 } },
    steps: {
      'draft-thank-you': 'open 2026-03-07T15:00 2026-03-07T15:00 2026-03-07T15:30',
      'thank-you': 'upcoming 2026-03-07T15:30 2026-03-07T17:00 2026-03-08T15:00',
      'check-in': 'upcoming 2026-03-10T09:00 2026-03-11T10:00 2026-03-16T17:00'
    },
    next: 'draft-thank-you',
    by: '2026-03-09'
  },
  {
    name: "days count from the interview's own date",
    now: '2026-03-07T15:00Z',
    request: { timeZone: london, interview: { start: '2026-03-07T14:00' }, timeline: { days: 4 } },
    steps: { 'check-in': '* 2026-03-12T09:00 2026-03-13T10:00 2026-03-18T17:00' },
    by: '2026-03-11'
  },
  {
    name: 'weeks that end on a day off roll forward',
    now: '2026-03-07T15:00Z',
    request: { timeZone: london, interview: { start: '2026-03-07T14:00' }, timeline: { weeks: 1 } },
    steps: { 'check-in': '* 2026-03-17T09:00 2026-03-18T10:00 2026-03-23T17:00' },
    by: '2026-03-16'
  },
  {
    name: 'a date on a day off rolls back',
    now: '2026-03-04T11:00Z',
    request: { timeZone: london, interview: wednesday, timeline: { from: '2026-03-14', by: '2026-03-15' } },
    steps: { 'check-in': '* 2026-03-16T09:00 2026-03-17T10:00 2026-03-20T17:00' },
    by: '2026-03-13'
  },
  {
    name: 'a date that is the Sunday of the interview is day 0, and the check-in opens before the thank-you is due',
    now: '2026-03-09T09:00Z',
    request: { timeZone: london, interview: { start: '2026-03-08T14:00' }, timeline: { by: '2026-03-08' } },
    steps: {
      'draft-thank-you': 'skipped 2026-03-08T15:00 2026-03-08T15:00 2026-03-08T15:30',
      'thank-you': 'skipped 2026-03-08T15:30 2026-03-09T09:00 2026-03-09T15:00',
      'check-in': 'open 2026-03-09T09:00 2026-03-10T10:00 2026-03-13T17:00'
    },
    next: 'check-in',
    by: '2026-03-06'
  },
  {
    name: 'thank-you after hours waits for the next opening',
    now: '2026-03-26T16:00Z',
    request: { timeZone: london, interview: { start: '2026-03-26T15:00' } },
    steps: { 'thank-you': 'upcoming 2026-03-26T16:30 2026-03-27T09:00 2026-03-27T16:00' }
  },
  {
    name: 'thank-you at closing time is after hours',
    now: '2026-03-26T16:00Z',
    request: { timeZone: london, interview: { start: '2026-03-26T14:00' } },
    steps: { 'thank-you': 'open 2026-03-26T15:30 2026-03-27T09:00 2026-03-27T15:00' }
  },
  {
    name: 'thank-you late on a Friday goes out the same evening; 48 hours do not reach Monday',
    now: '2026-03-06T18:30Z',
    request: { timeZone: london, interview: { start: '2026-03-06T17:00' }, policy: { profile: 'two-day' } },
    steps: { 'thank-you': 'open 2026-03-06T18:30 2026-03-06T20:00 2026-03-08T18:00' }
  },
  {
    name: "thank-you at night waits for nine o'clock, through the night clocks change; 24 hours stay elapsed hours",
    now: '2026-03-28T20:30:00Z',
    request: { timeZone: london, interview: { start: '2026-03-28T19:00' } },
    steps: {
      'draft-thank-you': 'open 2026-03-28T20:00 2026-03-28T20:00 2026-03-28T20:30',
      'thank-you': 'open 2026-03-28T20:30 2026-03-29T08:00 2026-03-29T20:00'
    },
    next: 'draft-thank-you'
  },
  {
    name: 'a week from Sunday to Thursday, the candidate elsewhere',
    now: '2026-05-07T13:00Z',
    request: {
      timeZone: 'Asia/Kolkata',
      employer: { timeZone: 'Asia/Riyadh', workingDays: [7, 1, 2, 3, 4] },
      interview: { start: '2026-05-07T15:00' }
    },
    steps: {
      'thank-you': '* 2026-05-07T13:30 2026-05-07T15:00 2026-05-08T13:00',
      'check-in': '* 2026-05-14T06:00 2026-05-17T07:00 2026-05-18T14:00'
    }
  },
  {
    name: 'an interview inside a gap moves forward by the gap',
    now: '2026-03-08T09:00Z',
    request: { timeZone: 'America/New_York', interview: { start: '2026-03-08T02:30' } },
    steps: {
      'draft-thank-you': 'open 2026-03-08T08:30 2026-03-08T08:30 2026-03-08T09:00',
      'thank-you': 'open 2026-03-08T09:00 2026-03-08T13:00 2026-03-09T08:30'
    }
  },
  {
    name: 'an ambiguous interview is the earlier',
    now: '2026-11-01T06:00Z',
    request: { timeZone: 'America/New_York', interview: { start: '2026-11-01T01:30' } },
    steps: { 'draft-thank-you': 'upcoming 2026-11-01T06:30 2026-11-01T06:30 2026-11-01T07:00' }
  },
  {
    name: "a date alone ends at the employer's closing time",
    now: '2026-03-04T17:00Z',
    request: {
      timeZone: 'America/New_York',
      employer: { timeZone: london, workingHours: { start: '08:00', end: '16:30' } },
      interview: { start: '2026-03-04' }
    },
    steps: {
      'draft-thank-you': 'open 2026-03-04T16:30 2026-03-04T16:30 2026-03-04T17:00',
      'thank-you': 'open 2026-03-04T17:00 2026-03-05T08:00 2026-03-05T16:30',
      'check-in': '* 2026-03-11T08:00 2026-03-12T09:00 2026-03-13T16:30'
    }
  },
  {
    name: "day 0 is the employer's date of the end",
    now: '2026-03-05T15:30Z',
    request: {
      timeZone: 'America/Los_Angeles',
      employer: { timeZone: 'Asia/Tokyo' },
      interview: { start: '2026-03-05T14:30Z' },
      timeline: { days: 1 }
    },
    steps: {
      'thank-you': '* 2026-03-05T16:00 2026-03-06T00:00 2026-03-06T15:30',
      'check-in': '* 2026-03-10T00:00 2026-03-11T01:00 2026-03-16T08:00'
    },
    by: '2026-03-09'
  },
  {
    name: 'a check-in sent too early: the second counts from its opening',
    now: '2026-03-20T12:00Z',
    request: {
      timeZone: london,
      interview: wednesday,
      sent: [{ stage: 'check-in', at: '2026-03-10T10:00Z' }]
    },
    steps: {
      'draft-thank-you': 'skipped * * *',
      'thank-you': 'skipped * * *',
      'check-in': 'done 2026-03-11T09:00 2026-03-12T10:00 2026-03-13T17:00',
      'second-check-in': 'upcoming 2026-04-01T08:00 2026-04-01T09:00 2026-04-08T16:00',
      'let-go': 'upcoming 2026-04-22T16:00 2026-04-22T16:00 2026-04-22T16:00'
    },
    all: true,
    next: null
  },
  {
    name: 'both check-ins sent, the second on a Sunday: time to let go',
    now: '2026-04-21T16:00Z',
    request: {
      timeZone: london,
      interview: wednesday,
      sent: [
        { stage: 'check-in', at: '2026-04-05T10:00Z' },
        { stage: 'check-in', at: '2026-03-10T10:00Z' }
      ]
    },
    steps: {
      'check-in': 'done * * *',
      'second-check-in': 'done 2026-04-01T08:00 2026-04-01T09:00 2026-04-08T16:00',
      'let-go': 'open 2026-04-17T16:00 2026-04-17T16:00 2026-04-17T16:00'
    },
    next: 'let-go'
  },
  {
    name: 'one check-in only',
    now: '2026-03-13T17:00Z',
    request: {
      timeZone: london,
      interview: wednesday,
      policy: { profile: 'one-touch' },
      sent: [{ stage: 'thank-you', at: '2026-03-04T12:00Z' }]
    },
    steps: {
      'draft-thank-you': 'done * * *',
      'thank-you': 'done * * *',
      'check-in': 'open 2026-03-11T09:00 2026-03-12T10:00 2026-03-13T17:00',
      'let-go': 'upcoming 2026-03-27T17:00 2026-03-27T17:00 2026-03-27T17:00'
    },
    all: true,
    next: 'check-in'
  },
  {
    name: 'one check-in only, sent',
    now: '2026-03-13T17:00Z',
    request: {
      timeZone: london,
      interview: wednesday,
      policy: { maxCheckIns: 1 },
      sent: [{ stage: 'check-in', at: '2026-03-11T12:00Z' }]
    },
    steps: {
      'check-in': 'done * * *',
      'let-go': 'upcoming 2026-03-25T17:00 2026-03-25T17:00 2026-03-25T17:00'
    },
    next: null
  },
  {
    name: 'nothing sent for long',
    now: '2026-04-23T16:00Z',
    request: { timeZone: london, interview: wednesday, sent: [] },
    steps: {
      'draft-thank-you': 'skipped * * *',
      'thank-you': 'skipped * * *',
      'check-in': 'overdue * * *',
      'second-check-in': 'skipped * * *',
      'let-go': 'open * * *'
    },
    all: true,
    next: 'check-in'
  },
  {
    name: 'a no on a Friday evening',
    now: '2026-03-13T19:00Z',
    request: {
      timeZone: london,
      interview: { ...wednesday, outcome: 'rejected', outcomeAt: '2026-03-13T18:00Z' }
    },
    steps: {
      'draft-thank-you': 'skipped * * *',
      'thank-you': 'skipped * * *',
      'rejection-reply': 'open 2026-03-13T18:00 2026-03-16T09:00 2026-03-17T17:00'
    },
    all: true,
    next: 'rejection-reply'
  },
  {
    name: 'an offer leaves the thank-you, and is thanked for within a business day',
    now: '2026-03-05T11:00:01Z',
    request: {
      timeZone: london,
      interview: { ...wednesday, outcome: 'offered', outcomeAt: '2026-03-05T11:00Z' }
    },
    steps: {
      'draft-thank-you': 'skipped * * *',
      'thank-you': 'overdue 2026-03-04T11:30 2026-03-04T13:00 2026-03-05T11:00',
      'offer-reply': 'open 2026-03-05T11:00 2026-03-05T13:00 2026-03-06T17:00'
    },
    all: true,
    next: 'thank-you'
  },
  {
    name: 'a timeline said later counts from the day it was said, and a check-in before it is of the past',
    now: '2026-03-20T12:00Z',
    request: {
      timeZone: london,
      interview: wednesday,
      timeline: { weeks: 2, saidOn: '2026-03-11' },
      sent: [{ stage: 'check-in', at: '2026-03-11T10:00Z' }]
    },
    steps: { 'check-in': 'upcoming 2026-03-26T09:00 2026-03-27T10:00 2026-04-01T16:00' },
    by: '2026-03-25'
  },
  {
    name: 'a reply while the check-in is open closes it, and the second counts from the reply',
    now: '2026-03-12T12:00Z',
    request: {
      timeZone: london,
      interview: wednesday,
      received: [
        { kind: 'reply', at: '2026-03-12T11:00Z' },
        { kind: 'acknowledgement', at: '2026-03-05T11:00Z' }
      ]
    },
    steps: {
      'check-in': 'skipped 2026-03-11T09:00 2026-03-12T10:00 2026-03-13T17:00',
      'second-check-in': 'upcoming 2026-04-02T08:00 2026-04-02T09:00 2026-04-09T16:00',
      'let-go': 'upcoming 2026-04-23T16:00 2026-04-23T16:00 2026-04-23T16:00'
    },
    next: null
  },
  {
    name: 'a reply before the check-in opens leaves it, and the panel asked one by one is asked once',
    now: '2026-03-12T12:00Z',
    request: {
      timeZone: london,
      interview: { ...wednesday, interviewers: [dana, lee] },
      received: [{ kind: 'reply', at: '2026-03-06T11:00Z' }],
      sent: [
        { stage: 'check-in', at: '2026-03-12T11:00Z', to: 'dana' },
        { stage: 'check-in', at: '2026-03-12T11:05Z', to: 'lee' }
      ]
    },
    steps: {
      'check-in': 'done 2026-03-11T09:00 2026-03-12T10:00 2026-03-13T17:00',
      'second-check-in': 'upcoming 2026-04-02T08:00 2026-04-02T09:00 2026-04-09T16:00'
    }
  },
  {
    name: 'a new timeline starts the count again',
    now: '2026-03-13T12:00Z',
    request: {
      timeZone: london,
      interview: wednesday,
      timeline: { by: '2026-03-10' },
      sent: [{ stage: 'check-in', at: '2026-03-12T11:00Z' }],
      received: [{ kind: 'new-timeline', at: '2026-03-13T09:00Z', timeline: { by: '2026-03-20' } }]
    },
    steps: {
      'check-in': 'upcoming 2026-03-23T09:00 2026-03-24T10:00 2026-03-27T17:00',
      'second-check-in': 'upcoming 2026-04-14T08:00 2026-04-14T09:00 2026-04-21T16:00'
    },
    by: '2026-03-20'
  },
  {
    name: 'a withdrawal is one note',
    now: '2026-03-06T12:00Z',
    request: {
      timeZone: london,
      interview: { ...wednesday, outcome: 'withdrawn', outcomeAt: '2026-03-06T10:00Z' }
    },
    steps: {
      'draft-thank-you': 'skipped * * *',
      'thank-you': 'skipped * * *',
      'withdrawal-note': 'open 2026-03-06T10:00 2026-03-06T12:00 2026-03-09T17:00'
    },
    all: true,
    next: 'withdrawal-note'
  },
  {
    name: 'a further round ends the plan with the thank-you',
    now: '2026-03-05T12:00Z',
    request: { timeZone: london, interview: { ...wednesday, outcome: 'advanced' } },
    steps: { 'draft-thank-you': 'skipped * * *', 'thank-you': 'overdue * * *' },
    all: true,
    next: 'thank-you'
  },
  {
    name: 'one of two interviewers thanked',
    now: '2026-03-05T11:00Z',
    request: {
      timeZone: london,
      interview: { ...wednesday, interviewers: [dana, lee] },
      sent: [{ stage: 'thank-you', at: '2026-03-04T12:00Z', to: 'dana' }]
    },
    steps: { 'draft-thank-you': 'skipped * * *', 'thank-you': 'open * * *' }
  },
  {
    name: 'two of two interviewers thanked',
    now: '2026-03-05T11:00Z',
    request: {
      timeZone: london,
      interview: { ...wednesday, interviewers: [dana, lee] },
      sent: [
        { stage: 'thank-you', at: '2026-03-04T12:00Z', to: 'dana' },
        { stage: 'thank-you', at: '2026-03-04T12:05Z', to: ['LEE@example.com'] }
      ]
    },
    steps: { 'draft-thank-you': 'done * * *', 'thank-you': 'done * * *' },
    next: null
  },
  {
    name: 'a worked Saturday and a closed Monday',
    now: '2026-03-06T16:00Z',
    request: {
      timeZone: london,
      employer: { openOn: ['2026-03-07'], closedOn: ['2026-03-09', '2026-03-15', '2026-03-05'] },
      interview: { start: '2026-03-06T15:00' },
      policy: { maxCheckIns: 1 }
    },
    steps: {
      'thank-you': '* 2026-03-06T16:30 2026-03-07T09:00 2026-03-07T16:00',
      'check-in': '* 2026-03-13T09:00 2026-03-16T10:00 2026-03-17T17:00',
      'let-go': '* 2026-03-31T16:00 2026-03-31T16:00 2026-03-31T16:00'
    },
    daysOff: ['2026-03-09']
  },
  {
    name: "windows of one's own",
    now: '2026-03-04T11:00Z',
    request: {
      timeZone: london,
      interview: wednesday,
      timeline: { businessDays: 2 },
      policy: {
        profile: 'one-touch',
        maxCheckIns: 2,
        thankYouNotBeforeMinutes: 0,
        thankYouWithinHours: 48,
        checkInAfterDeadline: { opens: 1, best: 1, closes: 1 },
        secondCheckInAfter: { opens: 1, best: 2, closes: 3 }
      }
    },
    steps: {
      'thank-you': 'open 2026-03-04T11:00 2026-03-04T13:00 2026-03-06T11:00',
      'check-in': '* 2026-03-09T09:00 2026-03-09T10:00 2026-03-09T17:00',
      'second-check-in': '* 2026-03-10T09:00 2026-03-11T10:00 2026-03-12T17:00',
      'let-go': '* 2026-03-26T17:00 2026-03-26T17:00 2026-03-26T17:00'
    },
    by: '2026-03-06'
  },
  {
    name: 'a call moves to hours both are awake: 19:30 in Kolkata',
    now: '2026-11-18T16:00Z',
    request: {
      timeZone: 'Asia/Kolkata',
      employer: { timeZone: 'America/New_York' },
      interview: { start: '2026-11-18T10:00' },
      channels: { 'check-in': 'phone' }
    },
    steps: { 'check-in': '* 2026-11-25T14:00 2026-11-25T14:00 2026-11-27T22:00' }
  },
  {
    name: 'a call stays where it is when no hour suits both',
    now: '2026-03-04T11:00Z',
    request: {
      timeZone: 'Pacific/Honolulu',
      employer: { timeZone: london },
      interview: wednesday,
      channels: { 'check-in': 'phone' }
    },
    steps: { 'check-in': '* 2026-03-11T09:00 2026-03-12T10:00 2026-03-13T17:00' }
  },
  {
    name: 'a call at 20:00 is too late',
    now: '2026-03-04T19:30Z',
    request: {
      timeZone: london,
      employer: { workingHours: { start: '09:00', end: '22:00' } },
      interview: { start: '2026-03-04T18:30' },
      channels: { 'thank-you': 'phone' }
    },
    steps: { 'thank-you': 'upcoming 2026-03-04T20:00 2026-03-05T09:00 2026-03-05T19:30' }
  },
  {
    name: 'an opening at the very end of the window is not before it',
    now: '2026-03-05T08:00Z',
    request: {
      timeZone: london,
      employer: { closedOn: ['2026-03-05'] },
      interview: { start: '2026-03-05T08:00' }
    },
    steps: { 'thank-you': 'upcoming 2026-03-05T09:30 2026-03-05T11:00 2026-03-06T09:00' },
    daysOff: ['2026-03-05']
  },
  {
    name: 'promised for the evening of an interview that ended after midnight: never before day 0',
    now: '2026-03-05T00:30Z',
    request: { timeZone: london, interview: { start: '2026-03-04T23:30' }, timeline: { by: '2026-03-04' } },
    steps: {
      'thank-you': 'upcoming 2026-03-05T01:00 2026-03-05T09:00 2026-03-06T00:30',
      'check-in': 'upcoming 2026-03-06T09:00 2026-03-09T10:00 2026-03-12T17:00'
    },
    next: 'draft-thank-you',
    by: '2026-03-05'
  }
]

interface Answer {
  steps: Array<{ step: string; status: string; opens: number; best: number; closes: number }>
  next: string | null
  by: string | null
  daysOff: string[]
}

const utc = (instant: number) => new Date(instant).toISOString().replace(/(:00)?\.000Z$/, '')

function compareByHand(t: Test, { steps, all, next, by, daysOff }: Case, answer: Answer) {
  const found = answer.steps.map(
    ({ step, status, opens, best, closes }) =>
      [step, [status, utc(opens), utc(best), utc(closes)].join(' ')] as const
  )
  if (all === true)
    t.same(
      found.map(([step]) => step),
      Object.keys(steps)
    )
  for (const [step, expected] of Object.entries(steps)) {
    const words = (found.find(([name]) => name === step)?.[1] ?? 'absent').split(' ')
    t.equal(
      words.join(' '),
      expected
        .split(' ')
        .map((word, at) => (word === '*' ? (words[at] ?? '') : word))
        .join(' '),
      step
    )
  }
  if (next !== undefined) t.equal(answer.next, next)
  if (by !== undefined) t.equal(answer.by, by)
  if (daysOff !== undefined) t.same(answer.daysOff, daysOff)
}

// ---- Requests made up at random ----

const channel = fc.constantFrom('email', 'letter', 'phone', 'text', 'social')
const zone = fc.constantFrom(...zoneNames)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const windowOf = (days: fc.Arbitrary<number>) =>
  fc.tuple(days, days, days).map(numbers => {
    const [opens, best, closes] = numbers.sort((a, b) => a - b)
    return { opens, best, closes }
  })
const anyWindow = windowOf(fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 60 })))

/** The interviewers of a request are the first few of these; each is written to by any of the words. */
const people = [
  { person: dana, called: ['Dana Whitfield', 'WHITFIELD', 'dana@EXAMPLE.com'] },
  { person: lee, called: ['lee ortega', 'Lee', 'ortega'] },
  { person: { name: 'Dana Okafor' }, called: ['Dana Okafor', 'okafor'] },
  { person: { name: 'Kim' }, called: ['KIM'] }
]
const jordan = { name: 'Jordan Blake', email: 'jordan@example.com' }

/** Countries and subdivisions of every kind: substitutes, worked weekends, weeks of holidays, weekends that are not ours. */
const places: Array<[country: string, subdivision?: string]> = [
  ['US'],
  ['US', 'CA'],
  ['GB', 'SCT'],
  ['DE', 'BY'],
  ['FR', '6AE'],
  ['JP'],
  ['CN'],
  ['KR'],
  ['IN', 'MH'],
  ['AE'],
  ['BR'],
  ['AU', 'VIC'],
  ['NZ'],
  ['HU'],
  ['VN'],
  ['NP'],
  ['ES', 'CT'],
  ['CA', 'ON'],
  ['SA'],
  ['IN'],
  ['IL']
]

const ingredients = fc.record(
  {
    candidateZone: zone,
    employerZone: maybe(zone),
    interviewZone: maybe(zone),
    form: fc.constantFrom('local', 'Z', 'offset', 'date'),
    startsAt: fc.oneof(
      fc.record({ minutes: fc.integer({ min: 0, max: 3 * 365 * 24 * 60 }) }),
      fc.record({ quarters: fc.integer({ min: 0, max: 3 * 365 * 24 * 4 }) }),
      fc.record({ change: fc.nat(20), minutesAfter: fc.integer({ min: -200, max: 200 }) })
    ),
    seconds: fc.oneof(
      { weight: 4, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 59 }) }
    ),
    ends: fc.oneof(
      fc.constant({}),
      fc.record({ durationMinutes: fc.integer({ min: 1, max: 1440 }) }),
      fc.record({ after: fc.integer({ min: 1, max: 600 }), form: fc.constantFrom('local', 'Z') })
    ),
    place: maybe(fc.constantFrom(...places)),
    workingDays: maybe(
      fc.oneof(
        fc.constantFrom(
          [7, 1, 2, 3, 4],
          [6, 7, 1, 2, 3],
          [1, 2, 3, 4],
          [2],
          [5],
          [6, 7],
          [6],
          [7],
          [1, 3, 5],
          [1, 2, 3, 4, 5, 6],
          [1, 2, 3, 4, 5, 6, 7]
        ),
        fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 })
      )
    ),
    hours: maybe(
      fc.oneof(
        fc.constantFrom(
          [0, 120],
          [0, 1439],
          [1319, 1439],
          [30, 1410],
          [60, 180],
          [90, 210],
          [120, 240],
          [150, 300],
          [480, 1080],
          [1200, 1380],
          [430, 735]
        ),
        fc
          .tuple(fc.integer({ min: 0, max: 1319 }), fc.integer({ min: 120, max: 1439 }))
          .map(([start, length]) => [start, Math.min(1439, start + length)])
      )
    ),
    /** Minutes at which some weekdays open and close. */
    dayHours: maybe(
      fc.array(
        fc.record({
          weekday: fc.integer({ min: 1, max: 7 }),
          opening: fc.constantFrom(0, 420, 540, 1200),
          length: fc.constantFrom(120, 239, 480)
        }),
        { minLength: 1, maxLength: 4 }
      )
    ),
    closedOn: maybe(
      fc.uniqueArray(fc.oneof(fc.integer({ min: -12, max: 20 }), fc.integer({ min: -12, max: 120 })), {
        maxLength: 20
      })
    ),
    openOn: maybe(
      fc.uniqueArray(fc.oneof(fc.integer({ min: -12, max: 20 }), fc.integer({ min: -12, max: 120 })), {
        maxLength: 10
      })
    ),
    timeline: maybe(
      fc.oneof(
        fc.record({ by: fc.integer({ min: 0, max: 40 }) }),
        fc.record({ by: fc.integer({ min: 0, max: 40 }), from: fc.integer({ min: 0, max: 20 }) }),
        fc.record({ businessDays: fc.integer({ min: 1, max: 40 }) }),
        fc.record({ days: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 365 })) }),
        fc.record({ weeks: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 52 })) })
      )
    ),
    channels: maybe(
      fc.record(
        {
          'thank-you': channel,
          'check-in': channel,
          'rejection-reply': channel,
          'offer-reply': channel,
          'withdrawal-note': channel
        },
        { requiredKeys: [] }
      )
    ),
    /** Days after the interview on which the timeline was said. */
    saidOn: maybe(fc.integer({ min: 0, max: 20 })),
    received: maybe(
      fc.array(
        fc.record({
          kind: fc.constantFrom('acknowledgement', 'reply', 'asks-for-more', 'new-timeline'),
          when: fc.integer({ min: 0, max: 20 }),
          /** Days before it came on which its timeline was said. */
          saidBefore: maybe(fc.integer({ min: 0, max: 4 })),
          timeline: fc.oneof(
            fc.record({ by: fc.integer({ min: 0, max: 30 }) }),
            fc.record({ businessDays: fc.integer({ min: 1, max: 15 }) }),
            fc.record({ days: fc.integer({ min: 1, max: 20 }) }),
            fc.record({ weeks: fc.integer({ min: 1, max: 4 }) })
          )
        }),
        { maxLength: 4 }
      )
    ),
    recruiter: fc.boolean(),
    ownDeadline: maybe(fc.integer({ min: 0, max: 30 })),
    interviewers: maybe(fc.nat(people.length)),
    now: fc.oneof(
      fc.record({
        minutesAfterEnd: fc.oneof(
          fc.integer({ min: -3000, max: 6000 }),
          fc.integer({ min: 0, max: 150 * 24 * 60 })
        )
      }),
      fc.record({ boundary: fc.nat(40), seconds: fc.constantFrom(-1, 0, 1) })
    ),
    nowInBody: fc.boolean(),
    sent: maybe(
      fc.array(
        fc.record({
          stage: fc.oneof(
            fc.constantFrom('thank-you', 'check-in'),
            fc.constantFrom('rejection-reply', 'offer-reply', 'withdrawal-note')
          ),
          when: fc.integer({ min: -3, max: 20 }),
          channel: maybe(channel),
          to: maybe(fc.array(fc.tuple(fc.nat(4), fc.nat(2)), { minLength: 1, maxLength: 3 }))
        }),
        { maxLength: 5 }
      )
    ),
    outcome: fc.oneof(
      { weight: 4, arbitrary: fc.constant(undefined) },
      {
        weight: 4,
        arbitrary: fc.record({
          outcome: fc.oneof(
            fc.constant('pending'),
            fc.constantFrom('rejected', 'offered', 'advanced', 'withdrawn')
          ),
          when: maybe(fc.integer({ min: 0, max: 20 }))
        })
      }
    ),
    policy: maybe(
      fc.record(
        {
          profile: fc.constantFrom('standard', 'one-touch', 'two-day', 'substantial', 'concise'),
          thankYouNotBeforeMinutes: fc.integer({ min: 0, max: 120 }),
          thankYouWithinHours: fc.constantFrom(24, 48),
          checkInAfterDeadline: anyWindow,
          checkInAfterInterview: anyWindow,
          secondCheckInAfter: anyWindow,
          maxCheckIns: fc.constantFrom(1, 2)
        },
        { requiredKeys: [] }
      )
    )
  },
  { noNullPrototype: true }
)
type Ingredients = typeof ingredients extends fc.Arbitrary<infer T> ? T : never

/** No field that is undefined. */
const asSent = (value: object) => JSON.parse(JSON.stringify(value)) as ModelRequest
const iso = (instant: number) => new Date(instant).toISOString().replace('.000', '')

/** A valid request and its `now`, or nothing when the ingredients make none. */
function cook(made: Ingredients): { request: ModelRequest; now: number } | undefined {
  const readIn = made.interviewZone ?? made.employerZone ?? made.candidateZone
  let wall = Date.UTC(2026, 0, 1)
  if ('minutes' in made.startsAt) wall += made.startsAt.minutes * minute
  if ('quarters' in made.startsAt) wall += made.startsAt.quarters * 15 * minute
  if ('change' in made.startsAt) {
    const all = changes(readIn, Date.UTC(2026, 0, 1), Date.UTC(2029, 0, 1))
    const change = all[made.startsAt.change % all.length] ?? wall
    wall = change + offsetAt(readIn, change) + made.startsAt.minutesAfter * minute
  }
  wall += made.seconds * 1000
  const startsAt = instantOf(readIn, wall)
  const local = (instant: number) => iso(instant + offsetAt(readIn, instant)).replace('Z', '')
  const offset = offsetAt(readIn, startsAt) / minute
  const start =
    {
      local: iso(wall).replace('Z', ''),
      Z: iso(startsAt),
      offset: `${local(startsAt)}${offset < 0 ? '-' : '+'}${clock(Math.abs(offset))}`,
      date: iso(wall).slice(0, 10)
    }[made.form] ?? ''
  const interview: ModelRequest['interview'] = { start }
  if (made.interviewZone !== undefined) interview.timeZone = made.interviewZone
  if (made.form !== 'date' && 'durationMinutes' in made.ends)
    interview.durationMinutes = made.ends.durationMinutes
  if (made.form !== 'date' && 'after' in made.ends) {
    const endsAt = startsAt + made.ends.after * minute
    interview.end = made.ends.form === 'Z' ? iso(endsAt) : local(endsAt)
    if (made.ends.form === 'local' && instantOf(readIn, Date.parse(`${interview.end}Z`)) <= startsAt)
      return undefined
  }
  const [opening, closing] = made.hours ?? []
  const dayHours = made.dayHours?.map(({ weekday, opening: opens, length }) => [
    weekday,
    { start: clock(opens), end: clock(Math.min(1439, opens + length)) }
  ])
  const everyDay =
    opening === undefined || closing === undefined ? {} : { start: clock(opening), end: clock(closing) }
  const hours: object = { ...everyDay, ...Object.fromEntries(dayHours ?? []) }
  const employer = {
    timeZone: made.employerZone,
    country: made.place?.[0],
    subdivision: made.place?.[1],
    workingDays: made.workingDays,
    workingHours: Object.keys(hours).length === 0 ? undefined : hours
  }
  const bare = asSent({ timeZone: made.candidateZone, employer, interview })
  const { end, startDate, endDate, employerZone } = modelPlan(bare, 0)
  const inDays = (days: number) => addDays(endDate, days)
  const stated = made.timeline
  const timeline =
    stated !== undefined && 'by' in stated
      ? {
          by: addDays(startDate, stated.by),
          from: 'from' in stated ? addDays(startDate, Math.min(stated.from, stated.by)) : undefined
        }
      : stated
  const openOn = made.openOn?.filter(days => made.closedOn?.includes(days) !== true)
  const interviewers = made.interviewers === undefined ? undefined : people.slice(0, made.interviewers)
  const recruiter = made.recruiter ? jordan : undefined
  const unsent = asSent({
    ...bare,
    timeline,
    channels: made.channels,
    policy: made.policy,
    recruiter,
    ownDeadline: made.ownDeadline === undefined ? undefined : addDays(startDate, made.ownDeadline),
    employer: { ...employer, closedOn: made.closedOn?.map(inDays), openOn: openOn?.map(inDays) },
    interview: { ...interview, interviewers: interviewers?.map(({ person }) => person) }
  })

  let now = end
  if ('minutesAfterEnd' in made.now) now += made.now.minutesAfterEnd * minute
  if ('boundary' in made.now) {
    const boundaries = modelPlan(unsent, end).steps.flatMap(step => [step.opens, step.closes])
    now = (boundaries[made.now.boundary % boundaries.length] ?? end) + made.now.seconds * 1000
  }
  const sinceEnd = (twentieths: number) =>
    iso(end + Math.floor(((now - end) * twentieths) / 20 / 1000) * 1000)
  const midnight = instantOf(employerZone, Date.parse(startDate))
  const beforeEnd = (thirds: number) => iso(end - Math.floor(((end - midnight) * thirds) / 3 / 1000) * 1000)
  const sent = made.sent
    ?.map(({ when, ...item }) => ({ ...item, at: when < 0 ? beforeEnd(-when) : sinceEnd(when) }))
    .filter(({ at }) => Date.parse(at) <= now && Date.parse(at) >= midnight)
    .map(({ to, ...item }) => {
      const reachable = [
        ...(interviewers ?? []),
        ...(made.recruiter ? [{ person: jordan, called: ['Jordan', 'BLAKE', 'jordan@example.com'] }] : [])
      ]
      const called =
        reachable.length === 0
          ? []
          : (to ?? []).map(([who, how]) => {
              const words = reachable[who % reachable.length]?.called ?? []
              return words[how % words.length] ?? ''
            })
      const recipients = [...new Set(called)]
      return { ...item, to: recipients.length > 1 ? recipients : recipients[0] }
    })
  const dateOf = (instant: number) => iso(instant + offsetAt(employerZone, instant)).slice(0, 10)
  const saidDate = made.saidOn === undefined ? undefined : addDays(startDate, made.saidOn)
  const saidLate =
    saidDate === undefined || saidDate > dateOf(now) || unsent.timeline === undefined
      ? unsent.timeline
      : {
          ...unsent.timeline,
          ...(unsent.timeline.by === undefined || unsent.timeline.by >= saidDate ? {} : { by: saidDate }),
          from: undefined,
          saidOn: saidDate
        }
  const received =
    now < end
      ? undefined
      : made.received?.map(({ kind, when, saidBefore, timeline: told }) => {
          const came = sinceEnd(when)
          const latest = dateOf(Date.parse(came))
          const said = saidBefore === undefined ? latest : addDays(latest, -saidBefore)
          const saidFrom = said < startDate ? startDate : said
          return {
            at: came,
            kind,
            timeline:
              kind !== 'new-timeline'
                ? undefined
                : {
                    ...('by' in told ? { by: addDays(latest, told.by) } : told),
                    saidOn: saidBefore === undefined ? undefined : saidFrom
                  }
          }
        })
  const outcome =
    now < end || made.outcome === undefined
      ? {}
      : {
          outcome: made.outcome.outcome,
          outcomeAt:
            made.outcome.outcome === 'pending' || made.outcome.when === undefined
              ? undefined
              : sinceEnd(made.outcome.when)
        }
  return {
    request: asSent({
      ...unsent,
      now: made.nowInBody ? iso(now) : undefined,
      sent,
      received,
      timeline: saidLate,
      interview: { ...unsent.interview, ...outcome }
    }),
    now
  }
}

const requests = ingredients.map(cook).filter(made => made !== undefined)

void t.test('the model, by hand', async t => {
  for (const one of cases) {
    await t.test(one.name, async t => compareByHand(t, one, modelPlan(one.request, Date.parse(one.now))))
  }
})

void t.test('the model keeps its promises', async () => {
  fc.assert(
    fc.property(requests, ({ request, now }) =>
      modelPlan(request, now).steps.every(({ opens, best, closes }) => opens <= best && best <= closes)
    ),
    {
      seed: 20261124,
      numRuns: 2000
    }
  )
})

// ---- The service against both ----

type Response = ReturnType<typeof schedule>

const answered = ({ steps, next, timeline, daysOff }: Response): Answer => ({
  steps: steps.map(({ step, status, opens, best, closes }) => ({
    step,
    status,
    opens: Date.parse(opens),
    best: Date.parse(best),
    closes: Date.parse(closes)
  })),
  next,
  by: timeline?.by ?? null,
  daysOff: daysOff.map(({ date }) => date)
})

/** The instant as the contract writes it: the zone's own clock and its offset. */
function written(zone: string, instant: number) {
  const offset = offsetAt(zone, instant) / minute
  return `${new Date(instant + offset * minute).toISOString().replace('.000Z', '')}${offset < 0 ? '-' : '+'}${clock(Math.abs(offset))}`
}

const inZone = (zone: string, { opens, best, closes }: { opens: number; best: number; closes: number }) => ({
  opens: written(zone, opens),
  best: written(zone, best),
  closes: written(zone, closes)
})

/** Reasons that the model gives too. */
const noted = new Set(['new-timeline', 'answered', 'to-recruiter', 'through-recruiter', 'own-deadline'])

/** What is compared, first as the model has it, then as the service answers. */
function expected(request: ModelRequest, now: number) {
  const { steps, next, by, daysOff, employerZone } = modelPlan(request, now)
  return {
    next,
    by,
    daysOff,
    timeZone: request.timeZone,
    asOf: written(request.timeZone, now),
    steps: steps.map(
      ({ step, status, optional, channel, to, notes, atNight, postBy, arrives, ...times }) => ({
        step,
        status,
        optional,
        channel,
        to,
        notes,
        atNight,
        arrives,
        postBy: postBy === undefined ? undefined : written(request.timeZone, postBy),
        ...inZone(request.timeZone, times),
        employerLocal: inZone(employerZone, times)
      })
    )
  }
}

function actual(response: Response) {
  return {
    next: response.next,
    by: response.timeline?.by ?? null,
    daysOff: response.daysOff.map(({ date }) => date),
    timeZone: response.timeZone,
    asOf: response.asOf,
    steps: response.steps.map(
      ({
        step,
        status,
        optional,
        channel,
        to,
        because,
        postBy,
        arrives,
        opens,
        best,
        closes,
        employerLocal
      }) => ({
        step,
        status,
        optional,
        channel,
        to,
        notes: because.map(({ code }) => code).filter(code => noted.has(code)),
        atNight: channel === 'email' && because.some(({ code }) => code === 'schedule-send'),
        arrives,
        postBy,
        opens,
        best,
        closes,
        employerLocal
      })
    )
  }
}

void t.test('the service, by hand', async t => {
  for (const one of cases) {
    await t.test(one.name, async t =>
      compareByHand(t, one, answered(schedule(one.request, Date.parse(one.now))))
    )
  }
})

void t.test('the service plans as the model does', async () => {
  fc.assert(
    fc.property(requests, ({ request, now }) => {
      assert.deepStrictEqual(actual(schedule(request, now)), expected(request, now))
    }),
    { seed: 20261124, numRuns: 2000, includeErrorInReport: true }
  )
})
