import t from 'tap'
import {
  formatDate,
  isInstant,
  isInterviewTime,
  isoWeekday,
  parseClock,
  parseDate,
  parseTime,
  sayDate,
  sayTime
} from '../../../src/calendar/work/dates.ts'

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
  t.strictSame(parseDate('1970-01-02'), { year: 1970, day: 1 })
  t.equal(parseClock('09:30'), 570)
})

void t.test('saying', async t => {
  for (const [text, weekday, words] of [
    ['2026-11-23', 1, 'Monday 23 November'],
    ['2026-11-22', 7, 'Sunday 22 November'],
    ['1990-01-01', 1, 'Monday 1 January'],
    ['2100-12-31', 5, 'Friday 31 December'],
    ['1969-12-31', 3, 'Wednesday 31 December']
  ] as const) {
    const { day } = parseDate(text)!
    t.equal(isoWeekday(day), weekday)
    t.equal(sayDate(day), words)
    t.equal(formatDate(day), text)
  }
  t.equal(sayTime(Date.parse('2026-11-23T07:05Z')), '07:05 on Monday 23 November')
})
