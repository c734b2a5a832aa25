import { clausesThat } from '../evidence.ts'
import type { Mistake } from '../mistake.ts'
import { namedRole } from '../wording.ts'

const checkIn = { draft: { stage: 'check-in' as const } }
const textCheck = { draft: { stage: 'check-in' as const, channel: 'text' as const } }
const phoneCheck = { draft: { stage: 'check-in' as const, channel: 'phone' as const } }
const rejected = { draft: { stage: 'rejection-reply' as const } }

export default {
  id: 'pushy-tone',
  title: 'Pressing for an answer',
  why: 'Deadlines and demands make a busy reader feel cornered. Of the HR managers surveyed by Accountemps (2018), 33% had dropped a candidate for being too pushy after the interview.',
  severity: 'major',
  stages: ['thank-you', 'check-in', 'rejection-reply'],
  channels: ['email', 'letter', 'phone', 'text', 'social'],
  needs: [],
  sources: ['s1', 's4', 'e1'],
  advice:
    'Ask once, openly, when a decision is expected, and leave the pace to them. If a date of your own is pressing, state it as a fact and not as a condition.',
  example: ({ request }) =>
    `I am still very interested in ${namedRole(request, 'the job')}. May I ask when you expect to decide?`,
  disputed: false,
  judge: clausesThat('pushy-tone'),
  wrong: [
    {
      text: 'Hi Kerry, its been like 2 weeks, «did i get it or not??»',
      given: { draft: { stage: 'check-in', channel: 'text' } }
    },
    {
      text: 'Hi Kerry, it has been two weeks now. «I need an answer today, not next week».',
      given: { draft: { stage: 'check-in', channel: 'text' } }
    },
    {
      text: 'Dear Ms Baird,\n\n«I would ask that you get back to me by Wednesday at the latest, as I have plans to make».',
      given: checkIn
    },
    {
      text: 'Dear Sir,\n\n«This is my third reminder». «Kindly revert on priority with the final status by EOD today».',
      given: checkIn
    },
    {
      text: "Hi, Dale Hurst again about the fitter job. «This is the fourth message I've left, so ring me back today, yes or no».",
      given: phoneCheck
    },
    'Dear Mr Lomax,\n\nThank you for Friday. «You have until noon on Thursday to put an offer in writing».',
    {
      text: 'Dear Ada,\n\nThe interview is three weeks ago and «I would have expected an answer by now». «The least you could do is tell me where I stand».',
      given: checkIn
    }
  ],
  right: [
    {
      text: 'Dear Ms Baird,\n\nYou said you hoped to decide by Friday, so I thought I would ask whether there is any news. No rush at all.',
      given: checkIn
    },
    {
      text: "Hi Kerry, Sam from the Tuesday interview. You thought you'd know by today, any word yet? No worries if not!",
      given: textCheck
    },
    'Dear Mr Lomax,\n\nThe deadline your team met in March impressed me. At Halden we answered every complaint within five working days.',
    {
      text: 'Dear Ada,\n\nMight I ask when you expect to decide? I could start from the first of March, and am free for a second meeting on Monday or Tuesday.',
      given: checkIn
    },
    {
      text: "Hello Mr Reid, it's Nikhil Shah, calling about the printer job we spoke of last week. Please call me when it suits you. Thank you for your time.",
      given: phoneCheck
    },
    "Dear Ms Okafor,\n\nPlease let me know if you need anything else before Friday's meeting. I look forward to hearing from you.",
    {
      text: 'Dear Fiona,\n\nThank you for telling me so promptly. If you can spare two minutes for a word of advice, I would be glad of it; if not, I quite understand.',
      given: rejected
    }
  ],
  knownGaps: [],
  // Words for moments that the ones above do not fit
  inMoment: {
    afterNo: {
      advice:
        'Leave out dates, demands and reasons that they owe you. Thank them, and say once that you would be glad to be considered again.',
      example: 'Thank you for letting me know. I would be glad to hear from you if a similar job comes up.'
    },
    brief: {
      example: 'I am still very interested in the job. May I ask when you expect to decide?'
    },
    spoken: {
      example:
        'I am still very interested in the job, and I wanted to ask when you expect to decide. There is no hurry on my side. Thank you.'
    }
  }
} satisfies Mistake
