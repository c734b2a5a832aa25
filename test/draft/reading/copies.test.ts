import t from 'tap'
import { findCopy } from '../../../src/draft/reading/copies.ts'

const told = 'Watching the glaze crawl off the test tiles taught me more than a month of reading.'
const find = (body: string, others: string[]) =>
  findCopy(body, [{ start: 0, end: body.length }], others, ['Dana Whitfield', 'Sam Okoro'], ['Kiln Operator'])

void t.test('copies', async t => {
  const found = find(`Hello there. ${told} See you.`, [`Yes. ${told}`])
  t.strictSame(found?.telling, { start: 13, end: 13 + told.length })
  t.ok((found?.share ?? 0) > 0.6 && (found?.share ?? 1) < 1)
  t.equal(find(`Dana, ${told}`, [`Sam, ${told}`])?.share, 1, 'names of people are all alike')
  t.equal(
    find('Thank you for your time, and I look forward to hearing from you.', [
      'Thank you for your time, and I look forward to hearing from you.'
    ]),
    null,
    "a formula is nobody's"
  )
  t.equal(find(told, []), null)
  t.equal(find('', ['']), null)
})

void t.test('repetition neither loops nor grows', async t => {
  const body = 'glaze kiln '.repeat(1800)
  t.equal(
    find(
      body,
      Array.from({ length: 40 }, () => body)
    )?.share,
    1
  )
})
