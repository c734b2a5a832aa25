import { readFileSync } from 'node:fs'
import type { Span } from '../draft.ts'

/** A piece of a word, or a mark, as the encoder reads it; places in UTF-16 code units of the text given. */
export interface Token extends Span {
  /** Row of the vocabulary. */
  id: number
  /** How the word is written: 0 small letters or no letters, 1 a capital first, 2 capitals throughout. The vocabulary has small letters only. */
  capitals: 0 | 1 | 2
}

/** The encoder's vocabulary, one piece a line; a piece that continues a word begins with ##. */
const vocabulary = new Map(
  readFileSync(new URL('model/vocabulary.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((piece, id) => [piece, id])
)

function idOf(piece: string): number {
  const id = vocabulary.get(piece)
  if (id === undefined) throw new Error(`The vocabulary of the encoder lacks ${piece}.`)
  return id
}

/** Rows with a meaning of their own: two that the base leaves unused stand for a line break and a pictograph. */
export const special = {
  pad: idOf('[PAD]'),
  unknown: idOf('[UNK]'),
  start: idOf('[CLS]'),
  end: idOf('[SEP]'),
  line: idOf('[unused1]'),
  pictograph: idOf('[unused2]')
}

/** A word of more letters or pieces is no word that anybody was taught. */
const longest = { letters: 60, pieces: 12 }
/** Marks in a row after which the rest count with the last: a line of 5,000 dots says no more than one of four. */
const mostMarks = 4

const piece =
  /(?<pictograph>\p{Extended_Pictographic}(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{FE0F}\u{200D}])*)|(?<mark>[\p{P}\p{S}])|[^\s\p{P}\p{S}\p{C}]+/gu
const sameMarks: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['“', '"'],
  ['”', '"']
])

function capitalsOf(word: string): Token['capitals'] {
  const [first = ''] = word
  if (first === first.toLowerCase()) return 0
  return word.length > 1 && word === word.toUpperCase() ? 2 : 1
}

/** A word in the longest known pieces from its start (WordPiece); the whole is unknown where a piece is missing. */
function piecesOf(word: string): Array<Omit<Token, 'capitals'>> {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
  const whole = [{ id: special.unknown, start: 0, end: word.length }]
  if (plain.length > longest.letters) return whole
  const pieces: Array<Omit<Token, 'capitals'>> = []
  for (let start = 0; start < plain.length;) {
    let end = plain.length
    let id: number | undefined
    for (; end > start; end--) {
      id = vocabulary.get((start > 0 ? '##' : '') + plain.slice(start, end))
      if (id !== undefined) break
    }
    if (id === undefined || pieces.length === longest.pieces) return whole
    pieces.push({ id, start: Math.min(start, word.length - 1), end: Math.min(end, word.length) })
    start = end
  }
  // Accents written as marks of their own make a word longer than its plain letters
  const last = pieces.at(-1)
  if (last !== undefined) last.end = word.length
  return pieces
}

/** The tokens of a stretch of a text, in order. White space has none; linear in the stretch. */
export function tokenise(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = []
  let marks = 0
  for (const { 0: found, index, groups } of text.slice(start, end).matchAll(piece)) {
    const from = start + index
    const to = from + found.length
    const last = tokens.at(-1)
    if (groups?.['mark'] === undefined) marks = 0
    else if (last?.end !== from) marks = 1
    else if (++marks > mostMarks) {
      last.end = to
      continue
    }
    if (groups?.['pictograph'] !== undefined) {
      tokens.push({ id: special.pictograph, start: from, end: to, capitals: 0 })
    } else if (groups?.['mark'] !== undefined) {
      const id = vocabulary.get(sameMarks.get(found) ?? found) ?? special.unknown
      tokens.push({ id, start: from, end: to, capitals: 0 })
    } else {
      const capitals = capitalsOf(found)
      for (const part of piecesOf(found))
        tokens.push({ id: part.id, start: from + part.start, end: from + part.end, capitals })
    }
  }
  return tokens
}
