import t from 'tap'
import { readParticulars, type Particulars } from '../../../src/draft/reading/particulars.ts'
import type { Draft } from '../../../src/draft/draft.ts'
import { readDraft } from '../../../src/draft/read.ts'

const request = { people: ['Dana Whitfield', 'Priya Nair'], role: 'Crew Leader', company: 'Northwind Energy' }
const rows: Array<[what: string, body: string, expected: Particulars]> = [
  [
    'formulas say nothing',
    'Thank you for the opportunity to interview. I enjoyed learning more about the position and the company.',
    { said: 0, named: 0, hasDay: false }
  ],
  [
    'nor does jargon',
    'In a fast-moving landscape I would leverage best practice and unlock synergies.',
    { said: 0, named: 0, hasDay: false }
  ],
  [
    'things, trades and places do, each once',
    'Thank you for the tour of the kiln. The kiln was built in Leeds.',
    { said: 3, named: 0, hasDay: false }
  ],
  [
    'people are not counted',
    'Dear Dana,\n\nThank you, Dana. Ms Whitfield was kind.\n\nPriya Nair',
    { said: 0, named: 0, hasDay: false }
  ],
  [
    'role and employer are only named, "leader" and "energy" not even that',
    'Thank you for discussing the Crew Leader role at Northwind Energy.',
    { said: 0, named: 2, hasDay: false }
  ],
  [
    'also when the request does not tell',
    'Thank you for discussing the payroll clerk position at Harlan Creek.',
    { said: 0, named: 4, hasDay: false }
  ],
  [
    'placeholders are not counted',
    'I enjoyed hearing about [mention the giraffe project] at [Company Name].',
    { said: 0, named: 0, hasDay: false }
  ],
  ['a day', 'I interviewed with you on 12 May.', { said: 0, named: 0, hasDay: true }],
  ['no day', 'May I ask whether there is any news?', { said: 0, named: 0, hasDay: false }]
]

/** Patterns tried, and items taken from list to list, while the particulars of one sentence are read. */
function countWork(text: string): number {
  const draft = {
    body: text,
    greeting: null,
    signature: null,
    slips: [],
    sentences: [{ text, start: 0, end: text.length }]
  } as unknown as Draft
  let work = 0
  const { map } = Array.prototype
  // oxlint-disable-next-line typescript/unbound-method -- called on each pattern below
  const { exec } = RegExp.prototype
  Array.prototype.map = function (this: unknown[], ...given: unknown[]) {
    work += this.length
    return Reflect.apply(map, this, given) as never
  }
  RegExp.prototype.exec = function (this: RegExp, given: string) {
    work++
    return Reflect.apply(exec, this, [given]) as RegExpExecArray | null
  }
  try {
    readParticulars(draft, request)
  } finally {
    Array.prototype.map = map
    RegExp.prototype.exec = exec
  }
  return work
}

void t.test('twice the words of one sentence are twice the work', async t => {
  for (const [what, word] of [
    ['ordinary words', 'kiln '],
    ['capitals', 'Kiln '],
    ['placeholders', '[Kiln] '],
    ['endings', 'ing']
  ] as const) {
    const [once = 0, twice = 0] = [500, 1_000].map(times => countWork(word.repeat(times)))
    t.ok(twice < 2.3 * once + 50, `${what}: ${once}, then ${twice}`)
  }
})

void t.test('what is particular in a message', async t => {
  for (const [what, body, expected] of rows) {
    const draft = await readDraft(
      { stage: 'thank-you', body },
      {
        interviewers: ['Dana Whitfield'],
        candidate: 'Priya Nair',
        company: request.company,
        role: request.role,
        topics: []
      }
    )
    t.strictSame(readParticulars(draft, request), expected, what)
  }
})
