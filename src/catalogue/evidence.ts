import type { Evidence } from '../../schemas/evaluate.ts'
import type { Draft, Label, Span } from '../draft/draft.ts'
import { readingsOf } from '../draft/reading/belief.ts'
import type { Detection, Facts } from './mistake.ts'

/** A stretch of the body as evidence; the quote is exactly its slice. */
export function evidenceAt({ body }: Pick<Draft, 'body'>, { start, end }: Span, note?: string): Evidence {
  return { in: 'body', start, end, quote: body.slice(start, end), ...(note === undefined ? {} : { note }) }
}

/** Finds the clauses that commit a fault. */
export function clausesThat(label: Label): (facts: Facts) => Detection | null {
  return ({ draft }) => {
    const places = readingsOf(draft, label).flatMap(reading => reading.places)
    return places.length === 0 ? null : { evidence: places.map(place => evidenceAt(draft, place)) }
  }
}
