/**
 * Formats moments and days of a plan as the service gives them. A moment's wall time is read off its text,
 * never reckoned: browsers' zone tables are older than the service's.
 */
export class Dates {
  readonly #moment: Intl.DateTimeFormat
  readonly #time: Intl.DateTimeFormat
  readonly #day: Intl.DateTimeFormat
  readonly #whole: Intl.DateTimeFormat
  readonly #locale: string | undefined
  readonly #names: Intl.ListFormat
  readonly #number: Intl.NumberFormat

  /** `locale`: a BCP 47 tag, or undefined for the browser's. Throws a RangeError when it is none. */
  constructor(locale: string | undefined) {
    this.#locale = locale
    this.#moment = new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'UTC'
    })
    this.#time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' })
    this.#day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
    this.#whole = new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'UTC'
    })
    this.#names = new Intl.ListFormat(locale, { type: 'unit', style: 'short' })
    this.#number = new Intl.NumberFormat(locale)
  }

  /** Weekday, date and time, as in "Sat, 21 Nov, 09:00". */
  moment(moment: string): string {
    return this.#moment.format(wallTime(moment))
  }

  /** As `moment`, or the time alone where the day is that of `other`. */
  momentBeside(moment: string, other: string): string {
    return (moment.slice(0, 10) === other.slice(0, 10) ? this.#time : this.#moment).format(wallTime(moment))
  }

  /** As in "21 Nov"; of a date or a moment. */
  day(day: string): string {
    return this.#day.format(wallTime(day))
  }

  /**
   * As `moment`, with the year and the difference from UTC, to be read far from the plan: "Sat, 21 Nov 2026,
   * 09:00 (UTC-08:00)".
   */
  whole(moment: string): string {
    const offset = /(?:Z|[+-]\d\d:\d\d)$/.exec(moment)?.[0] ?? ''
    return `${this.#whole.format(wallTime(moment))} (UTC${offset.replace('Z', '+00:00')})`
  }

  /** Seconds, or minutes from a minute and a half on, as in "40 seconds". */
  duration(seconds: number): string {
    const [value, unit] = seconds < 90 ? [seconds, 'second'] : [Math.round(seconds / 60), 'minute']
    return new Intl.NumberFormat(this.#locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value)
  }

  number(value: number): string {
    return this.#number.format(value)
  }

  list(items: readonly string[]): string {
    return this.#names.format(items)
  }
}

/** Epoch milliseconds of a date's or moment's wall time, taken for UTC. */
export const wallTime = (moment: string): number =>
  Date.parse(moment.length === 10 ? `${moment}T00:00Z` : `${moment.slice(0, 16)}Z`)
