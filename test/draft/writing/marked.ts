import type { Test } from 'tap'
import { findSlips } from '../../../src/draft/writing/slips.ts'
import type { Slip } from '../../../src/draft/draft.ts'

const find = (text: string, known: readonly string[] = []): Slip[] =>
  findSlips(text, [{ start: 0, end: text.length }], new Set(known))

type Row = readonly [marked: string, kind: Slip['kind'], cure?: string]

/** Every slip stands in «guillemets»; the first has the kind and, if given, the cure. */
export function finds(t: Test, rows: readonly Row[]): void {
  for (const [marked, kind, cure] of rows) {
    const text = marked.replace(/[«»]/g, '')
    const slips = find(text)
    const shown = slips.reduceRight(
      (shown, { start, end }) => `${shown.slice(0, start)}«${shown.slice(start, end)}»${shown.slice(end)}`,
      text
    )
    t.equal(shown, marked, marked)
    t.equal(slips[0]?.kind, kind, marked)
    if (cure !== undefined) t.same(slips[0]?.replacements, cure === '' ? [] : [cure], marked)
  }
}

/** No slip is found; `known` are words of the request. */
export function passes(t: Test, texts: readonly string[], known: readonly string[] = []): void {
  for (const text of texts)
    t.same(
      find(text, known).map(({ start, end }) => text.slice(start, end)),
      [],
      text
    )
}
