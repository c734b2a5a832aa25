import type { Greeting, Span } from '../draft.ts'
import { readGreeting, salutation, wordsOf, type Line } from './greeting.ts'

/** The parts of a message, before its prose is read. */
export interface Structure {
  greeting: Greeting | null
  paragraphs: Span[]
  closing: Span | null
  signature: Span | null
  setApart: Span[]
}

const signOff =
  /^(?:(?:(?:my|our|with|and|many|most|very|kind(?:est)?|best|warm(?:est|ly)?|all|sincere(?:st)?|every|good|big|much|yours?|thanks?|thank you|thanking you|lots of|the|hand|in|of|for|from|cordial|possible|again|so|you|ever|as)[ ,]+)*(?:regards?|wishes|wish|sincerely|faithfully|truly|respectfully|cordially|gratefully|warmly|best|thanks?|thank['’]?s|thank you|thanking you|cheers|respect|gratitude|appreciation|love|peace|ta|yours|luck|care|later|soon|god bless you|god bless|christ|hugs|in anticipation|esteem|hopefully|many thanks|talk soon|take care|catch (?:ya|you) later|see you soon|let me know)\b)/i
const quoteStart = /^(?:on .{4,120} wrote:$|-{2,} ?(?:original message|forwarded message)|from: .{3,})/i
/** Stage directions of a voicemail script, and the subject line that some letters carry in their text. */
const apartLine = /^(?:\[(?:voicemail|beep|tone)[^\]]*\]|(?:re|ref|sub|subject)\s?:.{1,140})$/i
const postscript = /^p\.? ?p?\.?s\b/i
const nameLike =
  /^[\p{Lu}([][\p{L}\p{M}'’.\-()[\]]*(?:[ ,]+(?:[\p{Lu}([][\p{L}\p{M}'’.\-()[\]]*|de|da|van|von|der|ní|al|bin|of|and|&))*[.,!]?$/u

/** A letterhead with an inside address runs to about a dozen lines; so does a business signature. */
const mostLetterhead = 16
const mostEnding = 14

function readLines(body: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= body.length;) {
    let next = body.indexOf('\n', start)
    if (next < 0) next = body.length
    let from = start
    let to = next
    while (from < to && body.charCodeAt(from) <= 32) from++
    while (to > from && body.charCodeAt(to - 1) <= 32) to--
    lines.push({ start: from, end: to, text: body.slice(from, to) })
    start = next + 1
  }
  return lines
}

const isShort = (line: Line, most: number) => wordsOf(line.text).length <= most

/** Whether the lines from `index` on look like a signature: names, titles, telephone numbers, no sentences. */
function isSignatureLine({ text }: Line): boolean {
  return (
    text.length <= 70 &&
    !/\p{Ll}{2}[.?!] \p{L}/u.test(text) &&
    (nameLike.test(text) ||
      /^[^\p{Ll}]*$/u.test(text) ||
      /\d{3,}|@|www\.|^\(?(?:mobile|tel|phone|enc)/i.test(text) ||
      wordsOf(text).length <= 4)
  )
}

/** Quoted earlier mail, stage directions and subject lines: the lines of each, first to last. */
function readSetApart(lines: readonly Line[]): Array<[first: number, last: number]> {
  const isHeader = (i: number) =>
    lines.slice(i, i + 5).some(({ text }) => /^(?:sent|date|to|subject):/i.test(text))
  const quoted = lines.findIndex(
    ({ text }, i) =>
      i > 0 && text[0] !== '>' && quoteStart.test(text) && (!/^from:/i.test(text) || isHeader(i))
  )
  const end = quoted < 0 ? lines.length : quoted
  const apart: Array<[number, number]> = []
  for (const [i, { text }] of lines.entries()) {
    if (i >= end || (text[0] !== '>' && !apartLine.test(text))) continue
    const last = apart.at(-1)
    if (last !== undefined && last[1] === i - 1) last[1] = i
    else apart.push([i, i])
  }
  return quoted < 0 ? apart : [...apart, [quoted, lines.length - 1]]
}

/** The greeting and the line it stands in; what stands above it is a letterhead when all of it is short lines without sentences. */
function findGreeting(
  lines: readonly Line[],
  prose: readonly number[]
): { greeting: Greeting; line: number } | null {
  const [first = -1] = prose
  for (const i of prose.slice(0, mostLetterhead)) {
    const line = lines[i]
    if (line === undefined) return null
    const isAlone = lines[i + 1]?.text === '' || line.text.length < 60
    if (i === first || salutation.test(line.text) || /[,:]$/.test(line.text)) {
      const greeting = readGreeting(line, isAlone)
      if (greeting !== null && (i === first || greeting.end === line.end)) return { greeting, line: i }
    }
    if (
      !isShort(line, 9) ||
      /[.?!]$/.test(line.text.replace(/\b(?:st|rd|ave|no|inc|ltd|mr|mrs|dr|m)\.$/i, ''))
    )
      return null
  }
  return null
}

/** The closing line and the signature below it, as line numbers; postscripts below are prose again. */
function findEnding(
  lines: readonly Line[],
  prose: readonly number[]
): { closing: number | null; signature: [number, number] | null } {
  const tail = prose.slice(1).slice(-mostEnding)
  const isPostscript = (i: number) => postscript.test(lines[i]?.text ?? '')
  const closes = (i: number, at: number) => {
    const line = lines[i]
    if (line === undefined || line.text.length > 80 || !signOff.test(line.text)) return false
    if (wordsOf(line.text).length > 4 ? !line.text.endsWith(',') : /[?:;]$/.test(line.text)) return false
    if (/\b(?:i|we|you are|it|me know if)\b/i.test(line.text)) return false
    const below = tail.slice(at + 1)
    const farBelow = below.slice(6).length > 0
    return (
      farBelow ||
      below.every(k => {
        const l = lines[k]
        return l !== undefined && (isSignatureLine(l) || isPostscript(k))
      })
    )
  }
  const closing = tail.findLast((i, at) => closes(i, at)) ?? null
  if (closing !== null) {
    const below = tail.slice(tail.indexOf(closing) + 1)
    const until = below.findIndex(isPostscript)
    const signed = until < 0 ? below : below.slice(0, until)
    return { closing, signature: signed.length === 0 ? null : [signed[0] ?? 0, signed.at(-1) ?? 0] }
  }
  // Without a closing, a bare name at the very end signs; "Goodbye." does not.
  const last = tail.at(-1)
  if (last === undefined || /\p{Ll}\.$/u.test(lines[last]?.text ?? '')) return { closing, signature: null }
  let from: number | null = null
  for (const i of tail.toReversed()) {
    const line = lines[i]
    if (
      line === undefined ||
      !isSignatureLine(line) ||
      /[.?!]$/.test(line.text.replace(/\b(?:\p{Lu}|jr|sr)\.$/iu, '')) ||
      wordsOf(line.text).length > 5
    )
      break
    from = i
  }
  const isName =
    from !== null &&
    nameLike.test(
      (lines[from]?.text ?? '').replace(
        /(?<![\s\p{Extended_Pictographic}xX])[\s\p{Extended_Pictographic}xX]+$/u,
        ''
      )
    )
  return { closing, signature: isName && from !== null ? [from, last] : null }
}

/** Breaks of lines as Word and note-taking apps paste them are lines, and marks without width before white space are white space; places stay. */
export const withPlainLines = (text: string): string =>
  text.replaceAll(/[\v\f\u0085\u2028\u2029]/g, '\n').replaceAll(/\u200b(?=[\u200b\s]|$)/g, ' ')

/** Takes a message apart; offsets count in `body`. Nothing is judged here. */
export function readStructure(body: string): Structure {
  const lines = readLines(body)
  const apart = readSetApart(lines)
  const spanOf = ([first, last]: [number, number]): Span => ({
    start: lines[first]?.start ?? 0,
    end: lines[last]?.end ?? 0
  })
  const isApart = new Set(
    apart.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
  )
  let prose = lines.map((_, i) => i).filter(i => lines[i]?.text !== '' && !isApart.has(i))
  const found = findGreeting(lines, prose)
  if (found !== null) {
    const above = prose.filter(i => i < found.line)
    if (above.length > 0) apart.unshift([above[0] ?? 0, above.at(-1) ?? 0])
    prose = prose.filter(i => i >= found.line)
  }
  const greeting = found?.greeting ?? null
  const ending = findEnding(lines, prose)
  const isEnding = (i: number) =>
    i === ending.closing ||
    (ending.signature !== null && i >= ending.signature[0] && i <= ending.signature[1])

  const paragraphs: Span[] = []
  let previous = -2
  for (const i of prose) {
    const line = lines[i]
    if (line === undefined || isEnding(i)) continue
    let { start } = line
    if (i === found?.line) start = found.greeting.end
    while (start < line.end && body.charCodeAt(start) <= 32) start++
    if (start === line.end) continue
    const last = paragraphs.at(-1)
    if (previous === i - 1 && last !== undefined) last.end = line.end
    else paragraphs.push({ start, end: line.end })
    previous = i
  }
  const signed = {
    closing: ending.closing === null ? null : spanOf([ending.closing, ending.closing]),
    signature: ending.signature === null ? null : spanOf(ending.signature)
  }
  const inline =
    signed.closing === null && signed.signature === null ? inlineSignature(body, paragraphs.at(-1)) : null
  if (inline !== null) {
    const last = paragraphs.at(-1)
    if (last !== undefined) last.end = inline.cut
  }
  return {
    greeting,
    paragraphs,
    ...(inline === null ? signed : { closing: inline.closing, signature: inline.signature }),
    setApart: apart.map(spanOf).toSorted((a, b) => a.start - b.start)
  }
}

/** "… Best, Gia Ferrante" or "… Marisa Duong" at the end of a message written in one block. */
function inlineSignature(
  body: string,
  paragraph: Span | undefined
): { cut: number; closing: Span | null; signature: Span } | null {
  if (paragraph === undefined) return null
  const from = Math.max(paragraph.start, paragraph.end - 70)
  const tail = body.slice(from, paragraph.end)
  const found =
    /[.!?)]["”]?\s+((?:(?:all |kind |best |warm |many |with )*(?:the best|best|regards|wishes|thanks|thank you|cheers|sincerely|talk soon|take care|warmly|peace|love)(?: again)?,?\s+)?)((?:\p{Lu}[\p{L}\p{M}'’-]+)(?: \p{Lu}[\p{L}\p{M}'’-]+){0,2}|\p{Lu}\p{L}+)$/iu.exec(
      tail
    )
  if (
    found === null ||
    !/^\p{Lu}/u.test(found[2] ?? '') ||
    (found[1] === '' && !/^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){0,2}$/u.test(found[2] ?? ''))
  )
    return null
  const signatureStart = paragraph.end - (found[2] ?? '').length
  const closingStart = signatureStart - (found[1] ?? '').length
  const closing =
    (found[1] ?? '').trim() === ''
      ? null
      : { start: closingStart, end: closingStart + (found[1] ?? '').trimEnd().length }
  let cut = closingStart
  while (cut > paragraph.start && body.charCodeAt(cut - 1) <= 32) cut--
  return { cut, closing, signature: { start: signatureStart, end: paragraph.end } }
}
