import t from 'tap'
import {
  faults,
  slipKinds,
  labels,
  wholes,
  type Fault,
  type Label,
  type Whole
} from '../../../src/draft/draft.ts'
import { perToken, perWhole, type Encoded } from '../../../src/draft/reading/encoder.ts'
import { decode } from '../../../src/draft/reading/readings.ts'
import type { Window } from '../../../src/draft/reading/windows.ts'

type Numbers<Id extends string> = Partial<Record<Id, number>>
/** What is said of a token: [the token, what, how likely]. */
type OfToken = readonly [token: string, id: Fault | 'slip' | (typeof slipKinds)[number], number]

/** A part in tokens parted by |, and what the encoder says of it. */
interface Part {
  text: string
  sentence: number | null
  says?: Numbers<Label>
  tokens?: readonly OfToken[]
  isContext?: boolean
}

const columns = [...faults, 'slip', ...slipKinds] as const

/** A text of parts, a space between them, read in a single window; numbers not given are 0. */
function made(parts: readonly Part[], said: Numbers<Fault | Whole> = {}) {
  const window: Window = { ids: [1], capitals: [0], places: [null], parts: [] }
  const encoded: Encoded = {
    parts: new Float32Array(parts.length * labels.length),
    tokens: new Float32Array(1_000 * perToken),
    wholes: Float32Array.from([...faults, ...wholes], id => said[id] ?? 0)
  }
  let text = ''
  for (const [p, { text: divided, sentence, says = {}, tokens = [], isContext = false }] of parts.entries()) {
    const from = window.places.length
    for (const token of divided.split('|')) {
      for (const [, id, likely] of tokens.filter(([of]) => of === token.trim()))
        encoded.tokens[window.places.length * perToken + columns.indexOf(id)] = likely
      window.places.push({ start: text.length, end: text.length + token.trimEnd().length })
      text += token
    }
    text += ' '
    window.parts.push({ sentence, from, to: window.places.length, isContext })
    for (const [l, label] of labels.entries()) encoded.parts[p * labels.length + l] = says[label] ?? 0
  }
  return { text, window, encoded }
}

/** Reads parts in one window. */
function read(parts: readonly Part[], said?: Numbers<Fault | Whole>) {
  const { text, window, encoded } = made(parts, said)
  const count = new Set(parts.flatMap(({ sentence }) => sentence ?? [])).size
  const quote = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return { quote, ...decode(text, [window], [encoded], count) }
}

const plea =
  'I |beg |you |for |an |answer, |because |the |rent |is |due |today, |and |I |pray |that |you |will |write.'

void t.test('how sure', async t => {
  for (const [said, confidence] of [
    [0.456, 0.46],
    [0.454, 0.45],
    [0.999, 1],
    [1, 1],
    [0.01, undefined],
    [0, undefined]
  ] as const) {
    const { sentences } = read([{ text: plea, sentence: 0, says: { thanks: said, 'needy-tone': said } }])
    t.equal(sentences[0]?.thanks?.confidence, confidence, String(said))
    t.equal(sentences[0]?.['needy-tone']?.confidence, confidence, String(said))
    t.equal(sentences[0]?.interest, undefined)
  }
})

void t.test('where: an act is the sentence, a fault its clauses', async t => {
  const { sentences, quote } = read([
    { text: 'Thank |you.', sentence: 0, says: { thanks: 0.9 } },
    {
      text: plea,
      sentence: 1,
      says: { 'needy-tone': 0.9, 'pushy-tone': 0.9, 'hostile-tone': 0.9, interest: 0.9 },
      tokens: [
        ['beg', 'needy-tone', 0.9],
        ['pray', 'needy-tone', 0.9],
        ['rent', 'pushy-tone', 0.02]
      ]
    }
  ])
  const whole = plea.replaceAll('|', '')
  const shown = sentences.map(readings =>
    Object.fromEntries(Object.entries(readings).map(([label, { places }]) => [label, places.map(quote)]))
  )
  t.same(shown, [
    { thanks: ['Thank you.'] },
    {
      'needy-tone': ['I beg you for an answer', 'I pray that you will write'],
      'pushy-tone': ['because the rent is due today'],
      'hostile-tone': shown[1]?.['hostile-tone'],
      interest: [whole]
    }
  ])
  t.ok((shown[1]?.['hostile-tone']?.length ?? 0) > 0, 'a fault that no token shows stands somewhere too')
})

void t.test('pieces of a sentence are joined', async t => {
  const { sentences, quote } = read([
    { text: 'We |went |on', sentence: 0, says: { thanks: 0.3, fit: 0.4 } },
    { text: 'and |on |and |on.', sentence: 0, says: { thanks: 0.8, interest: 0.7 } }
  ])
  t.equal(sentences.length, 1)
  t.strictSame(
    Object.entries(sentences[0] ?? {}).map(([label, { confidence, places }]) => [
      label,
      confidence,
      places.map(quote)
    ]),
    [
      ['thanks', 0.8, ['We went on', 'and on and on.']],
      ['fit', 0.4, ['We went on']],
      ['interest', 0.7, ['and on and on.']]
    ]
  )
})

