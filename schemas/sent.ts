import { Type, type Static } from 'typebox'
import { closed, component, ref } from './common.ts'
import { codeUnits, limits } from './limits.ts'
import { Instant } from './values.ts'
import { Channel, SentStage } from './vocabulary.ts'

export const StageChannels = component(
  'StageChannels',
  Type.Object(
    {
      'thank-you': Type.Optional(ref(Channel)),
      'check-in': Type.Optional(ref(Channel)),
      'rejection-reply': Type.Optional(ref(Channel)),
      'offer-reply': Type.Optional(ref(Channel)),
      'withdrawal-note': Type.Optional(ref(Channel))
    },
    {
      ...closed,
      description: "How each of the plan's follow-ups is to go out. Default email.",
      examples: [{ 'thank-you': 'email', 'check-in': 'email' }]
    }
  )
)

const Recipients = Type.Unsafe<string | string[]>({
  type: ['string', 'array'],
  minLength: 1,
  maxLength: limits.email,
  items: { type: 'string', minLength: 1, maxLength: limits.email },
  minItems: 1,
  maxItems: limits.interviewers,
  description:
    'Who it went to: the name or email of an interviewer or the recruiter, or a list of them; case does not matter, and a first or last name that only one of them has suffices. A name that matches nobody is 422. Absent: it counts for everybody.'
})
export const SentItem = component(
  'SentItem',
  Type.Object(
    {
      stage: ref(SentStage),
      at: ref(Instant),
      channel: Type.Optional(ref(Channel)),
      to: Type.Optional(Recipients),
      body: Type.Optional(
        Type.String({
          maxLength: limits.bodyUnits,
          ...codeUnits,
          description:
            'What was written, as plain text (without tags, even when the draft is HTML), at most 20,000 UTF-16 code units; needed to judge `copied-message`.'
        })
      )
    },
    {
      ...closed,
      description:
        "A follow-up that went out. `at` lies between the interview's date and now; `channel` defaults to email.",
      examples: [{ stage: 'thank-you', at: '2026-11-20T21:40:00Z', channel: 'email', to: 'Dana Whitfield' }]
    }
  )
)
export type SentItem = Static<typeof SentItem>
