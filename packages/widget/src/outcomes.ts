import type { Outcome } from '../../../schemas/interview.ts'
import type { Stage } from '../../../schemas/vocabulary.ts'

/** What is known of the application, as both endpoints take it: an EvaluateRequest without its draft. */
export type Facts = Readonly<Record<string, unknown>>

/** The message that goes with an outcome: a no is answered with a reply to it, which nothing else is. */
export function stageFor(outcome: Outcome, stage: Stage): Stage {
  if (outcome === 'rejected') return 'rejection-reply'
  return stage === 'rejection-reply' ? 'thank-you' : stage
}

/**
 * The outcome that goes with a message: a reply to a no follows a no, and after one there is nothing to check
 * in about.
 */
export function outcomeFor(stage: Stage, outcome: Outcome): Outcome {
  if (stage === 'rejection-reply') return 'rejected'
  return stage === 'check-in' && outcome === 'rejected' ? 'pending' : outcome
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The outcome that the facts tell. */
export const outcomeOf = ({ interview }: Facts): Outcome =>
  isRecord(interview) && typeof interview['outcome'] === 'string'
    ? (interview['outcome'] as Outcome)
    : 'pending'

/** The facts with the outcome that was chosen in the editor; when it was told is then not known. */
export function withOutcome(facts: Facts, outcome: Outcome): Facts {
  if (outcome === outcomeOf(facts)) return facts
  const { interview } = facts
  const { outcomeAt: _, ...rest } = isRecord(interview) ? interview : {}
  return { ...facts, interview: { ...rest, outcome } }
}
