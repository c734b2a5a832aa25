import { Type, type Static } from 'typebox'
import { closed, component, nullable, ref, stringEnum } from './common.ts'
import { Finding, maxBatch } from './evaluate.ts'
import { Versions, sharedFields } from './follow-up.ts'
import { PlannedInterview } from './interview.ts'
import { TimeZone } from './values.ts'
import { PolicyInForce } from './policy.ts'
import { Problem } from './problem.ts'
import { Channel, SourceKey } from './vocabulary.ts'

export const ScheduleRequest = component(
  'ScheduleRequest',
  Type.Object(
    {
      timeZone: ref(TimeZone),
      interview: ref(PlannedInterview),
      ...sharedFields
    },
    {
      ...closed,
      description:
        "An interview, and what is known of the application. `timeZone` is the candidate's: every time of the answer is given in it.",
      examples: [
        {
          timeZone: 'Europe/London',
          now: '2026-11-20T22:30:00Z',
          candidate: { name: 'Priya Nair' },
          employer: {
            name: 'Northwind Energy',
            timeZone: 'America/New_York',
            country: 'US',
            subdivision: 'NY'
          },
          interview: {
            start: '2026-11-20T14:00',
            end: '2026-11-20T15:00',
            role: 'Grid Operations Analyst',
            interviewers: [{ name: 'Dana Whitfield' }]
          },
          timeline: { by: '2026-11-27' },
          sent: []
        }
      ]
    }
  )
)
export type ScheduleRequest = Static<typeof ScheduleRequest>

const zoned = (description: string) =>
  Type.String({
    description: `${description} ISO 8601 with offset.`,
    examples: ['2026-11-20T20:30:00+00:00']
  })
const date = (description: string) =>
  Type.String({
    description: `${description} YYYY-MM-DD on the employer's calendar.`,
    examples: ['2026-11-27']
  })
const words = (description: string) => Type.String({ description })

export const timelineRules = [
  'date',
  'business-days',
  'days',
  'weeks',
  'hours',
  'months',
  'day',
  'weekday',
  'weekend',
  'week',
  'part-of-week',
  'end-of-week',
  'month',
  'part-of-month',
  'end-of-month',
  'quarter',
  'part-of-quarter',
  'end-of-quarter',
  'year',
  'part-of-year',
  'end-of-year',
  'holiday',
  'after'
] as const
export type TimelineRule = (typeof timelineRules)[number]
export const confidences = ['high', 'medium', 'low'] as const
export type Confidence = (typeof confidences)[number]
export const TimelineAnswer = component(
  'TimelineAnswer',
  Type.Object(
    {
      stated: Type.String({
        description: 'The timeline in words as it was sent; a structured one in a few words.',
        examples: [
          'by the end of next week',
          'by 2026-12-04',
          'from 2026-12-01 by 2026-12-04',
          '5 business days',
          '2 weeks'
        ]
      }),
      from: nullable(
        date(
          'The first day on which the decision may come, as far as was stated; never after `by`; null for a structured timeline without one.'
        )
      ),
      by: date('The deadline: the stated last day, moved to a business day.'),
      rule: stringEnum(timelineRules, {
        description:
          "How it was counted. To a `date`, a `weekday`, a `holiday`, the end or a part of a week, month, quarter or year: a day off gives the business day before it. In `hours`, `days`, `weeks`, `months`, or as a `day` counted from the interview's (tomorrow): a day off gives the next business day. In `business-days`. `after`: a while after an event."
      }),
      saidOn: Type.Optional(date('When it was said, where the request tells; else left out.')),
      confidence: stringEnum(confidences, {
        description:
          'How sure the reading is: `medium` for a hedge or a vague part (early June), `low` for what names no end (a few weeks, after Thanksgiving). A structured timeline is always `high`.'
      })
    },
    { ...closed, description: 'When the decision was promised.' }
  )
)
export type TimelineAnswer = Static<typeof TimelineAnswer>

export const stepNames = [
  'draft-thank-you',
  'thank-you',
  'check-in',
  'second-check-in',
  'let-go',
  'rejection-reply',
  'offer-reply',
  'withdrawal-note'
] as const
export const StepName = component(
  'StepName',
  stringEnum(stepNames, {
    description:
      'A step of the plan: half an hour to write the notes, the thank-you, the check-in, an optional second one, the day to let it rest; after a no or an offer, the reply to it; the note with which the candidate withdraws.'
  })
)
export type StepName = Static<typeof StepName>

export const statuses = ['upcoming', 'open', 'overdue', 'done', 'skipped'] as const
export const Status = component(
  'Status',
  stringEnum(statuses, {
    description:
      'Where a step stands at `asOf`: `upcoming` before it opens, `open` from then on, `overdue` past its closing, `done` when sent, `skipped` when its time is over and nothing need be made good.'
  })
)
export type Status = Static<typeof Status>

