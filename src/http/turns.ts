interface Waiting {
  order: number
  start: () => void
}

/**
 * Lets several tasks of one thread work by turns. Between two turns the event loop runs, so that what has arrived meanwhile is heard; then the turn
 * goes to the one with the lowest order.
 */
export class Turns {
  readonly #waiting: Waiting[] = []
  #isTaken = false
  #isCalled = false

  /** Does the work when its turn comes. */
  async take<T>(order: number, work: () => Promise<T>): Promise<T> {
    await new Promise<void>(start => {
      this.#waiting.push({ order, start })
      this.#call()
    })
    try {
      return await work()
    } finally {
      this.#isTaken = false
      this.#call()
    }
  }

  #call(): void {
    if (this.#isCalled || this.#isTaken || this.#waiting.length === 0) return
    this.#isCalled = true
    setImmediate(() => {
      this.#isCalled = false
      const first = this.#waiting.reduce((a, b) => (b.order < a.order ? b : a))
      this.#waiting.splice(this.#waiting.indexOf(first), 1)
      this.#isTaken = true
      first.start()
    })
  }
}
