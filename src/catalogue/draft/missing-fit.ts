import { holds, mayDo } from '../../draft/reading/belief.ts'
import { isWithdrawal } from '../../draft/reading/withdrawal.ts'
import type { Mistake } from '../mistake.ts'
import { jobOf, topicOf } from '../wording.ts'

export default {
  id: 'missing-fit',
  title: 'Nothing about why you suit the job',
  why: 'The reader is comparing people and meets nothing here to remember you by: no skill, no experience, no result of yours that this job could use.',
  severity: 'minor',
  // A check-in asks for news and a reply to a no is past arguing; a text has no room for it, and the four parts of a call leave it out (s0).
  stages: ['thank-you'],
  channels: ['email', 'letter', 'social'],
  needs: [],
  sources: ['s0', 's1', 's4'],
  advice:
    'Pick one thing they need and tie it to one thing you have done, in a single sentence with a fact in it.',
  // Only the candidate knows the facts, so the request cannot fill a sentence to insert.
  example: ({ request }) => {
    const topic = topicOf(request)
    if (topic !== null)
      return `When we came to ${topic}, I thought of the three years I spent on much the same thing, and I could use them here from the first week.`
    return `In my last job I kept a rota of thirty people running through two winters, and I would bring the same care to ${jobOf(request) ?? 'your team'}.`
  },
  disputed: false,
  judge: ({ draft }) =>
    isWithdrawal(draft) || !holds(draft, 'missing-fit', !mayDo(draft, 'fit')) ? null : { evidence: [] },
  wrong: [
    'Dear Ms Halloran,\n\nThank you for the interview for the bank teller position. I enjoyed hearing about the charity days, and Saturdays are no problem. I am very interested.\n\nSincerely,\nKim Dao',
    'Dear Mr Ferri,\n\nThank you for the opportunity to engage. I am excited by the prospect of adding value from day one and growing alongside a high-performing team.\n\nBest,\nAlix Roe',
    "Dear Mr Boyd,\n\nThank you for walking me through the greenhouse on Saturday. It seems a lovely place and I'd love the job.\n\nNell Carey",
    {
      text: 'Dear Canon Pryce,\n\nMay I convey my sincere thanks for the courtesy of an interview. The post is one of which anybody would be proud.\n\nYours sincerely,\nHugh Lacey',
      given: { draft: { channel: 'letter' } }
    },
    'Respected HR,\n\nI thank the management for the interview. The plant visit was very nice and I am highly interested to join and to learn many things.\n\nThanking you,\nSuresh Patil',
    'Hi Ray,\n\nThanks for today. How many sick days are there, and is the early start strict?\n\nTina'
  ],
  right: [
    'Dear Anneke,\n\nThank you for Monday. I had the same slump at my last school and filled it with a model bridge; attendance went up.\n\nJulian Tran',
    'Dear Chef Ruiz,\n\nThank you for the trial. On board the ferry we solved that rush by plating cold garnish ahead, and I believe it can fit your station.\n\nDodong',
    {
      text: 'Dear Mr Voss,\n\nI thank you for an hour at the bench. I have had thirty years on longcase clocks and should like the position.\n\nA. Piper',
      given: { draft: { channel: 'letter' } }
    },
    'Hi Lara,\n\nThanks for having me. My Xactimate experience would let me take files from week one.\n\nPhil',
    {
      text: "Hello Mr Boyd, it's Ola from this morning. Thank you for the greenhouse tour, I'd love the job. Bye now.",
      given: { draft: { channel: 'phone' } }
    },
    'Hello Madam,\n\nThank you for interview. I am working with fillet machine six year in Klaipeda and I am fast.\n\nJonas',
    'Dear Ms Webb,\n\nThank you for your time. After the tour I have decided to withdraw my application.\n\nIda Falk'
  ],
  knownGaps: [],
  // Words for moments that the ones above do not fit
  inMoment: {
    brief: {
      advice: 'Name one thing you have done that they need, in half a sentence.',
      example: 'I kept a rota of thirty people running through two winters, and would do the same for you.'
    }
  }
} satisfies Mistake
