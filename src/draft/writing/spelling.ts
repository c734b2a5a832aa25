import type { Slip } from '../draft.ts'
import { misspelt } from './misspelt.ts'
import { slipOf, type Token } from './tokens.ts'
import { commonWords, isKind, kinds, rankOf } from './words.ts'

interface Bucket {
  words: string[]
  letters: number[]
}

/** Letters of a word as bits, so that most of the list is skipped without comparing. */
function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31)
  return bits
}

/** By first letter and length: a slip seldom hits the first letter. */
const buckets = new Map<number, Bucket>()
const keyOf = (word: string, length: number): number => word.charCodeAt(0) * 32 + length
for (const word of commonWords) {
  if (word.length < 4 || word.includes("'")) continue
  const key = keyOf(word, word.length)
  let bucket = buckets.get(key)
  if (bucket === undefined) buckets.set(key, (bucket = { words: [], letters: [] }))
  bucket.words.push(word)
  bucket.letters.push(lettersOf(word))
}

function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** a e i o u y */
const vowelBits = lettersOf('aeiouy')
const width = 32
/** Three rows of the table of edits, used again and again: the search runs to its end before another begins. */
const rows = [new Int32Array(width), new Int32Array(width), new Int32Array(width)] as [
  Int32Array,
  Int32Array,
  Int32Array
]

/** Cost of the edits from one word to another, in tenths of a letter: vowels, doubled and transposed letters are cheap. Above `limit` any number above it. */
function costOf(from: string, to: string, limit: number): number {
  let [older, old, row] = rows
  old[0] = 0
  for (let j = 1; j <= to.length; j++) old[j] = (old[j - 1] ?? 0) + gapCost(to, j - 1)
  for (let i = 1; i <= from.length; i++) {
    const a = from.charCodeAt(i - 1)
    const gap = gapCost(from, i - 1)
    let least = (row[0] = (old[0] ?? 0) + gap)
    for (let j = 1; j <= to.length; j++) {
      const b = to.charCodeAt(j - 1)
      const change = a === b ? 0 : ((vowelBits >>> (a & 31)) & (vowelBits >>> (b & 31)) & 1) === 1 ? 7 : 10
      let cost = (old[j - 1] ?? 0) + change
      const dropped = (old[j] ?? 0) + gap
      if (dropped < cost) cost = dropped
      const added = (row[j - 1] ?? 0) + gapCost(to, j - 1)
      if (added < cost) cost = added
      if (change > 0 && i > 1 && j > 1 && a === to.charCodeAt(j - 2) && b === from.charCodeAt(i - 2))
        cost = Math.min(cost, (older[j - 2] ?? 0) + 8)
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return least
    const spare = older
    older = old
    old = row
    row = spare
  }
  return old[to.length] ?? 0
}

function gapCost(word: string, at: number): number {
  const unit = word.charCodeAt(at)
  return unit === word.charCodeAt(at - 1) || unit === word.charCodeAt(at + 1) ? 6 : 9
}

interface Near {
  word: string
  cost: number
  isSure: boolean
}

/**
 * The common word meant, if one is near. Where some are near alike, a short word is rather a trade's or a name
 * ("annexe", "swarf": measured, every such alarm on good sentences was false), so it passes; a long one is misspelt without a sure cure.
 */
function nearest(word: string): Near | null {
  const adverb = word.replace(/icly$/, 'ically')
  if (adverb !== word && rankOf(adverb) < 3) return { word: adverb, cost: 0, isSure: true }
  const limit = word.length < 6 ? 8 : word.length < 8 ? 13 : 19
  const letters = lettersOf(word)
  let found = ''
  let least = 99
  let second = 99
  const mostBits = limit < 19 ? 2 : 4
  const reach = limit < 12 ? 1 : 2
  for (let length = word.length - reach; length <= word.length + reach; length++) {
    const bucket = buckets.get(keyOf(word, length))
    if (bucket === undefined) continue
    for (let i = 0; i < bucket.letters.length; i++) {
      if (countBits((bucket.letters[i] ?? 0) ^ letters) > mostBits) continue
      const candidate = bucket.words[i] ?? ''
      const edits = costOf(word, candidate, limit)
      if (edits > limit) continue
      const cost = edits + rankOf(candidate) * 3
      if (cost < least) {
        second = least
        least = cost
        found = candidate
      } else if (cost < second) second = cost
    }
  }
  const margin = second - least
  const isSure = margin >= (least > 9 ? 4 : 2)
  if (
    found === '' ||
    (!isSure && (word.length < 8 || (least > 9 && margin < 2))) ||
    (rankOf(found) > 0 && (word.length < 7 || least > 13))
  )
    return null
  return { word: found, cost: least, isSure }
}

const prefixes =
  /^(?:un|re|over|under|out|pre|non|mis|sub|anti|inter|super|co|micro|multi|mini|semi|post|self|de|dis|up|down|in|on|off|cross|counter|hyper|tele|bio|geo|eco|auto|cyber|neuro|photo|hydro|agri|aero)(?=[a-z]{4})/
const hardSuffixes = /(?:less|like|wise|ness|ly|s|ship|hood|ful|fold|wards?)$/
const softSuffixes = /(?:ish|able|ers?|ing|ed|es|ism|ists?|ette|ify|i[sz]ed|i[sz]ations?)$/

/** A word made by rule from a known one: "reshelve", "barless". A soft suffix takes the place of a final e: "manageer" is no word. */
function isDerived(word: string): boolean {
  const bare = word.replace(prefixes, '')
  if (bare !== word && rankOf(bare) < 3) return true
  const hard = word.replace(hardSuffixes, '')
  if (hard !== word && hard.length > 3 && rankOf(hard) < 3 && !word.endsWith('icly')) return true
  const soft = word.replace(softSuffixes, '')
  if (soft === word || soft.length < 4 || /[^eouy]e$/.test(soft)) return false
  // "swiming", "stoped": the consonant is doubled there
  if (/(?:ing|ed)$/.test(word) && rankOf(soft + word.slice(soft.length - 1)) < 3) return false
  return /(?:ing|ed)$/.test(word)
    ? isKind(soft, kinds.base | kinds.noun) || isKind(`${soft}e`, kinds.base)
    : rankOf(soft) < 3 || rankOf(`${soft}e`) < 3
}

const isPart = (word: string): boolean => rankOf(word) < (word.length > 3 ? 2 : 1) && isKind(word, ~0)

/** Two words run together, as trades do: "hoptower". */
function isCompound(word: string): boolean {
  for (let at = 3; at <= word.length - 3; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)]
    if (isPart(head) && isPart(tail) && word.length > 6) return true
  }
  return false
}

