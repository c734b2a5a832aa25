import { zoneNames } from './zones.ts'

/** What people write for a zone, in the form `fold` gives it, and the zone they most likely mean. Abbreviations are shared by many zones: the likeliest for job seekers. */
const meant: ReadonlyMap<string, string> = new Map(
  Object.entries({
    z: 'UTC',
    zulu: 'UTC',
    gmt: 'Etc/GMT',
    greenwich: 'Etc/GMT',
    uct: 'UTC',
    universal: 'UTC',
    gmt0: 'Etc/GMT',
    bst: 'Europe/London',
    wet: 'Europe/Lisbon',
    west: 'Europe/Lisbon',
    gb: 'Europe/London',
    'gb-eire': 'Europe/London',
    uk: 'Europe/London',
    england: 'Europe/London',
    ie: 'Europe/Dublin',
    eire: 'Europe/Dublin',
    ireland: 'Europe/Dublin',
    portugal: 'Europe/Lisbon',
    poland: 'Europe/Warsaw',
    germany: 'Europe/Berlin',
    france: 'Europe/Paris',
    cet: 'Europe/Paris',
    cest: 'Europe/Paris',
    met: 'Europe/Paris',
    mez: 'Europe/Berlin',
    mesz: 'Europe/Berlin',
    eet: 'Europe/Athens',
    eest: 'Europe/Athens',
    msk: 'Europe/Moscow',
    'w-su': 'Europe/Moscow',
    turkey: 'Europe/Istanbul',
    trt: 'Europe/Istanbul',
    est: 'America/New_York',
    edt: 'America/New_York',
    et: 'America/New_York',
    est5edt: 'America/New_York',
    eastern: 'America/New_York',
    eastern_time: 'America/New_York',
    eastern_standard_time: 'America/New_York',
    cst: 'America/Chicago',
    cdt: 'America/Chicago',
    ct: 'America/Chicago',
    cst6cdt: 'America/Chicago',
    central: 'America/Chicago',
    central_time: 'America/Chicago',
    central_standard_time: 'America/Chicago',
    mst: 'America/Denver',
    mdt: 'America/Denver',
    mt: 'America/Denver',
    mst7mdt: 'America/Denver',
    navajo: 'America/Denver',
    mountain: 'America/Denver',
    mountain_time: 'America/Denver',
    mountain_standard_time: 'America/Denver',
    pst: 'America/Los_Angeles',
    pdt: 'America/Los_Angeles',
    pt: 'America/Los_Angeles',
    pst8pdt: 'America/Los_Angeles',
    pacific: 'America/Los_Angeles',
    pacific_time: 'America/Los_Angeles',
    pacific_standard_time: 'America/Los_Angeles',
    akst: 'America/Anchorage',
    akdt: 'America/Anchorage',
    hst: 'Pacific/Honolulu',
    ast: 'America/Halifax',
    adt: 'America/Halifax',
    nst: 'America/St_Johns',
    ndt: 'America/St_Johns',
    brt: 'America/Sao_Paulo',
    art: 'America/Argentina/Buenos_Aires',
    clt: 'America/Santiago',
    cuba: 'America/Havana',
    jamaica: 'America/Jamaica',
    ist: 'Asia/Kolkata',
    '+05:30': 'Asia/Kolkata',
    'utc+5:30': 'Asia/Kolkata',
    'utc+05:30': 'Asia/Kolkata',
    'gmt+5:30': 'Asia/Kolkata',
    'gmt+05:30': 'Asia/Kolkata',
    india: 'Asia/Kolkata',
    pkt: 'Asia/Karachi',
    npt: 'Asia/Kathmandu',
    gst: 'Asia/Dubai',
    ict: 'Asia/Bangkok',
    wib: 'Asia/Jakarta',
    sgt: 'Asia/Singapore',
    singapore: 'Asia/Singapore',
    hkt: 'Asia/Hong_Kong',
    hongkong: 'Asia/Hong_Kong',
    pht: 'Asia/Manila',
    prc: 'Asia/Shanghai',
    china: 'Asia/Shanghai',
    roc: 'Asia/Taipei',
    jst: 'Asia/Tokyo',
    japan: 'Asia/Tokyo',
    kst: 'Asia/Seoul',
    rok: 'Asia/Seoul',
    korea: 'Asia/Seoul',
    israel: 'Asia/Jerusalem',
    iran: 'Asia/Tehran',
    idt: 'Asia/Jerusalem',
    awst: 'Australia/Perth',
    acst: 'Australia/Adelaide',
    acdt: 'Australia/Adelaide',
    aest: 'Australia/Sydney',
    aedt: 'Australia/Sydney',
    nz: 'Pacific/Auckland',
    nzst: 'Pacific/Auckland',
    nzdt: 'Pacific/Auckland',
    'nz-chat': 'Pacific/Chatham',
    kwajalein: 'Pacific/Kwajalein',
    eat: 'Africa/Nairobi',
    cat: 'Africa/Maputo',
    wat: 'Africa/Lagos',
    sast: 'Africa/Johannesburg',
    egypt: 'Africa/Cairo',
    libya: 'Africa/Tripoli',
    iceland: 'Atlantic/Reykjavik',
    'america/san_francisco': 'America/Los_Angeles',
    'america/seattle': 'America/Los_Angeles',
    'america/boston': 'America/New_York',
    'america/washington': 'America/New_York',
    'america/miami': 'America/New_York',
    'america/atlanta': 'America/New_York',
    'america/houston': 'America/Chicago',
    'america/dallas': 'America/Chicago',
    'america/newyork': 'America/New_York',
    'america/ottawa': 'America/Toronto',
    'america/calgary': 'America/Edmonton',
    'america/rio_de_janeiro': 'America/Sao_Paulo',
    'america/brasilia': 'America/Sao_Paulo',
    'europe/edinburgh': 'Europe/London',
    'europe/manchester': 'Europe/London',
    'europe/munich': 'Europe/Berlin',
    'europe/frankfurt': 'Europe/Berlin',
    'europe/hamburg': 'Europe/Berlin',
    'europe/milan': 'Europe/Rome',
    'europe/barcelona': 'Europe/Madrid',
    'europe/geneva': 'Europe/Zurich',
    'europe/kyev': 'Europe/Kyiv',
    'asia/delhi': 'Asia/Kolkata',
    'asia/new_delhi': 'Asia/Kolkata',
    'asia/mumbai': 'Asia/Kolkata',
    'asia/bombay': 'Asia/Kolkata',
    'asia/bangalore': 'Asia/Kolkata',
    'asia/bengaluru': 'Asia/Kolkata',
    'asia/chennai': 'Asia/Kolkata',
    'asia/beijing': 'Asia/Shanghai',
    'asia/shenzhen': 'Asia/Shanghai',
    'asia/abu_dhabi': 'Asia/Dubai',
    'asia/osaka': 'Asia/Tokyo',
    'asia/hanoi': 'Asia/Ho_Chi_Minh',
    'asia/islamabad': 'Asia/Karachi',
    'australia/sidney': 'Australia/Sydney',
    'pacific/wellington': 'Pacific/Auckland',
    'africa/capetown': 'Africa/Johannesburg',
    'africa/cape_town': 'Africa/Johannesburg'
  })
)

