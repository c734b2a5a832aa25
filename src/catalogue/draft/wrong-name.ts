import type { Evidence } from '../../../schemas/evaluate.ts'
import { findOtherEmployers } from '../../draft/people/employers.ts'
import { misnomersInGreeting, misnomersInProse, misspeltSurnames } from '../../draft/people/names.ts'
import { findPlaceholders } from '../../draft/reading/placeholders.ts'
import { evidenceAt } from '../evidence.ts'
import type { Facts, Judgement, Mistake } from '../mistake.ts'
import { namesOf, readersOf, salutationOf } from '../readers.ts'

function judge(facts: Facts): Judgement {
  const {
    draft,
    request: { interview, employer, candidate }
  } = facts
  const [{ greeting, body, paragraphs, setApart }, company] = [draft, employer?.name ?? null]
  // A recruiter alone does not tell who the interviewers were
  const interviewers = (interview?.interviewers ?? []).length === 0 ? [] : namesOf(facts.request)
  const isFilled =
    greeting !== null &&
    greeting.names.length > 0 &&
    findPlaceholders(body.slice(greeting.start, greeting.end)).length === 0
  // The address above a letter
  const above = setApart.filter(({ end }) => end <= (greeting?.start ?? 0))
  // A note to one of several that greets another of them alone went to the wrong person
  const people = greeting?.names.length === 1 && interviewers.length > 0 ? readersOf(facts) : interviewers
  const named = [
    ...(isFilled ? misnomersInGreeting(body, greeting, people, company) : []),
    ...[...above, ...paragraphs].flatMap(prose => misspeltSurnames(body, prose, interviewers)),
    ...paragraphs.flatMap(prose => misnomersInProse(body, prose, interviewers))
  ]
  const names = named.filter(({ start }, i) => named.findIndex(other => other.start === start) === i)
  const employers = findOtherEmployers(draft, {
    company,
    role: interview?.role ?? null,
    topics: interview?.topics ?? [],
    interviewers,
    candidate: candidate?.name ?? null
  })
  const evidence = [...names, ...employers.map(span => ({ ...span, right: company }))].map(
    ({ right, start, end }): Evidence => ({
      ...evidenceAt(draft, { start, end }),
      ...(right === null ? {} : { replacements: [right] })
    })
  )
  if (evidence.length > 0) return { evidence }
  return isFilled && interviewers.length === 0 ? { unchecked: ['interview.interviewers'] } : null
}

const met = (...names: string[]) => ({ interview: { interviewers: names.map(name => ({ name })) } })
const at = (name: string) => ({ employer: { name } })

