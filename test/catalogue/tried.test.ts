import t from 'tap'
import type { Finding } from '../../schemas/evaluate.ts'
import type { MistakeId } from '../../schemas/vocabulary.ts'
import { changed, scoreOf, withTriedOffers, type Change } from '../../src/catalogue/tried.ts'

const finding = (mistake: MistakeId, deduction: number, rest: Partial<Finding> = {}): Finding => ({
  mistake,
  title: '',
  severity: 'minor',
  deduction,
  disputed: false,
  evidence: [],
  why: '',
  advice: '',
  example: '',
  sources: ['s0'],
  ...rest
})
const insertAt = { in: 'body' as const, at: 3, text: 'thanks' }
const slip = (start: number, end: number, replacement?: string) => ({
  in: 'body' as const,
  start,
  end,
  quote: '',
  ...(replacement === undefined ? {} : { replacements: [replacement] })
})

void t.test('a sentence to insert is offered only when it works', async t => {
  const thanks = finding('missing-thanks', 15, { insertAt })
  const offered = async (after: Finding[]) => {
    const asked: Array<readonly Change[]> = []
    const [tried] = await withTriedOffers(
      [thanks],
      async changes => {
        asked.push(changes)
        return after
      },
      9
    )
    t.strictSame(asked, [[{ in: 'body', start: 3, end: 3, text: 'thanks' }]])
    return tried
  }
  t.strictSame(await offered([]), thanks, 'it undoes the mistake')
  t.notOk((await offered([finding('missing-thanks', 15)]))?.insertAt, 'the mistake stays')
  t.notOk((await offered([finding('too-long', 6)]))?.insertAt, 'another mistake comes')
  t.equal((await offered([finding('too-long', 0)]))?.insertAt, undefined, 'also one that costs nothing')
})

void t.test('a sentence must not lower the score', async t => {
  const before = [finding('missing-thanks', 6, { insertAt }), finding('sloppy-writing', 6)]
  const [lower] = await withTriedOffers(before, async () => [finding('sloppy-writing', 15)], 9)
  t.notOk(lower?.insertAt)
  const [same] = await withTriedOffers(before, async () => [finding('sloppy-writing', 12)], 9)
  t.ok(same?.insertAt)
})

void t.test('a correction is offered only when nothing is left in its place', async t => {
  const few = finding('sloppy-writing', 6, { evidence: [slip(0, 3, 'their'), slip(10, 12, 'a')] })
  const [tried] = await withTriedOffers(
    [few],
    async ([change]) =>
      // The first is still a slip once changed; the second is not
      change?.start === 0 ? [finding('sloppy-writing', 6, { evidence: [slip(4, 5)] })] : [],
    2
  )
  t.strictSame(tried?.evidence, [slip(0, 3), slip(10, 12, 'a')])
})

void t.test('many corrections are tried together', async t => {
  const starts = [0, 10, 20, 30, 40]
  const many = finding('sloppy-writing', 6, { evidence: starts.map(start => slip(start, start + 2, 'long')) })
  let calls = 0
  const [tried] = await withTriedOffers(
    [many],
    async changes => {
      calls++
      t.equal(changes.length, starts.length)
      // Each correction before it moves the third by two
      return [finding('sloppy-writing', 6, { evidence: [slip(24, 28)] })]
    },
    4
  )
  t.equal(calls, 1)
  t.strictSame(
    tried?.evidence.map(({ replacements }) => replacements !== undefined),
    [true, true, false, true, true]
  )
})

void t.test('what cannot be tried is offered all the same', async t => {
  const both = finding('sloppy-writing', 6, { evidence: [slip(0, 3, 'their')], insertAt })
  const never = async () => {
    t.fail('a draft so long is read once')
    return []
  }
  t.strictSame(await withTriedOffers([both], never, 0), [both])
})

void t.test('changes are made from the end, each in its own string', async t => {
  const changes = [
    { in: 'body' as const, start: 0, end: 1, text: 'long' },
    { in: 'body' as const, start: 2, end: 2, text: '!' }
  ]
  t.equal(changed('abc', 'body', changes), 'longb!c')
  t.equal(changed('abc', 'subject', changes), 'abc')
  t.equal(scoreOf([finding('too-long', 35), finding('too-thin', 35), finding('wrong-name', 35)]), 0)
})
