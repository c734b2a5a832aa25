import { Duration, type Zone } from 'luxon'
import type { Interview } from '../../../schemas/interview.ts'
import { defaults } from '../../../schemas/limits.ts'
import type { Application } from './resolved.ts'
import { dayLength, type Day } from '../work/dates.ts'
import { Faults } from '../faults.ts'
import { invitationPointer, readInvitation } from './invitation.ts'
import { readTime } from './stated.ts'
import { later, timeAt, timeOnWall, type StatedTime, type Time } from '../work/times.ts'
import type { WorkCalendar } from '../work/work-calendar.ts'

/** The interview with what its invitation tells in place of the invitation, and sentences of what was taken for granted of its time and of its people. */
export interface ReadInterview {
  interview: Interview
  ofTime: readonly string[]
  ofPeople: string | null
}

/** Reads the invitation of a request's interview, where there is one. */
export function readInterview(
  {
    interview: stated = {},
    candidate,
    recruiter
  }: Pick<Application, 'interview' | 'candidate' | 'recruiter'>,
  faults: Faults
): ReadInterview {
  const { invitation, start, end, durationMinutes, interviewersFrom, ...others } = stated
  const isAsked = interviewersFrom !== undefined
  if (isAsked && invitation === undefined)
    faults.conflict(
      'conflicting-fields',
      ['/interview/interviewersFrom', invitationPointer],
      'There is no invitation to take the interviewers from. Send interview.invitation beside it, or leave it out.'
    )
  if (isAsked && stated.interviewers !== undefined)
    faults.conflict(
      'conflicting-fields',
      ['/interview/interviewersFrom', '/interview/interviewers'],
      'The interviewers are sent or taken from the invitation, not both.'
    )
  if (invitation === undefined) return { interview: stated, ofTime: [], ofPeople: null }
  const beside = Object.entries({ start, end, durationMinutes }).filter(([, value]) => value !== undefined)
  if (beside.length > 0)
    faults.conflict(
      'conflicting-fields',
      [...beside.map(([field]) => `/interview/${field}`), invitationPointer],
      'The invitation stands in place of start, end and durationMinutes. Send the one or the others.'
    )
  const known = { candidate: candidate?.name ?? null, recruiter: recruiter ?? null }
  const told = readInvitation(invitation, faults, isAsked ? known : null)
  return {
    interview: { ...told?.interview, ...others },
    ofTime: told?.ofTime ?? [],
    ofPeople: told?.ofPeople ?? null
  }
}

/** The request with the interviewers of its invitation in their place, where it asks for them and they can be read; what cannot is refused elsewhere. */
export function withInvited<Request extends Pick<Application, 'interview' | 'candidate' | 'recruiter'>>(
  request: Request
): Request {
  const { interviewersFrom, ...others } = request.interview ?? {}
  if (interviewersFrom === undefined || others.interviewers !== undefined) return request
  const { interview, ofPeople } = readInterview(request, new Faults())
  if (ofPeople === null || interview.interviewers === undefined) return request
  return { ...request, interview: { ...others, interviewers: interview.interviewers } }
}

const minute = 60_000

interface Meeting {
  interviewDay: Day
  start: Time
  end: Time
  isEndKnown: boolean
}

/** When the interview was; null after a fault or when the request does not tell. */
export function readMeeting(
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
          start: timeAt(start.day * dayLength),
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

  const momentOf = (time: StatedTime | null, pointer: string): Time | null => {
    if (time === null || time.kind === 'date') return null
    if (time.kind === 'local') return localZone === null ? null : timeOnWall(time.wallTime, localZone)
    if (!time.isZulu && statedZone && statedZone.offset(time.instant) * minute !== time.offset)
      faults.conflict(
        'offset-contradicts-zone',
        [pointer, '/interview/timeZone'],
        isInvited
          ? "The invitation's zone has another offset at that time than interview.timeZone. Leave interview.timeZone out."
          : "The offset is not the one of interview.timeZone at that time. Send Z, the local time without an offset, or the zone's own offset."
      )
    return timeAt(time.instant)
  }
  const startsAt = momentOf(start, pointers.start)
  const statedEnd = momentOf(end, pointers.end)
  if (startsAt !== null && statedEnd !== null && statedEnd <= startsAt)
    faults.conflict('end-before-start', [pointers.end, pointers.start], 'The end must be after the start.')
  const endsAt =
    statedEnd ??
    (startsAt === null
      ? null
      : later(startsAt, Duration.fromObject({ minutes: durationMinutes ?? defaults.durationMinutes })))
  return endsAt === null || calendar === null
    ? null
    : {
        interviewDay: calendar.dateOf(startsAt ?? endsAt),
        start: startsAt ?? endsAt,
        end: endsAt,
        isEndKnown: true
      }
}

/** Pointer to what tells the interview's date. */
export function placeOfInterview({ interview }: Application): string {
  if (interview?.invitation !== undefined) return invitationPointer
  return interview?.start === undefined ? '/interview/end' : '/interview/start'
}
