import type { EvaluateRequest } from '../../../schemas/evaluate.ts'
import type { Outcome } from '../../../schemas/interview.ts'
import { defaults } from '../../../schemas/limits.ts'
import type { Channel, Stage } from '../../../schemas/vocabulary.ts'
import { resolveApplication } from '../request/application.ts'
import type { ResolvedApplication } from '../request/resolved.ts'
import { Faults } from '../faults.ts'
import { isSince } from '../request/promises.ts'
import { addresseesOf, reachedBy, resolveRecipients } from '../request/recipients.ts'
import type { SentMessage } from '../request/sent.ts'
import { readInstant } from '../request/stated.ts'
import type { Time } from '../work/times.ts'
import type { Times } from './sending.ts'
import { countCheckIns, planWindows, type Windows } from './windows.ts'

/** The follow-up being judged: a draft, or one that went out. `at` is null while the draft's time is unknown; `to` null is everybody. */
export interface Act {
  stage: Stage
  channel: Channel
  at: Time | null
  to: readonly number[] | null
  body: string
}

/** From when until when a follow-up may go out, epoch ms. */
interface JudgedWindow {
  opens: number
  closes: number
}
const judgedWindow = ({ opens, closes }: Times): JudgedWindow => ({
  opens: opens.toMillis(),
  closes: closes.toMillis()
})

/** What mistakes of conduct judge: windows, history and the act. Moments in epoch ms: beyond the calendar nothing knows luxon. */
export interface Conduct {
  now: number
  outcome: Outcome
  /** The interview's end, null when unknown; `isEndKnown` is false when only its date is. */
  end: number | null
  isEndKnown: boolean
  /** Null when `missing` names fields (dotted paths) without which they are unknown. */
  windows: {
    'thank-you': JudgedWindow
    'check-in': JudgedWindow
    'second-check-in': JudgedWindow | null
  } | null
  missing: readonly string[]
  /** What went out before the act, by time; null when unknown. */
  history: ReadonlyArray<Omit<SentMessage, 'at'>> | null
  /** How many check-ins went out before the act since the employer last named a time, null when unknown; a panel's count once. */
  asked: number | null
  /** Whether the employer wrote while the check-in was open, so that none is owed. */
  isAnswered: boolean
  /** How many interviewers there are, null when unknown. */
  interviewers: number | null
  /** Null: the situation at `now` is judged, no single follow-up. */
  act: (Omit<Act, 'at'> & { at: number | null }) | null
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
      : message.at < itself.at || (+message.at === +itself.at && message.index < itself.index)
  const times = windows?.times ?? null
  const history = sent?.filter(isBefore) ?? null
  const earlier = history?.filter(
    ({ stage, at }) => stage === 'check-in' && (windows === null || isSince(windows.promise, at))
  )
  const own = act?.stage === 'check-in' ? [{ at: act.at ?? now, to: act.to }] : []
  return {
    now: now.toMillis(),
    missing,
    windows:
      times === null
        ? null
        : {
            'thank-you': judgedWindow(times['thank-you']),
            'check-in': judgedWindow(times['check-in']),
            'second-check-in':
              times['second-check-in'] === null ? null : judgedWindow(times['second-check-in'])
          },
    act: act === null ? null : { ...act, at: act.at?.toMillis() ?? null },
    history,
    asked: earlier === undefined ? null : countCheckIns([...earlier, ...own]).length - own.length,
    isAnswered: windows !== null && windows.answeredAt !== null,
    outcome: request.interview?.outcome ?? defaults.outcome,
    end: dates?.end.toMillis() ?? null,
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
      : planWindows(application, application.dates, at !== null && at < application.now ? at : null)
  return conductOf(application, windows, {
    stage: draft.stage,
    channel: draft.channel ?? defaults.channel,
    at,
    to,
    body: draft.body
  })
}
