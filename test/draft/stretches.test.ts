// Promises of stretches: how much of one lies in others, however many there are.
import t from 'tap'
import { firstEndingAfter, unite, unitsWithin } from '../../src/draft/stretches.ts'

const spans = (...pairs: Array<[number, number]>) => pairs.map(([start, end]) => ({ start, end }))

void t.test('stretches are united in order', async t => {
  t.strictSame(unite([]), [])
  t.strictSame(unite(spans([5, 7], [0, 2], [6, 9], [2, 3])), spans([0, 3], [5, 9]))
  t.strictSame(unite(spans([0, 10], [2, 3])), spans([0, 10]))
})

void t.test('how much of a stretch lies in others', async t => {
  const others = spans([0, 3], [5, 9], [20, 30])
  const rows: Array<[start: number, end: number, units: number]> = [
    [0, 3, 3],
    [3, 5, 0],
    [2, 6, 2],
    [0, 40, 17],
    [9, 20, 0],
    [8, 21, 2],
    [30, 40, 0],
    [6, 6, 0]
  ]
  for (const [start, end, units] of rows)
    t.equal(unitsWithin({ start, end }, others), units, `${start}–${end}`)
  t.strictSame(
    [0, 3, 8, 9, 30].map(place => firstEndingAfter(place, others)),
    [0, 1, 1, 2, 3]
  )
})

void t.test('a thousand stretches are looked through once, not once for each other', async t => {
  let looks = 0
  const others = Array.from({ length: 1_000 }, (_, i) => ({
    start: 10 * i,
    get end() {
      looks++
      return 10 * i + 5
    }
  }))
  for (let i = 0; i < 1_000; i++) t.equal(unitsWithin({ start: 10 * i, end: 10 * i + 9 }, others), 5)
  t.ok(looks < 20_000, `${looks} looks`)
})
