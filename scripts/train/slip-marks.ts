import { rankOf } from '../../src/draft/writing/words.ts'
import type { Find, Prose, Word } from './slip-rules.ts'
import { lists } from './slip-tables.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const tailOf = ({ text, stretches }: Prose, word: Word): string =>
  text.slice(word.end, stretches[word.stretch]!.end)
const endsStretch = (prose: Prose, at: number): boolean =>
  prose.words[at + 1]?.stretch !== prose.words[at]!.stretch

function opening({ words }: Prose, at: number): number {
  let first = at
  while (first > 0 && words[first - 1]!.stretch === words[at]!.stretch) first--
  return first
}

const asking = words(
  'what when where why who how which could would can will do does did is are was were have has may should shall'
)

/** A question that ends with a full stop. */
export const questionDropped: Find = (prose, at) => {
  const word = prose.words[at]!
  if (!endsStretch(prose, at) || tailOf(prose, word) !== '?') return null
  const first = opening(prose, at)
  const isAsking = asking.has(prose.words[first]!.lower) && at - first > 2
  return isAsking
    ? { start: word.end, end: word.end + 1, text: '.', from: word.start, to: word.end + 1 }
    : null
}

const subject = /^(?:i|we|you|it|he|she|they|there)(?:'.*)?$/
const finite = words('am is are was were has have had will would can could do did does')
const plainOpening = words('the my your our this that these those thank everyone')

/** Whether a stretch is a short statement of its own: only between two of them a full stop is surely missing. */
function isStatement({ words }: Prose, from: number, to: number): boolean {
  const opener = words[from]!.lower
  if (to - from < 2 || to - from > 16) return false
  if (subject.test(opener))
    return finite.has(words[from + 1]!.lower) || opener.includes("'") || rankOf(words[from + 1]!.lower) < 2
  return (
    opener === 'thank' ||
    (plainOpening.has(opener) && words.slice(from, from + 5).some(word => finite.has(word.lower)))
  )
}

/** The first word after a full stop, where both sentences are statements on one line. */
function nextStatement(prose: Prose, at: number): Word | null {
  const { text, words } = prose
  const next = words[at + 1]
  if (!endsStretch(prose, at) || next?.isFirst !== true || text.slice(words[at]!.end, next.start) !== '. ')
    return null
  let end = at + 1
  while (!endsStretch(prose, end)) end++
  const isSure =
    next.lower !== 'thank' && isStatement(prose, opening(prose, at), at) && isStatement(prose, at + 1, end)
  return isSure ? next : null
}

const uncapital = ({ text }: Word): string =>
  /^I\b/.test(text) ? text : text[0]!.toLowerCase() + text.slice(1)

/** "I liked the team, they were kind". */
export const splice: Find = (prose, at) => {
  const word = prose.words[at]!
  const next = nextStatement(prose, at)
  return (
    next && { start: word.end, end: next.end, text: `, ${uncapital(next)}`, from: word.start, to: next.end }
  )
}

/** "I liked the team they were kind". */
export const runOn: Find = (prose, at, random) => {
  const word = prose.words[at]!
  const next = nextStatement(prose, at)
  if (next === null) return null
  const text = random() < 0.6 ? uncapital(next) : next.text
  return { start: word.end, end: next.end, text: ` ${text}`, from: word.start, to: next.end }
}

const introductions = words(
  'however unfortunately therefore moreover furthermore nevertheless meanwhile otherwise consequently'
)
const conditions = words('if although though while because since unless when')

/** The comma after "However" or after a long clause that opens the sentence. */
export const commaDropped: Find = (prose, at) => {
  const { text, words } = prose
  const [word, next] = [words[at]!, words[at + 1]]
  if (next === undefined || text.slice(word.end, next.start) !== ', ') return null
  const first = opening(prose, at)
  const isIntroduced = word.isFirst && introductions.has(word.lower)
  const isClause =
    at - first > 5 &&
    conditions.has(words[first]!.lower) &&
    words.slice(first + 1, at + 1).every(({ joined }) => joined) &&
    subject.test(next.lower)
  return isIntroduced || isClause
    ? { start: word.end, end: word.end + 1, text: '', from: word.start, to: next.end }
    : null
}

/** "The role, was", "I hope, that you". */
export const commaAdded: Find = ({ words }, at) => {
  const [word, before] = [words[at]!, words[at - 1]]
  if (!word.joined || before === undefined || !word.isClean) return null
  const isSubject =
    words[at - 2]?.isFirst === true && plainOpening.has(words[at - 2]!.lower) && lists.count.has(before.text)
  const isPredicate = before.joined && isSubject && /^(?:is|was|has|will|would)$/.test(word.text)
  const isClause =
    word.text === 'that' &&
    /^(?:hope|think|believe|know|knew|hoped|thought)$/.test(before.text) &&
    words[at + 1]?.joined === true &&
    subject.test(words[at + 1]!.lower)
  return isPredicate || isClause
    ? { start: before.start, end: before.end, text: `${before.text},`, from: before.start, to: word.end }
    : null
}

/** Two commas or full stops in place of one. */
export const markDoubled: Find = ({ text, words }, at) => {
  const { start, end, isClean } = words[at]!
  const mark = text[end]
  const isAlone = (mark === ',' || mark === '.') && /^(?:\s|$)/.test(text.slice(end + 1, end + 2))
  return isClean && isAlone ? { start: end, end: end + 1, text: mark + mark, from: start, to: end + 1 } : null
}
