import type { DraftInput, EvaluateRequest, Evaluation } from '../../schemas/evaluate.ts'
import type { Fault, ProblemSlug } from '../../schemas/problem.ts'
import type { MistakeId } from '../../schemas/vocabulary.ts'
import { findAlike, type Addressed } from '../batch.ts'
import { evaluate } from '../evaluate.ts'
import { Refusal } from '../refusal.ts'

/** A draft to read, the clock in epoch milliseconds, and drafts to others that it must not repeat. */
export interface Reading {
  request: EvaluateRequest
  now: number
  toOthers?: readonly DraftInput[]
}
/** What came of it: the evaluation as JSON with what is counted of it, or why there is none. */
export type Outcome =
  | { json: string; verdict: Evaluation['verdict']; findings: Array<{ mistake: MistakeId }> }
  | { slug: ProblemSlug; faults: readonly Fault[] }

/** Reads a draft; where drafts are read on threads, this module is what each of them runs. Texts cross between threads sooner than objects. */
export default async function read({ request, now, toOthers }: Reading): Promise<Outcome> {
  try {
    const evaluation = await evaluate(request, now, toOthers)
    const { verdict, findings } = evaluation
    return {
      json: JSON.stringify(evaluation),
      verdict,
      findings: findings.map(({ mistake }) => ({ mistake }))
    }
  } catch (error) {
    if (error instanceof Refusal) return { slug: error.slug, faults: error.faults }
    throw error
  }
}

/** For each draft of a batch the indices of those to others that are most like it. */
export function compare(drafts: readonly Addressed[]): number[][] {
  return findAlike(drafts)
}
