import { weekdayKeys } from '../../schemas/employer.ts'
import type { Interview, Interviewer } from '../../schemas/interview.ts'
import { defaults, limits } from '../../schemas/limits.ts'
import type { EvaluateRequest } from '../../schemas/evaluate.ts'
import { resolvePolicy, type PolicyInForce } from '../../schemas/policy.ts'
import type { TimelineAnswer } from '../../schemas/timeline.ts'
import type { Channel, SentStage } from '../../schemas/vocabulary.ts'
import { weekOfCountry } from './country-weeks.ts'
import { dayLength, parseClock, parseDate, parseTime, years, type Day, type StatedTime } from './dates.ts'
import { readHolidays, refuseYear } from './employer-place.ts'
import type { Faults } from './faults.ts'
import { findHolidayName, holidaysNamed } from './holidays/names.ts'
import { invitationPointer, readInvitation } from './invitation.ts'
import { firstPromises, readReceived, type Bounds, type Promised, type ReceivedMessage } from './promises.ts'
import { addresseesOf, reachedBy, resolveRecipients, type Addressees } from './recipients.ts'
import { resolveTimeline, type Customs, type TimelineContext } from './timeline.ts'
import { usageOf } from './timeline/usage.ts'
import type { HolidayBook } from './timeline/holiday-names.ts'
import { WorkCalendar, type WorkPattern } from './work-calendar.ts'
import { likelyZone } from './zone-names.ts'
import { findZone, type Zone } from './zones.ts'

/** What both endpoints are told of an application; a ScheduleRequest is one. */
export type Application = Omit<EvaluateRequest, 'draft'>

/** A follow-up that went out: `at` in epoch ms; `to` holds indices of addressees, null is everybody; `index` is its place in the request. */
export interface SentMessage {
  index: number
  stage: SentStage
  channel: Channel
  at: number
  to: readonly number[] | null
  body: string
}

/** The interview in time: instants in epoch ms, dates of the employer's calendar. */
export interface Dates {
  /** The end instead, when that alone is known; of a date alone, its midnight as if UTC. */
  start: number
  end: number
  /** False when the interview was given by its date alone: the end is then the employer's closing time. */
  isEndKnown: boolean
  /** Rule 1: the business day that is counted from. */
  day0: Day
  /** What the employer let expect, by time; never empty. */
  promises: readonly Promised[]
  calendar: WorkCalendar
  candidateZone: Zone
}

/** An application with everything resolved that its request tells; `request` holds what the invitation tells in its place. */
export interface ResolvedApplication {
  request: Application
  policy: PolicyInForce
  now: number
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
  outcomeAt: number
}

/** Reads an instant of the request, epoch ms; null after a fault. */
export function readInstant(text: string, pointer: string, faults: Faults): number | null {
  const time = readTime(text, pointer, faults)
  if (time === null || time.kind === 'instant') return time?.instant ?? null
  faults.invalid(
    'invalid-time',
    pointer,
    'This needs a time with Z or an offset, such as 2026-11-20T22:30:00Z.'
  )
  return null
}

function isYearFaulty(year: number, pointer: string, faults: Faults): boolean {
  const isFaulty = year < years.first || year > years.last
  if (isFaulty)
    faults.impossible('year-out-of-range', pointer, `The year must be from ${years.first} to ${years.last}.`)
  return isFaulty
}

function readTime(text: string, pointer: string, faults: Faults): StatedTime | null {
  const time = parseTime(text)
  if (time === null)
    faults.invalid(
      'invalid-time',
      pointer,
      'There is no such time. Accepted: YYYY-MM-DDTHH:MM with optional seconds, and Z or an offset of at most 14 hours.'
    )
  return time === null || isYearFaulty(time.year, pointer, faults) ? null : time
}

function readDay(text: string, pointer: string, faults: Faults): Day | null {
  const date = parseDate(text)
  if (date === null) faults.invalid('invalid-date', pointer, 'There is no such date. Accepted: YYYY-MM-DD.')
  return date === null || isYearFaulty(date.year, pointer, faults) ? null : date.day
}

