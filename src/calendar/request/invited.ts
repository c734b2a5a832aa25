import type { Interviewer } from '../../../schemas/interview.ts'
import { limits } from '../../../schemas/limits.ts'
import { sayList } from '../work/dates.ts'
import type { Component, Property } from './components.ts'
import { isSamePerson } from './recipients.ts'
import { Unreadable } from './unreadable.ts'

/** The people that a request names, who are no interviewers of the invitation. */
export interface Known {
  candidate: string | null
  recruiter: Interviewer | null
}

/** First parts of addresses behind which there is a program or an office, not a person. */
const offices: ReadonlySet<string> = new Set(
  'admin auto automated bookings cal calendar calendly careers do donotreply greenhouse hello help hiring hr info interview interviews invites jobs mailer meetings no noreply not notification notifications office people postmaster publisher recruiting recruitment reply scheduler scheduling server support system talent team teams unknownorganizer vacancies'.split(
    ' '
  )
)
/** Google's addresses of calendars and rooms (RFC 5545 has no mark for the first). */
const calendarDomain = /@(?:[a-z]{1,20}\.)?calendar\.google\.com$/i
/** Kinds of attendee that are no person (RFC 5545, 3.2.3). */
const things: ReadonlySet<string> = new Set(['ROOM', 'RESOURCE', 'GROUP'])
/** What stands after the comma of a name and is no first name. */
const suffixes: ReadonlySet<string> = new Set('jr sr ii iii iv phd md dds esq mba cpa pe rn'.split(' '))

interface Person {
  /** Null where the invitation gives an address alone, and none that spells a name. */
  name: string | null
  /** Whether the invitation itself gives the name. */
  isNamed: boolean
  email: string | null
  isOrganizer: boolean
  line: number
}

const emailPattern = /^[^\s@]+@[^\s@]+$/

function readEmail({ parameters, values: [value] }: Property): string | null {
  const stated =
    typeof parameters['email'] === 'string' ? parameters['email'] : typeof value === 'string' ? value : ''
  const email = stated
    .replaceAll('"', '')
    .replace(/^mailto:/i, '')
    .trim()
  return email.length <= limits.email && emailPattern.test(email) ? email : null
}

const words = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []

/** Words that the first part of an address is made of. */
const addressWords = (email: string): string[] => words(email.slice(0, email.indexOf('@')))

