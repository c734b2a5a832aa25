import type { StatedTimeline } from '../../schemas/follow-up.ts'
import type { TimelineAnswer } from '../../schemas/schedule.ts'
import { formatDate, type Day } from './dates.ts'
import type { Faults } from './faults.ts'
import type { WorkCalendar } from './work-calendar.ts'

/** Where a timeline is counted from: the employer-local dates of the interview and of its end, and day 0. */
export interface Said { interviewDay: Day, endDay: Day, day0: Day }

/** Reads a date of the request; null after a fault. */
type ReadDay = (text: string, pointer: string) => Day | null

const count = (number: number, unit: string) => `${number} ${unit}${number === 1 ? '' : 's'}`
const forms = ['by', 'businessDays', 'days', 'weeks'] as const

/** The deadline of a stated timeline and the answer that explains it; null after a fault or when `said` is unknown. */
export function resolveTimeline (stated: StatedTimeline, said: Said | null, calendar: WorkCalendar | null, readDay: ReadDay, faults: Faults): { deadline: Day, answer: TimelineAnswer } | null {
  if (forms.filter(form => stated[form] !== undefined).length !== 1) {
    faults.impossible('ambiguous-timeline', '/timeline', 'Send exactly one of by (with or without from), businessDays, days and weeks.')
    return null
  }
  const last = stated.by === undefined ? null : readDay(stated.by, '/timeline/by')
  const first = stated.from === undefined ? null : readDay(stated.from, '/timeline/from')
  if (first !== null && last !== null && first > last) faults.impossible('timeline-reversed', '/timeline/from', 'from is after by. Send the earlier date as from.')
  if (said === null || calendar === null) return null
  if (last !== null && last < said.interviewDay) faults.impossible('timeline-before-interview', '/timeline/by', 'The last day is before the interview. Send a date on or after the interview\'s date in the employer\'s zone.')

  const answer = (deadline: Day, words: string, rule: TimelineAnswer['rule'], from: Day | null = null) => ({
    deadline, answer: { stated: words, from: from === null ? null : formatDate(Math.min(from, deadline)), by: formatDate(deadline), rule, confidence: 'high' as const }
  })
  if (last !== null) {
    const words = first === null ? `by ${formatDate(last)}` : `from ${formatDate(first)} by ${formatDate(last)}`
    return answer(Math.max(calendar.onOrBefore(last), said.day0), words, 'date', first)
  }
  if (stated.businessDays !== undefined) return answer(calendar.add(said.day0, stated.businessDays), count(stated.businessDays, 'business day'), 'business-days')
  if (stated.days !== undefined) return answer(calendar.onOrAfter(said.endDay + stated.days), count(stated.days, 'day'), 'days')
  if (stated.weeks !== undefined) return answer(calendar.onOrAfter(said.endDay + stated.weeks * 7), count(stated.weeks, 'week'), 'weeks')
  return null
}
