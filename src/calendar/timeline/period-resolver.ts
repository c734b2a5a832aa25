import { dayFrom, daysOfMonth, isoWeekday, partsOf, type Day } from '../work/dates.ts'
import type { WorkCalendar } from '../work/work-calendar.ts'
import { dayAt, type Meaning, type Span } from './span.ts'

/** Where a timeline is counted from: the employer-local dates of the interview and of its end, day 0, and the clock at the end (minutes since midnight). */
export interface ReferenceTime {
  interviewDay: Day
  endDay: Day
  day0: Day
  endMinute: number
}

/** A part of a week, month, quarter or year; `first` is the very beginning, `start` the time around it. */
export type Part =
  'whole' | 'first' | 'start' | 'early' | 'mid' | 'late' | 'end' | 'first-half' | 'second-half'

/** A date passed this many days ago is not taken for next year's: nobody names a day ten months off by its month alone. */
export const mostPast = 92

/** Weeks, months, quarters and years as days, seen from the day on which they were spoken of. */
export class PeriodResolver {
  readonly reference: ReferenceTime
  readonly calendar: WorkCalendar
  /** Of the day it was said. */
  protected readonly thisYear: number
  protected readonly thisMonth: number

  constructor(reference: ReferenceTime, calendar: WorkCalendar) {
    this.reference = reference
    this.calendar = calendar
    const { year, month } = partsOf(reference.endDay)
    this.thisYear = year
    this.thisMonth = month
  }

  /** Today plus some days: a point in time, so it rolls forward. */
  fromToday(days: number): Span {
    return dayAt(this.reference.endDay + days, 'day', { rolls: 'forward' })
  }

  /** The first such weekday after a day. */
  weekdayAfter(weekday: number, day: Day): Span {
    return dayAt(day + 1 + ((weekday - isoWeekday(day) + 6) % 7), 'weekday')
  }

  /** A weekday of the week that is `weeks` after the one of today. */
  weekdayIn(weekday: number, weeks: number): Span {
    const { first } = this.calendar.weekOf(this.reference.endDay)
    return dayAt(first + 7 * weeks + ((weekday - isoWeekday(first) + 7) % 7), 'weekday')
  }

  /** A period, seen from today; its rule tells which part of it is meant. */
  period(
    unit: NonNullable<Span['unit']>,
    opens: Day,
    first: Day,
    last: Day,
    part: Part,
    isNamed: boolean
  ): Span {
    const unitRule = unit === 'weekend' ? 'week' : unit
    const rule =
      unit === 'weekend'
        ? 'weekend'
        : part === 'whole'
          ? unitRule
          : part === 'end'
            ? (`end-of-${unitRule}` as const)
            : (`part-of-${unitRule}` as const)
    const isVague = part === 'start' || part === 'early' || part === 'mid' || part === 'late'
    return {
      first: Math.max(first, Math.min(this.reference.endDay, last)),
      last,
      opens,
      kind: 'period',
      unit,
      isNamed,
      isEnd: part === 'end',
      rolls: 'back',
      rule,
      doubt: isVague || (unit === 'year' && part === 'whole') ? 1 : 0
    }
  }

  /** The working week `weeks` after today's; said on its last day or after, "this week" is the next one. */
  week(weeks: number, part: Part): Span {
    const { first, last } = this.calendar.weekOf(this.reference.endDay)
    return this.weekHolding(
      first + 7 * (weeks === 0 && this.reference.endDay >= last ? 1 : weeks),
      part,
      false
    )
  }

  /** The working week that a day belongs to. */
  weekHolding(day: Day, part: Part, isNamed = true): Span {
    const { first, last } = this.calendar.weekOf(day)
    const middle = first + Math.floor((last - first) / 2)
    const ends: Record<Part, readonly [Day, Day]> = {
      whole: [first, last],
      first: [first, first],
      start: [first, Math.min(first + 1, last)],
      early: [first, Math.min(first + 1, last)],
      mid: [middle, middle],
      late: [Math.max(first, last - 1), last],
      end: [first, last],
      'first-half': [first, middle],
      'second-half': [middle, last]
    }
    return this.period('week', first, ...ends[part], part, isNamed)
  }

  /** The days off between the week `weeks` after today's and the next one. */
  weekend(weeks: number): Span {
    const { first, last } = this.calendar.weekOf(this.reference.endDay + 7 * weeks)
    return this.period('weekend', last + 1, last + 1, Math.max(last, first + 6), 'whole', false)
  }

