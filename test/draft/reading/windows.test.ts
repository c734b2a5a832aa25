import t from 'tap'
import { special, tokenise } from '../../../src/draft/reading/tokens.ts'
import { partsOf, windowsOf, type Window } from '../../../src/draft/reading/windows.ts'
import type { Span } from '../../../src/draft/draft.ts'

const idsOf = (text: string) => tokenise(text, { start: 0, end: text.length }).map(({ id }) => id)
const spansOf = (text: string): Span[] =>
  [...text.matchAll(/\S[^.\n]*\.?/g)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length
  }))
/** Windows of a text whose sentences end at full stops and lines. */
const read = (text: string) => windowsOf(text, partsOf(null, spansOf(text), null), 'thank-you', 'email')
const partsOfAll = (windows: readonly Window[], isContext: boolean) =>
  windows.flatMap(({ parts, places }) =>
    parts
      .filter(part => part.isContext === isContext)
      .map(({ sentence, from, to }) => ({ sentence, places: places.slice(from, to) as Span[] }))
  )
const sentence = 'I would like to know more about the team and its plans. '
/** As much of a text, repeated, as fits into so many units. */
const fill = (unit: string, units: number) => unit.repeat(Math.floor(units / unit.length))

void t.test('a short letter is one window', async t => {
  const text = 'Dear Ana,\nThank you. I liked it.\n\nKind regards,'
  const spans = spansOf(text)
  const windows = windowsOf(text, partsOf(spans[0]!, spans.slice(1, 3), spans[3]!), 'check-in', 'social')
  t.equal(windows.length, 1)
  const { ids, places, parts, capitals } = windows[0]!
  t.strictSame(
    ids,
    [
      special.start,
      ...idsOf('check-in social'),
      special.end,
      ...idsOf('Dear Ana,'),
      special.line,
      ...idsOf('Thank you. I liked it.'),
      special.line,
      ...idsOf('Kind regards,'),
      special.end
    ],
    'framed by stage and channel; any break between two lines is one token'
  )
  t.strictSame([places.length, capitals.length], [ids.length, ids.length])
  t.strictSame(
    parts.map(({ sentence, from, to, isContext }) => ({
      sentence,
      isContext,
      read: text.slice(places[from]?.start, places[to - 1]?.end)
    })),
    [
      { sentence: null, isContext: false, read: 'Dear Ana,' },
      { sentence: 0, isContext: false, read: 'Thank you.' },
      { sentence: 1, isContext: false, read: 'I liked it.' },
      { sentence: null, isContext: false, read: 'Kind regards,' }
    ]
  )
})

void t.test('stage and channel stand before the text', async t => {
  const span = { start: 0, end: 5 }
  const idsIn = (...[stage, channel]: [Parameters<typeof windowsOf>[2], Parameters<typeof windowsOf>[3]]) =>
    windowsOf('Hello', partsOf(null, [span], null), stage, channel)[0]?.ids
  t.notSame(idsIn('thank-you', 'email'), idsIn('check-in', 'email'))
  t.notSame(idsIn('thank-you', 'email'), idsIn('thank-you', 'phone'))
})

void t.test('parts stand in the order of the text', async t => {
  t.strictSame(
    partsOf(
      { start: 0, end: 3 },
      [
        { start: 10, end: 20 },
        { start: 4, end: 9 }
      ],
      null
    ),
    [
      { sentence: null, start: 0, end: 3 },
      { sentence: 1, start: 4, end: 9 },
      { sentence: 0, start: 10, end: 20 }
    ]
  )
})

void t.test('nothing to read, no window', async t => {
  for (const text of ['', '\u0000\u0007', '\u200b'])
    t.strictSame(
      windowsOf(text, [{ sentence: 0, start: 0, end: text.length }], 'thank-you', 'email'),
      [],
      JSON.stringify(text)
    )
  t.strictSame(read(''), [])
})

const long: Array<[name: string, text: string]> = [
  ['sentences', fill(sentence, 20_000)],
  ['lines of a letter', fill('a\n', 20_000)],
  ['marks apart', fill('! ', 20_000)],
  ['long and short', fill(`${'and more '.repeat(40)}.\nYes.\n`, 20_000)]
]

for (const [name, text] of long) {
  void t.test(`20,000 units of ${name}`, async t => {
    const windows = read(text)
    const spans = spansOf(text)
    t.ok(
      windows.every(
        ({ ids, places, capitals }) =>
          ids.length <= 512 && places.length === ids.length && capitals.length === ids.length
      ),
      'the encoder has a place for each token'
    )
    t.ok(
      windows.every(({ parts }) => parts.some(({ isContext }) => !isContext)),
      'each window reads something new'
    )
    t.notOk(
      windows.some(({ parts }) =>
        parts.some((part, i) => part.isContext && parts[i - 1]?.isContext === false)
      ),
      'after what it repeats'
    )
    const fresh = partsOfAll(windows, false)
    t.strictSame(
      fresh.flatMap(({ places }) => places),
      spans.flatMap(span => tokenise(text, span)).map(({ start, end }) => ({ start, end })),
      'all is read once, in order'
    )
    t.ok(
      fresh.every(({ sentence, places }) =>
        places.every(({ start, end }) => start >= spans[sentence!]!.start && end <= spans[sentence!]!.end)
      ),
      'each token in its sentence'
    )
    const half = read(text.slice(0, text.length / 2)).length
    t.ok(windows.length <= 2 * half + 1, `${windows.length} windows, ${half} of half the text`)
  })
}

void t.test('a window repeats the sentences before', async t => {
  const windows = read(fill(sentence, 20_000))
  for (const [w, { parts }] of windows.entries()) {
    const context = parts.filter(({ isContext }) => isContext).map(part => part.sentence!)
    const first = parts.find(({ isContext }) => !isContext)?.sentence ?? 0
    t.equal(context.length > 0, w > 0, `window ${w}`)
    t.strictSame(
      context,
      context.map((_, i) => first - context.length + i),
      'just before'
    )
  }
})

void t.test('a sentence without an end is read in pieces', async t => {
  const text = fill('and so on ', 20_000).trim()
  const windows = windowsOf(text, [{ sentence: 0, start: 0, end: text.length }], 'thank-you', 'email')
  const [, line] = read(`Hello.\n${text.slice(0, 3_000)}`)
    .flatMap(({ ids }) => ids)
    .filter(id => id === special.line)
  t.equal(line, undefined, 'a line begins once')
  const pieces = partsOfAll(windows, false)
  t.ok(windows.every(({ ids }) => ids.length <= 512))
  t.ok(pieces.length > windows.length)
  t.ok(pieces.every(piece => piece.sentence === 0))
  t.equal(pieces.flatMap(({ places }) => places).length, 6_000)
  t.notOk(windows.some(({ ids }) => ids.includes(special.line)))
})
