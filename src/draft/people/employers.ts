import type { Draft, Span } from '../draft.ts'
import { stem, type Known } from '../reading/known.ts'
import { ranks } from '../writing/word-kinds.ts'
import { rankOf } from '../writing/words.ts'
import { fold, isMisspelt, resembles } from './name-words.ts'
import { courtesy } from './roles.ts'
import { departments, firm, generic, places } from './firms.ts'

/** A name in capitals: "St Mary's", "Pennefather & Gould", "Corran Bay Salmon". */
const part = "(?!I['’])\\p{Lu}[\\p{L}\\p{M}'’.-]+"
const named = new RegExp(`${part}(?: (?:(?:&|and|of|de|van|von) )?${part}){0,4}`, 'gu')

/** Where a name would be the employer's, by how strongly: what stands right before it. */
const slots = {
  is: [],
  join: [
    /\b(?:join|joining|asset to|contribut(?:e|ing) to|(?:bring|brings|offer) to)$/i,
    /\b(?:be|being|become|becoming) (?:a )?(?:part|member) of$/i,
    /\b(?:(?:career|future|employment) (?:at|with)|be|being)$/i
  ],
  serve: [/\b(?:to|of|for|about|in|love|like|keen on|forward to) work(?:ing)? for$/i, /\bwhat makes$/i],
  work: [
    /\b(?:to|of|for|about|in|love|like|keen on|forward to) (?:work|train|teach|nurse)(?:ing)? at$/i,
    /(?<!\b(?:an?|another|my) )\b(?:position|role|job|post|vacancy|opening|fit|opportunity) (?:at|with)$/i,
    /\binterview(?:ed|ing)? (?:me )?(?:on \w+ )?(?:at|with)$/i
  ],
  other: [
    /\b(?:learn(?:ed|t|ing)?|hear(?:d|ing)|know(?:ing)?) (?:more |so much |a lot )?about(?: life at)?$/i,
    /\b(?:impressed (?:by|with)|interest(?:ed)? in|excited about)(?: life at)?$/i,
    /\b(?:team|everyone|everybody|staff|people|colleagues|meeting) at$/i,
    /\b(?:considered for|admired|residents of)$/i,
    /\b(?:keen|hope|glad|happy|love|eager|delighted|pleased|thrilled|wonderful|proud|want)\b.{0,160} (?:at|for)$/i
  ]
} satisfies Record<string, readonly RegExp[]>
type Slot = keyof typeof slots
const slotNames = ['is', 'join', 'serve', 'work', 'other'] as const
/** "Caxton Print is a place where …" */
const isPlaceToBe =
  /^ (?:is|are|was(?=.{0,40} for me\b)) (?:\w+ ){0,3}(?:place|company|firm|employer|family|school|team)\b/

/** Words that make of it a former, present or rival employer, or a client, up to ten words before. */
const elsewhere = new Set(
  'worked been year years month months since before after previous previously former formerly currently current present presently ago while upon prior client clients customer customers competitor competitors supplier suppliers unlike left leaving other another also offer offers offered offering second trained study studied at'.split(
    ' '
  )
)
const elsewherePhrase =
  /\b(?:when i|on joining|used to|as at|like(?! to\b)|my (?:time|job|role|work|days|experience|last|old|own))\b/
function isElsewhere(before: string): boolean {
  const [near = ''] = /(?<![\w ])[\w ]*$/.exec(before) ?? []
  const words = near.toLowerCase().trim().split(' ').slice(-10)
  return words.some(word => elsewhere.has(word)) || elsewherePhrase.test(words.join(' '))
}

/** Bodies that run schools, hospitals or offices with names of their own, and agencies that hire for others. */
const parents = new Set(
  'council district authority diocese nhs university department ministry agency recruit recruiting recruiters recruitment staffing county city schools trust borough government'.split(
    ' '
  )
)
const later = /^[^.?!]{0,80}\b(?:when i|where i|while i|during my|years? ago|placement|worked)\b/i

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? []
const initialsOf = (text: string) =>
  text
    .match(/(?<![\p{L}\p{M}])[\p{L}]/gu)
    ?.join('')
    .toLowerCase()

/** What stands before a name as a slot for the employer; null for none. */
function slotBefore(before: string): Slot | null {
  const close = before.replace(/ (?:the )?$/, '').slice(-80)
  return slotNames.find(slot => slots[slot].some((pattern: RegExp) => pattern.test(close))) ?? null
}

const isSample = (word: string) => /^(?:abc|xyz|acme|x{2,})$/.test(word)

/** What is known of the employer, for comparison. */
interface Employer {
  /** Words that tell it from other firms. */
  own: readonly string[]
  words: readonly string[]
  isNamed: boolean
}

/** "Genquill" for Genquist, "Cherry Hill Farms" for Cherry Hollow Farms. */
function isNearName(words: readonly string[], { own, words: right }: Employer): boolean {
  const different = words.flatMap((word, i) => (word === right[i] ? [] : [[word, right[i] ?? ''] as const]))
  const [[word, other] = ['', '']] = different
  if (words.length > 1 && words.length === right.length && different.length === 1)
    return words.length > 2 || (isMisspelt(word, other) && stem(word) !== stem(other))
  return words.length <= 2 && own.some(part => isSlip(words[0] ?? '', part))
}

