import t from 'tap'
import { formatDate, parseDate } from '../../../src/calendar/work/dates.ts'
import { findHolidays } from '../../../src/calendar/work/holidays/table.ts'
import { WorkCalendar, type WorkPattern } from '../../../src/calendar/work/work-calendar.ts'
import { timeAt } from '../../../src/calendar/work/times.ts'
import { findZone } from '../../../src/calendar/work/zones.ts'

const day = (text: string) => parseDate(text)!.day
const calendar = (
  {
    closedOn = [],
    openOn = [],
    ...pattern
  }: Partial<Omit<WorkPattern, 'closedOn' | 'openOn'>> & { closedOn?: string[]; openOn?: string[] } = {},
  zone = 'Europe/London'
) =>
  new WorkCalendar(findZone(zone)!, {
    workingDays: [1, 2, 3, 4, 5],
    holidays: null,
    opening: 540,
    closing: 1020,
    closedOn: closedOn.map(day),
    openOn: openOn.map(day),
    ...pattern
  })

void t.test('business days', async t => {
  const rows: Array<[string, Parameters<typeof calendar>[0], string, number, string]> = [
    ['Wednesday + 5 is the next Wednesday', {}, '2026-11-18', 5, '2026-11-25'],
    ['Saturday + 1 is Monday', {}, '2026-11-21', 1, '2026-11-23'],
    ['Friday + 1 is Monday', {}, '2026-11-20', 1, '2026-11-23'],
    ['closed days do not count', { closedOn: ['2026-11-23', '2026-11-24'] }, '2026-11-20', 1, '2026-11-25'],
    ['a worked Saturday counts', { openOn: ['2026-11-21'] }, '2026-11-20', 2, '2026-11-23'],
    ['Sunday to Thursday', { workingDays: [7, 1, 2, 3, 4] }, '2026-11-19', 1, '2026-11-22'],
    ['four days', { workingDays: [1, 2, 3, 4] }, '2026-11-19', 1, '2026-11-23'],
    ['one day', { workingDays: [3] }, '2026-11-18', 5, '2026-12-23'],
    ['across the year', { closedOn: ['2027-01-01'] }, '2026-12-30', 3, '2027-01-05'],
    [
      'closed on 400 days running',
      { closedOn: Array.from({ length: 400 }, (_, i) => formatDate(day('2026-11-19') + i)) },
      '2026-11-18',
      1,
      '2027-12-24'
    ],
    [
      'one day a week, closed for 400 weeks',
      {
        workingDays: [1],
        closedOn: Array.from({ length: 400 }, (_, i) => formatDate(day('2026-11-23') + i * 7))
      },
      '2026-11-18',
      1,
      '2034-07-24'
    ]
  ]
  for (const [name, pattern, from, count, expected] of rows)
    t.equal(formatDate(calendar(pattern).add(day(from), count)), expected, name)
  t.equal(formatDate(calendar({ closedOn: ['2026-11-20'] }).onOrBefore(day('2026-11-22'))), '2026-11-19')
  t.equal(formatDate(calendar().onOrAfter(day('2026-11-21'))), '2026-11-23')
})

void t.test('business days and public holidays', async t => {
  const rows: Array<
    [
      string,
      country: string,
      subdivision: string | undefined,
      Parameters<typeof calendar>[0],
      from: string,
      count: number,
      expected: string
    ]
  > = [
    ['across Thanksgiving', 'US', undefined, {}, '2026-11-25', 1, '2026-11-27'],
    ['across Christmas and New Year, with days in lieu', 'GB', 'ENG', {}, '2026-12-24', 5, '2027-01-05'],
    ['Scotland keeps 2 January, on the Monday in lieu', 'GB', 'SCT', {}, '2026-12-31', 1, '2027-01-05'],
    ['across Golden Week in Japan', 'JP', undefined, {}, '2026-04-28', 2, '2026-05-01'],
    ['and its second half', 'JP', undefined, {}, '2026-05-01', 1, '2026-05-07'],
    [
      'across Spring Festival, the Saturday before worked',
      'CN',
      undefined,
      {},
      '2026-02-13',
      2,
      '2026-02-24'
    ],
    ['across National Day, the Saturday after worked', 'CN', undefined, {}, '2026-09-30', 3, '2026-10-10'],
    [
      'a week of their own keeps no decree',
      'CN',
      undefined,
      { workingDays: [1, 2, 3, 4] },
      '2026-10-08',
      1,
      '2026-10-12'
    ],
    ['a decree is overruled', 'CN', undefined, { closedOn: ['2026-10-10'] }, '2026-10-09', 1, '2026-10-12'],
    ['open on a holiday', 'US', undefined, { openOn: ['2026-11-26'] }, '2026-11-25', 1, '2026-11-26'],
    [
      'a holiday on a day off changes nothing',
      'US',
      undefined,
      { workingDays: [7, 1, 2, 3] },
      '2026-11-25',
      1,
      '2026-11-29'
    ],
    [
      'Sunday to Thursday, and the feast',
      'KW',
      undefined,
      { workingDays: [7, 1, 2, 3, 4] },
      '2026-02-24',
      1,
      '2026-03-01'
    ]
  ]
  for (const [name, country, subdivision, pattern, from, count, expected] of rows)
    t.equal(
      formatDate(
        calendar({ holidays: findHolidays(country, subdivision), ...pattern }).add(day(from), count)
      ),
      expected,
      name
    )
})

