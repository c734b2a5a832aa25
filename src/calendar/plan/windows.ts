import { defaults } from '../../../schemas/limits.ts'
import type { Window } from '../../../schemas/policy.ts'
import type { StepName } from '../../../schemas/step.ts'
import type { Channel, SentStage } from '../../../schemas/vocabulary.ts'
import type { Dates, ResolvedApplication } from '../request/application.ts'
import { dayLength, type Day } from '../work/dates.ts'
import { refuseYear } from '../request/employer-place.ts'
import { Faults } from '../faults.ts'
import { promiseAt, type Promised } from '../request/promises.ts'
import { forChannel, sendingWindow, within, type Times } from './sending.ts'
import type { SentMessage } from '../request/sent.ts'
import type { WorkCalendar } from '../work/work-calendar.ts'

const minute = 60_000
const hour = 60 * minute
/** s3: half an hour blocked for the notes. */
const draftingTime = 30 * minute
/** Rule 3: a note two hours after is neither at once nor late. */
const settlingTime = 2 * hour
/** Rules 6, 9: business days until the search goes on, for the reply to a no, for that to an offer and for a withdrawal. */
const businessDays = { letGo: 10, reply: 2, decision: 1 } as const
/** Check-ins to further members of a panel count as one with the first for three days, a weekend among them (editorial). */
const panelSpan = 3 * dayLength

/** Steps that an outcome brings. */
const replies = {
  'rejection-reply': { outcome: 'rejected', within: businessDays.reply },
  'offer-reply': { outcome: 'offered', within: businessDays.decision },
  'withdrawal-note': { outcome: 'withdrawn', within: businessDays.decision }
} as const
type Reply = keyof typeof replies

/** The times of every step; `second-check-in` is null when the policy allows one, a reply unless the outcome is the one it answers. */
export type StepTimes = Record<Exclude<StepName, 'second-check-in' | Reply>, Times> &
  Record<'second-check-in' | Reply, Times | null>

/** The times of every step, and where the check-ins stand. */
export interface Windows {
  times: StepTimes
  /** What the check-ins are counted from. */
  promise: Promised
  /** When each check-in since went out, epoch ms; a panel's count once. */
  asked: readonly number[]
  /** When the employer wrote while the first check-in was open and unsent, epoch ms; null when it did not. */
  answeredAt: number | null
}

/** A window in business days after a date: opening, opening + 1 hour, closing. */
function businessWindow(calendar: WorkCalendar, from: Day, window: Window): Times {
  return within(
    calendar.openingOn(calendar.add(from, window.opens)),
    calendar.settledOn(calendar.add(from, window.best)),
    calendar.closingOn(calendar.add(from, window.closes))
  )
}

/** How a stage of the plan is to go out. */
export function channelOf({ request }: ResolvedApplication, stage: SentStage): Channel {
  return request.channels?.[stage] ?? defaults.channel
}

/** When each check-in of some messages (by time) went out: those to further members of a panel, one by one, are one. */
export function countCheckIns(messages: ReadonlyArray<Pick<SentMessage, 'at' | 'to'>>): number[] {
  const starts: number[] = []
  let asked: Set<number> | null = null
  for (const { at, to } of messages) {
    const isSame =
      asked !== null && to !== null && at - starts.at(-1)! <= panelSpan && !to.some(i => asked?.has(i))
    if (isSame) for (const i of to) asked?.add(i)
    else {
      starts.push(at)
      asked = to === null ? null : new Set(to)
    }
  }
  return starts
}

/** The check-ins sent while a promise was in force. */
function checkInsUnder(
  { promise, until }: { promise: Promised; until: number },
  { sent }: ResolvedApplication
): number[] {
  return countCheckIns(
    sent?.filter(({ stage, at }) => stage === 'check-in' && at >= promise.since && at < until) ?? []
  )
}

