/** Zones: the table is current, and a wall time is the same moment whatever the machine's clock: of every zone, about every change. */
import { Settings } from 'luxon'
import t from 'tap'
import { changes, offsetAt } from '../../schedule-model.ts'
import { likelyZone } from '../../../src/calendar/work/zone-names.ts'
import { formatTime, timeAt, timeOnWall } from '../../../src/calendar/work/times.ts'
import { findZone, zoneNames, zoneRelease } from '../../../src/calendar/work/zones.ts'

const zone = (name: string) => findZone(name)!
const wall = (text: string) => Date.parse(`${text}Z`)
/** What a zone's clock shows at an instant. */
const shown = (name: string, instant: number) => formatTime(timeAt(instant, zone(name)))

void t.test('zone data is current', async t => {
  t.match(zoneRelease, /^20\d\d[a-z]$/)
  t.ok(zoneRelease >= '2026f')
  t.equal(shown('America/Vancouver', Date.parse('2027-01-15T12:00:00Z')), '2027-01-15T05:00:00-07:00')
})

void t.test('offsets', async t => {
  const rows: Array<[string, string, string]> = [
    ['Europe/London', '2026-03-29T00:59:59Z', '2026-03-29T00:59:59+00:00'],
    ['Europe/London', '2026-03-29T01:00:00Z', '2026-03-29T02:00:00+01:00'],
    ['Europe/London', '2026-10-25T00:59:59Z', '2026-10-25T01:59:59+01:00'],
    ['Europe/London', '2026-10-25T01:00:00Z', '2026-10-25T01:00:00+00:00'],
    ['America/New_York', '2026-11-01T06:00:00Z', '2026-11-01T01:00:00-05:00'],
    ['Australia/Lord_Howe', '2026-10-03T15:30:00Z', '2026-10-04T02:30:00+11:00'],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', '2026-04-05T01:30:00+10:30'],
    ['Pacific/Kiritimati', '2026-11-20T10:00:00Z', '2026-11-21T00:00:00+14:00'],
    ['Pacific/Pago_Pago', '2026-11-20T10:00:00Z', '2026-11-19T23:00:00-11:00'],
    ['Asia/Kathmandu', '2026-11-20T10:00:00.250Z', '2026-11-20T15:45:00.250+05:45'],
    ['Europe/Kyiv', '2026-07-01T00:00:00Z', '2026-07-01T03:00:00+03:00'],
    ['America/New_York', '2100-07-01T12:00:00Z', '2100-07-01T08:00:00-04:00'],
    ['Europe/London', '2100-12-31T12:00:00Z', '2100-12-31T12:00:00+00:00'],
    ['UTC', '1990-01-01T00:00:00Z', '1990-01-01T00:00:00+00:00'],
    ['Etc/GMT-5', '2026-01-01T00:00:00Z', '2026-01-01T05:00:00+05:00']
  ]
  for (const [name, instant, expected] of rows)
    t.equal(shown(name, Date.parse(instant)), expected, `${name} ${instant}`)
})

void t.test('wall times: a gap moves forward, the earlier of two', async t => {
  const rows: Array<[string, string, string, string]> = [
    ['plain', 'Europe/London', '2026-07-01T12:00', '2026-07-01T12:00:00+01:00'],
    ['gap', 'Europe/London', '2026-03-29T01:30', '2026-03-29T02:30:00+01:00'],
    ['start of the gap', 'Europe/London', '2026-03-29T01:00', '2026-03-29T02:00:00+01:00'],
    ['end of the gap', 'Europe/London', '2026-03-29T02:00', '2026-03-29T02:00:00+01:00'],
    ['ambiguous', 'Europe/London', '2026-10-25T01:30', '2026-10-25T01:30:00+01:00'],
    ['after the overlap', 'Europe/London', '2026-10-25T02:00', '2026-10-25T02:00:00+00:00'],
    ['gap', 'America/New_York', '2026-03-08T02:15', '2026-03-08T03:15:00-04:00'],
    ['ambiguous', 'America/New_York', '2026-11-01T01:00', '2026-11-01T01:00:00-04:00'],
    ['gap of half an hour', 'Australia/Lord_Howe', '2026-10-04T02:10', '2026-10-04T02:40:00+11:00'],
    ['ambiguous half hour', 'Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-05T01:45:00+11:00'],
    ['gap of two hours', 'Antarctica/Troll', '2026-03-29T01:30', '2026-03-29T03:30:00+02:00'],
    ['a day that never was', 'Pacific/Apia', '2011-12-30T09:00', '2011-12-31T09:00:00+14:00'],
    ['clock change at midnight', 'America/Havana', '2026-03-08T00:30', '2026-03-08T01:30:00-04:00']
  ]
  for (const [name, at, local, expected] of rows)
    t.equal(formatTime(timeOnWall(wall(local), zone(at))), expected, `${at}: ${name}`)
})

/** Minutes from a change of the clock at which the walls of every zone are read: about the change, its hour, and a day on both sides. */
const about = [-1440, -721, -120, -60, -30, -1, 0, 1, 29, 30, 59, 60, 61, 119, 120, 721, 1440]

