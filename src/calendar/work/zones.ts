import { FixedOffsetZone, Zone } from 'luxon'
import packed from 'moment-timezone/data/packed/latest.json' with { type: 'json' }

/** Release of the IANA zone data that answers are made with (moment-timezone's table; Node's own ICU lags behind). */
export const zoneRelease: string = packed.version

const minute = 60_000

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

/** A zone's clock as luxon reads it: stretches of constant offset, the last of them without end (the table's rules run to 2499). */
export class TableZone extends Zone {
  readonly #name: string
  /** Where each stretch ends, epoch ms, ascending; the last is Infinity. */
  readonly #ends: readonly number[]
  /** Minutes ahead of UTC in each stretch. */
  readonly #offsets: readonly number[]

  /** `changes`: the instants (epoch ms, ascending) between one stretch and the next; `offsets`, in minutes, has one more. */
  constructor(name: string, changes: readonly number[], offsets: readonly number[]) {
    super()
    this.#name = name
    this.#ends = [...changes, Infinity]
    this.#offsets = offsets
  }

  override get type(): string {
    return 'table'
  }

  override get name(): string {
    return this.#name
  }

  /** Never: an offset of none is written +00:00, and Z only where the zone is not ours. */
  override get isUniversal(): boolean {
    return false
  }

  override get isValid(): boolean {
    return true
  }

  /** Minutes ahead of UTC at an instant (epoch ms). */
  override offset(instant: number): number {
    let low = 0
    let high = this.#ends.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (instant < this.#ends[middle]!) high = middle
      else low = middle + 1
    }
    return this.#offsets[low]!
  }

  /** The table's own abbreviations are not kept, and luxon's would be ICU's: the name itself. */
  override offsetName(): string {
    return this.#name
  }

  override formatOffset(instant: number, format: 'narrow' | 'short' | 'techie'): string {
    return FixedOffsetZone.instance(this.offset(instant)).formatOffset(instant, format)
  }

  override equals(other: Zone): boolean {
    return other === this
  }
}

/** The zone that a line of the table describes. */
function unpack(name: string, packedZone: string): TableZone {
  const [, , offsets = '', stretches = '', lengths = ''] = packedZone.split('|')
  const minutesBehind = offsets.split(' ').map(readBase60)
  let end = 0
  const changes =
    lengths === '' ? [] : lengths.split(' ').map(length => Math.round((end += readBase60(length)) * minute))
  return new TableZone(
    name,
    changes,
    Array.from(stretches, code => -(minutesBehind[readBase60(code)] ?? 0) + 0)
  )
}

const packedByName = new Map(packed.zones.map(zone => [zone.slice(0, zone.indexOf('|')), zone]))
for (const link of packed.links) {
  const [target = '', name = ''] = link.split('|')
  packedByName.set(name, packedByName.get(target)!)
}
const zones = new Map<string, TableZone>()

/** Whether IANA's form of the name is one we take: Area/Location, Etc/… or UTC (its abbreviations and country names are not). */
const isFullName = (name: string) => name === 'UTC' || name.includes('/')

/** Every name that `findZone` knows. */
export const zoneNames: readonly string[] = [...packedByName.keys()].filter(isFullName)

/** The zone of an IANA name in its exact case, or null. */
export function findZone(name: string): TableZone | null {
  let zone = zones.get(name)
  if (zone === undefined) {
    const packedZone = isFullName(name) ? packedByName.get(name) : undefined
    if (packedZone === undefined) return null
    zone = unpack(name, packedZone)
    zones.set(name, zone)
  }
  return zone
}
