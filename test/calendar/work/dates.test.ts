/** Days: read, written and said. */
import t from 'tap'
import { formatDate, isoWeekday, parseClock, parseDate, sayDate } from '../../../src/calendar/work/dates.ts'

void t.test('reading', async t => {
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
})
