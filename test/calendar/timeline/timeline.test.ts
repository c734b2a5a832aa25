import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import { readSaid } from '../../../bench/timelines.ts'
import type { Plan, ScheduleRequest } from '../../../schemas/schedule.ts'
import { Refusal } from '../../../src/refusal.ts'
import { schedule } from '../../../src/schedule.ts'

/** What a request overrides. */
type Request = { employer?: ScheduleRequest['employer']; interview?: ScheduleRequest['interview'] }
/** The dates that the phrases of the corpus were said on, at 14:00 in New York; the interview takes an hour. */
const references: Readonly<Record<string, string>> = {
  R1: '2026-05-13',
  R2: '2026-11-17',
  R3: '2026-12-17',
  R4: '2026-05-15'
}
const request = (
  timeline: string,
  reference = 'R1',
  { employer, interview }: Request = {}
): ScheduleRequest => ({
  timeZone: 'America/New_York',
  employer: employer ?? { country: 'US' },
  interview: interview ?? { start: `${references[reference]}T14:00` },
  timeline
})
const read = (timeline: string, reference?: string, more?: Request): Plan['timeline'] =>
  schedule(request(timeline, reference, more), 0).timeline

/** The deadline, '' where none is stated, the refusal's details where it is refused. */
function deadline(timeline: string, reference?: string, more?: Request): string {
  try {
    return read(timeline, reference, more)?.by ?? ''
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.faults.map(({ code, pointer, detail }) => `${code} ${pointer} ${detail}`).join('\n')
  }
}
const corpus = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`../../corpus/timelines-${name}.json`, import.meta.url), 'utf8')
  ) as string[][]
const refused = /^timeline-not-understood \/timeline .+Accepted: English/

void t.test('phrases of the corpus', async t => {
  /** Vague on both sides of a holiday: the label's day is Juneteenth, a day off. */
  const near = new Map([
    ['mid-June', '2026-06-18'],
    ['by mid-June', '2026-06-18']
  ])
  for (const [reference, phrase = '', , by = ''] of corpus('dev')) {
    const found = deadline(phrase, reference)
    if (by === '') t.ok(found === '' || refused.test(found), `${reference}: ${phrase}: ${found}`)
    else t.equal(found, near.get(phrase) ?? by, `${reference}: ${phrase}`)
  }
})

void t.test('further phrases', async t => {
  for (const [reference, phrase = '', by = ''] of corpus('more')) {
    if (by === '!') t.match(deadline(phrase, reference), refused, `${reference}: ${phrase}`)
    else t.equal(deadline(phrase, reference), by, `${reference}: ${phrase}`)
  }
})

/** Floors as measured: a speaker can reword a phrase that is refused, but not one that is misread. */
void t.test('phrases as they are said in many countries', async t => {
  const { developed, kept } = readSaid()
  t.ok(developed.exact >= 234, 'developed on: exact')
  t.strictSame(developed.wrong, [], 'developed on: wrong')
  t.ok(kept.exact >= 110, 'kept aside: exact')
  t.ok(kept.wrong.length <= 5, 'kept aside: wrong')
})

void t.test('the whole answer', async t => {
  const rows: Array<
    [phrase: string, reference: string, from: string, by: string, rule: string, confidence: string]
  > = [
    ['by the end of next week', 'R1', '2026-05-18', '2026-05-22', 'end-of-week', 'high'],
    ['end of next week', 'R1', '2026-05-18', '2026-05-22', 'end-of-week', 'high'],
    ['in about two weeks', 'R1', '2026-05-13', '2026-05-27', 'weeks', 'medium'],
    ['within 5–7 business days', 'R1', '2026-05-20', '2026-05-22', 'business-days', 'high'],
    ['a few weeks', 'R1', '2026-05-13', '2026-06-03', 'weeks', 'low'],
    ['early June', 'R1', '2026-06-01', '2026-06-10', 'part-of-month', 'medium'],
    ['by COB Friday', 'R1', '2026-05-15', '2026-05-15', 'weekday', 'high'],
    ['within 48 hours', 'R1', '2026-05-13', '2026-05-15', 'hours', 'high'],
    ['Q3', 'R1', '2026-07-01', '2026-09-30', 'quarter', 'high'],
    ['before Thanksgiving', 'R2', '2026-11-18', '2026-11-25', 'holiday', 'high'],
    ['after the holidays', 'R3', '2027-01-04', '2027-01-08', 'after', 'low'],
    ['by firday', 'R1', '2026-05-15', '2026-05-15', 'weekday', 'medium'],
    ['hopefully by Friday', 'R1', '2026-05-15', '2026-05-15', 'weekday', 'medium']
  ]
  for (const [stated, reference, from, by, rule, confidence] of rows)
    t.strictSame(read(stated, reference), { stated, from, by, rule, confidence })
})

