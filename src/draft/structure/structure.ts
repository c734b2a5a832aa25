import type { Greeting, Span } from '../draft.ts'
import { readGreeting, salutation, wordsOf, type Line } from './greeting.ts'
import { findEnding, inlineSignature } from './ending.ts'
import { readLines, readPlain } from './plain.ts'

/** The parts of a message, before its prose is read. */
export interface Structure {
  /** As sent, place for place, in plain characters, wrapped lines made whole; blanks stand for what is none of the message. */
  body: string
  greeting: Greeting | null
  paragraphs: Span[]
  closing: Span | null
  signature: Span | null
  setApart: Span[]
}

/** Stage directions of a voicemail script, and the subject line that some letters carry in their text. */
const apartLine = /^(?:\[(?:voicemail|beep|tone)[^\]]*\]|(?:re|ref|sub|subject)\s?:.{1,140})$/i

/** A letterhead with an inside address runs to about a dozen lines. */
const mostLetterhead = 16

const isShort = (line: Line, most: number) => wordsOf(line.text).length <= most

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

/** Takes a message apart; offsets count in `sent`. Nothing is judged here. */
export function readStructure(sent: string): Structure {
  const { text: body, surroundings } = readPlain(sent)
  const lines = readLines(body)
  const apart = lines.flatMap(({ text }, i): Array<[number, number]> =>
    apartLine.test(text) ? [[i, i]] : []
  )
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
  if (ending.added !== null) apart.push(ending.added)
  const isEnding = (i: number) =>
    i === ending.closing ||
    [ending.signature, ending.added].some(part => part !== null && i >= part[0] && i <= part[1])

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
    body,
    greeting,
    paragraphs,
    ...(inline === null ? signed : { closing: inline.closing, signature: inline.signature }),
    setApart: [...apart.map(spanOf), ...surroundings].toSorted((a, b) => a.start - b.start)
  }
}
