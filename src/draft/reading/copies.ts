import type { Span } from '../draft.ts'
import { isFormulaic } from './particulars.ts'
import { splitSentences } from '../structure/sentences.ts'
import { readStructure } from '../structure/structure.ts'

/** A word of prose: what it is compared by (names of people are all alike), and whether it says something of its own. */
interface Token extends Span {
  key: string
  isTelling: boolean
}

/** What one message has from another: the stretch that tells it best, and how much of the prose it is (0–1). */
interface Copy {
  telling: Span
  share: number
}

/** Words in a row that count as taken over; shorter ones are idiom ("I look forward to hearing"). */
const runLength = 5
/** A note that is formula throughout is a copy only when nearly all of it is the same, and it is no mere line or two. */
const wholeShare = 0.8
const wholeWords = 30
/** Words of its own that a sentence of formulas does not have. */
const leastTelling = 4
/** So many of them all through make a copy of sentences that were each changed a little. */
const leastTellingAll = 8
/** A sentence counts as taken over when so much of it stands in runs. */
const sentenceShare = 0.6

const wordForm = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu
/** What a word in lower case is compared by: nothing for a name, and the apostrophe is no difference. */
function keyOf(word: string, people: ReadonlySet<string>): string {
  const plain = word.replaceAll('’', "'")
  return people.has(plain.replace(/'s$/, '')) ? '' : plain
}

function tokensOf(
  text: string,
  prose: readonly Span[],
  people: ReadonlySet<string>,
  common: ReadonlySet<string>
): Token[] {
  return prose.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(wordForm)].map(match => {
      const key = keyOf(match[0].toLowerCase(), people)
      const at = start + match.index
      return {
        start: at,
        end: at + match[0].length,
        key,
        isTelling: key !== '' && !common.has(key) && !isFormulaic(key)
      }
    })
  )
}

const wordsOf = (texts: readonly string[]) =>
  new Set(texts.flatMap(text => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []))

const keyAt = (tokens: readonly Token[], at: number) => {
  let key = ''
  for (let i = at; i < at + runLength; i++) key += `${tokens[i]?.key ?? ''} `
  return key
}

/** Which tokens of `mine` stand in runs that `theirs` has too; one look-up a token, runs are skipped whole. */
function sharedTokens(
  mine: readonly Token[],
  index: ReadonlyMap<string, number>,
  theirs: readonly Token[]
): boolean[] {
  const shared = Array.from({ length: mine.length }, () => false)
  for (let i = 0; i + runLength <= theirs.length;) {
    const at = index.get(keyAt(theirs, i))
    if (at === undefined) {
      i++
      continue
    }
    let length = runLength
    while (
      at + length < mine.length &&
      i + length < theirs.length &&
      mine[at + length]?.key === theirs[i + length]?.key
    )
      length++
    shared.fill(true, at, at + length)
    i += length
  }
  return shared
}

/**
 * How many different runs of words each text has in common with each other one: a table, by the two indices. `people`: names that may differ.
 * Runs go by 32-bit hashes of their words' numbers, so that once in a long while two are taken for one.
 */
export function countSharedRuns(texts: readonly string[], people: readonly string[]): number[][] {
  const names = wordsOf(people)
  const numbers = new Map([['', 0]])
  const numberOf = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    const key = keyOf(word, names)
    const number = numbers.get(key) ?? Math.imul(numbers.size, 0x9e37_79b1) // Knuth's multiplier spreads them
    numbers.set(key, number).set(word, number)
    return number
  }
  const holders = new Map<number, number[]>()
  for (const [i, text] of texts.entries()) {
    const words = Array.from(text.toLowerCase().match(wordForm) ?? [], numberOf)
    for (let at = 0; at + runLength <= words.length; at++) {
      let run = 0
      for (let word = at; word < at + runLength; word++) run = (Math.imul(run, 31) + words[word]!) | 0
      const held = holders.get(run)
      if (held === undefined) holders.set(run, [i])
      else if (held.at(-1) !== i) held.push(i)
    }
  }
  const table = texts.map(() => texts.map(() => 0))
  for (const held of holders.values()) {
    if (held.length > 1) for (const i of held) for (const j of held) table[i]![j]!++
  }
  return table
}

/** Finds what a draft's prose has from messages to others. `people`: names that may differ; `common`: words both must share (role, employer). */
export function findCopy(
  body: string,
  prose: readonly Span[],
  others: readonly string[],
  people: readonly string[],
  common: readonly string[]
): Copy | null {
  const [names, shareable] = [wordsOf(people), wordsOf(common)]
  const mine = tokensOf(body, prose, names, shareable)
  const index = new Map<string, number>()
  for (let i = mine.length - runLength; i >= 0; i--) index.set(keyAt(mine, i), i)
  const sentences = prose.flatMap(span => splitSentences(body, span))
  let best: Copy | null = null
  for (const other of others) {
    const read = readStructure(other)
    const shared = sharedTokens(mine, index, tokensOf(read.body, read.paragraphs, names, shareable))
    const copy = weigh(mine, shared, sentences)
    if (copy !== null && copy.share > (best?.share ?? 0)) best = copy
  }
  return best
}

function weigh(mine: readonly Token[], shared: readonly boolean[], sentences: readonly Span[]): Copy | null {
  const count = shared.filter(Boolean).length
  const share = count / Math.max(1, mine.length)
  let best: Span | null = null
  let most = [0, 0]
  let at = 0
  for (const span of sentences) {
    let [words, taken, telling] = [0, 0, 0]
    for (; at < mine.length && (mine[at]?.start ?? 0) < span.end; at++) {
      words++
      if (shared[at] !== true) continue
      taken++
      if (mine[at]?.isTelling === true) telling++
    }
    if (taken < words * sentenceShare || words < runLength) continue
    if (telling > (most[0] ?? 0) || (telling === most[0] && taken > (most[1] ?? 0))) {
      most = [telling, taken]
      best = span
    }
  }
  if (best === null) return null
  const all = mine.filter(({ isTelling }, i) => isTelling && shared[i] === true).length
  const isWhole = share >= wholeShare && count >= wholeWords
  return (most[0] ?? 0) >= leastTelling || all >= leastTellingAll || isWhole ? { telling: best, share } : null
}
