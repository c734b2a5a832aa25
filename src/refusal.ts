import type { Fault, ProblemSlug } from '../schemas/problem.ts'

/** A request that matches the schema and still cannot be answered; carries every fault found. Thrown by the core, answered by http. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly slug: ProblemSlug
  readonly faults: readonly Fault[]

  constructor(slug: ProblemSlug, faults: readonly Fault[]) {
    super(slug)
    this.slug = slug
    this.faults = faults
  }
}
