import { channels } from '../../../schemas/vocabulary.ts'
import { isWithdrawal } from '../../draft/reading/withdrawal.ts'
import { readParticulars } from '../../draft/reading/particulars.ts'
import { believed, holds } from '../../draft/reading/belief.ts'
import { evidenceAt } from '../evidence.ts'
import type { Facts, Judgement, Mistake } from '../mistake.ts'
import { namesOf } from '../readers.ts'
import { after, openWith, topicOf } from '../wording.ts'

/** Words beyond the formulas below which a thank-you could have gone to anybody: two, and one more for every forty words (editorial). */
const fewest = { words: 2, perWords: 40 }
/** A sentence that a detail would bring to life. */
const hollow =
  /\b(?:enjoy\w*|pleasure|pleasant|nice|great|lovely|learn\w*|learnt|informative|stimulating|insightful|interesting|impressed|landscape|check\w* in|follow\w* up|updates?|opportunity)\b/i

function judge({ draft, request }: Facts): Judgement {
  const { interview, employer, candidate } = request
  const isCheckIn = draft.stage === 'check-in'
  // Texts of thanks are short by nature; what a call must say is judged by unclear-purpose
  if (
    (draft.channel === 'text' && !isCheckIn) ||
    (draft.channel === 'phone' && isCheckIn) ||
    isWithdrawal(draft)
  )
    return null
  const people = [candidate?.name ?? '', ...namesOf(request)]
  const { said, named, hasDay } = readParticulars(draft, {
    people,
    role: interview?.role ?? null,
    company: employer?.name ?? null
  })
  // A check-in may be brief: the job or the day is enough to tell which interview it means
  const isParticular = isCheckIn
    ? said + named > 0 || hasDay
    : said > Math.max(fewest.words, draft.words / fewest.perWords)
  if (!holds(draft, 'generic-message', !isParticular)) return null
  const sentence =
    draft.sentences.find(({ text }) => hollow.test(text) && !/\bthank/i.test(text)) ??
    draft.sentences.find(({ text }) => hollow.test(text))
  const topic = topicOf({ interview })
  const memory = `We talked about ${topic ?? ''}.`
  const thanks = draft.sentences.find(one => believed(one, 'thanks') !== null)
  return {
    evidence:
      sentence === undefined ? [] : [evidenceAt(draft, sentence, 'Any candidate could have written this.')],
    ...(topic === null || isCheckIn
      ? {}
      : { insertAt: thanks === undefined ? openWith(draft, memory) : after(thanks, memory) }),
    ...(isCheckIn ? { severity: 'minor' as const } : {})
  }
}

export default {
  id: 'generic-message',
  title: 'Could have gone to anybody',
  why: 'Nothing in it comes from this interview, so the reader cannot tell it from a form letter, and it gives them no reason to remember yours.',
  severity: 'major',
  // A gracious reply to a no may well be made of formulas.
  stages: ['thank-you', 'check-in'],
  channels,
  needs: [],
  sources: ['s0', 's1', 's2', 's3'],
  advice:
    'Name one thing that only somebody who was in the room would know: a question, a sight, a problem they told you of.',
  example: ({ request }) =>
    `I keep thinking about ${topicOf(request) ?? 'the delivery that arrived in the middle of our talk, and how calmly everybody dealt with it'}. ${topicOf(request) === null ? 'That is a team I would like to be in.' : 'It made the job real to me in a way no advertisement could.'}`,
  disputed: false,
  judge,
  wrong: [
    'Dear Ms Quaye,\n\nThank you for the opportunity to interview with you today. «I enjoyed learning more about the position and your company.» I am very interested.\n\nSincerely,\nPaul Wex',
    'Dear Hiring Manager,\n\nThank you for your time. «It was a pleasure to meet with you and the team.» I believe my skills and experience would be an asset, and I look forward to hearing from you.\n\nBest regards,\nLin Ho',
    {
      text: 'Dear Mr Odell,\n\nMay I convey my sincere thanks for the courtesy of an interview. «I found our exchange of views stimulating and informative in equal measure.» The position is one to which I would bring energy and commitment.\n\nYours sincerely,\nP. Arkle',
      given: { draft: { channel: 'letter' } }
    },
    {
      text: '«I just wanted to check in and see if there were any updates.» I am still very interested and can provide anything you need.\n\nThank you so much,\nMorgan',
      given: { draft: { stage: 'check-in' } }
    },
    {
      text: 'Hi! Thanks so much for your time yesterday. «It was great to chat and learn about the team.» Hope to hear from you soon! Best, Vlad',
      given: { draft: { channel: 'social' } }
    },
    'Dear Priyanka,\n\nThank you for the opportunity to engage. «In a fast-moving landscape it is rare to find a forward-thinking organisation that combines ambition with purpose.» I am excited by the prospect of adding value and unlocking synergies.\n\nDeclan',
    {
      text: 'Only me again. «Just wanted to follow up and see where we are.» Let me know either way.',
      given: { draft: { stage: 'check-in', channel: 'text' } }
    }
  ],
  right: [
    'Dear Ms Quaye,\n\nThank you for showing me the dye house. I enjoyed hearing why the indigo vats rest on Sundays, and I would love to work there.\n\nPaul Wex',
    {
      text: 'Hi Mrs Tait, thank you for today! I would be so happy to join you. Ash',
      given: { draft: { channel: 'text' } }
    },
    {
      text: 'Dear Mr Shaw,\n\nMay I ask whether there is any news about the payroll clerk position? I am still very interested. Thank you.\n\nIda Roy',
      given: { draft: { stage: 'check-in' } }
    },
    {
      text: 'Hello Mr Shaw, I interviewed with you on 12 May and wondered whether you have come to a decision. Thank you, Ida',
      given: { draft: { stage: 'check-in', channel: 'social' } }
    },
    {
      text: 'Hi, this is Danielle. I am calling to follow up and see where things stand. Thank you, bye.',
      given: { draft: { stage: 'check-in', channel: 'phone' } }
    },
    'Hi Beth,\n\nThank you for interview and that you show me the bakery. I work with rye dough and stone oven before.\n\nOleg',
    {
      text: 'Thank you for the interview. It was lovely to meet you, but I have decided to withdraw.',
      given: { draft: { stage: 'check-in' } }
    }
  ],
  knownGaps: [],
  // Words for moments that the ones above do not fit
  inMoment: {
    brief: {
      example: 'Your story of the delivery in the middle of our talk has stayed with me.'
    },
    spoken: {
      example: 'I keep thinking about the delivery that came in the middle of our talk.'
    }
  }
} satisfies Mistake