/** A zone of the request; undefined when it was not sent, null after a fault. */
function readZone(name: string | undefined, pointer: string, faults: Faults): Zone | null | undefined {
  const zone = name === undefined ? undefined : findZone(name)
  if (name !== undefined && zone === null) {
    const likely = likelyZone(name)
    faults.impossible(
      'unknown-time-zone',
      pointer,
      `No such zone is known here.${likely === null ? '' : ` Perhaps ${likely} is meant.`} Accepted: IANA names of the form Area/Location or Etc/…, and UTC, in their exact case; no abbreviations, offsets or local.`
    )
  }
  return zone
}

type Hours = Pick<WorkPattern, 'opening' | 'closing'>

/** Opening and closing, of every day and of weekdays that have their own. */
function readHours(
  stated: NonNullable<NonNullable<Application['employer']>['workingHours']>,
  faults: Faults
): Hours & { hoursOf: ReadonlyMap<number, Hours> } {
  const read = ({ start, end }: { start: string; end: string }, pointer: string): Hours => {
    const [opening, closing] = [parseClock(start), parseClock(end)]
    if (closing <= opening)
      faults.impossible(
        'impossible-hours',
        pointer,
        'The end is not after the start. Hours that run past midnight cannot be planned with: send those until 23:59, or the part of the shift in which mail is read.'
      )
    else if (closing - opening < 120)
      faults.impossible(
        'impossible-hours',
        pointer,
        'Working hours lie within one day and are at least two hours long: end must be 120 minutes or more after start.'
      )
    return { opening, closing }
  }
  const { start, end } = { ...defaults.workingHours, ...stated }
  return {
    ...read({ start, end }, '/employer/workingHours'),
    hoursOf: new Map(
      weekdayKeys.flatMap(key => {
        const own = stated[key]
        return own === undefined ? [] : [[Number(key), read(own, `/employer/workingHours/${key}`)] as const]
      })
    )
  }
}

/** The employer's calendar, null after a fault or without a zone. */
function readCalendar(
  employer: Application['employer'],
  zone: Zone | null,
  faults: Faults
): WorkCalendar | null {
  const {
    workingDays = weekOfCountry(employer?.country),
    workingHours = {},
    closedOn = [],
    openOn = []
  } = employer ?? {}
  const days = (dates: readonly string[], pointer: string) =>
    dates.flatMap((date, i) => readDay(date, `${pointer}/${i}`, faults) ?? [])
  const pattern = {
    workingDays,
    closedOn: days(closedOn, '/employer/closedOn'),
    openOn: days(openOn, '/employer/openOn'),
    holidays: readHolidays(employer ?? {}, faults),
    ...readHours(workingHours, faults)
  }
  if (workingDays.length === 0)
    faults.impossible(
      'empty-working-week',
      '/employer/workingDays',
      'At least one ISO weekday must be worked: 1 is Monday, 7 is Sunday.'
    )
  const closed = new Map(closedOn.map((date, i) => [date, i]))
  for (const [i, date] of openOn.entries()) {
    const j = closed.get(date)
    if (j !== undefined)
      faults.conflict(
        'contradictory-date',
        [`/employer/openOn/${i}`, `/employer/closedOn/${j}`],
        'The same date is in closedOn and in openOn. Send it in one of the two lists.'
      )
  }
  return zone === null || workingDays.length === 0 ? null : new WorkCalendar(zone, pattern)
}

/** The interview with what its invitation tells in place of the invitation. */
function readInterview(stated: Interview, faults: Faults): Interview {
  if (stated.invitation === undefined) return stated
  const { invitation, start, end, durationMinutes, ...others } = stated
  const beside = Object.entries({ start, end, durationMinutes }).filter(([, value]) => value !== undefined)
  if (beside.length > 0)
    faults.conflict(
      'conflicting-fields',
      [...beside.map(([field]) => `/interview/${field}`), invitationPointer],
      'The invitation stands in place of start, end and durationMinutes. Send the one or the others.'
    )
  return { ...readInvitation(invitation, faults), ...others }
}

