import { readCardinal, readUnit } from './quantities.ts'
import type { Reading } from './reading.ts'
import { dayParts } from './words.ts'

const endOfDayWords = /^(?:eod|cob|cop|eob)$/

/** "EOD", "close of business", "the end of the day": the token after it, or null. */
export function readEndOfDay(reading: Reading, i: number): number | null {
  const at = reading.skip(i, /^(?:the|by|at|,)$/)
  if (endOfDayWords.test(reading.text(at))) return at + 1
  if (!reading.is(at, /^(?:end|close)$/)) return null
  const rest = reading.skip(at + 1, /^(?:of|the|this|-|business|working|work)$/)
  if (reading.is(rest, /^(?:day|play|trading)$/)) return rest + 1
  return rest > at + 1 && /^business$/.test(reading.text(rest - 1)) ? rest : null
}

/** Minutes since midnight of hours that have a name. */
const named = new Map([
  ['noon', 720],
  ['midday', 720],
  ['lunch', 780],
  ['lunchtime', 780],
  ['teatime', 1020],
  ['dinnertime', 1080],
  ['midnight', 1439]
])
/** Minutes that are said before "past" and "to". */
const minutesBeside = new Map([
  ['half', 30],
  ['quarter', 15],
  ['five', 5],
  ['ten', 10],
  ['twenty', 20]
])
/** Working hours when neither half of the day is said: five is in the afternoon. */
const likely = (minutes: number): number => (minutes < 480 ? minutes + 720 : minutes)

interface Clock {
  minutes: number
  next: number
}

/** "Half past five", "half five", "quarter to five": only after a preposition where it could be a number of days. */
function readBeside(reading: Reading, i: number): Clock | null {
  const minutes = minutesBeside.get(reading.text(i))
  if (minutes === undefined) return null
  const link = reading.text(i + 1)
  const isLinked = /^(?:past|to)$/.test(link)
  const hour = readCardinal(reading.tokens, isLinked ? i + 2 : i + 1)
  if (hour === null || hour.value < 1 || hour.value > 12 || !Number.isInteger(hour.value)) return null
  if (link !== 'past') {
    const isPlaced = /^(?:by|at|before|till|until|around|about)$/.test(
      reading.text(i - 1) === 'a' ? reading.text(i - 2) : reading.text(i - 1)
    )
    if (!isPlaced || (!isLinked && minutes !== 30) || (minutes === 30 && isLinked)) return null
    if (readUnit(reading.tokens, hour.next) !== null) return null
  }
  const at = hour.value * 60 + (link === 'to' ? -minutes : minutes)
  return { minutes: likely(at), next: hour.next }
}

/** A time of day ("5pm", "17:30", "1700 hours", "noon", "half past five", "3 o'clock"): minutes since midnight; null when there is none. */
export function readClock(reading: Reading, i: number): Clock | null {
  const token = reading.tokens[i]
  const name = named.get(token?.text ?? '')
  if (name !== undefined) return { minutes: name, next: i + 1 }
  const beside = readBeside(reading, i)
  if (beside !== null) return beside
  if (token?.kind === 'word') {
    const hour = readCardinal(reading.tokens, i)
    if (hour === null || hour.value > 12) return null
    return reading.is(hour.next, closing) ? closeHour(reading, hour.value * 60, hour.next) : null
  }
  if (token?.kind !== 'number') return null
  if (
    token.text.length === 4 &&
    reading.is(i + 1, /^(?:hours|hrs|h)$/) &&
    token.value < 2400 &&
    token.value % 100 < 60
  )
    return { minutes: Math.floor(token.value / 100) * 60 + (token.value % 100), next: i + 2 }
  if (token.value > 23) return null
  let [minutes, next] = [token.value * 60, i + 1]
  const isColon =
    reading.is(next, /^[:.]$/) &&
    reading.tokens[next]!.isGlued &&
    reading.tokens[next + 1]?.kind === 'number' &&
    reading.tokens[next + 1]!.isGlued &&
    reading.tokens[next + 1]!.value < 60
  if (isColon) [minutes, next] = [minutes + reading.tokens[next + 1]!.value, next + 2]
  if (reading.is(next, closing)) return closeHour(reading, minutes, next)
  return isColon && reading.text(i + 1) === ':' ? { minutes, next } : null
}

/** What may follow an hour. */
const closing = /^(?:am|pm|o'clock|oclock)$/

function closeHour(reading: Reading, minutes: number, next: number): Clock {
  return {
    minutes: reading.is(next, /^(?:am|pm)$/)
      ? (minutes % 720) + (reading.text(next) === 'pm' ? 720 : 0)
      : likely(minutes),
    next: next + 1
  }
}

/** Skips what only narrows a day down: an hour, a part of the day, its close. */
export function skipDayEnd(reading: Reading, i: number): number {
  let next = i
  for (let turns = 0; turns < 2; turns++) {
    const at = reading.skip(next, /^(?:at|by|around|,|in|the|early|late|first|thing|before|about|mid|-)$/)
    const clock = readClock(reading, at)
    const end = readEndOfDay(reading, next)
    if (clock !== null) next = clock.next
    else if (dayParts.has(reading.text(at)) && !reading.is(at, /^(?:early|late)$/)) next = at + 1
    else if (end !== null) next = end
  }
  return next
}
