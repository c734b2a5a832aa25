import type { Evidence, Finding, Unchecked } from '../../schemas/evaluate.ts'
import { deductions, severities, type Severity } from '../../schemas/vocabulary.ts'
import type { Span } from '../draft/draft.ts'
import { unite, unitsWithin } from '../draft/stretches.ts'
import type { Detection, Facts, Mistake, Moment } from './mistake.ts'

function momentOf({ stage, channel }: Facts['draft']): Moment | null {
  if (stage === 'rejection-reply') return 'afterNo'
  return channel === 'phone' ? 'spoken' : channel === 'text' || channel === 'social' ? 'brief' : null
}

/** A detection as a finding: rulings, severities and deductions are applied here and nowhere else. */
function toFinding(
  mistake: Mistake,
  detection: Detection,
  facts: Facts,
  ruling: Severity | undefined
): Finding {
  const severity = ruling ?? detection.severity ?? mistake.severity
  const moment = momentOf(facts.draft)
  const inMoment = moment === null ? undefined : mistake.inMoment?.[moment]
  const example = inMoment?.example ?? mistake.example
  return {
    mistake: mistake.id,
    title: mistake.title,
    severity,
    deduction: deductions[severity],
    disputed: detection.disputed ?? mistake.disputed,
    evidence: detection.evidence.toSorted(byPlace),
    ...(detection.insertAt === undefined ? {} : { insertAt: detection.insertAt }),
    why: detection.why ?? mistake.why,
    advice: detection.advice ?? inMoment?.advice ?? mistake.advice,
    example: detection.example ?? (typeof example === 'string' ? example : example(facts)),
    sources: [...mistake.sources]
  }
}

/** Whether a mistake is judged at this draft's stage and on its channel. */
function applies({ stages, channels }: Mistake, { draft }: Facts): boolean {
  return stages.includes(draft.stage) && channels.includes(draft.channel)
}

/** What is missing and has no place to put it comes last. */
const nowhere = { in: 'body', start: Number.MAX_SAFE_INTEGER } as const

function placeOf({ evidence: [first], insertAt }: Finding): Pick<Evidence, 'in' | 'start'> {
  return first ?? (insertAt === undefined ? nowhere : { in: insertAt.in, start: insertAt.at })
}

function byPlace(a: Pick<Evidence, 'in' | 'start'>, b: Pick<Evidence, 'in' | 'start'>): number {
  return (a.in === b.in ? 0 : a.in === 'subject' ? -1 : 1) || a.start - b.start
}

function byGravity(a: Finding, b: Finding): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity) || byPlace(placeOf(a), placeOf(b))
}

/** How much of a stretch must lie in graver ones to be the same passage. */
const sameShare = 0.5

type Counted = Record<Evidence['in'], Span[]>

const isCovered = ({ in: place, start, end }: Evidence, counted: Counted): boolean =>
  unitsWithin({ start, end }, counted[place]) > sameShare * (end - start)

/** Deducts for one passage once: a finding whose every stretch is covered by graver findings that count deducts nothing. */
export function countOnce(byGravity: readonly Finding[]): Finding[] {
  const counted: Counted = { subject: [], body: [] }
  return byGravity.map(finding => {
    const { evidence, deduction } = finding
    if (deduction === 0) return finding
    if (evidence.length > 0 && evidence.every(stretch => isCovered(stretch, counted)))
      return { ...finding, deduction: 0 }
    for (const place of ['subject', 'body'] as const)
      counted[place] = unite([...counted[place], ...evidence.filter(one => one.in === place)])
    return finding
  })
}

/** Judges a draft against the mistakes given: findings, gravest first, then by place; and what could not be judged. */
export function judge(
  facts: Facts,
  mistakes: readonly Mistake[]
): { findings: Finding[]; unchecked: Unchecked[] } {
  const findings: Finding[] = []
  const unchecked: Unchecked[] = []
  for (const mistake of mistakes) {
    const ruling = facts.policy.rulings[mistake.id]
    if (ruling === 'off' || !applies(mistake, facts)) continue
    const judgement = mistake.judge(facts)
    if (judgement === null) continue
    if ('unchecked' in judgement) {
      unchecked.push({ mistake: mistake.id, title: mistake.title, needs: judgement.unchecked })
      continue
    }
    findings.push(toFinding(mistake, judgement, facts, ruling))
  }
  return { findings: countOnce(findings.toSorted(byGravity)), unchecked }
}
