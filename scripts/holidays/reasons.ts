import type { Correction } from './corrections.ts'

const covers = (wanted: string, place: string) => place === wanted || place.startsWith(`${wanted}-`)

/** The `differs` lines of corrections.tsv, and what they explained so far. */
export class DifferenceReasons {
  readonly #reasons: readonly Correction[]
  readonly #uses = new Map<number, number>()
  /** Differences that no line explains, "AE 2026-03-19". */
  readonly missing: string[] = []

  constructor(corrections: readonly Correction[]) {
    this.#reasons = corrections.filter(({ change }) => change === 'differs')
  }

  /**
   * Why a place's day (YYYY-MM-DD) differs: the first line with the place, or the country of it, and the date. Null, and noted as
   * missing, when there is none.
   */
  find(place: string, date: string): string | null {
    const reason = this.#reasons.find(
      ({ places, days }) => places.some(wanted => covers(wanted, place)) && days.split(' ').includes(date)
    )
    if (reason === undefined) {
      this.missing.push(`${place} ${date}`)
      return null
    }
    this.#uses.set(reason.line, (this.#uses.get(reason.line) ?? 0) + 1)
    return reason.source
  }

  /** How many days each reason explained, the most frequent first. */
  counts(): Array<[reason: string, count: number]> {
    const counts = new Map<string, number>()
    for (const { line, source } of this.#reasons)
      counts.set(source, (counts.get(source) ?? 0) + (this.#uses.get(line) ?? 0))
    return [...counts].filter(([, count]) => count > 0).toSorted(([, a], [, b]) => b - a)
  }

  /** Lines of the file whose reason explained nothing. */
  idle(): number[] {
    return this.#reasons.filter(({ line }) => !this.#uses.has(line)).map(({ line }) => line)
  }
}
