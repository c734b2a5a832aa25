import { findCopy } from '../../draft/reading/copies.ts'
import { evidenceAt } from '../evidence.ts'
import type { Facts, Judgement, Mistake } from '../mistake.ts'
import { topicOf } from '../wording.ts'
import { indicesOf, namesOf } from '../readers.ts'

/** From this share on it is the same letter with another name; below, a passage was used again. */
const sameLetter = 0.5

/** What went out to others than the draft's reader; null when unknown. */
function sentToOthers({ draft, request }: Facts) {
  const { sent, interview } = request
  if (interview?.interviewers?.length === 1) return []
  const reader = indicesOf(request.draft.to, request)
  return (
    sent?.filter(message => {
      const readers = indicesOf(message.to, request)
      return reader === null || readers === null
        ? message.stage === draft.stage
        : !readers.some(one => reader.includes(one))
    }) ?? null
  )
}

function judge(facts: Facts): Judgement {
  const {
    draft,
    request: { interview, employer, candidate },
    toOthers = []
  } = facts
  const sent = sentToOthers(facts)
  const bodies = sent?.flatMap(({ body }) => body ?? []) ?? []
  const people = [...namesOf(facts.request), candidate?.name ?? '', ...(draft.greeting?.names ?? [])]
  const copy = findCopy(draft.body, draft.paragraphs, [...bodies, ...toOthers], people, [
    interview?.role ?? '',
    employer?.name ?? ''
  ])
  if (copy !== null)
    return {
      evidence: [evidenceAt(draft, copy.telling, 'This also stands in a message to somebody else.')],
      severity: copy.share >= sameLetter ? 'major' : 'minor'
    }
  if (sent === null) return { unchecked: ['sent'] }
  return sent.length > 0 && bodies.length === 0 ? { unchecked: ['sent.body'] } : null
}

const interview = {
  role: 'Kiln Operator',
  start: '2026-05-29',
  interviewers: [{ name: 'Dana Whitfield' }, { name: 'Sam Okoro' }]
}
const sentTo = (to: string, body: string) => ({
  timeZone: 'Europe/London',
  interview,
  sent: [{ stage: 'thank-you' as const, at: '2026-05-30T10:00:00Z', to, body }],
  draft: { to: 'Dana Whitfield' }
})

export default {
  id: 'copied-message',
  title: 'The same letter to somebody else',
  why: 'Interviewers compare notes. Two letters alike show both readers that neither was really meant.',
  severity: 'major',
  stages: ['thank-you', 'check-in', 'rejection-reply'],
  channels: ['email', 'letter', 'phone', 'text', 'social'],
  needs: ['sent', 'sent.body'],
  sources: ['s0', 's3'],
  advice:
    'Keep what you must say to both, in other words, and give each letter one thing that only this reader and you talked about.',
  example: ({ request }) =>
    `Thank you for your questions${topicOf(request) === null ? '' : ` about ${topicOf(request)}`}; the one that you asked last is still with me, and I should have answered it like this.`,
  disputed: false,
  judge,
  wrong: [
    {
      text: 'Dear Dana,\n\nThank you. «Watching the glaze crawl off the test tiles taught me more than a month of reading.» See you soon.',
      given: sentTo(
        'Sam Okoro',
        'Dear Sam,\n\nWatching the glaze crawl off the test tiles taught me more than a month of reading. And your joke was good.'
      )
    },
    {
      text: 'Dear Dana,\n\n«Thank you for taking the time to meet with me on Monday and for telling me so much about the job and the team.» I am very interested in the position and I look forward to hearing from you soon.',
      given: sentTo(
        'Sam',
        'Dear Sam,\n\nThank you for taking the time to meet with me on Monday and for telling me so much about the job and the team. I am very interested in the position and I look forward to hearing from you soon.'
      )
    },
    {
      text: 'Hi Dana, «I told Dana and Sam alike that seven winters firing salt kilns left me with patience and burnt eyebrows.»',
      given: sentTo(
        'Sam',
        'Hi Sam, I told Sam and Dana alike that seven winters firing salt kilns left me with patience and burnt eyebrows.'
      )
    },
    {
      text: 'Dear Dana,\n\nYour kiln is a beauty.\n\n«I rebuilt the burner rack at Harrow Tiles in a weekend, and breakages fell by a third.»\n\nTom',
      given: sentTo(
        'Sam',
        'Dear Sam,\n\nYour office is bright. I rebuilt the burner rack at Harrow Tiles in a weekend, and breakages fell by a third. Best, Tom'
      )
    },
    {
      text: "Dear Dana,\n\n«The pottery's apprentices, the canal and the bottle oven have been on my mind ever since.»",
      given: {
        ...sentTo(
          'Sam',
          'The pottery’s apprentices, the canal and the bottle oven have been on my mind ever since.'
        ),
        draft: {}
      }
    },
    {
      text: "Dear Dana, «could I hear whether Thursday's panel weighed up the cone tests and the shift swap?»",
      given: {
        ...sentTo(
          'Sam',
          "Dear Sam, could I hear whether Thursday's panel weighed up the cone tests and the shift swap?"
        ),
        draft: { stage: 'check-in', to: 'Dana' }
      }
    }
  ],
  right: [
    {
      text: 'Dear Dana,\n\nThank you for your time on Monday. I look forward to hearing from you.\n\nYour kiln is a beauty.',
      given: sentTo(
        'Sam',
        'Dear Sam,\n\nThank you for your time on Monday. I look forward to hearing from you.\n\nThe shift swap is a fine idea.'
      )
    },
    {
      text: 'Dear Dana,\n\nWatching the glaze crawl off the test tiles taught me a lot.',
      given: sentTo('Dana Whitfield', 'Watching the glaze crawl off the test tiles taught me a lot.')
    },
    { text: 'Dear Dana,\n\nThe cone tests were new to me.', given: { ...sentTo('Sam', ''), sent: [] } },
    {
      text: 'Dear Dana,\n\nI am writing about the Kiln Operator role. The cone tests were new to me.',
      given: sentTo('Sam', 'I am writing about the Kiln Operator role. The shift swap suits me.')
    },
    { text: 'Dear Dana,\n\nThank you for Monday.', given: sentTo('Sam', 'Thank you for Monday.') },
    {
      text: 'Dear Dana,\n\nAfter the cone tests I read the book you lent me.',
      given: sentTo('Sam', 'The book about cone tests that Dana lent me is read.')
    },
    'Dear Dana,\n\nThank you for Monday.'
  ],
  knownGaps: [
    {
      text: 'Dear Dana,\n\nMy certificates in forklift driving, slinging, scaffolding and asbestos awareness are attached as requested.',
      given: sentTo(
        'Sam',
        'My certificates in forklift driving, slinging, scaffolding and asbestos awareness are attached as requested.'
      )
    }
  ],
  // Words for moments that the ones above do not fit
  inMoment: {
    afterNo: {
      example:
        'Thank you for letting me know, and for your questions in particular; I took a good deal from our part of the day.'
    }
  }
} satisfies Mistake
