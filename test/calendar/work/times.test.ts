/** Moments: which texts are times, how they are read, and how they are written and said. */
import { Duration } from 'luxon'
import t from 'tap'
import {
  formatTime,
  formatWallTime,
  isInstant,
  isInterviewTime,
  later,
  parseTime,
  sayTime,
  timeAt,
  timeOnWall
} from '../../../src/calendar/work/times.ts'
import { findZone } from '../../../src/calendar/work/zones.ts'

const zone = (name: string) => findZone(name)!

void t.test('what is an instant and what an interview time', async t => {
  const rows: Array<[string, boolean, boolean]> = [
    ['2026-11-20T22:30:00Z', true, true],
    ['2026-11-20T22:30Z', true, true],
    ['2026-11-20T22:30:00.5Z', true, true],
    ['2026-11-20T22:30:00.123456+00:00', true, true],
    ['2026-11-20T22:30+14:00', true, true],
    ['2026-11-20T22:30-12:00', true, true],
    ['2024-02-29T00:00Z', true, true],
    ['2000-02-29T00:00Z', true, true],
    ['2026-11-20T14:00', false, true],
    ['2026-11-20T14:00:30', false, true],
    ['2026-11-20', false, true],
    ['2026-02-30T10:00Z', false, false],
    ['2100-02-29', false, false],
    ['2026-02-29', false, false],
    ['2026-13-01', false, false],
    ['2026-00-10', false, false],
    ['2026-04-31', false, false],
    ['2026-11-00', false, false],
    ['2026-11-20T24:00Z', false, false],
    ['2026-11-20T24:61', false, false],
    ['2026-11-20T23:60Z', false, false],
    ['2026-11-20T23:59:60Z', false, false],
    ['2026-11-20T22:30+14:01', false, false],
    ['2026-11-20T22:30+15:00', false, false],
    ['2026-11-20T22:30+0100', false, false],
    ['2026-11-20T22:30+01', false, false],
    ['2026-11-20T22:30+01:60', false, false],
    ['2026-11-20 22:30Z', false, false],
    ['2026-11-20t22:30z', false, false],
    ['2026-11-20T22:30:00.Z', false, false],
    ['2026-11-20T22Z', false, false],
    ['20261120T2230Z', false, false],
    ['2026-W47-5', false, false],
    ['2026-324', false, false],
    [' 2026-11-20', false, false],
    ['2026-11-20\n', false, false],
    ['+002026-11-20', false, false],
    ['now', false, false],
    ['', false, false]
  ]
  for (const [text, instant, time] of rows) {
    t.equal(isInstant(text), instant, text)
    t.equal(isInterviewTime(text), time, text)
  }
})

void t.test('reading', async t => {
  t.strictSame(parseTime('2026-11-20T22:30:00.25+05:30'), {
    kind: 'instant',
    year: 2026,
    instant: Date.parse('2026-11-20T17:00:00.250Z'),
    offset: 19_800_000,
    isZulu: false
  })
  t.strictSame(parseTime('2026-11-20T22:30-00:00'), {
    kind: 'instant',
    year: 2026,
    instant: Date.parse('2026-11-20T22:30Z'),
    offset: 0,
    isZulu: false
  })
  t.strictSame(parseTime('2026-11-20T22:30'), {
    kind: 'local',
    year: 2026,
    wallTime: Date.parse('2026-11-20T22:30Z')
  })
})

void t.test('saying', async t => {
  const time = timeAt(Date.parse('2026-11-23T07:05Z'))
  t.equal(sayTime(time), '07:05 on Monday 23 November')
  t.equal(sayTime(time, zone('America/New_York')), '02:05 on Monday 23 November')
  t.equal(formatTime(time, zone('UTC')), '2026-11-23T07:05:00+00:00')
  t.equal(formatWallTime(Date.parse('2026-11-23T07:05:09.010Z')), '2026-11-23T07:05:09.010')
})

void t.test('elapsed time takes no notice of clock changes', async t => {
  const before = timeAt(Date.parse('2026-03-29T00:30Z'), zone('Europe/London'))
  t.equal(formatTime(later(before, Duration.fromObject({ hours: 24 }))), '2026-03-30T01:30:00+01:00')
})

void t.test('a moment asked for again, and one after thousands of others, is the same', async t => {
  const wallTime = Date.parse('2026-10-25T01:30Z')
  const [london, paris] = [zone('Europe/London'), zone('Europe/Paris')]
  const first = timeOnWall(wallTime, london)
  const texts = () => [london, paris, london].map(other => formatTime(timeOnWall(wallTime, london), other))
  const expected = ['2026-10-25T01:30:00+01:00', '2026-10-25T02:30:00+02:00', '2026-10-25T01:30:00+01:00']
  t.strictSame(texts(), expected)
  for (let i = 1; i <= 25_000; i++) timeOnWall(wallTime + i * 60_000, paris)
  t.equal(timeOnWall(wallTime, london).toMillis(), first.toMillis())
  t.strictSame(texts(), expected)
})
