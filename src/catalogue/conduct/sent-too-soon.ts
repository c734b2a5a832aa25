import { channels } from '../../../schemas/vocabulary.ts'
import type { Example, Mistake } from '../mistake.ts'

const interview = { start: '2026-11-20T14:00:00Z' }
const body = 'Dear Dana, thank you for your time today.'
const sentAt = (sendAt: string, given: Partial<Exclude<Example, string>['given']> = {}) => ({
  timeZone: 'Europe/London',
  now: '2026-11-20T12:00:00Z',
  interview,
  ...given,
  draft: { body, stage: 'thank-you' as const, sendAt, ...given.draft }
})

export default {
  id: 'sent-too-soon',
  title: 'The thank-you comes at once',
  why: 'A note that lands while you are still in the building reads as written beforehand. Half an hour leaves room for a detail that only this conversation could give.',
  severity: 'note',
  stages: ['thank-you'],
  channels,
  needs: ['timeZone', 'interview.end', 'draft.sendAt'],
  sources: ['s2'],
  advice: 'Use the first half hour to write it, read it once more, and send it after that.',
  example:
    'Thank you for this afternoon. Your question about night cover has stayed with me on the way home, and I would like to add one thing to my answer.',
  disputed: true,
  judge: ({ conduct: { act, windows, isEndKnown, missing } }) => {
    if (act === null) return null
    const needs = [
      ...missing,
      ...(windows !== null && !isEndKnown ? ['interview.end'] : []),
      ...(act.at === null ? ['draft.sendAt'] : [])
    ]
    if (needs.length > 0 || windows === null || act.at === null) return { unchecked: needs }
    return act.at < windows['thank-you'].opens ? { evidence: [] } : null
  },
  wrong: [
    { text: 'The minute the interview ends.', given: sentAt('2026-11-20T15:00:00Z') },
    { text: 'Half an hour less a second after the end.', given: sentAt('2026-11-20T15:29:59Z') },
    { text: 'While the interview is still going on.', given: sentAt('2026-11-20T14:30:00Z') },
    {
      text: 'Ten minutes after an end that was sent.',
      given: sentAt('2026-11-20T15:55:00Z', { interview: { end: '2026-11-20T15:45:00Z' } })
    },
    {
      text: 'An hour after, with a policy that waits for two.',
      given: sentAt('2026-11-20T16:00:00Z', { policy: { thankYouNotBeforeMinutes: 120 } })
    },
    {
      text: 'Ten minutes after the end of an interview of three hours.',
      given: sentAt('2026-11-20T17:10:00Z', { interview: { ...interview, durationMinutes: 180 } })
    }
  ],
  right: [
    { text: 'Half an hour after the end.', given: sentAt('2026-11-20T15:30:00Z') },
    { text: 'Two hours after the end.', given: sentAt('2026-11-20T17:00:00Z') },
    {
      text: 'Right at the end, with a policy that has no wait.',
      given: sentAt('2026-11-20T15:00:00Z', { policy: { thankYouNotBeforeMinutes: 0 } })
    },
    {
      text: 'An interview of half an hour: it ended earlier.',
      given: sentAt('2026-11-20T15:00:00Z', { interview: { ...interview, durationMinutes: 30 } })
    },
    {
      text: 'The end is unknown, only the date: not judged.',
      given: sentAt('2026-11-20T15:00:00Z', { interview: { start: '2026-11-20' } })
    },
    {
      text: 'A local time in New York is five hours later than it looks: half past three there.',
      given: sentAt('2026-11-20T20:30:00Z', {
        interview: { start: '2026-11-20T14:00', timeZone: 'America/New_York' }
      })
    },
    {
      text: 'A reply to a no may be prompt.',
      given: sentAt('2026-11-20T15:05:00Z', { draft: { stage: 'rejection-reply' } })
    }
  ],
  knownGaps: []
} satisfies Mistake
