import type { EvaluateRequest } from '../../schemas/evaluate.ts'
import type { Fault, ProblemSlug } from '../../schemas/problem.ts'
import { evaluate } from '../evaluate.ts'
import { Refusal } from '../refusal.ts'

/** A draft to read, and the clock in epoch milliseconds. */
export interface Reading { request: EvaluateRequest, now: number }
/** What came of it: the evaluation as JSON, or why there is none. */
export type Outcome = { json: string } | { slug: ProblemSlug, faults: readonly Fault[] }

/** Reads a draft; where drafts are read on threads, this module is what each of them runs. Texts cross between threads sooner than objects. */
export default function read ({ request, now }: Reading): Outcome {
  try {
    return { json: JSON.stringify(evaluate(request, now)) }
  } catch (error) {
    if (error instanceof Refusal) return { slug: error.slug, faults: error.faults }
    throw error
  }
}
