import type { Evidence } from '../../../schemas/evaluate.ts'
import { findOtherEmployers } from '../../draft/people/employers.ts'
import { misnomersInGreeting, misnomersInProse } from '../../draft/people/names.ts'
import { findPlaceholders } from '../../draft/reading/placeholders.ts'
import { greetingFor } from '../../draft/people/salutations.ts'
import { evidenceAt } from '../evidence.ts'
import type { Facts, Judgement, Mistake } from '../mistake.ts'
import { readersOf } from '../readers.ts'

function judge(facts: Facts): Judgement {
  const {
    draft,
    request: { interview, employer, candidate }
  } = facts
  const [{ greeting, body, paragraphs }, company] = [draft, employer?.name ?? null]
  const interviewers = interview?.interviewers?.map(({ name }) => name) ?? []
  const isFilled =
    greeting !== null &&
    greeting.names.length > 0 &&
    findPlaceholders(body.slice(greeting.start, greeting.end)).length === 0
  // A note to one of several that greets another of them alone went to the wrong person
  const people = greeting?.names.length === 1 ? readersOf(facts) : interviewers
  const names = [
    ...(isFilled ? misnomersInGreeting(body, greeting, people, company) : []),
    ...paragraphs.flatMap(prose => misnomersInProse(body, prose, interviewers))
  ]
  const employers = findOtherEmployers(draft, {
    company,
    role: interview?.role ?? null,
    topics: interview?.topics ?? [],
    interviewers,
    candidate: candidate?.name ?? null
  })
  const evidence = [...names, ...employers.map(span => ({ ...span, right: company }))].map(
    ({ right, ...span }): Evidence => ({
      ...evidenceAt(draft, span),
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
    `${greetingFor(readersOf(facts)) ?? 'Dear Dr Meyers,'} thank you for seeing me${facts.request.employer?.name === undefined ? '' : ` at ${facts.request.employer.name}`}.`,
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
    { text: 'Dear [First Name],\n\nThank you for your time.', given: met('Fiona Baird') }
  ],
  knownGaps: [
    { text: 'Dear Kerry,\n\nThank you for arranging my interview with Dana.', given: met('Dana Whitfield') }
  ]
} satisfies Mistake
