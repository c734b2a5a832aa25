import type { Day } from '../work/dates.ts'
import type { HolidayBook } from './holiday-names.ts'
import type { TimeResolver } from './time-resolver.ts'
import type { Meaning, Span } from './span.ts'
import { isHeart, openers } from './words.ts'
import type { Token } from './token.ts'

/** The most tokens between the first word of a time and its heart ("the very end of the next"), and one. */
const farthest = 7
/** Attempts at reading a time in one phrase; the densest speech of 300 characters takes two thirds of them. */
const mostAttempts = 20

/** How the employer writes 3/4: the month first, the day first, or nobody knows. */
export type DateOrder = 'month-first' | 'day-first' | 'unknown'

/** The first day of a year that does not open on 1 January. */
export interface YearStart {
  month: number
  date: number
}

/** How times are spoken of where the employer is; `seasons` may tell why they cannot be read. */
export interface Usage {
  order: DateOrder
  seasons: 'northern' | 'southern' | 'needs-country' | 'unclear'
  fiscal: YearStart | null
  tax: YearStart | null
  numbersWeeks: boolean
}

/** A piece of a phrase that means a time; `next` is the token after it. */
export interface Read {
  meaning: Meaning
  next: number
}

/** Reads a time at a token: the grammar's own start, which periods need for "the week of …". */
export type ReadTime = (reading: Reading, i: number) => Read | null

/** A phrase being read: what every production needs. */
export class Reading {
  readonly tokens: readonly Token[]
  readonly resolver: TimeResolver
  readonly book: HolidayBook
  readonly usage: Usage
  /** The time last read, which "the following week" or "that" points to. */
  previous: Span | null = null
  /** A holiday found in the country's own list, and where the phrase names it. */
  named: (Read & { start: number }) | null = null
  /** How deep a time stands inside another ("a week from the day after …"). */
  depth = 0

  /** Tokens at the heart of a time. */
  readonly hearts: number
  readonly #toHeart: Uint16Array
  #attempts = 0
  readonly #tried: Array<{ read: Read | null; depth: number; previous: Span | null } | undefined> = []

  constructor(tokens: readonly Token[], resolver: TimeResolver, book: HolidayBook, usage: Usage) {
    this.tokens = tokens
    this.resolver = resolver
    this.book = book
    this.usage = usage
    this.#toHeart = new Uint16Array(tokens.length)
    let distance = farthest
    let hearts = 0
    for (let i = tokens.length - 1; i >= 0; i--) {
      const isAtHeart = isHeart(tokens[i]!)
      if (isAtHeart) hearts++
      distance = isAtHeart ? 0 : Math.min(farthest, distance + 1)
      this.#toHeart[i] = distance
    }
    this.hearts = hearts
  }

  /** Whether a time may begin at a token: it is the heart of one, or opens one whose heart is near. */
  mayStart(i: number): boolean {
    if (this.named?.start === i) return true
    const distance = this.#toHeart[i] ?? farthest
    return distance === 0 || (distance < farthest && openers.has(this.text(i)))
  }

  /** Counts an attempt to read a time; false when too many were made. */
  spendAttempt(): boolean {
    return ++this.#attempts <= mostAttempts
  }

  /** Whether attempts ran out: the phrase is no speech. */
  get isExhausted(): boolean {
    return this.#attempts > mostAttempts
  }

  /** What was read at a token with the same time before it, no deeper than now; undefined when nothing was tried. */
  recall(i: number): Read | null | undefined {
    const tried = this.#tried[i]
    return tried !== undefined && tried.depth <= this.depth && tried.previous === this.previous
      ? tried.read
      : undefined
  }

  remember(i: number, read: Read | null): void {
    this.#tried[i] = { read, depth: this.depth, previous: this.previous }
  }

  get today(): Day {
    return this.resolver.reference.endDay
  }

  text(i: number): string {
    return this.tokens[i]?.text ?? ''
  }

  is(i: number, words: RegExp): boolean {
    return words.test(this.text(i))
  }

  /** The first token from `i` on, at most five further, that is none of these words. */
  skip(i: number, words: RegExp): number {
    let j = i
    while (j < i + 5 && words.test(this.text(j))) j++
    return j
  }
}
