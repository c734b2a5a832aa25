import type { StatedTimeline, TimelineForms } from '../../../schemas/received.ts'
import type { TimelineAnswer } from '../../../schemas/timeline.ts'
import { formatDate, type Day } from '../work/dates.ts'
import type { Faults } from '../faults.ts'
import type { HolidayBook } from './holiday-names.ts'
import type { Usage } from './reading.ts'
import type { ReferenceTime } from './period-resolver.ts'
import { TimeResolver } from './time-resolver.ts'
import { confidenceOf, type Trouble } from './span.ts'
import { understand } from './understand.ts'
import type { Time } from '../work/times.ts'
import type { WorkCalendar } from '../work/work-calendar.ts'

/** Reads a date of the request; null after a fault. */
type ReadDay = (text: string, pointer: string) => Day | null

const count = (number: number, unit: string) => `${number} ${unit}${number === 1 ? '' : 's'}`
const forms = ['by', 'businessDays', 'days', 'weeks', 'text'] as const

/** What the employer's country tells a reader of phrases. */
export interface Customs {
  book: HolidayBook
  usage: Usage
}
/** What a timeline is read against. */
export interface TimelineContext {
  /** When it was said if it does not tell itself; null when unknown. */
  reference: ReferenceTime | null
  /** The first and the last date on which it can have been said; null when unknown. */
  earliest: Day | null
  latest: Day | null
  calendar: WorkCalendar | null
  customs: Customs
  /** JSON pointers of the timeline, and of what tells `earliest` and `latest` (null: the clock). */
  pointers: { timeline: string; earliest: string; latest: string | null }
  readDay: ReadDay
  faults: Faults
}

/** A stated timeline: `saidOn` where it tells when it was said; no deadline and no answer when its words name no time. */
export interface ResolvedTimeline {
  saidOn: Day | null
  deadline: Day | null
  answer: TimelineAnswer | null
}

/** What is said at a moment. */
export function referenceAt(time: Time, calendar: WorkCalendar): ReferenceTime {
  return referenceOn(calendar.dateOf(time), time, calendar)
}

function referenceOn(day: Day, time: Time, calendar: WorkCalendar): ReferenceTime {
  return {
    interviewDay: day,
    endDay: day,
    day0: calendar.onOrBefore(day),
    endMinute: calendar.minuteOf(day, time)
  }
}

const accepted =
  'Accepted: English such as "by the end of next week", "in about two weeks", "within 5-7 business days", "by Friday", "the first week of December", "before Christmas", "by 22 May"; or one of {"by"}, {"from", "by"}, {"businessDays"}, {"days"}, {"weeks"}, {"text"}.'
const troubles: Readonly<Record<Trouble, string>> = {
  unclear: 'It speaks of a time, yet not clearly enough to tell the day.',
  past: 'The time it names lies before the interview.',
  'no-such-date': 'There is no such date.',
  contradiction: 'Its weekday and its date do not fit each other.',
  'ambiguous-date':
    'The date may be read with the day first or the month first. Send employer.country, or write the month as a word.',
  'needs-country': 'It names a holiday or season whose dates depend on the country. Send employer.country.',
  'unknown-holiday': "It names a holiday that is not known for the employer's country in the coming year."
}

interface Deadline {
  deadline: Day
  answer: TimelineAnswer
}