export const reasonCodes = [
  'half-hour-block',
  'within-24-hours',
  'within-48-hours',
  'not-at-once',
  'two-hours-later',
  'next-opening',
  'your-day',
  'next-morning',
  'schedule-send',
  'stated-deadline',
  'five-to-seven-days',
  'custom-window',
  'several-weeks',
  'let-it-rest',
  'gracious-reply',
  'hours-for-a-call',
  'no-hour-for-a-call',
  'postal-time',
  'passed-over',
  'already-sent',
  'answered',
  'new-timeline',
  'to-recruiter',
  'through-recruiter',
  'own-deadline',
  'offer-thanks',
  'kind-withdrawal'
] as const
export const Reason = component(
  'Reason',
  Type.Object(
    {
      code: stringEnum(reasonCodes, { description: 'The reason, for programs.' }),
      text: words('The reason in plain words, with the facts of this interview.'),
      sources: Type.Array(ref(SourceKey), {
        description: 'On whose authority; empty for plain arithmetic and courtesy.'
      }),
      disputed: Type.Optional(
        Type.Boolean({ description: 'True where careful sources disagree; else left out.' })
      )
    },
    { ...closed, description: 'Why a step stands where it stands.' }
  )
)
export type Reason = Static<typeof Reason>

export const callParts = ['introduce', 'thank', 'interest', 'timeline', 'future', 'decision'] as const
export const CallPart = component(
  'CallPart',
  Type.Object(
    {
      id: stringEnum(callParts, {
        description:
          'The part: introduce yourself, thank, say your interest, ask about the `timeline` (after a no or when withdrawing: ask to be kept in mind, `future`), or tell your `decision` or when it comes.'
      }),
      title: words('The part in a few words.'),
      say: words('A sentence to say, with the names and the role of the request where they are known.')
    },
    { ...closed, description: 'One of the four parts of a call.' }
  )
)
export type CallPart = Static<typeof CallPart>

const times = (of: (description: string) => ReturnType<typeof zoned>) => ({
  opens: of('The first moment at which it is welcome.'),
  best: of('The best moment; never before `opens` nor after `closes`.'),
  closes: of('The moment after which it is late.')
})
export const EmployerLocal = component(
  'EmployerLocal',
  Type.Object(times(zoned), { ...closed, description: "The same three moments in the employer's zone." })
)

export const Step = component(
  'Step',
  Type.Object(
    {
      step: ref(StepName),
      status: ref(Status),
      ...times(description => zoned(`${description} In the request's \`timeZone\`.`)),
      employerLocal: ref(EmployerLocal),
      optional: Type.Boolean({ description: 'Whether careful people leave it out.' }),
      channel: nullable(ref(Channel)),
      to: Type.Array(Type.String(), {
        description:
          "Names of the interviewers who are still without one, in the order of the request; empty when it is done, when nothing is to be sent, or when no interviewers were given. With a recruiter, the recruiter's for check-ins and replies, and for the thank-you where no interviewers were given."
      }),
      because: Type.Array(ref(Reason), { description: 'Why it stands there.' }),
      postBy: Type.Optional(
        zoned(
          "Letters only: the last collection of post (17:00, Monday to Friday, where the candidate is) before `closes`, or the next one. In the request's `timeZone`."
        )
      ),
      arrives: Type.Optional(date('Letters only: when it should arrive, two business days after `postBy`.')),
      outline: Type.Optional(
        Type.Array(ref(CallPart), { description: 'Phone only: the four parts of the call, in order.' })
      )
    },
    {
      ...closed,
      description: 'A step of the plan. `channel` is how it goes out, null for `let-go`, which sends nothing.'
    }
  )
)
export type Step = Static<typeof Step>

export const DayOff = component(
  'DayOff',
  Type.Object(
    {
      date: date('The day.'),
      name: nullable(
        Type.String({
          description:
            'Name of the public holiday, in English where it has an English name; null for a day of `employer.closedOn`.'
        })
      )
    },
    { ...closed, description: 'A public holiday or a day of `employer.closedOn` that would else be worked.' }
  )
)
export type DayOff = Static<typeof DayOff>

export const Warning = component(
  'Warning',
  Type.Object(
    {
      ...Finding.properties,
      pointer: Type.Optional(
        Type.String({
          description:
            'JSON pointer to the follow-up of the request that is meant; left out when the omission itself is.',
          examples: ['/sent/0']
        })
      )
    },
    {
      ...closed,
      description:
        'A mistake of conduct in what was sent, or left unsent, so far; shaped as a finding of `/evaluate`.'
    }
  )
)
export type Warning = Static<typeof Warning>

export const adviceIds = [
  'ask-for-timeline',
  'handwritten-note',
  'send-email-too',
  'one-each',
  'prepare-the-call',
  'prefer-email',
  'connect-later',
  'own-deadline',
  'send-what-they-asked',
  'next-round'
] as const
export const Advice = component(
  'Advice',
  Type.Object(
    {
      id: stringEnum(adviceIds, { description: 'The advice, for programs.' }),
      text: words('The advice in plain words.'),
      sources: Type.Array(ref(SourceKey), { description: 'On whose authority.' }),
      disputed: Type.Optional(
        Type.Boolean({ description: 'True where careful sources disagree; else left out.' })
      )
    },
    { ...closed, description: 'Something worth doing beside the steps.' }
  )
)
export type Advice = Static<typeof Advice>

