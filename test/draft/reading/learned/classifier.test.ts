import t from 'tap'
import { classify } from '../../../../src/draft/reading/learned/classifier.ts'

void t.test('what is read is worth weighing: the noise of a long letter does not add up', async t => {
  for (const text of [
    'My references are attached as requested.',
    'The train was on time.',
    'We met at ten in the room beside the lift.',
    'Yes.',
    '42'
  ]) {
    t.same(
      Object.values(classify(text, 'thank-you', 'email')).filter(({ confidence }) => confidence < 0.25),
      [],
      text
    )
  }
  t.same(classify('', 'thank-you', 'email'), {})
})

void t.test('spans stand inside the sentence', async t => {
  for (const text of [
    'Thank you so much for your time yesterday!',
    'I need your answer by Friday or I am gone.',
    '👍 lol',
    'a'.repeat(20_000)
  ]) {
    for (const { start, end } of Object.values(classify(text, 'check-in', 'text')))
      t.ok(0 <= start && start < end && end <= text.length, text.slice(0, 40))
  }
  t.ok(classify('Thank you so much for your time yesterday!', 'thank-you', 'email').thanks)
})