interface Meeting {
  interviewDay: Day
  start: number
  end: number
  isEndKnown: boolean
}

/** When the interview was; null after a fault or when the request does not tell. */
function readMeeting(
  interview: Interview,
  isInvited: boolean,
  localZone: Zone | null,
  statedZone: Zone | null | undefined,
  calendar: WorkCalendar | null,
  faults: Faults
): Meeting | null {
  const { durationMinutes } = interview
  const pointers = isInvited
    ? { start: invitationPointer, end: invitationPointer }
    : { start: '/interview/start', end: '/interview/end' }
  const start = interview.start === undefined ? null : readTime(interview.start, pointers.start, faults)
  const end = interview.end === undefined ? null : readTime(interview.end, pointers.end, faults)
  const conflict = (fields: ReadonlyArray<keyof Interview>, detail: string) => {
    const sent = fields.filter(field => interview[field] !== undefined).map(field => `/interview/${field}`)
    faults.conflict('conflicting-fields', sent, detail)
  }
  if (start?.kind === 'date') {
    if (interview.end !== undefined || durationMinutes !== undefined)
      conflict(
        ['end', 'durationMinutes', 'start'],
        "A start that is a date alone ends at the employer's closing time. Leave end and durationMinutes out, or send start with a time."
      )
    return calendar === null
      ? null
      : {
          interviewDay: start.day,
          start: start.day * dayLength,
          end: calendar.closingOn(start.day),
          isEndKnown: false
        }
  }
  if (interview.end !== undefined && durationMinutes !== undefined)
    conflict(['durationMinutes', 'end'], 'Send end or durationMinutes, not both.')
  if (end?.kind === 'date')
    conflict(
      ['end', 'start'],
      'The end needs a time; for an interview known by its date alone send the date as start and leave end out.'
    )

  const instantOf = (time: StatedTime | null, pointer: string): number | null => {
    if (time === null || time.kind === 'date') return null
    if (time.kind === 'local') return localZone === null ? null : localZone.instant(time.wallTime)
    if (!time.isZulu && statedZone && statedZone.offset(time.instant) !== time.offset)
      faults.conflict(
        'offset-contradicts-zone',
        [pointer, '/interview/timeZone'],
        isInvited
          ? "The invitation's zone has another offset at that time than interview.timeZone. Leave interview.timeZone out."
          : "The offset is not the one of interview.timeZone at that time. Send Z, the local time without an offset, or the zone's own offset."
      )
    return time.instant
  }
  const startsAt = instantOf(start, pointers.start)
  const statedEnd = instantOf(end, pointers.end)
  if (startsAt !== null && statedEnd !== null && statedEnd <= startsAt)
    faults.conflict('end-before-start', [pointers.end, pointers.start], 'The end must be after the start.')
  const endsAt =
    statedEnd ??
    (startsAt === null ? null : startsAt + (durationMinutes ?? defaults.durationMinutes) * 60_000)
  return endsAt === null || calendar === null
    ? null
    : {
        interviewDay: calendar.dateOf(startsAt ?? endsAt),
        start: startsAt ?? endsAt,
        end: endsAt,
        isEndKnown: true
      }
}

/** What went out, by time. */
function readSent(
  items: NonNullable<Application['sent']>,
  interviewers: readonly Interviewer[],
  { people }: Addressees,
  { now, interviewDay }: Bounds,
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
      faults.impossible(
        'sent-after-now',
        `${pointer}/at`,
        'It cannot have gone out after now. Send the time at which it went out, or a later now.'
      )
    if (interviewDay !== null && calendar !== null && calendar.dateOf(at) < interviewDay)
      faults.impossible(
        'sent-before-interview',
        `${pointer}/at`,
        "It went out before the interview's date. Send only what followed the interview."
      )
    return [
      { index, stage: item.stage, channel: item.channel ?? defaults.channel, at, to, body: item.body ?? '' }
    ]
  })
  return sent.sort((a, b) => a.at - b.at || a.index - b.index)
}

