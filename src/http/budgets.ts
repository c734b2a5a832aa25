/** What a caller has spent of what it may in one window. */
export interface Budget {
  isExceeded: boolean
  remaining: number
  /** Until the next window starts, rounded up. */
  seconds: number
}

/** Callers whose windows are kept at most; each takes about a hundred bytes. */
const mostCallers = 100_000

/** Counts requests, or code units, by caller in windows of a fixed length, by a clock that no step of the system's changes. */
export class Budgets {
  readonly #max: number
  readonly #window: number
  readonly #clock: () => number
  /** In the order in which their windows began. */
  readonly #callers = new Map<string, { spent: number; ends: number }>()

  /** `clock`: milliseconds that only grow. */
  constructor(
    { max, windowSeconds }: { max: number; windowSeconds: number },
    clock = () => performance.now()
  ) {
    this.#max = max
    this.#window = windowSeconds * 1000
    this.#clock = clock
  }

  /** Callers that are kept. */
  get size(): number {
    return this.#callers.size
  }

  /** Counts so many requests, or units, more. What exceeds the budget is what comes when nothing is left: the last draft may be larger than the rest of it. */
  spend(caller: string, amount = 1): Budget {
    const now = this.#clock()
    this.#forget(now)
    const known = this.#callers.get(caller)
    const budget = known ?? { spent: 0, ends: now + this.#window }
    if (known === undefined) this.#callers.set(caller, budget)
    const isExceeded = budget.spent >= this.#max
    budget.spent += amount
    return {
      isExceeded,
      remaining: Math.max(0, this.#max - budget.spent),
      seconds: Math.max(1, Math.ceil((budget.ends - now) / 1000))
    }
  }

  /** Lets go of windows that are over, and of the oldest where there are too many. */
  #forget(now: number): void {
    for (const [caller, { ends }] of this.#callers) {
      if (ends > now && this.#callers.size <= mostCallers) return
      this.#callers.delete(caller)
    }
  }
}
