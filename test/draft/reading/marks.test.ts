import t from 'tap'
import { markedStretches, united } from '../../../src/draft/reading/marks.ts'
import type { Span } from '../../../src/draft/draft.ts'

const pairs = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end])
const spans = (pairs: ReadonlyArray<readonly [number, number]>) =>
  pairs.map(([start, end]) => ({ start, end }))

void t.test('stretches that tokens mark', async t => {
  const sure = { token: 0.5, shareOfBest: 0.5, gap: 1 }
  for (const [name, likely, marked] of [
    ['none', [], []],
    ['one', [0.1, 0.9, 0.1], [[10, 15]]],
    ['in a row', [0.1, 0.9, 0.8, 0.6], [[10, 35]]],
    ['a gap', [0.9, 0.1, 0.9], [[0, 25]]],
    [
      'too wide a gap',
      [0.9, 0.1, 0.1, 0.9],
      [
        [0, 5],
        [30, 35]
      ]
    ],
    [
      'a row and a gap',
      [0.9, 0.9, 0.1, 0.9, 0.1, 0.1, 0.9],
      [
        [0, 35],
        [60, 65]
      ]
    ],
    ['none sure: the likeliest', [0.01, 0.3, 0.01], [[10, 15]]],
    ['and those that are nearly as likely', [0.01, 0.3, 0.2, 0.1], [[10, 25]]],
    ['all alike', [0.01, 0.01, 0.01], [[0, 25]]]
  ] as Array<[string, number[], Array<[number, number]>]>)
    t.strictSame(
      pairs(
        markedStretches(
          likely.map((_, i) => ({ start: 10 * i, end: 10 * i + 5 })),
          likely,
          sure
        )
      ),
      marked,
      name
    )
})

void t.test('only the likeliest, and no gap', async t => {
  const places = [0, 1, 2].map(start => ({ start, end: start + 1 }))
  const sure = { token: 0.5, shareOfBest: 1, gap: 0 }
  t.strictSame(pairs(markedStretches(places, [0.3, 0.2, 0.29], sure)), [[0, 1]])
  t.strictSame(pairs(markedStretches(places, [0.9, 0.2, 0.9], sure)), [
    [0, 1],
    [2, 3]
  ])
})

void t.test('stretches made one', async t => {
  for (const [name, given, made] of [
    ['none', [], []],
    [
      'apart',
      [
        [0, 2],
        [3, 5]
      ],
      [
        [0, 2],
        [3, 5]
      ]
    ],
    [
      'touching',
      [
        [0, 2],
        [2, 5]
      ],
      [[0, 5]]
    ],
    [
      'overlapping',
      [
        [0, 4],
        [2, 5]
      ],
      [[0, 5]]
    ],
    [
      'one inside the other',
      [
        [0, 9],
        [2, 5],
        [8, 10]
      ],
      [[0, 10]]
    ],
    [
      'twice',
      [
        [1, 2],
        [1, 2]
      ],
      [[1, 2]]
    ]
  ] as Array<[string, Array<[number, number]>, Array<[number, number]>]>) {
    const before = spans(given)
    t.strictSame(pairs(united(before)), made, name)
    t.strictSame(before, spans(given), 'what was given stays')
  }
})
