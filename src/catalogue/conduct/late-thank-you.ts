import { channels } from '../../../schemas/vocabulary.ts'
import type { Example, Mistake } from '../mistake.ts'

const hour = 3_600_000
const interview = { end: '2026-11-20T15:00:00Z' }
const body = 'Dear Dana, thank you for the time on Friday.'
const sentAt = (sendAt: string, given: Partial<Exclude<Example, string>['given']> = {}) => ({
  timeZone: 'Europe/London',
  now: '2026-12-01T09:00:00Z',
  interview,
  ...given,
  draft: { body, stage: 'thank-you' as const, sendAt, ...given.draft }
})

export default {
  id: 'late-thank-you',
  title: 'The thank-you comes late',
  why: 'A note within a day meets people while they still compare notes; later it looks like an afterthought. A quarter of hiring managers expect it within two days.',
  severity: 'minor',
  stages: ['thank-you'],
  channels,
  needs: ['timeZone', 'interview.end', 'draft.sendAt'],
  sources: ['s1', 's2', 's3', 'e6'],
  advice:
    'Send it now all the same; late is better than never. Thank them, say one thing that stayed with you, and spend no words on excuses.',
  example:
    'Thank you again for our conversation. I have kept thinking about what you said, and it has made me look forward to the job even more.',
  disputed: false,
  judge: ({ conduct: { act, windows, end, missing } }) => {
    if (act === null) return null
    if (windows === null || end === null || act.at === null)
      return { unchecked: [...missing, ...(act.at === null ? ['draft.sendAt'] : [])] }
    if (act.at <= windows['thank-you'].closes) return null
    return { evidence: [], severity: act.at > end + 48 * hour ? 'major' : 'minor' } // s1: 24 to 48 hours
  },
  wrong: [
    { text: 'A second after 24 hours.', given: sentAt('2026-11-21T15:00:01Z') },
    { text: 'A day and a half after.', given: sentAt('2026-11-22T03:00:00Z') },
    { text: 'Three days after.', given: sentAt('2026-11-23T15:00:00Z') },
    {
      text: 'After 48 hours, with a policy that allows 48.',
      given: sentAt('2026-11-22T15:00:01Z', { policy: { profile: 'two-day' } })
    },
    {
      text: 'On Monday morning after a Friday interview: a weekend does not stop the clock.',
      given: sentAt('2026-11-23T09:00:00Z')
    },
    {
      text: 'Two days after an interview given by its date alone.',
      given: sentAt('2026-11-22T17:30:00Z', { interview: { start: '2026-11-20' } })
    },
    {
      text: 'A letter posted two days after.',
      given: sentAt('2026-11-22T16:00:00Z', { draft: { channel: 'letter' } })
    }
  ],
  right: [
    { text: 'The last moment of the 24 hours.', given: sentAt('2026-11-21T15:00:00Z') },
    { text: 'The same evening.', given: sentAt('2026-11-20T19:00:00Z') },
    {
      text: 'A minute inside the 24 hours, written with another offset.',
      given: sentAt('2026-11-21T16:59:00+02:00')
    },
    {
      text: 'Two days after, with a policy that allows 48 hours.',
      given: sentAt('2026-11-22T15:00:00Z', { policy: { profile: 'two-day' } })
    },
    {
      text: 'A day after in the night of the clock change: 24 hours elapse, 25 on the wall.',
      given: sentAt('2026-03-29T13:00:00Z', {
        interview: { start: '2026-03-28T12:00', end: '2026-03-28T13:00' }
      })
    },
    {
      text: 'A check-in has no such deadline.',
      given: sentAt('2026-11-30T10:00:00Z', { draft: { stage: 'check-in' } })
    },
    {
      text: 'No time of sending is given: not judged.',
      given: { timeZone: 'Europe/London', interview, draft: { body } }
    }
  ],
  knownGaps: []
} satisfies Mistake
