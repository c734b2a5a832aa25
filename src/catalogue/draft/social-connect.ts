import { clausesThat } from '../evidence.ts'
import type { Mistake } from '../mistake.ts'

const social = { draft: { channel: 'social' as const } }
const text = { draft: { channel: 'text' as const } }
const checkIn = { draft: { stage: 'check-in' as const } }
const rejected = { draft: { stage: 'rejection-reply' as const } }
const phoneCheck = { draft: { stage: 'check-in' as const, channel: 'phone' as const } }

export default {
  id: 'social-connect',
  title: 'Asking to connect on a network',
  why: 'Advisers disagree: some say that connecting shows interest, others that it asks an interviewer for a favour while they are still deciding.',
  severity: 'note',
  stages: ['thank-you', 'check-in', 'rejection-reply'],
  channels: ['email', 'letter', 'phone', 'text', 'social'],
  needs: [],
  sources: ['s3', 's4'],
  advice:
    'The careful way is to wait until the decision is made, and to invite only people you had a real conversation with. A professional network is one thing, a private account another.',
  example:
    'Thank you again for your time. I look forward to hearing from you, and hope that we stay in touch whatever you decide.',
  disputed: true,
  judge: clausesThat('social-connect'),
  wrong: [
    'Dear Ms Novak,\n\nThank you for your time. «I have also sent you a request on LinkedIn so that we can stay in touch».',
    { text: 'Thanks for the interview Toni, «add me on Insta», I post all my colour work', given: text },
    {
      text: 'Dear Mr Nair,\n\nIs there any news of the depot job? «Meanwhile please accept my connection request».',
      given: checkIn
    },
    {
      text: 'Dear Hugo,\n\nThank you for letting me know. «I would be glad to connect on LinkedIn, and follow your work from there».',
      given: rejected
    },
    'Dear Hannah,\n\nThe tasting was a joy. «I found your running club on Facebook and have asked to join, so do follow me back».',
    {
      text: "Hello Ms Baird, Owen Price here, thanks for Tuesday. «I've added you on WhatsApp so it's easier to reach you». Bye.",
      given: phoneCheck
    }
  ],
  right: [
    {
      text: 'Dear Ada,\n\nYour message reached me through this site. I accept the invitation to meet the friends of the museum on Monday.',
      given: social
    },
    'Dear Ms Novak,\n\nThank you for the tour. You asked about our page: I ran the LinkedIn account of the library for two years.',
    'Dear Ms Novak,\n\nOur LinkedIn campaign for the library brought four hundred new members, and I would enjoy doing the same for you.',
    'Dear Mr Nair,\n\nI would be glad to connect you with my referee at Halden. Her number is below.',
    {
      text: 'Dear Hannah,\n\nI am following up on our talk of the 3rd. Please feel free to contact me with any questions.',
      given: checkIn
    },
    {
      text: "Dear Hugo,\n\nThank you. I followed the county court's account, as you suggested, and learnt of the new rules.",
      given: social
    },
    'Dear Ms Baird,\n\nI could see how you connect with every patient, and I felt a connection with the way the ward is run.'
  ],
  knownGaps: ["Dear Toni,\n\nAdding three thousand followers to the gallery's Instagram took me one spring."],
  // Words for moments that the ones above do not fit
  inMoment: {
    afterNo: {
      advice:
        'A no is a fair moment to connect with people you had a real conversation with, on a professional network and one at a time. In the reply itself, leave it at thanks.',
      example: 'Thank you again for your time. I would be glad to hear from you if another job comes up.'
    },
    brief: {
      example: 'Thank you again for your time. I look forward to hearing from you.'
    },
    spoken: {
      example: 'Thank you again for your time. I look forward to hearing from you. Goodbye.'
    }
  }
} satisfies Mistake
