import { clausesThat } from '../evidence.ts'
import type { Facts, Judgement, Mistake } from '../mistake.ts'
import { namedRole } from '../wording.ts'

const checkIn = { draft: { stage: 'check-in' as const } }
const text = { draft: { channel: 'text' as const } }
const offered = { interview: { outcome: 'offered' as const } }

const finds = clausesThat('presumes-offer')

/** Once there is an offer, plans are no presumption. */
function judge(facts: Facts): Judgement {
  return facts.request.interview?.outcome === 'offered' ? null : finds(facts)
}

export default {
  id: 'presumes-offer',
  title: 'Writing as if the job were yours',
  why: 'While the decision is open, plans for your first day read as if the choice were not theirs to make.',
  severity: 'major',
  stages: ['thank-you', 'check-in', 'rejection-reply'],
  channels: ['email', 'letter', 'phone', 'text', 'social'],
  needs: [],
  sources: ['s4'],
  advice:
    'Put it as a wish or a condition: what you would like to do, if they choose you. Leave uniforms, keys and contracts until there is an offer.',
  example: ({ request }) =>
    `If you decide on me for ${namedRole(request, 'this role')}, I would be delighted to join ${request.employer?.name ?? 'you'}, and could start four weeks after your answer.`,
  disputed: false,
  judge,
  wrong: [
    'Dear Ms Duarte,\n\nThank you for today. «I have already told my manager that I am leaving at the end of the month, so I can start on the 1st».',
    "Dear Chris,\n\nLovely to see the studio. «I'll bring my CPR card with me on my first day, and could you let me know what size shirts you have?»",
    {
      text: "Hello Mr Nair,\n\nIs there any news? «I have updated my LinkedIn to say that I run the depot, and I'll need a parking space for the van».",
      given: checkIn
    },
    {
      text: 'Thanks for the chat Rob. Looking forward to joining the team, «see you and the lads on Monday at 7»',
      given: text
    },
    {
      text: 'Respected Madam,\n\n«Kindly release my offer letter so that I may begin the joining formalities».',
      given: checkIn
    },
    "Dear Hannah,\n\nIt was good of you to see me. «I shall want my own supplier list signed off in week one, and I've already told two of my old sous-chefs to be ready».",
    'Dear Mr Bell,\n\nThank you for the tour. «When I start next month I will be moving the reference section, so please warn the volunteers».'
  ],
  right: [
    'Dear Ms Duarte,\n\nIf you decided on me, I could join from 1 March, and I would be glad to meet the night team beforehand.',
    {
      text: 'Dear Mr Nair,\n\nYou asked about notice: mine is four weeks, so I would be free in May. Have you been able to decide?',
      given: checkIn
    },
    'Dear Hannah,\n\nI would be excited to join the team, and I can see how my years in busy kitchens would help with the Saturday rush.',
    {
      text: 'Hi Rob, thanks for showing me the yard. Would love to be part of the crew. Dale Hurst',
      given: text
    },
    {
      text: 'Dear Ms Duarte,\n\nThank you for the offer. I have given in my notice and I look forward to my first day.',
      given: offered
    },
    'Dear Mr Bell,\n\nMy new desk at the society collapsed under the registers, which is how I came to love shelving.'
  ],
  knownGaps: [
    'Dear Chris,\n\nWhen I start a new shift I check the oxygen first, then the trolley. On my first day at Halden I found two empty cylinders.'
  ],
  // Words for moments that the ones above do not fit
  inMoment: {
    afterNo: {
      advice: 'Take the no as it stands. You can say that you would be glad to be considered again.',
      example:
        'Thank you for letting me know. If a similar job comes up, I would be very glad to be considered.'
    },
    brief: {
      example: 'If you decide on me, I would be very glad to join you.'
    },
    spoken: {
      example:
        'If you decide on me, I would be very glad to join you, and I could start four weeks after your answer.'
    }
  }
} satisfies Mistake
