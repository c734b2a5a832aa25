import type { EvaluateRequest } from '../../../schemas/evaluate.ts'
import type { Interviewer } from '../../../schemas/interview.ts'
import { defaults, limits } from '../../../schemas/limits.ts'
import type { Channel, SentStage } from '../../../schemas/vocabulary.ts'
import type { Faults } from '../faults.ts'
import type { Bounds } from './promises.ts'
import { reachedBy, resolveRecipients, type Addressees } from './recipients.ts'
import { readInstant } from './stated.ts'
import type { Time } from '../work/times.ts'
import type { WorkCalendar } from '../work/work-calendar.ts'

/** A follow-up that went out: `to` holds indices of addressees, null is everybody; `index` is its place in the request. */
export interface SentMessage {
  index: number
  stage: SentStage
  channel: Channel
  at: Time
  to: readonly number[] | null
  body: string
}

/** What went out, by time. */
export function readSent(
  items: NonNullable<EvaluateRequest['sent']>,
  interviewers: readonly Interviewer[],
  { people }: Addressees,
  { now, interviewDay, pointers }: Bounds,
  calendar: WorkCalendar | null,
  faults: Faults
): SentMessage[] {
  const sent = items.flatMap((item, index): SentMessage[] => {
    const pointer = `/sent/${index}`
    const to = reachedBy(
      resolveRecipients(item.to, people, `${pointer}/to`, faults),
      item.stage,
      interviewers
    )
    const at = readInstant(item.at, `${pointer}/at`, faults)
    if ((item.body?.length ?? 0) > limits.bodyUnits)
      faults.invalid('too-long', `${pointer}/body`, `At most ${limits.bodyUnits} UTF-16 code units are read.`)
    if (at === null) return []
    if (at > now)
      faults.conflict(
        'sent-after-now',
        [`${pointer}/at`, pointers.now],
        'It cannot have gone out after now. Send the time at which it went out, or a later now.'
      )
    if (interviewDay !== null && calendar !== null && calendar.dateOf(at) < interviewDay)
      faults.conflict(
        'sent-before-interview',
        [`${pointer}/at`, pointers.interview],
        "It went out before the interview's date. Send only what followed the interview."
      )
    return [
      { index, stage: item.stage, channel: item.channel ?? defaults.channel, at, to, body: item.body ?? '' }
    ]
  })
  return sent.sort((a, b) => a.at.toMillis() - b.at.toMillis() || a.index - b.index)
}
