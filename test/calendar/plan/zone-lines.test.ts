// The VTIMEZONE of a calendar gives every instant of its span the offset of the shipped zone data, for readers that know nothing else.
import ICAL from 'ical.js'
import t from 'tap'
import { writeLines } from '../../../src/calendar/plan/content-lines.ts'
import { writeZone } from '../../../src/calendar/plan/zone-lines.ts'
import { readComponents } from '../../../src/calendar/request/components.ts'
import { readZoneRules } from '../../../src/calendar/request/zone-rules.ts'
import { timeOnWall } from '../../../src/calendar/work/times.ts'
import { findZone, zoneNames } from '../../../src/calendar/work/zones.ts'

const hour = 3_600_000
const spans = [
  ['2026-11-20T15:00:00Z', '2027-01-22T22:00:00Z'],
  ['2026-02-20T15:00:00Z', '2026-04-22T22:00:00Z'],
  ['2027-09-01T00:00:00Z', '2027-12-01T00:00:00Z'],
  ['2028-07-01T12:00:00Z', '2028-07-01T12:30:00Z']
].map(span => span.map(text => Date.parse(text)))

void t.test('every zone, by ical.js and by our own reader of rules', async t => {
  for (const name of zoneNames) {
    const zone = findZone(name)!
    let [differences, tried] = [0, 0]
    for (const [from = 0, to = 0] of spans) {
      const text = writeLines(writeZone(zone, from, to))
      const theirs = new ICAL.Timezone(new ICAL.Component(ICAL.parse(text) as unknown[]))
      const [component] = readComponents(`BEGIN:VCALENDAR\r\n${text}END:VCALENDAR\r\n`, 'time').calendars
      for (let instant = from; instant <= to; instant += 37 * hour) {
        const offset = zone.offset(instant) * 60_000
        const wallTime = instant + offset
        // What a clock shows twice means the first time
        if (timeOnWall(wallTime, zone).toMillis() !== instant) continue
        const written = new Date(wallTime).toISOString().slice(0, 19)
        const ours = readZoneRules(component!.components[0]!, written)
        const read = theirs.utcOffset(ICAL.Time.fromDateTimeString(written)) * 1000
        if (read !== offset || ours === null || timeOnWall(wallTime, ours).toMillis() !== instant)
          differences++
        tried++
      }
    }
    t.ok(tried > 100 && differences === 0, `${name}: ${differences} of ${tried}`)
  }
})

void t.test(
  'the form that Outlook reads: a rule each for summer and winter, or what changes by its date',
  async t => {
    const rows: Array<[name: string, span: number, rules: string[], parts: string[]]> = [
      ['Europe/London', 0, ['BYMONTH=10;BYDAY=-1SU', 'BYMONTH=3;BYDAY=-1SU'], ['STANDARD', 'DAYLIGHT']],
      ['America/New_York', 1, ['BYMONTH=11;BYDAY=1SU', 'BYMONTH=3;BYDAY=2SU'], ['STANDARD', 'DAYLIGHT']],
      ['Australia/Lord_Howe', 0, ['BYMONTH=4;BYDAY=1SU', 'BYMONTH=10;BYDAY=1SU'], ['STANDARD', 'DAYLIGHT']],
      ['Asia/Kolkata', 0, [], ['STANDARD']],
      // It keeps the summer's clock from 2026 on.
      ['America/Vancouver', 0, [], ['STANDARD']],
      ['America/Vancouver', 1, [], ['STANDARD', 'DAYLIGHT']],
      // It is an hour behind in Ramadan, by the moon: until 22 March.
      ['Africa/Casablanca', 1, [], ['STANDARD', 'DAYLIGHT']]
    ]
    for (const [name, span, rules, parts] of rows) {
      const [from = 0, to = 0] = spans[span]!
      const lines = writeZone(findZone(name)!, from, to)
      t.strictSame(
        lines.filter(([own]) => own === 'RRULE').map(([, rule]) => rule),
        rules.map(rule => `FREQ=YEARLY;${rule}`),
        name
      )
      t.strictSame(
        lines.filter(([own]) => own === 'BEGIN').map(([, part]) => part),
        ['VTIMEZONE', ...parts],
        name
      )
    }
  }
)
