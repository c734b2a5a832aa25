import type { Span } from '../../draft/draft.ts'
import { findDisclosures } from '../../draft/reading/disclosure.ts'
import { clausesThat, evidenceAt } from '../evidence.ts'
import type { Facts, Judgement, Mistake } from '../mistake.ts'
import { namedRole } from '../wording.ts'

const levers = clausesThat('leverages-offers')

/** A lever is a mistake; another employer's date, told openly and without pressing, is a matter on which advisers differ. */
function judge(facts: Facts): Judgement {
  const disclosures = findDisclosures(facts.draft)
  const isDisclosed = ({ start, end }: Span) => disclosures.some(one => one.start <= start && end <= one.end)
  const lever = levers(facts)
  // What is only disclosed is not part of the lever beside it
  const pressing = lever?.evidence.filter(place => !isDisclosed(place)) ?? []
  if (pressing.length > 0) return { evidence: pressing }
  if (disclosures.length === 0) return null
  return {
    evidence: disclosures.map(place => evidenceAt(facts.draft, place)),
    severity: 'note',
    disputed: true,
    why: 'You say openly that somebody else waits for your answer. Some readers are glad to know and can plan; others hear an auction in any mention of another offer.',
    advice:
      'If the date is real and near, leave it as it is: one sentence, no figures, and that this is the job you would rather have. If it can wait, leave it out.'
  }
}

const checkIn = { draft: { stage: 'check-in' as const } }
const textCheck = { draft: { stage: 'check-in' as const, channel: 'text' as const } }
const phoneCheck = { draft: { stage: 'check-in' as const, channel: 'phone' as const } }
const rejected = { draft: { stage: 'rejection-reply' as const } }

export default {
  id: 'leverages-offers',
  title: 'Other offers as a lever',
  why: 'Mentioned unasked, another offer sounds like an auction, and makes the reader wonder whether you want this job or only a better price.',
  severity: 'major',
  stages: ['thank-you', 'check-in', 'rejection-reply'],
  channels: ['email', 'letter', 'phone', 'text', 'social'],
  needs: [],
  sources: ['s4'],
  advice:
    'Keep other offers out of the message. If you must answer another employer soon, telephone, say so once without figures, and say that this is the job you would rather have.',
  example: ({ request }) =>
    `Of everything I have looked at, ${namedRole(request, 'the work that you described')} is what I would like best. May I ask when you expect to decide?`,
  disputed: false,
  judge,
  wrong: [
    {
      text: 'Dear Mr Lomax,\n\nThank you for Thursday. «I have final rounds with two other chambers this week, one of them your nearest rival».',
      given: { draft: { stage: 'thank-you', channel: 'email' } }
    },
    {
      text: 'Dear Ms Baird,\n\n«I should mention that I have an offer from another contractor and must give them an answer soon».',
      given: checkIn
    },
    {
      text: "Dear Ada,\n\nSt «Agnes and Mercy have both come back with offers, and nurses don't stay on the market long, as you know».",
      given: checkIn
    },
    {
      text: "«Not going to lie Rob, another firm is offering me a van and 2k more», so let me know where you're at",
      given: textCheck
    },
    {
      text: "Hello, it's Siobhán Keane, about the theatre nurse post. «Another hospital wants my answer on Friday and the contract is on my kitchen table». Bye.",
      given: phoneCheck
    },
    {
      text: 'Dear Hugo,\n\n«Since your letter two other funds have moved me to the final stage, so the market seems to see it differently».',
      given: rejected
    },
    'Dear Priya,\n\nGreat to meet the team. «A headhunter keeps calling me about your main competitor, and they are offering a 20% rise».'
  ],
  right: [
    'Dear Ms Baird,\n\nThe courses you offer to apprentices are the best I have seen, and my own apprentices at Halden would have envied them.',
    'Dear Ada,\n\nOur bid beat four other firms because it listed what we would not do. I would bring the same habit to your tenders.',
    {
      text: 'Dear Mr Lomax,\n\nI know you have other candidates to see this week, so please take the time you need.',
      given: checkIn
    },
    'Dear Hugo,\n\nThank you for the other day. I have worked for two of your competitors in the past, as you saw on my CV.',
    {
      text: 'Dear Priya,\n\nThank you for letting me know. I hope the other candidate enjoys the team as much as I did.',
      given: rejected
    },
    {
      text: 'Hi Rob, Dale Hurst here from Monday. Any news on the roofing job yet? Happy to come in again if that helps.',
      given: textCheck
    },
    'Dear Dr Grant,\n\nIn the role play you gave me two offers from cable suppliers, and I would now choose the dearer one.'
  ],
  knownGaps: [],
  // Words for moments that the ones above do not fit
  inMoment: {
    afterNo: {
      advice:
        'Leave other employers out of it. The decision is made, and what others think of you will not change it.',
      example:
        'Thank you for letting me know. I enjoyed meeting you, and would be glad to be considered another time.'
    },
    brief: {
      advice:
        'Keep other offers out of the message. If you must answer another employer soon, telephone and say so once, without figures.',
      example: 'Yours is the job I would like best. May I ask when you expect to decide?'
    },
    spoken: {
      advice:
        'Keep other offers out of the call, unless you must answer another employer soon: then say so once, without figures, and say that this is the job you would rather have.',
      example: 'Yours is the job I would like best, and I wanted to ask when you expect to decide. Thank you.'
    }
  }
} satisfies Mistake
