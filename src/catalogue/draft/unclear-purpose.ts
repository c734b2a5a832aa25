import { holds } from '../../draft/reading/belief.ts'
import { findPlaceholders } from '../../draft/reading/placeholders.ts'
import { isUnclear, missingParts, vaguePurpose } from '../../draft/reading/purpose.ts'
import { evidenceAt } from '../evidence.ts'
import type { Facts, Judgement, Mistake } from '../mistake.ts'
import { namedRole } from '../wording.ts'

function judge({ draft, request }: Facts): Judgement {
  const { interview, candidate, employer } = request
  const role = namedRole(request, null)
  const all = missingParts(draft, {
    role: interview?.role ?? null,
    topics: interview?.topics ?? [],
    candidate: candidate?.name ?? null,
    company: employer?.name ?? null
  })
  const missing = all.filter(part => draft.stage === 'check-in' || part !== 'a question about the timeline')
  const isByRule = isUnclear(draft, missing)
  const isUnplaced = missing.includes('who you are') || missing.includes('which job or interview it is about')
  // The encoder sees no subject, and takes a gap for nothing: where they answer both questions, it has no say
  const isAnswered = !isUnplaced && (draft.subject !== '' || findPlaceholders(draft.body).length > 0)
  if (isAnswered ? !isByRule : !holds(draft, 'unclear-purpose', isByRule)) return null
  const [who = '', ...rest] =
    draft.channel === 'phone' ? missing : missing.slice(0, missing[0] === 'who you are' ? 2 : 1)
  const vague = vaguePurpose(draft)
  const opening = draft.sentences[0]
  return {
    evidence: vague === null ? [] : [evidenceAt(draft, vague)],
    ...(role === null || opening === undefined || !missing.includes('which job or interview it is about')
      ? {}
      : {
          insertAt: {
            in: 'body',
            at: opening.end,
            text: ` I interviewed with you for ${role}.`
          }
        }),
    why: `The reader may speak with many people in a week. What this does not say: ${rest.length === 0 ? who : `${[who, ...rest.slice(0, -1)].join(', ')} and ${rest.at(-1)}`}.`
  }
}

const phone = { draft: { channel: 'phone' as const } }
const text = { draft: { channel: 'text' as const } }

export default {
  id: 'unclear-purpose',
  title: 'Who is this, and about what?',
  why: 'The reader may speak with many people in a week. Without a name, the job and a question they cannot place you, nor answer.',
  severity: 'major',
  stages: ['check-in', 'thank-you'],
  channels: ['email', 'letter', 'phone', 'text', 'social'],
  needs: [],
  sources: ['s0'],
  advice:
    'Say four things: your name with the job and the day of the interview, thanks, that you are still interested, and one question about the timeline. For a call, write them down before you dial.',
  example: ({ request }) =>
    `Hello, this is ${request.candidate?.name ?? 'Ada Nwosu'}. We met about ${namedRole(request, 'the night receptionist job')}; thank you again for your time. I am still very interested, and would like to ask when you expect to decide.`,
  disputed: false,
  judge,
  wrong: [
    {
      text: "Hello, it's Vanessa. I was just «calling to follow up». Ring me when you can. Bye.",
      given: phone
    },
    {
      text: 'Ah, Clive, Martin here. We met «a while back». I was in the car and thought of you. Bye.',
      given: phone
    },
    {
      text: "Hi, I'm «calling about the job». Some lady said that somebody would ring. Ring me back.",
      given: phone
    },
    'Hello,\n\nI am just «checking in» to see if there are any updates. Please let me know.\n\nAmanda',
    { text: 'Hi, only me again «from the other day», just seeing where we are with that.', given: text },
    { text: 'Evening! «Remember me»? So is it a yes?', given: text },
    {
      text: "Hi hi, Debbie again. «From the interview». I keep going over what I said, it's in my stomach. Sorry. Bye.",
      given: phone
    }
  ],
  right: [
    {
      text: 'Hi Mr Okafor, this is Danielle Brooks. I interviewed with you last Tuesday for the lead welder job. Have you made a decision yet?',
      given: phone
    },
    { text: "Hi Jo its Beth from Fridays interview, just wondered if you've decided yet?", given: text },
    'Dear Alicia,\n\nI wondered whether the panel has decided on the archivist post.\n\nMorgan Bell',
    { text: 'Hello, this is [your name], calling about the [position] job. Have you decided?', given: phone },
    {
      text: 'Hi Robert, have you any news for me?\n\nDana',
      given: { draft: { channel: 'email', subject: 'Paralegal interview, 4 May' } }
    },
    {
      text: "Hello Mrs Tran, this is Gloria Hutchins. We met yesterday about the cafeteria manager position. I'd love to be part of it, and thank you.",
      given: { draft: { channel: 'phone', stage: 'thank-you' } }
    },
    { text: 'Hi Kerry, thanks so much for today!', given: { draft: { channel: 'text', stage: 'thank-you' } } }
  ],
  knownGaps: [],
  // Words for moments that the ones above do not fit
  inMoment: {
    brief: {
      advice:
        'Say who you are, which job and day you mean, and one question about the timeline, in two sentences.',
      example:
        'Ada Nwosu here, from the night receptionist interview. Thank you again. May I ask when you expect to decide?'
    }
  }
} satisfies Mistake
