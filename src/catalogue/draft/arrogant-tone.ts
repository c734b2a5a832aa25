import { clausesThat } from '../evidence.ts'
import type { Mistake } from '../mistake.ts'

const checkIn = { draft: { stage: 'check-in' as const } }
const rejected = { draft: { stage: 'rejection-reply' as const } }
const phone = { draft: { channel: 'phone' as const } }

export default {
  id: 'arrogant-tone',
  title: 'Pride that puts others down',
  why: 'Praise of yourself without facts, or at the cost of others, makes the reader wonder what you would be like to work with. Confidence needs neither.',
  severity: 'major',
  stages: ['thank-you', 'check-in', 'rejection-reply'],
  channels: ['email', 'letter', 'phone', 'text', 'social'],
  needs: [],
  sources: ['s1', 's4'],
  advice:
    'Say what you did and what came of it, and let the reader draw the conclusion. Leave out the other candidates and what the employer does badly.',
  example:
    'In my last job I cut the waiting list from nine weeks to four. I would enjoy working on yours with the team I met.',
  disputed: false,
  judge: clausesThat('arrogant-tone'),
  wrong: [
    {
      text: 'Dear Mr Hanley,\n\nThank you for letting me know. «It takes a special kind of talent to spot talent like mine». I wish the depot well.\n\nGuy Farrow',
      given: { draft: { stage: 'rejection-reply', channel: 'email' } }
    },
    {
      text: 'Dear Mr Hanley,\n\nThank you for letting me know. «You have just turned down the best driver this county will ever see».\n\nGuy Farrow',
      given: rejected
    },
    {
      text: 'Hello Anna,\n\nIs there news on the analyst role? «None of the others you saw can do what I do, and you know it».\n\nMiles',
      given: checkIn
    },
    'Dear Mr Lowe,\n\nThank you for Tuesday. «You will not find anyone better than me, and I think we both know it». I would like the job.\n\nKurt Maier',
    'Dear Ms Iqbal,\n\nThank you for the tour of the lab. «I could not help noticing that the other candidates in the waiting room were hardly serious competition». I ran assays at Leeds for three years.\n\nRory Bell',
    {
      text: 'Hi, this is Brett Colley about the sales manager job. Thanks for today. «I am the best closer this city has ever seen», so give me a ring.',
      given: phone
    },
    'Dear Dr Osei,\n\nThank you for showing me the ward. «Your handover system is frankly amateurish, and I would have it fixed within a week». I look forward to hearing from you.\n\nPetra Voss'
  ],
  right: [
    'Dear Mr Lowe,\n\nThank you for Tuesday. I sold more than any other rep in the north last year, 140 contracts in all, and I would be proud to do the same for you.\n\nKurt Maier',
    'Dear Ms Iqbal,\n\nThank you for the tour. My supervisor once called me the best pipetter she had trained, and I have been trying to live up to it since.\n\nRory Bell',
    {
      text: 'Hello Anna,\n\nIs there any news on the analyst role? I know there were strong candidates, and I would be glad of the chance.\n\nThanks,\nMiles',
      given: checkIn
    },
    'Dear Dr Osei,\n\nThank you for showing me the ward. You asked how we cut handover times: we moved it to the bedside, and it took from 40 minutes to 25. I am happy to send the sheet.\n\nPetra Voss',
    'Dear Mrs Quist,\n\nThank you for the trial lesson. I am confident that I can teach both sets, having taught mixed classes for six years.\n\nJon Hart',
    {
      text: 'Dear Mr Hanley,\n\nThank you for letting me know. At twenty I thought I was the best driver in the county; I know better now, and I would gladly apply again.\n\nGuy Farrow',
      given: rejected
    }
  ],
  knownGaps: [],
  // Words for moments that the ones above do not fit
  inMoment: {
    afterNo: {
      advice:
        'Leave out the other candidates, your own worth, and what the employer does badly. Grace after a no says more for you.',
      example:
        'Thank you for letting me know. I learned a good deal from our talk, and wish your choice every success.'
    },
    brief: {
      example:
        'In my last job I cut the waiting list from nine weeks to four. I would enjoy working on yours.'
    },
    spoken: {
      example:
        'In my last job I cut the waiting list from nine weeks to four, and I would enjoy working on yours.'
    }
  }
} satisfies Mistake
