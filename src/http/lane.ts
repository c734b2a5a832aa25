import { Refusal } from '../refusal.ts'
import { metrics } from './metrics.ts'

/** Milliseconds that a task may have to wait, by the pace of those before it; beyond, it is turned away at once. */
const patience = 2_000
/** Milliseconds after which it is turned away although that was not foreseen; the costliest draft holds up those behind it for some three seconds, and at most until its deadline. */
const latest = 8_000
/** Milliseconds of tasks in a row, after which the event loop turns, for probes and what arrives. */
const slice = 5
/** How much the last task counts in the pace. */
const weight = 0.05

interface Waiting {
  size: number
  since: number
  start: (isLate: boolean) => void
}

function refuse(): never {
  metrics.countShed('queue-full')
  throw new Refusal('overloaded')
}

/** Runs tasks in the order they come, a few at a time, without holding up the event loop longer than a task takes. */
export class Lane {
  readonly #width: number
  readonly #waiting: Waiting[] = []
  #pace: number
  #running = 0
  /** Sizes of what waits. */
  #load = 0
  #turn = 0

  /** `width`: tasks at a time. `pace`: milliseconds for each unit of a task's size, to begin with; then it is measured. */
  constructor(width: number, pace: number) {
    this.#width = width
    this.#pace = pace
  }

  /** Tasks that wait for their turn. */
  get waiting(): number {
    return this.#waiting.length
  }

  /** Throws a Refusal (`overloaded`) where a task that came now would foreseeably wait too long. */
  admit(): void {
    if (this.#load * this.#pace > patience * this.#width) refuse()
  }

  /** Runs a task when its turn comes. Throws a Refusal (`overloaded`), at once where that would foreseeably take too long. */
  async run<T>(task: () => T | Promise<T>, size = 1): Promise<T> {
    this.admit()
    if (this.#running < this.#width) this.#running++
    else if (await this.#wait(size)) refuse()
    const since = performance.now()
    try {
      return await task()
    } finally {
      this.#pace += ((performance.now() - since) / size - this.#pace) * weight
      this.#next()
    }
  }

  /** Resolves to whether it is too late when the turn has come; the place is then free. */
  async #wait(size: number): Promise<boolean> {
    this.#load += size
    return new Promise(start => {
      this.#waiting.push({ size, since: performance.now(), start })
    })
  }

  #next(): void {
    const pass = () => {
      for (;;) {
        const next = this.#waiting.shift()
        if (next === undefined) break
        this.#load -= next.size
        const isLate = performance.now() - next.since > latest
        next.start(isLate)
        if (!isLate) return
      }
      this.#running--
    }
    if (performance.now() - this.#turn < slice) pass()
    else {
      setImmediate(() => {
        // until then the place stays taken, so that what arrives in the same turn waits
        this.#turn = performance.now()
        pass()
      })
    }
  }
}
