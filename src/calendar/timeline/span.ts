import type { Confidence, TimelineRule } from '../../../schemas/timeline.ts'
import type { Day } from '../work/dates.ts'

/** What a piece of a phrase means in days. `last` is not yet moved off days off; `rolls` says which way it will be (rules.md: Stated timeline). */
export interface Span {
  first: Day
  last: Day
  kind: 'day' | 'period' | 'duration' | 'holiday'
  /** Of a period: what it is one of. */
  unit: 'week' | 'weekend' | 'month' | 'quarter' | 'year' | null
  /** Of a period: its first day, also when part of it is meant or past. */
  opens: Day
  /** Whether it is named for itself (June, Q1) rather than counted from today (next month). */
  isNamed: boolean
  /** Whether its last day is what is meant ("the end of June"). */
  isEnd: boolean
  rolls: 'back' | 'forward'
  rule: TimelineRule
  /** 0 none, 1 some, 2 much. */
  doubt: number
}

/** Why words of time have no meaning here. */
export type Trouble =
  | 'unclear'
  | 'past'
  | 'no-such-date'
  | 'contradiction'
  | 'ambiguous-date'
  | 'needs-country'
  | 'unknown-holiday'

export type Meaning = Span | Trouble

/** A single day. */
export function dayAt(day: Day, rule: TimelineRule, more: Partial<Span> = {}): Span {
  return {
    first: day,
    last: day,
    opens: day,
    kind: 'day',
    unit: null,
    isNamed: true,
    isEnd: false,
    rolls: 'back',
    rule,
    doubt: 0,
    ...more
  }
}

/** Both of two meanings, from the first to the later end; the first trouble wins. */
export function spanning(a: Meaning, b: Meaning): Meaning {
  if (typeof a === 'string') return a
  if (typeof b === 'string') return b
  const later = b.last >= a.last ? b : a
  return {
    ...later,
    first: Math.min(a.first, b.first),
    opens: Math.min(a.opens, b.opens),
    doubt: Math.max(a.doubt, b.doubt),
    kind: a.kind === b.kind ? a.kind : 'period'
  }
}

export const confidenceOf = (doubt: number): Confidence =>
  doubt <= 0 ? 'high' : doubt === 1 ? 'medium' : 'low'
