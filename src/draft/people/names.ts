import type { Greeting, Span } from '../draft.ts'
import { fullNames } from './nicknames.ts'
import { isKind, kinds } from '../writing/words.ts'

const courtesy = new Set(
  'mr mrs ms miss mx dr prof professor doctor sir madam maam dame lord lady rev reverend father fr sister sr brother pastor chef captain capt coach principal director dir judge officer major canon dean herr frau senor senora monsieur madame alhaji hajia chief hon engr and the jr ii iii phd md rn'.split(
    ' '
  )
)
/** Words that address somebody without being a name. */
const addressing = new Set(
  'friend mate boss doc buddy pal man bro dude legend love dear hun guv chum team all folks everyone everybody ladies gentlemen gents hr interviewer interviewers recruiter manager vicar headteacher head nurse matron skipper captain capn office board panel committee admissions trustees governors personnel reception council sirs somebody someone stranger strangers name surname'.split(
    ' '
  )
)

/** A word without case, accents and apostrophes, "ß" and its like spelt out. */
function fold(word: string): string {
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

const wordsIn = (text: string) => text.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []
/** The words of a name as folded, without titles: "Frau Dr. Seidel" is `seidel`. */
function partsOf(name: string): string[] {
  return wordsIn(name)
    .map(fold)
    .filter(word => !courtesy.has(word))
}
const hasTitle = (name: string) => courtesy.has(fold(wordsIn(name)[0] ?? ''))

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
function isSameWord(word: string, part: string, isFirst: boolean): boolean {
  if (word === part || plain(word) === plain(part)) return true
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
function isMisspelt(word: string, part: string): boolean {
  const distance = editDistance(word, part)
  return (
    distance > 0 &&
    distance <=
      (Math.min(word.length, part.length) >= 6 ? 2 : Math.min(word.length, part.length) >= 4 ? 1 : 0)
  )
}

/** A name that is not the one it should be, with the right one where that is sure. */
interface Misnomer extends Span {
  right: string | null
}

/** The person as addressed by title and surname, or by first name, as the one given: "Dr Joanna Rowe" gives "Dr Rowe", "Dana Whitfield" gives "Dana". */
export function salutationFor(name: string): string {
  const [first = name, ...rest] = name.trim().split(/\s+/)
  if (/^(?:mr|mrs|ms|miss|mx|dr|prof|professor)\.?$/i.test(first) && !/\band\b|&/.test(name))
    return `${first} ${rest.at(-1) ?? ''}`.trim()
  return hasTitle(name) || rest.length === 0 || /^(?:big|wee|little|lil|old|young)$/i.test(first)
    ? name.trim()
    : first
}

/** Whether a name addressed may be this person's; null when too little of the person is known to tell. */
function isPerson(addressed: readonly string[], isTitled: boolean, person: string): boolean | null {
  const parts = partsOf(person)
  if (addressed.some(word => parts.some((part, i) => isSameWord(word, part, i === 0 || part === parts[0]))))
    return true
  const isNear = addressed.some(word => parts.some(part => isMisspelt(word, part)))
  // Of "Ms Duarte" no first name is known, of "Shane" no surname
  if (parts.length === 0 || (!isNear && parts.length === 1 && isTitled !== hasTitle(person))) return null
  return false
}

/** Checks one form of address, title included in the span, against the people it may mean; null when it may be one of them or is no name. */
function misnomerAt(text: string, span: Span, people: readonly string[]): Misnomer | null {
  const address = text.slice(span.start, span.end)
  const isTitled = hasTitle(address)
  const words = partsOf(address)
  if (
    words.length === 0 ||
    !/\p{Lu}/u.test(address) ||
    words.some(word => addressing.has(word)) ||
    /^\p{Lu}{2,3}$/u.test(address) ||
    / (?:of|for|at) /.test(address)
  )
    return null
  const verdicts = people.map(person => isPerson(words, isTitled, person))
  if (verdicts.includes(true)) return null
  const near = nearestTo(address, people)
  if (near !== null) {
    const start = span.start + address.indexOf(near.written)
    return { start, end: start + near.written.length, right: near.right }
  }
  // "Dear Admissions," and "Dear Recruiting," are offices
  if (
    verdicts.includes(null) ||
    (!isTitled && words.length === 1 && isKind(words[0] ?? '', kinds.plural | kinds.ing))
  )
    return null
  const [person = '', ...others] = people
  const right = isTitled && !hasTitle(person) ? person : salutationFor(person)
  return { ...span, right: others.length === 0 ? right : null }
}

/** The word of an address that is some person's name but for a slip of the pen. */
function nearestTo(address: string, people: readonly string[]): { written: string; right: string } | null {
  for (const right of people.flatMap(wordsIn)) {
    if (courtesy.has(fold(right))) continue
    const written = wordsIn(address).find(
      word => !courtesy.has(fold(word)) && isMisspelt(fold(word), fold(right))
    )
    if (written !== undefined) return { written, right }
  }
  return null
}

/** Where a greeting names its people, titles included; `names` as the greeting was read. */
function addressesIn(text: string, { start, end, names }: Greeting): Span[] {
  const spans: Span[] = []
  let from = start
  for (const name of names) {
    const at = text.indexOf(name, from)
    if (at < 0 || at + name.length > end) continue
    const title = /(?:(?<!\p{L})\p{L}+\.? ?)?$/u.exec(text.slice(Math.max(from, at - 12), at))?.[0] ?? ''
    spans.push({
      start: !/^(?:and|the)\b/.test(title) && hasTitle(title) ? at - title.length : at,
      end: at + name.length
    })
    from = at + name.length
  }
  return spans
}

/** Whoever the greeting names and is none of these people; `company` because "Dear Northwind," names no person. */
export function misnomersInGreeting(
  text: string,
  greeting: Greeting,
  people: readonly string[],
  company: string | null
): Misnomer[] {
  if (people.length === 0) return []
  const ofCompany = new Set(wordsIn(company ?? '').map(fold))
  return addressesIn(text, greeting)
    .filter(({ start, end }) => !wordsIn(text.slice(start, end)).some(word => ofCompany.has(fold(word))))
    .map(span => misnomerAt(text, span, people))
    .filter(misnomer => misnomer !== null)
}

/** People addressed or named with a title in prose whose name is one letter off: others may well be mentioned. */
export function misnomersInProse(text: string, { start, end }: Span, people: readonly string[]): Misnomer[] {
  const prose = text.slice(start, end)
  return [
    ...prose.matchAll(
      /\b(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor)\.? |(?:[Tt]hanks?|[Tt]hank you)(?: so much| very much| again| once more)*,? )(\p{Lu}[\p{L}\p{M}'’-]{3,})(?:['’]s)?(?![\p{L}-])/gu
    )
  ].flatMap(match => {
    const [whole, word = ''] = match
    const written = word.replace(/['’]s$/, '')
    if (people.some(person => partsOf(person).some(part => isSameWord(fold(written), part, true)))) return []
    const right = people
      .flatMap(wordsIn)
      .find(
        part => part.length > 3 && !courtesy.has(fold(part)) && editDistance(fold(written), fold(part)) === 1
      )
    const at = start + match.index + whole.indexOf(word)
    return right === undefined ? [] : [{ start: at, end: at + written.length, right }]
  })
}
