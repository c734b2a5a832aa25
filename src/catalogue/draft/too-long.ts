import type { PolicyInForce } from '../../../schemas/policy.ts'
import { channels, stages, type Channel } from '../../../schemas/vocabulary.ts'
import { holds } from '../../draft/reading/belief.ts'
import { evidenceAt } from '../evidence.ts'
import type { Facts, Judgement, Mistake } from '../mistake.ts'

/** Words of a thank-you that are still welcome (editorial; e8 found 50 to 125 words answered most; a minute of speech is about 150). */
const most: Readonly<Record<Channel, number>> = { email: 300, letter: 340, phone: 165, text: 90, social: 180 }
const bySetting: Readonly<Record<PolicyInForce['length'], number>> = {
  concise: 0.65,
  balanced: 1,
  substantial: 1.25
}
/** A check-in or a reply to a no has less to say; so has a message with hardly a talking point. */
const less = { otherStage: 0.9, pointless: 0.9, fewestPoints: 2 }
/** Up to this share of the limit it is a matter of polish. */
const polish = 1.1
/** A sentence up to this many words is underlined whole. */
const mostEvidence = 20
const owningUp =
  /\b(?:(?:going|gone|go|ramble|rambling|rambled|went|babbling) on\b(?: and on)?(?: at| for| too| about|[.,!]|$)|at such length|(?:long|lengthy) (?:email|letter|message|note|text|story|call|post|read)\b|essay|rambl(?:ed|ing)\b|what else\b|so much (?:more|else) (?:that )?(?:i|to)\b|i (?:shall|will|should|['’]ll|had better) stop\b|(?:this|it|thing)['’]?s? (?:is )?(?:about to|going to|gonna) cut me off)/gi

function judge({ draft, policy }: Facts): Judgement {
  const limit =
    most[draft.channel] *
    bySetting[policy.length] *
    (draft.stage === 'thank-you' ? 1 : less.otherStage) *
    (draft.talkingPoints < less.fewestPoints ? less.pointless : 1)
  const isLong = draft.words > limit
  // The encoder learned from readers who had stated no wish as to length
  if (!(policy.length === 'balanced' ? holds(draft, 'too-long', isLong) : isLong)) return null
  const [owned] = draft.sentences.flatMap(({ start, text, words }) =>
    [...text.matchAll(owningUp)].map(({ index, 0: { length } }) =>
      words <= mostEvidence
        ? { start, end: start + text.length }
        : { start: start + index, end: start + index + length }
    )
  )
  return {
    evidence: owned === undefined ? [] : [evidenceAt(draft, owned, 'You noticed it yourself.')],
    advice: `It runs to ${draft.words} words; about ${Math.round(most[draft.channel] / 20) * 10} would do. Keep the thanks, your best point and what happens next, and leave the rest for when you meet.`,
    ...(draft.words > limit * polish ? {} : { severity: 'minor' as const })
  }
}

/** Padding for the examples: twenty sentences, two are about thirty words. */
const asides = [
  "I first learnt to count eggs at my uncle's farm, where every hen had a name. My cousin painted the henhouse blue, and nobody liked it until the autumn came. After the interview I went down to the river and looked at the ferry for a while. It was raining, and the man at the kiosk turned out to know my father. At the depot the rota hung on a board by the stairs. On Mondays it was me and on Tuesdays it was Jean, and nobody could read it once the paint had run. You asked about stock-taking and I spoke of the shop in Harwich. It was the second shop, of course, as the first had closed by then and become a bank. The scales in our packing room were always ten grams out. We marked it on the wall in chalk, and then somebody washed the wall, so that we had to begin again. In the spring we moved the seedlings to the long shed, and in the summer we moved them back. There were four of us, or five if you count the boy on Saturdays.",
  'The bus I took home was the forty-one, which goes round by the hospital. I had time to think over your second question, and then over the third one as well. My neighbour says that bricklaying is like baking, since both depend upon the weather. I have never baked, but I have laid a good many walls in the rain. There was a clock in the hall that I meant to ask you about. We had the same one at the school in Leven, and it stopped each year on the first frost. I have kept my notes from the course in a green folder. The early ones are in pencil, because the instructor did not care for ink, and they have faded a little.'
]
  .join(' ')
  .split(/(?<=\.) /)
const ramble = (count: number, from = 0) => asides.slice(from * 2, (from + count) * 2).join(' ')

export default {
  id: 'too-long',
  title: 'Too long for what it says',
  why: 'It will be read between two meetings, and what matters gets lost in the rest. A text or a voicemail loses its listener sooner still.',
  severity: 'major',
  stages,
  channels,
  needs: [],
  sources: ['s0', 'e8'],
  advice: 'Keep the thanks, your best point and what happens next, and leave the rest for when you meet.',
  example:
    'Thank you for Tuesday. Your question about the night shift stayed with me, because I ran one for two years and would gladly run yours. I look forward to your decision.',
  disputed: false,
  judge,
  wrong: [
    `Dear Ms Okonjo,\n\nThank you for Tuesday.\n\n${ramble(5)}\n\n${ramble(5, 5)}\n\n«Forgive me for going on at such length.»\n\nYours sincerely,\nBasil Thorne`,
    {
      text: `Hi Kit, thank you for the trial shift. ${ramble(3)} «Sorry for the essay!» Bea`,
      given: { draft: { channel: 'text' } }
    },
    {
      text: `Hello Mr Sato, it is Ruth Lindo from the interview. ${ramble(5, 2)} «Now, what else did I want to say.» Thank you, and goodbye.`,
      given: { draft: { channel: 'phone' } }
    },
    {
      text: `Dear Mrs Pell,\n\nIs there any news about the bricklayer job?\n\n${ramble(9)}\n\nThank you,\nGwyn Parry`,
      given: { draft: { stage: 'check-in' } }
    },
    {
      text: `Dear Dr Amadi,\n\nThank you for letting me know.\n\n${ramble(9)}\n\nYours sincerely,\nNora Flint`,
      given: { draft: { stage: 'rejection-reply', channel: 'letter' }, policy: { length: 'concise' } }
    },
    {
      text: `Hi Tarek, thank you for meeting me. ${ramble(6, 1)} All the best, Joan`,
      given: { draft: { channel: 'social' } }
    },
    {
      text: `Dear Ms Roux,\n\nThank you for seeing me about the nursery post.\n\n${ramble(7)}\n\nKind regards,\nIan Moss`,
      given: { policy: { profile: 'concise' } }
    }
  ],
  right: [
    `Dear Ms Okonjo,\n\nThank you for Tuesday.\n\n${ramble(8)}\n\nYours sincerely,\nBasil Thorne`,
    {
      text: `Dear Ms Okonjo,\n\nThank you for Tuesday.\n\n${ramble(9)}\n\nYours sincerely,\nBasil Thorne`,
      given: { draft: { channel: 'letter' } }
    },
    {
      text: `Hello Mr Sato, it is Ruth Lindo from the interview. ${ramble(3, 2)} Thank you, and goodbye.`,
      given: { draft: { channel: 'phone' } }
    },
    {
      text: `Hi Kit, thank you for the trial shift. ${ramble(1)} I would love the job. Bea`,
      given: { draft: { channel: 'text' } }
    },
    {
      text: `Dear Ms Okonjo,\n\nThank you for Tuesday.\n\n${ramble(10)}\n\nYours sincerely,\nBasil Thorne`,
      given: { policy: { profile: 'substantial' } }
    },
    {
      text: `Dear Ms Okonjo,\n\nIs there any news? Thank you.\n\nBasil Thorne\n\nOn Monday Ms Okonjo wrote:\n> ${ramble(10)}`,
      given: { draft: { stage: 'check-in' } }
    },
    {
      text: `Hi Tarek, thank you for meeting me. ${ramble(3, 1)} All the best, Joan`,
      given: { draft: { channel: 'social' } }
    }
  ],
  knownGaps: [],
  // Words for moments that the ones above do not fit
  inMoment: {
    afterNo: {
      advice:
        'Three sentences are enough: thanks, a kind wish, and that you would be glad to be considered again.',
      example:
        'Thank you for letting me know. I enjoyed meeting you and the team, and wish you well with your choice. I would be glad to be considered another time.'
    },
    brief: {
      advice:
        'A message like this is read on a small screen: keep the thanks and your best point, and leave the rest for when you meet.',
      example:
        'Thank you for Tuesday. Your question about the night shift stayed with me: I ran one for two years and would gladly run yours.'
    },
    spoken: {
      advice:
        'Say who you are, thanks, and one question, in half a minute. Leave the rest for when you speak.',
      example:
        'Hello, this is Ada Nwosu. We met on Tuesday about the night shift. Thank you again for your time. I am still very interested, and wanted to ask when you expect to decide. Goodbye.'
    }
  }
} satisfies Mistake
