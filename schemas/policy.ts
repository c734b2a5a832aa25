import { Type, type Static } from 'typebox'
import { closed, component, ref, stringEnum } from './common.ts'
import { Ruling, mistakeIds, type MistakeId } from './vocabulary.ts'

export const profiles = ['standard', 'one-touch', 'two-day', 'substantial', 'concise'] as const
export type Profile = (typeof profiles)[number]
export const Profile = component(
  'Profile',
  stringEnum(profiles, {
    description:
      'A named set of defaults, where careful sources disagree: `standard`; `one-touch` (a single check-in, s3); `two-day` (48 hours for the thank-you, s1); `substantial` (at least two paragraphs and four talking points, s2); `concise` (as short as it can be, s0).'
  })
)

/** Business days after the day a window is counted from, 1–60 each; opens ≤ best ≤ closes is checked in code (422). */
const day = (description: string) => Type.Integer({ minimum: 1, maximum: 60, description })
export const Window = component(
  'Window',
  Type.Object(
    {
      opens: day("Business days until the window opens, at the employer's opening time."),
      best: day('Business days until the best time, one hour after opening (at most `closes`).'),
      closes: day("Business days until the window closes, at the employer's closing time.")
    },
    {
      ...closed,
      description: 'A window in business days of the employer: opens ≤ best ≤ closes. Sent whole.',
      examples: [{ opens: 1, best: 2, closes: 5 }]
    }
  )
)
export type Window = Static<typeof Window>

export const lengths = ['concise', 'balanced', 'substantial'] as const
export const Length = component(
  'Length',
  stringEnum(lengths, {
    description:
      'How long a good message is: `concise` flags length earlier, `substantial` asks for two paragraphs and four talking points.'
  })
)
export type Length = Static<typeof Length>

export const Rulings = component(
  'Rulings',
  Type.Unsafe<Partial<Record<MistakeId, Ruling>>>(
    Type.Object(Object.fromEntries(mistakeIds.map(id => [id, Type.Optional(ref(Ruling))])), {
      ...closed,
      description: "Severity by mistake id, or `off`. Mistakes left out keep the catalogue's severity.",
      examples: [{ 'social-connect': 'off' }]
    })
  )
)
export type Rulings = Static<typeof Rulings>

const fields = {
  thankYouNotBeforeMinutes: Type.Integer({
    minimum: 0,
    maximum: 120,
    description: "Minutes from the interview's end until a thank-you may go out. Default 30."
  }),
  thankYouWithinHours: Type.Unsafe<24 | 48>({
    type: 'integer',
    enum: [24, 48],
    description: "Elapsed hours from the interview's end until the thank-you is late. Default 24."
  }),
  checkInAfterDeadline: ref(Window),
  checkInAfterInterview: ref(Window),
  secondCheckInAfter: ref(Window),
  maxCheckIns: Type.Integer({
    minimum: 1,
    maximum: 2,
    description:
      'Check-ins the employer is spared beyond. Default 2, the second optional; 1 in the profile `one-touch`.'
  }),
  length: ref(Length)
}

export const Policy = component(
  'Policy',
  Type.Object(
    {
      profile: Type.Optional(ref(Profile)),
      ...(Object.fromEntries(
        Object.entries(fields).map(([name, schema]) => [name, Type.Optional(schema)])
      ) as { [K in keyof typeof fields]: ReturnType<typeof Type.Optional<(typeof fields)[K]>> }),
      rulings: Type.Optional(ref(Rulings))
    },
    {
      ...closed,
      description:
        'What the caller wants judged differently. `profile` (default `standard`) names a set of defaults; every other field overrides it. Windows are sent whole.',
      examples: [{ profile: 'two-day', maxCheckIns: 1, rulings: { 'social-connect': 'off' } }]
    }
  )
)
export type Policy = Static<typeof Policy>

export const PolicyInForce = component(
  'PolicyInForce',
  Type.Object(
    {
      profile: ref(Profile),
      ...fields,
      rulings: ref(Rulings)
    },
    {
      ...closed,
      description:
        'The policy the answer was made with, complete: profile, thresholds, and the rulings of profile and request. Sent back as `policy`, it gives the same answer.'
    }
  )
)
export type PolicyInForce = Static<typeof PolicyInForce>

const standard: Omit<PolicyInForce, 'profile'> = {
  thankYouNotBeforeMinutes: 30, // s2: not the second you walk out
  thankYouWithinHours: 24, // s2, s3
  checkInAfterDeadline: { opens: 1, best: 2, closes: 5 }, // s3
  checkInAfterInterview: { opens: 5, best: 6, closes: 7 }, // s0: five to seven business days
  secondCheckInAfter: { opens: 15, best: 15, closes: 20 }, // s4: several weeks
  maxCheckIns: 2,
  length: 'balanced',
  rulings: { 'social-connect': 'note' } // s3 against s4
}

/** Policy defaults by profile. */
export const policyDefaults: Readonly<Record<Profile, PolicyInForce>> = {
  standard: { profile: 'standard', ...standard },
  'one-touch': { profile: 'one-touch', ...standard, maxCheckIns: 1 },
  'two-day': { profile: 'two-day', ...standard, thankYouWithinHours: 48 },
  substantial: { profile: 'substantial', ...standard, length: 'substantial' },
  concise: { profile: 'concise', ...standard, length: 'concise' }
}

/** Profile defaults overridden by what the request states. */
export function resolvePolicy({ profile = 'standard', rulings, ...overrides }: Policy = {}): PolicyInForce {
  const base = policyDefaults[profile]
  return { ...base, ...overrides, rulings: { ...base.rulings, ...rulings } }
}
