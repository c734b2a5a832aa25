import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { kinds, longest, ranks, wordsFile } from './word-kinds.ts'

const tab = 9
const newline = 10
const space = 32

/** A hash table of 32-bit hashes instead of the words themselves: a third of the time and a sixth of the memory of a Map (measured). */
const slots = 1 << 19
const hashes = new Uint32Array(slots)
const codes = new Uint16Array(slots)

/** FNV-1a over UTF-16 code units, continued from `hash`. */
function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 16777619)
}
const seed = 2166136261 | 0

/** Where a hash is, or where it would go. */
function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (slots - 1)
  while (hashes[slot] !== 0 && hashes[slot] !== hash >>> 0) slot = (slot + 1) & (slots - 1)
  return slot
}

/** Reads lines of a code, a tab, and front-coded words: the length shared with the word before (base 36), then what follows. */
function load(): string[] {
  const bytes = gunzipSync(readFileSync(wordsFile))
  const common: string[] = []
  const letters = Buffer.alloc(longest)
  const partial = new Int32Array(longest + 1).fill(seed)
  let at = 0
  while (at < bytes.length) {
    let code = 0
    while (bytes[at] !== tab) code = code * 10 + (bytes[at++] ?? 0) - 48
    at++
    for (let inLine = true; inLine; at++) {
      const digit = bytes[at++] ?? 0
      let length = digit < 58 ? digit - 48 : digit - 87
      let hash = partial[length] ?? seed
      for (
        let unit = bytes[at] ?? newline;
        unit !== space && unit !== newline;
        unit = bytes[++at] ?? newline
      ) {
        hash = mix(hash, unit)
        letters[length] = unit
        partial[++length] = hash
      }
      const slot = slotOf(hash)
      hashes[slot] = hash
      codes[slot] = code + 1
      if (code % ranks < 2) common.push(letters.toString('latin1', 0, length))
      inLine = bytes[at] === space
    }
  }
  return common
}

/** Every common word (ranks 0 and 1), in the order of the file. */
export const commonWords: readonly string[] = load()

function codeOf(word: string): number {
  let hash = seed
  for (let i = 0; i < word.length; i++) hash = mix(hash, word.charCodeAt(i))
  return word.length > longest ? 0 : (codes[slotOf(hash)] ?? 0)
}

/** The kinds of a form, as bits; 0 for words of no kind and unknown ones. Case counts: "Monday" is a word, "monday" is not. */
function kindsOf(word: string): number {
  return Math.max(0, Math.floor((codeOf(word) - 1) / ranks))
}

/** Whether a form is one of these kinds (bits). */
export function isKind(word: string, kind: number): boolean {
  return (kindsOf(word) & kind) !== 0
}

/** 0 for the commonest words, 1 for common ones, 2 for the rest, 3 for unknown ones. */
export function rankOf(word: string): number {
  const code = codeOf(word)
  return code === 0 ? ranks : (code - 1) % ranks
}

export { kinds }
