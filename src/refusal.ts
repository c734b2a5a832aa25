import type { Fault, ProblemSlug } from '../schemas/problem.ts'

/** A request that matches the schema and still cannot be answered; carries the faults found, and their number where only the first of them are told. Thrown by the core, answered by http. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly slug: ProblemSlug
  readonly faults: readonly Fault[]
  readonly count: number

  constructor(slug: ProblemSlug, faults: readonly Fault[] = [], count = faults.length) {
    super(slug)
    this.slug = slug
    this.faults = faults
    this.count = count
  }
}
