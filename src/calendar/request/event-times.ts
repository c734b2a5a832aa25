import type { Zone } from 'luxon'
import { dayLength, formatDate } from '../work/dates.ts'
import { findForeignZone } from '../work/foreign-zones.ts'
import { textOf, valuesOf, type Component, type Property } from './components.ts'
import { offsetParameter, readOffsetParameter } from './time-lines.ts'
import { Unreadable } from './unreadable.ts'
import { readZoneRules } from './zone-rules.ts'
import { formatTime, formatWallTime, parseTime, timeAt, timeOnWall, type StatedTime } from '../work/times.ts'

const minute = 60_000
const durationPattern =
  /^\+?P(?=[\dT])(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/

/** The zone of a local time: known to us by name, or else as the file itself defines it. */
function findZoneOf(
  id: string,
  about: string,
  line: number,
  calendar: Component
): { zone: Zone | 'UTC'; own: Component | undefined } {
  const own = calendar.components.find(
    component => component.name === 'vtimezone' && valuesOf(component, 'tzid')[0] === id
  )
  const location = own === undefined ? undefined : valuesOf(own, 'x-lic-location')[0]
  const zone =
    findForeignZone(id) ??
    (typeof location === 'string' ? findForeignZone(location) : null) ??
    (own === undefined ? null : readZoneRules(own, about))
  if (zone === null) throw new Unreadable('invitation-zone-unknown', own?.line ?? line)
  return { zone, own }
}

/** What was taken for granted of a time. */
export type TimeNote = 'zone-of-calendar' | 'other-rules'

/** A time of the event; `zone` is one of ours that the time was given in. */
export interface EventTime {
  time: StatedTime
  zone: Zone | null
  note?: TimeNote
}

/** A time of the event, in the zone that it, or else the calendar, names. */
export function readTime(property: Property, calendar: Component, value = property.values[0]): EventTime {
  const { parameters, line } = property
  const time = typeof value === 'string' ? parseTime(value) : null
  if (time === null || typeof value !== 'string') throw new Unreadable('invitation-not-understood', line)
  if (time.kind !== 'local') return { time, zone: null }
  const tzid = zoneIdOf(parameters, calendar)
  if (parameters[offsetParameter] !== undefined) return readWithOffset(time, property, tzid, calendar)
  if (tzid === null) return { time, zone: null }
  const { zone, own } = findZoneOf(tzid, value, line, calendar)
  const shownAt = (clock: Zone) => timeOnWall(time.wallTime, clock).toMillis()
  const instant = zone === 'UTC' ? time.wallTime : shownAt(zone)
  const theirs = own === undefined || zone === 'UTC' || zone.name === '' ? null : readZoneRules(own, value)
  return {
    time: { kind: 'instant', year: time.year, instant, offset: 0, isZulu: true },
    zone: zone === 'UTC' || zone.name === '' ? null : zone,
    ...((parameters['tzid'] ?? '') === ''
      ? { note: 'zone-of-calendar' as const }
      : theirs !== null && shownAt(theirs) !== instant
        ? { note: 'other-rules' as const }
        : {})
  }
}

/** The id of the zone that a time names, or else the calendar; null when neither does. */
function zoneIdOf({ tzid }: Property['parameters'], calendar: Component): string | null {
  if (typeof tzid === 'string' && tzid !== '') return tzid
  const own = textOf(calendar, 'x-wr-timezone')
  const [named] = valuesOf(calendar, 'x-wr-timezone')
  return own === '' || typeof named !== 'string' ? null : named.trim()
}

/** A local time with an offset is an instant; its zone counts where it has that offset then. */
function readWithOffset(
  { wallTime, year }: Extract<StatedTime, { kind: 'local' }>,
  { parameters, line }: Property,
  tzid: string | null,
  calendar: Component
): EventTime {
  const offset = readOffsetParameter(parameters[offsetParameter])
  if (offset === null) throw new Unreadable('invitation-not-understood', line)
  const instant = wallTime - offset
  const time = { kind: 'instant' as const, year, instant, offset: 0, isZulu: true }
  if (tzid === null) return { time, zone: null }
  const { zone } = findZoneOf(tzid, formatWallTime(wallTime), line, calendar)
  if (zone !== 'UTC' && zone.offset(instant) * minute === offset)
    return { time, zone: zone.name === '' ? null : zone }
  // The calendar's own zone is no word on this time
  if (parameters['tzid'] === undefined) return { time, zone: null }
  throw new Unreadable('invitation-contradicts-itself', line)
}

/** Milliseconds of a DURATION; a day is 24 hours. */
export function readDuration({ values, line }: Property): number {
  const match = durationPattern.exec(String(values[0]))
  if (match === null) throw new Unreadable('invitation-not-understood', line)
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map(part => Number(part ?? 0))
  return (weeks * 7 + days) * dayLength + ((hours * 60 + minutes) * 60 + seconds) * 1000
}

/** A time as the request writes it: with its zone's offset, in UTC, local, or a date alone. */
export function write({ time, zone }: EventTime): string {
  switch (time.kind) {
    case 'instant':
      return zone === null ? `${formatWallTime(time.instant)}Z` : formatTime(timeAt(time.instant, zone))
    case 'local':
      return formatWallTime(time.wallTime)
    case 'date':
      return formatDate(time.day)
  }
}

/** A time moved by milliseconds; a date by whole days. */
export function after(time: StatedTime, milliseconds: number): StatedTime {
  switch (time.kind) {
    case 'instant':
      return { ...time, instant: time.instant + milliseconds }
    case 'local':
      return { ...time, wallTime: time.wallTime + milliseconds }
    case 'date':
      return { ...time, day: time.day + milliseconds / dayLength }
  }
}

/** The moment or day of a time, as a number that only its own kind compares with. */
export const numberOf = (time: StatedTime): number =>
  time.kind === 'instant' ? time.instant : time.kind === 'local' ? time.wallTime : time.day * dayLength

/** Whether two times are of one kind and the same. */
export const isSameTime = (one: StatedTime, other: StatedTime) =>
  one.kind === other.kind && numberOf(one) === numberOf(other)