void t.test('wall times of every zone about every change of its clock', async t => {
  const differing: string[] = []
  let read = 0
  for (const name of zoneNames) {
    const until = changes(name, Date.UTC(1990, 0), Date.UTC(2040, 0))
    for (const change of until) {
      for (const minutes of about) {
        const wallTime = change + offsetAt(name, change - 1) + minutes * 60_000
        // By the rule itself: the first instant at which the wall shows it, or else the clock as it ran before the gap.
        const offsets = [change - 1, change].map(instant => offsetAt(name, instant))
        const showing = [wallTime - 2 * 86_400_000, wallTime, wallTime + 2 * 86_400_000]
          .map(instant => wallTime - offsetAt(name, instant))
          .concat(offsets.map(offset => wallTime - offset))
          .filter(instant => instant + offsetAt(name, instant) === wallTime)
        const expected = showing.length > 0 ? Math.min(...showing) : wallTime - offsets[0]!
        read++
        if (timeOnWall(wallTime, zone(name)).toMillis() !== expected)
          differing.push(`${name} ${new Date(wallTime).toISOString()}`)
      }
    }
  }
  t.ok(read > 100_000, `${read} wall times`)
  t.strictSame(differing, [])
})

void t.test('no clock settles an ambiguity, whatever the time of the machine', async t => {
  const { now: clock, defaultZone } = Settings
  t.teardown(() => {
    Settings.now = clock
    Settings.defaultZone = defaultZone
  })
  for (const now of ['2026-01-15T00:00Z', '2026-07-15T00:00Z']) {
    Settings.now = () => Date.parse(now)
    Settings.defaultZone = now.includes('-01-') ? 'Europe/London' : 'America/New_York'
    t.equal(
      formatTime(timeOnWall(wall('2026-10-25T01:30'), zone('Europe/London'))),
      '2026-10-25T01:30:00+01:00'
    )
    t.equal(
      formatTime(timeOnWall(wall('2026-03-29T01:30'), zone('Europe/London'))),
      '2026-03-29T02:30:00+01:00'
    )
  }
})

void t.test('luxon knows the name and the offset of our zones', async t => {
  const time = timeAt(Date.parse('2026-07-01T12:00Z'), zone('Asia/Kolkata'))
  t.equal(time.toFormat('ZZ ZZZ z'), '+05:30 +0530 Asia/Kolkata')
  t.equal(time.zoneName, 'Asia/Kolkata')
  t.equal(time.offset, 330)
  t.ok(time.isValid)
})

void t.test('every zone has a clock from 1990 to 2100', async t => {
  const isClock = (offset: number) => Number.isInteger(offset) && Math.abs(offset) <= 14 * 60
  t.strictSame(
    zoneNames.filter(
      name => ![1990, 2026, 2038, 2100].every(year => isClock(zone(name).offset(Date.UTC(year, 5, 1))))
    ),
    []
  )
})

void t.test('zone names', async t => {
  for (const name of [
    'Europe/London',
    'UTC',
    'Etc/UTC',
    'Etc/GMT+5',
    'US/Eastern',
    'Europe/Kiev',
    'Asia/Calcutta',
    'America/Argentina/Buenos_Aires'
  ])
    t.equal(findZone(name)?.name, name)
  t.equal(findZone('Europe/London'), findZone('Europe/London'), 'read once')
  const refused: Array<[string, string | null]> = [
    ['BST', 'Europe/London'],
    ['IST', 'Asia/Kolkata'],
    ['EST', 'America/New_York'],
    ['EST5EDT', 'America/New_York'],
    ['CET', 'Europe/Paris'],
    ['GMT', 'Etc/GMT'],
    ['GB', 'Europe/London'],
    ['Japan', 'Asia/Tokyo'],
    ['local', null],
    ['system', null],
    ['UTC+5', 'Etc/GMT-5'],
    ['GMT-03:00', 'Etc/GMT+3'],
    ['+02:00', 'Etc/GMT-2'],
    ['UTC+0', 'UTC'],
    ['+05:30', 'Asia/Kolkata'],
    ['UTC+15', null],
    ['UTC-13', null],
    ['europe/london', 'Europe/London'],
    ['Europe/london', 'Europe/London'],
    ['utc', 'UTC'],
    ['America/New York', 'America/New_York'],
    ['london', 'Europe/London'],
    ['Eastern Standard Time', 'America/New_York'],
    ['Asia/Mumbai', 'Asia/Kolkata'],
    ['Europe/Londn', null],
    ['', null],
    ['/', null],
    ['constructor', null],
    ['__proto__', null],
    ['toString', null],
    ['Europe/', null],
    [' Europe/London', null],
    ['x'.repeat(64), null]
  ]
  for (const [name, likely] of refused) {
    t.equal(findZone(name), null, name)
    t.equal(likelyZone(name), likely, name)
    if (likely !== null) t.ok(findZone(likely), likely)
  }
})