const fold = (name: string) => name.toLowerCase().replaceAll(' ', '_')

/** Names by folded name and by folded last part ("london"), where only one zone has it. */
let names: Map<string, string> | undefined

function indexNames(): Map<string, string> {
  const index = new Map<string, string>()
  const cities = new Map<string, string[]>()
  for (const name of zoneNames) {
    index.set(fold(name), name)
    const city = fold(name.slice(name.lastIndexOf('/') + 1))
    cities.set(city, [...(cities.get(city) ?? []), name])
  }
  for (const [city, [first, ...others]] of cities) {
    if (others.length === 0 && !index.has(city)) index.set(city, first!)
  }
  return index
}

/** UTC+5, GMT-03:00, +2: whole hours have a zone of their own, named with the sign reversed. */
const offsetPattern = /^(?:utc|gmt|etc\/gmt|etc\/utc)?([+-])0?(\d{1,2})(?::?00)?$/

/** The name that a refused zone name was likely meant for; null when nothing comes near. Always from our own tables. */
export function likelyZone(refused: string): string | null {
  const name = fold(refused.slice(0, 64))
  const offset = offsetPattern.exec(name)
  if (offset !== null) {
    const hours = Number(offset[2])
    if (hours === 0) return 'UTC'
    return hours <= (offset[1] === '+' ? 14 : 12) ? `Etc/GMT${offset[1] === '+' ? '-' : '+'}${hours}` : null
  }
  names ??= indexNames()
  return meant.get(name) ?? names.get(name) ?? null
}
