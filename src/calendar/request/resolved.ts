import type { Zone } from 'luxon'
import type { EvaluateRequest } from '../../../schemas/evaluate.ts'
import type { Interviewer } from '../../../schemas/interview.ts'
import type { PolicyInForce } from '../../../schemas/policy.ts'
import type { TimelineAnswer } from '../../../schemas/timeline.ts'
import type { Day } from '../work/dates.ts'
import type { Time } from '../work/times.ts'
import type { WorkCalendar } from '../work/work-calendar.ts'
import type { Promised, ReceivedMessage } from './promises.ts'
import type { Addressees } from './recipients.ts'
import type { SentMessage } from './sent.ts'

/** What both endpoints are told of an application; a ScheduleRequest is one. */
export type Application = Omit<EvaluateRequest, 'draft'>

/** The interview in time; dates are of the employer's calendar. */
export interface Dates {
  /** The end instead, when that alone is known; of a date alone, its midnight as if UTC. */
  start: Time
  end: Time
  /** False when the interview was given by its date alone: the end is then the employer's closing time. */
  isEndKnown: boolean
  /** The business day that is counted from (rules.md: Day zero). */
  day0: Day
  /** What the employer let expect, by time; never empty. */
  promises: readonly Promised[]
  calendar: WorkCalendar
  candidateZone: Zone
}

/** An application with everything resolved that its request tells; `request` holds what the invitation tells in its place. */
export interface ResolvedApplication {
  request: Application
  /** What the reading of the invitation took for granted: sentences of its time, and one of its people, null when they were not asked for. */
  takenFromInvitation: { ofTime: readonly string[]; ofPeople: string | null }
  policy: PolicyInForce
  now: Time
  /** Null when `missing` names fields (dotted paths) without which they are unknown. */
  dates: Dates | null
  missing: readonly string[]
  timeline: TimelineAnswer | null
  /** By time; null when unknown. */
  sent: readonly SentMessage[] | null
  /** By time. */
  received: readonly ReceivedMessage[]
  interviewers: readonly Interviewer[]
  addressees: Addressees
  /** On the candidate's calendar. */
  ownDeadline: Day | null
  outcomeAt: Time
}
