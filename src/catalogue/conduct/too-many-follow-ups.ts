import { channels } from '../../../schemas/vocabulary.ts'
import type { Example, Mistake } from '../mistake.ts'

const body = 'Dear Dana, I wanted to ask once more whether there is any news.'
const thankYou = { stage: 'thank-you' as const, at: '2026-11-20T17:00:00Z' }
const checkIns = ['2026-11-27T10:00:00Z', '2026-12-18T10:00:00Z', '2027-01-15T10:00:00Z'].map(at => ({
  stage: 'check-in' as const,
  at
}))
const after = (count: number, given: Partial<Exclude<Example, string>['given']> = {}) => ({
  timeZone: 'Europe/London',
  now: '2027-03-01T09:00:00Z',
  interview: { start: '2026-11-20T14:00:00Z' },
  sent: [thankYou, ...checkIns.slice(0, count)],
  ...given,
  draft: { body, stage: 'check-in' as const, ...given.draft }
})

export default {
  id: 'too-many-follow-ups',
  title: 'One check-in too many',
  why: 'Silence after two questions is an answer for now. A third turns interest into pressure, and a third of HR managers have dropped somebody for it.',
  severity: 'major',
  stages: ['check-in'],
  channels,
  needs: ['sent'],
  sources: ['s0', 's1', 's3', 's4', 'e1'],
  advice:
    'Leave this one unsent. If they come back to you, you are remembered well; meanwhile put the time into the next application.',
  example:
    'Thank you for keeping me in mind. I will not write again about this role, and I would be glad to hear from you whenever something fits.',
  disputed: false,
  judge: ({ policy, conduct: { act, asked } }) => {
    if (act === null) return null
    if (asked === null) return { unchecked: ['sent'] }
    return asked + 1 > policy.maxCheckIns ? { evidence: [] } : null
  },
  wrong: [
    { text: 'A third one.', given: after(2) },
    { text: 'A fourth one.', given: after(3) },
    {
      text: 'A second one under the policy of a single check-in.',
      given: after(1, { policy: { profile: 'one-touch' } })
    },
    { text: 'A second one where one is set as the most.', given: after(1, { policy: { maxCheckIns: 1 } }) },
    { text: 'A call after two emails.', given: after(2, { draft: { channel: 'phone' } }) },
    {
      text: 'The dates are unknown, the number is not.',
      given: { sent: checkIns.slice(0, 2), now: '2027-03-01T09:00:00Z', draft: { body, stage: 'check-in' } }
    }
  ],
  right: [
    { text: 'The first one.', given: after(0) },
    { text: 'A second one.', given: after(1) },
    {
      text: 'Thank-yous to several people are no check-ins.',
      given: after(0, { sent: [thankYou, thankYou, thankYou] })
    },
    {
      text: 'What went out after the time of this one does not count.',
      given: after(2, { draft: { sendAt: '2026-12-01T10:00:00Z' } })
    },
    {
      text: 'What went out is unknown: not judged.',
      given: { timeZone: 'Europe/London', draft: { body, stage: 'check-in' } }
    },
    { text: 'The reply to a no is not a check-in.', given: after(2, { draft: { stage: 'rejection-reply' } }) }
  ],
  knownGaps: []
} satisfies Mistake
