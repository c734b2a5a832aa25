import { channels } from '../../../schemas/vocabulary.ts'
import type { Example, Mistake } from '../mistake.ts'

const interview = { start: '2026-11-20T14:00:00Z' }
const sent = [{ stage: 'thank-you' as const, at: '2026-11-20T17:00:00Z' }]
const asOf = (now: string, given: Partial<Exclude<Example, string>['given']> = {}) => ({
  timeZone: 'Europe/London',
  interview,
  sent,
  ...given,
  now
})

/** Judged by `/schedule` alone: a draft in hand is never a check-in that was skipped. */
export default {
  id: 'skipped-check-in',
  title: 'The check-in was left out',
  why: 'When the promised day has passed, a short question is expected and welcome. It shows that the interest lasts, and searches do stall for reasons that have nothing to do with you.',
  severity: 'minor',
  stages: ['check-in'],
  channels,
  needs: ['timeZone', 'interview.start', 'sent'],
  sources: ['s1', 's3'],
  advice:
    'Ask now, once, in four or five lines: thanks, the role, your interest, and one question about the timing.',
  example:
    'I have thought of our talk often since, and I am as interested as I was then. May I ask where the decision stands?',
  disputed: false,
  judge: ({ conduct: { act, asked, windows, outcome, isAnswered, now, missing } }) => {
    if (act !== null || outcome !== 'pending' || isAnswered) return null
    if (windows === null || asked === null)
      return { unchecked: [...missing, ...(asked === null ? ['sent'] : [])] }
    return now > windows['check-in'].closes && asked === 0 ? { evidence: [] } : null
  },
  wrong: [
    { text: 'A minute past closing time on the seventh business day.', given: asOf('2026-12-01T17:01:00Z') },
    { text: 'Three weeks on with no timeline.', given: asOf('2026-12-11T10:00:00Z') },
    {
      text: 'Six business days past the promised date.',
      given: asOf('2026-12-14T10:00:00Z', { timeline: { by: '2026-12-04' } })
    },
    { text: 'Nothing went out at all.', given: asOf('2026-12-03T10:00:00Z', { sent: [] }) },
    {
      text: 'Past the window of a stricter policy.',
      given: asOf('2026-11-26T10:00:00Z', {
        policy: { checkInAfterInterview: { opens: 1, best: 2, closes: 3 } }
      })
    },
    {
      text: 'The outcome is said to be pending.',
      given: asOf('2026-12-20T10:00:00Z', { interview: { ...interview, outcome: 'pending' } })
    }
  ],
  right: [
    { text: 'The last moment of the window.', given: asOf('2026-12-01T17:00:00Z') },
    {
      text: 'One went out.',
      given: asOf('2026-12-11T10:00:00Z', {
        sent: [...sent, { stage: 'check-in', at: '2026-11-30T10:00:00Z' }]
      })
    },
    {
      text: 'The promised date has only just passed.',
      given: asOf('2026-12-07T10:00:00Z', { timeline: { by: '2026-12-04' } })
    },
    {
      text: 'They said no.',
      given: asOf('2026-12-11T10:00:00Z', { interview: { ...interview, outcome: 'rejected' } })
    },
    {
      text: 'They made an offer.',
      given: asOf('2026-12-11T10:00:00Z', { interview: { ...interview, outcome: 'offered' } })
    },
    {
      text: 'The employer is closed for the week in which it would have closed.',
      given: asOf('2026-12-03T10:00:00Z', {
        employer: { closedOn: ['2026-11-30', '2026-12-01', '2026-12-02'] }
      })
    }
  ],
  knownGaps: []
} satisfies Mistake
