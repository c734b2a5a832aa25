import type { Channel } from '../../../schemas/vocabulary.ts'
import type { Draft, Slip, Span } from '../draft.ts'
import { editDistance } from '../people/names.ts'
import { countWords } from '../structure/sentences.ts'
import { misspelt } from './misspelt.ts'
import { ranks } from './word-kinds.ts'
import { rankOf } from './words.ts'

/** Words of one block without a break; readers let 156 pass and minded 179 (measured on the labelled drafts). */
const wall = 170

/** Texting has its own manners: small letters, spacing, and no full stop at the end are no slips there. */
export function isTolerated(
  { kind, replacements: [right = ''], start, end }: Slip,
  channel: Channel
): boolean {
  if (channel !== 'text' && channel !== 'social') return false
  return (
    kind === 'capitals' ||
    kind === 'spacing' ||
    (kind === 'punctuation' && right.length === end - start + 1 && /[.!?]$/.test(right))
  )
}

/**
 * How many different slips there are in a text. A word that is merely unknown is half a one, and so is a slip of grammar: most are made
 * by people who write English as a second language with care, while a careless writer mistypes as well.
 */
export function weighSlips(text: string, slips: readonly Slip[]): number {
  const weights = new Map(
    slips.map(({ kind, start, end, replacements }) => [
      `${kind} ${text.slice(start, end).toLowerCase()}`,
      kind === 'grammar' || (kind === 'spelling' && replacements.length === 0) ? 0.5 : 1
    ])
  )
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0)
}

/** Whether a slip is certain by itself: marked by the encoder, which tells only of what it is sure; two real words confused in a set phrase, or a long word one letter off an everyday one. */
export function isSure(
  text: string,
  { kind, start, end, replacements: [right = ''], isMarked }: Slip
): boolean {
  const word = text.slice(start, end)
  if (isMarked === true) return true
  if (kind !== 'spelling' || right === '' || word !== word.toLowerCase()) return false
  return rankOf(word) < ranks || (word.length > 5 && editDistance(word, right) === 1 && rankOf(right) === 0)
}

/** Whether a slip is no mere foreign or trade word: grammar and marks, words confused, a word one letter off a common one, a well-known misspelling. */
export function isPlain(text: string, { kind, start, end, replacements: [right = ''] }: Slip): boolean {
  const word = text.slice(start, end).toLowerCase()
  return (
    kind !== 'spelling' ||
    (right !== '' &&
      (misspelt.has(word) ||
        rankOf(word) < ranks ||
        (word.length > 5 && editDistance(word, right.toLowerCase()) === 1)))
  )
}

/** The first words of a block of prose too long to read; a line break after a sentence is a break. */
export function findWall({ body, channel, paragraphs }: Draft): Span | null {
  if (channel !== 'email' && channel !== 'letter') return null
  for (const { start, end } of paragraphs) {
    let from = start
    for (const block of body.slice(start, end).split(/(?<=[.!?:])\r?\n/)) {
      if (countWords(block) > wall)
        return { start: from, end: from + (/^(?:\S+\s+){5}\S+/.exec(block)?.[0].length ?? block.length) }
      from = body.indexOf('\n', from + block.length) + 1
    }
  }
  return null
}
