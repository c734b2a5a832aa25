import type { Draft } from '../draft.ts'
import { rankOf } from '../writing/words.ts'
import { salutationFor } from './names.ts'
import { courtesy, isOffice, isOfOffice, isPost } from './roles.ts'
import { findPlaceholders } from '../reading/placeholders.ts'

/** Words that address whoever it may be, with a name or office known or not. */
const anybody = new Set(
  'sir sirs madam madame maam mam whom whoever hiring recruiter recruiters recruiting recruitment hr personnel employer person gentlemen ladies'.split(
    ' '
  )
)
const nobody = new Set(
  'dear hello hi hey hiya howdy greetings good morning afternoon evening day to you there again'.split(' ')
)
const strangers = new Set('interviewer recruiter employer hirer concerned applicant candidate'.split(' '))
/** A line further down that greets, as below a note to a friend who is to check the letter. */
const greetsBelow = /(?:^|\n)[^\S\n]*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)) \S/i
/** A name spoken to in the first sentence: "Thank you, Dana." */
const speaksTo = [
  /^\p{Lu}\p{L}+ ?[-–—] /u,
  /(?:, |\b[Tt]hanks |\b[Tt]hank you )\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?[,.!]/u,
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\b/u
]

/** Whether the address above the greeting names a reader: "Sir" is then the person whose name stands there. */
function isAddressed({ greeting, setApart, body }: Draft, readers: readonly string[]): boolean {
  const surnames = readers.flatMap(
    name =>
      name
        .match(/[\p{L}\p{M}'’-]{2,}/gu)
        ?.at(-1)
        ?.toLowerCase() ?? []
  )
  return setApart.some(({ start, end }) => {
    const words = new Set<string>(
      body
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{M}'’-]+/gu) ?? []
    )
    return end <= (greeting?.start ?? 0) && surnames.some(name => words.has(name))
  })
}

/** The words of a greeting in lower case, drawn-out letters and apostrophes cut: "Heyyy" is `hey`. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll(/(\p{L})\1{2,}/gu, '$1')
    .replaceAll(/['’]/g, '')
    .match(/[\p{L}\p{M}]+/gu) ?? []

/** "Good morning, Dr Osei –", "Dear Hiring Manager, … Dear Tim": a reader is spoken to by name behind the greeting. */
function isNamedBehind({ greeting, body }: Draft, readers: readonly string[]): boolean {
  const behind = body.slice(greeting?.end ?? 0, (greeting?.end ?? 0) + 120)
  if (/^ (?:and )?(?:dear )?(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? \p{Lu}/u.test(behind)) return true
  const known = new Set(readers.flatMap(wordsOf))
  return [
    ...behind.matchAll(
      /(?:, |\b[Dd]ear )(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? )?(\p{Lu}[\p{L}\p{M}'’-]+)(?=[,.!]| [–—-])/gu
    )
  ].some(([, name = '']) => wordsOf(name).some(word => known.has(word)))
}

/** Whether these words stand for whoever it may be; committees and panels are left alone, for the reader may be one. */
function isStrangers(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  const isHiring = words.some(
    (word, i) =>
      anybody.has(word) && !(word === 'hiring' && /^(?:committee|panel|board)$/.test(words[i + 1] ?? ''))
  )
  return (
    isHiring ||
    (words[0] === 'to' && words[1] === 'who') ||
    /^(?:manager|interviewer)$/.test(last) ||
    /\b(?:who ever|human resources|talent acquisition)\b/.test(words.join(' '))
  )
}

/** "Dear Major Sir,", "Respected Principal Madam," and "Madam," to Madam Chandrika: respect for one person. */
function isRespect(words: readonly string[], { body, greeting }: Draft, readers: readonly string[]): boolean {
  const at = words.findIndex(word => /^(?:sir|madame?|maam)$/.test(word))
  const before = words[at - 1] ?? ''
  // Whoever goes on to say "Sir" all along speaks to somebody, whose name may not be known
  const isKept =
    readers.length === 0 &&
    at === words.length - 1 &&
    at >= 0 &&
    /[.?!,]\s+(?:sir|madam|ma['’]?am)\b/i.test(body.slice(greeting?.end))
  return (
    isKept ||
    (at > 0 && (courtesy.has(before) || isPost(before))) ||
    (at >= 0 && readers.length === 0 && isPost(words[at + 1] ?? '')) ||
    (at >= 0 && readers.some(reader => wordsOf(reader)[0] === words[at]))
  )
}

/** "Dear Matron," to Matron Eze. */
const isTitleOf = (words: readonly string[], readers: readonly string[]) =>
  readers.flatMap(wordsOf).some(word => isOfOffice(word) && words.includes(word))

const isStranger = (name: string) => wordsOf(name).every(word => strangers.has(word.replace(/s$/, '')))

/** Whether what is greeted by name is no name: "Hiring Manager", "Head of Wardrobe". */
const isNoName = (name: string) =>
  /^(?:head|director|chair) of\b/i.test(name) ||
  isStranger(name) ||
  wordsOf(name).every(word => isOfOffice(word) || anybody.has(word))

/** Whether the greeting fits any stranger: "Dear Sir or Madam," anywhere, a bare "Hello," where it is no chat, an office where a name is known; `readers` are names that an address above would count for. */
export function isForAnybody(draft: Draft, readers: readonly string[]): boolean {
  const { greeting, body, channel } = draft
  if (greeting === null) return false
  const text = body.slice(greeting.start, greeting.end)
  const words = wordsOf(text)
  const said = words.filter(word => !nobody.has(word))
  // "Dear Hiring Manager Lewis,"
  const names = readers
    .flatMap(wordsOf)
    .filter(word => word.length > 1 && !isOfOffice(word) && !courtesy.has(word))
  const isWithoutName = greeting.isImpersonal || greeting.names.every(isNoName)
  if (
    !isWithoutName ||
    names.some(name => words.includes(name)) ||
    isAddressed(draft, readers) ||
    isNamedBehind(draft, readers) ||
    isRespect(said, draft, readers)
  )
    return false
  if (findPlaceholders(text).length > 0) return false
  const isBare = said.length === 0 && words.length > 0
  return (
    isStrangers(words) ||
    greeting.names.some(isStranger) ||
    (isBare && channel !== 'social') ||
    (readers.length > 0 && said.length > 0 && !isTitleOf(said, readers) && isOffice(said, readers.length))
  )
}

const isUncommon = (word: string) => rankOf(word) >= 2 && !isOfOffice(word) && word !== 'fao'

/** A name on the first line with nothing else: "Patty and Del,", "Watch Manager Broadbent,". */
function isBareName(line: string): boolean {
  const words = line.replace(/(?<![,:!.–—-])[,:!.–—-]+$/, '').split(' ')
  return (
    line.length <= 40 &&
    words.length <= 5 &&
    words.every(word => /^(?:\p{Lu}[\p{L}\p{M}'’.-]*,?|and|&)$/u.test(word)) &&
    words.some(word => isUncommon(word.replace(/\P{L}/gu, '').toLowerCase()))
  )
}

/** Whether nobody is greeted or spoken to at the start; `readers` are names that would count as such. */
export function lacksGreeting(
  { greeting, body, channel, sentences: [first] }: Draft,
  readers: readonly string[]
): boolean {
  if (greeting !== null || first === undefined || greetsBelow.test(body)) return false
  const known = new Set(readers.flatMap(name => name.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? []))
  const opening = body.slice(first.start, Math.max(first.end, first.start + 80)).toLowerCase()
  if (
    isBareName(body.slice(first.start).split('\n', 1)[0] ?? '') ||
    speaksTo.some(pattern => pattern.test(first.text)) ||
    findPlaceholders(body.slice(0, first.end)).length > 0 ||
    opening.match(/[\p{L}\p{M}]+/gu)?.some(word => known.has(word)) === true
  )
    return false
  // "Cap'n!!" greets in its way on a social network
  return channel !== 'social' || (known.size > 0 && first.words > 3)
}

/** "Dear Dr Rowe and Dana,"; null for nobody and for more than three, who are greeted together. */
export function greetingFor(readers: readonly string[]): string | null {
  const names = readers.map(salutationFor)
  const last = names.pop()
  if (last === undefined || names.length > 2) return null
  return `Dear ${names.length === 0 ? last : `${names.join(', ')} and ${last}`},`
}
