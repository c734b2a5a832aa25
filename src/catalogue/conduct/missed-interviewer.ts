import { channels } from '../../../schemas/vocabulary.ts'
import type { Example, Mistake } from '../mistake.ts'

type Sent = NonNullable<Exclude<Example, string>['given']['sent']>
const interview = {
  start: '2026-11-20T14:00:00Z',
  interviewers: [{ name: 'Dana Whitfield', email: 'dana@example.com' }, { name: 'Sam Okoro' }]
}
const body = 'Dear Dana, thank you for the conversation about storm restoration.'
const at = '2026-11-20T17:00:00Z'
const after = (sent: Sent, given: Partial<Exclude<Example, string>['given']> = {}) => ({
  timeZone: 'Europe/London',
  now: '2026-11-23T10:00:00Z',
  interview,
  sent,
  ...given,
  draft: { body, stage: 'check-in' as const, ...given.draft }
})

export default {
  id: 'missed-interviewer',
  title: 'Somebody who interviewed you has no thank-you',
  why: 'Interviewers talk to each other. The one who was left out notices, and may have as much say as the others.',
  severity: 'minor',
  stages: ['thank-you', 'check-in'],
  channels,
  needs: ['timeZone', 'interview.end', 'interview.interviewers', 'sent'],
  sources: ['s0', 's3'],
  advice:
    'Send those who are still without one a note of their own today; a few lines are enough, with something that you spoke about with them.',
  example:
    'Thank you for your part in the interview. Your question about the hand-over between shifts was the one that I learned most from.',
  disputed: false,
  judge: ({ conduct: { act, history, windows, interviewers, missing, now } }) => {
    if (interviewers !== null && interviewers < 2) return null
    if (history === null || windows === null || interviewers === null)
      return {
        unchecked: [
          ...missing,
          ...(interviewers === null ? ['interview.interviewers'] : []),
          ...(history === null ? ['sent'] : [])
        ]
      }
    if ((act?.at ?? now) <= windows['thank-you'].closes) return null
    const thankYous = [...history, ...(act === null ? [] : [act])].filter(
      ({ stage }) => stage === 'thank-you'
    )
    const thanked = thankYous.some(({ to }) => to === null)
      ? interviewers
      : new Set(thankYous.flatMap(({ to }) => to ?? [])).size
    return thanked > 0 && thanked < interviewers ? { evidence: [] } : null
  },
  wrong: [
    {
      text: 'Three days on, one of two has a thank-you, and this is a check-in.',
      given: after([{ stage: 'thank-you', at, to: 'Dana' }])
    },
    {
      text: 'The one named by email has it.',
      given: after([{ stage: 'thank-you', at, to: 'DANA@example.com' }])
    },
    {
      text: 'This thank-you goes again to the one who has it.',
      given: after([{ stage: 'thank-you', at, to: 'Dana' }], {
        draft: { stage: 'thank-you', to: 'Dana Whitfield' }
      })
    },
    {
      text: 'The first thank-you goes to one of two after the window.',
      given: after([], { draft: { stage: 'thank-you', to: 'Sam' } })
    },
    {
      text: 'Two of three have theirs.',
      given: after([{ stage: 'thank-you', at, to: ['Dana', 'Sam'] }], {
        interview: { ...interview, interviewers: [...interview.interviewers, { name: 'Lee Chan' }] }
      })
    },
    {
      text: 'Past 48 hours under a policy of 48.',
      given: after([{ stage: 'thank-you', at, to: 'Sam' }], { policy: { profile: 'two-day' } })
    }
  ],
  right: [
    {
      text: 'Both have theirs.',
      given: after([
        { stage: 'thank-you', at, to: 'Dana' },
        { stage: 'thank-you', at, to: 'Sam' }
      ])
    },
    { text: 'One note went to both.', given: after([{ stage: 'thank-you', at, to: ['Dana', 'Sam'] }]) },
    { text: 'A note without a recipient counts for everybody.', given: after([{ stage: 'thank-you', at }]) },
    {
      text: 'The window is still open.',
      given: after([{ stage: 'thank-you', at, to: 'Dana' }], { now: '2026-11-21T14:00:00Z' })
    },
    {
      text: 'This thank-you goes to the one who was missing.',
      given: after([{ stage: 'thank-you', at, to: 'Dana' }], { draft: { stage: 'thank-you', to: 'Sam' } })
    },
    { text: 'Nobody has one: that is another mistake.', given: after([]) },
    {
      text: 'There is one interviewer only.',
      given: after([{ stage: 'thank-you', at, to: 'Dana' }], {
        interview: { ...interview, interviewers: [{ name: 'Dana Whitfield' }] }
      })
    }
  ],
  knownGaps: []
} satisfies Mistake
