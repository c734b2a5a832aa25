import t from 'tap'
import { special, tokenise, type Token } from '../../../src/draft/reading/tokens.ts'

const tokensOf = (text: string): Token[] => tokenise(text, { start: 0, end: text.length })
const idsOf = (text: string) => tokensOf(text).map(({ id }) => id)
const slicesOf = (text: string) => tokensOf(text).map(({ start, end }) => text.slice(start, end))

const texts = [
  'Dear Ms Obeng,\n\nThank you for the tour; I would like to come back.',
  'Unforgettably well-organised, wasn’t it?! (Yes.) “Quite…”',
  'Résumés from Zoë Łukasiewicz, naïve façade, ŒUVRE, ﬁne, İstanbul, Straße',
  'مرحبا بكم، 안녕하세요 — 你好, Здравствуйте; γειά σας',
  '42nd of May, 3.5 % at 9:30, a@b.example, C++ & C#',
  '👩‍👩‍👧 👍🏽 🇩🇪 1️⃣ ☺️ © 𝒜𝒷'
]

void t.test('each piece lies in its word, in order', async t => {
  for (const text of texts.flatMap(text => [text, text.normalize('NFD')])) {
    const words = [...text.matchAll(/\S+/g)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length
    }))
    const tokens = tokensOf(text)
    t.ok(
      tokens.every(
        ({ start, end }) => start < end && words.some(word => word.start <= start && end <= word.end)
      ),
      text
    )
    t.strictSame(
      tokens.map(({ start }) => start),
      tokens.map(({ start }) => start).toSorted((a, b) => a - b)
    )
    const read = (at: number) => tokens.some(({ start, end }) => start <= at && at < end)
    t.strictSame(
      words.filter(({ start, end }) => !read(start) || !read(end - 1)),
      [],
      'words are read to their ends'
    )
  }
})

void t.test('the pieces of plain words are the words', async t => {
  for (const text of texts.slice(0, 2)) t.equal(slicesOf(text).join(''), text.replaceAll(/\s/g, ''))
})

void t.test('a stretch keeps the places of the text', async t => {
  const text = 'Dear Ana, thank you for the unforgettable tour.'
  const stretch = { start: text.indexOf('thank'), end: text.indexOf(' tour') }
  const tokens = tokenise(text, stretch)
  t.equal(tokens[0]?.start, stretch.start)
  t.equal(tokens.at(-1)?.end, stretch.end)
  t.strictSame(
    tokens.map(({ id }) => id),
    idsOf(text.slice(stretch.start, stretch.end))
  )
  t.strictSame(tokenise(text, { start: 4, end: 5 }), [], 'white space has no token')
})

void t.test('capitals', async t => {
  for (const [word, capitals] of [
    ['hello', 0],
    ['Hello', 1],
    ['HELLO', 2],
    ['I', 1],
    ['OK', 2],
    ['iPhone', 0],
    ['McDonald', 1],
    ['42', 0],
    ['?', 0],
    ['你好', 0],
    ['Été', 1],
    ['ÉTÉ', 2],
    ['Unforgettably', 1],
    ['UNFORGETTABLY', 2]
  ] as const) {
    t.ok(
      tokensOf(word).every(token => token.capitals === capitals),
      word
    )
    t.strictSame(idsOf(word), idsOf(word.toLowerCase()), `${word} is the same word`)
  }
})

void t.test('one text, however it is written', async t => {
  for (const [one, other] of [
    ['“We’re glad,” she said, ‘aren’t you?’', "\"We're glad,\" she said, 'aren't you?'"],
    ['Zoë’s résumé', 'Zoe’s resume'],
    ['two  words\n', 'two words'],
    ...texts.map(text => [text.normalize('NFC'), text.normalize('NFD')])
  ] as Array<[string, string]>)
    t.strictSame(idsOf(one), idsOf(other), one)
})

void t.test('signs', async t => {
  for (const [text = '', ...slices] of [
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['👍🏽', '👍🏽'],
    ['so 👍🏽👩‍👩‍👧😀 so', 'so', '👍🏽👩‍👩‍👧😀', 'so'],
    ['so...', 'so', '.', '.', '.'],
    ['so......!!', 'so', '.', '.', '.', '...!!'],
    ['......so......', '.', '.', '.', '...', 'so', '.', '.', '.', '...'],
    ['. . . . . .', '.', '.', '.', '.', '.', '.'],
    ['a\u0000b\u0007\u001b', 'a', 'b'],
    ['']
  ])
    t.strictSame(slicesOf(text), slices, text)
  t.strictSame(idsOf('👩‍👩‍👧 ☕'), [special.pictograph, special.pictograph])
})

void t.test('what nobody was taught is one unknown word', async t => {
  for (const word of [
    'a'.repeat(61),
    `${'field'.repeat(12)}s`,
    'xq'.repeat(31),
    'é'.repeat(61).normalize('NFD')
  ])
    t.strictSame(tokensOf(word), [{ id: special.unknown, start: 0, end: word.length, capitals: 0 }], word)
  t.equal(tokensOf('field'.repeat(12)).length, 12, '60 letters may be a word')
})

void t.test('tokens of 20,000 units', async t => {
  for (const [unit, count] of [
    ['a', 1],
    ['.', 4],
    ['! ', 10_000],
    ['a ', 10_000],
    ['😀', 1],
    ['!😀', 13_334],
    ['\u0301', 0],
    ['\u200d', 0]
  ] as const) {
    const text = unit.repeat(Math.ceil(20_000 / unit.length))
    const tokens = tokensOf(text)
    t.equal(tokens.length, count, JSON.stringify(unit))
    if (count > 0) t.equal(tokens.at(-1)?.end, text.trimEnd().length, 'to the end')
  }
})