/** A name as it is spoken: without quotes and what stands in brackets after it, the first name first. */
function readName(parameters: Property['parameters']): string | null {
  const stated = typeof parameters['cn'] === 'string' ? parameters['cn'] : ''
  const [bare = ''] = stated.replaceAll(/["\p{Cc}]/gu, ' ').split(/[([]/)
  const name = bare.trim().replace(/^'(.*)'$/, '$1')
  const [last = '', first = '', ...others] = name.split(',').map(part => part.trim())
  if (name.includes('@') || words(name).length === 0 || name.length > limits.name) return null
  return first === '' || others.length > 0 || suffixes.has(words(first).join(''))
    ? name
    : `${first} ${last}`.trim()
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** The name that an address spells out: two words or more, each of two letters or more. */
function spelledName(email: string): string | null {
  const parts = addressWords(email)
  return parts.length > 1 && parts.every(part => part.length > 1) ? parts.map(capitalised).join(' ') : null
}

function readPerson(property: Property): Person {
  const email = readEmail(property)
  const stated = readName(property.parameters)
  return {
    name: stated ?? (email === null ? null : spelledName(email)),
    isNamed: stated !== null,
    email,
    isOrganizer: property.name === 'organizer',
    line: property.line
  }
}

function parameterOf({ parameters }: Property, name: string): string {
  const value = parameters[name]
  return typeof value === 'string' ? value.toUpperCase() : ''
}

/** Whether an address is of a program or an office: every word of its first part says so (steve.jobs is a person). */
function isOffice(email: string): boolean {
  const parts = addressWords(email)
  return parts.length > 0 && parts.every(part => offices.has(part))
}

/** Whether a line stands for somebody who took part in person; rooms, groups, calendars, offices, who is told only and who declined do not. */
function isPresent(property: Property): boolean {
  const email = readEmail(property) ?? ''
  return (
    !things.has(parameterOf(property, 'cutype')) &&
    parameterOf(property, 'partstat') !== 'DECLINED' &&
    parameterOf(property, 'role') !== 'NON-PARTICIPANT' &&
    !calendarDomain.test(email) &&
    !isOffice(email)
  )
}

const entryOf = ({ name, email }: Person): Interviewer => ({
  name: name ?? email ?? '',
  ...(email === null ? {} : { email })
})

/** The people of an event, each once: the organiser stands among the attendees in most invitations. */
function peopleOf({ properties }: Component): { people: Person[]; isOthersLeftOut: boolean } {
  const lines = properties.filter(({ name }) => name === 'organizer' || name === 'attendee')
  const present = lines.filter(isPresent)
  const people: Person[] = []
  for (const person of present.map(readPerson)) {
    const known = people.findIndex(other => isSamePerson(entryOf(other), entryOf(person)))
    const same = people[known]
    if (same === undefined) people.push(person)
    else
      people[known] = {
        ...(same.isNamed ? same : person),
        email: same.email ?? person.email,
        isOrganizer: same.isOrganizer || person.isOrganizer
      }
  }
  return { people, isOthersLeftOut: present.length < lines.length }
}

/** Whether a person of the invitation may be the candidate: by name, else by the words of the address. */
function isCandidate({ name, isNamed, email }: Person, candidate: string): boolean {
  const wanted = words(candidate)
  if (name !== null && isNamed && words(name).toSorted().join(' ') === wanted.toSorted().join(' '))
    return true
  const spelled = email === null ? [] : addressWords(email)
  const joined = spelled.join('')
  return (
    wanted.length > 1 &&
    (wanted.every(word => spelled.includes(word)) ||
      joined === wanted.join('') ||
      joined === wanted.toReversed().join(''))
  )
}

/** The people who may be interviewers: all but the candidate. Throws where it cannot be told who that is. */
function withoutCandidate(people: readonly Person[], candidate: string | null): Person[] {
  const mine = candidate === null ? [] : people.filter(person => isCandidate(person, candidate))
  if (mine.length > 0) return people.filter(person => !mine.includes(person))
  const [attendee, ...others] = people.filter(({ isOrganizer }) => !isOrganizer)
  // Nobody is invited beside the one who invites: the candidate's own entry, or one that was handed on.
  if (attendee === undefined) return [...people]
  const isOnlyOne = others.length === 0 && people.length > 1
  if (isOnlyOne && (candidate === null || !attendee.isNamed)) return people.filter(one => one !== attendee)
  if (candidate !== null && people.every(({ isNamed }) => isNamed)) return [...people]
  throw new Unreadable('invitation-people-unclear', attendee.line)
}

/** The interviewers of an invitation, and in a sentence whom they were taken to be. Throws Unreadable with the line. */
export function readInvited(
  event: Component,
  { candidate, recruiter }: Known
): { interviewers: Interviewer[]; taken: string } {
  const { people, isOthersLeftOut } = peopleOf(event)
  const others = withoutCandidate(people, candidate)
  const met = others.filter(person => recruiter === null || !isSamePerson(entryOf(person), recruiter))
  const nameless = met.find(({ name }) => name === null)
  if (nameless !== undefined) throw new Unreadable('invitation-person-unnamed', nameless.line)
  const beyond = met[limits.interviewers]
  if (beyond !== undefined) throw new Unreadable('invitation-too-many-people', beyond.line)
  const interviewers = met.map(entryOf)
  const leftOut = isOthersLeftOut
    ? ' Rooms, groups, offices, calendars and those who declined are left out.'
    : ''
  return {
    interviewers,
    taken: `${
      interviewers.length === 0
        ? 'The invitation names no interviewer.'
        : `Taken from the invitation as the interviewers: ${sayList(interviewers.map(({ name }) => name))}.`
    }${leftOut}`
  }
}
