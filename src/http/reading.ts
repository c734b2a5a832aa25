import type { DraftInput, EvaluateRequest, Evaluation } from '../../schemas/evaluate.ts'
import type { Fault, ProblemSlug } from '../../schemas/problem.ts'
import type { MistakeId } from '../../schemas/vocabulary.ts'
import { findAlike, type Addressed } from '../batch.ts'
import { evaluate, inTurns } from '../evaluate.ts'
import { Refusal } from '../refusal.ts'
import { unitsPerToken } from './costs.ts'
import { Turns } from './turns.ts'

/** A draft to read, the clock in epoch milliseconds, and drafts to others that it must not repeat. */
export interface Reading {
  request: EvaluateRequest
  now: number
  toOthers?: readonly DraftInput[]
  /** Its place among the drafts of its thread, in code units; what is read of it counts on. */
  order?: number
  /** Milliseconds after which it is given up, as overloaded. */
  within?: number
}
/** What came of it: the evaluation as JSON with what is counted of it, or why there is none. */
export type Outcome =
  | { json: string; verdict: Evaluation['verdict']; findings: Array<{ mistake: MistakeId }> }
  | { slug: ProblemSlug; faults: readonly Fault[] }

/** The drafts of a thread take turns, window by window, so that a short one does not wait for the whole of a long one. */
const turns = new Turns()

/** Reads a draft; where drafts are read on threads, this module is what each of them runs. Texts cross between threads sooner than objects. */
export default async function read({
  request,
  now,
  toOthers,
  order = 0,
  within = Infinity
}: Reading): Promise<Outcome> {
  const since = performance.now()
  let reached = order
  const encode = inTurns(async (tokens, work) => {
    if (performance.now() - since > within) throw new Refusal('overloaded')
    const mine = reached
    reached += tokens * unitsPerToken
    return turns.take(mine, work)
  })
  try {
    const evaluation = await evaluate(request, now, toOthers, encode)
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
