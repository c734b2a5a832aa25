import { Duration } from 'luxon'
import { defaults } from '../../../schemas/limits.ts'
import type { Window } from '../../../schemas/policy.ts'
import type { StepName } from '../../../schemas/step.ts'
import type { Channel, SentStage } from '../../../schemas/vocabulary.ts'
import type { Dates, ResolvedApplication } from '../request/resolved.ts'
import type { Day } from '../work/dates.ts'
import { refuseYear } from '../request/employer-place.ts'
import { Faults } from '../faults.ts'
import { isSince, promiseAt, type Promised } from '../request/promises.ts'
import { forChannel, sendingWindow, within, type Times } from './sending.ts'
import type { SentMessage } from '../request/sent.ts'
import { later, type Time } from '../work/times.ts'
import type { WorkCalendar } from '../work/work-calendar.ts'

/** s3: half an hour blocked for the notes (rules.md: Drafting). */
const draftingTime = Duration.fromObject({ minutes: 30 })
/** A note two hours after is neither at once nor late (rules.md: Thank-you). */
const settlingTime = Duration.fromObject({ hours: 2 })
/** Business days until the search goes on (rules.md: Asking again), for the reply to a no, for that to an offer and for a withdrawal (rules.md: Outcome). */
const businessDays = { letGo: 10, reply: 2, decision: 1 } as const
/** Check-ins to further members of a panel count as one with the first for three days, a weekend among them (editorial). */
const panelSpan = Duration.fromObject({ hours: 3 * 24 })

/** Steps that an outcome brings. */
const replies = {
  'rejection-reply': { outcome: 'rejected', within: businessDays.reply },
  'offer-reply': { outcome: 'offered', within: businessDays.decision },
  'withdrawal-note': { outcome: 'withdrawn', within: businessDays.decision }
} as const
type Reply = keyof typeof replies

/** The times of every step; `second-check-in` is null when the policy allows one, a reply unless the outcome is the one it answers. */
type StepTimes = Record<Exclude<StepName, 'second-check-in' | Reply>, Times> &
  Record<'second-check-in' | Reply, Times | null>

/** The times of every step, and where the check-ins stand. */
export interface Windows {
  times: StepTimes
  /** What the check-ins are counted from. */
  promise: Promised
  /** When each check-in since went out; a panel's count once. */
  asked: readonly Time[]
  /** When the employer wrote while the first check-in was open and unsent; null when it did not. */
  answeredAt: Time | null
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
export function countCheckIns(messages: ReadonlyArray<Pick<SentMessage, 'at' | 'to'>>): Time[] {
  const starts: Time[] = []
  let asked: Set<number> | null = null
  for (const { at, to } of messages) {
    const isSame =
      asked !== null && to !== null && at <= later(starts.at(-1)!, panelSpan) && !to.some(i => asked?.has(i))
    if (isSame) for (const i of to) asked?.add(i)
    else {
      starts.push(at)
      asked = to === null ? null : new Set(to)
    }
  }
  return starts
}

/** Whether a promise was in force at a moment. */
const isUnder = ({ promise, until }: { promise: Promised; until: Time | null }, time: Time) =>
  isSince(promise, time) && (until === null || time < until)

/** The check-ins sent while a promise was in force. */
function checkInsUnder(
  { promise, until }: { promise: Promised; until: Time | null },
  { sent }: ResolvedApplication
): Time[] {
  return countCheckIns(
    sent?.filter(({ stage, at }) => stage === 'check-in' && isUnder({ promise, until }, at)) ?? []
  )
}

/** The steps that ask for news, as they stood at `asOf` (rules.md: Stated timeline, rules.md: No timeline, rules.md: Asking again). */
function askingSteps(application: ResolvedApplication, dates: Dates, asOf: Time | null) {
  const { policy, received } = application
  const { calendar } = dates
  const { promise, until } = promiseAt(dates.promises, asOf)
  const callable = (times: Times) => forChannel(times, channelOf(application, 'check-in'), dates)
  const asked = checkInsUnder({ promise, until }, application)
  const [first, second] = asked
  const answers = received.filter(
    ({ kind, at }) =>
      (kind === 'reply' || kind === 'asks-for-more') &&
      isUnder({ promise, until }, at) &&
      (asOf === null || at <= asOf)
  )
  /** When they last wrote from one moment until before another. */
  const heard = (from: Time, before?: Time): Time | null =>
    answers.findLast(({ at }) => at >= from && (before === undefined || at < before))?.at ?? null
  const latestDay = (...times: Array<Time | null>) =>
    Math.max(...times.map(time => (time === null ? -Infinity : calendar.dateOf(time))))

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

/** The step that answers an outcome; null when the outcome is another (rules.md: Outcome). */
function replyTo(step: Reply, application: ResolvedApplication, dates: Dates): Times | null {
  const { outcomeAt, request } = application
  const { calendar } = dates
  const { outcome, within: days } = replies[step]
  if (request.interview?.outcome !== outcome) return null
  const closes = calendar.closingOn(calendar.add(calendar.dateOf(outcomeAt), days))
  return forChannel(
    sendingWindow(outcomeAt, later(outcomeAt, settlingTime), closes, dates),
    channelOf(application, step),
    dates
  )
}

/**
 * The windows of an application whose dates are known, as they stood at `asOf` (null: as all that the request tells has them stand). Throws Refusal
 * when they reach beyond the years whose holidays are known.
 */
export function planWindows(
  application: ResolvedApplication,
  dates: Dates,
  asOf: Time | null = null
): Windows {
  const { policy } = application
  const { end, calendar } = dates
  const closes = later(end, Duration.fromObject({ hours: policy.thankYouWithinHours }))
  const thankYou = forChannel(
    sendingWindow(
      later(end, Duration.fromObject({ minutes: policy.thankYouNotBeforeMinutes })),
      later(end, settlingTime),
      closes,
      dates
    ),
    channelOf(application, 'thank-you'),
    dates
  )
  const { promise, asked, answeredAt, checkIn, secondCheckIn, letGo } = askingSteps(application, dates, asOf)
  const times = {
    'draft-thank-you': { opens: end, best: end, closes: later(end, draftingTime) },
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
