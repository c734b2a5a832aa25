import type { Evaluation } from '../../../schemas/evaluate.ts'
import type { Labels } from './speak.ts'

/**
 * The sum behind a score, "100 − 15 − 6 = 79"; `floor` where the sum would fall under 0, nothing where
 * nothing is taken off.
 */
export function toLedger(
  {
    score,
    findings
  }: {
    score: Evaluation['score']
    findings: ReadonlyArray<Pick<Evaluation['findings'][number], 'deduction'>>
  },
  say: Labels
): string {
  const deductions = findings.map(({ deduction }) => deduction).filter(deduction => deduction > 0)
  if (deductions.length === 0) return ''
  const total = 100 - deductions.reduce((sum, deduction) => sum + deduction, 0)
  const sum = `${['100', ...deductions].join(' − ')} = ${String(total).replace('-', '−')}`
  return total < 0 && score === 0 ? say('floor', { sum }) : sum
}
