import type { PolicyInForce } from '../../../schemas/policy.ts'
import { holds } from '../../draft/reading/belief.ts'
import { isWithdrawal } from '../../draft/reading/withdrawal.ts'
import { readParticulars } from '../../draft/reading/particulars.ts'
import type { Facts, Judgement, Mistake } from '../mistake.ts'
import { namesOf } from '../readers.ts'
import { jobOf, topicOf } from '../wording.ts'

/** Words under which a note is bare whatever it says, and words it may have while it says next to nothing of its own (editorial). */
const bare: Readonly<Record<PolicyInForce['length'], { atAll: number; withoutSubstance: number }>> = {
  concise: { atAll: 10, withoutSubstance: 25 },
  balanced: { atAll: 20, withoutSubstance: 50 },
  substantial: { atAll: 40, withoutSubstance: 80 }
}
const substance = 2
/** s2: at least two paragraphs and four talking points. */
const asked = { paragraphs: 2, talkingPoints: 4 }

function judge({ draft, policy, request }: Facts): Judgement {
  const { interview, employer, candidate } = request
  if (isWithdrawal(draft)) return null
  const { atAll, withoutSubstance } = bare[policy.length]
  const people = [candidate?.name ?? '', ...namesOf(request)]
  const isBare =
    draft.words < atAll ||
    (draft.words < withoutSubstance &&
      readParticulars(draft, { people, role: interview?.role ?? null, company: employer?.name ?? null })
        .said <= substance)
  // The encoder learned from readers who had stated no wish as to length
  if (policy.length === 'balanced' ? holds(draft, 'too-thin', isBare) : isBare) return { evidence: [] }
  if (
    policy.length !== 'substantial' ||
    (draft.paragraphs.length >= asked.paragraphs && draft.talkingPoints >= asked.talkingPoints)
  )
    return null
  return {
    evidence: [],
    why: 'The policy asks for two paragraphs and four talking points at least; with less, this reader expects, the note says too little about you.',
    advice:
      'Give it a second paragraph, and add to what you recall of the interview and what you bring to the job.'
  }
}

const substantial = { policy: { profile: 'substantial' as const } }

export default {
  id: 'too-thin',
  title: 'Too little to say anything',
  why: 'So short a note reads as a duty done. It costs the reader a click and tells them nothing about you or the talk you had.',
  severity: 'minor',
  // Brevity becomes texts, social messages and calls; check-ins and replies to a no are better short.
  stages: ['thank-you'],
  channels: ['email', 'letter'],
  needs: [],
  sources: ['s2'],
  advice: 'Add two sentences: one about something you talked about, one about what you would bring to it.',
  example: ({ request }) =>
    `Thank you for seeing me about ${jobOf(request) ?? 'the job'}. ${topicOf(request) === null ? 'What you told me about the busiest hour of the day' : `Our talk about ${topicOf(request) ?? ''}`} has stayed with me, because I dealt with something very like it for two years. I would be glad to do it again with your team.`,
  disputed: false,
  judge,
  wrong: [
    'Hi Denise,\n\nThank you for the interview today. I would really like this job and look forward to hearing from you.\n\nThanks,\nMarcus',
    'Dear Hiring Manager,\n\nThank you for the interview yesterday. It was nice meeting you.\n\nRegards,\nPeter Lowe',
    'Thanks for today, Jo.\n\nSam',
    {
      text: 'Dear Canon Abara,\n\nThank you for your time. I hope to be considered for the post.\n\nYours faithfully,\nE. Nunn',
      given: { draft: { channel: 'letter' } }
    },
    { text: 'Hi Tom, thanks!\n\nLou', given: { policy: { profile: 'concise' } } },
    {
      text: 'Dear Ms Vance,\n\nThank you for the tour of the looms on Tuesday. I enjoyed hearing how the jacquard cards are punched, and I would love to weave for the mill, having run narrow looms in Galashiels for six years.\n\nAgnes Bain',
      given: substantial
    }
  ],
  right: [
    'Dear Ms Vance,\n\nThank you for the tour of the looms. I ran narrow ones in Galashiels for six years, and I would love to weave for the mill.\n\nAgnes Bain',
    { text: 'Hi Kim, thank you for today! Ash', given: { draft: { channel: 'text' } } },
    {
      text: 'Thank you for the interview, Ms Ray. I look forward to hearing from you.',
      given: { draft: { channel: 'social' } }
    },
    { text: 'Dear Mr Hale,\n\nAny news? Thank you.\n\nBo', given: { draft: { stage: 'check-in' } } },
    {
      text: 'Dear Mr Hale,\n\nThank you for the interview on Monday. I would be glad to work with you.\n\nWarm regards,\nBo Lindgren',
      given: { ...substantial, policy: { length: 'concise' }, draft: { channel: 'text' } }
    },
    {
      text: 'Hi Ana,\n\nThank you for the walk through the vineyard and for the frost maps. I would love to prune there.\n\nRui',
      given: { policy: { length: 'concise' } }
    },
    {
      text: 'Dear Ms Vance,\n\nThank you for the tour of the looms on Tuesday. You explained how the jacquard cards are punched. Your question about broken warps has stayed with me.\n\nI ran narrow looms in Galashiels for six years. My training as a mender would help you on the day you described, when two shifts meet. I would love to weave for the mill.\n\nAgnes Bain',
      given: substantial
    }
  ],
  knownGaps: []
} satisfies Mistake
