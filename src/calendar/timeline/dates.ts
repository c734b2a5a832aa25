import { readClock } from './clock.ts'
import { readMonth, readYear } from './names.ts'
import { readSpan } from './periods.ts'
import { readOrdinal, readUnit } from './quantities.ts'
import type { Read, ReadTime, Reading } from './reading.ts'
import { dayAt, spanning, type Meaning } from './span.ts'
import { months } from './words.ts'

/** 12/4, 12.4.2026, 2026-12-04: dates all in digits. */
function readDigits(reading: Reading, i: number): Read | null {
  const { tokens, resolver } = reading
  const [a, mark, b, mark2, c] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3], tokens[i + 4]]
  if (
    a?.kind !== 'number' ||
    b?.kind !== 'number' ||
    mark === undefined ||
    !mark.isGlued ||
    !b.isGlued ||
    !/^[-/.]$/.test(mark.text)
  )
    return null
  const hasThird = mark2?.text === mark.text && mark2.isGlued && c?.kind === 'number' && c.isGlued
  if (a.text.length === 4)
    return hasThird ? { meaning: resolver.date(c.value, b.value, a.value), next: i + 5 } : null
  if (!hasThird && (mark.text !== '/' || a.value > 31 || b.value > 31)) return null
  if (!hasThird && readUnit(tokens, i + 3) !== null) return null
  const year = hasThird ? c.value + (c.text.length === 2 ? 2000 : 0) : null
  const next = hasThird ? i + 5 : i + 3
  const [monthFirst, dayFirst] = [
    resolver.date(b.value, a.value, year),
    resolver.date(a.value, b.value, year)
  ]
  if (a.value > 12 || a.value === b.value) return { meaning: dayFirst, next }
  if (b.value > 12) return { meaning: monthFirst, next }
  return {
    meaning:
      reading.usage.order === 'unknown'
        ? 'ambiguous-date'
        : reading.usage.order === 'month-first'
          ? monthFirst
          : dayFirst,
    next
  }
}

/** "-Jun-26" after a day: its month and year, if any; null when there is none. */
function readDashed(
  reading: Reading,
  i: number
): { month: number; year: number | null; next: number } | null {
  const { tokens } = reading
  const [mark, name, second, digits] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3]]
  const month = name?.isGlued === true ? months.get(name.text) : undefined
  if (mark === undefined || !mark.isGlued || !/^[-/.]$/.test(mark.text) || month === undefined) return null
  const hasYear =
    second?.text === mark.text &&
    second.isGlued &&
    digits?.kind === 'number' &&
    digits.isGlued &&
    /^(?:\d\d|\d{4})$/.test(digits.text)
  return hasYear
    ? { month, year: digits.value + (digits.text.length === 2 ? 2000 : 0), next: i + 4 }
    : { month, year: null, next: i + 2 }
}

/** "June 3rd", "the 3rd of June, 2026", "May 18-22", "the 22nd", "the 1st of next month"; null when there is none. */
export function readDate(reading: Reading, i: number, time: ReadTime): Read | null {
  const { resolver, tokens } = reading
  const digits = readDigits(reading, i)
  if (digits !== null) return digits
  const numberAt = (j: number) => {
    const ordinal = readOrdinal(tokens, j)
    const token = tokens[j]
    return (
      ordinal ??
      (token?.kind === 'number' && token.value <= 99
        ? { value: token.value, next: j + 1, isWord: false }
        : null)
    )
  }
  const joint = /^(?:-|to|or|and|through|thru|until|\/)$/
  const month = readMonth(reading, i)
  if (month !== null) {
    const isDashed =
      reading.text(month.next) === '-' &&
      reading.tokens[month.next]!.isGlued &&
      reading.tokens[month.next + 1]?.isGlued === true
    const date = numberAt(isDashed || reading.text(month.next) === 'the' ? month.next + 1 : month.next)
    if (date !== null && isDashed) {
      const year = readYear(reading, reading.skip(date.next, /^-$/))
      return {
        meaning: resolver.date(date.value, month.value, year?.value ?? null),
        next: year?.next ?? date.next
      }
    }
    if (date === null || readClock(reading, date.next - 1) !== null) return null
    const more = joint.test(reading.text(date.next)) ? numberAt(reading.skip(date.next + 1, /^the$/)) : null
    const isMore =
      more !== null &&
      more.value > date.value &&
      more.value < 32 &&
      readUnit(tokens, more.next) === null &&
      readMonth(reading, more.next) === null
    const year = readYear(reading, isMore ? more.next : date.next)
    const of = (number: number) => resolver.date(number, month.value, year?.value ?? null)
    return {
      meaning: isMore ? spanning(of(date.value), of(more.value)) : of(date.value),
      next: year?.next ?? (isMore ? more.next : date.next)
    }
  }
  const start = reading.text(i) === 'the' ? i + 1 : i
  const date = numberAt(start)
  if (date === null) return null
  let last = date
  const more = joint.test(reading.text(date.next)) ? numberAt(reading.skip(date.next + 1, /^the$/)) : null
  if (
    more !== null &&
    more.value > date.value &&
    (tokens[start]?.kind === 'number'
      ? tokens[more.next - 1]?.kind === 'ordinal' ||
        readMonth(reading, reading.skip(more.next, /^of$/)) !== null
      : true) &&
    readUnit(tokens, more.next) === null
  )
    last = more
  const dashed = last === date ? readDashed(reading, date.next) : null
  if (dashed !== null)
    return { meaning: resolver.date(date.value, dashed.month, dashed.year), next: dashed.next }
  const monthAt = reading.skip(last.next, /^(?:of|day)$/)
  const of = readMonth(reading, monthAt)
  const both = (make: (number: number) => Meaning): Meaning =>
    last === date ? make(date.value) : spanning(make(date.value), make(last.value))
  if (of !== null) {
    const year = readYear(reading, of.next)
    return {
      meaning: both(number => resolver.date(number, of.value, year?.value ?? null)),
      next: year?.next ?? of.next
    }
  }
  if (tokens[start]?.kind === 'number' && last === date) return null
  if (reading.text(last.next) === 'of') {
    const period = readSpan(reading, last.next + 1, time)
    if (
      period !== null &&
      typeof period.meaning !== 'string' &&
      (period.meaning.unit === 'month' || period.meaning.unit === 'year')
    ) {
      const { opens, unit } = period.meaning
      const isThis = reading.text(period.next - 2) === 'this'
      const nth = (number: number): Meaning => {
        if (number > 31) return 'no-such-date'
        const day = opens + number - 1
        return day >= resolver.reference.interviewDay || isThis
          ? dayAt(day, 'date')
          : unit === 'month'
            ? resolver.date(number, null, null)
            : resolver.date(number, 1, null)
      }
      return { meaning: both(nth), next: period.next }
    }
    return null
  }
  // an ordinal alone is a date unless a noun follows: the 22nd, not the second round
  const after = reading.tokens[last.next]
  const isNoun =
    after?.kind === 'word' &&
    !/^(?:at|by|or|and|to|through|thru|so|but|if|then|when|for|as|in|before|latest|we|you|i|they|is|because|with|unless|though|pending|barring|after|should|will|would|eod|cob)$/.test(
      after.text
    )
  if (isNoun || (date.isWord && start === i)) return null
  if (date.isWord && tokens[i - 1]?.kind !== 'word') return null
  const onlyWord = date.isWord && after?.kind === 'word' && !/^(?:at|latest)$/.test(after.text)
  return onlyWord ? null : { meaning: both(number => resolver.date(number, null, null)), next: last.next }
}