export default {
  id: 'wrong-name',
  title: 'The wrong name',
  why: "People see their own name first. Another one, or another firm's, tells them that the message was written for somebody else.",
  severity: 'major',
  stages: ['thank-you', 'check-in', 'rejection-reply'],
  channels: ['email', 'letter', 'phone', 'text', 'social'],
  needs: ['interview.interviewers'],
  sources: ['s0'],
  advice:
    "Check each name against the invitation or a business card, letter by letter, and the employer's name with it.",
  example: facts =>
    `${salutationOf(facts)} thank you for seeing me${facts.request.employer?.name === undefined ? '' : ` at ${facts.request.employer.name}`}.`,
  disputed: false,
  judge,
  wrong: [
    {
      text: 'Dear «Mr. Halloran»,\n\nThank you for the tour of the cold store.',
      given: met('Jeanette Cole')
    },
    {
      text: 'Hi «Micheal»,\n\ncheers for showing me the bakery at four in the morning.',
      given: met('Michael Tan', 'Ada Obi')
    },
    {
      text: 'Dear Dr «Myers»,\n\nThank you for Tuesday. Thank you again, Dr «Meyer», for the coffee.',
      given: met('Dr Catherine Meyers')
    },
    {
      text: 'Dear «Catherine»,\n\nI found the returns desk most interesting.',
      given: met('Katarina Ekholm')
    },
    {
      text: 'Dear Priya and «Thomas»,\n\nThank you both for the panel.',
      given: met('Priya Nair', 'Colin Abbott')
    },
    {
      text: 'Dear «Sam»,\n\nThank you for your questions on rigging.',
      given: { ...met('Dana Whitfield', 'Sam Okoro'), draft: { to: 'Dana Whitfield' } }
    },
    {
      text: 'Dear Mr Okafor,\n\nI remain keen to join «Savanna Brewing» and to plan your dry season.',
      given: { ...met('Mr Stephen Okafor'), ...at('Delmar Foods') }
    },
    {
      text: 'Hello Bea,\n\nEverything I learned about «Fernhill Dental» I liked, and I could start in May.',
      given: { ...met('Bea Lund'), ...at('Brightwater Clinic') }
    },
    {
      text: 'Dear «Sandra Blake»,\n\nThank you for seeing me.',
      given: met('Sandra Boyle')
    },
    {
      text: 'Dear Mr «Harris»,\n\nThank you for the hour in the archive.',
      given: met('Ms Harrison')
    },
    {
      text: 'Mr Viktor «Lindgrem»\n12 Harbour Row\n\nDear Mr Lindgren,\n\nThank you for Monday.',
      given: met('Viktor Lindgren')
    },
    {
      text: "Dear Ruth,\n\nThank you for Wednesday. I would love to teach at «St Luke's Primary».",
      given: { ...met('Ruth Onslow'), ...at("St Mark's Primary School") }
    },
    {
      text: 'Dear Joel,\n\nThank you for having me. «Hartwel Bakery» smelled wonderful.',
      given: { ...met('Joel Hart'), ...at('Hartwell Bakery') }
    }
  ],
  right: [
    { text: 'Dear Bob,\n\nThank you for the site walk.', given: met('Robert Finch') },
    {
      text: "Dear Herr Müller and Mrs D'Souza,\n\nThank you for Monday.",
      given: met('Jürgen Mueller', 'Anita D’Souza')
    },
    { text: 'Hi Stephen,\n\nThank you for lunch.', given: met('Mr. Okafor') },
    {
      text: 'Dear Northwind team,\n\nThank you all.',
      given: { ...met('Fiona Baird', 'Jo Reid'), ...at('Northwind Energy') }
    },
    {
      text: 'Hi Sal,\n\nI met Maria from the bar and Mr Harrison upstairs too.',
      given: met('Salome Harris', 'Mario Conti')
    },
    {
      text: "Dear Fiona,\n\nAt Clearline Wireless I learned to listen; after working for Brightway Telecom's rival I would like to join you.",
      given: { ...met('Fiona Baird'), ...at('Lomond Insurance') }
    },
    { text: 'Dear [First Name],\n\nThank you for your time.', given: met('Fiona Baird') },
    { text: 'Dear Kerry,\n\nThank you for arranging my interview with Dana.', given: met('Dana Whitfield') },
    { text: 'Dear Suresh Bhai and Tanaka-san,\n\nThank you.', given: met('Suresh Patel', 'Hiroshi Tanaka') },
    { text: 'Dear Chen Wei,\n\nThank you for the call.', given: met('Wei Chen') },
    { text: 'Dear Program Director,\n\nThank you for the day.', given: met('Dr Gerald Pruss') },
    { text: 'Dear Ms Baird and Mr Lowe,\n\nThank you both.', given: met('Ms Baird') },
    {
      text: 'Dear Ruth,\n\nDockside Engineering was the company that taught me to weld. I would love to join the Heron Project.',
      given: { ...met('Ruth Onslow'), ...at('Tidewater Cranes') }
    }
  ],
  knownGaps: [
    {
      text: 'Dear Miss Roe,\n\nMrs Devlin, I know, but you were Miss Roe when you taught me.',
      given: met('Claire Devlin')
    }
  ],
  // Words for moments that the ones above do not fit
  inMoment: {
    afterNo: { example: facts => `${salutationOf(facts)} thank you for letting me know.` },
    spoken: {
      advice: 'Write the name down before you dial, as it is said, and the name of the employer with it.',
      example: facts => `${salutationOf(facts)} thank you again for seeing me.`
    }
  }
} satisfies Mistake
