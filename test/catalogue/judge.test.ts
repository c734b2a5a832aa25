import t from 'tap'
import type { Finding } from '../../schemas/evaluate.ts'
import { countOnce } from '../../src/catalogue/judge.ts'
import { evaluate } from '../../src/evaluate.ts'

const finding = (
  deduction: number,
  ...stretches: Array<[number, number, ('subject' | 'body')?]>
): Finding => ({
  mistake: 'needy-tone',
  title: '',
  severity: 'major',
  deduction,
  disputed: false,
  evidence: stretches.map(([start, end, place = 'body']) => ({ in: place, start, end, quote: '' })),
  why: '',
  advice: '',
  example: '',
  sources: ['s0']
})
const deducted = (...findings: Finding[]) => countOnce(findings).map(({ deduction }) => deduction)

void t.test('one passage is deducted for once', async t => {
  t.strictSame(deducted(finding(35, [10, 50]), finding(15, [10, 50])), [35, 0], 'the same words')
  t.strictSame(deducted(finding(35, [10, 50]), finding(15, [20, 60])), [35, 0], 'most of the words')
  t.strictSame(deducted(finding(35, [10, 50]), finding(15, [40, 80])), [35, 15], 'few of the words')
  t.strictSame(deducted(finding(35, [10, 50]), finding(15, [30, 70])), [35, 15], 'half of them is not most')
  t.strictSame(
    deducted(finding(35, [10, 50]), finding(15, [10, 50], [60, 70])),
    [35, 15],
    'another passage too'
  )
  t.strictSame(
    deducted(finding(35, [10, 30], [30, 50]), finding(15, [15, 45])),
    [35, 0],
    'covered by two stretches'
  )
  t.strictSame(
    deducted(finding(35, [10, 30]), finding(15, [25, 40]), finding(6, [12, 38])),
    [35, 15, 0],
    'covered by two findings'
  )
  t.strictSame(deducted(finding(35, [0, 9, 'subject']), finding(15, [0, 9])), [35, 15], 'another place')
  t.strictSame(deducted(finding(35), finding(15)), [35, 15], 'what is missing covers nothing')
  t.strictSame(deducted(finding(35, [10, 50]), finding(15)), [35, 15], 'nor is it covered')
  t.strictSame(deducted(finding(0, [10, 50]), finding(15, [10, 50])), [0, 15], 'a note covers nothing')
  t.strictSame(
    deducted(finding(35, [0, 20]), finding(15, [5, 25]), finding(6, [18, 25])),
    [35, 0, 6],
    'what was not deducted for covers nothing'
  )
})

void t.test('an open word about another deadline is a disputed note', async t => {
  const body =
    'Dear Ms Roe,\n\nThank you again for the tour of the kilns. I have been offered a post at another pottery and must answer by the 12th. Yours is the work I would rather do. May I ask when you expect to decide?\n\nKind regards,\nTilda Marr'
  const { findings } = await evaluate({ draft: { stage: 'check-in', channel: 'email', body } }, 0)
  const found = findings.find(({ mistake }) => mistake === 'leverages-offers')
  t.match(found, { severity: 'note', deduction: 0, disputed: true })
})
