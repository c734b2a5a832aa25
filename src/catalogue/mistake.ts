import type { EvaluateRequest, Evidence, Insertion } from '../../schemas/evaluate.ts'
import type { PolicyInForce } from '../../schemas/policy.ts'
import type { Channel, MistakeId, Severity, SourceKey, Stage } from '../../schemas/vocabulary.ts'
import type { Conduct } from '../calendar/plan/conduct.ts'
import type { Draft } from '../draft/draft.ts'

/** Everything a mistake may judge: the draft as read, the request's names and topics, the windows and the history. */
export interface Facts {
  draft: Draft
  request: EvaluateRequest
  policy: PolicyInForce
  conduct: Conduct
  /** Plain texts of drafts to other readers that are judged in the same batch. Default none. */
  toOthers?: readonly string[]
}

/** What a detector found. `severity`, `disputed` and the texts replace the mistake's own where the case asks for it; a ruling still overrides. */
export interface Detection {
  evidence: Evidence[]
  insertAt?: Insertion
  severity?: Severity
  /** Careful sources disagree about this case. */
  disputed?: boolean
  why?: string
  advice?: string
  example?: string
}

/** Names of request fields that are missing, or what was found, or null for nothing. */
export type Judgement = Detection | { unchecked: string[] } | null

/**
 * An example: the draft's body, evidence in «guillemets» (wrong only). A bare string is judged with the mistake's first stage and
 * channel; `given` states the rest of the request. For conduct, `text` says the case in words and `given.draft.body` holds the draft.
 */
export type Example =
  | string
  | {
      text: string
      given: Partial<Omit<EvaluateRequest, 'draft'>> & { draft?: Partial<EvaluateRequest['draft']> }
    }

/** Where other words are called for: a reply to a no, a text or social message, a phone call. The first that fits. */
export type Moment = 'afterNo' | 'brief' | 'spoken'

export interface Mistake {
  id: MistakeId
  title: string
  /** Why it matters to the reader. */
  why: string
  severity: Severity
  /** Where it is judged: elsewhere it is neither found nor unchecked. */
  stages: readonly Stage[]
  channels: readonly Channel[]
  /** Dotted paths of the request without which it is unchecked. */
  needs: readonly string[]
  sources: readonly SourceKey[]
  advice: string
  /** A rewrite, filled with the request's own names where there are any. */
  example: string | ((facts: Facts) => string)
  /** Advice and example for moments that the ones above do not fit. */
  inMoment?: Partial<Record<Moment, { advice?: string; example?: Mistake['example'] }>>
  /** Whether careful sources disagree about it. */
  disputed: boolean
  judge: (facts: Facts) => Judgement
  wrong: readonly Example[]
  /** Near misses that must stay silent. */
  right: readonly Example[]
  /** Near misses flagged today; the test fails once they no longer are. */
  knownGaps: readonly Example[]
}
