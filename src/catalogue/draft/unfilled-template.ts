import type { Evidence } from '../../../schemas/evaluate.ts'
import { salutationFor } from '../../draft/people/names.ts'
import { findPlaceholders, type Placeholder } from '../../draft/reading/placeholders.ts'
import type { Facts, Mistake } from '../mistake.ts'
import { readersOf } from '../readers.ts'

/** What the request says belongs there; a name in the signature is the candidate's own. */
function fillingOf({ slot, start }: Placeholder, facts: Facts): string | undefined {
  const {
    draft: { signature },
    request: { interview, employer, candidate }
  } = facts
  const [reader, ...others] = readersOf(facts)
  const isSigned = signature !== null && start >= signature.start
  const addressed = isSigned
    ? candidate?.name
    : reader === undefined || others.length > 0
      ? undefined
      : salutationFor(reader)
  return {
    company: employer?.name,
    role: interview?.role,
    candidate: candidate?.name,
    interviewer: addressed,
    other: undefined
  }[slot]
}

export default {
  id: 'unfilled-template',
  title: 'A gap of the template still open',
  why: 'A bracket or a blank shows that the message was made for anybody, and that nobody read it through before it went.',
  severity: 'major',
  stages: ['thank-you', 'check-in', 'rejection-reply'],
  channels: ['email', 'letter', 'phone', 'text', 'social'],
  needs: [],
  sources: ['s0'],
  advice:
    'Fill each gap with the real thing, or take the sentence out: one remembered detail is worth more than three polite phrases.',
  example: ({ request: { interview, employer } }) => {
    const [topic] = interview?.topics ?? []
    return `Thank you for talking with me${interview?.role === undefined ? '' : ` about the ${interview.role} role`}${employer?.name === undefined ? '' : ` at ${employer.name}`}. I keep thinking about ${topic === undefined ? 'what you said of the first weeks in the job' : `our conversation on ${topic}`}.`
  },
  disputed: false,
  judge: facts => {
    const evidence = (['subject', 'body'] as const).flatMap(place =>
      findPlaceholders(facts.draft[place]).map((found): Evidence => {
        const right = fillingOf(found, facts)
        return {
          in: place,
          start: found.start,
          end: found.end,
          quote: facts.draft[place].slice(found.start, found.end),
          ...(right === undefined ? {} : { replacements: [right] })
        }
      })
    )
    return evidence.length === 0 ? null : { evidence }
  },
  wrong: [
    'Dear Ms Obi,\n\nThank you for the tour of «[Company Name]» and for your patience with my questions about kilns.',
    'Hi «{{first_name}}»,\n\nGreat to meet the crew on Monday.\n\nBest,\n«{{Your Name}}»',
    'Dear Miss Fitch,\n\nI especially enjoyed hearing about «______».\n\nYours sincerely,\nGraham',
    'Dear «Ms Surname»,\n\nYour ballroom is the first I have seen with a cloakroom for dogs.',
    'Dear Luis,\n\nI can picture myself joining «XXXX» and «(mention something about the culture)».',
    'Dear «Mr./Ms. (Last Name)»:\n\nOn «(date of interview)» we spoke about the «ROLE_TITLE» vacancy.\n\nSincerely,\nJo Reid',
    'Hello «<Interviewer>», «%FIRSTNAME%» here from Tuesday about the forklift job.',
    'Dear «Name»,\n\nCheers for the trial shift, I learned a lot at the pass.'
  ],
  right: [
    'Dear Ms Obi,\n\nI read the two papers [1] and [2] that you named, and the post (remote) suits me <3.',
    'Dear Head,\n\nThe slip you showed us said “Dear Parent of ______”, and I laughed.',
    {
      text: '[Voicemail, if Bernadette is on the ward]\n\nHello, this is Lucinda (pause) about the co-ordinator post.',
      given: { draft: { channel: 'phone' } }
    },
    'Hi Jo, thanks for the XXL apron, and for the A/B test of the two tills! Love, Kim xxx',
    'Dear Rosa,\n\nYou wrote “we [the committee] sic transit” and I have the NODE_ENV and max_retry_count lessons still in my ears.',
    'Dear Mr and Mrs Dunn,\n\nThank you for the job (share) idea, the company (car) question and the title (my third) you lent me.',
    'Dear Sam,\n\nAt [university redacted] I looked after 200 students; the name badge reads <b>Jo</b>.',
    'Dear Dr Okoro,\n\nThe XX/XY panel, the IRB forms and the NHS role are all familiar to me.\n\nKind regards,\nAda\n___\nAda Nwosu, RN'
  ],
  knownGaps: ['Dear Ida,\n\nThe mail-merge field [First Name] that broke your newsletter was fun to mend.']
} satisfies Mistake
