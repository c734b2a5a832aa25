import fc from 'fast-check'
import t from 'tap'
import type { Evaluation } from '../../schemas/evaluate.ts'
import {
  cut,
  markAt,
  findEdit,
  follow,
  marksIn,
  moveFindings,
  moveStretch,
  type LiveFinding
} from '../../packages/widget/src/stretches.ts'

void t.test('an edit is the smallest that explains the change', async t => {
  for (const [before, after, edit] of [
    ['same', 'same', null],
    ['', 'a', { start: 0, end: 0, length: 1 }],
    ['a b', 'a new b', { start: 2, end: 2, length: 4 }],
    ['a new b', 'a b', { start: 2, end: 6, length: 0 }],
    ['aa', 'aaa', { start: 2, end: 2, length: 1 }],
    ['one two', 'one three', { start: 5, end: 7, length: 4 }],
    ['👋', '👍', { start: 1, end: 2, length: 1 }]
  ] as const)
    t.strictSame(findEdit(before, after), edit, `${before} → ${after}`)
})

void t.test('a stretch that an edit leaves alone still holds the same words', async t => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ש', '👋') })
  fc.assert(
    fc.property(text, text, text, text, fc.nat(), fc.nat(), (head, old, fresh, tail, a, b) => {
      const before = head + old + tail
      const after = head + fresh + tail
      const edit = findEdit(before, after)
      const [start = 0, end = 0] = [a % (before.length + 1), b % (before.length + 1)].toSorted(
        (x, y) => x - y
      )
      if (edit === null || start === end) return
      const moved = moveStretch({ start, end }, edit)
      if (moved !== null) t.equal(after.slice(moved.start, moved.end), before.slice(start, end))
    })
  )
})

void t.test('a gap to insert at is lost only when the edit reaches it', async t => {
  for (const [at, edit, expected] of [
    [0, { start: 3, end: 4, length: 1 }, 0],
    [9, { start: 3, end: 4, length: 3 }, 11],
    [3, { start: 3, end: 4, length: 1 }, null],
    [4, { start: 3, end: 4, length: 1 }, null]
  ] as const)
    t.equal(moveStretch({ start: at, end: at }, edit)?.start ?? null, expected, `at ${at}`)
})

const finding = {
  mistake: 'pushy-tone',
  title: '',
  severity: 'major',
  deduction: 15,
  disputed: false,
  why: '',
  advice: '',
  example: ''
} as const
const evidence = (start: number, end: number, quote: string) => ({ in: 'body', start, end, quote }) as const

void t.test('places that do not quote the text are no places', async t => {
  const evaluation = {
    findings: [
      {
        ...finding,
        evidence: [
          evidence(0, 3, 'Now'),
          evidence(1, 4, 'Now'),
          evidence(90, 99, ''),
          { ...evidence(0, 5, 'Hello'), in: 'subject' }
        ],
        insertAt: { in: 'body', at: 99, text: '' }
      }
    ]
  } as unknown as Evaluation
  const [live] = follow(evaluation, { subject: 'Hello', body: 'Now or never' })
  t.strictSame(
    live?.evidence.map(each => each?.start ?? null),
    [0, null, null, 0]
  )
  t.equal(live?.insertAt, null)
})

void t.test('findings move with the text of their field', async t => {
  const findings: LiveFinding[] = [
    {
      ...finding,
      sources: [],
      evidence: [
        evidence(0, 3, 'Now'),
        evidence(7, 12, 'never'),
        { ...evidence(0, 5, 'Hello'), in: 'subject' }
      ],
      insertAt: { in: 'body', at: 12, text: '' }
    }
  ]
  const moved = moveFindings(findings, 'body', { start: 3, end: 4, length: 3 })
  t.strictSame(
    moved[0]?.evidence.map(each => each?.start ?? null),
    [0, 9, 0]
  )
  t.equal(moved[0]?.insertAt?.at, 14)
  const hit = moveFindings(findings, 'body', { start: 8, end: 12, length: 0 })
  t.strictSame(
    hit[0]?.evidence.map(each => each?.start ?? null),
    [0, null, 0]
  )
  t.equal(hit[0]?.insertAt, null)
  t.strictSame(marksIn(hit, 'body'), [{ start: 0, end: 3, mistake: 'pushy-tone', severity: 'major' }])
})

void t.test(
  'pieces make up the text; a mark inside another is seen, and of two alike the graver',
  async t => {
    const [grave, light] = [
      { start: 4, end: 7, mistake: 'grave', severity: 'critical' },
      { start: 2, end: 9, mistake: 'light', severity: 'note' }
    ] as const
    const pieces = cut('0123456789', [grave, light])
    t.strictSame(
      pieces.map(({ text, marks }) => [text, marks[0]?.mistake]),
      [
        ['01', undefined],
        ['23', 'light'],
        ['456', 'grave'],
        ['78', 'light'],
        ['9', undefined]
      ]
    )
    const alike = { ...light, mistake: 'alike', start: 4, end: 7 } as const
    t.strictSame(
      cut('0123456789', [grave, light, alike])[2]?.marks.map(({ mistake }) => mistake),
      ['grave', 'alike', 'light']
    )
    t.strictSame(
      [1, 2, 4, 7, 9].map(caret => markAt([light, grave], caret)?.mistake),
      [undefined, 'light', 'grave', 'grave', 'light']
    )
    t.strictSame(cut('', []), [])
  }
)