void t.test('the end of the table', async t => {
  const us = calendar({ holidays: findHolidays('US') })
  us.add(day('2034-12-20'), 5)
  t.equal(us.hasLeftTable, false)
  us.add(day('2034-12-29'), 1)
  t.equal(us.hasLeftTable, true)
  const none = calendar()
  none.add(day('2040-12-29'), 1)
  t.equal(none.hasLeftTable, false, 'without a country there is no end')
})

void t.test('working time', async t => {
  const at = (text: string) => timeAt(Date.parse(text))
  const rows: Array<[string, Parameters<typeof calendar>[0], string, boolean, string]> = [
    ['before opening', {}, '2026-11-18T08:59:59Z', false, '2026-11-18T09:00:00.000Z'],
    ['at opening', {}, '2026-11-18T09:00:00Z', true, '2026-11-19T09:00:00.000Z'],
    ['before closing', {}, '2026-11-18T16:59:59Z', true, '2026-11-19T09:00:00.000Z'],
    ['at closing', {}, '2026-11-18T17:00:00Z', false, '2026-11-19T09:00:00.000Z'],
    ['on a day off', {}, '2026-11-21T12:00:00Z', false, '2026-11-23T09:00:00.000Z'],
    ['closed', { closedOn: ['2026-11-18'] }, '2026-11-18T12:00:00Z', false, '2026-11-19T09:00:00.000Z'],
    ['summer time', {}, '2026-07-01T08:00:00Z', true, '2026-07-02T08:00:00.000Z'],
    [
      'opening in a gap',
      { workingDays: [7], opening: 90, closing: 300 },
      '2026-03-29T01:00:00Z',
      false,
      '2026-03-29T01:30:00.000Z'
    ],
    [
      'opening twice: the earlier',
      { workingDays: [7], opening: 90, closing: 300 },
      '2026-10-25T00:30:00Z',
      true,
      '2026-11-01T01:30:00.000Z'
    ]
  ]
  for (const [name, pattern, instant, isWorked, next] of rows) {
    t.equal(calendar(pattern).isWorkingTime(at(instant)), isWorked, name)
    t.equal(calendar(pattern).nextOpening(at(instant)).toUTC().toISO(), next, name)
  }
})

void t.test('days off that would else be worked', async t => {
  const holidays = calendar({ closedOn: ['2026-12-25', '2026-12-24', '2026-12-26', '2027-01-01'] })
  t.strictSame(
    holidays.daysOff(day('2026-12-24'), day('2026-12-31')).map(off => formatDate(off.day)),
    ['2026-12-24', '2026-12-25']
  )
  const named = (pattern: Parameters<typeof calendar>[0], first: string, last: string) =>
    calendar(pattern)
      .daysOff(day(first), day(last))
      .map(off => [formatDate(off.day), off.name])
  t.strictSame(
    named(
      {
        holidays: findHolidays('GB', 'ENG'),
        closedOn: ['2026-12-24', '2026-12-25', '2026-12-26'],
        openOn: ['2027-01-01']
      },
      '2026-12-20',
      '2027-01-10'
    ),
    [
      ['2026-12-24', null],
      ['2026-12-25', 'Christmas Day'],
      ['2026-12-28', 'Boxing Day (substitute day)']
    ],
    'holidays by name, the rest without one, worked ones not at all'
  )
  t.strictSame(
    named({ holidays: findHolidays('CN'), closedOn: ['2026-02-14'] }, '2026-02-14', '2026-02-17'),
    [
      ['2026-02-14', null],
      ['2026-02-16', 'Spring Festival'],
      ['2026-02-17', 'Spring Festival']
    ],
    'a Saturday that a decree has worked'
  )
})
