import { shorten, type Trouble } from './conversation.ts'
import type { Labels } from './speak.ts'

/** What a candidate is told of a trouble, and what only those who run the page can use. */
export interface Told {
  text: string
  details: string
}

/**
 * What a host hears of a trouble: `about` is the question that failed, or the name of a wrong attribute or
 * property.
 */
export interface Report {
  about: string
  kind: Trouble['kind'] | 'offline' | 'wrong-attribute'
  status?: number
  details: readonly string[]
}

/** Says a trouble to a candidate: no word of addresses, keys or fields, which stay in `details`. */
export function tellTrouble(trouble: Trouble, say: Labels, isOnline: boolean): Told {
  const { kind } = trouble
  if (kind === 'busy') return { text: say('busy', { seconds: trouble.seconds }), details: '' }
  if (kind === 'unreachable') return { text: say(isOnline ? 'unreachable' : 'offline'), details: '' }
  if (kind !== 'refused') return { text: say(kind), details: kind }
  const { status, slug, details } = trouble
  if (slug === 'unsupported-language') return { text: say(slug), details: '' }
  return {
    text: say(
      status === 401 || status === 403 ? 'unauthorized' : details.length === 0 ? 'unreadable' : 'refused'
    ),
    details: [`HTTP ${status}`, slug, shorten(details)].filter(part => part !== '').join(' · ')
  }
}

/** Says the same trouble to the host. */
export const toReport = (about: string, trouble: Trouble, isOnline: boolean): Report => ({
  about,
  kind: trouble.kind === 'unreachable' && !isOnline ? 'offline' : trouble.kind,
  ...('status' in trouble && trouble.status !== undefined ? { status: trouble.status } : {}),
  details: trouble.kind === 'refused' ? trouble.details : []
})
