import type { Evidence } from '../../schemas/evaluate.ts'
import type { Draft, Label, Span } from '../draft/draft.ts'
import { readingsOf } from '../draft/read.ts'
import type { Detection, Facts } from './mistake.ts'

/** A stretch of the body as evidence; the quote is exactly its slice. */
export function evidenceAt({ body }: Pick<Draft, 'body'>, { start, end }: Span, note?: string): Evidence {
  return { in: 'body', start, end, quote: body.slice(start, end), ...(note === undefined ? {} : { note }) }
}

/** Finds the sentences that commit a fault: the evidence is the words that weigh most. */
export function sentencesThat(label: Label): (facts: Facts) => Detection | null {
  return ({ draft }) => {
    const readings = readingsOf(draft, label)
    return readings.length === 0 ? null : { evidence: readings.map(reading => evidenceAt(draft, reading)) }
  }
}
