import t from 'tap'
import { speak } from '../../packages/widget/src/speak.ts'
import { toLedger } from '../../packages/widget/src/ledger.ts'

void t.test('the sum behind a score', async t => {
  for (const [deductions, score, sum] of [
    [[], 100, ''],
    [[0, 0], 100, ''],
    [[15], 85, '100 − 15 = 85'],
    [[35, 0, 15, 6, 0], 44, '100 − 35 − 15 − 6 = 44'],
    [[35, 35, 15, 15], 0, '100 − 35 − 35 − 15 − 15 = 0'],
    [[35, 35, 35], 0, '100 − 35 − 35 − 35 = −5, so 0'],
    [[35, 35, 35], -5, '100 − 35 − 35 − 35 = −5']
  ] as const)
    t.equal(
      toLedger({ score, findings: deductions.map(deduction => ({ deduction })) }, speak({})),
      sum,
      deductions.join()
    )
})
