import type { Quantity } from './quantities.ts'
import type { Read, ReadTime, Reading } from './reading.ts'
import type { Span } from './span.ts'
import { dayWords, months, weekdays, type Unit } from './words.ts'

/** Words for the day it is said on. */
export const now = /^(?:now|today|this|here|tonight)$/
const pronoun = /^(?:that|then|it|them|those|there)$/

/** What a length is counted from, and which way. */
export interface Anchor {
  event: Span | null
  isBefore: boolean
  isExplicit: boolean
  next: number
}

/** Words between an event and its date. */
const linking = /^(?:on|of|which|that|is|are|ends?)$/

/** "… the final interview on Friday", "the closing date, which is 29 May": an event of a few words and its day; null when there is none. */
function readDatedEvent(reading: Reading, i: number, time: ReadTime): Read | null {
  let at = i
  for (; at < i + 6 && reading.tokens[at]?.kind === 'word' && !linking.test(reading.text(at)); at++) {
    const word = reading.text(at)
    const event =
      at > i && (weekdays.has(word) || months.has(word) || word === 'next') ? time(reading, at) : null
    if (event !== null) return event
  }
  const link = reading.skip(at, /^(?:,|which|that|is|are|ends?|will|be|falls?|finish(?:es)?|on|of)$/)
  return at > i && link > at ? time(reading, link) : null
}

/** What follows a length and says what it is counted from ("from Friday", "after that"); 'past' when it is over. */
export function readAnchor(
  reading: Reading,
  i: number,
  unit: Unit,
  quantity: Quantity,
  time: ReadTime
): Anchor | string {
  const none: Anchor = { event: null, isBefore: false, isExplicit: false, next: i }
  const word = reading.text(i)
  if (word === 'ago' || word === 'earlier' || word === 'back') return 'past'
  const isDirect = /^(?:week|fortnight)$/.test(unit)
  if (/^(?:later|afterwards?|thereafter|hence)$/.test(word))
    return { event: reading.previous, isBefore: false, isExplicit: reading.previous !== null, next: i + 1 }
  if (word === 'into') {
    const period = time(reading, i + 1)
    return period !== null && typeof period.meaning !== 'string' && period.meaning.kind === 'period'
      ? {
          event: { ...period.meaning, last: period.meaning.opens },
          isBefore: false,
          isExplicit: true,
          next: period.next
        }
      : none
  }
  const isBefore = word === 'before' || (word === 'prior' && reading.text(i + 1) === 'to')
  const isAfter = /^(?:from|after|following|of|since|past|on|come)$/.test(word)
  if (isBefore || isAfter) {
    const at = word === 'prior' ? i + 2 : i + 1
    if (
      now.test(reading.text(at)) &&
      !reading.is(at + 1, /^(?:coming|week|month|monday|tuesday|wednesday|thursday|friday)$/)
    )
      return isBefore ? none : { event: null, isBefore, isExplicit: true, next: at + 1 }
    if (pronoun.test(reading.text(at)))
      return { event: reading.previous, isBefore, isExplicit: true, next: at + 1 }
    const event = time(reading, at) ?? readDatedEvent(reading, at, time)
    if (event !== null && (!/^(?:on|come)$/.test(word) || isDirect)) {
      if (typeof event.meaning === 'string') return event.meaning
      if (event.meaning.kind !== 'duration')
        return { event: event.meaning, isBefore, isExplicit: true, next: event.next }
    }
    const isAlone = reading.tokens[at] === undefined || reading.tokens[at]!.kind === 'mark'
    if (word === 'after' && isAlone)
      return { event: reading.previous, isBefore: false, isExplicit: reading.previous !== null, next: at }
    return none
  }
  if (
    isDirect &&
    Number.isInteger(quantity.most) &&
    !quantity.isVague &&
    (dayWords.has(word) || word.endsWith('day'))
  ) {
    const event = time(reading, i)
    if (event !== null && typeof event.meaning !== 'string' && event.meaning.kind === 'day')
      return { event: event.meaning, isBefore: false, isExplicit: true, next: event.next }
  }
  return none
}
