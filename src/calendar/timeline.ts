import type { StatedTimeline, TimelineForms } from '../../schemas/follow-up.ts'
import type { TimelineAnswer } from '../../schemas/schedule.ts'
import { formatDate, type Day } from './dates.ts'
import type { Faults } from './faults.ts'
import type { HolidayBook } from './timeline/holiday-names.ts'
import type { DateOrder } from './timeline/reading.ts'
import { Reckoner, type Said } from './timeline/reckoner.ts'
import { confidenceOf, type Trouble } from './timeline/span.ts'
import { understand } from './timeline/understand.ts'
import type { WorkCalendar } from './work-calendar.ts'

/** Reads a date of the request; null after a fault. */
type ReadDay = (text: string, pointer: string) => Day | null

const count = (number: number, unit: string) => `${number} ${unit}${number === 1 ? '' : 's'}`
const forms = ['by', 'businessDays', 'days', 'weeks'] as const

/** What the employer's country tells a reader of phrases. */
export interface Customs {
  book: HolidayBook
  order: DateOrder
}
/** A deadline and the answer that explains it. */
export interface ResolvedTimeline {
  deadline: Day
  answer: TimelineAnswer
}

const accepted =
  'Accepted: English such as "by the end of next week", "in about two weeks", "within 5-7 business days", "by Friday", "the first week of December", "before Christmas", "by 22 May"; or one of {"by"}, {"from", "by"}, {"businessDays"}, {"days"}, {"weeks"}.'
const troubles: Readonly<Record<Trouble, string>> = {
  unclear: 'It speaks of a time, yet not clearly enough to tell the day.',
  past: 'The time it names lies before the interview.',
  'no-such-date': 'There is no such date.',
  contradiction: 'Its weekday and its date do not fit each other.',
  'ambiguous-date':
    'The date may be read with the day first or the month first. Send employer.country, or write the month as a word.',
  'needs-country': 'It names a holiday whose date depends on the country. Send employer.country.',
  'unknown-holiday': "It names a holiday that is not known for the employer's country in the coming year."
}

/** The deadline that a phrase states; null when it states none or after a fault. */
function resolvePhrase(
  phrase: string,
  said: Said,
  calendar: WorkCalendar,
  { book, order }: Customs,
  faults: Faults
): ResolvedTimeline | null {
  const span = understand(phrase, new Reckoner(said, calendar), book, order)
  if (span === 'none') return null
  if (typeof span === 'string') {
    faults.impossible('timeline-not-understood', '/timeline', `${troubles[span]} ${accepted}`)
    return null
  }
  const deadline =
    span.rolls === 'back'
      ? Math.max(calendar.onOrBefore(span.last), said.day0)
      : calendar.onOrAfter(span.last)
  return {
    deadline,
    answer: {
      stated: phrase,
      from: formatDate(Math.min(span.first, deadline)),
      by: formatDate(deadline),
      rule: span.rule,
      confidence: confidenceOf(span.doubt)
    }
  }
}

/** The deadline of a stated timeline and the answer that explains it; null after a fault or when `said` is unknown. */
export function resolveTimeline(
  stated: StatedTimeline,
  said: Said | null,
  calendar: WorkCalendar | null,
  customs: Customs,
  readDay: ReadDay,
  faults: Faults
): ResolvedTimeline | null {
  if (typeof stated === 'string')
    return said === null || calendar === null ? null : resolvePhrase(stated, said, calendar, customs, faults)
  return resolveForms(stated, said, calendar, readDay, faults)
}

function resolveForms(
  stated: TimelineForms,
  said: Said | null,
  calendar: WorkCalendar | null,
  readDay: ReadDay,
  faults: Faults
): ResolvedTimeline | null {
  if (forms.filter(form => stated[form] !== undefined).length !== 1) {
    faults.impossible(
      'ambiguous-timeline',
      '/timeline',
      'Send exactly one of by (with or without from), businessDays, days and weeks.'
    )
    return null
  }
  const last = stated.by === undefined ? null : readDay(stated.by, '/timeline/by')
  const first = stated.from === undefined ? null : readDay(stated.from, '/timeline/from')
  if (first !== null && last !== null && first > last)
    faults.impossible(
      'timeline-reversed',
      '/timeline/from',
      'from is after by. Send the earlier date as from.'
    )
  if (said === null || calendar === null) return null
  if (last !== null && last < said.interviewDay)
    faults.impossible(
      'timeline-before-interview',
      '/timeline/by',
      "The last day is before the interview. Send a date on or after the interview's date in the employer's zone."
    )

  const answer = (deadline: Day, words: string, rule: TimelineAnswer['rule'], from: Day | null = null) => ({
    deadline,
    answer: {
      stated: words,
      from: from === null ? null : formatDate(Math.min(from, deadline)),
      by: formatDate(deadline),
      rule,
      confidence: 'high' as const
    }
  })
  if (last !== null) {
    const words =
      first === null ? `by ${formatDate(last)}` : `from ${formatDate(first)} by ${formatDate(last)}`
    return answer(Math.max(calendar.onOrBefore(last), said.day0), words, 'date', first)
  }
  if (stated.businessDays !== undefined)
    return answer(
      calendar.add(said.day0, stated.businessDays),
      count(stated.businessDays, 'business day'),
      'business-days'
    )
  if (stated.days !== undefined)
    return answer(calendar.onOrAfter(said.endDay + stated.days), count(stated.days, 'day'), 'days')
  if (stated.weeks !== undefined)
    return answer(calendar.onOrAfter(said.endDay + stated.weeks * 7), count(stated.weeks, 'week'), 'weeks')
  return null
}