  /** The start is its first seven days, early is up to the 10th, the middle up to the 20th. */
  protected monthOf(year: number, month: number, part: Part, isNamed: boolean): Span {
    const { year: y, month: m } = partsOf(dayFrom(year, month, 1))
    const opens = dayFrom(y, m, 1)
    const length = daysOfMonth(y, m)
    if (part === 'first')
      return { ...this.weekOfMonth(1, { ...this.monthOf(y, m, 'whole', isNamed) }), rule: 'part-of-month' }
    const ends: Record<Exclude<Part, 'first'>, readonly [number, number]> = {
      whole: [1, length],
      start: [1, 7],
      early: [1, 10],
      mid: [11, 20],
      late: [21, length],
      end: [22, length],
      'first-half': [1, 15],
      'second-half': [16, length]
    }
    const [from, to] = ends[part]
    return this.period('month', opens, opens + from - 1, opens + to - 1, part, isNamed)
  }

  /** The month `ahead` months after today's. */
  monthAhead(ahead: number, part: Part): Span {
    return this.monthOf(this.thisYear, this.thisMonth + ahead, part, false)
  }

  /** A month by name: the next one, unless it is only just over. */
  month(month: number, year: number | null, part: Part): Meaning {
    const span = this.monthOf(year ?? this.thisYear, month, part, true)
    if (year !== null || span.last >= this.reference.interviewDay) return span
    return this.reference.endDay - span.last > mostPast
      ? this.monthOf(this.thisYear + 1, month, part, true)
      : 'past'
  }

  /** The nth week of a month (a week is the month's that holds most of its working days). */
  weekOfMonth(nth: number, month: Span): Span {
    const { first, last } = this.calendar.weekOf(month.opens)
    const isOwn =
      last - Math.max(month.opens, this.calendar.onOrAfter(month.opens)) + 1 > (last - first + 1) / 2
    const span = this.weekHolding((isOwn ? first : first + 7) + 7 * (nth - 1), 'whole')
    return { ...span, first: Math.max(span.first, month.opens) }
  }

  quarter(quarter: number, year: number, part: Part, isNamed: boolean): Span {
    return this.threeMonths(year, quarter * 3 - 2, part, isNamed)
  }

  /** A quarter or season, by its first month: early is its first month, the middle its second. */
  threeMonths(year: number, first: number, part: Part, isNamed: boolean): Span {
    const month = (nth: number) => dayFrom(year, first + nth, 1)
    const opens = month(0)
    const ends: Record<Part, readonly [Day, Day]> = {
      whole: [opens, month(3) - 1],
      first: [opens, opens + 6],
      start: [opens, opens + 13],
      early: [opens, month(1) - 1],
      mid: [month(1), month(2) - 1],
      late: [month(2), month(3) - 1],
      end: [month(2) + 21, month(3) - 1],
      'first-half': [opens, month(1) + 14],
      'second-half': [month(1) + 15, month(3) - 1]
    }
    return this.period('quarter', opens, ...ends[part], part, isNamed)
  }

  quarterAhead(ahead: number, part: Part): Span {
    return this.quarter(Math.ceil(this.thisMonth / 3) + ahead, this.thisYear, part, false)
  }

  /** A quarter by number: the next one that is not over. */
  namedQuarter(quarter: number, year: number | null, part: Part): Span {
    const span = this.quarter(quarter, year ?? this.thisYear, part, true)
    return year !== null || span.last >= this.reference.interviewDay
      ? span
      : this.quarter(quarter, this.thisYear + 1, part, true)
  }

  /** A year by number: early is up to 15 January, the middle its second and third quarters. */
  year(year: number, part: Part, isNamed: boolean): Span {
    return this.yearFrom(dayFrom(year, 1, 1), part, isNamed)
  }

  /** A year from the day it opens on. */
  yearFrom(opens: Day, part: Part, isNamed: boolean): Span {
    const { year, month: from, date } = partsOf(opens)
    if (part === 'first')
      return {
        ...this.weekOfMonth(1, this.monthOf(year, from, 'whole', isNamed)),
        unit: 'year',
        rule: 'part-of-year'
      }
    const month = (nth: number) => dayFrom(year, from + nth - 1, date)
    const ends: Record<Exclude<Part, 'first'>, readonly [Day, Day]> = {
      whole: [opens, month(13) - 1],
      start: [opens, opens + 14],
      early: [opens, opens + 14],
      mid: [month(4), month(7) - 1],
      late: [month(10), month(13) - 1],
      end: [month(12), month(13) - 1],
      'first-half': [opens, month(7) - 1],
      'second-half': [month(7), month(13) - 1]
    }
    return this.period('year', opens, ...ends[part], part, isNamed)
  }

  yearAhead(ahead: number, part: Part): Span {
    return this.year(this.thisYear + ahead, part, false)
  }

  /** "The new year" said any time before it: next January stands for the whole. */
  newYear(part: Part): Span {
    return part === 'whole'
      ? { ...this.monthOf(this.thisYear + 1, 1, 'whole', true), unit: 'year', rule: 'year', doubt: 2 }
      : this.year(this.thisYear + 1, part, true)
  }
}
