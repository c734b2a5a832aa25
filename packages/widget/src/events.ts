import type { Evaluation } from '../../../schemas/evaluate.ts'
import type { Outcome } from '../../../schemas/interview.ts'
import type { Plan } from '../../../schemas/schedule.ts'
import type { Ignored } from './ignored.ts'
import type { Draft } from './review.ts'
import type { Report } from './trouble.ts'

/** What each event of the element tells, by its name. All bubble, and leave a shadow root around them. */
export interface AfterwordEvents {
  /** The candidate changed what is written. */
  'afterword-change': Draft
  'afterword-evaluation': { evaluation: Evaluation; request: object }
  'afterword-plan': { plan: Plan; request: object }
  /** The candidate said what has been heard. */
  'afterword-outcome': { outcome: Outcome }
  'afterword-ignore': Ignored & { ignored: readonly Ignored[] }
  'afterword-restore': { mistake: string; ignored: readonly Ignored[] }
  'afterword-copy': { what: 'body' | 'subject' | 'times'; text: string }
  /** For those who run the page: what the candidate is told in a plain sentence. */
  'afterword-error': Report
}

/** The names that events had before; they are still sent. */
const formerNames: Partial<Record<keyof AfterwordEvents, string>> = {
  'afterword-change': 'afterword:changed',
  'afterword-evaluation': 'afterword:evaluated',
  'afterword-plan': 'afterword:planned'
}

/** Sends an event from the element. */
export function dispatch<Name extends keyof AfterwordEvents>(
  element: HTMLElement,
  name: Name,
  detail: AfterwordEvents[Name]
): void {
  for (const each of [name, formerNames[name]])
    if (each !== undefined)
      element.dispatchEvent(new CustomEvent(each, { detail, bubbles: true, composed: true }))
}
