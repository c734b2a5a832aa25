import type { Interviewer } from '../../../schemas/interview.ts'
import type { SentStage } from '../../../schemas/vocabulary.ts'
import type { Faults } from '../faults.ts'

const fold = (text: string) => text.normalize('NFC').trim().toLowerCase()
const courtesy = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor', 'sir', 'dame', 'rev'])

/** The words of a name without a title of courtesy. */
function nameParts(text: string): string[] {
  const parts = text.split(/\s+/)
  return parts.length > 1 && courtesy.has(parts[0]!.replace('.', '')) ? parts.slice(1) : parts
}

/** Whether a name begins or ends with the words of another: a first name, or a last one of any number of words. */
function hasPart(name: readonly string[], part: readonly string[]): boolean {
  const rest = name.length - part.length
  return (
    rest >= 0 &&
    (part.every((word, i) => word === name[i]) || part.every((word, i) => word === name[rest + i]))
  )
}

interface Folded {
  email: string | null
  name: string
  parts: readonly string[]
}
/** Folded once each: forty follow-ups to twenty people would ask eight hundred times. */
const foldedPeople = new WeakMap<Interviewer, Folded>()
function foldPerson(person: Interviewer): Folded {
  const known = foldedPeople.get(person)
  if (known !== undefined) return known
  const name = fold(person.name)
  const folded = {
    email: person.email === undefined ? null : fold(person.email),
    name,
    parts: nameParts(name)
  }
  foldedPeople.set(person, folded)
  return folded
}

/** Indices of the interviewers that a name or an email may mean: by email, else by whole name, else by part of a name. */
function matches(text: string, interviewers: readonly Interviewer[]): number[] {
  const wanted = fold(text)
  const words = nameParts(wanted)
  const people = interviewers.map(foldPerson)
  const criteria: Array<(person: Folded) => boolean> = [
    ({ email }) => email === wanted,
    ({ name, parts }) => name === wanted || parts.join(' ') === words.join(' '),
    ({ parts }) => hasPart(parts, words)
  ]
  for (const isMeant of criteria) {
    const found = people.flatMap((person, i) => (isMeant(person) ? [i] : []))
    if (found.length > 0) return found
  }
  return []
}

/** Whether two entries, of one list or of two, mean the same person: by email where both have one, else by name. */
export function isSamePerson(a: Interviewer, b: Interviewer): boolean {
  if (a.email !== undefined && b.email !== undefined) return fold(a.email) === fold(b.email)
  return nameParts(fold(a.name)).join(' ') === nameParts(fold(b.name)).join(' ')
}

/** Whom follow-ups go to: the interviewers, and after them the recruiter where that is somebody else. */
export interface Addressees {
  people: readonly Interviewer[]
  /** Index of the recruiter, null when there is none. */
  recruiter: number | null
}

/** The people of a request. */
export function addresseesOf(request: {
  interview?: { interviewers?: Interviewer[] }
  recruiter?: Interviewer
}): Addressees {
  const interviewers = request.interview?.interviewers ?? []
  const { recruiter } = request
  if (recruiter === undefined) return { people: interviewers, recruiter: null }
  const known = interviewers.findIndex(person => isSamePerson(person, recruiter))
  return known >= 0
    ? { people: interviewers, recruiter: known }
    : { people: [...interviewers, recruiter], recruiter: interviewers.length }
}

/** Whom a follow-up reaches: thanks that go to a recruiter are passed on to the interviewers who have no address. */
export function reachedBy(
  to: readonly number[] | null,
  stage: SentStage,
  interviewers: readonly Interviewer[]
): readonly number[] | null {
  if (to === null || stage !== 'thank-you' || !to.includes(interviewers.length)) return to
  const reached = new Set(to)
  reached.delete(interviewers.length)
  for (const [i, { email }] of interviewers.entries()) if (email === undefined) reached.add(i)
  return [...reached]
}

/** Indices of the people that `to` names, null for everybody (no `to`). Faults: unknown-recipient, ambiguous-recipient. */
export function resolveRecipients(
  to: string | readonly string[] | undefined,
  interviewers: readonly Interviewer[],
  pointer: string,
  faults: Faults
): number[] | null {
  if (to === undefined) return null
  const recipients = new Set<number>()
  for (const [i, text] of (typeof to === 'string' ? [to] : to).entries()) {
    const [first, ...others] = matches(text, interviewers)
    const at = typeof to === 'string' ? pointer : `${pointer}/${i}`
    if (first === undefined)
      faults.impossible(
        'unknown-recipient',
        at,
        'This is none of the people in interview.interviewers, nor the recruiter. Send the name or email of one of them, or a first or last name that only one of them has; leave it out when it goes to everybody.'
      )
    else if (others.length > 0)
      faults.impossible(
        'ambiguous-recipient',
        at,
        'More than one of the people in interview.interviewers may be meant. Send the whole name, or the email where names are alike.'
      )
    else recipients.add(first)
  }
  return [...recipients]
}
