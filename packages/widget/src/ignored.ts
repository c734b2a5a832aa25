/**
 * Why a finding is ignored: it is not true of this message, it is meant so, the advice is not agreed with, or
 * another reason.
 */
export const ignoreReasons = ['not-me', 'on-purpose', 'wrong', 'other'] as const
export type IgnoreReason = (typeof ignoreReasons)[number]

/** A mistake of the catalogue that is not shown to this candidate. */
export interface Ignored {
  mistake: string
  reason: IgnoreReason
}
