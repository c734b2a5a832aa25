import type { ReceivedItem } from '../../../schemas/received.ts'
import type { TimelineAnswer } from '../../../schemas/timeline.ts'
import type { Day } from '../work/dates.ts'
import type { Faults } from '../faults.ts'
import { resolveTimeline, referenceAt, type TimelineContext } from '../timeline/timeline.ts'
import type { Time } from '../work/times.ts'
import type { WorkCalendar } from '../work/work-calendar.ts'

/** What came from the employer. */
export interface ReceivedMessage {
  index: number
  at: Time
  kind: ReceivedItem['kind']
}

/** What the employer had let the candidate expect from an instant on: each starts the count of check-ins again. */
export interface Promised {
  /** Null of what was said in the interview. */
  since: Time | null
  /** The business day that is counted from where no deadline was named. */
  from: Day
  deadline: Day | null
  answer: TimelineAnswer | null
  /** JSON pointer of what tells it. */
  toldBy: string
}

/** What of the request bounds the times of messages: the interview's date and now, with the pointers that tell them (null: the clock). */
export interface Bounds {
  interviewDay: Day | null
  now: Time
  pointers: { interview: string; now: string | null }
}

/** By time; what was said in the interview first. */
export function byTime(a: Promised, b: Promised): number {
  return (a.since?.toMillis() ?? -Infinity) - (b.since?.toMillis() ?? -Infinity) || 0
}

/** Whether a moment is one from which a promise held. */
export function isSince({ since }: Promised, time: Time): boolean {
  return since === null || time >= since
}

/** The promise in force at a moment (null: the last one), and until when it was (null: it still is). */
export function promiseAt(
  promises: readonly Promised[],
  time: Time | null
): { promise: Promised; until: Time | null } {
  let i = promises.length - 1
  while (i > 0 && time !== null && !isSince(promises[i]!, time)) i--
  return { promise: promises[i]!, until: promises[i + 1]?.since ?? null }
}

/** What the interview itself and `timeline` let expect; what was said on a later date holds from the end of that date. */
export function firstPromises(
  timeline: ReturnType<typeof resolveTimeline>,
  toldBy: string,
  endDay: Day,
  calendar: WorkCalendar
): Promised[] {
  const silent = {
    since: null,
    from: calendar.onOrBefore(endDay),
    deadline: null,
    answer: null,
    toldBy
  }
  if (timeline === null) return [silent]
  const { saidOn, deadline, answer } = timeline
  if (saidOn === null || saidOn <= endDay) return [{ ...silent, deadline, answer }]
  return [
    silent,
    {
      since: calendar.startOf(saidOn + 1),
      from: calendar.onOrBefore(saidOn),
      deadline,
      answer,
      toldBy
    }
  ]
}

/** Reads what came, by time, and the promises among it. `readInstant` gives null after a fault. */
export function readReceived(
  items: readonly ReceivedItem[],
  { interviewDay, now, pointers }: Bounds,
  readInstant: (text: string, pointer: string) => Time | null,
  context: Omit<TimelineContext, 'reference' | 'earliest' | 'latest' | 'pointers'>
): { received: ReceivedMessage[]; promises: Promised[] } {
  const { calendar, faults } = context
  const promises: Promised[] = []
  const received = items.flatMap(({ at: text, kind, timeline }, index): ReceivedMessage[] => {
    const pointer = `/received/${index}`
    checkKind(kind, timeline !== undefined, pointer, faults)
    const at = readInstant(text, `${pointer}/at`)
    if (at === null) return []
    if (at > now)
      faults.conflict(
        'received-after-now',
        [`${pointer}/at`, pointers.now],
        'It cannot have come after now. Send the time at which it came, or a later now.'
      )
    if (interviewDay !== null && calendar !== null && calendar.dateOf(at) < interviewDay)
      faults.conflict(
        'received-before-interview',
        [`${pointer}/at`, pointers.interview],
        "It came before the interview's date. Send only what followed the interview."
      )
    if (timeline !== undefined && kind === 'new-timeline' && calendar !== null) {
      const reference = referenceAt(at, calendar)
      const told = resolveTimeline(timeline, {
        ...context,
        reference,
        earliest: interviewDay,
        latest: reference.endDay,
        pointers: { timeline: `${pointer}/timeline`, earliest: pointers.interview, latest: `${pointer}/at` }
      })
      if (told !== null)
        promises.push({
          since: at,
          from: reference.day0,
          deadline: told.deadline,
          answer: told.answer,
          toldBy: `${pointer}/timeline`
        })
    }
    return [{ index, at, kind }]
  })
  promises.sort(byTime)
  return {
    received: received.sort((a, b) => a.at.toMillis() - b.at.toMillis() || a.index - b.index),
    promises
  }
}

/** A timeline stands beside new-timeline, and nowhere else. */
function checkKind(kind: ReceivedItem['kind'], hasTimeline: boolean, pointer: string, faults: Faults): void {
  if (kind === 'new-timeline' && !hasTimeline)
    faults.conflict(
      'missing-timeline',
      [`${pointer}/kind`, `${pointer}/timeline`],
      'A new timeline needs timeline beside it: what they said, in words or as one of its forms.'
    )
  if (kind !== 'new-timeline' && hasTimeline)
    faults.conflict(
      'unexpected-timeline',
      [`${pointer}/kind`, `${pointer}/timeline`],
      'Only new-timeline has a timeline. Send kind new-timeline, or leave timeline out.'
    )
}