void t.test('what a window repeats is read once', async t => {
  const { sentences, slips } = read([
    {
      text: 'Thank |yuo.',
      sentence: 0,
      says: { thanks: 0.9 },
      tokens: [['yuo.', 'slip', 0.9]],
      isContext: true
    },
    { text: 'Bye.', sentence: 1 }
  ])
  t.strictSame([sentences, slips], [[{}, {}], []])
})

void t.test('greeting and closing', async t => {
  const { sentences, framing, quote } = read([
    { text: 'Hey |dude,', sentence: null, says: { 'casual-language': 0.9 } },
    { text: 'Thank |you.', sentence: 0, says: { thanks: 0.9 } },
    { text: 'Laters,', sentence: null }
  ])
  t.equal(framing.length, 2)
  t.match(framing[0], { 'casual-language': { confidence: 0.9 } })
  t.match(framing[0]?.['casual-language']?.places.map(quote).join(), /Hey dude/)
  t.strictSame(framing[1], {})
  t.strictSame(Object.keys(sentences[0] ?? {}), ['thanks'])
})

void t.test('of the whole, the most of what is there and the least of what is missing', async t => {
  const said: Numbers<Fault | Whole> = {
    'needy-tone': 0.904,
    'missing-thanks': 0.904,
    'generic-message': 0.904,
    'unfilled-template': 0.904,
    'too-long': 0.904,
    'sloppy-writing': 0.904
  }
  const one = made([{ text: 'Yes.', sentence: 0 }], said)
  const other = made([{ text: 'Yes.', sentence: 0 }])
  for (const order of [
    [one, other],
    [other, one]
  ]) {
    const { whole } = decode(
      'Yes.',
      order.map(({ window }) => window),
      order.map(({ encoded }) => encoded),
      1
    )
    t.match(whole, {
      'needy-tone': 0.9,
      'unfilled-template': 0.9,
      'too-long': 0.9,
      'sloppy-writing': 0.9,
      'missing-thanks': 0,
      'generic-message': 0
    })
  }
  const { whole, sentences } = decode('', [], [], 2)
  t.strictSame(Object.keys(whole), [...faults, ...wholes])
  t.strictSame(new Set(Object.values(whole)), new Set([0]), 'nothing is said of nothing')
  t.strictSame(sentences, [{}, {}])
  t.equal(perWhole, Object.keys(whole).length)
})

void t.test('slips', async t => {
  const slip = (token: string, kind: (typeof slipKinds)[number]): OfToken[] => [
    [token, 'slip', 0.954],
    [token, kind, 0.9]
  ]
  for (const [name, text, tokens, expected] of [
    ['none', 'A |tour.', [['tour.', 'slip', 0.01]], []],
    ['spelling', 'A |gud |tour.', slip('gud', 'spelling'), [['gud', 'spelling']]],
    ['grammar', 'He |go |home.', slip('go', 'grammar'), [['go', 'grammar']]],
    ['punctuation', 'Yes |, |no.', slip(',', 'punctuation'), [[',', 'punctuation']]],
    ['capitals', 'In |may |or |so.', slip('may', 'capitals'), [['may', 'capitals']]],
    [
      'two',
      'gud |old |tym',
      [...slip('gud', 'spelling'), ...slip('tym', 'grammar')],
      [
        ['gud', 'spelling'],
        ['tym', 'grammar']
      ]
    ],
    [
      'side by side',
      'I |has |went |home.',
      [...slip('has', 'grammar'), ...slip('went', 'grammar')],
      [['has went', 'grammar']]
    ],
    ['a piece of a word', 'A |mar|vel|ous |tour.', slip('vel', 'spelling'), [['marvelous', 'spelling']]],
    [
      'two pieces of a word',
      'A |mar|vel|ous |tour.',
      [...slip('mar', 'spelling'), ...slip('ous', 'spelling')],
      [['marvelous', 'spelling']]
    ],
    ['a word with a hyphen', 'A |well|-|nown |tour.', slip('nown', 'spelling'), [['well-nown', 'spelling']]]
  ] as Array<[string, string, OfToken[], Array<[string, string]>]>) {
    const { slips, quote } = read([{ text, sentence: 0, tokens }])
    t.strictSame(
      slips.map(slip => [quote(slip), slip.kind]),
      expected,
      name
    )
    t.ok(
      slips.every(({ confidence }) => confidence === 0.95),
      'rounded'
    )
  }
})

void t.test('a text that is one word is not gone through once for each of its pieces', async t => {
  const [left, right] = ['a-'.repeat(300), '-a'.repeat(300)]
  const { slips, quote } = read([
    {
      text: `${left}|gud|${right}`,
      sentence: 0,
      tokens: [
        ['gud', 'slip', 0.9],
        ['gud', 'spelling', 0.9]
      ]
    }
  ])
  t.strictSame(slips.map(quote), [`${left.slice(-64)}gud${right.slice(0, 64)}`])
})
