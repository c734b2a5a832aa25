import { Type, type Static } from 'typebox'
import { closed, component, date, nullable, ref, stringEnum, words, zoned } from './common.ts'
import { Finding } from './evaluate.ts'
import { Versions, sharedFields } from './follow-up.ts'
import { PlannedInterview } from './interview.ts'
import { PolicyInForce } from './policy.ts'
import { Step, StepName } from './step.ts'
import { TimelineAnswer } from './timeline.ts'
import { TimeZone } from './values.ts'
import { SourceKey } from './vocabulary.ts'

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
  'assumed-invitation',
  'assumed-interviewers',
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

export const PlanCalendar = component(
  'PlanCalendar',
  Type.String({
    description:
      "The plan as iCalendar (RFC 5545), METHOD:PUBLISH, its times in `timeZone`, which it defines by a VTIMEZONE of the zone data in `versions` (in UTC where the zone is UTC, or where the clock shows a time for the second time): an event for each step from `opens` to `closes` (let-go, a moment, has no end), with the best time, the reasons and the plan's advice in its description and an alarm at the best time while that is ahead. An overdue step stands at `asOf`, without end or alarm. Steps that are done, skipped or no longer planned are left out; where `exportedAt` tells of an earlier calendar, they are cancelled events. The UID of an event follows from the step and `interview.id` or, without one, from the step, the interview's start, `candidate.name` and `employer.name` alone, so that importing a later plan brings the earlier one up to date.",
    examples: ['BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…END:VCALENDAR\r\n']
  })
)
