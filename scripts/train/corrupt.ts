import type { SlipKind } from '../../src/draft/draft.ts'
import * as marks from './slip-marks.ts'
import { finder, type Edit, type Find, type Prose, type Word } from './slip-rules.ts'
import * as tables from './slip-tables.ts'
import * as typing from './slip-typing.ts'

export interface Corruption {
  text: string
  slips: Array<{ start: number; end: number; kind: SlipKind }>
  /** Where an offset of the old text stands in the new one; never falls. */
  place: (offset: number) => number
}

/** Every way to go wrong, with its share of the tries. What a spell checker catches is rarer in letters that were sent. */
const ways: ReadonlyArray<readonly [kind: SlipKind, weight: number, find: Find]> = [
  ['spelling', 11, finder(tables.confused)],
  ['spelling', 6, finder(tables.misspelt)],
  ['spelling', 4, typing.typo],
  ['spelling', 2, finder(tables.joined)],
  ['spelling', 1, typing.runTogether],
  ['spelling', 0.7, typing.broken],
  ['grammar', 8, finder(tables.agreement)],
  ['grammar', 10, finder(tables.verbs)],
  ['grammar', 8, finder(tables.numbers)],
  ['grammar', 10, finder(tables.articles)],
  ['grammar', 10, finder(tables.prepositions)],
  ['grammar', 10, finder(tables.dropped)],
  ['grammar', 2, finder(tables.doubled)],
  ['grammar', 4, finder(tables.order)],
  ['grammar', 8, finder(tables.forms)],
  ['punctuation', 6, typing.apostropheDropped],
  ['punctuation', 8, finder(tables.its)],
  ['punctuation', 2, typing.apostropheAdded],
  ['punctuation', 8, marks.splice],
  ['punctuation', 4, marks.runOn],
  ['punctuation', 12, marks.questionDropped],
  ['punctuation', 8, marks.commaDropped],
  ['punctuation', 4, marks.commaAdded],
  ['punctuation', 0.5, marks.markDoubled],
  ['capitals', 2.5, typing.smallI],
  ['capitals', 6, typing.smallName],
  ['capitals', 1.5, typing.smallStart],
  ['capitals', 1.5, typing.bigNoun]
]
const weights = ways.reduce((sum, [, weight]) => sum + weight, 0)
/** Words from one slip to the next, at least. */
const spacing = 6
/** Prime to the number of words of any letter, so that steps of it visit every word. */
const stride = 1_000_003

const wordPattern = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu
const isOpen = /^$|[\s("“‘—–]/
const isClosed = /^(?:[.,;:!?)"”—–]+(?:\s|$)|\s|$)/
const pastTime =
  /\b(?:yesterday|ago|last (?:week|night|month|year|summer|winter|monday|tuesday|wednesday|thursday|friday))\b/i

function parse(text: string, stretches: Prose['stretches']): Prose {
  const words: Word[] = []
  for (const [stretch, { start, end }] of stretches.entries()) {
    let before: Word | undefined
    for (const found of text.slice(start, end).matchAll(wordPattern)) {
      const from = start + found.index
      const to = from + found[0].length
      const isClean = isOpen.test(text[from - 1] ?? '') && isClosed.test(text.slice(to, to + 5))
      const isJoined = before?.isClean === true && isClean && text.slice(before.end, from) === ' '
      const lower = found[0].toLowerCase().replaceAll('’', "'")
      before = {
        start: from,
        end: to,
        text: found[0],
        lower,
        joined: isJoined,
        isFirst: from === start,
        isClean,
        stretch
      }
      words.push(before)
    }
  }
  return {
    text,
    words,
    stretches,
    isPast: stretches.map(({ start, end }) => pastTime.test(text.slice(start, end)))
  }
}

function draw(random: () => number): (typeof ways)[number] {
  let left = random() * weights
  return ways.find(([, weight]) => (left -= weight) < 0) ?? ways[0]!
}

/** Puts the edits, in order, into the text. */
function edited(text: string, edits: readonly Edit[]): { text: string; place: (offset: number) => number } {
  let fresh = ''
  let done = 0
  for (const { start, end, text: wrong } of edits) {
    fresh += text.slice(done, start) + wrong
    done = end
  }
  const place = (offset: number): number => {
    let shift = 0
    for (const { start, end, text: wrong } of edits) {
      if (offset <= start) break
      if (offset < end) return start + shift + Math.min(offset - start, wrong.length)
      shift += wrong.length - (end - start)
    }
    return offset + shift
  }
  return { text: fresh + text.slice(done), place }
}

/** Corrupts up to `count` places of good prose as people do, at most one in every few words. The same `random` gives the same slips. */
export function corrupt(
  text: string,
  stretches: ReadonlyArray<{ start: number; end: number }>,
  isProtected: (start: number, end: number) => boolean,
  random: () => number,
  count: number
): Corruption {
  const prose = parse(text, stretches)
  const { words } = prose
  const made: Array<Edit & { kind: SlipKind; at: number }> = []
  const isSpared = ({ start, end, lower }: Word) =>
    isProtected(start, end) || (/['’]s$/.test(lower) && isProtected(start, end - 2))
  const isFree = (edit: Edit, at: number) =>
    made.every(other => edit.to < other.from || edit.from > other.to) &&
    !isProtected(edit.from, edit.to) &&
    !words
      .slice(Math.max(0, at - 1), at + 5)
      .some(word => word.start < edit.end && word.end > edit.start && isSpared(word))
  const most = Math.min(count, Math.ceil(words.length / spacing))
  for (let tries = most * 8; made.length < most && tries > 0; tries--) {
    const [kind, , find] = draw(random)
    const first = Math.floor(random() * words.length)
    for (let i = 0; i < words.length; i++) {
      const at = (first + i * stride) % words.length
      if (made.some(other => Math.abs(other.at - at) < spacing)) continue
      const edit = find(prose, at, random)
      if (edit === null || !isFree(edit, at)) continue
      made.push({ ...edit, kind, at })
      break
    }
  }
  made.sort((a, b) => a.start - b.start)
  const result = edited(text, made)
  const slips = made.map(({ from, to, kind }) => ({ start: result.place(from), end: result.place(to), kind }))
  return { ...result, slips }
}
