import type { Span } from '../draft.ts'

/** Abbreviations that a full stop ends without ending the sentence. */
const abbreviations = new Set(
  'mr mrs ms mx dr prof st rev fr sr jr hon messrs no nos vs approx dept est ext fig inc ltd co corp e.g i.e cf al p pp vol art gen col capt sgt lt maj'.split(
    ' '
  )
)
/** Abbreviations that may also end a sentence: they do when a capital follows. */
const maybeFinal = new Set('etc a.m p.m am pm inc ltd co corp u.s u.k jr sr b.a b.sc m.a ph.d'.split(' '))
const closers = new Set(['"', "'", '’', '”', ')', ']', '*'])
const isSpace = (c: string | undefined) => c === ' ' || c === '\t' || c === '\n' || c === '\r' || c === ' '
const isUpper = (c: string | undefined) => c !== undefined && c !== c.toLowerCase()
/** A line that begins an item of a list. */
export const bullet = /^(?:[-*•–—]|\d{1,2}[.)])[ \t]/
/** Lines shorter than this were broken by the writer, not wrapped by the mailer (mailers wrap at 72 to 78). */
export const wrappedLine = 50

/** The word before offset `end`, lower-cased, with inner full stops. */
function wordBefore(text: string, from: number, end: number): string {
  let start = end
  while (start > from && end - start < 12 && !isSpace(text[start - 1]) && text[start - 1] !== '(') start--
  return text.slice(start, end).toLowerCase()
}

function endsAt(text: string, from: number, stop: number, next: number): boolean {
  if (text[stop] !== '.') return text[stop] !== '…' || isUpper(text[next])
  const word = wordBefore(text, from, stop)
  if (text[stop - 1] === '.') return isUpper(text[next]) // an ellipsis of full stops
  if (maybeFinal.has(word)) return isUpper(text[next])
  if (abbreviations.has(word)) return false
  return !(word.length === 1 && isUpper(text[stop - 1]) && word !== 'i') // an initial
}

/** Whether the line break at `at` ends a sentence although no stop stands before it. */
function breaksAt(text: string, lineStart: number, at: number): boolean {
  const next = text.slice(at + 1, at + 6).trimStart()
  return at - lineStart < wrappedLine || bullet.test(next)
}

/** Sentences of one paragraph, trimmed; a line the writer broke on purpose ends a sentence, a wrapped one does not. */
export function splitSentences(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = []
  let from = start
  let lineStart = start
  const cut = (to: number) => {
    let a = from
    let b = to
    while (a < b && isSpace(text[a])) a++
    while (b > a && isSpace(text[b - 1])) b--
    if (b > a) spans.push({ start: a, end: b })
    from = to
  }
  for (let i = start; i < end; i++) {
    const c = text[i]
    if (c === '\n') {
      if (breaksAt(text, lineStart, i)) cut(i)
      lineStart = i + 1
    } else if (c === '.' || c === '!' || c === '?' || c === '…') {
      let stop = i
      while (
        stop + 1 < end &&
        (text[stop + 1] === '.' || text[stop + 1] === '!' || text[stop + 1] === '?' || text[stop + 1] === '…')
      )
        stop++
      let after = stop + 1
      while (after < end && closers.has(text[after] ?? '')) after++
      if (after >= end || isSpace(text[after])) {
        let next = after
        while (next < end && isSpace(text[next])) next++
        if (next >= end || endsAt(text, from, stop, next)) cut(after)
      }
      i = stop
    }
  }
  cut(end)
  return spans
}

/** Words of a stretch: runs of letters or digits, hyphens and apostrophes inside counting as one. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’\-.@][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
