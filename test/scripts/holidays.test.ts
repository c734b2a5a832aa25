// Promises that rules of substitution give the days their acts give, and that a difference from another source needs a reason.
import t from 'tap'
import { readCorrections, type Correction } from '../../scripts/holidays/corrections.ts'
import type { DayOff } from '../../scripts/holidays/library.ts'
import { DifferenceReasons } from '../../scripts/holidays/reasons.ts'
import { readSecondSource } from '../../scripts/holidays/second-source.ts'
import { addSubstitutes } from '../../scripts/holidays/substitutes.ts'

const calendarOf = (days: Record<string, string>, isMoving = false) =>
  new Map<string, DayOff>(Object.entries(days).map(([date, name]) => [date, { date, name, isMoving }]))

void t.test('days off in place of holidays on a weekend', async t => {
  // 2026: Christmas is a Friday; 2027: a Saturday; 2033: a Sunday.
  const christmas = {
    '2026-12-25': 'Christmas',
    '2026-12-26': 'Boxing Day',
    '2027-12-25': 'Christmas',
    '2027-12-26': 'Boxing Day',
    '2033-12-25': 'Christmas',
    '2033-12-26': 'Boxing Day'
  }
  const rows: Array<[rule: string, names: string[], expected: string, why: string]> = [
    ['sunday', [], '2027-12-27 2033-12-27', 'the first day after that is no holiday'],
    ['saturday sunday', [], '2026-12-28 2027-12-27 2027-12-28 2033-12-27', 'a day each'],
    ['saturday sunday shared', [], '2026-12-28 2027-12-27 2033-12-27', 'one for a weekend'],
    ['saturday sunday', ['Boxing Day'], '2026-12-28 2027-12-27', 'one name'],
    ['saturday sunday since 2027', [], '2027-12-27 2027-12-28 2033-12-27', 'from a year on'],
    ['friday', ['Christmas'], '2026-12-27', 'where Friday is the day of rest']
  ]
  for (const [rule, names, expected, why] of rows) {
    const calendar = calendarOf(christmas)
    addSubstitutes(calendar, rule, names, [2026, 2027, 2033])
    t.equal(
      [...calendar.values()]
        .filter(({ name }) => name.endsWith(' (substitute day)'))
        .map(({ date }) => date)
        .toSorted()
        .join(' '),
      expected,
      `${rule}: ${why}`
    )
  }
  const sundays = calendarOf({ '2026-04-05': 'Easter Sunday', '2027-03-28': 'Easter Sunday' })
  addSubstitutes(sundays, 'sunday', [], [2026, 2027])
  t.equal(sundays.size, 2, 'a day that is always a Sunday is not moved')

  const given = calendarOf({
    '2026-12-26': 'Boxing Day',
    '2026-12-28': 'Boxing Day (substitute day)',
    '2028-12-26': 'Boxing Day'
  })
  addSubstitutes(given, 'saturday sunday', [], [2026, 2028])
  t.equal(given.size, 3, 'none is given twice')

  const moving = calendarOf({ '2027-05-16': 'Eid', '2026-05-27': 'Eid' }, true)
  addSubstitutes(moving, 'sunday', [], [2026, 2027])
  t.equal(moving.get('2027-05-17')?.isMoving, true, 'it moves with its holiday')

  const last = calendarOf({ '2034-12-31': 'Eve', '2033-12-31': 'Eve', '2032-12-31': 'Eve' })
  addSubstitutes(last, 'sunday', [], [2032, 2033, 2034])
  t.equal(last.size, 3, 'none outside the years')

  for (const rule of ['', 'monday', 'sunday since', 'sunday since 2026 since 2027', 'shared', 'Sunday'])
    t.throws(() => addSubstitutes(calendarOf({}), rule, [], []), /Not a rule/, JSON.stringify(rule))
})

void t.test('reasons for differences', async t => {
  const line = (number: number, places: string, days: string, source: string): Correction => ({
    line: number,
    places: places.split(','),
    change: 'differs',
    days,
    name: '',
    source
  })
  const reasons = new DifferenceReasons([
    line(1, 'US-AS,AS', '2026-07-16', 'own offices'),
    line(2, 'US', '2026-07-16 2026-11-27', 'optional'),
    line(3, 'PT-13', '2027-06-24', 'municipal'),
    line(4, 'KE', '2026-05-27', 'unused'),
    { ...line(5, 'DE', '2026-01-01', 'no reason at all'), change: 'add' }
  ])
  const rows: Array<[place: string, date: string, reason: string | null]> = [
    ['US-AS', '2026-07-16', 'own offices'],
    ['US-TX', '2026-07-16', 'optional'],
    ['US', '2026-11-27', 'optional'],
    ['US', '2027-11-27', null],
    ['PT-13', '2027-06-24', 'municipal'],
    ['PT', '2027-06-24', null],
    ['DE', '2026-01-01', null]
  ]
  for (const [place, date, reason] of rows) t.equal(reasons.find(place, date), reason, `${place} ${date}`)
  t.strictSame(reasons.missing, ['US 2027-11-27', 'PT 2027-06-24', 'DE 2026-01-01'])
  t.strictSame(reasons.counts(), [
    ['optional', 2],
    ['own offices', 1],
    ['municipal', 1]
  ])
  t.strictSame(reasons.idle(), [4])
})

void t.test('no reason excuses days that nobody has seen', async t => {
  for (const { line, change, places, days } of readCorrections()) {
    if (change !== 'differs') continue
    t.match(days, /^\d{4}-\d\d-\d\d( \d{4}-\d\d-\d\d)*$/, `line ${line} names its dates`)
    t.ok(
      places.every(place => /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(place)),
      `line ${line} names its places`
    )
  }
})

void t.test('the second source', async t => {
  const { version, first, last, places } = readSecondSource()
  t.strictSame([version, first, last], ['0.109', 2026, 2027])
  t.equal(Object.keys(places).length, 824)
  const rows: Array<[place: string, date: string, name: string | undefined]> = [
    ['US', '2026-11-26', 'Thanksgiving Day'],
    ['US-VA', '2026-11-26', 'Thanksgiving Day'],
    ['US-VA', '2026-11-27', 'Day After Thanksgiving'],
    ['US-TX', '2026-10-12', undefined],
    ['SE', '2026-06-19', 'Midsummer Eve']
  ]
  for (const [place, date, name] of rows) t.equal(places[place]?.[date], name, `${place} ${date}`)
})
