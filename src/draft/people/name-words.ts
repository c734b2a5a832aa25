import { fullNames } from './nicknames.ts'
import { spellings } from './spellings.ts'

/** A word without case, accents and apostrophes, "ß" and its like spelt out. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}|['’.]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
}
/** German and Scandinavian vowels are written with and without an e. */
const plain = (word: string) => word.replace(/([aou])e/g, '$1')

export const wordsIn = (text: string) => text.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []
/** Edits (insert, delete, replace, swap neighbours) between two words, counted to three: more is no slip of the pen. */
export function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let previous: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      let least = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (previous[j - 2] ?? 0) + 1)
      next.push(least)
    }
    previous = row
    row = next
  }
  return Math.min(3, row[b.length] ?? 0)
}

/** Whether two words are the same name, or one is a short form of the other. */
export function isSameWord(word: string, part: string, isFirst: boolean): boolean {
  if (word === part || plain(word) === plain(part) || isSpelling(word, part)) return true
  if (word.length === 1 || part.length === 1) return word[0] === part[0]
  // "Jesssss"
  if (
    /(.)\1\1/.test(word) &&
    (word.replace(/(.)\1{2,}/g, '$1') === part || word.replace(/(.)\1{2,}/g, '$1$1') === part)
  )
    return true
  if (!isFirst) return false
  if (fullNames.get(word)?.has(part) === true || fullNames.get(part)?.has(word) === true) return true
  const [wordFulls, partFulls] = [fullNames.get(word), fullNames.get(part)]
  if (wordFulls !== undefined && partFulls !== undefined && [...wordFulls].some(full => partFulls.has(full)))
    return true
  // "Ally" for Alison, "Zsófi" for Zsófia
  const pet = /^(.+?)(.)\2?(?:y|ie|i|ey)$/.exec(word)
  if (
    pet !== null &&
    (part.startsWith(word) || (!isMisspelt(word, part) && part.startsWith(`${pet[1]}${pet[2]}`)))
  )
    return true
  // "Sal" for Salome, "Drew" for Andrew; a single letter less is a slip ("Ann" for Anne)
  return (
    part.length - word.length >= 2 &&
    ((word.length >= 2 && part.startsWith(word)) || (word.length >= 4 && part.endsWith(word)))
  )
}

/** A slip of the pen: one edit in words of four letters and more, two in those of six and more. */
export function isMisspelt(word: string, part: string): boolean {
  const distance = editDistance(word, part)
  return (
    distance > 0 &&
    distance <=
      (Math.min(word.length, part.length) >= 6 ? 2 : Math.min(word.length, part.length) >= 4 ? 1 : 0)
  )
}

const isSpelling = (word: string, part: string) =>
  spellings.has(word) && spellings.get(word) === spellings.get(part)

const firstNames = new Set([...fullNames].flatMap(([short, fulls]) => [short, ...fulls]))
/** Whether a folded word is a common first name. */
export const isFirstName = (word: string) => firstNames.has(word)

/** Whether two long words start alike, as names remembered wrongly do: "Cavanagh" for Cavendish. */
export function resembles(word: string, part: string): boolean {
  return word.length >= 6 && part.length >= 6 && word.slice(0, 3) === part.slice(0, 3)
}