/** A name unlike any word and one letter from another, or two behind the same beginning. */
function isSlip(word: string, part: string): boolean {
  if (word.length < 6 || rankOf(word) !== ranks || rankOf(part) !== ranks || stem(word) === stem(part))
    return false
  return (
    isMisspelt(fold(word), fold(part)) &&
    (word.slice(1) === part.slice(1) || word.slice(0, 2) === part.slice(0, 2))
  )
}

/** Whether a name is like a firm's by its words: a firm's kind of last word, or one that is no word at all. */
function isFirmLike(words: readonly string[], { words: right }: Employer): boolean {
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  if (words.length < 2) return false
  if (generic.has(first) && right.some(word => generic.has(word))) return true
  return (firm.has(last) || right.at(-1) === last) && (rankOf(first) > 0 || !departments.has(last))
}

/** Whether a name that stands where the employer's would is another firm's. */
function isOther(called: string, slot: Slot, after: string, employer: Employer): boolean {
  const words = wordsOf(called)
  const isFirm = isFirmLike(words, employer)
  if (employer.isNamed) return isFirm && slot === 'join'
  if (isFirm) return slot !== 'other' || !departments.has(words.at(-1) ?? '')
  const isPlace = places.has(words.at(-1) ?? '') || places.has(/^ (\p{Ll}+)/u.exec(after)?.[1] ?? '')
  if (isPlace || departments.has(words.at(-1) ?? '')) return false
  if (words.length > 1)
    return (
      slot === 'is' || (slot !== 'other' && !/ and /.test(called) && words.some(word => rankOf(word) >= 2))
    )
  return isSingleFirm(called, slot, after, employer)
}

/** A single word is a firm where people join it or work for it, or where it is much like the right one. */
function isSingleFirm(called: string, slot: Slot, after: string, { own }: Employer): boolean {
  const word = called.toLowerCase()
  if (called.length <= 4 || rankOf(called) !== ranks) return false
  if (slot === 'join' && after.startsWith(' family')) return true
  if (rankOf(word) !== ranks) return false
  return (
    slot === 'join' || slot === 'serve' || own.some(part => resembles(word, part) || endsAlike(word, part))
  )
}
const endsAlike = (word: string, part: string) => word !== part && word.slice(-5) === part.slice(-5)

/** Names in a sentence, trimmed, with what stands before and after. */
function* namesIn(text: string) {
  for (const match of text.matchAll(named)) {
    const called = match[0].replace(/(?:['’]s?|\.)$/, '')
    const end = match.index + called.length
    yield {
      called,
      at: match.index,
      before: text.slice(Math.max(0, match.index - 120), match.index),
      after: text.slice(end, end + 120)
    }
  }
}

/** Where the draft names another employer than the one applied to: in the place of the right one, or nearly by its name; where the right one is named too, only plain ones. None while it is unknown. */
export function findOtherEmployers(
  { body, subject, sentences }: Draft,
  { company, role, topics, interviewers, candidate }: Known
): Span[] {
  if (company === null) return []
  const words = wordsOf(company.replace(/^the /i, ''))
  const core = words.filter(word => !firm.has(word) && !generic.has(word))
  const said = new Set(wordsOf(`${subject} ${body}`))
  const own = core
    .filter(word => rankOf(word) > 0)
    .concat(words.filter(word => !generic.has(word)).slice(0, 1))
  const isNamed = own.some(word => word.length > 2 && said.has(word)) || said.has(initialsOf(company) ?? '')
  const isParent = words.some(word => parents.has(word))
  const employer = { own: core, words, isNamed }
  const known = new Set(
    [company, role ?? '', candidate ?? '', ...topics, ...interviewers].flatMap(wordsOf).map(stem)
  )
  // "Dockside Cranes" is not Tidewater Cranes
  const last = words.at(-1) ?? ''
  const kind = words.length > 1 && rankOf(last) < ranks ? last : null
  const isShared = (word: string) => firm.has(word) || generic.has(word) || word === kind
  const isKnown = (word: string, _: number, { length }: readonly string[]) =>
    known.has(stem(word)) && !(length > 1 && isShared(word)) && !firm.has(word)
  const found: Span[] = []
  for (const { text, start } of sentences) {
    for (const { called, at, before, after } of namesIn(text)) {
      const parts = wordsOf(called)
      // The preposition belongs to the name
      const earlier = before.replace(/\b(?:at|with|for|to|of|by|in) (?:the )?$/, '')
      const slot = isPlaceToBe.test(after) && parts.length > 1 ? 'is' : slotBefore(before)
      if (
        isElsewhere(earlier) ||
        (slot !== 'is' && later.test(after)) ||
        parts.some(isSample) ||
        courtesy.has(parts[0] ?? '')
      )
        continue
      const isWrong =
        isNearName(parts, employer) ||
        (slot !== null && !isParent && !parts.some(isKnown) && isOther(called, slot, after, employer))
      if (isWrong) found.push({ start: start + at, end: start + at + called.length })
    }
  }
  return found
}
