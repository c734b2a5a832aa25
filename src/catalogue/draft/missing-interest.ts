import { channels } from '../../../schemas/vocabulary.ts'
import { holds, mayDo } from '../../draft/reading/belief.ts'
import { isWithdrawal } from '../../draft/reading/withdrawal.ts'
import type { Facts, Judgement, Mistake } from '../mistake.ts'
import { endWith, inTheirWords, isBitter, jobOf } from '../wording.ts'

const wish = (still: string, job: string) => `I am ${still}very interested in ${job}.`

/** Nobody who says this is told to say that they want the job. */
const undecided =
  /\b(?:(?:not|n['’]t) (?:yet )?(?:made up my mind|(?:quite |so |entirely )?(?:sure|certain)|decided)|undecided|second thoughts|in two minds|time to think)\b/i

function judge({ draft, request }: Facts): Judgement {
  // A text of two lines has done enough when it is civil
  if (
    (draft.channel === 'text' && (draft.stage === 'thank-you' || mayDo(draft, 'thanks'))) ||
    isWithdrawal(draft) ||
    !holds(draft, 'missing-interest', !mayDo(draft, 'interest'))
  )
    return null
  const isCheckIn = draft.stage === 'check-in'
  const job = jobOf(request)
  const isUndecided = undecided.test(draft.body)
  return {
    evidence: [],
    ...(job === null || isBitter(draft) || isUndecided
      ? {}
      : { insertAt: endWith(draft, inTheirWords(draft, wish(isCheckIn ? 'still ' : '', job))) }),
    ...(isUndecided
      ? { advice: 'If you are in doubt, wait until you know, or ask about what would help you to decide.' }
      : {}),
    ...(isCheckIn ? { severity: 'minor' as const } : {})
  }
}

export default {
  id: 'missing-interest',
  title: 'No sign that you want this job',
  why: 'After it, the reader still cannot tell whether you want to work there. 43% of the hiring managers surveyed by Resume Genius in 2024 were much likelier to hire the enthusiastic.',
  severity: 'major',
  stages: ['thank-you', 'check-in'],
  channels,
  needs: [],
  sources: ['s0', 's1', 's4', 'e7'],
  advice:
    'Add one honest sentence about what draws you to this job or this team, now that you have met them.',
  example: ({ request }) =>
    `Meeting you made me surer: I would very much like ${jobOf(request) ?? 'to do this work with your team'}.`,
  disputed: false,
  judge,
  wrong: [
    'Dear Ms Oyelaran,\n\nThank you for the interview on Friday. As discussed, I have nine years in boiler inspection. My certificates are attached.\n\nKind regards,\nPiotr Wrona',
    {
      text: 'Dear Mr Teague,\n\nI attended an interview for Payroll Clerk on 8 May. Please could you tell me whether a decision has been made? Thank you.\n\nYours sincerely,\nJ. Holm',
      given: { draft: { stage: 'check-in' } }
    },
    'Hi Priya,\n\nThanks for today. Before I forget: how many days of leave are there, and is parking paid?\n\nRegards,\nColm',
    'Dear Father Mensah,\n\nThank you for seeing me. I should say that I have not made up my mind about parish work, and the journey is longer than I had thought.\n\nYours,\nAbena Owusu',
    {
      text: 'Hello? It is Greta, from the garage. Nobody rang. Ring me. Thanks.',
      given: { draft: { stage: 'check-in', channel: 'phone' } }
    },
    'Dear Sirs,\n\nI thank you for the interview held on the 4th for Welder. I confirm that I hold the coded ticket about which you asked. A copy is enclosed.\n\nYours faithfully,\nR. Das'
  ],
  right: [
    "Hi Noor,\n\nThank you for the tour. I priced two hundred roofs in Leith and I'd really like to price yours.\n\nEwan",
    {
      text: 'Morning Stan, Vic here about the crane job. Any news? Still up for it. Ta, Vic',
      given: { draft: { stage: 'check-in', channel: 'text' } }
    },
    'Dear Dr Sole,\n\nThank you for Monday. A small clinic where the nurse also runs the garden is just what I am looking for.\n\nMaria Reyes',
    {
      text: 'Dear Yusuf,\n\nThank you for the second interview. I have decided to withdraw, as the nights are more than I can manage this year.\n\nClaire',
      given: { draft: { stage: 'check-in' } }
    },
    {
      text: 'Hi Jo, Sam from the trial shift. Any update on the server job? Thanks!',
      given: { draft: { stage: 'check-in', channel: 'text' } }
    },
    'Dear Mr Rao,\n\nThank you for the interview. I am highly interested to join your plant and to learn under your guidance.\n\nIrfan Shaikh'
  ],
  knownGaps: [
    {
      text: 'Dear Ms Park,\n\nThank you again. Has the jury met? Your question about the cracked bell has not left my mind.\n\nAnton Weiss',
      given: { draft: { stage: 'check-in' } }
    }
  ],
  // Words for moments that the ones above do not fit
  inMoment: {
    brief: {
      example: 'I would very much like the job.'
    },
    spoken: {
      advice: 'Say in one sentence that you would like the job.',
      example: 'I am still very interested in the job.'
    }
  }
} satisfies Mistake
