import { singularOf } from '../../src/draft/writing/forms.ts'
import { isKind, kinds, rankOf } from '../../src/draft/writing/words.ts'
import { isPlain, type Edit, type Find, type Word } from './slip-rules.ts'
import { lists } from './slip-tables.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Changes a whole word, which is the slip. */
function become(word: Word, text: string): Edit {
  return { start: word.start, end: word.end, text, from: word.start, to: word.end }
}

const keys = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
function neighbour(letter: string, random: () => number): string {
  const row = keys.findIndex(line => line.includes(letter))
  const at = keys[row]!.indexOf(letter)
  const near = [keys[row]![at - 1], keys[row]![at + 1], keys[row - 1]?.[at], keys[row + 1]?.[at]]
  const there = near.filter(key => key !== undefined)
  return there[Math.floor(random() * there.length)]!
}

/** A slip of the finger in a common word; never another word, and seldom in the first letter. */
export const typo: Find = ({ words }, at, random) => {
  const word = words[at]!
  const text = word.text
  if (!isPlain(word) || text.length < 4 || rankOf(text) > 0) return null
  const i = random() < 0.05 ? 0 : 1 + Math.floor(random() * (text.length - 1))
  const kind = random()
  const [before, letter, after] = [text.slice(0, i), text[i]!, text.slice(i + 1)]
  let wrong = before + after
  if (kind < 0.3) wrong = before + (after[0] ?? '') + letter + after.slice(1)
  else if (kind < 0.45) wrong = before + letter + letter + after
  else if (kind < 0.58) wrong = before + neighbour(letter, random) + after
  else if (kind < 0.65) wrong = before + letter + neighbour(letter, random) + after
  return rankOf(wrong) === 3 ? become(word, wrong) : null
}

/** "ofthe": two small words without a space. */
export const runTogether: Find = ({ words }, at) => {
  const [word, next] = [words[at]!, words[at + 1]]
  if (next?.joined !== true || !isPlain(word) || !isPlain(next) || next.text.length > 4) return null
  if (!lists.small.has(word.text) || !lists.small.has(next.text)) return null
  const text = word.text + next.text
  return rankOf(text) === 3
    ? { start: word.start, end: next.end, text, from: word.start, to: next.end }
    : null
}

/** "questi on": a space within a word; one half at least is no word. */
export const broken: Find = ({ words }, at, random) => {
  const word = words[at]!
  if (!isPlain(word) || word.text.length < 6 || rankOf(word.text) > 0) return null
  const cut = 2 + Math.floor(random() * (word.text.length - 3))
  const [head, tail] = [word.text.slice(0, cut), word.text.slice(cut)]
  return rankOf(head) === 3 || rankOf(tail) === 3 ? become(word, `${head} ${tail}`) : null
}

const contraction =
  /^(?:[a-z]+n't|i'm|(?:i|you|they|he|she|it|we|who|there|that)'(?:ve|ll|d|re)|(?:that|there|what|here|he|she|let|where)'s)$/

/** "dont", "Im", "the candidates name", "two years experience". */
export const apostropheDropped: Find = ({ text, words }, at, random) => {
  const word = words[at]!
  const next = words[at + 1]
  if (
    /^(?:year|month|week|day|hour|minute)s$/.test(word.text) &&
    /^['’] [a-z]/.test(text.slice(word.end, word.end + 3))
  )
    return { start: word.end, end: word.end + 1, text: '', from: word.start, to: word.end + 1 }
  if (!word.isClean) return null
  const isOwner =
    /^[a-z]+[^s]'s$/.test(word.lower) &&
    (word.text.replace('’', "'") === word.lower || lists.day.has(word.lower.slice(0, -2))) &&
    next?.joined === true &&
    isKind(next.text, kinds.noun | kinds.adjective) &&
    !lists.small.has(next.text)
  if (/^it's$|^(?:we|you|they)'re$/.test(word.lower) || !(contraction.test(word.lower) || isOwner))
    return null
  const bare = word.text.replace(/['’]/, '')
  return become(word, random() < 0.3 ? bare.replace(/^I/, 'i') : bare)
}

/** "my skill's": a plural, not before what it could own. */
export const apostropheAdded: Find = ({ text, words }, at) => {
  const word = words[at]!
  const next = words[at + 1]
  const one = singularOf(word.text)
  if (!isPlain(word) || !word.joined || `${one}s` !== word.text || one!.length < 3 || rankOf(word.text) > 1)
    return null
  if (
    isKind(word.text, kinds.noun | kinds.adjective) ||
    (next?.joined === true && !lists.small.has(next.text))
  )
    return null
  const before = words[at - 1]!.lower
  const isNoun =
    !isKind(word.text, kinds.third) ||
    lists.one.has(one!) ||
    /^(?:the|my|your|our|these|those|some|many)$/.test(before)
  return isNoun ? become(word, one! + (text.includes('’') ? '’' : "'") + 's') : null
}

/** "i", "i'm". */
export const smallI: Find = ({ words }, at) => {
  const word = words[at]!
  return word.isClean && /^I(?:$|['’])/.test(word.text) ? become(word, `i${word.text.slice(1)}`) : null
}

/** "monday", "english". */
export const smallName: Find = ({ words }, at) => {
  const word = words[at]!
  const bare = word.lower.replace(/'s$/, '')
  if (word.text === word.lower || word.text === word.text.toUpperCase() || !word.isClean) return null
  const isMonth = /^(?:march|may)$/.test(bare)
    ? /^(?:in|of|since|until|by|early|late|mid|\d+|\d+(?:st|nd|rd|th))$/.test(words[at - 1]?.lower ?? '')
    : lists.month.has(bare)
  return isMonth || lists.day.has(bare) || lists.tongue.has(bare)
    ? become(word, word.text.toLowerCase())
    : null
}

/** A sentence that begins small. */
export const smallStart: Find = ({ words }, at) => {
  const word = words[at]!
  const isCommon = lists.small.has(word.lower) || (word.lower.length > 2 && rankOf(word.lower) === 0)
  return word.isFirst && word.isClean && isCommon && /^[A-Z][a-z]+$/.test(word.text)
    ? become(word, word.lower)
    : null
}

/** Bodies and posts that some houses write with a capital. */
const dignified = words(
  'company college university school hospital council board committee manager doctor nurse department ward team father mother sister brother'
)

/** "my Experience": a common noun with a capital. */
export const bigNoun: Find = ({ words }, at) => {
  const [word, next] = [words[at]!, words[at + 1]]
  if (!isPlain(word) || !word.joined || word.text.length < 4 || dignified.has(word.text)) return null
  if (!/^(?:the|an?|my|your|our|this|any|every|of|for|in)$/.test(words[at - 1]!.lower)) return null
  const isNoun =
    rankOf(word.text) === 0 &&
    isKind(word.text, kinds.noun) &&
    !isKind(word.text, kinds.adjective | kinds.ing)
  const isNamed = next?.joined === true && next.text !== next.lower
  return !isNoun || isNamed || lists.small.has(word.text) || lists.hour.has(word.text)
    ? null
    : become(word, word.text[0]!.toUpperCase() + word.text.slice(1))
}
