import type { EvaluateRequest } from '../../schemas/evaluate.ts'
import { defaults, type Outcome } from '../../schemas/follow-up.ts'
import type { Channel, Stage } from '../../schemas/vocabulary.ts'
import { readInstant, resolveApplication, type ResolvedApplication, type SentMessage } from './application.ts'
import { Faults } from './faults.ts'
import { resolveRecipients } from './recipients.ts'
import { planWindows, type Windows } from './windows.ts'

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
  windows: Windows | null
  missing: readonly string[]
  /** What went out before the act, by time; null when unknown. */
  history: readonly SentMessage[] | null
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
  return {
    now,
    missing,
    windows,
    act,
    outcome: request.interview?.outcome ?? defaults.outcome,
    end: dates?.end ?? null,
    isEndKnown: dates?.isEndKnown ?? false,
    history: sent?.filter(isBefore) ?? null,
    interviewers: request.interview?.interviewers?.length ?? null
  }
}

/** Reads what the conduct of a draft is judged by; `clock` (epoch ms) stands in for a missing `now`. Throws a Refusal with every fault of dates, zones and recipients. */
export function readConduct(request: EvaluateRequest, clock: number): Conduct {
  const { draft } = request
  const faults = new Faults()
  const to = resolveRecipients(draft.to, request.interview?.interviewers ?? [], '/draft/to', faults)
  const at = draft.sendAt === undefined ? null : readInstant(draft.sendAt, '/draft/sendAt', faults)
  const application = resolveApplication(request, clock, faults)
  const windows = application.dates === null ? null : planWindows(application, application.dates)
  return conductOf(application, windows, {
    stage: draft.stage,
    channel: draft.channel ?? defaults.channel,
    at,
    to,
    body: draft.body
  })
}
