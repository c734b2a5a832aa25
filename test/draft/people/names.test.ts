import t from 'tap'
import { findOtherEmployers } from '../../../src/draft/people/employers.ts'
import {
  misnomersInGreeting,
  misnomersInProse,
  misspeltSurnames,
  salutationFor
} from '../../../src/draft/people/names.ts'
import { readDraft } from '../../../src/draft/read.ts'
import { readStructure } from '../../../src/draft/structure/structure.ts'

const greetings: Array<
  [greeting: string, people: string[], wrong: Array<[quote: string, right: string | null]>]
> = [
  ['Dear Bob,', ['Robert Finch'], []],
  ['Dear Liz,', ['Elizabeth Moss'], []],
  ['Dear Ted:', ['Mr. Theodore Lasker'], []],
  ['Sal,', ['Salome Fitzgerald'], []],
  ['Jesssss,', ['Jess Tolland'], []],
  ['Dear Okafor Stephen,', ['Stephen Okafor'], []],
  ['Dear Jose,', ['José Peña'], []],
  ['Dear Ms Anne-Marie Roth,', ['Dr. Anne-Marie Roth'], []],
  ['Hi D,', ['Dana Whitfield'], []],
  ['Dear Frau Seidel,', ['Frau Dr. Seidel'], []],
  ['Tone,', ['Big Tone'], []],
  ['Dear Sundar,', ['Mr. S. Murugan'], []],
  ['Dear Mr Whitford,', ['Shane'], []],
  ['Dear Admissions,', ['Dana Whitfield'], []],
  ['Dear Chef,', ['Ramil Ocampo'], []],
  ['hi friend', ['Ramil Ocampo'], []],
  ['Dear Northwind,', ['Dana Whitfield'], []],
  ["Dear Mr Patel's,", ['Mr Patel'], []],
  ['Dear Suresh Bhai,', ['Suresh Patel'], []],
  ['Dear Tanaka-san,', ['Hiroshi Tanaka'], []],
  ['Good day, Ma,', ['Mrs Ifeoma Duru'], []],
  ['Dear Mohamed,', ['Muhammad Iqbal'], []],
  ['Dear Mrs Ahmad-Jones,', ['Nadia Ahmad'], []],
  ['Dear Olga Petrovna,', ['Olga Ivanova'], []],
  ['Dear Head of Nursing,', ['Ms Carla Boyd'], []],
  ['Dear Medical Director,', ['Dr Ada Obi'], []],
  ['Dear Ms Baird and Mr Lowe,', ['Ms Baird'], []],
  ['Dear Jackie Moore,', ['Jacqueline Orr'], [['Jackie Moore', 'Jacqueline']]],
  ['Dear Mr Harris,', ['Ms Harrison'], [['Harris', 'Harrison']]],
  ['Dear Mr Cavanagh,', ['Mr Cavendish', 'Olga'], [['Mr Cavanagh', null]]],
  ['Dear Ms Rao, Mr. Pike and Ms. Finch,', ['Ms Rao', 'Mr Pike', 'Ms Dara Finley'], [['Ms. Finch', null]]],
  ['Dear Micheal,', ['Michael Tan'], [['Micheal', 'Michael']]],
  ['Dear Ann,', ['Anne Best'], [['Ann', 'Anne']]],
  ['Dear Mrs MacDonald,', ['Mrs McDonald', 'Jo'], [['MacDonald', 'McDonald']]],
  ['Dear Priya and Thomas,', ['Priya Nair', 'Colin Abbott'], [['Thomas', null]]],
  ['Dear Mr. Holloway,', ['Jeanette Cole'], [['Mr. Holloway', 'Jeanette Cole']]],
  ['Hello Dr Smit,', ['Dr Ada Obi'], [['Dr Smit', 'Dr Obi']]]
]

