import type { Channel, Stage } from '../../schemas/vocabulary.ts'
import type { Span } from './draft.ts'

/** A token of a sentence: its normal form, whether it looks like a name (a capital inside the sentence), and where it stands. */
export interface Token extends Span { form: string, isName: boolean }
/** Takes a feature, its weight before normalisation, and the tokens it covers (`from` to `to`, exclusive; empty for the message's own). */
export type Visit = (key: string, value: number, from: number, to: number) => void

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

export function tokenise (sentence: string): Token[] {
  const tokens: Token[] = []
  for (const match of sentence.matchAll(token)) {
    if (tokens.length === mostTokens) break
    const isName = tokens.length > 0 && /^\p{Lu}\p{Ll}/u.test(match[0]) && !/[.!?] ?$/.test(sentence.slice(Math.max(0, match.index - 2), match.index))
    tokens.push({ form: normalise(match[0]), isName, start: match.index, end: match.index + match[0].length })
  }
  return tokens
}

/** How much each kind of feature counts against a single word (1); chosen by validation over files left out. */
const share = { trigram: 0.7, skip: 0.5, piece: 0.4, stage: 0.5, channel: 0.3, names: 0.5, length: 0.5 }
/** Names are counted up to three; lengths in steps of four tokens, up to nine. */
const steps = { names: 3, length: 9, tokens: 4 }

/**
 * Visits what a sentence says, as features, some more than once: words, pairs and triples of words, pairs with one word between, pieces of words,
 * how many names, how long, and the message's stage and channel. Values are not yet normalised.
 */
export function visitFeatures (tokens: readonly Token[], stage: Stage, channel: Channel, visit: Visit): void {
  const forms = ['<', ...tokens.map(({ form }) => form), '>']
  for (let i = 0; i < forms.length; i++) {
    const [one = '', two, three] = [forms[i], forms[i + 1], forms[i + 2]]
    if (i > 0 && i < forms.length - 1) visit(one, 1, i - 1, i)
    if (two !== undefined) visit(`${one} ${two}`, 1, i - 1, i + 1)
    if (two !== undefined && three !== undefined) {
      visit(`${one} ${two} ${three}`, share.trigram, i - 1, i + 2)
      visit(`${one} * ${three}`, share.skip, i - 1, i + 2)
    }
    if (i > 0 && i < forms.length - 1 && one.length >= 4) {
      const piece = `^${one}$`
      for (const size of [4, 5]) for (let at = 0; at + size <= piece.length; at++) visit(`~${piece.slice(at, at + size)}`, share.piece, i - 1, i)
    }
  }
  visit(`names ${Math.min(steps.names, tokens.filter(({ isName }) => isName).length)}`, share.names, 0, 0)
  visit(`length ${Math.min(steps.length, Math.floor(tokens.length / steps.tokens))}`, share.length, 0, 0)
  visit(`stage ${stage}`, share.stage, 0, 0)
  visit(`channel ${channel}`, share.channel, 0, 0)
}

/** The file that `npm run train` writes: features, one signed byte per feature and label, and how margins become confidences. */
export interface Weights {
  labels: readonly string[]
  /** Per label: weight of one step of the signed byte, bias, and the slope and offset of Platt's sigmoid. */
  scales: number[]
  biases: number[]
  slopes: number[]
  offsets: number[]
  features: string[]
  /** Base64 of features × labels signed bytes. */
  table: string
}
export const weightsFile = new URL('weights.json', import.meta.url)
