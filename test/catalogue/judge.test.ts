import t from 'tap'
import type { Finding } from '../../schemas/evaluate.ts'
import { resolvePolicy, type Policy } from '../../schemas/policy.ts'
import { channels, stages, type Severity } from '../../schemas/vocabulary.ts'
import { readConduct } from '../../src/calendar/plan/conduct.ts'
import { countOnce, judge } from '../../src/catalogue/judge.ts'
import type { Detection, Facts, Judgement, Mistake } from '../../src/catalogue/mistake.ts'
import { unread } from '../../src/draft/draft.ts'
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

const request = { draft: { stage: 'check-in' as const, body: 'Hello' } }
const factsOf = (policy: Policy = {}): Facts => ({
  draft: unread('check-in', 'email', 'Hello'),
  request,
  policy: resolvePolicy(policy),
  conduct: readConduct(request, 0)
})
/** A mistake that finds what it is told to. */
const mistakeOf = (judgement: Judgement, change: Partial<Mistake> = {}): Mistake => ({
  id: 'needy-tone',
  title: 'A title',
  why: 'A reason',
  severity: 'major',
  stages,
  channels,
  needs: [],
  sources: ['s0', 's1'],
  advice: 'An advice',
  example: 'An example',
  disputed: false,
  judge: () => judgement,
  wrong: [],
  right: [],
  knownGaps: [],
  ...change
})
const at = (start: number, place: 'subject' | 'body' = 'body') => ({
  in: place,
  start,
  end: start + 1,
  quote: String(start)
})
const found = (mistakes: Mistake[], policy?: Policy) => judge(factsOf(policy), mistakes).findings

void t.test('a finding is what the mistake says, unless the case or a ruling says otherwise', async t => {
  const usual = {
    mistake: 'needy-tone',
    title: 'A title',
    severity: 'major',
    deduction: 15,
    disputed: false,
    evidence: [],
    why: 'A reason',
    advice: 'An advice',
    example: 'An example',
    sources: ['s0', 's1']
  } as const
  t.strictSame(found([mistakeOf({ evidence: [] })]), [usual])
  const own: Detection = {
    evidence: [at(3)],
    insertAt: { in: 'body', at: 2, text: 'Thanks.' },
    severity: 'minor',
    disputed: true,
    why: 'why',
    advice: 'advice',
    example: 'example'
  }
  t.strictSame(found([mistakeOf(own)]), [{ ...usual, ...own, deduction: 6 }], 'the case')
  t.strictSame(
    found([mistakeOf({ evidence: [], disputed: false }, { disputed: true })]),
    [usual],
    'not disputed here'
  )
  for (const [ruling, deduction] of [
    ['note', 0],
    ['minor', 6],
    ['major', 15],
    ['critical', 35]
  ] as const)
    t.match(
      found([mistakeOf(own)], { rulings: { 'needy-tone': ruling } }),
      [{ severity: ruling, deduction }],
      `ruled ${ruling}`
    )
  t.match(found([mistakeOf({ evidence: [] }, { example: ({ request: { draft } }) => draft.body })]), [
    { example: 'Hello' }
  ])
})

void t.test('what is judged', async t => {
  const seen: string[] = []
  const mistake = (change: Partial<Mistake>) =>
    mistakeOf(null, {
      ...change,
      judge: () => {
        seen.push(change.title ?? '')
        return null
      }
    })
  const answer = judge(factsOf({ rulings: { 'pushy-tone': 'off' } }), [
    mistake({ title: 'here' }),
    mistake({ title: 'another stage', stages: ['thank-you'] }),
    mistake({ title: 'another channel', channels: ['phone'] }),
    mistake({ title: 'ruled off', id: 'pushy-tone' }),
    mistakeOf({ unchecked: ['sent', 'draft.sendAt'] })
  ])
  t.strictSame(seen, ['here'])
  t.strictSame(answer, {
    findings: [],
    unchecked: [{ mistake: 'needy-tone', title: 'A title', needs: ['sent', 'draft.sendAt'] }]
  })
})

void t.test('gravest first, then by place', async t => {
  const missing = { in: 'body', at: 5, text: 'Thanks.' } as const
  const titles = (...mistakes: Array<[title: string, detection: Detection]>) =>
    found(mistakes.map(([title, detection]) => mistakeOf(detection, { title }))).map(({ title }) => title)
  const graded = (severity: Severity): [string, Detection] => [severity, { evidence: [at(0)], severity }]
  const [critical, minor, note] = [graded('critical'), graded('minor'), graded('note')]
  const third: [string, Detection] = ['third', { evidence: [at(3)] }]
  const seventh: [string, Detection] = ['seventh', { evidence: [at(9), at(7)] }]
  const nowhere: [string, Detection] = ['nowhere', { evidence: [] }]
  const fifth: [string, Detection] = ['fifth', { evidence: [], insertAt: missing }]
  const subject: [string, Detection] = ['subject', { evidence: [at(8, 'subject')] }]
  const inOrder = [critical, subject, third, fifth, seventh, nowhere, minor, note]
  const names = inOrder.map(([title]) => title)
  t.strictSame(titles(...inOrder), names)
  t.strictSame(titles(...inOrder.toReversed()), names)
  t.strictSame(titles(['a', { evidence: [] }], ['b', { evidence: [] }]), ['a', 'b'], 'else as listed')
  const places = found([mistakeOf({ evidence: [at(9), at(2), at(4, 'subject'), at(1)] })])
  t.strictSame(
    places.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
    ['4', '1', '2', '9'],
    'so is the evidence'
  )
})

void t.test('what is deducted for is counted as the findings stand', async t => {
  const same = { evidence: [at(3)] }
  t.strictSame(
    found([mistakeOf(same), mistakeOf(same, { severity: 'critical' })]).map(({ deduction }) => deduction),
    [35, 0]
  )
  t.strictSame(
    deducted(finding(35, [0, 10], [20, 30]), finding(15, [8, 22])),
    [35, 15],
    'the gap between two stretches is not covered'
  )
  t.strictSame(
    deducted(finding(35, [0, 8]), finding(15, [4, 14]), finding(6, [0, 15])),
    [35, 15, 0],
    'stretches that overlap cover their words once'
  )
  t.strictSame(
    deducted(finding(35, [0, 6]), finding(15, [0, 12]), finding(6, [4, 28])),
    [35, 15, 6],
    'and no more'
  )
  t.strictSame(
    deducted(finding(35, [10, 20]), finding(15, [0, 10])),
    [35, 15],
    'what touches does not overlap'
  )
})

void t.test('what is disclosed is not part of a lever beside it', async t => {
  const body =
    'Dear Ms Roe,\n\nThank you again for the tour of the kilns. I have been offered a post at another pottery and must answer by the 12th. May I ask when you expect to decide?\n\nA rival of yours has offered me far more money, so you had better beat it or lose me.\n\nTilda Marr'
  const { findings } = await evaluate({ draft: { stage: 'check-in', channel: 'email', body } }, 0)
  const found = findings.find(({ mistake }) => mistake === 'leverages-offers')
  t.match(found, { severity: 'major', disputed: false })
  t.ok(found!.evidence.every(({ quote }) => !quote.includes('another pottery')))
})