void t.test('greetings against the interviewers', async t => {
  for (const [text, people, wrong] of greetings) {
    const body = `${text}\n\nThank you for Monday.`
    const { greeting } = readStructure(body)
    t.ok(greeting, text)
    if (greeting !== null)
      t.strictSame(
        misnomersInGreeting(body, greeting, people, 'Northwind Energy').map(({ start, end, right }) => [
          body.slice(start, end),
          right
        ]),
        wrong,
        `${text} for ${people.join(', ')}`
      )
  }
})

void t.test('names in prose', async t => {
  const wrongIn = (text: string, people: string[]) =>
    misnomersInProse(text, { start: 0, end: text.length }, people).map(({ start, end, right }) => [
      text.slice(start, end),
      right
    ])
  t.strictSame(wrongIn('Thank you again, Dr. Meyer, and goodbye.', ['Catherine Meyers']), [
    ['Meyer', 'Meyers']
  ])
  t.strictSame(wrongIn("I liked Mrs Whitcome's garden.", ['Joan Whitcombe']), [['Whitcome', 'Whitcombe']])
  t.strictSame(wrongIn('I met Mr Harrison, Maria and Dr Meyers.', ['Catherine Meyers', 'Marian Harris']), [])
})

void t.test('full names with a slip in the surname', async t => {
  const wrongIn = (text: string) =>
    misspeltSurnames(text, { start: 0, end: text.length }, ['Vincent Kaminski']).map(
      ({ start, end, right }) => [text.slice(start, end), right]
    )
  t.strictSame(wrongIn('Mr Vincent Kaminsik\n4 Mill Lane'), [['Kaminsik', 'Kaminski']])
  t.strictSame(wrongIn('Vincent Kaminski, Vincent Price and Laura Kaminska'), [])
})

void t.test('how a name is greeted', async t => {
  for (const [name, greeted] of [
    ['Dana Whitfield', 'Dana'],
    ['Ms Duarte', 'Ms Duarte'],
    ['Dr Joanna Rowe', 'Dr Rowe'],
    ['Mr and Mrs Dunn', 'Mr and Mrs Dunn'],
    ['Sister Comfort Baah', 'Sister Comfort Baah'],
    ['Big Tone', 'Big Tone']
  ] as const)
    t.equal(salutationFor(name), greeted)
})

void t.test('other employers', async t => {
  const known = {
    interviewers: ['Dana Whitfield'],
    candidate: null,
    company: 'Delmar Foods',
    role: 'Planner',
    topics: []
  }
  for (const [body, quotes] of [
    ['I would love to join Savanna Beverages.', ['Savanna Beverages']],
    ['Thank you for having me at Delmar. I am keen to join Savanna Beverages.', ['Savanna Beverages']],
    ['Before joining Savanna Beverages I baked.', []],
    ['I have had an offer to join Savanna Beverages.', []],
    ['I would love to join Delmar.', []],
    ['I would love to join Customer Care.', []],
    ['I look forward to working with Six Sigma.', []],
    ['I would like to join Savanna Beverages.', ['Savanna Beverages']],
    ['I remain keen on the planner role at Delmore.', ['Delmore']],
    ['I was glad to see Delmer Foods from inside.', ['Delmer Foods']],
    ['It would be an honour to work at Pennefather & Gould.', ['Pennefather & Gould']],
    ['Savanna Beverages is the kind of place I have looked for.', ['Savanna Beverages']],
    ['Savanna Beverages was the company that taught me to weigh.', []],
    ['I am still keen on the job at the Burnley depot.', []],
    ['I would love to join the Heron Project.', []],
    ['I was excited about Google Analytics coming in.', []],
    ['I would be glad to work for Mr Anders Quill.', []]
  ] as const)
    t.strictSame(
      findOtherEmployers(
        await readDraft({ stage: 'thank-you', body: `Dear Dana,\n\n${body}` }, known),
        known
      ).map(({ start, end }) => `Dear Dana,\n\n${body}`.slice(start, end)),
      quotes,
      body
    )
})
