import { Type } from 'typebox'
import { component } from './common.ts'
import { limits } from './limits.ts'

export const Instant = component(
  'Instant',
  Type.String({
    format: 'instant',
    maxLength: 40,
    examples: ['2026-11-20T22:30:00Z'],
    description:
      'An instant: ISO 8601 date and time with `Z` or an offset, years 1990 to 2100. Seconds may be left out.'
  })
)
export const InterviewTime = component(
  'InterviewTime',
  Type.String({
    format: 'interview-time',
    maxLength: 40,
    examples: ['2026-11-20T14:00', '2026-11-20T19:00:00Z', '2026-11-20'],
    description:
      "An instant with `Z` or an offset (an offset must fit `interview.timeZone` where that is sent; `Z` always does); or a local time in `interview.timeZone`; or a date alone, in the employer's zone. Years 1990 to 2100."
  })
)
export const CalendarDate = component(
  'CalendarDate',
  Type.String({
    format: 'date',
    maxLength: 10,
    examples: ['2026-12-24'],
    description: "A calendar date, ISO 8601 YYYY-MM-DD, in the employer's zone. Years 1990 to 2100."
  })
)
export const TimeZone = component(
  'TimeZone',
  Type.String({
    minLength: 1,
    maxLength: 64,
    examples: ['Europe/London'],
    description:
      'An IANA zone name of the form Area/Location or Etc/…, or UTC, in its exact case. Abbreviations, offsets and `local` are refused.'
  })
)
export const Name = component(
  'Name',
  Type.String({
    minLength: 1,
    maxLength: limits.name,
    pattern: '\\S',
    examples: ['Dana Whitfield'],
    description: 'A name, 1 to 200 characters.'
  })
)
export const Email = component(
  'Email',
  Type.String({
    maxLength: limits.email,
    pattern: '^[^\\s@]+@[^\\s@]+$',
    examples: ['dana@example.com'],
    description: 'An email address; it only tells interviewers apart and is never written to.'
  })
)
