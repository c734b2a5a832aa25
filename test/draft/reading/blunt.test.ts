import t from 'tap'
import { withBlunt } from '../../../src/draft/reading/blunt.ts'

void t.test('blunt words are certain, wherever they stand', async t => {
  for (const [sentence, fault, quote] of [
    [
      'I am desperate for this job and would do anything to get it.',
      'needy-tone',
      'I am desperate for this job and would do anything to get it'
    ],
    ['I’m begging you to think again.', 'needy-tone', 'I’m begging you to think again'],
    ['I need an answer by Monday.', 'pushy-tone', 'I need an answer by Monday'],
    ['Honestly, what a joke!', 'hostile-tone', 'Honestly, what a joke!'],
    ['You will not find anyone better than me.', 'arrogant-tone', 'You will not find anyone better than me']
  ] as const) {
    const reading = withBlunt(sentence, 10, {})[fault]
    t.equal(reading?.confidence, 1, sentence)
    t.strictSame(
      reading?.places.map(({ start, end }) => sentence.slice(start - 10, end - 10)),
      [quote]
    )
  }
})

void t.test('what is taken back, quoted, or somebody else’s is left alone', async t => {
  for (const sentence of [
    'I am not saying this because I am desperate for work.',
    'She said I am begging you, and we stayed open.',
    'You asked what I tell a client who shouts “you lied to me”.',
    'I never felt that you wasted my time.',
    'If I need an answer by Friday, I ring the yard on Tuesday.',
    'The ward was desperate for porters that winter.',
    'I was an idiot to leave my notes on the bus.',
    'I do not want you to think that I will do anything.'
  ])
    t.strictSame(withBlunt(sentence, 0, {}), {}, sentence)
})

void t.test('the marks of the encoder stay where it has some', async t => {
  const places = [{ start: 3, end: 9 }]
  t.strictSame(withBlunt('You wasted my time.', 0, { 'hostile-tone': { confidence: 0.4, places } }), {
    'hostile-tone': { confidence: 1, places }
  })
})
