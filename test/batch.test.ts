import t from 'tap'
import type { EvaluateRequest } from '../schemas/evaluate.ts'
import { findAlike } from '../src/batch.ts'

const told = 'Watching the glaze crawl off the test tiles taught me more than a month of reading about kilns.'
const interviewers = [
  { name: 'Dana Whitfield', email: 'dana@example.com' },
  { name: 'Sam Okoro', email: 'sam@example.com' },
  { name: 'Dr Lee Park' }
]
/** A draft to one of the panel, by the same candidate about the same employer unless it says otherwise. */
const to = (
  to: string | undefined,
  body = told,
  {
    draft,
    ...others
  }: Partial<Omit<EvaluateRequest, 'draft'>> & { draft?: Partial<EvaluateRequest['draft']> } = {}
) => ({
  candidate: { name: 'Tom Reed' },
  employer: { name: 'Harrow Tiles' },
  interview: { interviewers },
  ...others,
  draft: { stage: 'thank-you' as const, body, ...(to === undefined ? {} : { to }), ...draft }
})
const only = (name: string, email?: string) => ({
  interview: { interviewers: [{ name, ...(email === undefined ? {} : { email }) }] }
})

void t.test('which drafts of a batch each must not repeat', async t => {
  const rows: Array<[name: string, drafts: ReturnType<typeof to>[], alike: number[][]]> = [
    ['to two readers, earlier and later alike', [to('Dana'), to('Sam')], [[1], [0]]],
    [
      'three',
      [to('Dana'), to('Sam'), to('Lee')],
      [
        [1, 2],
        [0, 2],
        [0, 1]
      ]
    ],
    ['a revision for the same reader', [to('Dana'), to('dana@example.com', `Dear Dana, ${told}`)], [[], []]],
    [
      'the same reader in two lists',
      [
        to(undefined, told, only('Dana Whitfield')),
        to(undefined, told, only('DANA WHITFIELD', 'dana@example.com'))
      ],
      [[], []]
    ],
    ['with and without a title', [to('Lee'), to(undefined, told, only('Lee Park'))], [[], []]],
    [
      'namesakes with other addresses',
      [to('dana@example.com'), to(undefined, told, only('Dana Whitfield', 'dana@example.org'))],
      [[1], [0]]
    ],
    [
      'one interviewer each, no `to`',
      [to(undefined, told, only('Dana Whitfield')), to(undefined, told, only('Sam Okoro'))],
      [[1], [0]]
    ],
    ['to everybody', [to(undefined), to('Sam')], [[], []]],
    ['to nobody known', [to('Alex'), to('Sam')], [[], []]],
    [
      'nothing in common',
      [
        to('Dana'),
        to('Sam', 'The shift swap that you showed me is a fine idea, and our foreman wants to try it.')
      ],
      [[], []]
    ],
    [
      'other names within the passage',
      [to('Dana', 'As Dana and I said over lunch'), to('Sam', "As Sam's and I said over lunch")],
      [[1], [0]]
    ],
    [
      'other apostrophes',
      [to('Dana', 'It’s the panel’s own kiln'), to('Sam', "it's the Panel's own kiln!")],
      [[1], [0]]
    ],
    [
      'in HTML',
      [to('Dana', `<p>${told.replaceAll(' ', '&nbsp;')}</p>`, { draft: { format: 'html' } }), to('Sam')],
      [[1], [0]]
    ],
    [
      'tags are no words',
      [
        to('Dana', '<p style="a b c d e f g">Hello</p>', { draft: { format: 'html' } }),
        to('Sam', '<p style="a b c d e f g">Goodbye</p>', { draft: { format: 'html' } })
      ],
      [[], []]
    ],
    ['by two candidates', [to('Dana'), to('Sam', told, { candidate: { name: 'Ann Reed' } })], [[], []]],
    [
      'by a candidate in other letters',
      [to('Dana'), to('Sam', told, { candidate: { name: ' TOM REED' } })],
      [[1], [0]]
    ],
    [
      'a candidate who is not named may be the same',
      [to('Dana'), to('Sam', told, { candidate: {} })],
      [[1], [0]]
    ],
    [
      'about two employers',
      [to('Dana'), to('Sam', told, { employer: { name: 'Westbrook Utilities' } })],
      [[], []]
    ],
    [
      'the likest first',
      [
        to('Dana', `${told} It made me think of our bottle oven.`),
        to('Sam', told),
        to('Lee', `${told} It made me think of our bottle oven.`)
      ],
      [
        [2, 1],
        [0, 2],
        [0, 1]
      ]
    ],
    ['none', [], []]
  ]
  for (const [name, drafts, alike] of rows) t.strictSame(findAlike(drafts), alike, name)
})

void t.test('a hundred alike: eight each', async t => {
  const drafts = Array.from({ length: 100 }, (_, i) => to(undefined, told, only(`Person ${i}`)))
  const alike = findAlike(drafts)
  t.ok(alike.every((others, i) => others.length === 8 && !others.includes(i)))
  t.strictSame(alike[99], [0, 1, 2, 3, 4, 5, 6, 7])
})
