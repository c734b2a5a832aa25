import { clausesThat } from '../evidence.ts'
import type { Mistake } from '../mistake.ts'
import { namedRole } from '../wording.ts'

const text = { draft: { channel: 'text' as const } }
const checkIn = { draft: { stage: 'check-in' as const } }
const phoneCheck = { draft: { stage: 'check-in' as const, channel: 'phone' as const } }
const rejected = { draft: { stage: 'rejection-reply' as const } }

export default {
  id: 'needy-tone',
  title: 'Pleading for the job',
  why: 'A plea asks the reader to act out of pity, and leaves them no reason to believe that this is the job you want. Confidence lets them picture you in it.',
  severity: 'major',
  stages: ['thank-you', 'check-in', 'rejection-reply'],
  channels: ['email', 'letter', 'phone', 'text', 'social'],
  needs: [],
  sources: ['s0', 's1'],
  advice:
    'Leave out what you would put up with and what depends on the answer. Say once, calmly, why you want this job and what you would bring to it.',
  example: ({ request }) =>
    `I would be very glad to take on ${namedRole(request, 'this work')}, and believe that the last three years have prepared me well for it. I look forward to hearing what you decide.`,
  disputed: false,
  judge: clausesThat('needy-tone'),
  wrong: [
    'Dear Ms Obeng,\n\nThank you for Monday. «I am begging you to give me one chance behind the counter, and I will never let you down».',
    'Dear Mr Patil,\n\nThank you for the interview. «I would take any position that you have, at half the pay, and I would sleep in the storeroom if that helped».',
    {
      text: 'Hi Tom, «pls pls just give me the warehouse job, I really need it and the rent is due».',
      given: text
    },
    {
      text: 'Dear Father Sebastian,\n\n«I have had nine refusals since spring and you are my last hope». «I do not know how I will face my parents if you say no too».',
      given: checkIn
    },
    {
      text: "Hello, it is Debbie about the dental nurse job. «Please just call me, even if it is bad news, I can't sleep».",
      given: phoneCheck
    },
    {
      text: 'Dear panel,\n\nI respect your choice. «If there is anything else going at the hotel, even a few hours in the laundry, please think of me». «I would do it for nothing, I have no income and I am not proud».',
      given: rejected
    },
    'Dear Ms Novak,\n\n«I know I was the weakest of the candidates and I am so sorry for wasting your morning». «It would change our lives if you could find it in your heart to choose me».'
  ],
  right: [
    'Dear Ms Obeng,\n\nI was desperate to know how the bridge held, and your answer did not disappoint. I would really like this job.',
    'Dear Mr Patil,\n\nIf I may say so plainly: I want this post, and three years of running a busy kitchen are why I believe I can fill it.',
    {
      text: 'Dear Sister Bernadette,\n\nSorry to have missed Anil on the ward. Please give him my thanks. Is there any news on the staff nurse post?',
      given: checkIn
    },
    'Dear Tom,\n\nOn the helpline I talked to people who begged for one more week, and I learnt to say what we could do and what we could not.',
    {
      text: 'Dear Kerry,\n\nOf course I am disappointed, but I enjoyed meeting the crew. Please keep me in mind for the spring season.',
      given: rejected
    },
    'Dear Dr Rowe,\n\nI apologise for the slip in my slides: the third figure should read 14%. The corrected page is attached.',
    {
      text: 'Hello Ms Duarte, this is Kwame Boadu, who came about the night crew job. I am happy to take any shift, days or nights. Have you decided yet? Thank you.',
      given: phoneCheck
    }
  ],
  knownGaps: [],
  // Words for moments that the ones above do not fit
  inMoment: {
    afterNo: {
      advice:
        'Leave out what the no means for you and what you would put up with. A calm thank-you is what they will remember when the next job comes up.',
      example:
        'Thank you for letting me know. I was sorry to read it, and would be glad to be considered again. I wish you and the team well.'
    },
    brief: {
      example: 'I would be very glad to do this work, and look forward to hearing what you decide.'
    },
    spoken: {
      example:
        'I would be very glad to do this work, and I look forward to hearing what you decide. Thank you, goodbye.'
    }
  }
} satisfies Mistake