/** Unknown words looked up in a draft at most: a text of unknown words is in no English, and every search costs about 0.1 ms. */
const mostSearches = 40

/** Misspelt words. A word that nothing common resembles is taken for a name, a dialect or a trade's. */
export function findMisspellings(tokens: readonly Token[], known: ReadonlySet<string>): Slip[] {
  const slips: Slip[] = []
  let searches = 0
  for (const token of tokens) {
    const word = token.word.replace(/'s$|'$/, '')
    if (token.isCode || word.length > 24 || known.has(word) || known.has(token.word) || /\d/.test(word))
      continue
    const isLower = token.text === token.text.toLowerCase()
    const meant =
      (isLower || (token.opens && word.length > 1)) && !token.isTight ? misspelt.get(word) : undefined
    if (meant !== undefined) {
      slips.push(spelt(token, meant))
      continue
    }
    if (word.length < 5 || !/^[a-z]+$/.test(word) || rankOf(word) < 3 || token.isTight) continue
    const isOpening = token.opens && /^\p{Lu}\p{Ll}+$/u.test(token.text)
    const isName = rankOf(word.charAt(0).toUpperCase() + word.slice(1)) < 3
    if ((!isLower && !isOpening) || isName || isDerived(word) || ++searches > mostSearches) continue
    const near = nearest(word)
    if (near === null || (near.cost > 7 && isCompound(word))) continue
    if (isOpening && (word.length < 6 || near.cost > 9 || rankOf(near.word) > 0 || !near.isSure)) continue
    slips.push(spelt(token, near.isSure ? near.word : ''))
  }
  return slips
}

function spelt(token: Token, meant: string): Slip {
  const isPossessive = /['’]s$/.test(token.text)
  const note = meant === '' ? `“${token.text}” looks misspelt.` : `“${token.text}” is spelt “${meant}”.`
  return slipOf('spelling', token, token, note, meant === '' ? [] : [isPossessive ? `${meant}'s` : meant])
}
