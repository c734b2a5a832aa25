import { readFileSync } from 'node:fs'
import t from 'tap'
import { findSlips } from '../../../src/draft/writing/slips.ts'
import { readStructure } from '../../../src/draft/structure/structure.ts'

const whole = (text: string) => [{ start: 0, end: text.length }]
const shown = (text: string): string[] =>
  findSlips(text, whole(text), new Set()).map(({ start, end }) => text.slice(start, end))

void t.test('offsets are of the text as sent', async t => {
  const text = 'Zoe\u0308 and Andre\u0301 said 👍🏽 that I «recieved» it in the cafe\u0301.'.replace(
    /[«»]/g,
    ''
  )
  t.same(shown(text), ['recieved'], 'decomposed letters and emoji before the slip')
  const body = 'I recieved this.\n\nI recieved that.'
  t.same(
    findSlips(body, [{ start: 18, end: body.length }], new Set()).map(({ start }) => start),
    [20],
    'only the prose given is judged'
  )
})

void t.test('slips come in order and apart, with notes that end in a full stop', async t => {
  const text =
    'i dont know  ,but he have went home on monday and recieved many informations.i look forward to hear form you'
  const slips = findSlips(text, whole(text), new Set())
  t.ok(slips.length > 7)
  for (const [at, slip] of slips.entries()) {
    t.ok(
      slip.start >= (slips[at - 1]?.end ?? 0) && slip.end > slip.start && slip.end <= text.length,
      text.slice(slip.start, slip.end)
    )
    t.match(slip.note, /^[“A-Z].*\.$/)
  }
})

void t.test('a paragraph without its last full stop, where others have theirs', async t => {
  const find = (...paragraphs: string[]): string[] => {
    const text = paragraphs.join('\n\n')
    let at = 0
    const prose = paragraphs.map(({ length }) => {
      const span = { start: at, end: at + length }
      at += length + 2
      return span
    })
    return findSlips(text, prose, new Set()).map(({ start, end }) => text.slice(start, end))
  }
  t.same(find('Thank you for the tour of the yard.', 'I have kept the notes that you gave to me'), ['me'])
  t.same(
    find('Thank you for the tour of the yard', 'I have kept the notes that you gave to me'),
    [],
    'nobody has one'
  )
  t.same(find('Thank you for the tour of the yard.', 'Kind regards'), [], 'a closing is no sentence')
  t.same(
    find('Thank you for the tour of the yard.', 'You can ring me on any day at 020 7946 0018'),
    [],
    'a number'
  )
  t.same(
    find('Thank you for the tour of the yard.', 'The notes that you asked for are at www.example.com/notes'),
    [],
    'an address'
  )
  t.same(
    find('There are three things that I would bring:', 'the care of the tools and of the yard.'),
    [],
    'a list goes on'
  )
})

void t.test(
  'learners’ sentences: most are found, their corrections and sentences without a slip pass',
  async t => {
    const read = (name: string) =>
      readFileSync(new URL(`../../corpus/${name}.jsonl`, import.meta.url), 'utf8')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line) as { text: string; corrected: string; kept?: true })
    const pairs = read('slips')
    const innocent = read('innocent')
    for (const [kept, least] of [
      [undefined, 0.75],
      [true, 0.55]
    ] as const) {
      const part = pairs.filter(row => row.kept === kept)
      const found = part.filter(({ text }) => shown(text).length > 0).length / part.length
      t.ok(found >= least, `found ${found.toFixed(3)} of ${part.length}`)
      const clean = [
        ...part.map(({ corrected }) => corrected),
        ...innocent.filter(row => row.kept === kept).map(({ text }) => text)
      ]
      const alarms = clean.filter(text => shown(text).length > 0)
      t.ok(
        alarms.length / clean.length <= (kept === undefined ? 0 : 0.05),
        `${alarms.length} false of ${clean.length}`
      )
    }
  }
)

void t.test('drafts of the corpus without sloppy writing pass', async t => {
  for (const file of ['dev.jsonl', 'ordinary.jsonl']) {
    for (const line of readFileSync(new URL(`../../corpus/${file}`, import.meta.url), 'utf8')
      .trim()
      .split('\n')) {
      const { id, body, context, labels, uncertain } = JSON.parse(line) as {
        id: string
        body: string
        context: { role: string | null }
        labels: string[]
        uncertain: string[]
      }
      if ([...labels, ...uncertain].includes('sloppy-writing')) continue
      const { greeting, paragraphs, closing } = readStructure(body)
      const prose = [greeting, ...paragraphs, closing].filter(span => span !== null)
      t.same(
        findSlips(body, prose, new Set((context.role ?? '').toLowerCase().split(' '))).map(({ start, end }) =>
          body.slice(start, end)
        ),
        [],
        id
      )
    }
  }
})

void t.test('hostile texts are read through', async t => {
  const texts = {
    'one word': 'a'.repeat(20_000),
    spaces: `a${' '.repeat(20_000)}b`,
    lines: 'a\n'.repeat(5000),
    marks: `e${'\u0301'.repeat(20_000)}`,
    emoji: '👍🏽'.repeat(5000),
    commas: 'a,'.repeat(10_000),
    apostrophes: "a'".repeat(10_000),
    hyphens: 'ab-'.repeat(6600),
    addresses: 'a.b@'.repeat(5000),
    newlines: '\n'.repeat(20_000),
    marked: ' ,'.repeat(10_000),
    'lone surrogates': '\ud800 '.repeat(5000),
    unknown: Array.from(
      { length: 2500 },
      (_, i) => `zq${String.fromCharCode(97 + (i % 26), 97 + (Math.floor(i / 26) % 26))}rtion`
    ).join(' '),
    although: 'Although it. '.repeat(1500),
    questions: 'What ? '.repeat(3000),
    nothing: ''
  }
  for (const [name, text] of Object.entries(texts))
    t.doesNotThrow(() => findSlips(text, whole(text), new Set()), name)
  t.same(findSlips('', [], new Set()), [])
  t.same(
    shown('constructor __proto__ toString hasOwnProperty valueOf'),
    [],
    'names of the language are no words'
  )
})
