import { Type, type Static } from 'typebox'
import { closed, component, date, nullable, ref, stringEnum, words, zoned } from './common.ts'
import { Channel, SourceKey } from './vocabulary.ts'

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
