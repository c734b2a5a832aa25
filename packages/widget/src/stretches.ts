import type { Evaluation, Evidence, Finding, Insertion } from '../../../schemas/evaluate.ts'

/** The field of the draft that offsets count in. */
export type Place = Evidence['in']

/** One change of a text: what stood from `start` to `end` became `length` UTF-16 code units. */
export interface Edit {
  start: number
  end: number
  length: number
}

/** The smallest single edit that makes `after` of `before`; null when they are alike. */
export function findEdit(before: string, after: string): Edit | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let tail = 0
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return { start, end: before.length - tail, length: after.length - tail - start }
}

/** Where a stretch stands after an edit; null when the edit touched it. */
export function moveStretch(
  { start, end }: { start: number; end: number },
  edit: Edit
): { start: number; end: number } | null {
  if (end < edit.start || (end === edit.start && end > start)) return { start, end }
  if (start < edit.end || (start === edit.end && start === end)) return null
  const shift = edit.length - (edit.end - edit.start)
  return { start: start + shift, end: end + shift }
}

/** A finding whose places follow the text as it is edited; null where the words have changed. */
export interface LiveFinding extends Omit<Finding, 'evidence' | 'insertAt'> {
  evidence: Array<Evidence | null>
  insertAt: Insertion | null
}

/**
 * The findings of an answer to the very text in the editor. Evidence that does not quote that text is no
 * place in it.
 */
export function follow({ findings }: Evaluation, texts: Record<Place, string>): LiveFinding[] {
  return findings.map(({ evidence, insertAt, ...finding }) => ({
    ...finding,
    evidence: evidence.map(each =>
      texts[each.in].slice(each.start, each.end) === each.quote && each.quote !== '' ? each : null
    ),
    insertAt: insertAt !== undefined && insertAt.at <= texts[insertAt.in].length ? insertAt : null
  }))
}

/** The same findings after an edit of one field. */
export function moveFindings(findings: readonly LiveFinding[], place: Place, edit: Edit): LiveFinding[] {
  const moved = (evidence: Evidence | null) => {
    if (evidence?.in !== place) return evidence
    const stretch = moveStretch(evidence, edit)
    return stretch === null ? null : { ...evidence, ...stretch }
  }
  return findings.map(({ evidence, insertAt, ...finding }) => {
    const gap =
      insertAt?.in === place ? moveStretch({ start: insertAt.at, end: insertAt.at }, edit) : undefined
    return {
      ...finding,
      evidence: evidence.map(moved),
      insertAt:
        gap === null
          ? null
          : insertAt !== null && gap !== undefined
            ? { ...insertAt, at: gap.start }
            : insertAt
    }
  })
}

/** A stretch to underline. */
export interface Mark {
  start: number
  end: number
  mistake: string
  severity: Finding['severity']
}

/** The stretches of one field, gravest finding first as the service lists them. */
export function marksIn(findings: readonly LiveFinding[], place: Place): Mark[] {
  return findings.flatMap(({ mistake, severity, evidence }) =>
    evidence.flatMap(each =>
      each?.in === place ? [{ start: each.start, end: each.end, mistake, severity }] : []
    )
  )
}

/**
 * A piece of a text, and the marks over it: the shortest first, so that one inside another is seen; of two
 * alike, the graver.
 */
export interface Piece {
  text: string
  marks: readonly Mark[]
}

const length = ({ start, end }: Mark): number => end - start

/** Cuts a text where marks begin and end. */
export function cut(text: string, marks: readonly Mark[]): Piece[] {
  const byLength = marks.toSorted((a, b) => length(a) - length(b))
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter(edge => edge <= text.length)
    .toSorted((a, b) => a - b)
  return edges.slice(0, -1).map((edge, i) => ({
    text: text.slice(edge, edges[i + 1]),
    marks: byLength.filter(({ start, end }) => start <= edge && edge < end)
  }))
}

/** The mark that a caret stands in or touches; the shortest where there are several. */
export function markAt(marks: readonly Mark[], caret: number): Mark | undefined {
  return marks
    .filter(({ start, end }) => start <= caret && caret <= end)
    .toSorted((a, b) => length(a) - length(b))[0]
}
