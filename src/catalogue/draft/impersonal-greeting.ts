import { holds } from '../../draft/reading/belief.ts'
import { greetingFor, isForAnybody, lacksGreeting } from '../../draft/people/salutations.ts'
import { evidenceAt } from '../evidence.ts'
import type { Facts, Judgement, Mistake } from '../mistake.ts'
import { readersOf } from '../readers.ts'

function judge(facts: Facts): Judgement {
  const { draft } = facts
  const readers = readersOf(facts)
  const right = greetingFor(readers)
  const isForStrangers = draft.greeting !== null && isForAnybody(draft, readers)
  const isMissing = lacksGreeting(draft, readers)
  if (!holds(draft, 'impersonal-greeting', isForStrangers || isMissing)) return null
  if (draft.greeting !== null && !isMissing)
    return {
      evidence: [
        { ...evidenceAt(draft, draft.greeting), ...(right === null ? {} : { replacements: [right] }) }
      ]
    }
  const [prose] = draft.paragraphs
  if (prose === undefined) return null
  return {
    evidence: [],
    ...(right === null
      ? {}
      : {
          insertAt: {
            in: 'body',
            at: prose.start,
            text: draft.channel === 'social' ? `${right} ` : `${right}\n\n`
          }
        })
  }
}

const met = (...names: string[]) => ({ interview: { interviewers: names.map(name => ({ name })) } })

export default {
  id: 'impersonal-greeting',
  title: 'A greeting to nobody in particular',
  why: 'You sat across from this person. A greeting that would fit any stranger takes back some of that.',
  severity: 'minor',
  stages: ['thank-you', 'check-in', 'rejection-reply'],
  // A text or a call may open with "Hi": who is meant is plain
  channels: ['email', 'letter', 'social'],
  needs: [],
  sources: ['s0'],
  advice:
    'Greet the interviewer by name, as they introduced themselves. If the name escapes you, the invitation or the front desk will have it.',
  example: facts => greetingFor(readersOf(facts)) ?? 'Dear Ms Duarte,',
  disputed: false,
  judge,
  wrong: [
    {
      text: '«Dear Hiring Manager,»\n\nThank you for showing me the loading dock.',
      given: met('Fiona Baird')
    },
    '«To whom it may concern:»\n\nI was interviewed on Monday for the clerk post.',
    '«Respected Sir,»\n\nWith reference to the interview held on 11th, I thank you.',
    '«Hello,»\n\nThank you for the talk about the milking parlour.',
    {
      text: '«Dear Sir or Madam,»\n\nThank you for your letter of the 19th.',
      given: { draft: { stage: 'rejection-reply', channel: 'letter' } }
    },
    '«Hi there,»\n\nJust a note to say that I liked the depot.',
    {
      text: '«Dear Talent Acquisition Team,»\n\nMany thanks for Thursday.',
      given: met('Ada Obi', 'Jo Reid')
    },
    {
      text: 'I came in on Monday about the lathe. Is there news?',
      given: { ...met('Rosa Quintero'), draft: { stage: 'check-in' } }
    },
    { text: '«Dear Chair,»\n\nThank you for the meeting of the board.', given: met('Alan Frith') },
    { text: '«Dear Program Director,»\n\nThank you for the day.', given: met('Dr Gerald Pruss') },
    { text: '«Gentlemen,»\n\nI am obliged for the hour.', given: met('Una Brody', 'Sam Kerr') },
    { text: '«Dear Human Resources,»\n\nThank you for the talk.', given: met('Ade Okoro') },
    { text: '«Hello everyone,»\n\nThank you for Monday.', given: met('Ivy Holt') },
    { text: '«Dear Selection Panel,»\n\nThank you for Monday.', given: met('Ivy Holt', 'Ken Ross') }
  ],
  right: [
    { text: "Dear all,\n\nThank you for an hour of six people's time.", given: met('Ada Obi', 'Jo Reid') },
    'Dear Examinations Office,\n\nThank you for Monday.',
    'To the Trustees of the Almshouses:\n\nThank you for seeing me.',
    'Dear Manager Thompson,\n\nThank you for the tour.',
    'Dear [Interviewer Name],\n\nThank you for the tour.',
    { text: 'Hi, thanks again for today!', given: { draft: { channel: 'text' } } },
    'Thank you, Dana, for an hour that I enjoyed.\n\nBest,\nTom',
    'Mum, is this all right?\n\nDear Ms Ashdown,\nThank you for the interview.',
    {
      text: '4 Kiln Lane\nHarrow\n\nTo Mr Josiah Pell\nManager, Pell and Daughters\n\nDear Sir,\n\nThank you for the hour on Monday.',
      given: { ...met('Josiah Pell'), draft: { channel: 'letter' } }
    },
    "Dear Lakshmi Ma'am,\n\nThank you for the lesson I could sit in on.",
    {
      text: 'Thanks for ringing yourself, Chef Ramil, that was kind.',
      given: { ...met('Ramil Ocampo'), draft: { stage: 'rejection-reply' } }
    },
    { text: 'Hi, Vince\n\nThanks for the look round.', given: met('Vincent Romano') },
    { text: 'Good morning Ms Baird, thank you for seeing me about the porter job.', given: met('Ms Baird') },
    { text: 'Good evening, Professor Marsh -\n\nThank you for the seminar.', given: met('Professor Marsh') },
    'Olu and Bea,\n\nThank you for the tour.',
    { text: 'Estimada Carmen,\n\nthank you for the talk.', given: met('Carmen Ruiz') },
    { text: 'Dear Hiring Manager Lewis,\n\nThank you for the hour.', given: met('Ann Lewis') },
    'Respected Sir,\n\nI gave the interview on the 11th. You told me, Sir, that I may enquire.'
  ],
  knownGaps: [
    { text: 'Good afternoon, sir.\n\nI am grateful for the time you spared.', given: met('Mr Osagie') }
  ]
} satisfies Mistake
