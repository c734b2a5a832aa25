import type { Draft } from '../draft.ts'
import { salutationFor } from './names.ts'
import { findPlaceholders } from '../reading/placeholders.ts'

/** Addresses whoever it may be. Groups, committees and offices are left alone: the reader may be one. */
const anybody =
  /\b(?:sirs?|madam|ma['’]?a?m|whom|who ?ever|hiring(?! (?:committee|panel|board))|recruit\w*|talent acquisition|hr|human resources|personnel|employer|(?:manager|interviewer)\W*$|person)(?:\b|$)/i
const nobody =
  /^(?:(?:dear|hello|hi+|hey+|hiya|howdy|greetings|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|to you|there|again|day)[ ,.!:–—-]*)+$/i
const stranger = /^(?:interviewer|recruiter|employer|hirer|concerned|applicant|candidate)s?$/i
/** A line further down that greets, as below a note to a friend who is to check the letter. */
const greetsBelow = /(?:^|\n)[^\S\n]*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)) \S/i
/** A name spoken to in the first sentence: "Thank you, Dana." */
const speaksTo =
  /^\p{Lu}\p{L}+ ?[-–—] |(?:, |\b[Tt]hanks |\b[Tt]hank you )\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?[,.!]|\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\b/u

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

/** Whether the greeting fits any stranger: "Dear Sir or Madam," anywhere, a bare "Hello," where it is no chat; `readers` are names that an address above would count for. */
export function isForAnybody(draft: Draft, readers: readonly string[]): boolean {
  const { greeting, body, channel } = draft
  if (
    greeting === null ||
    !(greeting.isImpersonal || greeting.names.every(name => stranger.test(name))) ||
    isAddressed(draft, readers)
  )
    return false
  const text = body.slice(greeting.start, greeting.end)
  return (
    findPlaceholders(text).length === 0 &&
    (anybody.test(text) || greeting.names.length > 0 || (channel !== 'social' && nobody.test(text)))
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
    speaksTo.test(first.text) ||
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
