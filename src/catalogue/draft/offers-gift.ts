import { clausesThat } from '../evidence.ts'
import type { Facts, Judgement, Mistake } from '../mistake.ts'
import { topicOf } from '../wording.ts'

const text = { draft: { channel: 'text' as const } }
const checkIn = { draft: { stage: 'check-in' as const } }
const rejected = { draft: { stage: 'rejection-reply' as const } }
const phoneCheck = { draft: { stage: 'check-in' as const, channel: 'phone' as const } }

const finds = clausesThat('offers-gift')
/** What is promised in return for the job, or is money, is a bribe. */
const bribe =
  /\b(?:if (?:I|you) (?:get|choose|hire|give|pick|take|say yes)|in (?:return|exchange)|worth your while|looked after|cash|banknotes?|share of my|cut of my)\b/i

function judge(facts: Facts): Judgement {
  const found = finds(facts)
  const isBribe = found?.evidence.some(({ start, end }) =>
    facts.draft.sentences.some(one => one.start < end && one.end > start && bribe.test(one.text))
  )
  return found === null || isBribe !== true ? found : { ...found, severity: 'critical' }
}

export default {
  id: 'offers-gift',
  title: 'A gift or a treat for the reader',
  why: "Career advisers' accounts agree that a present while the choice is open looks like a bribe, or embarrasses a reader who may not accept it.",
  severity: 'major',
  stages: ['thank-you', 'check-in', 'rejection-reply'],
  channels: ['email', 'letter', 'phone', 'text', 'social'],
  needs: [],
  sources: ['e9'],
  advice:
    'Send words instead: what you took away from the conversation costs nothing and can be accepted by anybody. Nothing in the envelope, nothing at the reception desk.',
  example: ({ request }) =>
    `Thank you for the time that you gave me. What you told me about ${topicOf(request) ?? "the team's plans"} has stayed with me, and makes me want to be part of it.`,
  disputed: false,
  judge,
  wrong: [
    'Dear Mr Okonjo,\n\nThank you for the tour. «I have put in a jar of our own honey for you and your wife».',
    'Dear Chris,\n\nAs «I know you follow the Rovers, I have left two tickets for Saturday at the gate in your name».',
    { text: "Thanks for today Rob! «Drinks are on me whenever you're free»", given: text },
    {
      text: 'Dear Ms Duarte,\n\nIs there any news? «Please accept the enclosed voucher as a small token of my thanks».',
      given: checkIn
    },
    {
      text: "Hello Kimberly, «a box of my sister's pralines is on its way to your office». Talk soon.",
      given: phoneCheck
    },
    'Dear Hannah,\n\n«I would love to take you out to dinner to say thank you, my treat».'
  ],
  right: [
    'Dear Mr Okonjo,\n\nThe gift shop redesign you described is the kind of work I did at the castle: sales rose by a fifth.',
    'Dear Chris,\n\nThe season ticket system I built for the Rovers sold nine thousand tickets in a day.',
    'Dear Ms Duarte,\n\nThank you for the coffee and the biscuits, and for the gift of two hours in a busy week.',
    {
      text: 'Dear Hannah,\n\nI am sending you a copy of my certificate, as you asked. Have you been able to decide?',
      given: checkIn
    },
    {
      text: 'Dear Mr Lomax,\n\nThank you for the letter. If the team ever needs a hand at the harvest fair, I would be glad to be considered.',
      given: rejected
    },
    'Dear Ada,\n\nIn the bakery I packed six hundred boxes of cakes for the festival, and not one went to the wrong stall.',
    {
      text: "Hi Rob, seems I walked off with one of your pens, it's on its way back to you in the post. Thanks for today! Dale",
      given: text
    }
  ],
  knownGaps: [],
  // Words for moments that the ones above do not fit
  inMoment: {
    afterNo: {
      example: 'Thank you for the time that you gave me. I learned a good deal from it, and wish you well.'
    },
    brief: {
      example: 'Thank you for your time. I learned a good deal, and would be glad to join you.'
    },
    spoken: {
      example:
        'Thank you for the time that you gave me. I learned a good deal, and would be very glad to join you.'
    }
  }
} satisfies Mistake
