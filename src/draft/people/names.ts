import type { Greeting, Span } from '../draft.ts'
import { isKind, kinds } from '../writing/words.ts'
import { editDistance, fold, isFirstName, isMisspelt, isSameWord, resembles, wordsIn } from './name-words.ts'
import { courtesy, honorifics, isOfOffice, isRole } from './roles.ts'

export { editDistance } from './name-words.ts'

/** The words of a name as folded, without titles: "Frau Dr. Seidel" is `seidel`. */
function partsOf(name: string): string[] {
  return wordsIn(name)
    .map(fold)
    .filter(word => !courtesy.has(word))
}
/** The words somebody is addressed by: honorifics that are names too ("Ravi Ji", "Tanaka-san") count only where they stand alone. */
function addressedBy(address: string): string[] {
  const parts = partsOf(address.replace(/['’]s$/, ''))
  const names = parts.filter(word => !honorifics.has(word))
  return names.length > 0 ? names : parts
}
const hasTitle = (name: string) => courtesy.has(fold(wordsIn(name)[0] ?? ''))

/** A name that is not the one it should be, with the right one where that is sure. */
interface Misnomer extends Span {
  right: string | null
  /** Whether it is somebody's name but for a slip of the pen. */
  isNear: boolean
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

/** "Ms Harrison" is known by surname alone, which has no short forms; a chef or a knight may go by the first name. */
const isSurname = (person: string, parts: readonly string[]) =>
  parts.length === 1 && /^(?:mr|mrs|ms|miss|mx|dr|prof|professor)\b/i.test(person)

/** Whether the surname alone is another's: "Jackie Moore" for Jacqueline Orr. Second first names and patronymics are no surnames. */
function hasOtherSurname([first = '', last = '', ...rest]: readonly string[], parts: readonly string[]) {
  const [own = '', surname = '', ...more] = parts
  return (
    rest.length + more.length === 0 &&
    last.length > 1 &&
    surname.length > 1 &&
    isSameWord(first, own, true) &&
    ![own, surname].some(part => isSameWord(last, part, false)) &&
    !isFirstName(last) &&
    !/(?:ovna|evna|ich)$/.test(last)
  )
}

/** Whether a name addressed may be this person's; null when too little of the person is known to tell. */
function isPerson(addressed: readonly string[], isTitled: boolean, person: string): boolean | null {
  const parts = partsOf(person)
  const hasShort = !isSurname(person, parts)
  if (hasOtherSurname(addressed, parts)) return false
  if (addressed.some(word => parts.some(part => isSameWord(word, part, hasShort && part === parts[0]))))
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
  const words = addressedBy(address)
  if (
    words.length === 0 ||
    !/\p{Lu}/u.test(address) ||
    words.some(word => isRole(word) || honorifics.has(word)) ||
    words.every(isOfOffice) ||
    /^\p{Lu}{2,3}$/u.test(address) ||
    / (?:of|for|at) /.test(address)
  )
    return null
  const verdicts = people.map(person => isPerson(words, isTitled, person))
  if (verdicts.includes(true)) return null
  const near = nearestTo(address, people)
  if (near !== null) {
    const start = span.start + address.indexOf(near.written)
    return { start, end: start + near.written.length, right: near.right, isNear: true }
  }
  // "Dear Admissions," and "Dear Recruiting," are offices
  const isAlike = people.some(person =>
    partsOf(person).some(part => words.some(word => resembles(word, part)))
  )
  if (
    (verdicts.includes(null) && !isAlike) ||
    (!isTitled && words.length === 1 && isKind(words[0] ?? '', kinds.plural | kinds.ing))
  )
    return null
  const [person = '', ...others] = people
  const right = isTitled && !hasTitle(person) ? person : salutationFor(person)
  return { ...span, right: others.length === 0 ? right : null, isNear: false }
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
  const addresses = addressesIn(text, greeting).filter(
    ({ start, end }) => !wordsIn(text.slice(start, end)).some(word => ofCompany.has(fold(word)))
  )
  const misnomers = addresses
    .map(span => misnomerAt(text, span, people))
    .filter(misnomer => misnomer !== null)
  // More people greeted than known, one of them rightly: the others may have been there too
  const isMore = addresses.length > people.length && misnomers.length < addresses.length
  const isElsewhere = people.every(person => isThirdPerson(text.slice(greeting.end), person))
  return isMore || isElsewhere ? misnomers.filter(({ isNear }) => isNear) : misnomers
}

/** "… my interview with Dana": whoever is written to is somebody else. */
function isThirdPerson(prose: string, person: string): boolean {
  const parts = partsOf(person)
  return [
    ...prose.matchAll(
      /\b(?:with|by|for|told|met|meeting|thank|tell) (?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?(\p{Lu}[\p{L}\p{M}'’-]+)/gu
    )
  ].some(([, name = '']) => parts.includes(fold(name.replace(/['’]s$/, ''))))
}

/** Full names whose first name is somebody's and whose surname is theirs but for a slip: "Vincent Kaminsik". */
export function misspeltSurnames(text: string, { start, end }: Span, people: readonly string[]): Misnomer[] {
  const known = people.map(partsOf).filter(parts => parts.length > 1)
  return [
    ...text
      .slice(start, end)
      .matchAll(/(?<![\p{L}'’])(\p{Lu}[\p{L}\p{M}'’]{1,30}) (?=(\p{Lu}[\p{L}\p{M}'’]{3,})(?![\p{L}-]))/gu)
  ].flatMap(match => {
    const [whole, first = '', last = ''] = match
    const written = last.replace(/['’]s?$/, '')
    const own = known.find(
      ([name, ...surnames]) =>
        name === fold(first) &&
        !surnames.some(surname => isSameWord(fold(written), surname, false)) &&
        surnames.some(surname => isMisspelt(fold(written), surname))
    )
    const right = people
      .flatMap(wordsIn)
      .find(word => own?.includes(fold(word)) === true && isMisspelt(fold(written), fold(word)))
    const at = start + match.index + whole.length
    return right === undefined ? [] : [{ start: at, end: at + written.length, right, isNear: true }]
  })
}

/** What stands before somebody who is addressed or named with a title. */
const beforeName = [
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor)\.? $/,
  /\b[Tt]hank(?:s| you)?(?: so much| very much| again| once more)*,? $/
]

/** People addressed or named with a title in prose whose name is one letter off: others may well be mentioned. */
export function misnomersInProse(text: string, { start, end }: Span, people: readonly string[]): Misnomer[] {
  const prose = text.slice(start, end)
  const known = people.flatMap(wordsIn).filter(part => part.length > 3 && !courtesy.has(fold(part)))
  return [...prose.matchAll(/(?<!\p{L})\p{Lu}[\p{L}\p{M}'’-]{3,}(?![\p{L}-])/gu)].flatMap(
    ({ 0: word, index }) => {
      const before = prose.slice(Math.max(0, index - 40), index)
      if (!beforeName.some(pattern => pattern.test(before))) return []
      const written = word.replace(/['’]s$/, '')
      if (people.some(person => partsOf(person).some(part => isSameWord(fold(written), part, true))))
        return []
      const right = known.find(part => editDistance(fold(written), fold(part)) === 1)
      const at = start + index
      return right === undefined ? [] : [{ start: at, end: at + written.length, right, isNear: true }]
    }
  )
}