void t.test("the employer's week, holidays and way to write dates", async t => {
  const rows: Array<
    [phrase: string, reference: string, employer: NonNullable<Request['employer']>, by: string | RegExp]
  > = [
    ['by the end of the week', 'R1', { workingDays: [7, 1, 2, 3, 4] }, '2026-05-14'],
    ['next week', 'R1', { workingDays: [7, 1, 2, 3, 4] }, '2026-05-21'],
    ['early next week', 'R1', { workingDays: [7, 1, 2, 3, 4] }, '2026-05-18'],
    ['by the end of the week', 'R1', { workingDays: [1, 2, 3, 4, 5, 6, 7] }, '2026-05-17'],
    ['by the end of the week', 'R1', { workingDays: [1, 2, 4, 5] }, '2026-05-15'],
    ['by the end of the week', 'R1', { workingDays: [3] }, '2026-05-20'],
    ['by Christmas', 'R2', {}, '2026-12-25'],
    ['before the semester ends on May 29', 'R1', {}, '2026-05-29'],
    ['before the end of the semester on May 29', 'R1', {}, '2026-05-29'],
    ['before the window closes on May 29', 'R1', {}, '2026-05-29'],
    ['before the board meets on May 29', 'R1', {}, '2026-05-28'],
    ['before May 29', 'R1', {}, '2026-05-28'],
    ['before Thanksgiving', 'R2', {}, /^timeline-not-understood .*Send employer\.country\./],
    [
      'before Family Day',
      'R2',
      { country: 'GB' },
      /^timeline-not-understood .*not known for the employer's country/
    ],
    ['after the long weekend', 'R1', {}, /Send employer\.country\./],
    ['after the bank holiday', 'R1', { country: 'GB' }, '2026-05-29'],
    ['before the bank holiday weekend', 'R1', { country: 'GB' }, '2026-05-22'],
    ['after Thanksgiving', 'R1', { country: 'CA' }, '2026-10-16'],
    ['by Hanukkah', 'R2', { country: 'US' }, '2026-12-04'],
    ['on 5/6', 'R1', { country: 'US' }, /lies before the interview/],
    ['on 6/5', 'R1', { country: 'US' }, '2026-06-05'],
    ['on 6/5', 'R4', { country: 'GB' }, /lies before the interview/],
    ['on 5/6', 'R1', { country: 'GB' }, '2026-06-05'],
    ['on 5/6', 'R1', { country: 'CA' }, /day first or the month first/],
    ['on 6/6', 'R1', { country: 'CA' }, '2026-06-05'],
    ['on 5/29', 'R1', { timeZone: 'Asia/Tokyo' }, '2026-05-29'],
    ['on 6/5', 'R1', { timeZone: 'America/Chicago' }, '2026-06-05'],
    ['on 5/6', 'R1', { timeZone: 'Europe/Paris' }, '2026-06-05'],
    ['on 5/6', 'R1', { timeZone: 'Asia/Tokyo' }, /day first or the month first/]
  ]
  for (const [phrase, reference, employer, by] of rows) {
    const found = deadline(phrase, reference, { employer })
    if (typeof by === 'string') t.equal(found, by, `${phrase} ${JSON.stringify(employer)}`)
    else t.match(found, by, `${phrase} ${JSON.stringify(employer)}`)
  }
})

