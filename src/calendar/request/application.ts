import { resolvePolicy } from '../../../schemas/policy.ts'
import { customsOf } from './customs.ts'
import type { Day } from '../work/dates.ts'
import { readCalendar } from './employer-calendar.ts'
import { refuseYear } from './employer-place.ts'
import type { Faults } from '../faults.ts'
import { placeOfInterview, readInterview, readMeeting } from './meeting.ts'
import {
  byTime,
  firstPromises,
  readReceived,
  type Bounds,
  type Promised,
  type ReceivedMessage
} from './promises.ts'
import { addresseesOf } from './recipients.ts'
import type { Application, ResolvedApplication } from './resolved.ts'
import { readSent } from './sent.ts'
import { readDay, readInstant, readZone } from './stated.ts'
import { resolveTimeline, type TimelineContext } from '../timeline/timeline.ts'
import { timeAt } from '../work/times.ts'

/** Overridden windows must keep opens ≤ best ≤ closes. */
function checkWindows(policy: Application['policy'], faults: Faults): void {
  for (const name of ['checkInAfterDeadline', 'checkInAfterInterview', 'secondCheckInAfter'] as const) {
    const window = policy?.[name]
    if (window !== undefined && (window.opens > window.best || window.best > window.closes))
      faults.impossible('impossible-window', `/policy/${name}`, 'A window must have opens ≤ best ≤ closes.')
  }
}

/** Resolves what both endpoints share; `clock` (epoch ms) stands in for a missing `now`. Throws a Refusal with every fault, those already collected included. */
export function resolveApplication(request: Application, clock: number, faults: Faults): ResolvedApplication {
  const { employer, sent } = request
  const { interview, ofTime, ofPeople } = readInterview(request, faults)
  const now = (request.now === undefined ? null : readInstant(request.now, '/now', faults)) ?? timeAt(clock)
  const stated = {
    candidate: readZone(request.timeZone, '/timeZone', faults),
    employer: readZone(employer?.timeZone, '/employer/timeZone', faults),
    interview: readZone(interview.timeZone, '/interview/timeZone', faults)
  }
  const employerZone = stated.employer ?? stated.interview ?? stated.candidate ?? null
  const interviewZone = stated.interview ?? stated.employer ?? stated.candidate ?? null
  const calendar = readCalendar(employer, employerZone, faults)
  const meeting = readMeeting(
    interview,
    request.interview?.invitation !== undefined,
    interviewZone,
    stated.interview,
    calendar,
    faults
  )
  const outcomeAt =
    interview.outcomeAt === undefined
      ? now
      : (readInstant(interview.outcomeAt, '/interview/outcomeAt', faults) ?? now)
  const interviewers = interview.interviewers ?? []
  const addressees = addresseesOf({ ...request, interview })
  const bounds = {
    interviewDay: meeting?.interviewDay ?? null,
    now,
    pointers: { interview: placeOfInterview(request), now: request.now === undefined ? null : '/now' }
  }
  const messages =
    sent === undefined ? null : readSent(sent, interviewers, addressees, bounds, calendar, faults)
  checkWindows(request.policy, faults)

  const endDay = meeting === null || calendar === null ? null : calendar.dateOf(meeting.end)
  const reference =
    meeting === null || calendar === null || endDay === null
      ? null
      : {
          interviewDay: meeting.interviewDay,
          endDay,
          day0: calendar.onOrBefore(endDay),
          endMinute: calendar.minuteOf(endDay, meeting.end)
        }
  const context = {
    calendar,
    customs: customsOf(employer, employerZone),
    readDay: (text: string, pointer: string) => readDay(text, pointer, faults),
    faults
  }
  const promises = readPromises(request, reference, bounds, context)
  checkExport(request.exportedAt, bounds, faults)
  const ownDeadline = readOwnDeadline(request.ownDeadline, meeting?.interviewDay ?? null, bounds, faults)
  const last = promises.all.at(-1)
  if (calendar?.hasLeftTable === true) refuseYear(last?.toldBy ?? bounds.pointers.interview, faults)
  faults.refuse()

  const missing = [
    ...(employerZone === null ? ['timeZone'] : []),
    ...(interview.start === undefined && interview.end === undefined ? ['interview.end'] : [])
  ]
  const dates =
    reference === null || meeting === null || calendar === null
      ? null
      : {
          start: meeting.start,
          end: meeting.end,
          isEndKnown: meeting.isEndKnown,
          day0: reference.day0,
          promises: promises.all,
          calendar,
          candidateZone: stated.candidate ?? calendar.zone
        }
  return {
    request: { ...request, interview },
    takenFromInvitation: { ofTime, ofPeople },
    policy: resolvePolicy(request.policy),
    now,
    dates,
    missing,
    timeline: last?.answer ?? null,
    sent: messages,
    received: promises.received,
    interviewers,
    addressees,
    ownDeadline,
    outcomeAt
  }
}

/** What came, and what the employer let expect; no promise where the dates are unknown. */
function readPromises(
  { timeline, received = [] }: Application,
  reference: TimelineContext['reference'],
  bounds: Bounds,
  context: Omit<TimelineContext, 'reference' | 'earliest' | 'latest' | 'pointers'>
): { all: readonly Promised[]; received: readonly ReceivedMessage[] } {
  const { calendar } = context
  const { interviewDay: earliest, pointers } = bounds
  const stated =
    timeline === undefined
      ? null
      : resolveTimeline(timeline, {
          ...context,
          reference,
          earliest,
          latest: calendar?.dateOf(bounds.now) ?? null,
          pointers: { timeline: '/timeline', earliest: pointers.interview, latest: pointers.now }
        })
  const came = readReceived(
    received,
    bounds,
    (text, pointer) => readInstant(text, pointer, context.faults),
    context
  )
  if (reference === null || calendar === null) return { all: [], received: came.received }
  const toldBy = timeline === undefined ? pointers.interview : '/timeline'
  const all = [...firstPromises(stated, toldBy, reference.endDay, calendar), ...came.promises]
  return { all: all.sort(byTime), received: came.received }
}

/** A calendar was handed out in the past. */
function checkExport(text: string | undefined, { now, pointers }: Bounds, faults: Faults): void {
  const at = text === undefined ? null : readInstant(text, '/exportedAt', faults)
  if (at !== null && at > now)
    faults.conflict(
      'exported-after-now',
      ['/exportedAt', pointers.now],
      'It cannot have been handed out after now. Send the time at which it was, or a later now.'
    )
}

/** The date by which the candidate must answer somebody else; null when there is none, or after a fault. */
function readOwnDeadline(
  text: string | undefined,
  interviewDay: Day | null,
  { pointers }: Bounds,
  faults: Faults
): Day | null {
  const day = text === undefined ? null : readDay(text, '/ownDeadline', faults)
  // A day's grace: the two dates are of two calendars.
  if (day !== null && interviewDay !== null && day < interviewDay - 1)
    faults.conflict(
      'own-deadline-before-interview',
      ['/ownDeadline', pointers.interview],
      "A deadline before the interview's date cannot change its follow-ups. Send a later date, or leave it out."
    )
  return day
}
