import { dayFrom, isoWeekday, partsOf, type Day } from '../work/dates.ts'
import { readYear } from './names.ts'
import { readCardinal, readOrdinal } from './quantities.ts'
import type { Read, Reading, YearStart } from './reading.ts'
import type { Part } from './period-resolver.ts'
import type { Meaning } from './span.ts'
import { months, openSchool, seasons } from './words.ts'

/** What the words before a period say of which it is: so many after this one, one that is past, the one after another time or the one that holds it. */
export type Ahead = number | 'past' | 'following' | 'there' | null

/** A season may be a verb, or say what kind of thing another word is: words that may follow it when it is neither. */
const goesOn =
  /^(?:or|and|to|through|at|but|so|then|we|you|i|they|he|she|it|is|when|because|if|unless|as|for|with|before|after|hopefully|probably|perhaps|latest|we'll|you'll|they'll|it'll|i'll|i'd|we'd|possibly|maybe|likely|sometime|end|will|should)$/
/** Words that stand before a season that is also a verb. */
const leadsOn =
  /^(?:by|in|the|this|next|of|early|late|mid|before|after|until|till|over|during|coming|for|since|or|around|come|-|following|last|about|till|towards?)$/

/** Breaks of schools and firms that differ from one to the next. */
const pause = /^(?:break|breaks|semester|term|recess)$/

/** The months that quarters are called by: initials ("JFM") and the last one ("the June quarter", as in Australia). */
const initials: Readonly<Record<string, number>> = { jfm: 1, amj: 2, jas: 3, ond: 4 }

/** "Q1 2027", "Q3 FY27", "2Q26": the year after a quarter's number; one of a fiscal year is told apart. */
function readQuarterYear(
  reading: Reading,
  i: number
): { year: number | null; isFiscal: boolean; next: number } {
  const fiscal = readFiscalName(reading, reading.skip(i, /^(?:of|,|the)$/))
  if (fiscal !== null) return { year: fiscal.year, isFiscal: true, next: fiscal.next }
  const calendar = reading.text(i) === 'calendar' ? i + 1 : i
  const year = readYear(reading, calendar)
  const token = reading.tokens[i]
  if (year === null && token?.kind === 'number' && token.text.length === 2 && token.value > 19)
    return { year: 2000 + token.value, isFiscal: false, next: i + 1 }
  if (calendar > i && reading.text(calendar) === 'year')
    return { year: null, isFiscal: false, next: calendar + 1 }
  return { year: year?.value ?? null, isFiscal: false, next: year?.next ?? i }
}

/** The number of a quarter as it is said, and the token after it; null when none is. */
function readQuarterNumber(reading: Reading, i: number): { quarter: number; next: number } | null {
  const [token, second] = [reading.tokens[i], reading.tokens[i + 1]]
  const ordinal = readOrdinal(reading.tokens, i)
  if (token?.text === 'q' && second?.kind === 'number') return { quarter: second.value, next: i + 2 }
  if (token?.kind === 'number' && second?.text === 'q' && second.isGlued)
    return { quarter: token.value, next: i + 2 }
  if (reading.text(i) === 'quarter' && (readCardinal(reading.tokens, i + 1)?.value ?? 9) < 5)
    return { quarter: readCardinal(reading.tokens, i + 1)!.value, next: i + 2 }
  if (reading.is(i, /^(?:final|last)$/) && reading.text(i + 1) === 'quarter')
    return { quarter: 4, next: i + 2 }
  if (ordinal !== null && reading.text(ordinal.next) === 'quarter')
    return { quarter: ordinal.value, next: ordinal.next + 1 }
  const named = Object.hasOwn(initials, reading.text(i)) ? initials[reading.text(i)] : undefined
  if (named !== undefined) return { quarter: named, next: reading.text(i + 1) === 'quarter' ? i + 2 : i + 1 }
  const month = months.get(reading.text(i))
  return month !== undefined && month % 3 === 0 && reading.text(i + 1) === 'quarter'
    ? { quarter: month / 3, next: i + 2 }
    : null
}

/** A quarter by number or months ("Q1", "the third quarter of next year", "Q3 FY27", "the June quarter"); null when there is none. */
function readQuarter(reading: Reading, i: number, part: Part): Read | null {
  const { resolver, usage } = reading
  const isFiscalFirst = reading.is(i, /^(?:fiscal|financial)$/)
  const read = readQuarterNumber(reading, isFiscalFirst ? i + 1 : i)
  if (read === null) return null
  const { quarter } = read
  const { year, isFiscal, next } = readQuarterYear(reading, read.next)
  if (quarter < 1 || quarter > 4) return { meaning: 'no-such-date', next }
  if (!isFiscal && !isFiscalFirst) return { meaning: resolver.namedQuarter(quarter, year, part), next }
  if (usage.fiscal === null) return { meaning: 'unclear', next }
  const { month } = usage.fiscal
  const fiscalYear = year ?? fiscalYearOf(usage.fiscal, reading.today)
  const of = (named: number) =>
    resolver.threeMonths(named - (month > 1 ? 1 : 0), month + 3 * quarter - 3, part, true)
  const span = of(fiscalYear)
  return {
    meaning: year !== null || span.last >= resolver.reference.interviewDay ? span : of(fiscalYear + 1),
    next
  }
}

/** The year that names the fiscal year of a day: the one in which it ends. */
function fiscalYearOf({ month, date }: YearStart, day: Day): number {
  const { year } = partsOf(day)
  return day < dayFrom(year, month, date) || (month === 1 && date === 1) ? year : year + 1
}

/** "FY27", "FY 2026-27", "fiscal year 2027", "fiscal 2027": the year in which it ends. */
function readFiscalName(reading: Reading, i: number): { year: number; next: number } | null {
  const { tokens } = reading
  const at = reading.skip(i, /^(?:fy|fiscal|financial|year)$/)
  const token = tokens[at]
  if (at === i || token?.kind !== 'number' || !reading.is(i, /^(?:fy|fiscal|financial)$/)) return null
  const full = (text: string) => (text.length === 2 ? 2000 + Number(text) : Number(text))
  const [mark, second] = [tokens[at + 1], tokens[at + 2]]
  const isPair =
    mark !== undefined &&
    mark.isGlued &&
    /^[-/]$/.test(mark.text) &&
    second?.kind === 'number' &&
    second.isGlued
  const year = full(isPair ? second.text : token.text)
  return year > 2000 && year < 2100 ? { year, next: isPair ? at + 3 : at + 1 } : null
}

/** A fiscal, financial or tax year, or the end of one; refused where the country has none of its own. */
function readFiscalYear(reading: Reading, i: number, ahead: Ahead, part: Part): Read | null {
  const { usage, resolver } = reading
  const word = reading.text(i)
  const isTax = word === 'tax'
  const start = isTax ? usage.tax : usage.fiscal
  const isEnd = (next: number) => reading.is(next, /^(?:end|close)$/)
  const span = (year: number, piece: Part): Meaning => {
    if (start === null) return 'unclear'
    const { month, date } = start
    const opens = dayFrom(month === 1 && date === 1 ? year : year - 1, month, date)
    return resolver.yearFrom(opens, piece, false)
  }
  const here = start === null ? 0 : fiscalYearOf(start, reading.today)
  if (word === 'eofy' || word === 'fye') return { meaning: span(here, 'end'), next: i + 1 }
  const named = readFiscalName(reading, i)
  if (named !== null)
    return {
      meaning: span(named.year, isEnd(named.next) ? 'end' : part),
      next: isEnd(named.next) ? named.next + 1 : named.next
    }
  const isYear = reading.is(i, /^(?:fiscal|financial|tax)$/) && reading.text(i + 1) === 'year'
  const isShort = word === 'fy' || (word === 'fiscal' && !isYear && (part !== 'whole' || isEnd(i + 1)))
  if (!isYear && !isShort) return null
  const next = isYear ? i + 2 : i + 1
  if (ahead === 'past') return { meaning: 'past', next }
  const isNew = reading.text(i - 1) === 'new'
  const steps = typeof ahead === 'number' ? ahead : ahead === 'following' || isNew ? 1 : 0
  return {
    meaning: span(here + (isNew ? 1 : steps), isEnd(next) ? 'end' : part),
    next: isEnd(next) ? next + 1 : next
  }
}

/** A season: the coming one, or that of a year; refused where the country has other seasons, and for "next" in the same year. */
function readSeason(reading: Reading, i: number, ahead: Ahead, part: Part): Read | null {
  const { resolver, usage } = reading
  const word = reading.text(i)
  const season = seasons.get(word)
  if (season === undefined) return null
  const year = readYear(reading, i + 1)
  const after = reading.tokens[i + 1]
  const isSeason = year !== null || after === undefined || after.kind === 'mark' || goesOn.test(after.text)
  if (!isSeason || (/^(?:fall|spring)$/.test(word) && i > 0 && !leadsOn.test(reading.text(i - 1))))
    return null
  const next = year?.next ?? i + 1
  if (usage.seasons !== 'northern' && usage.seasons !== 'southern') return { meaning: usage.seasons, next }
  if (ahead === 'past') return { meaning: 'past', next }
  const month = (usage.seasons === 'northern' ? season : season + 6) % 12
  const here = partsOf(reading.today).year
  const of = (from: number) => ({ ...resolver.threeMonths(from, month, part, true), doubt: 2 })
  if (year !== null) return { meaning: month === 0 ? 'unclear' : of(year.value), next } // winter is of two years
  const coming = [here - 1, here, here + 1, here + 2]
    .map(of)
    .find(({ last }) => last >= resolver.reference.interviewDay)!
  const isSameYear = partsOf(coming.opens).year === here
  return { meaning: ahead === 1 && isSameYear && reading.text(i - 1) === 'next' ? 'unclear' : coming, next }
}

/** A week by its number of the year (ISO 8601): "calendar week 24", "CW 24", where that is the custom "week 24". */
function readNumberedWeek(reading: Reading, i: number, part: Part): Read | null {
  const { resolver, usage, tokens } = reading
  const isCalendar = reading.text(i) === 'calendar' || (i > 0 && reading.text(i - 1) === 'calendar')
  const at = reading.text(i) === 'calendar' ? i + 1 : i
  const isShort = reading.is(at, /^(?:cw|kw)$/)
  const token = tokens[at + 1]
  if ((!isShort && reading.text(at) !== 'week') || token?.kind !== 'number') return null
  if (!isShort && !isCalendar && !usage.numbersWeeks) return null
  const week = token.value
  const { year } = partsOf(reading.today)
  const firstOf = (y: number) => dayFrom(y, 1, 4) - isoWeekday(dayFrom(y, 1, 4)) + 1
  const inYear = (y: number): Meaning =>
    week < 1 || firstOf(y) + 7 * week > firstOf(y + 1)
      ? 'no-such-date'
      : resolver.weekHolding(firstOf(y) + 7 * week - 7, part)
  const span = inYear(year)
  const isOver = typeof span !== 'string' && span.last < resolver.reference.interviewDay
  return { meaning: isOver ? inYear(year + 1) : span, next: at + 2 }
}

/** A period with a name of its own: a quarter, a season, a fiscal year, a numbered week; null when there is none. */
export function readNamedPeriod(reading: Reading, i: number, ahead: Ahead, part: Part): Read | null {
  return (
    readNumberedWeek(reading, i, part) ??
    readFiscalYear(reading, i, ahead, part) ??
    readSeason(reading, i, ahead, part) ??
    (ahead === 'past' ? null : readQuarter(reading, i, part))
  )
}

/** Whether a token speaks of terms and breaks, whose dates no country shares. */
export function isOfSchool(reading: Reading, i: number): boolean {
  const word = reading.text(i)
  return (
    openSchool.has(word) ||
    (seasons.has(word) && pause.test(reading.text(i + 1))) ||
    (word === 'term' &&
      (/^(?:half|of|school|the|this|next|autumn|spring|summer|winter|michaelmas|hilary|lent|trinity|-)$/.test(
        reading.text(i - 1)
      ) ||
        reading.is(i + 1, /^(?:starts?|ends?|begins?|finishes|time)$/)))
  )
}
