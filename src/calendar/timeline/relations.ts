import { readClock } from './clock.ts'
import type { Reading } from './reading.ts'
import { dayAt, type Meaning, type Span } from './span.ts'
import { dayParts, hedges } from './words.ts'

/** How a time stands to what was promised: by it, before it, after it, not before it, or since it. */
export type Relation = 'in' | 'by' | 'before' | 'after' | 'soon-after' | 'from' | 'since'

/** Who does something before or after a time: "before we break for the holidays". */
const subject = /^(?:i|we|they|he|she|everyone|everybody|people|the|our|folks)$/
const prompt = /^(?:soon|shortly|right|just|straight|immediately|directly|quickly)$/

const ending = /^(?:ends?|ending|closes?|closing|finish|finishes|over)$/

/** Whether one of the words from one token to another says that something ends. */
function hasEnding(reading: Reading, from: number, to: number): boolean {
  return reading.tokens.slice(from, to).some(({ text }) => ending.test(text))
}

/** The relation that the words before a token say; those in between must say nothing. */
export function readRelation(reading: Reading, start: number, isNegated: boolean): Relation {
  for (let i = start - 1; i >= 0 && i >= start - 7; i--) {
    const word = reading.text(i)
    if (word === 'by') return 'by'
    if (word === 'of' && reading.text(i - 1) === 'side')
      return reading.text(i - 2) === 'this' ? 'before' : reading.is(i - 2, /^(?:other|far)$/) ? 'after' : 'in'
    if (word === 'post') return 'after'
    if (word === 'pre') return 'before'
    if (word === '-') continue
    if (word === 'for' && isNegated) return 'from'
    if (word === 'before')
      return /^(?:or|not|until|till)$/.test(reading.text(i - 1))
        ? reading.text(i - 1) === 'or'
          ? 'by'
          : 'from'
        : isNegated
          ? 'from'
          : 'before'
    if (word === 'to' && reading.text(i - 1) === 'prior') return isNegated ? 'from' : 'before'
    if (word === 'of' && reading.text(i - 1) === 'ahead') return 'before'
    // after lunch on Friday is on Friday
    if (word === 'after' && (readClock(reading, start) !== null || dayParts.has(reading.text(start))))
      return 'in'
    if (/^(?:after|following|past|beyond)$/.test(word))
      return isNegated && word !== 'after' ? 'by' : prompt.test(reading.text(i - 1)) ? 'soon-after' : 'after'
    if (word === 'once' && prompt.test(reading.text(i + 1))) return 'after'
    if (/^(?:until|till|til)$/.test(word)) return isNegated ? 'from' : 'in'
    if (word === 'from' && reading.text(i - 1) === 'back') return 'after'
    if (/^(?:from|starting|beginning|commencing|onwards)$/.test(word)) return 'from'
    if (word === 'of' && reading.text(i - 1) === 'as') return 'from'
    if (word === 'since') return 'since'
    if (word === 'than') {
      const degree = reading.text(i - 1)
      return /^(?:earlier|sooner|before|less)$/.test(degree) &&
        !(degree === 'less' && reading.text(i - 2) !== 'no')
        ? 'from'
        : 'by'
    }
    if (!hedges.has(word)) break
  }
  for (let i = start - 1; i > 0 && i >= start - 7; i--) {
    if (reading.tokens[i]!.kind === 'mark') break
    if (subject.test(reading.text(i)) && /^(?:before|after)$/.test(reading.text(i - 1))) {
      if (reading.text(i - 1) === 'after') return 'after'
      // What ends on a day ends with it, as "before the month ends" has the month's last day in it
      return isNegated ? 'from' : hasEnding(reading, i, start) ? 'by' : 'before'
    }
  }
  return 'in'
}

/** Whether what follows a period ends it: "before the month is out". */
function isOver(reading: Reading, next: number): boolean {
  return (
    reading.is(next, /^(?:is|ends?|closes?|finishes|runs)$/) &&
    (/^(?:ends?|closes?|finishes)$/.test(reading.text(next)) ||
      reading.is(next + 1, /^(?:out|over|up|through|done|finished)$/))
  )
}

const lowered = (span: Span, more: Partial<Span>): Span => ({ ...span, ...more, doubt: 2 })

/** What is promised when a time stands in a relation. */
export function relate(reading: Reading, relation: Relation, span: Span, next: number): Meaning {
  const { resolver } = reading
  const { reference } = resolver
  const starts =
    span.kind === 'holiday' ||
    span.unit === 'weekend' ||
    (span.isNamed && span.kind === 'period' && span.rule === span.unit && span.unit !== 'week')
  switch (relation) {
    case 'since':
      return 'past'
    case 'by':
      return starts && span.kind !== 'holiday' && span.opens > reference.endDay
        ? lowered(dayAt(span.opens, span.rule), {})
        : starts && span.opens < span.last
          ? dayAt(span.opens, span.rule)
          : span
    case 'before': {
      if (span.isEnd || isOver(reading, next) || (span.kind === 'period' && span.opens <= reference.endDay))
        return span
      const last =
        span.kind === 'duration'
          ? span.last
          : Math.max(span.opens - 1, Math.min(reference.endDay, span.opens))
      return { ...dayAt(last, span.rule, { doubt: span.doubt }), first: Math.min(reference.endDay + 1, last) }
    }
    case 'from':
      return span.kind === 'duration' ? span : lowered(span, {})
    case 'after':
      if (span.kind === 'duration') return lowered(span, {})
      if (span.unit === 'weekend')
        return { ...resolver.weekHolding(span.last + 1, 'early', false), doubt: 2, rule: 'after' }
      return resolver.after(span.unit === 'year' && span.isNamed ? { ...span, last: span.opens } : span, null)
    case 'soon-after':
      if (span.kind === 'duration') return lowered(span, {})
      return resolver.after(span, span.kind === 'holiday' ? null : 2)
    case 'in':
      return span
  }
}
