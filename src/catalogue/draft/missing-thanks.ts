import { channels, stages, type Severity } from '../../../schemas/vocabulary.ts'
import type { Draft } from '../../draft/draft.ts'
import { believed, holds, mayDo } from '../../draft/reading/belief.ts'
import type { Facts, Mistake } from '../mistake.ts'
import { inTheirWords, isBitter, jobOf, openWith, topicOf } from '../wording.ts'

/** Thanks that fit the stage, with the job where the request names it. */
function thanks({ draft: { stage }, request }: Facts): string {
  const job = jobOf(request)
  if (stage === 'rejection-reply')
    return `Thank you for letting me know${job === null ? '' : `, and for considering me for ${job}`}.`
  return `Thank you ${stage === 'check-in' ? 'again ' : ''}for the time you gave me${job === null ? '' : ` to talk about ${job}`}.`
}

/** A check-in owes no thanks of its own, for the thank-you has said it; a reply to a no that is not gracious in another way does. */
function severityAt({ stage, sentences }: Draft): { severity?: Severity } {
  if (stage === 'check-in') return { severity: 'note' }
  const isGracious = (['wishes-well', 'interest', 'recalls'] as const).some(act =>
    sentences.some(sentence => believed(sentence, act) !== null)
  )
  return stage === 'rejection-reply' && isGracious ? { severity: 'minor' } : {}
}

export default {
  id: 'missing-thanks',
  title: 'No word of thanks',
  why: 'Somebody gave you their time and attention, and the message does not mention it. Of the HR managers surveyed by Accountemps in 2017, 80% found thanks after an interview helpful.',
  severity: 'major',
  // A refusal deserves thanks as well: somebody read, met and answered.
  stages,
  channels,
  needs: [],
  sources: ['s1', 's2', 's3', 's4', 'e3'],
  advice: 'Say thank you early and plainly, and name what for: their time, the tour, an honest answer.',
  example: facts => {
    const topic = topicOf(facts.request)
    return topic === null || facts.draft.stage === 'rejection-reply'
      ? thanks(facts)
      : `Thank you for your time, and for our conversation about ${topic}.`
  },
  disputed: false,
  judge: facts =>
    !holds(facts.draft, 'missing-thanks', !mayDo(facts.draft, 'thanks'))
      ? null
      : {
          evidence: [],
          ...(isBitter(facts.draft)
            ? {}
            : { insertAt: openWith(facts.draft, inTheirWords(facts.draft, thanks(facts))) }),
          ...severityAt(facts.draft)
        },
  wrong: [
    {
      text: 'Well, thanks for nothing. I hope the new baker burns the lot.',
      given: { draft: { stage: 'rejection-reply', channel: 'email' } }
    },
    {
      text: 'Dear Dr Lund,\n\nI have read your letter. Should the laboratory grow, I would apply again.\n\nYours sincerely,\nOmar Saleh',
      given: { draft: { stage: 'rejection-reply' } }
    },
    'Dear Ms Tanaka,\n\nPlease find enclosed the certificates for which you asked on Monday. I am keen to start in the kiln room.\n\nRegards,\nPaul Orr',
    'Dear Ms Adeyemi,\n\nIt was good to see the kiln yesterday. I have thrown stoneware for six years and would be glad to join the pottery.\n\nKind regards,\nTilda Marr',
    {
      text: 'Dear Mr Ibarra,\n\nI was interviewed for the bus mechanic post on 3 May and wondered whether you have come to a decision. I remain very interested.\n\nRegards,\nFay Otieno',
      given: { draft: { stage: 'check-in' } }
    },
    {
      text: 'Hi Rosa, any word yet on the florist job? Still dead keen. Petra',
      given: { draft: { stage: 'check-in', channel: 'text' } }
    },
    {
      text: 'Hello, this is Ines Vidal about the swimming instructor job. I would be grateful if you could ring me back with the outcome on 555 0110.',
      given: { draft: { stage: 'check-in', channel: 'phone' } }
    }
  ],
  right: [
    {
      text: 'Dear Mr Ibarra,\n\nMay I ask whether there is any news about the mechanic post?\n\nMany thanks,\nFay Otieno',
      given: { draft: { stage: 'check-in' } }
    },
    {
      text: 'I waited a week, as you asked. Has the panel met?\n\nThank you,\nAmund Berg',
      given: { draft: { stage: 'check-in' } }
    },
    'Dear Sister Grace,\n\nI write to appreciate the hour you granted me in the dispensary. I am eager to serve there.\n\nYours faithfully,\nChidi Okafor',
    'hi Lou just wanna say i apreciate you showing me the ovens, hope to hear soon',
    'Hi Maya,\n\nMuch obliged to you for the walk round the orchard. I would love to prune it with you.\n\nTom',
    {
      text: "Dear Rita,\n\nI can't thank you enough for ringing in person. I wish the new ranger well.\n\nJoss",
      given: { draft: { stage: 'rejection-reply' } }
    },
    'Cheers for having me down at the yard, Ken. I would be glad of the job.\n\nDale'
  ],
  knownGaps: []
} satisfies Mistake
