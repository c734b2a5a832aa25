import type { EvaluateRequest } from '../../../schemas/evaluate.ts'
import type { Outcome } from '../../../schemas/interview.ts'
import { defaults } from '../../../schemas/limits.ts'
import type { Channel, Stage } from '../../../schemas/vocabulary.ts'
import { resolveApplication, type ResolvedApplication } from '../request/application.ts'
import { Faults } from '../faults.ts'
import { addresseesOf, reachedBy, resolveRecipients } from '../request/recipients.ts'
import type { SentMessage } from '../request/sent.ts'
import { readInstant } from '../request/stated.ts'
import { countCheckIns, planWindows, type StepTimes, type Windows } from './windows.ts'

/** The follow-up being judged: a draft, or one that went out. `at` is null while the draft's time is unknown; `to` null is everybody. */
export interface Act {
  stage: Stage
  channel: Channel
  at: number | null
  to: readonly number[] | null
  body: string
}

/** What mistakes of conduct judge: windows, history and the act. Instants in epoch ms. */
export interface Conduct {
  now: number
  outcome: Outcome
  /** The interview's end, null when unknown; `isEndKnown` is false when only its date is. */
  end: number | null
  isEndKnown: boolean
  /** Null when `missing` names fields (dotted paths) without which they are unknown. */
  windows: StepTimes | null
  missing: readonly string[]
  /** What went out before the act, by time; null when unknown. */
  history: readonly SentMessage[] | null
  /** How many check-ins went out before the act since the employer last named a time, null when unknown; a panel's count once. */
  asked: number | null
  /** Whether the employer wrote while the check-in was open, so that none is owed. */
  isAnswered: boolean
  /** How many interviewers there are, null when unknown. */
  interviewers: number | null
  /** Null: the situation at `now` is judged, no single follow-up. */
  act: Act | null
}

/** The conduct of one act (`itself` when it is one of those sent), or of the situation as it stands. */
export function conductOf(
  application: ResolvedApplication,
  windows: Windows | null,
  act: Act | null,
  itself?: SentMessage
): Conduct {
  const { dates, sent, now, missing, request } = application
  const isBefore = (message: SentMessage) =>
    itself === undefined
      ? act === null || act.at === null || message.at <= act.at
      : message.at < itself.at || (message.at === itself.at && message.index < itself.index)
  const history = sent?.filter(isBefore) ?? null
  const since = windows?.promise.since ?? -Infinity
  const earlier = history?.filter(({ stage, at }) => stage === 'check-in' && at >= since)
  const own = act?.stage === 'check-in' ? [{ at: act.at ?? now, to: act.to }] : []
  return {
    now,
    missing,
    windows: windows?.times ?? null,
    act,
    history,
    asked: earlier === undefined ? null : countCheckIns([...earlier, ...own]).length - own.length,
    isAnswered: windows !== null && windows.answeredAt !== null,
    outcome: request.interview?.outcome ?? defaults.outcome,
    end: dates?.end ?? null,
    isEndKnown: dates?.isEndKnown ?? false,
    interviewers: request.interview?.interviewers?.length ?? null
  }
}

/** Reads what the conduct of a draft is judged by; `clock` (epoch ms) stands in for a missing `now`. Throws a Refusal with every fault of dates, zones and recipients. */
export function readConduct(request: EvaluateRequest, clock: number): Conduct {
  const { draft } = request
  const faults = new Faults()
  const to = reachedBy(
    resolveRecipients(draft.to, addresseesOf(request).people, '/draft/to', faults),
    draft.stage,
    request.interview?.interviewers ?? []
  )
  const at = draft.sendAt === undefined ? null : readInstant(draft.sendAt, '/draft/sendAt', faults)
  const application = resolveApplication(request, clock, faults)
  const windows =
    application.dates === null
      ? null
      : planWindows(application, application.dates, at !== null && at < application.now ? at : Infinity)
  return conductOf(application, windows, {
    stage: draft.stage,
    channel: draft.channel ?? defaults.channel,
    at,
    to,
    body: draft.body
  })
}
