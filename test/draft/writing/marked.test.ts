import t from 'tap'
import type { Slip, SlipMark } from '../../../src/draft/draft.ts'
import { withMarks } from '../../../src/draft/writing/marked.ts'

const kinds = { s: 'spelling', g: 'grammar', p: 'punctuation', c: 'capitals' } as const

/** What is told of the stretch in «guillemets», marked so surely. */
function tell(
  marked: string,
  kind: SlipMark['kind'],
  { confidence = 0.99, known = [] as string[], sloppiness = 0.9 } = {}
): Slip[] {
  const text = marked.replace(/[«»]/g, '')
  const mark = { start: marked.indexOf('«'), end: marked.indexOf('»') - 1, confidence, kind }
  return withMarks(text, [], [mark], new Set(known), sloppiness)
}

void t.test('what was meant', async t => {
  for (const [marked, kind, ...replacements] of [
    ['I need your «advise» on it.', 's', 'advice'],
    ['«Were» do I park?', 's', 'Where'],
    ['«Its» a fine day.', 'g', "It's"],
    ['The firm and «it’s» people.', 'g', 'its'],
    ['Better «then» ever.', 'g', 'than'],
    ['I «defiantly» agree.', 's', 'definitely'],
    ['Yes, «i» do.', 'g', 'I'],
    ['Yes, «i» do.', 'c', 'I'],
    ['See you in «may».', 'c', 'May'],
    ['I saw «the the» plant.', 'g', 'the'],
    ['«The the» plant is large.', 'g', 'The'],
    ['«We\nwe» saw it.', 'p', 'We'],
    ['He «go» home.', 'g'],
    ['Yes «,» no.', 'p'],
    ['I like «Tours».', 'c'],
    ['And «I» goes home.', 'g'],
    ['In «2026» we met.', 'c'],
    ['It is «your are» plan.', 'g']
  ] as Array<[string, keyof typeof kinds, ...string[]]>) {
    const slips = tell(marked, kinds[kind])
    t.match(slips, [{ start: marked.indexOf('«'), end: marked.indexOf('»') - 1, kind: kinds[kind] }], marked)
    t.strictSame(slips[0]?.replacements, replacements, marked)
    t.ok(slips[0]?.note.includes(replacements[0] ?? ''), marked)
    t.equal(slips[0]?.note.includes('“'), replacements.length > 0)
  }
})

void t.test('what passes', async t => {
  t.strictSame(tell('I know «then».', 'spelling', { confidence: 0.1 }), [], 'a weak mark')
  t.strictSame(tell('A «flurb» tour.', 'spelling'), [], 'a word that nobody writes for another')
  t.strictSame(tell('Dear «Piece», hello.', 'spelling', { known: ['piece'] }), [], 'a name of the request')
  t.strictSame(tell('I know «then».', 'spelling', { sloppiness: 0.05 }), [], 'a mark in a careful message')
  t.strictSame(withMarks('', [], [], new Set(), 1), [])
})

void t.test('the proofreader goes first', async t => {
  const text = 'I has alot of flurb then.'
  const slip = (word: string): Slip => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
    kind: 'spacing',
    note: 'Told.',
    replacements: []
  })
  const mark = (word: string): SlipMark => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
    kind: 'grammar',
    confidence: 0.99
  })
  const told = [slip('has'), slip('of flurb')]
  for (const [words, all] of [
    [[], ['has', 'of flurb']],
    [['has'], ['has', 'of flurb']],
    [['I has alot'], ['has', 'of flurb']],
    [['flurb then'], ['has', 'of flurb']],
    [
      ['then', 'I'],
      ['I', 'has', 'of flurb', 'then']
    ],
    [[' alot '], ['has', ' alot ', 'of flurb']]
  ] as Array<[string[], string[]]>) {
    const slips = withMarks(text, told, words.map(mark), new Set(), 1)
    t.strictSame(
      slips.map(({ start, end }) => text.slice(start, end)),
      all,
      `${words.join(', ')} marked`
    )
    t.strictSame(
      slips.filter(({ kind }) => kind === 'spacing'),
      told,
      'and stays as it was'
    )
  }
})
