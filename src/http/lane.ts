import { Refusal } from '../refusal.ts'
import { metrics } from './metrics.ts'

/** Milliseconds that tasks may have to wait, by the pace of those before them; beyond, callers with more than their share are turned away at once. */
const patience = 2_000
/** Milliseconds after which a task is turned away although that was not foreseen; the costliest draft holds up those behind it for some three seconds, and at most until its deadline. */
const latest = 8_000
/** Milliseconds of tasks in a row, after which the event loop turns, for probes and what arrives. */
const slice = 5
/** How much the last task counts in the pace. */
const weight = 0.05
/** A task that is as much smaller than what runs may take a spare place: it is over before the other would be half done. */
const smaller = 2
/** Callers that are remembered while others work; each takes about a hundred bytes. */
const mostIdle = 1_000

interface Waiting {
  size: number
  /** Virtual time at which it would start if its caller had its share all the time. */
  order: number
  since: number
  start: () => void
  refuse: (error: unknown) => void
}

/** The tasks of one caller. */
interface Line {
  waiting: Waiting[]
  /** Sizes of what waits. */
  load: number
  running: number
  /** Virtual time at which its last task would be done. */
  finish: number
}

function overloaded(): Refusal {
  metrics.countShed('queue-full')
  return new Refusal('overloaded')
}

/**
 * Runs tasks a few at a time, without holding up the event loop longer than a task takes. Callers take turns by what their tasks cost
 * (start-time fair queueing, Goyal, Vin and Cheng 1996): whoever has many, or costly ones, waits for itself alone.
 */
export class Lane {
  readonly #width: number
  readonly #spare: number
  readonly #lines = new Map<string, Line>()
  /** Sizes of what runs. */
  readonly #running: number[] = []
  #pace: number
  #waiting = 0
  /** Sizes of what waits. */
  #load = 0
  /** Virtual time, in sizes: what each caller could have been given so far. */
  #time = 0
  #turn = 0
  #whenIdle: (() => void) | null = null

  /**
   * `width`: tasks at a time. `pace`: milliseconds for each unit of a task's size, to begin with; then it is measured. `spare`: places beside
   * them for tasks much smaller than all that run, of callers who have none running; the tasks themselves see to it that the lowest order goes first.
   */
  constructor(width: number, pace: number, spare = 0) {
    this.#width = width
    this.#pace = pace
    this.#spare = spare
  }

  /** Tasks that wait for their turn. */
  get waiting(): number {
    return this.#waiting
  }

  /** Throws a Refusal (`overloaded`) where a task of the caller that came now would foreseeably wait too long. */
  admit(caller: string): void {
    if (!this.#isFull()) return
    const lines = [...this.#lines.values()].filter(({ load }) => load > 0)
    if ((this.#lines.get(caller)?.load ?? 0) >= this.#load / lines.length) throw overloaded()
  }

  /**
   * Runs a task when its turn comes, and tells it its order. Throws a Refusal (`overloaded`), at once where its turn would foreseeably come too
   * late, later where its caller has most of what waits and another needs the room.
   */
  async run<T>(caller: string, task: (order: number) => T | Promise<T>, size = 1): Promise<T> {
    this.admit(caller)
    const line = this.#lineOf(caller)
    if (!this.#hasPlace(line, size)) this.#makeRoom(line)
    const order = Math.max(this.#time, line.finish)
    line.finish = order + size
    if (this.#hasPlace(line, size)) this.#enter(line, size, order)
    else await this.#wait(line, size, order)
    const since = performance.now()
    const shared = Math.max(1, this.#running.length / this.#width)
    try {
      return await task(order)
    } finally {
      this.#pace += ((performance.now() - since) / shared / size - this.#pace) * weight
      this.#next(line, size)
    }
  }

  /** Turns away what waits; resolves when nothing runs. */
  async end(): Promise<void> {
    for (const line of this.#lines.values())
      for (const { size, refuse } of line.waiting.splice(0)) {
        this.#count(line, -1, -size)
        refuse(overloaded())
      }
    if (this.#running.length === 0) return
    await new Promise<void>(resolve => {
      this.#whenIdle = resolve
    })
  }

  #isFull(): boolean {
    return this.#load * this.#pace > patience * this.#width
  }

  #lineOf(caller: string): Line {
    let line = this.#lines.get(caller)
    if (line === undefined) {
      line = { waiting: [], load: 0, running: 0, finish: 0 }
      this.#lines.set(caller, line)
      for (const [name, { waiting, running }] of this.#lines) {
        if (this.#lines.size <= mostIdle) break
        if (waiting.length + running === 0 && name !== caller) this.#lines.delete(name)
      }
    }
    return line
  }

  #hasPlace({ running }: Line, size: number): boolean {
    const busy = this.#running.length
    return (
      busy < this.#width ||
      (busy < this.#width + this.#spare &&
        running === 0 &&
        this.#running.every(other => size * smaller <= other))
    )
  }

  #enter(line: Line, size: number, order: number): void {
    this.#running.push(size)
    line.running++
    this.#time = Math.max(this.#time, order)
  }

  async #wait(line: Line, size: number, order: number): Promise<void> {
    return new Promise((start, refuse) => {
      line.waiting.push({ size, order, since: performance.now(), start, refuse })
      this.#count(line, 1, size)
    })
  }

  #count(line: Line, tasks: number, size: number): void {
    this.#waiting += tasks
    this.#load += size
    line.load += size
  }

  /** Turns away the newest tasks of whoever has most. */
  #makeRoom(line: Line): void {
    while (this.#isFull()) {
      const longest = [...this.#lines.values()].reduce((a, b) => (b.load > a.load ? b : a))
      if (longest === line) return
      const newest = longest.waiting.pop()
      if (newest === undefined) return
      longest.finish = newest.order
      this.#count(longest, -1, -newest.size)
      newest.refuse(overloaded())
    }
  }

  /** The caller whose turn it is, if there is a place for its next task. */
  #first(): Line | null {
    let first: Line | null = null
    let earliest: Waiting | null = null
    for (const line of this.#lines.values()) {
      const [next] = line.waiting
      if (next === undefined || !this.#hasPlace(line, next.size)) continue
      const isEarlier =
        earliest === null ||
        next.order < earliest.order ||
        (next.order === earliest.order && next.since < earliest.since)
      if (isEarlier) [first, earliest] = [line, next]
    }
    return first
  }

  #next(line: Line, size: number): void {
    const pass = () => {
      let active = 0
      for (const { running, waiting } of this.#lines.values()) if (running + waiting.length > 0) active++
      this.#time += size / active
      this.#running.splice(this.#running.indexOf(size), 1)
      line.running--
      if (this.#running.length + this.#waiting === 0) {
        this.#lines.clear()
        this.#time = 0
        this.#whenIdle?.()
      }
      for (let first = this.#first(); first !== null; first = this.#first()) this.#startNext(first)
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

  #startNext(line: Line): void {
    const next = line.waiting.shift()
    if (next === undefined) return
    this.#count(line, -1, -next.size)
    if (performance.now() - next.since > latest) {
      next.refuse(overloaded())
      return
    }
    this.#enter(line, next.size, next.order)
    next.start()
  }
}
