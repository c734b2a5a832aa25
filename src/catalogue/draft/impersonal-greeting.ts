import { greetingFor, isForAnybody, lacksGreeting } from '../../draft/people/salutations.ts'
import { evidenceAt } from '../evidence.ts'
import type { Facts, Judgement, Mistake } from '../mistake.ts'
import { readersOf } from '../readers.ts'

function judge(facts: Facts): Judgement {
  const { draft } = facts
  const readers = readersOf(facts)
  const right = greetingFor(readers)
  if (draft.greeting !== null && isForAnybody(draft, readers))
    return {
      evidence: [
        { ...evidenceAt(draft, draft.greeting), ...(right === null ? {} : { replacements: [right] }) }
      ]
    }
  const [prose] = draft.paragraphs
  if (prose === undefined || !lacksGreeting(draft, readers)) return null
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
    }
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
    }
  ],
  knownGaps: []
} satisfies Mistake
