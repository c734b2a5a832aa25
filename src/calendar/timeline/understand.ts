import { searchHoliday, type HolidayBook } from './holiday-names.ts'
import { findMentions, mostHearts, type Mention } from './mentions.ts'
import { Reading, type Usage } from './reading.ts'
import type { TimeResolver } from './time-resolver.ts'
import type { Span, Trouble } from './span.ts'
import { plainly, tokenise } from './words.ts'

/** Days: nobody is told to wait ten years. */
const farthest = 3653

const hedged =
  /\b(?:hope|hopefully|should|might|may|probably|ideally|aim|aiming|try|trying|usually|typically|normally|about|around|roughly|approximately|likely|perhaps|maybe|possibly|or so|target|targeting|plan|planning)\b/i

/** A length of time that would be over before what the phrase says comes first is counted from that. */
function shiftLengths(mentions: readonly Mention[], resolver: TimeResolver): void {
  let event: Span | null = null
  for (const mention of mentions) {
    const { meaning } = mention
    if (typeof meaning === 'string' || mention.isPast || mention.isDenied || mention.role === 'courtesy')
      continue
    const isLength = meaning.kind === 'duration' && !meaning.isNamed
    if (isLength && event !== null && meaning.last < event.last) {
      const shift = event.last - resolver.reference.endDay
      mention.meaning = { ...meaning, first: meaning.first + shift, last: meaning.last + shift, doubt: 2 }
    }
    if (mention.isProcess && mention.role !== 'answer') event = meaning
  }
}

/** Reads when a phrase says the answer will come: a span of days, 'none' when it speaks of no time, or why it cannot be read. */
export function understand(
  phrase: string,
  resolver: TimeResolver,
  book: HolidayBook,
  usage: Usage
): Span | Trouble | 'none' {
  const text = plainly(phrase)
  const tokens = tokenise(phrase, text)
  const reading = new Reading(tokens, resolver, book, usage)
  const result = choose(reading, phrase)
  if ((result !== 'none' && result !== 'unclear') || reading.isExhausted || reading.hearts > mostHearts)
    return result
  const named = searchHoliday(tokens, text, resolver.reference.interviewDay, book)
  if (named === null) return result
  const again = new Reading(tokens, resolver, book, usage)
  again.named = named
  return choose(again, phrase)
}

function choose(reading: Reading, phrase: string): Span | Trouble | 'none' {
  const { resolver } = reading
  const found = findMentions(reading)
  if (found === null) return 'unclear'
  const { mentions, isLeftOver } = found
  shiftLengths(mentions, resolver)
  const spoken = mentions.filter(({ role }) => role !== 'courtesy')
  const ahead = spoken.filter(({ isDenied, meaning }) => meaning !== 'past' && !isDenied)
  const live = ahead.some(({ isPast }) => !isPast) ? ahead.filter(({ isPast }) => !isPast) : ahead
  const isAnswer = ({ role }: Mention) => role === 'answer'
  const others = live.filter(({ role }) => role !== 'candidate')
  const firstAnswer = others.findIndex(isAnswer)
  const chosen = firstAnswer >= 0 ? others.slice(firstAnswer) : others.length > 0 ? others : live
  if (chosen.length === 0) {
    if (spoken.length === 0) return isLeftOver ? 'unclear' : 'none'
    return spoken.some(({ meaning }) => meaning === 'past') ? 'past' : 'unclear'
  }
  let result: Span | null = null
  for (const { meaning } of chosen) {
    if (typeof meaning === 'string') return meaning
    if (result === null || meaning.last >= result.last) result = meaning
  }
  if (result!.last < resolver.reference.interviewDay) return 'past'
  if (result!.last > resolver.reference.endDay + farthest) return 'unclear'
  const isMended = reading.tokens.some(({ isDoubted }) => isDoubted)
  return { ...result!, doubt: Math.max(result!.doubt, isMended || hedged.test(phrase) ? 1 : 0) }
}
