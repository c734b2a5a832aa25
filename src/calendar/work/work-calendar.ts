import type { Zone } from 'luxon'
import { dayLength, isoWeekday, type Day } from './dates.ts'
import type { Holidays } from './holidays/table.ts'
import { dateIn, timeOnWall, type Time } from './times.ts'

const minute = 60_000

/** What an employer's calendar is made of; clock times in minutes since midnight. The week is never empty. */
export interface WorkPattern {
  workingDays: readonly number[]
  closedOn: readonly Day[]
  openOn: readonly Day[]
  /** Null when none are kept. */
  holidays: Holidays | null
  opening: number
  closing: number
  /** Hours of ISO weekdays that have their own. */
  hoursOf?: ReadonlyMap<number, { opening: number; closing: number }>
}

/** The employer's working days and hours, counted on its local calendar. */
export class WorkCalendar {
  readonly zone: Zone
  /** By ISO weekday. */
  readonly #hours: ReadonlyArray<{ opening: number; closing: number }>
  readonly #week: readonly boolean[]
  /** The first weekday worked after the longest rest, and the days from it to the last before the rest; null until it is asked for. */
  #span: { start: number; length: number } | null = null
  readonly #closed: ReadonlySet<Day>
  readonly #open: ReadonlySet<Day>
  readonly #holidays: Holidays | null
  readonly #keepsDecrees: boolean
  #hasLeftTable = false

  constructor(zone: Zone, pattern: WorkPattern) {
    this.zone = zone
    this.#hours = Array.from({ length: 8 }, (_, weekday) => pattern.hoursOf?.get(weekday) ?? pattern)
    this.#week = Array.from({ length: 8 }, (_, weekday) => pattern.workingDays.includes(weekday))
    this.#closed = new Set(pattern.closedOn)
    this.#open = new Set(pattern.openOn)
    this.#holidays = pattern.holidays
    this.#keepsDecrees = [1, 2, 3, 4, 5].every(weekday => this.#week[weekday]!)
  }

  /** Whether the week has a day worked: by its weekday, or by a decree that has a weekend day worked in exchange, which binds those who work Monday to Friday. */
  #isOfTheWeek(day: Day): boolean {
    return this.#week[isoWeekday(day)]! || (this.#keepsDecrees && this.#holidays?.isWorked(day) === true)
  }

  isBusinessDay(day: Day): boolean {
    if (this.#closed.size > 0 && this.#closed.has(day)) return false
    const holidays = this.#holidays
    if (holidays !== null && !holidays.covers(day)) this.#hasLeftTable = true
    return (this.#isOfTheWeek(day) && holidays?.isHoliday(day) !== true) || this.#open.has(day)
  }

  /** Whether a day was counted for which no holidays are known: what was counted with it cannot be trusted. */
  get hasLeftTable(): boolean {
    return this.#hasLeftTable
  }

  /** The working week that a day belongs to, from the first working weekday after the longest rest to the last before it; the rest belongs to the week before. */
  weekOf(day: Day): { first: Day; last: Day } {
    const { start, length } = (this.#span ??= this.#spanOfWeek())
    const first = day - ((isoWeekday(day) - start + 7) % 7)
    return { first, last: first + length - 1 }
  }

  #spanOfWeek(): { start: number; length: number } {
    const daysOffBefore = (weekday: number) => {
      let run = 0
      while (run < 6 && !this.#week[((weekday + 5 - run) % 7) + 1]!) run++
      return run
    }
    const restBefore = (weekday: number) => (this.#week[weekday]! ? daysOffBefore(weekday) : -1)
    const start = [1, 2, 3, 4, 5, 6, 7].reduce((best, weekday) =>
      restBefore(weekday) > restBefore(best) ? weekday : best
    )
    return { start, length: 7 - daysOffBefore(start) }
  }

  /** Whether a day is off although its weekday is worked. */
  isClosed(day: Day): boolean {
    return this.#week[isoWeekday(day)]! && !this.isBusinessDay(day)
  }

  /** The day itself when worked, else the business day before it. */
  onOrBefore(day: Day): Day {
    while (!this.isBusinessDay(day)) day--
    return day
  }

  /** The day itself when worked, else the next business day. */
  onOrAfter(day: Day): Day {
    while (!this.isBusinessDay(day)) day++
    return day
  }

  /** The nth business day after a day, which need not be one itself. */
  add(day: Day, businessDays: number): Day {
    for (let left = businessDays; left > 0; left--) day = this.onOrAfter(day + 1)
    return day
  }

  /** The employer-local date of a moment. */
  dateOf(time: Time): Day {
    return dateIn(this.zone, time)
  }

  /** Minutes on the wall from the beginning of a date to a moment. */
  minuteOf(day: Day, time: Time): number {
    const instant = time.toMillis()
    return Math.floor((instant - day * dayLength) / minute + this.zone.offset(instant))
  }

  /** The moment at which the wall shows so many minutes after midnight of a date. */
  #at(day: Day, minutes: number): Time {
    return timeOnWall(day * dayLength + minutes * minute, this.zone)
  }

  /** The moment at which a date begins. */
  startOf(day: Day): Time {
    return this.#at(day, 0)
  }

  /** The moment of opening time on a date. */
  openingOn(day: Day): Time {
    return this.#at(day, this.#hours[isoWeekday(day)]!.opening)
  }

  /** The moment of closing time on a date. */
  closingOn(day: Day): Time {
    return this.#at(day, this.#hours[isoWeekday(day)]!.closing)
  }

  /** The moment when the wall shows opening time + 1 hour: the first mail of the day has been read. */
  settledOn(day: Day): Time {
    return this.#at(day, this.#hours[isoWeekday(day)]!.opening + 60)
  }

  /** Whether a moment falls on a business day, from opening until before closing. */
  isWorkingTime(time: Time): boolean {
    const day = this.dateOf(time)
    return this.isBusinessDay(day) && this.openingOn(day) <= time && time < this.closingOn(day)
  }

  /** The first opening time after a moment. */
  nextOpening(time: Time): Time {
    const day = this.dateOf(time)
    const opening = this.isBusinessDay(day) ? this.openingOn(day) : null
    return opening !== null && opening > time ? opening : this.openingOn(this.onOrAfter(day + 1))
  }

  /** Dates from first to last (inclusive) that are off although the week says otherwise, in order; the name is that of a holiday. */
  daysOff(first: Day, last: Day): Array<{ day: Day; name: string | null }> {
    const daysOff: Array<{ day: Day; name: string | null }> = []
    for (let day = first; day <= last; day++) {
      if (this.#isOfTheWeek(day) && !this.isBusinessDay(day))
        daysOff.push({ day, name: this.#holidays?.nameOf(day) ?? null })
    }
    return daysOff
  }

  /** Holidays from first to last (inclusive) whose dates may yet move, by a day or to a day worked in exchange. */
  unsettled(first: Day, last: Day): Array<{ day: Day; name: string }> {
    const unsettled: Array<{ day: Day; name: string }> = []
    const holidays = this.#holidays
    for (let day = first; holidays !== null && day <= last; day++)
      if (holidays.mayMove(day)) unsettled.push({ day, name: holidays.nameOf(day)! })
    return unsettled
  }
}
