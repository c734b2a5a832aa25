import type { Fault } from '../../schemas/problem.ts'
import { Refusal } from '../refusal.ts'

/** Collects every fault of a request, to be refused together. */
export class Faults {
  readonly #faults: Fault[] = []
  #isInvalid = false

  /** Well-formed but impossible: 422. */
  impossible(code: string, pointer: string, detail: string): void {
    this.#faults.push({ code, pointer, detail })
  }

  /** Fields that are each right alone and contradict one another: 422 at each, the likely wrong one first. Null is what no field says. */
  conflict(code: string, pointers: ReadonlyArray<string | null>, detail: string): void {
    for (const pointer of new Set(pointers)) if (pointer !== null) this.impossible(code, pointer, detail)
  }

  /** Not as the schema says: 400. */
  invalid(code: string, pointer: string, detail: string): void {
    this.#isInvalid = true
    this.impossible(code, pointer, detail)
  }

  /** Throws a Refusal with all faults when there are any: `invalid-request` when one of them is a matter of form, else `impossible-request`. */
  refuse(): void {
    if (this.#faults.length > 0)
      throw new Refusal(this.#isInvalid ? 'invalid-request' : 'impossible-request', this.#faults)
  }
}
