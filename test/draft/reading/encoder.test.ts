import t from 'tap'
import { labels } from '../../../src/draft/draft.ts'
import { encoder, perToken, perWhole } from '../../../src/draft/reading/encoder.ts'
import { special } from '../../../src/draft/reading/tokens.ts'
import { windowsOf, type Window } from '../../../src/draft/reading/windows.ts'

const windowOf = (...sentences: string[]): Window => {
  const text = sentences.join(' ')
  const parts = sentences.map((words, sentence) => {
    const start = text.indexOf(words)
    return { sentence, start, end: start + words.length }
  })
  return windowsOf(text, parts, 'thank-you', 'email')[0]!
}
const short = windowOf('Thank you.')
const letter = windowOf('Thank you for the tour.', 'I would love to join you.', 'Is there any news yet?')
const long = windowOf('We went on and on. '.repeat(20), 'And then we stopped.')
const alone: Window = {
  ids: [special.start],
  capitals: [0],
  places: [null],
  parts: [{ sentence: 0, from: 0, to: 1, isContext: false }]
}
const windows = [short, letter, long, alone]

void t.test('numbers are probabilities, a row for each part and token', async t => {
  const encode = await encoder()
  for (const window of windows) {
    const encoded = await encode(window)
    t.equal(encoded.parts.length, window.parts.length * labels.length)
    t.equal(encoded.tokens.length, window.ids.length * perToken)
    t.equal(encoded.wholes.length, perWhole)
    for (const numbers of Object.values(encoded) as Float32Array[])
      t.ok(
        numbers.every(number => number >= 0 && number <= 1),
        `${window.ids.length} tokens`
      )
  }
})

void t.test('a window reads the same again, at once, and in other order', async t => {
  const encode = await encoder()
  const single = []
  for (const window of windows) single.push(await encode(window))
  t.strictSame(await Promise.all(windows.map(encode)), single, 'at once')
  t.strictSame((await Promise.all(windows.toReversed().map(encode))).toReversed(), single, 'in other order')
  t.strictSame(await encode(short), single[0], 'again')
  t.notSame(single[0]?.wholes, single[1]?.wholes, 'other words read otherwise')
})

void t.test('it is loaded once', async t => {
  t.equal(await encoder(), await encoder())
})
