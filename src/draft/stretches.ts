import type { Span } from './draft.ts'

/** The stretches that lie in any of these, in order, apart from each other. */
export function unite(spans: readonly Span[]): Span[] {
  const united: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = united.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else united.push({ start, end })
  }
  return united
}

/** The index of the first of these stretches, in order and apart, that ends behind a place; their number where none does. */
export function firstEndingAfter(place: number, ordered: readonly Span[]): number {
  let [from, to] = [0, ordered.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (ordered[middle]!.end > place) to = middle
    else from = middle + 1
  }
  return from
}

/** Code units of a stretch that lie in these, which are in order and apart. */
export function unitsWithin({ start, end }: Span, ordered: readonly Span[]): number {
  let units = 0
  for (let i = firstEndingAfter(start, ordered); i < ordered.length && ordered[i]!.start < end; i++)
    units += Math.min(end, ordered[i]!.end) - Math.max(start, ordered[i]!.start)
  return units
}
