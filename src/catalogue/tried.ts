import type { Evidence, Finding } from '../../schemas/evaluate.ts'

/** Other words for a stretch of subject or body; an insertion where the stretch is empty. */
export type Change = Pick<Evidence, 'in' | 'start' | 'end'> & { text: string }
/** The findings once changes, in order of place, have been made. */
export type JudgeWith = (changes: readonly Change[]) => Promise<readonly Finding[]>

export const scoreOf = (findings: readonly Finding[]): number =>
  Math.max(
    0,
    findings.reduce((left, { deduction }) => left - deduction, 100)
  )

export const changed = (text: string, place: Change['in'], changes: readonly Change[]): string =>
  changes
    .filter(change => change.in === place)
    .toReversed()
    .reduce((old, { start, end, text: right }) => old.slice(0, start) + right + old.slice(end), text)

/** Whether nothing is worse than before: no new mistake, no lower score. */
function isHarmless(before: readonly Finding[], after: readonly Finding[]): boolean {
  const known = new Set(before.map(({ mistake }) => mistake))
  return after.every(({ mistake }) => known.has(mistake)) && scoreOf(after) >= scoreOf(before)
}

const byPlace = (a: Change, b: Change) => (a.in === b.in ? a.start - b.start : a.in === 'subject' ? -1 : 1)

/** Corrections after which the finding still stands in their place or, where they are few and tried singly, which do harm. */
async function failing(
  findings: readonly Finding[],
  judgeWith: JudgeWith,
  most: number
): Promise<ReadonlySet<Evidence>> {
  const offered = findings
    .flatMap(({ mistake, evidence }) =>
      evidence.flatMap(one => {
        const [text] = one.replacements ?? []
        const { in: place, start, end } = one
        return text === undefined ? [] : [{ mistake, evidence: one, change: { in: place, start, end, text } }]
      })
    )
    .toSorted((a, b) => byPlace(a.change, b.change))
    // A word corrected by two findings is changed once
    .filter(({ change }, i, all) => {
      const before = all[i - 1]?.change
      return before === undefined || before.in !== change.in || before.end <= change.start
    })
  const failed = new Set<Evidence>()
  const tryThese = async (some: typeof offered): Promise<boolean> => {
    const after = await judgeWith(some.map(({ change }) => change))
    let moved = { subject: 0, body: 0 }
    for (const { mistake, evidence, change } of some) {
      const start = change.start + moved[change.in]
      const end = Math.max(start + change.text.length, start + 1)
      moved = { ...moved, [change.in]: start + change.text.length - change.end }
      const left = after.find(finding => finding.mistake === mistake)?.evidence ?? []
      if (left.some(one => one.in === change.in && one.start < end && start < one.end)) failed.add(evidence)
    }
    return isHarmless(findings, after)
  }
  if (offered.length <= most) {
    for (const one of offered) if (!(await tryThese([one]))) failed.add(one.evidence)
  } else if (most > 0) await tryThese(offered)
  return failed
}

const withoutReplacements = ({ in: place, start, end, quote, note }: Evidence): Evidence => ({
  in: place,
  start,
  end,
  quote,
  ...(note === undefined ? {} : { note })
})

/**
 * Tries what is offered before it is offered. A sentence to insert must undo its finding, a correction its stretch, and neither may bring
 * another mistake or a lower score; what does not work in this very draft is left out, and the advice stands alone. `most`: how often the
 * draft may be read again for corrections, and for sentences; more corrections are tried together, and what cannot be tried is offered.
 */
export async function withTriedOffers(
  findings: readonly Finding[],
  judgeWith: JudgeWith,
  most: number
): Promise<Finding[]> {
  const failed = await failing(findings, judgeWith, most)
  const isTried = findings.filter(({ insertAt }) => insertAt !== undefined).length <= most
  const works = async ({ mistake, insertAt }: Finding): Promise<boolean> => {
    if (insertAt === undefined || !isTried) return true
    const { in: place, at, text } = insertAt
    const after = await judgeWith([{ in: place, start: at, end: at, text }])
    return after.every(one => one.mistake !== mistake) && isHarmless(findings, after)
  }
  const tried: Finding[] = []
  for (const finding of findings) {
    const { insertAt: _, ...rest } = finding
    const kept = (await works(finding)) ? finding : rest
    tried.push({
      ...kept,
      evidence: kept.evidence.map(one => (failed.has(one) ? withoutReplacements(one) : one))
    })
  }
  return tried
}
