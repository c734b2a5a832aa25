import { readdirSync } from 'node:fs'

/** Writers, that is files of letters, in five folds: every fifth in the order of their names. */
const count = 5
const writers = readdirSync(new URL('letters/', import.meta.url))
  .filter(name => name.endsWith('.jsonl'))
  .map(name => name.replace('.jsonl', ''))
  .toSorted()
export const folds: readonly string[][] = Array.from({ length: count }, (_, fold) =>
  writers.filter((_, i) => i % count === fold)
)