/** The deadline that a phrase states; null after a fault. */
function resolvePhrase(
  phrase: string,
  reference: ReferenceTime,
  calendar: WorkCalendar,
  { customs: { book, usage }, pointers, faults }: TimelineContext
): Deadline | 'none' | null {
  const span = understand(phrase, new TimeResolver(reference, calendar), book, usage)
  if (span === 'none') return 'none'
  if (typeof span === 'string') {
    faults.impossible('timeline-not-understood', pointers.timeline, `${troubles[span]} ${accepted}`)
    return null
  }
  const deadline =
    span.rolls === 'back'
      ? Math.max(calendar.onOrBefore(span.last), reference.day0)
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

/** Reads a stated timeline; null after a fault or when it is not known when it was said. */
export function resolveTimeline(stated: StatedTimeline, context: TimelineContext): ResolvedTimeline | null {
  const { calendar, pointers } = context
  if (typeof stated === 'string') {
    if (context.reference === null || calendar === null) return null
    const read = resolvePhrase(stated, context.reference, calendar, context)
    if (read === 'none') return { saidOn: null, deadline: null, answer: null }
    return read === null ? null : { saidOn: null, ...read }
  }
  const saidOn =
    stated.saidOn === undefined ? null : context.readDay(stated.saidOn, `${pointers.timeline}/saidOn`)
  const reference = referenceOf(saidOn, context)
  const read = resolveForms(stated, reference, context)
  if (read === 'none') return { saidOn, deadline: null, answer: null }
  if (read === null) return null
  return {
    saidOn,
    deadline: read.deadline,
    answer: { ...read.answer, ...(saidOn === null ? {} : { saidOn: formatDate(saidOn) }) }
  }
}

/** What is known of the moment at which it was said. On a date after the interview's the hour is unknown, and taken to be closing time. */
function referenceOf(
  saidOn: Day | null,
  { reference, earliest, latest, calendar, pointers, faults }: TimelineContext
): ReferenceTime | null {
  if (saidOn === null || reference === null || calendar === null) return reference
  const own = `${pointers.timeline}/saidOn`
  if (earliest !== null && saidOn < earliest)
    faults.conflict(
      'said-before-interview',
      [own, pointers.earliest],
      "It was said before the interview. Send the employer's date on which it was said, or leave saidOn out."
    )
  if (latest !== null && saidOn > latest)
    faults.conflict(
      'said-after-now',
      [own, pointers.latest],
      "It was said after now, or after it came. Send the employer's date on which it was said, or leave saidOn out."
    )
  const isDefault = saidOn >= reference.interviewDay && saidOn <= reference.endDay
  return isDefault ? reference : referenceOn(saidOn, calendar.closingOn(saidOn), calendar)
}

/** Whether exactly one form was sent. */
function checkForms(stated: TimelineForms, { pointers, faults }: TimelineContext): boolean {
  const sent = forms.filter(form => stated[form] !== undefined)
  if (sent.length === 1) return true
  faults.conflict(
    'ambiguous-timeline',
    sent.length === 0 ? [pointers.timeline] : sent.map(form => `${pointers.timeline}/${form}`),
    'Send exactly one of by (with or without from), businessDays, days, weeks and text.'
  )
  return false
}

function resolveForms(
  stated: TimelineForms,
  reference: ReferenceTime | null,
  context: TimelineContext
): Deadline | 'none' | null {
  const { calendar, pointers, readDay, faults } = context
  if (!checkForms(stated, context)) return null
  const by = `${pointers.timeline}/by`
  const last = stated.by === undefined ? null : readDay(stated.by, by)
  const first = stated.from === undefined ? null : readDay(stated.from, `${pointers.timeline}/from`)
  if (first !== null && last !== null && first > last)
    faults.conflict(
      'timeline-reversed',
      [`${pointers.timeline}/from`, by],
      'from is after by. Send the earlier date as from.'
    )
  if (reference === null || calendar === null) return null
  if (stated.text !== undefined) return resolvePhrase(stated.text, reference, calendar, context)
  if (last !== null && last < reference.interviewDay) {
    const isLater = reference.interviewDay !== context.earliest
    faults.conflict(
      isLater ? 'timeline-before-said' : 'timeline-before-interview',
      [
        by,
        !isLater
          ? pointers.earliest
          : stated.saidOn === undefined
            ? pointers.latest
            : `${pointers.timeline}/saidOn`
      ],
      "The last day is before the day on which it was said. Send a date on or after that day in the employer's zone."
    )
  }
  return countForms(stated, { last, first }, reference, calendar)
}

function countForms(
  stated: TimelineForms,
  { last, first }: { last: Day | null; first: Day | null },
  reference: ReferenceTime,
  calendar: WorkCalendar
): Deadline | null {
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
    return answer(Math.max(calendar.onOrBefore(last), reference.day0), words, 'date', first)
  }
  if (stated.businessDays !== undefined)
    return answer(
      calendar.add(reference.day0, stated.businessDays),
      count(stated.businessDays, 'business day'),
      'business-days'
    )
  if (stated.days !== undefined)
    return answer(calendar.onOrAfter(reference.endDay + stated.days), count(stated.days, 'day'), 'days')
  if (stated.weeks !== undefined)
    return answer(
      calendar.onOrAfter(reference.endDay + stated.weeks * 7),
      count(stated.weeks, 'week'),
      'weeks'
    )
  return null
}