export const assumptionCodes = [
  'assumed-duration',
  'assumed-end-of-day',
  'assumed-employer-zone',
  'assumed-interview-zone',
  'assumed-working-days',
  'assumed-working-hours',
  'assumed-no-holidays',
  'assumed-nationwide-holidays',
  'holidays-may-move',
  'assumed-outcome-time',
  'assumed-nothing-sent',
  'assumed-collection',
  'assumed-delivery'
] as const
export const Assumption = component(
  'Assumption',
  Type.Object(
    {
      code: stringEnum(assumptionCodes, { description: 'What was taken for granted, for programs.' }),
      text: words('What was taken for granted, for the candidate.'),
      needs: Type.Array(Type.String(), {
        description:
          'Fields of the request, by dotted path, that say otherwise; an empty `sent` says that nothing was. Empty where none does.',
        examples: [['employer.workingDays']]
      })
    },
    { ...closed, description: 'A gap in the request that was filled.' }
  )
)
export type Assumption = Static<typeof Assumption>

export const Plan = component(
  'Plan',
  Type.Object(
    {
      timeZone: Type.String({
        description: 'The zone of every time in the answer, `employerLocal` aside.',
        examples: ['Europe/London']
      }),
      asOf: zoned("The moment of the plan: the request's `now`, or the clock's."),
      timeline: nullable(ref(TimelineAnswer)),
      steps: Type.Array(ref(Step), {
        description:
          'In order: draft-thank-you, thank-you, check-in, second-check-in (absent when one check-in is all), let-go. After a no: draft-thank-you, thank-you, rejection-reply; after an offer the first two and offer-reply; when the candidate withdraws, and withdrawal-note; when a further round follows, the first two only.'
      }),
      next: nullable(ref(StepName)),
      daysOff: Type.Array(ref(DayOff), {
        description:
          "Days off that would else be worked, from the interview's business day to the last step's `closes`."
      }),
      warnings: Type.Array(ref(Warning), {
        description:
          'Mistakes of conduct so far: by follow-up in the order of `sent`, then what was left out.'
      }),
      advice: Type.Array(ref(Advice)),
      assumptions: Type.Array(ref(Assumption)),
      policy: ref(PolicyInForce),
      versions: ref(Versions)
    },
    {
      ...closed,
      description:
        'The follow-ups of an interview. `timeline` is null when none was stated; `next` is the first step that is open or overdue, null when there is none.'
    }
  )
)
export type Plan = Static<typeof Plan>

export const ScheduleBatch = component(
  'ScheduleBatch',
  Type.Object(
    {
      requests: Type.Array(ref(ScheduleRequest), {
        minItems: 1,
        maxItems: maxBatch,
        description: 'The requests, 1 to 100, each as `POST /schedule` takes it.'
      })
    },
    { ...closed, description: 'Interviews to plan for in one go.' }
  )
)
export type ScheduleBatch = Static<typeof ScheduleBatch>

export const PlanResult = component(
  'PlanResult',
  Type.Union(
    [
      Type.Object(
        { status: Type.Literal(200, { description: 'The plan was made.' }), plan: ref(Plan) },
        closed
      ),
      Type.Object(
        {
          status: Type.Integer({
            minimum: 400,
            maximum: 599,
            description: 'The status with which `POST /schedule` would have answered.'
          }),
          problem: ref(Problem)
        },
        closed
      )
    ],
    {
      description:
        'What became of one request: its plan, or the problem that stood in the way. Pointers of a problem lead into the batch, as in `/requests/3/interview/start`.'
    }
  )
)

export const PlanBatch = component(
  'PlanBatch',
  Type.Object(
    {
      results: Type.Array(ref(PlanResult), {
        minItems: 1,
        maxItems: maxBatch,
        description: 'One for each request, in the order of the requests.'
      })
    },
    { ...closed, description: 'The plans of a batch.' }
  )
)
export type PlanBatch = Static<typeof PlanBatch>

export const PlanCalendar = component(
  'PlanCalendar',
  Type.String({
    description:
      "The plan as iCalendar (RFC 5545), METHOD:PUBLISH, every time in UTC: an event for each step from `opens` to `closes` (let-go, a moment, has no end), with the best time, the reasons and the plan's advice in its description and an alarm at the best time while that is ahead. An overdue step stands at `asOf`, without end or alarm. Steps that are done, skipped or no longer planned are left out; where `exportedAt` tells of an earlier calendar, they are cancelled events. The UID of an event follows from the step and `interview.id` or, without one, from the step, the interview's start, `candidate.name` and `employer.name` alone, so that importing a later plan brings the earlier one up to date.",
    examples: ['BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…END:VCALENDAR\r\n']
  })
)
