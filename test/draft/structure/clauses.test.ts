import t from 'tap'
import { widenToClause } from '../../../src/draft/structure/clauses.ts'

/** A sentence with the stretch given in [brackets], and what is underlined. */
const cases: Array<[string, string]> = [
  ['I liked the tour, and [I need an answer] by Friday.', 'I need an answer by Friday'],
  ['I was so nervous but you were [super chill] lol.', 'you were super chill lol'],
  ['Looking forward to joining [my new team]!', 'Looking forward to joining my new team!'],
  ['Dude, that was unreal[!!!]', 'Dude, that was unreal!!!'],
  ['What [a ride] 👨‍👩‍👧‍👦👍🏽🇩🇪 and so to bed, as they say.', 'What a ride 👨‍👩‍👧‍👦👍🏽🇩🇪'],
  ['Is it [yes or no]?', 'Is it yes or no?'],
  [
    'If you want me, I need [something in writing], matching theirs or close to it.',
    'I need something in writing'
  ],
  [
    'My ex turned [up at the flat], there was a scene with the police, and then my mum went into hospital.',
    'My ex turned up at the flat'
  ],
  ['But [that was] it.', 'was it'],
  ['[!!]', '!!'],
  [
    'I saw one two three four five six seven eight nine ten eleven twelve [thirteen fourteen] fifteen sixteen seventeen eighteen nineteen twenty words.',
    'I saw one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
  ]
]

for (const [marked, underlined] of cases) {
  void t.test(marked, async t => {
    const start = marked.indexOf('[')
    const text = marked.replace(/[[\]]/g, '')
    const span = widenToClause(text, { start, end: marked.indexOf(']') - 1 })
    t.equal(text.slice(span.start, span.end), underlined)
  })
}
