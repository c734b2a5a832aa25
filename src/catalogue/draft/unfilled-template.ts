import type { Evidence } from '../../../schemas/evaluate.ts'
import { salutationFor } from '../../draft/people/names.ts'
import { findLeftovers } from '../../draft/reading/leftovers.ts'
import type { Placeholder } from '../../draft/reading/placeholders.ts'
import type { Facts, Mistake } from '../mistake.ts'
import { namesOf, readersOf } from '../readers.ts'
import { jobOf, topicOf } from '../wording.ts'

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

/** Whether what looks like a stand-in is part of a name in the request ("XYZ Ltd"), or the subject line that letters carry. */
function isMeant(quote: string, { draft, request }: Facts): boolean {
  const names = [request.employer?.name, request.candidate?.name, ...namesOf(request)]
  return (
    (/^[\p{L}\p{M} .&'’]+$/u.test(quote) && names.some(name => name?.includes(quote.trim()) === true)) ||
    (draft.channel === 'letter' && /^subject\b/i.test(quote))
  )
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
  advice: 'Fill each gap with the real thing, or take the sentence out. One remembered detail is enough.',
  example: ({ request }) =>
    `Thank you for talking with me${jobOf(request) === null ? '' : ` about ${jobOf(request)}`}. I keep thinking about ${topicOf(request) === null ? 'what you said of the first weeks in the job' : `our conversation about ${topicOf(request)}`}.`,
  disputed: false,
  judge: facts => {
    const evidence = (['subject', 'body'] as const).flatMap(place =>
      findLeftovers(facts.draft[place]).flatMap((found): Evidence[] => {
        const { start, end } = found
        const quote = facts.draft[place].slice(start, end)
        const right = fillingOf(found, facts)
        const known = right === undefined ? {} : { replacements: [right] }
        return isMeant(quote, facts) ? [] : [{ in: place, start, end, quote, ...known }]
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
    'Dear «Name»,\n\nCheers for the trial shift, I learned a lot at the pass.',
    'Dear Mr «[ ]»,\n\nI keep thinking about «{what he said about the boat}» since «[weekday]».\n\nRoy Tully',
    'Dear «Hiring Manager Name»,\n\nThank you for the kennels. «(Rephrase this, sounds stiff.)» I liked the whippets.',
    'Dear Mrs Ito,\n\n«NEED TO CHECK HER TITLE»\n\nI wore the gloves. «(Mum says mention the first-aid badge here.)»',
    "«Below you'll find a concise follow-up:»\n\nDear Ms Lee,\n\nThank you for the oyster knife.\n\nRoy\n\n«Would you like a version that is a bit less stiff?»",
    '«Subject: Deckhand interview»\n\nDear Ms Lee,\n\nThank you for the hour on board.\n\n- «**Teamwork**» I ran a watch of nine.',
    'Respected Madam,\n\nI thank you for the interview for the post of «……» held on «xx/xx».\n\nYours faithfully,\nR. Iyer',
    'Dear Ms Lee,\n\nThank you for the morning in the archive.\n\n«As an AI, I cannot know what was said there.»'
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
    'Dear Dr Okoro,\n\nThe XX/XY panel, the IRB forms and the NHS role are all familiar to me.\n\nKind regards,\nAda\n___\nAda Nwosu, RN',
    'Dear Ida,\n\nThe mail-merge field [First Name] that broke your newsletter was fun to mend.',
    {
      text: 'Dear Mr Zhou,\n\nThank you for the interview at XYZ Ltd; now I know whom the letters stand for.',
      given: { employer: { name: 'XYZ Ltd' } }
    },
    'Dear Ms Lee,\n\nSam (project manager) and I *really* agree:\n\n* two years on the till\n* a BSc (Hons)... and no fear.',
    'Dear Ms Lee,\n\nAs an AI engineer I know how such tools fail; feel free to change the date of the call.',
    'DEAR MS LEE,\n\nTHANK YOU FOR THE INTERVIEW. PLEASE CHECK MY REFERENCES AND ADD MY NAME TO THE LIST.\n\nROY',
    'Dear Ms Lee,\n\nHere is the letter that you asked for.\n\nRoy\n\nPS Would you like me to bring the drill back?',
    'Dear Ms Lee,\n\nThank you for writing by hand.\n\nRoy\n\nOn Mon 14 Oct Jo Lee wrote:\n> Following your interview on [date] we regret'
  ],
  knownGaps: [
    'Dear Hi {{first_name}},\n\nSorry, I could not resist, Orlaith: you told me that this went to 40,000 people.'
  ]
} satisfies Mistake