/** Pointer to what tells the interview's date. */
function placeOfInterview({ interview }: Application): string {
  if (interview?.invitation !== undefined) return invitationPointer
  return interview?.start === undefined ? '/interview/end' : '/interview/start'
}

/** What a reader of phrases needs to know of the employer's country. */
function customsOf(employer: Application['employer'], zone: Zone | null): Customs {
  const { country, subdivision } = employer ?? {}
  const find: HolidayBook['find'] = (name, from) =>
    holidaysNamed(name, country, subdivision).find(({ last }) => last >= from) ?? null
  const search: HolidayBook['search'] = (text, from) => {
    const found = findHolidayName(text, country, subdivision)
    const days = found?.spans.find(({ last }) => last >= from)
    return found === null || days === undefined ? null : { ...days, start: found.start, end: found.end }
  }
  return {
    book: { hasCountry: country !== undefined, find, search },
    usage: usageOf(country, zone?.name ?? '')
  }
}

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
  const interview = readInterview(request.interview ?? {}, faults)
  const now = request.now === undefined ? clock : (readInstant(request.now, '/now', faults) ?? clock)
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
  const addressees = addresseesOf(request)
  const bounds = {
    interviewDay: meeting?.interviewDay ?? null,
    now,
    pointers: { interview: placeOfInterview(request), now: request.now === undefined ? null : '/now' }
  }
  const messages =
    sent === undefined ? null : readSent(sent, interviewers, addressees, bounds, calendar, faults)
  checkWindows(request.policy, faults)

  const endDay = meeting === null || calendar === null ? null : calendar.dateOf(meeting.end)
  const said =
    meeting === null || calendar === null || endDay === null
      ? null
      : {
          interviewDay: meeting.interviewDay,
          endDay,
          day0: calendar.onOrBefore(endDay),
          endMinute: Math.floor((calendar.zone.wallTime(meeting.end) - endDay * dayLength) / 60_000)
        }
  const context = {
    calendar,
    customs: customsOf(employer, employerZone),
    readDay: (text: string, pointer: string) => readDay(text, pointer, faults),
    faults
  }
  const promises = readPromises(request, said, bounds, context)
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
    said === null || meeting === null || calendar === null
      ? null
      : {
          start: meeting.start,
          end: meeting.end,
          isEndKnown: meeting.isEndKnown,
          day0: said.day0,
          promises: promises.all,
          calendar,
          candidateZone: stated.candidate ?? calendar.zone
        }
  return {
    request: { ...request, interview },
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
  said: TimelineContext['said'],
  bounds: Bounds,
  context: Omit<TimelineContext, 'said' | 'earliest' | 'latest' | 'pointers'>
): { all: readonly Promised[]; received: readonly ReceivedMessage[] } {
  const { calendar } = context
  const { interviewDay: earliest, pointers } = bounds
  const stated =
    timeline === undefined
      ? null
      : resolveTimeline(timeline, {
          ...context,
          said,
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
  if (said === null || calendar === null) return { all: [], received: came.received }
  const toldBy = timeline === undefined ? pointers.interview : '/timeline'
  const all = [...firstPromises(stated, toldBy, said.endDay, calendar), ...came.promises]
  return { all: all.sort((a, b) => a.since - b.since), received: came.received }
}

/** A calendar was handed out in the past. */
function checkExport(text: string | undefined, { now, pointers }: Bounds, faults: Faults): void {
  const at = text === undefined ? null : readInstant(text, '/exportedAt', faults)
  if (at !== null && at > now)
    faults.contradiction(
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
    faults.contradiction(
      'own-deadline-before-interview',
      ['/ownDeadline', pointers.interview],
      "A deadline before the interview's date cannot bear on its follow-ups. Send a later date, or leave it out."
    )
  return day
}
