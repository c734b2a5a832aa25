import { clausesThat } from '../evidence.ts'
import type { Mistake } from '../mistake.ts'

const byText = { draft: { channel: 'text' as const } }
const byPhone = { draft: { channel: 'phone' as const } }

export default {
  id: 'sore-loser',
  title: 'Disputing the decision',
  why: 'A no seldom turns into a yes in reply, but the next vacancy often goes to somebody who took the first no well.',
  severity: 'major',
  stages: ['rejection-reply'],
  channels: ['email', 'letter', 'phone', 'text', 'social'],
  needs: [],
  sources: ['s3'],
  advice:
    'Thank them, wish them well with their choice, and ask to be considered again. If you want to learn from it, ask what you could do better, and nothing about the other candidate.',
  example:
    'Thank you for letting me know. I enjoyed meeting you, wish you every success with your choice, and would be glad to be considered again.',
  disputed: false,
  judge: clausesThat('sore-loser'),
  wrong: [
    'Dear Ms Novak,\n\n«I must say that I was surprised by the outcome». «I would like to know what exactly the other candidate had that I did not».',
    'Dear Panel,\n\n«I ask the committee to look at the ranking again, since it seems to me that a mistake has been made». «Please send me the score sheets».',
    '«Your loss».',
    {
      text: "So «u give it to some kid with no licence, over me». «You'll regret it when the harvest comes»",
      given: byText
    },
    'Dear Mr Hallam,\n\n«You had your person picked before I walked in, and I was there to fill a box»..',
    'Respected Sir,\n\n«Kindly reconsider your decision». «The gentleman you have selected has half my experience and does not know tally».',
    {
      text: "Hello, it's Barry Hindle. «Walk me through it, mark by mark, and tell me how he could possibly have done better than me».",
      given: byPhone
    }
  ],
  right: [
    'Dear Panel,\n\nIt was a hard letter to open, and a kind one to read. I wish the person you chose a good start at the hotel.',
    'Dear Ms Novak,\n\nThank you for letting me know. If you can spare a line on where I could have been stronger, I would be grateful.',
    "Dear Mr Hallam,\n\nI am sorry it wasn't me, and glad that you found someone who knows the bells. Please keep me in mind for the summer.",
    { text: 'Gutted but fair enough, thanks for letting me know. Good luck with the season!', given: byText },
    {
      text: "Hello Ms Pryce, it's Nikhil Shah. I'm not ringing to argue it; I only wanted to thank you for the call, and to wish you well with the new press.",
      given: byPhone
    },
    'Dear Fiona,\n\nI respect the decision and congratulate the officer who was chosen. I remain at your service for the reserve list.'
  ],
  knownGaps: [
    'Dear Chris,\n\nI made a mistake in the second part of the test, and I see now how it should have gone. Thank you for a fair hearing.',
    'Dear Dr Rowe,\n\nYour reasons make complete sense. I hope to apply again once I have my chartered status.'
  ]
} satisfies Mistake
