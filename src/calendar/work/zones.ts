import packed from 'moment-timezone/data/packed/latest.json' with { type: 'json' }
import { formatOffset, formatWallTime } from './dates.ts'

/** Release of the IANA zone data that answers are made with (moment-timezone's table; Node's own ICU lags behind). */
export const zoneRelease: string = packed.version

const minute = 60_000
/** No clock has been this far ahead of UTC since 1900 (+14:00 on Kiritimati is the furthest): the instant of a wall time is not earlier than that. */
const furthestAhead = 15 * 60 * minute

/** The table's digits: 0–9, a–z, A–X, base 60, with an optional fraction after a dot. */
function readBase60(text: string): number {
  const digit = (code: number) => (code > 96 ? code - 87 : code > 64 ? code - 29 : code - 48)
  const sign = text.startsWith('-') ? -1 : 1
  const [whole = '', fraction = ''] = (sign < 0 ? text.slice(1) : text).split('.')
  let value = 0
  for (let i = 0; i < whole.length; i++) value = value * 60 + digit(whole.charCodeAt(i))
  for (let i = 0, unit = 1 / 60; i < fraction.length; i++, unit /= 60)
    value += digit(fraction.charCodeAt(i)) * unit
  return sign * value
}

/** A zone's clock: stretches of constant offset, the last of them without end (the table's rules run to 2499). */
export class Zone {
  readonly name: string
  /** Where each stretch ends, epoch ms, ascending; the last is Infinity. */
  readonly #ends: readonly number[]
  /** Milliseconds ahead of UTC in each stretch. */
  readonly #offsets: readonly number[]

  /** `changes`: the instants (epoch ms, ascending) between one stretch and the next; `offsets` has one more. */
  constructor(name: string, changes: readonly number[], offsets: readonly number[]) {
    this.name = name
    this.#ends = [...changes, Infinity]
    this.#offsets = offsets
  }

  /** Index of the stretch that holds an instant. */
  #stretch(instant: number): number {
    let low = 0
    let high = this.#ends.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (instant < this.#ends[middle]!) high = middle
      else low = middle + 1
    }
    return low
  }

  /** Milliseconds ahead of UTC at an instant (epoch ms). */
  offset(instant: number): number {
    return this.#offsets[this.#stretch(instant)]!
  }

  /** The clock on the wall at an instant, as the epoch ms at which a clock in UTC shows the same. */
  wallTime(instant: number): number {
    return instant + this.offset(instant)
  }

  /** The instant at which the wall shows a time (epoch ms as if UTC): inside a gap, moved forward by the gap; ambiguous, the earlier. */
  instant(wallTime: number): number {
    let i = this.#stretch(wallTime - furthestAhead)
    let instant = wallTime - this.#offsets[i]!
    while (instant >= this.#ends[i]!) {
      const next = wallTime - this.#offsets[i + 1]!
      if (next < this.#ends[i]!) return instant
      instant = next
      i++
    }
    return instant
  }

  /** ISO 8601 with this zone's offset; fractions of a second only where there are any. */
  format(instant: number): string {
    const offset = this.offset(instant)
    return formatWallTime(instant + offset) + formatOffset(offset)
  }
}

/** The zone that a line of the table describes. */
function unpack(name: string, packedZone: string): Zone {
  const [, , offsets = '', stretches = '', lengths = ''] = packedZone.split('|')
  const minutesBehind = offsets.split(' ').map(readBase60)
  let end = 0
  const changes =
    lengths === '' ? [] : lengths.split(' ').map(length => Math.round((end += readBase60(length)) * minute))
  return new Zone(
    name,
    changes,
    Array.from(stretches, code => Math.round(-(minutesBehind[readBase60(code)] ?? 0) * minute) + 0)
  )
}

const packedByName = new Map(packed.zones.map(zone => [zone.slice(0, zone.indexOf('|')), zone]))
for (const link of packed.links) {
  const [target = '', name = ''] = link.split('|')
  packedByName.set(name, packedByName.get(target)!)
}
const zones = new Map<string, Zone>()

/** Whether IANA's form of the name is one we take: Area/Location, Etc/… or UTC (its abbreviations and country names are not). */
const isFullName = (name: string) => name === 'UTC' || name.includes('/')

/** Every name that `findZone` knows. */
export const zoneNames: readonly string[] = [...packedByName.keys()].filter(isFullName)

/** The zone of an IANA name in its exact case, or null. */
export function findZone(name: string): Zone | null {
  let zone = zones.get(name)
  if (zone === undefined) {
    const packedZone = isFullName(name) ? packedByName.get(name) : undefined
    if (packedZone === undefined) return null
    zone = unpack(name, packedZone)
    zones.set(name, zone)
  }
  return zone
}
