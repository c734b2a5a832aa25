import type { Slip, Span } from '../draft.ts'
import { kinds, isKind, rankOf } from './words.ts'

/** A word or number of the prose; `word` is lower-case, NFC, with a straight apostrophe. */
export interface Token extends Span {
  text: string
  word: string
  /** Only white space stands between it and the word before. */
  joins: boolean
  /** No white space stands between it and the word before: "co-op", "and/or". */
  isTight: boolean
  /** It is the first word of a sentence. */
  opens: boolean
  /** It is part of an address, a handle, a path, a figure with letters: never judged. */
  isCode: boolean
  /** What stands between it and the word before, blanks as one, at most 8 code units. */
  gap: string
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu
const codeMark =
  /[@\\_#<>=]|\/\/|www\.|\d\p{L}|\p{L}\d|\.(?:com|org|net|io|ai|dev|co|uk|ca|au|in|ie|eu|de|fr|es|gov|edu|app|me|pdf|docx?|xlsx?|csv|js|ts|py|php)(?![\p{L}\p{N}])/u

/** Splits a stretch into words; a run of non-space with an address, a handle or a path in it is code. */
export function tokenise(text: string, { start, end }: Span): Token[] {
  const stretch = text.slice(start, end)
  const tokens: Token[] = []
  let codeUntil = 0
  let plainUntil = 0
  let before = 0
  for (const { 0: found, index } of stretch.matchAll(wordPattern)) {
    const space = stretch.slice(before, index)
    if (index >= codeUntil && index >= plainUntil) {
      const next = stretch.slice(index).search(/\s/)
      const until = next < 0 ? stretch.length : index + next
      const from = before + Math.max(space.lastIndexOf(' '), space.lastIndexOf('\n')) + 1
      if (codeMark.test(stretch.slice(from, until))) codeUntil = until
      else plainUntil = until
    }
    const gap = space.replaceAll(/[^\S\n]+/g, ' ').slice(-8)
    const bare = gap.trim()
    tokens.push({
      start: start + index,
      end: start + index + found.length,
      text: found,
      word: (/[^ -~]/.test(found) ? found.normalize('NFC').replaceAll('’', "'") : found).toLowerCase(),
      joins: bare === '' && before > 0,
      isTight: before > 0 && gap !== '' && gap === bare,
      opens: before === 0 || /[.!?…]["'”’)\]]*$/.test(bare),
      isCode: index < codeUntil,
      gap
    })
    before = index + found.length
  }
  return tokens
}

export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const determiners = words(
  'a an the this that these those my your our his her their its some any no each every another'
)
export const pronouns = words('i you he she it we they me him us them who')
export const prepositions = words(
  'of in on at for with from by to about into onto over under after before through during without within between against across since until till than as like near upon off towards toward per via'
)
export const conjunctions = words(
  'and or but because when while if although though so since whereas unless that which who where whose how why what yet nor'
)
export const auxiliaries = words(
  "am is are was were be been being has have had do does did can could will would shall should may might must don't doesn't didn't isn't aren't wasn't weren't can't cannot couldn't won't wouldn't shouldn't hasn't haven't hadn't not"
)
export const numbers = words(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty'
)
const openers = words('because when while although though so but and if since whereas')

const closers = words(
  'here there now then too also again ago together today yesterday tomorrow already yet please very'
)

/** Whether a phrase ends with the token: the next is no noun or adjective that it could belong to. */
export function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined) return true
  if (!next.joins) return !next.isTight && !/^['’]/.test(next.gap)
  return (
    prepositions.has(next.word) ||
    conjunctions.has(next.word) ||
    auxiliaries.has(next.word) ||
    pronouns.has(next.word) ||
    determiners.has(next.word) ||
    closers.has(next.word)
  )
}

const introducers = words(
  'in on at for from after before during without nowadays moreover furthermore finally firstly secondly then yesterday today now besides when if because although while since sometimes usually unfortunately actually because of as according'
)

/** Whether the first comma of a sentence stands before the token, and what it closes is a short introduction: "In my country, …". */
function isIntroduced(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.gap.trim() !== ',') return false
  for (let i = at - 1; i >= 0 && i > at - 9; i--) {
    const token = tokens[i]
    if (token?.opens === true) return introducers.has(token.word)
    if (token?.joins !== true) return false
  }
  return false
}

/** Whether a clause begins at the token, so that it can only be a subject. */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  return (
    token !== undefined &&
    (token.opens || (before !== undefined && openers.has(before.word)) || isIntroduced(tokens, at))
  )
}

/** The dictionaries know one use of these only, or they stand in set phrases. */
const mixed = new Set([
  ...determiners,
  ...numbers,
  ...pronouns,
  ...prepositions,
  ...conjunctions,
  ...auxiliaries,
  ...words(`welcome thank close own fail say live lower further early mind please go
  see better best cool complete direct present key fun fine core standard senior junior thanks series means overnight native pro off except far vary inter here there east west north south
  thousand hundred million half get give make let put set cut up much then ask hit more enough most less least today tomorrow yesterday tonight one`)
])

/** A verb in its base form that is nothing else: "receive", not "work". */
export function isPlainVerb(word: string): boolean {
  return (
    rankOf(word) < 2 &&
    isKind(word, kinds.base) &&
    !isKind(word, kinds.noun | kinds.adjective | kinds.past | kinds.plural) &&
    !mixed.has(word)
  )
}

/** A singular noun that is nothing else: "student", not "work". */
export function isPlainNoun(word: string): boolean {
  return (
    rankOf(word) < 2 &&
    isKind(word, kinds.noun) &&
    !isKind(word, kinds.base | kinds.adjective | kinds.plural | kinds.past | kinds.ing) &&
    !mixed.has(word)
  )
}

/** A plural noun that is nothing else: "students", not "works" or "news". */
export function isPlainPlural(word: string): boolean {
  return (
    rankOf(word) < 2 &&
    isKind(word, kinds.plural) &&
    !isKind(word, kinds.noun | kinds.third | kinds.adjective) &&
    !mixed.has(word)
  )
}

/** A singular noun where a determiner stands before it, so that it cannot be a verb: "the question". */
export function isNounThere(word: string): boolean {
  return (
    rankOf(word) < 2 &&
    isKind(word, kinds.noun) &&
    !isKind(word, kinds.adjective | kinds.plural | kinds.ing) &&
    !mixed.has(word)
  )
}

/** A plural noun where a determiner stands before it: "the tasks". */
export function isPluralThere(word: string): boolean {
  return (
    rankOf(word) < 2 &&
    isKind(word, kinds.plural) &&
    !isKind(word, kinds.noun | kinds.adjective) &&
    !mixed.has(word)
  )
}

/** Makes a slip of the tokens from one to another, inclusive. */
export function slipOf(
  kind: Slip['kind'],
  from: Token,
  to: Token,
  note: string,
  replacements: string[] = []
): Slip {
  const isCapital = /^\p{Lu}/u.test(from.text)
  return {
    start: from.start,
    end: to.end,
    kind,
    note,
    replacements: replacements.map(text => (isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text))
  }
}
