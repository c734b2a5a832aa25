import { Type, type Static } from 'typebox'
import { closed, component, ref } from './common.ts'
import { Employer } from './employer.ts'
import { limits } from './limits.ts'
import { Policy } from './policy.ts'
import { ReceivedItem, StatedTimeline } from './received.ts'
import { SentItem, StageChannels } from './sent.ts'
import { Email, Instant, Name } from './values.ts'

export const Candidate = component(
  'Candidate',
  Type.Object(
    { name: Type.Optional(ref(Name)) },
    { ...closed, description: 'On whose behalf the call is made.', examples: [{ name: 'Priya Nair' }] }
  )
)

export const Recruiter = component(
  'Recruiter',
  Type.Object(
    { name: ref(Name), email: Type.Optional(ref(Email)) },
    {
      ...closed,
      description:
        'Who stands between the candidate and the interviewers. Check-ins and replies go there; thank-yous to interviewers without an `email` go through them.',
      examples: [{ name: 'Jordan Blake', email: 'jordan@example.com' }]
    }
  )
)

export const OwnDeadline = component(
  'OwnDeadline',
  Type.String({
    format: 'date',
    maxLength: 10,
    examples: ['2026-12-08'],
    description:
      "The date, YYYY-MM-DD on the candidate's calendar, by which the candidate must answer somebody else; not before the interview's. It brings advice and reasons, and moves no step. Years 1990 to 2100."
  })
)

export const ExportedAt = component(
  'ExportedAt',
  Type.String({
    format: 'instant',
    maxLength: 40,
    examples: ['2026-11-20T22:30:00Z'],
    description:
      'When a calendar of this plan was last handed out, not after now. The next one then takes back, as cancelled events, what is done, skipped or no longer planned; without it, those steps are left out.'
  })
)

/** What both endpoints share but for `interview` and `timeZone`, which `/schedule` requires. */
export const sharedFields = {
  now: Type.Optional(ref(Instant)),
  candidate: Type.Optional(ref(Candidate)),
  employer: Type.Optional(ref(Employer)),
  timeline: Type.Optional(ref(StatedTimeline)),
  channels: Type.Optional(ref(StageChannels)),
  sent: Type.Optional(
    Type.Array(ref(SentItem), {
      maxItems: limits.sent,
      description: 'What went out so far, at most 40. An empty list says nothing has; left out says unknown.'
    })
  ),
  received: Type.Optional(
    Type.Array(ref(ReceivedItem), {
      maxItems: limits.received,
      description: 'What came from the employer since the interview, at most 40. Default none.'
    })
  ),
  recruiter: Type.Optional(ref(Recruiter)),
  ownDeadline: Type.Optional(ref(OwnDeadline)),
  exportedAt: Type.Optional(ref(ExportedAt)),
  policy: Type.Optional(ref(Policy))
}

export const Versions = component(
  'Versions',
  Type.Object(
    {
      service: Type.String({ description: 'Version of the service.', examples: ['0.1.0'] }),
      catalogue: Type.String({
        description: 'Fingerprint of all that decides what is found in a draft and what is said of it.'
      }),
      holidays: Type.String({
        description: 'Release of the table of public holidays: its base year and a fingerprint.',
        examples: ['2026-2528800a']
      }),
      timeZones: Type.String({ description: 'Release of the IANA zone data.', examples: ['2026f'] })
    },
    { ...closed, description: 'What the answer was made with.' }
  )
)
export type Versions = Static<typeof Versions>