/** Rules 4 to 6, as they stood at `asOf`: the steps that ask for news. */
function askingSteps(application: ResolvedApplication, dates: Dates, asOf: number) {
  const { policy, received } = application
  const { calendar } = dates
  const { promise, until } = promiseAt(dates.promises, asOf)
  const callable = (times: Times) => forChannel(times, channelOf(application, 'check-in'), dates)
  const asked = checkInsUnder({ promise, until }, application)
  const [first, second] = asked
  const answers = received.filter(
    ({ kind, at }) =>
      (kind === 'reply' || kind === 'asks-for-more') && at >= promise.since && at < until && at <= asOf
  )
  /** When they last wrote within a time, epoch ms. */
  const heard = (from: number, before = Infinity): number | null =>
    answers.findLast(({ at }) => at >= from && at < before)?.at ?? null
  const latestDay = (...instants: Array<number | null>) =>
    Math.max(...instants.map(instant => (instant === null ? -Infinity : calendar.dateOf(instant))))

  const checkIn = callable(
    promise.deadline === null
      ? businessWindow(calendar, promise.from, policy.checkInAfterInterview)
      : businessWindow(calendar, promise.deadline, policy.checkInAfterDeadline)
  )
  const answer = heard(first ?? checkIn.opens, second)
  const answeredAt = first === undefined ? answer : null
  const from = latestDay(first ?? answer ?? checkIn.best, checkIn.opens, answer)
  const secondCheckIn =
    policy.maxCheckIns < 2 ? null : callable(businessWindow(calendar, from, policy.secondCheckInAfter))

  const [last, lastAsked] =
    secondCheckIn === null ? [checkIn, first ?? answeredAt] : [secondCheckIn, second ?? null]
  const waitsFrom =
    lastAsked === null ? calendar.dateOf(last.closes) : latestDay(lastAsked, last.opens, heard(lastAsked))
  const letGo = calendar.closingOn(calendar.add(waitsFrom, businessDays.letGo))
  return { promise, asked, answeredAt, checkIn, secondCheckIn, letGo }
}

/** Rule 9: the step that answers an outcome; null when the outcome is another. */
function replyTo(step: Reply, application: ResolvedApplication, dates: Dates): Times | null {
  const { outcomeAt, request } = application
  const { calendar } = dates
  const { outcome, within: days } = replies[step]
  if (request.interview?.outcome !== outcome) return null
  const closes = calendar.closingOn(calendar.add(calendar.dateOf(outcomeAt), days))
  return forChannel(
    sendingWindow(outcomeAt, outcomeAt + settlingTime, closes, dates),
    channelOf(application, step),
    dates
  )
}

/**
 * Rules 2–6, 9 and 10 for an application whose dates are known, as they stood at `asOf` (epoch ms; Infinity: as all that the request tells has them
 * stand). Throws Refusal when they reach beyond the years whose holidays are known.
 */
export function planWindows(application: ResolvedApplication, dates: Dates, asOf = Infinity): Windows {
  const { policy } = application
  const { end, calendar } = dates
  const closes = end + policy.thankYouWithinHours * hour
  const thankYou = forChannel(
    sendingWindow(end + policy.thankYouNotBeforeMinutes * minute, end + settlingTime, closes, dates),
    channelOf(application, 'thank-you'),
    dates
  )
  const { promise, asked, answeredAt, checkIn, secondCheckIn, letGo } = askingSteps(application, dates, asOf)
  const times = {
    'draft-thank-you': { opens: end, best: end, closes: end + draftingTime },
    'thank-you': thankYou,
    'check-in': checkIn,
    'second-check-in': secondCheckIn,
    'let-go': { opens: letGo, best: letGo, closes: letGo },
    'rejection-reply': replyTo('rejection-reply', application, dates),
    'offer-reply': replyTo('offer-reply', application, dates),
    'withdrawal-note': replyTo('withdrawal-note', application, dates)
  }
  if (calendar.hasLeftTable) {
    const faults = new Faults()
    refuseYear(promise.toldBy, faults)
    faults.refuse()
  }
  return { times, promise, asked, answeredAt }
}
