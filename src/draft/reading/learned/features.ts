import type { Channel, Stage } from '../../../../schemas/vocabulary.ts'
import { hashText, joinHash as join, type Token } from './tokens.ts'

/**
 * Takes a feature (a hash of 32 bits: building its text would cost more than all the rest of reading), its weight before normalisation,
 * and the tokens it covers (`from` to `to`, exclusive; empty for the message's own).
 */
export type Visit = (feature: number, value: number, from: number, to: number) => void

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
function visitPieces(form: string, at: number, visit: Visit): void {
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
export function visitFeatures(tokens: readonly Token[], stage: Stage, channel: Channel, visit: Visit): void {
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
  visit(
    join(kind.length, Math.min(steps.length, Math.floor(tokens.length / steps.tokens))),
    share.length,
    0,
    0
  )
  visit(join(kind.stage, hashText(stage)), share.stage, 0, 0)
  visit(join(kind.channel, hashText(channel)), share.channel, 0, 0)
}