void t.test("the employer's seasons, years and weeks", async t => {
  const rows: Array<[phrase: string, country: string | undefined, by: string]> = [
    ['summer', 'US', '2026-08-31'],
    ['by fall', undefined, '!'],
    ['by fall', 'SG', '!'],
    ['mid-autumn', 'US', '2026-10-30'],
    ['fall 2026', 'US', '2026-11-30'],
    ['this coming spring', 'AU', '2026-11-30'],
    ['next summer', 'US', '!'],
    ['last summer', 'US', '!'],
    ['winter 2026', 'US', '!'],
    ['by the summer holidays', 'US', '!'],
    ['before term starts', 'GB', '!'],
    ['a long-term role, so two weeks', 'GB', '2026-05-27'],
    ['the interview will fall on a Friday', 'US', '2026-05-15'],
    ['in Q2 FY26-27', 'IN', '2026-09-30'],
    ['in fiscal Q1', 'IN', '2026-06-30'],
    ['by FY end', 'IN', '2027-03-31'],
    ['next financial year', 'IN', '2028-03-31'],
    ['last financial year', 'IN', '!'],
    ['early in the new financial year', 'AU', '2026-07-15'],
    ['by the end of the tax year', 'IE', '2026-12-31'],
    ['by fiscal year end', 'US', '!'],
    ['March quarter', 'US', '2027-03-31'],
    ['by Q5', 'US', '!'],
    ['KW 24', 'DE', '2026-06-12'],
    ['week 10', 'SE', '2027-03-12'],
    ['week 2', 'US', '!']
  ]
  for (const [phrase, country, by] of rows) {
    const found = deadline(phrase, 'R1', { employer: country === undefined ? {} : { country } })
    if (by === '!') t.match(found, refused, `${phrase} ${country}`)
    else t.equal(found, by, `${phrase} ${country}`)
  }
})

void t.test('ways of speaking of several countries', async t => {
  const rows: Array<[phrase: string, country: string, by: string]> = [
    ["drop us a line if there's been no word by Tuesday", 'GB', '2026-05-19'],
    ["ring me on Monday unless you've had an email by Friday", 'GB', '2026-05-15'],
    ['let me see if we can get back to you by Friday', 'GB', '2026-05-15'],
    ['three weeks, four at most', 'US', '2026-06-10'],
    ['two days, three at a push', 'GB', '2026-05-18'],
    ['next to next Monday', 'IN', '2026-05-25'],
    ['12/Jun/26', 'US', '2026-06-12'],
    ['Jun-12-2026', 'US', '2026-06-12'],
    ["June 12 '26", 'US', '2026-06-12'],
    ['by half three', 'GB', '2026-05-13'],
    ['by half past three tomorrow', 'GB', '2026-05-14'],
    ['by ten to five on Friday', 'GB', '2026-05-15'],
    ['by five pm tomorrow', 'GB', '2026-05-14'],
    ['at 0900 hrs on Monday', 'GB', '2026-05-18'],
    ['five to seven days', 'GB', '2026-05-20'],
    ['this arvo', 'AU', '2026-05-13'],
    ['ten days after the deadline (June 1)', 'US', '2026-06-11'],
    ['a week after the panel next Tuesday', 'US', '2026-05-26'],
    ['the second to last week of June', 'US', '!'],
    ['the last but one Friday of May', 'US', '2026-05-22'],
    ['the last weekend in June', 'US', '2026-06-26'],
    ['no decision before June 10', 'US', '2026-06-10'],
    ['nobody will call this week', 'US', '!'],
    ['one hundred and twenty days', 'US', '2026-09-10'],
    ['in three quarters of an hour', 'US', '2026-05-13'],
    ['a week come Friday', 'GB', '2026-05-22'],
    ['the Monday just gone', 'GB', '!'],
    ['three Fridays ago', 'US', '!'],
    ['after the late May bank holiday', 'GB', '2026-05-29'],
    ['after the early May bank holiday', 'GB', '2027-05-07']
  ]
  for (const [phrase, country, by] of rows) {
    const found = deadline(phrase, 'R1', { employer: { country } })
    if (by === '!') t.match(found, refused, phrase)
    else t.equal(found, by, phrase)
  }
})

