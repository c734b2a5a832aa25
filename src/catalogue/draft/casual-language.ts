import { clausesThat } from '../evidence.ts'
import type { Mistake } from '../mistake.ts'

const textCheck = { draft: { stage: 'check-in' as const, channel: 'text' as const } }
const checkIn = { draft: { stage: 'check-in' as const } }
const social = { draft: { channel: 'social' as const } }
const rejected = { draft: { stage: 'rejection-reply' as const } }
const text = { draft: { channel: 'text' as const } }

export default {
  id: 'casual-language',
  title: 'Too casual for the occasion',
  why: 'Text-speak and shouting suit a chat among friends. Between you and an employer they make a serious wish sound like a passing thought.',
  severity: 'minor',
  stages: ['thank-you', 'check-in', 'rejection-reply'],
  // By the channel's register: a friendly emoji in a text message is no fault, in a posted letter it is
  channels: ['email', 'letter', 'phone', 'text', 'social'],
  needs: [],
  sources: ['s1'],
  advice:
    'Write as you spoke at the interview: friendly, in whole words, with one exclamation mark at the most. A text message may be shorter and warmer than a letter.',
  example:
    'Thank you for yesterday. I enjoyed meeting everybody, laughed more than I expected to, and would be very glad to join you.',
  disputed: false,
  judge: clausesThat('casual-language'),
  wrong: [
    'Hiya Zoe,\n\n«omg that was sooo fun lol, u guys totally rock!!»\n\nJess xx',
    '«Hey Sal», «dude, best interview ever!!!»\n\nThanks for the negroni.',
    'Dear Ms Ashdown,\n\nThank you for yesterday, «the workshop was a proper laugh lol and I kinda love the robot».',
    {
      text: '«heyyy Toni» «its Leah from sat!!» «any news on the stylist job??» «literally dying to know haha 😂😂»',
      given: textCheck
    },
    { text: '«omg ur team is the best», «cant wait to hear from u guys»', given: social },
    {
      text: 'Dear Hannah,\n\n«No hard feelings about the job», «dunno what I was thinking with that soufflé». «Catch ya later!»',
      given: rejected
    }
  ],
  right: [
    { text: 'Hi Kerry, thanks so much for today! Loved the mock viewing. Sam 😊', given: text },
    'Dear Ms Ashdown,\n\nThank you so much for yesterday! I loved the robot, and I hope to hear from you.',
    {
      text: "Cheers for showing me round the yard, mate. Grand day. I'd be glad of the job. Dale",
      given: text
    },
    'Dear Mr Okonjo,\n\nMy pupils taught me "no cap", I taught them the semicolon, and their marks rose by a fifth.',
    {
      text: 'Dear Toni,\n\nIs there any news on the stylist job? I hold NVQ levels two and three and have my own kit.',
      given: checkIn
    },
    'Dear Sister Dolan,\n\nThe rota for the A&E and the ICU is clear to me now, and Mr Chukwu of the NHS Trust has my DBS number.',
    { text: 'Great to meet you and the team today! Thank you for the tour of the studio.', given: social }
  ],
  knownGaps: [],
  // Words for moments that the ones above do not fit
  inMoment: {
    afterNo: {
      example: 'Thank you for letting me know. I enjoyed meeting everybody, and wish you well.'
    },
    brief: {
      advice:
        'Friendly is fine here; text-speak, slang and shouting are not. Whole words, and one exclamation mark at the most.',
      example: 'Thank you for yesterday! I really enjoyed meeting everybody and would be glad to join you.'
    },
    spoken: {
      advice: 'Speak as you spoke at the interview: friendly, in whole sentences, without slang.',
      example: 'Thank you for yesterday. I enjoyed meeting everybody, and would be very glad to join you.'
    }
  }
} satisfies Mistake
