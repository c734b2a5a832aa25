import { clausesThat } from '../evidence.ts'
import type { Mistake } from '../mistake.ts'

const checkIn = { draft: { stage: 'check-in' as const } }
const phoneCheck = { draft: { stage: 'check-in' as const, channel: 'phone' as const } }
const rejected = { draft: { stage: 'rejection-reply' as const } }
const text = { draft: { channel: 'text' as const } }

export default {
  id: 'oversharing',
  title: 'More about your life than the job needs',
  why: 'Health, family troubles, debts and beliefs are yours to keep. Told unasked, they embarrass the reader, who should not weigh them and cannot forget them.',
  severity: 'major',
  stages: ['thank-you', 'check-in', 'rejection-reply'],
  channels: ['email', 'letter', 'phone', 'text', 'social'],
  needs: [],
  sources: ['s1'],
  advice:
    'Cut it. Where something must be explained, such as a late reply or a gap, half a neutral sentence is enough.',
  example:
    'I am sorry to write later than I had planned; something at home needed me. I have thought a good deal about our talk since.',
  disputed: false,
  judge: clausesThat('oversharing'),
  wrong: [
    {
      text: 'Dear Dr Rowe,\n\nThank you for the tour. «I vote the same way you do, and my brother-in-law no longer comes to dinner because of it».',
      given: { draft: { stage: 'thank-you', channel: 'email' } }
    },
    'Dear Chris,\n\nThank you for Monday. «My wife has left me and taken the children, and I have not slept since».',
    'Dear Ms Okafor,\n\nThank you for Friday. «I was not quite myself, as my divorce came through that morning and my ex had taken the dog».',
    {
      text: 'Dear Mr Lomax,\n\nI would have written sooner, but «my husband was rushed to hospital and my own biopsy is next week». Is there any news?',
      given: checkIn
    },
    {
      text: "Hi, it's Lorraine from the interview. «Sorry for the delay, my therapist says I should not rush things just now».",
      given: phoneCheck
    },
    {
      text: 'Dear Ada,\n\nThank you for your letter. «Since my bankruptcy and the court case I take such news to heart».',
      given: rejected
    },
    {
      text: "thanks for seeing me today, «I have three kids to feed and we're behind on the rent so fingers crossed»",
      given: text
    }
  ],
  right: [
    'Dear Ms Okafor,\n\nMy family farm taught me irrigation, which is why the pump project caught my eye.',
    'Dear Mr Lomax,\n\nYears of working beside grieving families in the hospice taught me to speak plainly and to sit still.',
    {
      text: 'Dear Ada,\n\nI have moved house since we met; my new number is below. Is there any news of the post?',
      given: checkIn
    },
    'Dear Chris,\n\nAs a debt adviser I have seen what a bankruptcy does to a household, and I closed 2,100 cases in six years.',
    {
      text: "Hi Kerry, sorry for the slow reply, I had a cold. Thank you for the interview, I'd love the job. Marlon",
      given: text
    },
    'Dear Dr Rowe,\n\nI was redundant in March when the plant closed, and have used the time to finish my Level 3 in welding.',
    "Dear Sister Bernadette,\n\nThe chaplain's account of the ward's Christmas stayed with me. My operations background would help with the rota."
  ],
  knownGaps: [],
  // Words for moments that the ones above do not fit
  inMoment: {
    afterNo: {
      example:
        'Thank you for letting me know, and forgive the late reply. I enjoyed our talk, and wish you well.'
    },
    brief: {
      example: 'Sorry for the late reply; something at home needed me. Thank you for yesterday.'
    },
    spoken: {
      example: 'I am sorry to ring later than I had planned. I have thought a good deal about our talk since.'
    }
  }
} satisfies Mistake
