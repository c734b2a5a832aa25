import { clausesThat } from '../evidence.ts'
import type { Mistake } from '../mistake.ts'

const checkIn = { draft: { stage: 'check-in' as const } }
const byText = { draft: { stage: 'rejection-reply' as const, channel: 'text' as const } }
const rejected = { draft: { stage: 'rejection-reply' as const } }
const phoneCheck = { draft: { stage: 'check-in' as const, channel: 'phone' as const } }
const socialCheck = { draft: { stage: 'check-in' as const, channel: 'social' as const } }
const textCheck = { draft: { stage: 'check-in' as const, channel: 'text' as const } }

export default {
  id: 'hostile-tone',
  title: 'Anger on the page',
  why: 'Blame, sarcasm and threats are what the reader will remember, however good the reason for them, and such a message is easily passed on.',
  severity: 'critical',
  stages: ['thank-you', 'check-in', 'rejection-reply'],
  channels: ['email', 'letter', 'phone', 'text', 'social'],
  needs: [],
  sources: ['s1', 's4'],
  advice:
    "Write it, sleep on it, and delete it. Then say only what you would say to the reader's face in front of the team: thanks, and one plain question.",
  example:
    'Thank you for your time. I had hoped to hear by now and would be grateful to know where things stand, whatever the answer is.',
  disputed: false,
  judge: clausesThat('hostile-tone'),
  wrong: [
    {
      text: 'Dear Mr Tindall,\n\nI was kept waiting for an hour and then asked whether I planned to have children. «My solicitor finds that interesting, and you will be hearing from my solicitor».',
      given: { draft: { stage: 'thank-you', channel: 'email' } }
    },
    {
      text: "Hello, it's Barry Hindle. «You lied to me about the start date» and «you kept me hanging for a month, so shame on you».",
      given: { draft: { stage: 'check-in', channel: 'phone' } }
    },
    {
      text: "Hello, it's Barry Hindle. «You strung me along for a month and you never meant to hire me, so shame on the lot of you».",
      given: phoneCheck
    },
    {
      text: "Dear Ms Pryce,\n\nI've rung three times. «If this is how you treat people you want to hire, I dread to think how your tenants get on».",
      given: checkIn
    },
    {
      text: '«Thank you so much for the automated rejection». «Really classy». «You wasted my whole day and three bus fares».',
      given: byText
    },
    {
      text: 'Dear Sir,\n\n«Your panel are a bunch of clowns, and I shall be telling everyone I know in the trade exactly how you treat people».',
      given: rejected
    },
    {
      text: "Dear Hiring Team,\n\n«What a joke». «You people couldn't organise a raffle, and I hope your customers find out».",
      given: rejected
    },
    {
      text: '«Wow, nice of you to ghost me». «How dare you string people along for five weeks»',
      given: socialCheck
    }
  ],
  right: [
    'Dear Ms Pryce,\n\nAs a complaints officer I spent my days with furious callers, and I liked turning a shouting man into a patient one.',
    {
      text: "Dear Hugo,\n\nI won't pretend I'm not disappointed, but I thank you for the honest call and wish the new ranger well.",
      given: rejected
    },
    {
      text: 'Dear Alicia,\n\nI have not heard since the 3rd and wondered whether the panel has met. I remain very interested in the archive.',
      given: checkIn
    },
    'Dear Mr Tindall,\n\nYou were right to be rude about my old leaflet: the map was a disgrace, and I have redrawn it.',
    'Dear Ms Baird,\n\nI fought hard for that budget, and the wasted print runs fell by a third within a year.',
    {
      text: "Hi Jo, Mark here about the lathe. I know it's a stupidly busy week with the audit; is there any news on the job? Thank you.",
      given: textCheck
    },
    'Dear Dr Grant,\n\nThank you for Tuesday. At the tribunal I learned to listen to both solicitors before I wrote a word.'
  ],
  knownGaps: [],
  // Words for moments that the ones above do not fit
  inMoment: {
    afterNo: {
      advice:
        'Write it, sleep on it, and delete it. A short, civil answer keeps the door open, whatever you think of the decision.',
      example:
        'Thank you for letting me know. I am disappointed, but I appreciate the time that you gave me, and wish you well.'
    },
    brief: {
      example: 'Thank you for your time. I had hoped to hear by now. May I ask where things stand?'
    },
    spoken: {
      advice: 'Wait until you are calm before you dial. Then say only thanks and one plain question.',
      example:
        'Thank you for your time. I had hoped to hear by now, and wanted to ask where things stand. Thank you, goodbye.'
    }
  }
} satisfies Mistake
