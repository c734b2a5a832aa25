import type { Part } from './period-resolver.ts'
import type { Reading } from './reading.ts'

/** Words that name a part by themselves. */
const simpleParts: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['early', 'early'],
  ['earlier', 'early'],
  ['beginning', 'start'],
  ['start', 'start'],
  ['top', 'start'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['midway', 'mid'],
  ['midpoint', 'mid'],
  ['late', 'late'],
  ['later', 'late'],
  ['end', 'end'],
  ['close', 'end']
])
/** Those of them that are also verbs or places. */
const looseParts = new Set(['beginning', 'start', 'top', 'end', 'close'])

/** Which half a word before "half" means. */
const halves: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['first', 'first-half'],
  ['front', 'first-half'],
  ['opening', 'first-half'],
  ['second', 'second-half'],
  ['back', 'second-half'],
  ['latter', 'second-half'],
  ['last', 'second-half'],
  ['other', 'second-half']
])

/** What a stretch is when a word for late stands before it ("the latter part", "the last days"); with one for early, each is the early part. */
const stretches: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['part', 'second-half'],
  ['portion', 'second-half'],
  ['days', 'end'],
  ['stages', 'end'],
  ['end', 'end']
])
const early = new Set(['first', 'early', 'opening'])
const late = new Set(['latter', 'later', 'last', 'back', 'tail', 'very', 'final'])

const joints = /^(?:to|-|or|\/)$/

/** "The latter part", "the opening days", "the tail end". */
function readStretch(reading: Reading, i: number): { part: Part; next: number } | null {
  const word = reading.text(i)
  const at = reading.text(i + 1) === '-' ? i + 2 : i + 1
  const stretch = stretches.get(reading.text(at))
  if (stretch === undefined) return null
  if (early.has(word)) return { part: 'early', next: at + 1 }
  return late.has(word) ? { part: stretch, next: at + 1 } : null
}

/** A part of a period: "early", "mid-to-late", "the back half", "first thing"; null when there is none. `isLoose` parts need "of" or a dash, being verbs too. */
export function readPart(reading: Reading, i: number): { part: Part; next: number; isLoose: boolean } | null {
  const [word, second] = [reading.text(i), reading.text(i + 1)]
  if (word === 'first' && second === 'thing') return { part: 'first', next: i + 2, isLoose: false }
  const half = second === 'half' ? halves.get(word) : undefined
  if (half !== undefined) return { part: half, next: i + 2, isLoose: false }
  const stretch = readStretch(reading, i)
  if (stretch !== null) return { ...stretch, isLoose: false }
  let part = simpleParts.get(word)
  if (part === undefined) return null
  let next = i + 1
  for (let turns = 0; turns < 2 && reading.is(next, joints); turns++) {
    const at = reading.skip(next, joints)
    const more = simpleParts.get(reading.text(at))
    if (more === undefined) break
    part = more
    next = at + 1
  }
  return { part, next, isLoose: looseParts.has(word) }
}
