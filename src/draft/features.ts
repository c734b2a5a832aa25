import type { Channel, Stage } from '../../schemas/vocabulary.ts'
import type { Span } from './draft.ts'

/** A token of a sentence: its normal form, the form's hash, whether it looks like a name (a capital inside the sentence), and where it stands. */
export interface Token extends Span { form: string, hash: number, isName: boolean }
/**
 * Takes a feature (a hash of 32 bits: building its text would cost more than all the rest of reading), its weight before normalisation,
 * and the tokens it covers (`from` to `to`, exclusive; empty for the message's own).
 */
export type Visit = (feature: number, value: number, from: number, to: number) => void

const token = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*|['’]\p{L}+|\d[\d.,:]*|[?!,:;]|…|\.{3}|\p{Extended_Pictographic}/gu
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
const month = /^(?:january|february|april|june|july|august|september|october|november|december)$/
/** A sentence longer than this is read as far as this; the training sentences end at 45 words. */
const mostTokens = 120
const longestForm = 30

function normalise (raw: string): string {
  const form = raw.toLowerCase().replace('’', '\'').slice(0, longestForm)
  if (/^\d/.test(form)) return '#'
  if (weekday.test(form)) return '_day'
  if (month.test(form)) return '_month'
  if (form === '…') return '...'
  return form
}

/** Joins a number to a hash (multiply and shift, as in MurmurHash3); a signed integer of 32 bits. */
function join (hash: number, next: number): number {
  let mixed = Math.imul(hash ^ next, 0x9e3779b1)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}

function hashText (text: string): number {
  let hash = text.length
  for (let i = 0; i < text.length; i++) hash = join(hash, text.charCodeAt(i))
  return hash
}

export function tokenise (sentence: string): Token[] {
  const tokens: Token[] = []
  for (const match of sentence.matchAll(token)) {
    if (tokens.length === mostTokens) break
    const isName = tokens.length > 0 && /^\p{Lu}\p{Ll}/u.test(match[0]) && !/[.!?] ?$/.test(sentence.slice(Math.max(0, match.index - 2), match.index))
    const form = normalise(match[0])
    tokens.push({ form, hash: hashText(form), isName, start: match.index, end: match.index + match[0].length })
  }
  return tokens
}

/** How much each kind of feature counts against a single word (1); chosen by validation over files left out. */
const share = { trigram: 0.7, skip: 0.5, piece: 0.4, stage: 0.5, channel: 0.3, names: 0.5, length: 0.5 }
/** Names are counted up to three; lengths in steps of four tokens, up to nine. */
const steps = { names: 3, length: 9, tokens: 4 }

/** What each kind of feature is hashed from first, so that none is taken for one of another kind. */
const kind = { word: 1, pair: 2, triple: 3, skip: 4, piece: 5, names: 6, length: 7, stage: 8, channel: 9 }
/** What stands before the first token and behind the last. */
const edge = hashText('<>')
const pieceSizes = [4, 5]

/** Visits pieces of four and five letters of a word, its ends marked. */
function visitPieces (form: string, at: number, visit: Visit): void {
  const marked = `^${form}$`
  for (const size of pieceSizes) {
    for (let from = 0; from + size <= marked.length; from++) {
      let hash = join(kind.piece, size)
      for (let i = from; i < from + size; i++) hash = join(hash, marked.charCodeAt(i))
      visit(hash, share.piece, at, at + 1)
    }
  }
}

/**
 * Visits what a sentence says, as features: words, pairs and triples of words, pairs with one word between, pieces of words,
 * how many names, how long, and the message's stage and channel. Values are not yet normalised; a feature may come more than once.
 */
export function visitFeatures (tokens: readonly Token[], stage: Stage, channel: Channel, visit: Visit): void {
  const hashAt = (i: number) => tokens[i]?.hash ?? edge
  for (let i = -1; i < tokens.length; i++) {
    const [one, two] = [hashAt(i), hashAt(i + 1)]
    visit(join(join(kind.pair, one), two), 1, i, i + 2)
    if (i + 1 < tokens.length) {
      const three = hashAt(i + 2)
      visit(join(join(join(kind.triple, one), two), three), share.trigram, i, i + 3)
      visit(join(join(kind.skip, one), three), share.skip, i, i + 3)
    }
    const token = tokens[i]
    if (token === undefined) continue
    visit(join(kind.word, one), 1, i, i + 1)
    if (token.form.length >= 4) visitPieces(token.form, i, visit)
  }
  const names = tokens.reduce((count, { isName }) => count + (isName ? 1 : 0), 0)
  visit(join(kind.names, Math.min(steps.names, names)), share.names, 0, 0)
  visit(join(kind.length, Math.min(steps.length, Math.floor(tokens.length / steps.tokens))), share.length, 0, 0)
  visit(join(kind.stage, hashText(stage)), share.stage, 0, 0)
  visit(join(kind.channel, hashText(channel)), share.channel, 0, 0)
}

/** The file that `npm run train` writes: features, one signed byte per feature and label, and how margins become confidences. */
export interface Weights {
  labels: readonly string[]
  /** Per label: weight of one step of the signed byte, bias, and the slope and offset of Platt's sigmoid. */
  scales: number[]
  biases: number[]
  slopes: number[]
  offsets: number[]
  /** Base64 of the features, 32 bits each, little-endian, ascending. */
  features: string
  /** Base64 of features × labels signed bytes. */
  table: string
}
export const weightsFile = new URL('weights.json', import.meta.url)
