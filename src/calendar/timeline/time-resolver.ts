import { dayFrom, daysOfMonth, partsOf, type Day } from '../work/dates.ts'
import { PeriodResolver, mostPast } from './period-resolver.ts'
import { dayAt, type Meaning, type Span } from './span.ts'
import type { Unit } from './words.ts'

interface Length {
  minutes?: number
  days?: number
  months?: number
  rule: Span['rule']
}
/** What each unit is counted in, and the rule that an answer names for it; business days are counted on the employer's calendar. */
const lengths: Readonly<Record<Unit, Length>> = {
  minute: { minutes: 1, rule: 'hours' },
  hour: { minutes: 60, rule: 'hours' },
  day: { days: 1, rule: 'days' },
  'business-day': { days: 1, rule: 'business-days' },
  week: { days: 7, rule: 'weeks' },
  fortnight: { days: 14, rule: 'weeks' },
  weekend: { days: 1, rule: 'weeks' },
  month: { months: 1, rule: 'months' },
  quarter: { months: 3, rule: 'months' },
  half: { months: 6, rule: 'months' },
  year: { months: 12, rule: 'months' }
}

/** Turns what the grammar reads into days, seen from the day it was said. */
export class TimeResolver extends PeriodResolver {
  /** A date whose month or year may be unsaid: the next such. */
  date(date: number, month: number | null, year: number | null): Meaning {
    if (date < 1 || date > 31) return 'no-such-date'
    const { endDay, interviewDay } = this.reference
    if (month === null) {
      for (let ahead = 0; ahead < 4; ahead++) {
        const { opens, last } = this.monthOf(this.thisYear, this.thisMonth + ahead, 'whole', true)
        if (opens + date - 1 <= last && opens + date - 1 >= interviewDay)
          return dayAt(opens + date - 1, 'date', { doubt: ahead > 1 ? 1 : 0 })
      }
      return 'no-such-date'
    }
    if (month < 1 || month > 12 || date > daysOfMonth(2000, month)) return 'no-such-date'
    const inYear = (y: number): Meaning =>
      date > daysOfMonth(y, month) ? 'no-such-date' : dayAt(dayFrom(y, month, date), 'date')
    const span = inYear(year ?? this.thisYear)
    if (year !== null || typeof span === 'string' || span.last >= interviewDay) return span
    return endDay - span.last > mostPast ? inYear(this.thisYear + 1) : 'past'
  }

  /** So many units after a day (before it for a negative sign). Months of one count 30 days, of more go by the calendar; hours from today go by the clock. */
  #count(unit: Unit, number: number, anchor: Day | null): Day {
    const from = anchor ?? this.reference.endDay
    const { minutes, days, months } = lengths[unit]
    if (minutes !== undefined)
      return from + Math.floor(((anchor === null ? this.reference.endMinute : 0) + number * minutes) / 1440)
    if (months === undefined) return from + Math.round(number * (days ?? 1))
    const all = number * months
    if (all === 0) return from
    if (Math.abs(all) <= 1 || !Number.isInteger(all)) return from + Math.round(all * 30)
    const { year, month, date } = partsOf(from)
    const { year: y, month: m } = partsOf(dayFrom(year, month + all, 1))
    return dayFrom(y, m, Math.min(date, daysOfMonth(y, m)))
  }

  /** From `least` to `most` units after a day, null today. */
  duration(unit: Unit, least: number, most: number, anchor: Day | null, doubt: number): Meaning {
    if (most > 400 || least > most || most <= 0) return 'unclear'
    const after = (number: number) =>
      unit === 'business-day'
        ? this.calendar.add(anchor ?? this.reference.day0, Math.ceil(number))
        : this.#count(unit, number, anchor)
    return {
      ...dayAt(after(most), lengths[unit].rule),
      first: least === most ? (anchor ?? this.reference.endDay) : after(least),
      kind: 'duration',
      rolls: 'forward',
      doubt
    }
  }

  /** So many units before a day. */
  before(unit: Unit, number: number, anchor: Day): Meaning {
    if (number > 400) return 'unclear'
    let day = this.#count(unit === 'business-day' ? 'day' : unit, -number, anchor)
    if (unit === 'business-day') {
      day = anchor
      for (let left = Math.ceil(number); left > 0; left--) day = this.calendar.onOrBefore(day - 1)
    }
    return dayAt(day, 'date')
  }

  /** What follows an event: so many business days, or to the end of the first week that holds most of its working days after it. */
  after(event: Span, businessDays: number | null): Span {
    const day = event.last
    if (businessDays !== null)
      return { ...dayAt(this.calendar.add(day, businessDays), 'after'), first: day + 1, doubt: 2 }
    const { first, last } = this.calendar.weekOf(day + 1)
    const isOwn = last - day > (last - first + 1) / 2
    return {
      ...this.weekHolding(isOwn ? day + 1 : first + 7, 'whole'),
      first: this.calendar.onOrAfter(day + 1),
      rule: 'after',
      doubt: 2
    }
  }
}
