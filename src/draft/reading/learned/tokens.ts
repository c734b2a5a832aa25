import type { Span } from '../../draft.ts'

/** A token of a sentence: its normal form, the form's hash, whether it looks like a name (a capital inside the sentence), and where it stands. */
export interface Token extends Span {
  form: string
  hash: number
  isName: boolean
}

/** "don't" is "do" and "n't", as in the word vectors: a negation is one token whatever it leans on. */
const token =
  /[\p{L}\p{M}]+(?=n['’]t(?!\p{L}))|n['’]t(?!\p{L})|[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*|['’]\p{L}+|\d[\d.,:]*|[?!,:;]|…|\.{3}|\p{Extended_Pictographic}/giu
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
const month = /^(?:january|february|april|june|july|august|september|october|november|december)$/
/** Forms that stand for many words alike. */
export const standIns = { number: '#', weekday: '_day', month: '_month' } as const
/** A sentence longer than this is read as far as this; the training sentences end at 45 words. */
const mostTokens = 120
const longestForm = 30

function normalise(raw: string): string {
  const form = raw.toLowerCase().replace('’', "'").slice(0, longestForm)
  if (/^\d/.test(form)) return standIns.number
  if (weekday.test(form)) return standIns.weekday
  if (month.test(form)) return standIns.month
  if (form === '…') return '...'
  return form
}

/** Joins a number to a hash (multiply and shift, as in MurmurHash3); a signed integer of 32 bits. */
export function joinHash(hash: number, next: number): number {
  let mixed = Math.imul(hash ^ next, 0x9e3779b1)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}

/** The hash of a text, 32 bits. */
export function hashText(text: string): number {
  let hash = text.length
  for (let i = 0; i < text.length; i++) hash = joinHash(hash, text.charCodeAt(i))
  return hash
}

/** Splits a sentence into words, numbers, marks that carry mood, and emoji. */
export function tokenise(sentence: string): Token[] {
  const tokens: Token[] = []
  for (const match of sentence.matchAll(token)) {
    if (tokens.length === mostTokens) break
    const isName =
      tokens.length > 0 &&
      /^\p{Lu}\p{Ll}/u.test(match[0]) &&
      !/[.!?] ?$/.test(sentence.slice(Math.max(0, match.index - 2), match.index))
    const form = normalise(match[0])
    tokens.push({
      form,
      hash: hashText(form),
      isName,
      start: match.index,
      end: match.index + match[0].length
    })
  }
  return tokens
}
