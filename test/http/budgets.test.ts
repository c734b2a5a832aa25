import t from 'tap'
import { Budgets } from '../../src/http/budgets.ts'

void t.test('each caller has its window', async t => {
  let now = 0
  const budgets = new Budgets({ max: 2, windowSeconds: 60 }, () => now)
  t.strictSame(budgets.spend('a'), { isExceeded: false, remaining: 1, seconds: 60 })
  now = 59_500
  t.strictSame(budgets.spend('a'), { isExceeded: false, remaining: 0, seconds: 1 })
  t.strictSame(budgets.spend('a'), { isExceeded: true, remaining: 0, seconds: 1 })
  t.strictSame(budgets.spend('b'), { isExceeded: false, remaining: 1, seconds: 60 })
  now = 60_000
  t.strictSame(budgets.spend('a'), { isExceeded: false, remaining: 1, seconds: 60 }, 'the next window starts')
  t.equal(budgets.size, 2)
  now = 180_000
  budgets.spend('c')
  t.equal(budgets.size, 1, 'windows that are over are let go')
})

void t.test('a step of the system clock changes nothing', async t => {
  const budgets = new Budgets({ max: 1, windowSeconds: 3_600 })
  budgets.spend('a')
  const { now } = Date
  t.teardown(() => {
    Date.now = now
  })
  for (const step of [2 * 3_600_000, -2 * 3_600_000]) {
    Date.now = () => now() + step
    t.match(budgets.spend('a'), { isExceeded: true, seconds: 3_600 })
  }
})

void t.test('callers without number take no memory without bound', async t => {
  const budgets = new Budgets({ max: 1, windowSeconds: 60 }, () => 0)
  for (let i = 0; i < 100_100; i++) budgets.spend(`address ${i}`)
  t.ok(budgets.size <= 100_001)
  t.ok(budgets.spend('address 100099').isExceeded, 'the latest are kept')
})

void t.test('units are spent as they come, the last beyond what is left', async t => {
  const budgets = new Budgets({ max: 1_000, windowSeconds: 60 }, () => 0)
  t.match(budgets.spend('a', 900), { isExceeded: false, remaining: 100 })
  t.match(budgets.spend('a', 20_000), { isExceeded: false, remaining: 0 })
  t.match(budgets.spend('a', 1), { isExceeded: true, remaining: 0 })
  t.match(budgets.spend('b', 1_000), { isExceeded: false, remaining: 0 })
})
