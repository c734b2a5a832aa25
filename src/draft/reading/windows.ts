import type { Channel, Stage } from '../../../schemas/vocabulary.ts'
import type { Span } from '../draft.ts'
import { special, tokenise, type Token } from './tokens.ts'

/** A stretch of a message that is read whole: a sentence by its index, or the greeting or closing (null). */
export interface Part extends Span {
  sentence: number | null
}

/** The parts of a message that are its own prose, in order: signature, letterhead and quoted mail are not read. */
export function partsOf(greeting: Span | null, sentences: readonly Span[], closing: Span | null): Part[] {
  const framing = [greeting, closing].filter(span => span !== null)
  return [
    ...framing.map(({ start, end }) => ({ sentence: null, start, end })),
    ...sentences.map(({ start, end }, sentence) => ({ sentence, start, end }))
  ].toSorted((a, b) => a.start - b.start)
}

/** What the encoder reads in one pass. */
export interface Window {
  /** Tokens with those that frame them; `places` gives each one's stretch of the body, null for the frame. */
  ids: number[]
  capitals: number[]
  places: Array<Span | null>
  /** Which tokens are whose: from, to (exclusive). A part is `isContext` where an earlier window has read it already. */
  parts: Array<{ sentence: number | null; from: number; to: number; isContext: boolean }>
}

/** Tokens of a window, its frame included: letters of up to about 270 words fit into one. The encoder has 512 places. */
const room = 384
/** Tokens that a window repeats of the one before, at most, so that no sentence is read without what led to it. */
const overlap = 64
/** A longer part is read in pieces: all of a sentence without an end is read. */
const mostTokens = 160

interface Piece {
  sentence: number | null
  tokens: Token[]
  isNewLine: boolean
}

function piecesOf(body: string, parts: readonly Part[]): Piece[] {
  let before = 0
  return parts.flatMap(({ sentence, start, end }, i) => {
    const isNewLine = i > 0 && body.slice(before, start).includes('\n')
    before = end
    const tokens = tokenise(body, { start, end })
    const pieces: Piece[] = []
    for (let from = 0; from < tokens.length; from += mostTokens)
      pieces.push({
        sentence,
        tokens: tokens.slice(from, from + mostTokens),
        isNewLine: isNewLine && from === 0
      })
    return pieces
  })
}

const frames = new Map<string, number[]>()

/** Stage and channel stand before the text in words. */
function frameOf(stage: Stage, channel: Channel): number[] {
  const words = `${stage} ${channel}`
  let frame = frames.get(words)
  if (frame === undefined) {
    const named = tokenise(words, { start: 0, end: words.length }).map(({ id }) => id)
    frame = [special.start, ...named, special.end]
    frames.set(words, frame)
  }
  return frame
}

/** Divides the parts of a message, in order, into windows of whole parts that overlap. Linear in the message. */
export function windowsOf(body: string, parts: readonly Part[], stage: Stage, channel: Channel): Window[] {
  const pieces = piecesOf(body, parts)
  const frame = frameOf(stage, channel)
  const size = (piece: Piece) => piece.tokens.length + (piece.isNewLine ? 1 : 0)
  const windows: Window[] = []
  for (let next = 0; next < pieces.length;) {
    let first = next
    for (let left = overlap; first > 0; first--) {
      left -= size(pieces[first - 1]!)
      if (left < 0) break
    }
    const window: Window = {
      ids: [...frame],
      capitals: frame.map(() => 0),
      places: frame.map(() => null),
      parts: []
    }
    const push = (id: number, capitals: number, place: Span | null) => {
      window.ids.push(id)
      window.capitals.push(capitals)
      window.places.push(place)
    }
    let i = first
    for (; i < pieces.length; i++) {
      const piece = pieces[i]!
      if (i > next && window.ids.length + size(piece) >= room) break
      if (piece.isNewLine) push(special.line, 0, null)
      const from = window.ids.length
      for (const token of piece.tokens) push(token.id, token.capitals, { start: token.start, end: token.end })
      window.parts.push({ sentence: piece.sentence, from, to: window.ids.length, isContext: i < next })
    }
    push(special.end, 0, null)
    windows.push(window)
    next = i
  }
  return windows
}
