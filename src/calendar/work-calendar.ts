import { dayLength, dayOf, isoWeekday, type Day } from './dates.ts'
import type { Zone } from './zones.ts'

const minute = 60_000

/** What an employer's calendar is made of; clock times in minutes since midnight. The week is never empty. */
export interface WorkPattern {
  workingDays: readonly number[]
  closedOn: readonly Day[]
  openOn: readonly Day[]
  opening: number
  closing: number
}

/** The employer's working days and hours, counted on its local calendar. */
export class WorkCalendar {
  readonly zone: Zone
  readonly #opening: number
  readonly #closing: number
  readonly #week: readonly boolean[]
  readonly #closed: ReadonlySet<Day>
  readonly #open: ReadonlySet<Day>

  constructor (zone: Zone, pattern: WorkPattern) {
    this.zone = zone
    this.#opening = pattern.opening
    this.#closing = pattern.closing
    this.#week = Array.from({ length: 8 }, (_, weekday) => pattern.workingDays.includes(weekday))
    this.#closed = new Set(pattern.closedOn)
    this.#open = new Set(pattern.openOn)
  }

  isBusinessDay (day: Day): boolean {
    return this.#week[isoWeekday(day)]! ? this.#closed.size === 0 || !this.#closed.has(day) : this.#open.has(day)
  }

  /** The day itself when worked, else the business day before it. */
  onOrBefore (day: Day): Day {
    while (!this.isBusinessDay(day)) day--
    return day
  }

  /** The day itself when worked, else the next business day. */
  onOrAfter (day: Day): Day {
    while (!this.isBusinessDay(day)) day++
    return day
  }

  /** The nth business day after a day, which need not be one itself. */
  add (day: Day, businessDays: number): Day {
    for (let left = businessDays; left > 0; left--) day = this.onOrAfter(day + 1)
    return day
  }

  /** The employer-local date of an instant. */
  dateOf (instant: number): Day {
    return dayOf(this.zone.wallTime(instant))
  }

  /** The instant of opening time on a date. */
  openingOn (day: Day): number {
    return this.zone.instant(day * dayLength + this.#opening * minute)
  }

  /** The instant of closing time on a date. */
  closingOn (day: Day): number {
    return this.zone.instant(day * dayLength + this.#closing * minute)
  }

  /** The instant when the wall shows opening time + 1 hour: the first mail of the day has been read. */
  settledOn (day: Day): number {
    return this.zone.instant(day * dayLength + (this.#opening + 60) * minute)
  }

  /** Whether an instant falls on a business day, from opening until before closing. */
  isWorkingTime (instant: number): boolean {
    const day = this.dateOf(instant)
    return this.isBusinessDay(day) && this.openingOn(day) <= instant && instant < this.closingOn(day)
  }

  /** The first opening time after an instant. */
  nextOpening (instant: number): number {
    const day = this.dateOf(instant)
    const opening = this.isBusinessDay(day) ? this.openingOn(day) : instant
    return opening > instant ? opening : this.openingOn(this.onOrAfter(day + 1))
  }

  /** Dates from first to last (inclusive) that are closed although the week says otherwise, in order. */
  daysOff (first: Day, last: Day): Day[] {
    return [...this.#closed].filter(day => day >= first && day <= last && this.#week[isoWeekday(day)]!).sort((a, b) => a - b)
  }
}
