import { channels } from '../../../schemas/vocabulary.ts'
import type { Example, Mistake } from '../mistake.ts'

type Sent = NonNullable<Exclude<Example, string>['given']['sent']>
const interview = {
  start: '2026-11-20T14:00:00Z',
  interviewers: [{ name: 'Dana Whitfield' }, { name: 'Sam Okoro' }]
}
const body = 'Dear Dana, may I ask whether there is any news about the analyst role?'
const after = (sent: Sent, given: Partial<Exclude<Example, string>['given']> = {}) => ({
  timeZone: 'Europe/London',
  now: '2026-12-01T10:00:00Z',
  interview,
  sent,
  ...given,
  draft: { body, stage: 'check-in' as const, ...given.draft }
})

export default {
  id: 'skipped-thank-you',
  title: 'A check-in without a thank-you before it',
  why: 'Asking for news before having said thank you puts your wait ahead of their time. Two thirds of hiring managers say the thank-you matters to them.',
  severity: 'major',
  stages: ['check-in'],
  channels,
  needs: ['sent'],
  sources: ['s1', 's2', 's3', 's4', 'e2', 'e5'],
  advice:
    'Open this check-in with the thanks you owe, tied to one thing they told you, and ask your question after it.',
  example:
    'I should have thanked you sooner for the hour you gave me and for the tour of the control room. Thank you. May I ask how the decision is coming along?',
  disputed: false,
  judge: ({ conduct: { act, history } }) => {
    if (act === null) return null
    if (history === null) return { unchecked: ['sent'] }
    return history.some(({ stage }) => stage === 'thank-you') ? null : { evidence: [] }
  },
  wrong: [
    { text: 'Nothing has gone out yet.', given: after([]) },
    {
      text: 'Only an earlier check-in went out.',
      given: after([{ stage: 'check-in', at: '2026-11-30T10:00:00Z' }])
    },
    {
      text: 'The thank-you went out only after the time of this check-in.',
      given: after([{ stage: 'thank-you', at: '2026-11-30T10:00:00Z' }], {
        draft: { sendAt: '2026-11-29T10:00:00Z' }
      })
    },
    {
      text: 'A check-in by phone with nothing before it.',
      given: after([], { draft: { channel: 'phone' } })
    },
    {
      text: 'Nothing went out and the dates are unknown: the order alone tells.',
      given: { sent: [], draft: { body, stage: 'check-in' } }
    },
    {
      text: 'Two check-ins went out, never a thank-you.',
      given: after([
        { stage: 'check-in', at: '2026-11-27T10:00:00Z' },
        { stage: 'check-in', at: '2026-11-30T10:00:00Z' }
      ])
    }
  ],
  right: [
    {
      text: 'A thank-you went out the same day.',
      given: after([{ stage: 'thank-you', at: '2026-11-20T17:00:00Z' }])
    },
    {
      text: 'A thank-you went out late, but before.',
      given: after([{ stage: 'thank-you', at: '2026-11-24T17:00:00Z' }])
    },
    {
      text: 'One of two interviewers has a thank-you: that is another mistake.',
      given: after([{ stage: 'thank-you', at: '2026-11-20T17:00:00Z', to: 'Dana' }])
    },
    {
      text: 'The thank-you was a letter.',
      given: after([{ stage: 'thank-you', at: '2026-11-20T17:00:00Z', channel: 'letter' }])
    },
    {
      text: 'What went out is unknown: not judged.',
      given: { timeZone: 'Europe/London', interview, draft: { body, stage: 'check-in' } }
    },
    { text: 'The draft is itself the thank-you.', given: after([], { draft: { stage: 'thank-you' } }) },
    { text: 'A reply to a no.', given: after([], { draft: { stage: 'rejection-reply' } }) }
  ],
  knownGaps: []
} satisfies Mistake
