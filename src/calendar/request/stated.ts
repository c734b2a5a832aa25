import { parseDate, years, type Day } from '../work/dates.ts'
import { parseTime, timeAt, type StatedTime, type Time } from '../work/times.ts'
import type { Faults } from '../faults.ts'
import { likelyZone } from '../work/zone-names.ts'
import { findZone, type TableZone } from '../work/zones.ts'

/** Reads an instant of the request; null after a fault. */
export function readInstant(text: string, pointer: string, faults: Faults): Time | null {
  const time = readTime(text, pointer, faults)
  if (time === null) return null
  if (time.kind === 'instant') return timeAt(time.instant)
  faults.invalid(
    'invalid-time',
    pointer,
    'This needs a time with Z or an offset, such as 2026-11-20T22:30:00Z.'
  )
  return null
}

function isYearFaulty(year: number, pointer: string, faults: Faults): boolean {
  const isFaulty = year < years.first || year > years.last
  if (isFaulty)
    faults.impossible('year-out-of-range', pointer, `The year must be from ${years.first} to ${years.last}.`)
  return isFaulty
}

/** A time of the request, as stated; null after a fault. */
export function readTime(text: string, pointer: string, faults: Faults): StatedTime | null {
  const time = parseTime(text)
  if (time === null)
    faults.invalid(
      'invalid-time',
      pointer,
      'There is no such time. Accepted: YYYY-MM-DDTHH:MM with optional seconds, and Z or an offset of at most 14 hours.'
    )
  return time === null || isYearFaulty(time.year, pointer, faults) ? null : time
}

/** A date of the request; null after a fault. */
export function readDay(text: string, pointer: string, faults: Faults): Day | null {
  const date = parseDate(text)
  if (date === null) faults.invalid('invalid-date', pointer, 'There is no such date. Accepted: YYYY-MM-DD.')
  return date === null || isYearFaulty(date.year, pointer, faults) ? null : date.day
}

/** A zone of the request; undefined when it was not sent, null after a fault. */
export function readZone(
  name: string | undefined,
  pointer: string,
  faults: Faults
): TableZone | null | undefined {
  const zone = name === undefined ? undefined : findZone(name)
  if (name !== undefined && zone === null) {
    const likely = likelyZone(name)
    faults.impossible(
      'unknown-time-zone',
      pointer,
      `No such zone is known here.${likely === null ? '' : ` Perhaps ${likely} is meant.`} Accepted: IANA names of the form Area/Location or Etc/…, and UTC, in their exact case; no abbreviations, offsets or local.`
    )
  }
  return zone
}
