import type { Span } from '../draft.ts'

/** From which probability a token is part of a marked stretch, and how near to the likeliest one it must come. */
export interface Sure {
  token: number
  shareOfBest: number
  /** Tokens in a row that may be unsure inside a stretch. */
  gap: number
}

/**
 * The stretches that tokens mark, in order; where no token is sure enough, the likeliest and those beside it that are nearly as likely.
 * `likely` has a number for each of `places`.
 */
export function markedStretches(
  places: readonly Span[],
  likely: readonly number[],
  { token, shareOfBest, gap }: Sure
): Span[] {
  const least = Math.min(token, Math.max(...likely) * shareOfBest)
  const runs: Array<{ from: number; to: number }> = []
  for (const [i, probability] of likely.entries()) {
    if (probability < least) continue
    const last = runs.at(-1)
    if (last !== undefined && i - last.to <= gap + 1) last.to = i
    else runs.push({ from: i, to: i })
  }
  return runs.map(({ from, to }) => ({ start: places[from]!.start, end: places[to]!.end }))
}

/** Stretches in order, those that overlap or touch made one. */
export function united(stretches: readonly Span[]): Span[] {
  const apart: Span[] = []
  for (const { start, end } of stretches) {
    const last = apart.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else apart.push({ start, end })
  }
  return apart
}
