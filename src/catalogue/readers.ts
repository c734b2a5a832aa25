import { Faults } from '../calendar/faults.ts'
import { resolveRecipients } from '../calendar/recipients.ts'
import type { Facts } from './mistake.ts'

type To = string | readonly string[] | undefined

/** Which of the request's interviewers a message went to, as indices; null is everybody. What cannot be resolved is refused elsewhere. */
export function indicesOf(to: To, { interview }: Facts['request']): number[] | null {
  return resolveRecipients(to, interview?.interviewers ?? [], '', new Faults())
}

/** Names of those who will read the draft: whom it is addressed to, else all interviewers. */
export function readersOf({ request }: Pick<Facts, 'request'>): string[] {
  const names = request.interview?.interviewers?.map(({ name }) => name) ?? []
  const chosen = indicesOf(request.draft.to, request)?.flatMap(i => names[i] ?? []) ?? []
  return chosen.length > 0 ? chosen : names
}
