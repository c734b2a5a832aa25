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

/** A time of day ("5pm", "17:30", "noon", "3 o'clock"): minutes since midnight; null when there is none. */
export function readClock(reading: Reading, i: number): { minutes: number; next: number } | null {
  const token = reading.tokens[i]
  if (token?.kind === 'word') {
    const named = (
      { noon: 720, midday: 720, lunchtime: 780, lunch: 780, midnight: 1439 } as Record<string, number>
    )[token.text]
    return named === undefined ? null : { minutes: named, next: i + 1 }
  }
  if (token?.kind !== 'number' || token.value > 23) return null
  let [minutes, next] = [token.value * 60, i + 1]
  const isColon =
    reading.is(next, /^[:.]$/) &&
    reading.tokens[next]!.isGlued &&
    reading.tokens[next + 1]?.kind === 'number' &&
    reading.tokens[next + 1]!.isGlued &&
    reading.tokens[next + 1]!.value < 60
  if (isColon) [minutes, next] = [minutes + reading.tokens[next + 1]!.value, next + 2]
  if (reading.is(next, /^(?:am|pm)$/))
    return { minutes: (minutes % 720) + (reading.text(next) === 'pm' ? 720 : 0), next: next + 1 }
  if (reading.is(next, /^(?:o'clock|oclock)$/))
    return { minutes: minutes < 480 ? minutes + 720 : minutes, next: next + 1 }
  return isColon && reading.text(i + 1) === ':' ? { minutes, next } : null
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
