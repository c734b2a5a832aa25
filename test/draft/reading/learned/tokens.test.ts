import t from 'tap'
import { hashText, tokenise } from '../../../../src/draft/reading/learned/tokens.ts'

const rows: Array<[sentence: string, forms: string]> = [
  ["I don't, won’t and can't.", "i do n't , wo n't and ca n't"],
  ["DON'T!", "do n't !"],
  ["Ann's and I've, you’re", "ann 's and i 've , you 're"],
  ["It isn'tt", "it isn 'tt"],
  ['On Tuesday 3 April at 10:30…', 'on _day # _month at # ...'],
  ['A follow-up at 12,000 ft 👍', 'a follow-up at # ft 👍'],
  ['résumé re\u0301sume\u0301', 'résumé re\u0301sume\u0301'],
  ['', '']
]

void t.test('tokens', async t => {
  for (const [sentence, forms] of rows) {
    const tokens = tokenise(sentence)
    t.equal(tokens.map(({ form }) => form).join(' '), forms)
    for (const { form, hash, start, end } of tokens) {
      t.equal(hash, hashText(form))
      t.ok(start < end && end <= sentence.length)
    }
  }
  t.same(
    tokenise('Then Ann met Bo. She left.')
      .filter(({ isName }) => isName)
      .map(({ form }) => form),
    ['ann', 'bo'],
    'a capital inside a sentence is a name'
  )
  t.equal(tokenise('a '.repeat(500)).length, 120, 'a long sentence is read so far')
})
