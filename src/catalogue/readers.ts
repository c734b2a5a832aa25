import { Faults } from '../calendar/faults.ts'
import { addresseesOf, resolveRecipients } from '../calendar/request/recipients.ts'
import type { Known } from '../draft/reading/known.ts'
import { greetingFor } from '../draft/people/salutations.ts'
import type { Facts } from './mistake.ts'

type To = string | readonly string[] | undefined

type Request = Pick<Facts['request'], 'interview' | 'recruiter'>

/** Which of the request's people a message went to, as indices of addressees; null is everybody. What cannot be resolved is refused elsewhere. */
export function indicesOf(to: To, request: Request): number[] | null {
  return resolveRecipients(to, addresseesOf(request).people, '', new Faults())
}

/** Names of the request's people: the interviewers, and the recruiter. */
export const namesOf = (request: Request): string[] => addresseesOf(request).people.map(({ name }) => name)

/** Names of those who will read the draft: whom it is addressed to, else all of the request's people. */
export function readersOf({ request }: Pick<Facts, 'request'>): string[] {
  const names = namesOf(request)
  const chosen = indicesOf(request.draft.to, request)?.flatMap(i => names[i] ?? []) ?? []
  return chosen.length > 0 ? chosen : names
}

/** How those who will read the draft are spoken to, in writing or on the telephone; a name to show how where none is known. */
export function salutationOf(facts: Pick<Facts, 'draft' | 'request'>): string {
  const greeting = greetingFor(readersOf(facts)) ?? 'Dear Dr Meyers,'
  return facts.draft.channel === 'phone' ? greeting.replace(/^Dear /, 'Hello, ') : greeting
}

/** What a request tells of the application, as the reader wants it. */
export const knownFrom = (request: Facts['request']): Known => ({
  interviewers: namesOf(request),
  candidate: request.candidate?.name ?? null,
  company: request.employer?.name ?? null,
  role: request.interview?.role ?? null,
  topics: request.interview?.topics ?? []
})