void t.test('the date and hour it was said', async t => {
  const rows: Array<[phrase: string, start: string, by: string]> = [
    ['tomorrow', '2026-05-13T23:30', '2026-05-15'],
    ['by noon', '2026-05-13T09:00', '2026-05-13'],
    ['by noon', '2026-05-13T14:00', '2026-05-14'],
    ['in 36 hours', '2026-05-13T09:00', '2026-05-14'],
    ['in 36 hours', '2026-05-13T14:00', '2026-05-15'],
    ['by the end of the week', '2026-05-16T10:00', '2026-05-22'],
    ['next week', '2026-05-17T10:00', '2026-05-22'],
    ['by the weekend', '2026-05-16T10:00', '2026-05-15'],
    ['this week', '2026-05-15', '2026-05-22']
  ]
  for (const [phrase, start, by] of rows)
    t.equal(deadline(phrase, 'R1', { interview: { start } }), by, `${phrase} said at ${start}`)
})

void t.test('a phrase without a time asks for one; a refusal repeats nothing', async t => {
  t.ok(schedule(request("we'll be in touch"), 0).advice.some(({ id }) => id === 'ask-for-timeline'))
  t.equal(deadline("Have a great weekend, we'll talk soon"), '')
  t.notOk(schedule(request('by Friday'), 0).advice.some(({ id }) => id === 'ask-for-timeline'))
  t.notMatch(deadline('Zyxwvut says by the 45th'), /Zyxwvut|45/)
})

void t.test('what is too far or too much is refused', async t => {
  for (const phrase of [
    'in 400 months',
    'in 2099',
    'in 500 days',
    'in 0 days',
    '1 '.repeat(100),
    'Friday Monday '.repeat(15),
    'the first week of '.repeat(15)
  ])
    t.match(deadline(phrase, 'R1', { employer: {} }), refused, phrase)
})

const words = (
  'by before after until within in the a next this last of end early mid late week weeks month day days business year quarter Friday Monday or and to - / , . 5 12 22nd first second ' +
  'June May march Thanksgiving Christmas holidays two few couple q1 tomorrow not if you hear from half w/c eod bank holiday new'
).split(' ')
const phrase = fc
  .oneof(
    fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 60 }).map(list => list.join(' ')),
    fc.string({ minLength: 1, maxLength: 300, unit: 'binary' }),
    fc.constantFrom(...words, ' ', '9', '1/').map(word => word.repeat(300))
  )
  .map(text => text.slice(0, 300))
  .filter(text => /\S/.test(text))

void t.test('any phrase is answered or refused with a code', async t => {
  const start = fc
    .integer({ min: 0, max: 1500 })
    .map(day => `${new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10)}T14:00`)
  fc.assert(
    fc.property(phrase, start, fc.constantFrom(undefined, 'US', 'GB', 'AE'), (timeline, at, country) => {
      const employer = country === undefined ? {} : { country }
      try {
        const { timeline: answer, steps } = schedule(
          request(timeline, 'R1', { employer, interview: { start: at } }),
          0
        )
        if (answer === null) return
        const day0 = steps[0]!.opens.slice(0, 10)
        if (answer.stated !== timeline || answer.from === null || answer.from > answer.by)
          throw new Error(`from after by: ${JSON.stringify(answer)}`)
        if (answer.by < day0 && new Date(answer.by).getTime() < new Date(day0).getTime() - 14 * 86_400_000)
          throw new Error(`before day 0: ${JSON.stringify(answer)}`)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        if (
          !error.faults.every(
            ({ code }) => code === 'timeline-not-understood' || code === 'year-outside-holidays'
          )
        )
          throw new Error(JSON.stringify(error.faults), { cause: error })
      }
    }),
    { seed: 20_261_120, numRuns: 3000 }
  )
  t.pass()
})
