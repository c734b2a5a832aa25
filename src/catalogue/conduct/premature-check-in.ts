import { channels } from '../../../schemas/vocabulary.ts'
import type { Example, Mistake } from '../mistake.ts'

const interview = { start: '2026-11-20T14:00:00Z' }
const body = 'Dear Dana, may I ask whether there is any news about the analyst role?'
const sent = [{ stage: 'thank-you' as const, at: '2026-11-20T17:00:00Z' }]
const checkIn = { stage: 'check-in' as const, at: '2026-11-27T10:00:00Z' }
const sentAt = (sendAt: string, given: Partial<Exclude<Example, string>['given']> = {}) => ({
  timeZone: 'Europe/London',
  now: '2027-03-01T09:00:00Z',
  interview,
  sent,
  ...given,
  draft: { body, stage: 'check-in' as const, sendAt, ...given.draft }
})

export default {
  id: 'premature-check-in',
  title: 'The check-in comes early',
  why: 'Asking before the promised day, or within days of the interview, reads as impatience and cannot bring news that is not there yet.',
  severity: 'minor',
  stages: ['check-in'],
  channels,
  needs: ['timeZone', 'interview.end', 'sent', 'draft.sendAt'],
  sources: ['s0', 's1', 's3', 's4'],
  advice:
    'Keep it for the day on which the plan opens: the business day after the promised date, or five to seven business days after the interview; a second one several weeks after the first.',
  example: 'You hoped to decide by Friday, so I wanted to ask how things stand.',
  disputed: false,
  judge: ({ conduct: { act, asked, history, windows, missing } }) => {
    if (act === null) return null
    if (windows === null || act.at === null)
      return {
        unchecked: [
          ...missing,
          ...(history === null ? ['sent'] : []),
          ...(act.at === null ? ['draft.sendAt'] : [])
        ]
      }
    if (act.at < windows['check-in'].opens) return { evidence: [] } // too early for the first is too early for any
    if (history === null) return { unchecked: ['sent'] }
    const second = windows['second-check-in']
    return asked === 1 && second !== null && act.at < second.opens ? { evidence: [] } : null
  },
  wrong: [
    { text: 'Three days after the interview, no timeline.', given: sentAt('2026-11-23T10:00:00Z') },
    { text: 'Four business days after, at the end of the day.', given: sentAt('2026-11-26T17:00:00Z') },
    {
      text: 'A minute before opening time on the fifth business day.',
      given: sentAt('2026-11-27T08:59:00Z')
    },
    {
      text: 'On the promised day itself.',
      given: sentAt('2026-12-04T16:00:00Z', { timeline: { by: '2026-12-04' } })
    },
    {
      text: 'A second check-in a week after the first.',
      given: sentAt('2026-12-04T10:00:00Z', { sent: [...sent, checkIn] })
    },
    {
      text: 'Day 5 falls on a day the employer is closed.',
      given: sentAt('2026-11-27T10:00:00Z', { employer: { closedOn: ['2026-11-27'] } })
    },
    {
      text: 'What went out is unknown, and it is too early even for a first.',
      given: {
        timeZone: 'Europe/London',
        interview,
        draft: { body, stage: 'check-in', sendAt: '2026-11-24T10:00:00Z' }
      }
    }
  ],
  right: [
    { text: 'At opening time on the fifth business day.', given: sentAt('2026-11-27T09:00:00Z') },
    {
      text: 'The business day after the promised date.',
      given: sentAt('2026-12-07T09:00:00Z', { timeline: { by: '2026-12-04' } })
    },
    {
      text: 'A second check-in fifteen business days after the first.',
      given: sentAt('2026-12-18T09:00:00Z', { sent: [...sent, checkIn] })
    },
    {
      text: 'Two days after, under a policy that allows it.',
      given: sentAt('2026-11-24T10:00:00Z', {
        policy: { checkInAfterInterview: { opens: 1, best: 2, closes: 3 } }
      })
    },
    {
      text: 'A third one is too many, not too early.',
      given: sentAt('2026-12-08T10:00:00Z', {
        sent: [...sent, checkIn, { ...checkIn, at: '2026-12-07T10:00:00Z' }]
      })
    },
    {
      text: 'A Sunday-to-Thursday week reaches its fifth day on the Thursday.',
      given: sentAt('2026-11-26T10:00:00Z', { employer: { workingDays: [7, 1, 2, 3, 4] } })
    },
    {
      text: 'No zone is known: not judged.',
      given: {
        now: '2027-03-01T09:00:00Z',
        interview,
        sent,
        draft: { body, stage: 'check-in', sendAt: '2026-11-21T10:00:00Z' }
      }
    }
  ],
  knownGaps: []
} satisfies Mistake
