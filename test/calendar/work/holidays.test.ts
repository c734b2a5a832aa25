import t from 'tap'
import { formatDate, isoWeekday, parseDate } from '../../../src/calendar/work/dates.ts'
import { findHolidayName, holidaysNamed } from '../../../src/calendar/work/holidays/names.ts'
import {
  findHolidays,
  holidayCountries,
  holidayYears,
  isDivided,
  subdivisionsOf
} from '../../../src/calendar/work/holidays/table.ts'

const day = (date: string) => parseDate(date)!.day
const holidaysOf = (place: string) => {
  const [country = '', subdivision] = place.split('-')
  return findHolidays(country, subdivision)!
}
/** Holidays of a year on Monday to Friday, MM-DD. */
const onWeekdays = (place: string, year: number) => {
  const holidays = holidaysOf(place)
  return holidays
    .days()
    .filter(one => isoWeekday(one) <= 5)
    .map(formatDate)
    .filter(date => date.startsWith(`${year}-`))
    .map(date => date.slice(5))
    .join(' ')
}

void t.test('whole years, as published', async t => {
  const rows: Array<[place: string, year: number, days: string, source: string]> = [
    [
      'US',
      2026,
      '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25',
      'opm.gov, federal holidays'
    ],
    [
      'US',
      2027,
      '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31',
      'opm.gov, federal holidays'
    ],
    ['GB', 2026, '01-01 04-03 05-04 05-25 12-25 12-28', 'gov.uk/bank-holidays: what all parts keep'],
    ['GB-ENG', 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28', 'gov.uk/bank-holidays'],
    ['GB-ENG', 2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28', 'gov.uk/bank-holidays'],
    ['GB-SCT', 2026, '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28', 'gov.uk/bank-holidays'],
    ['GB-NIR', 2026, '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28', 'gov.uk/bank-holidays'],
    ['IE', 2026, '01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25', 'citizensinformation.ie'],
    ['DE', 2026, '01-01 04-03 04-06 05-01 05-14 05-25 12-25', 'Feiertagsgesetze der Länder'],
    ['DE-BY', 2026, '01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 12-25', 'Bayerisches Feiertagsgesetz'],
    ['DE-BE', 2027, '01-01 03-08 03-26 03-29 05-06 05-17', 'Berliner Feiertagsgesetz'],
    ['FR', 2026, '01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25', 'Code du travail L3133-1'],
    [
      'FR-6AE',
      2026,
      '01-01 04-03 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25',
      'Code du travail L3134-13'
    ],
    [
      'JP',
      2026,
      '01-01 01-12 02-11 02-23 03-20 04-29 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23',
      "Cabinet Office: 05-06 substitute, 09-22 citizens' holiday"
    ],
    ['AU-NSW', 2026, '01-01 01-26 04-03 04-06 04-27 06-08 10-05 12-25 12-28', 'nsw.gov.au'],
    ['AU-VIC', 2026, '01-01 01-26 03-09 04-03 04-06 06-08 09-25 11-03 12-25 12-28', 'business.vic.gov.au'],
    [
      'NZ',
      2026,
      '01-01 01-02 02-06 04-03 04-06 04-27 06-01 07-10 10-26 12-25 12-28',
      'employment.govt.nz: Anzac and Boxing Day Mondayised'
    ],
    [
      'NZ-AUK',
      2026,
      '01-01 01-02 01-26 02-06 04-03 04-06 04-27 06-01 07-10 10-26 12-25 12-28',
      'employment.govt.nz'
    ],
    ['BR', 2026, '01-01 04-03 04-21 05-01 09-07 10-12 11-02 11-20 12-25', 'Portaria MGI'],
    [
      'CA-ON',
      2026,
      '01-01 02-16 04-03 05-18 07-01 09-07 10-12 12-25 12-28',
      'ontario.ca: no Easter Monday, Boxing Day in lieu'
    ],
    ['CH', 2026, '01-01 05-14 12-25', 'kept in all cantons; 1 August is a Saturday'],
    [
      'CN',
      2026,
      '01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05 10-06 10-07',
      'State Council, 国办发明电〔2025〕7号'
    ],
    [
      'KR',
      2025,
      '01-01 01-27 01-28 01-29 01-30 03-03 05-05 05-06 06-03 06-06 08-15 10-03 10-06 10-07 10-08 10-09 12-25',
      'Official Gazette of Korea'
    ],
    ['SG', 2026, '01-01 02-17 02-18 04-03 05-01 05-27 06-01 08-10 11-09 12-25', 'mom.gov.sg'],
    [
      'ZA',
      2024,
      '01-01 03-21 03-29 04-01 05-01 05-29 06-17 08-09 09-24 12-16 12-25 12-26',
      'gov.za: 05-29 general election'
    ],
    [
      'IN',
      2025,
      '02-26 03-14 03-31 04-10 04-14 04-18 05-12 08-15 09-05 10-02 10-20 11-05 12-25',
      'DoPT; 26 January is a Sunday'
    ],
    [
      'NL',
      2025,
      '01-01 04-18 04-21 05-05 05-29 06-09 12-25 12-26',
      'rijksoverheid.nl: liberation every fifth year'
    ],
    [
      'RU',
      2026,
      '01-01 01-02 01-05 01-06 01-07 01-08 01-09 02-23 03-09 05-01 05-11 06-12 11-04 12-31',
      'decree of 24 September 2025; Labour Code art. 112'
    ],
    [
      'SE',
      2026,
      '01-01 01-06 04-03 04-06 05-01 05-14 06-19 12-24 12-25 12-31',
      'semesterlag (1977:480) 3 a §'
    ],
    [
      'PK',
      2026,
      '02-05 03-20 03-23 05-01 05-26 05-27 05-28 06-25 06-26 08-14 08-26 11-09 12-25',
      'Cabinet Division and State Bank of Pakistan'
    ],
    [
      'ZM',
      2026,
      '01-01 03-09 03-12 04-03 04-06 04-28 05-01 05-25 07-06 07-07 08-03 08-13 12-25 12-29',
      'Statutory Instrument 73 of 2026; 13 August general election'
    ],
    ['BF', 2027, '01-01 03-08 03-09 05-06', 'law of 9 January 2026: no Monday for a Sunday'],
    [
      'RW',
      2027,
      '01-01 01-04 02-01 03-09 03-26 03-29 04-07 05-03 05-17 07-01 07-05 08-06 08-16 12-27',
      'Presidential Order 54/01 art. 4: one day for two of a weekend'
    ]
  ]
  for (const [place, year, days, source] of rows)
    t.equal(onWeekdays(place, year), days, `${place} ${year}: ${source}`)
})

void t.test('single days', async t => {
  const rows: Array<[place: string, date: string, name: string | null, why: string]> = [
    ['US', '2026-11-26', 'Thanksgiving Day', 'the fourth Thursday'],
    ['US', '2026-11-27', null, 'the day after is no federal holiday'],
    ['US', '2026-12-24', null, 'Christmas Eve is none either'],
    ['US-TX', '2026-10-12', null, 'Texas does not list Columbus Day'],
    ['US-NY', '2026-02-12', "Lincoln's Birthday", 'of the state'],
    ['DE', '2026-12-24', null, 'half a day: noon counts'],
    ['DE-BB', '2026-10-31', 'Reformation Day', 'in Brandenburg'],
    ['DE-HH', '2026-06-04', null, 'Corpus Christi is not kept in Hamburg'],
    ['DE-BE', '2025-05-08', 'Liberation Day (80th Anniversary)', 'once'],
    ['TR', '2026-03-19', null, 'the feast begins after noon'],
    ['FR-67', '2026-12-26', 'Boxing Day', 'Alsace'],
    ['FR-75', '2026-12-26', null, 'not Paris'],
    ['ES-B', '2026-09-11', 'Dia de Cataluña', 'a province keeps the days of its community'],
    ['IE', '2028-02-07', "St. Brigid's Day", 'the first Monday of February'],
    ['NZ', '2027-06-25', 'Matariki', 'by Act of Parliament'],
    ['JP', '2032-09-21', "Citizens' Holiday", 'between two holidays'],
    ['KR', '2026-07-17', 'Constitution Day', 'a day off again'],
    ['KR', '2027-02-09', 'Korean New Year', 'a day in lieu: the new year covers a Sunday'],
    ['ID', '2026-03-19', 'Nyepi', 'the day of silence'],
    ['US-PR', '2026-11-19', 'Discovery of Puerto Rico', 'a territory by its ISO 3166-2 code'],
    ['IN-OR', '2026-04-01', 'Odisha Day (Utkala Dibasa)', 'a code of former days'],
    ['MA', '2027-01-14', 'Amazigh New Year', 'on 14 January'],
    ['MA', '2027-01-13', null, 'not on the 13th'],
    ['NA', '2026-05-28', 'Genocide Remembrance Day', 'Government Gazette 8373'],
    ['TN', '2026-01-14', 'Revolution and Youth Day', 'named in English'],
    ['TN', '2026-03-19', 'Eid al-Fitr Holiday', 'décret 2011-317: the eve is off'],
    ['TN', '2026-05-29', null, 'décret 2011-317: two days for Eid al-Adha'],
    ['SE', '2026-04-30', null, 'a half day from 14:00 is worked'],
    ['GT', '2026-12-24', 'Christmas Eve', 'a half day from noon on'],
    ['VN', '2026-11-24', 'Vietnam Culture Day', 'from 2026'],
    ['BW', '2026-12-28', 'Family Day (substitute day)', 'for a Saturday too'],
    ['MW', '2026-12-28', 'Boxing Day (substitute day)', 'for a Saturday too'],
    ['RW', '2026-12-28', 'Boxing Day (substitute day)', 'for a Saturday too'],
    ['SL', '2026-12-28', null, 'cap. 58 s. 2: for a Sunday only'],
    ['AG', '2026-12-28', null, 'Cap. 354: for a Sunday only'],
    ['NI', '2026-10-12', null, 'Código del Trabajo art. 66 does not list it'],
    ['US-MA', '2026-07-03', null, 'M.G.L. c.4 s.7: for a Sunday only'],
    ['US-VA', '2026-11-27', 'Day after Thanksgiving', 'Va. Code 2.2-3300']
  ]
  for (const [place, date, name, why] of rows)
    t.equal(holidaysOf(place).nameOf(day(date)), name, `${place} ${date}: ${why}`)
})

void t.test('weekends worked in exchange', async t => {
  const rows: Array<[place: string, date: string, isWorked: boolean]> = [
    ['CN', '2026-01-04', true],
    ['CN', '2026-02-14', true],
    ['CN', '2026-02-28', true],
    ['CN', '2026-05-09', true],
    ['CN', '2026-09-20', true],
    ['CN', '2026-10-10', true],
    ['CN', '2026-10-11', false],
    ['CN-BJ', '2026-10-10', true],
    ['CN-HK', '2026-10-10', false],
    ['HU', '2026-01-10', true],
    ['US', '2026-01-10', false],
    ['CN', '2027-02-14', false],
    ['RU', '2027-02-20', true],
    ['VN', '2026-08-22', true],
    ['HU', '2026-12-12', false]
  ]
  for (const [place, date, isWorked] of rows)
    t.equal(holidaysOf(place).isWorked(day(date)), isWorked, `${place} ${date}`)
})

void t.test('dates that may yet move', async t => {
  const rows: Array<[place: string, date: string, mayMove: boolean, why: string]> = [
    ['AE', '2027-03-09', true, 'sight of the moon'],
    ['AE', '2027-12-02', false, 'a fixed date'],
    ['SG', '2027-03-10', false, 'gazetted'],
    ['SG', '2028-02-28', true, 'not gazetted yet'],
    ['CN', '2026-10-01', false, 'arranged'],
    ['CN', '2027-10-01', true, 'not arranged yet'],
    ['AU-VIC', '2026-09-25', false, 'known'],
    ['AU-VIC', '2029-09-28', true, 'set when the season is'],
    ['AU-NSW', '2029-10-01', false, 'a rule'],
    ['US', '2030-11-28', false, 'a rule'],
    ['PK', '2026-05-27', false, 'announced'],
    ['PK', '2027-05-17', true, 'sight of the moon'],
    ['GM', '2026-12-28', true, 'declared by the President each time']
  ]
  for (const [place, date, mayMove, why] of rows) {
    t.ok(holidaysOf(place).isHoliday(day(date)), `${place} ${date}`)
    t.equal(holidaysOf(place).mayMove(day(date)), mayMove, `${place} ${date}: ${why}`)
  }
})

void t.test('the table', async t => {
  t.ok(holidayCountries.length >= 200)
  t.strictSame(holidayYears, { first: 2024, last: 2034 })
  for (const country of holidayCountries) {
    t.match(country, /^[A-Z]{2}$/)
    const holidays = findHolidays(country)!
    const years = new Set(holidays.days().map(one => formatDate(one).slice(0, 4)))
    if (country !== 'UA') t.equal(years.size, 11, `${country} has holidays in every year`)
    t.ok(
      holidays.days().every(one => holidays.nameOf(one) !== null),
      `${country} names its holidays`
    )
    for (const subdivision of subdivisionsOf(country)!)
      if (findHolidays(country, subdivision) === null) t.fail(`${country}-${subdivision}`)
  }
  const us = findHolidays('US')!
  t.strictSame(
    [
      us.isHoliday(day('2023-12-25')),
      us.isHoliday(day('2035-01-01')),
      us.nameOf(day('2035-01-01')),
      us.isWorked(day('1990-01-01')),
      us.mayMove(day('2100-12-31'))
    ],
    [false, false, null, false, false],
    'nothing is known outside'
  )
  t.strictSame(
    [
      us.covers(day('2023-12-31')),
      us.covers(day('2024-01-01')),
      us.covers(day('2034-12-31')),
      us.covers(day('2035-01-01'))
    ],
    [false, true, true, false]
  )
  t.equal(findHolidays('US', 'NY'), findHolidays('US', 'NY'), 'read once')
  for (const [country, subdivision] of [
    ['us'],
    ['UK'],
    ['EU'],
    ['constructor'],
    ['US', 'ny'],
    ['US', 'US-NY'],
    ['US', ''],
    ['GB', 'LND'],
    ['GB', 'toString'],
    ['IN', 'constructor'],
    ['AI', '']
  ] as const)
    t.equal(findHolidays(country, subdivision), null, `${country} ${subdivision ?? ''}`)
  t.strictSame(subdivisionsOf('GB'), ['ENG', 'NIR', 'SCT', 'WLS'])
  t.equal(subdivisionsOf('UK'), null)
  t.strictSame([isDivided('GB'), isDivided('JP'), isDivided('UK')], [true, false, false])
})

const spans = (name: string, country?: string, subdivision?: string) =>
  holidaysNamed(name, country, subdivision).map(({ first, last }) =>
    first === last ? formatDate(first) : `${formatDate(first)}..${formatDate(last)}`
  )

void t.test('holidays by the names people say', async t => {
  const rows: Array<[name: string, country: string | undefined, expected: string | undefined]> = [
    ['Thanksgiving', 'US', '2026-11-26'],
    ['thanksgiving day', undefined, '2026-11-26'],
    ['Thanksgiving', 'CA', '2026-10-12'],
    ['Thanksgiving weekend', 'US', '2026-11-26..2026-11-29'],
    ['Black Friday', 'US', '2026-11-27'],
    ['the Fourth of July', 'US', '2026-07-04'],
    ['Independence Day', 'US', '2026-07-04'],
    ['Independence Day', 'MX', '2026-09-16'],
    ['Labor Day', 'US', '2026-09-07'],
    ['Labour Day', 'DE', '2026-05-01'],
    ['Labour Day', 'CA', '2026-09-07'],
    ['Memorial Day', 'US', '2026-05-25'],
    ['MLK Day', 'US', '2026-01-19'],
    ['Presidents’ Day', 'US', '2026-02-16'],
    ['Veterans Day', 'US', '2026-11-11'],
    ['Columbus Day', 'US', '2026-10-12'],
    ['Juneteenth', 'US', '2026-06-19'],
    ['Christmas', 'GB', '2026-12-25'],
    ['xmas', undefined, '2026-12-25'],
    ['Christmas Eve', 'US', '2026-12-24'],
    ['Boxing Day', 'GB', '2026-12-26'],
    ['New Year’s', 'US', '2026-01-01'],
    ['the New Year', 'FR', '2026-01-01'],
    ['New Year’s Eve', 'JP', '2026-12-31'],
    ['Easter', 'US', '2026-04-05'],
    ['Easter', 'DE', '2026-04-05'],
    ['Easter', 'GR', '2026-04-12'],
    ['Orthodox Easter', undefined, '2026-04-12'],
    ['Easter weekend', 'FR', '2026-04-04..2026-04-06'],
    ['Good Friday', 'US', '2026-04-03'],
    ['Whit Monday', 'DE', '2026-05-25'],
    ['the holidays', 'US', '2026-12-24..2027-01-01'],
    ['the festive period', undefined, '2026-12-24..2027-01-01'],
    ['the holidays', 'JP', '2026-12-29..2027-01-03'],
    ['Halloween', 'GB', '2026-10-31'],
    ["Valentine's Day", 'US', '2026-02-14'],
    ['St Patrick’s Day', 'IE', '2026-03-17'],
    ["St. Patrick's Day", 'US', '2026-03-17'],
    ['May Day', 'GB', '2026-05-04'],
    ['August bank holiday', 'GB', '2026-08-31'],
    ['Canada Day', 'CA', '2026-07-01'],
    ['Bastille Day', 'FR', '2026-07-14'],
    ['Diwali', 'IN', '2026-11-08'],
    ['Deepavali', 'US', '2026-11-08'],
    ['Eid', 'GB', '2026-03-20'],
    ['Eid al-Adha', 'SG', '2026-05-27'],
    ['Lunar New Year', 'US', '2026-02-17'],
    ['Chinese New Year', 'CN', '2026-02-15..2026-02-23'],
    ['Seollal', 'KR', '2026-02-16..2026-02-18'],
    ['Chuseok', 'KR', '2026-09-24..2026-09-26'],
    ['Tet', 'VN', '2026-02-16..2026-02-20'],
    ['Golden Week', 'JP', '2026-04-29..2026-05-05'],
    ['Golden Week', 'CN', '2026-10-01..2026-10-07'],
    ['Yom Kippur', 'US', '2026-09-21'],
    ['Hanukkah', 'US', '2026-12-05..2026-12-12'],
    ['Ramadan', 'GB', '2026-02-18..2026-03-18'],
    ['Matariki', 'NZ', '2026-07-10'],
    ['Anzac Day', 'AU', '2026-04-25'],
    ['Waitangi Day', 'NZ', '2026-02-06'],
    ["Mother's Day", 'US', '2026-05-10'],
    ["Mother's Day", 'GB', '2026-03-15'],
    ['the Queen of Hearts', 'US', undefined],
    ['', 'US', undefined],
    ['Friday', 'US', undefined],
    ['the fourth', 'US', undefined],
    ['bank holiday', undefined, undefined],
    ['Thanksgiving and Christmas', 'US', undefined]
  ]
  for (const [name, country, expected] of rows) {
    if (expected === undefined)
      t.strictSame(spans(name, country), [], `${name} in ${country ?? 'no country'}`)
    else t.ok(spans(name, country).includes(expected), `${name} in ${country ?? 'no country'}: ${expected}`)
  }
  t.strictSame(
    spans('bank holiday weekend', 'GB', 'ENG').filter(span => /^2026-0[45]/.test(span)),
    ['2026-04-03..2026-04-06', '2026-05-02..2026-05-04', '2026-05-23..2026-05-25']
  )
  t.strictSame(spans('the long weekend', 'US').slice(0, 2), [
    '2023-12-30..2024-01-01',
    '2024-01-13..2024-01-15'
  ])
})

void t.test('a holiday in a sentence', async t => {
  const rows: Array<[text: string, country: string, found: string | null]> = [
    ['We should know before Thanksgiving, I think', 'US', 'Thanksgiving'],
    ['right after the holidays', 'US', 'the holidays'],
    ['once the Easter weekend is over', 'GB', 'Easter weekend'],
    ['by the long bank holiday', 'GB', 'bank holiday'],
    ['after Martin Luther King Day', 'US', 'Martin Luther King Day'],
    ["the week after New Year's", 'US', "New Year's"],
    ['once we are through Eid al-Fitr', 'AE', 'Eid al-Fitr'],
    ['after Labor Day weekend, maybe', 'US', 'Labor Day weekend'],
    ['we have to march this through HR', 'US', null],
    ['I may be away on Monday the fourth', 'US', null],
    [' '.repeat(300), 'US', null]
  ]
  for (const [text, country, found] of rows) {
    const holiday = findHolidayName(text, country)
    t.equal(holiday === null ? null : text.slice(holiday.start, holiday.end), found, text)
  }
})
