import { isTimeWord, readNextOne, readTime } from './grammar.ts'
import type { Read, Reading } from './reading.ts'
import { readRelation, relate } from './relations.ts'
import type { Meaning, Span } from './span.ts'

/** What the clause around a time speaks of: the answer that is awaited, what the candidate is to do or when the job starts, or anything else. */
type Role = 'answer' | 'candidate' | 'courtesy' | 'other'

/** A time of the phrase; `isDenied`: that it will not be then. */
export interface Mention {
  meaning: Meaning
  role: Role
  isDenied: boolean
  isPast: boolean
  isProcess: boolean
}

const answer =
  /^(?:hear|heard|hearing|decides?|decided|deciding|decisions?|answers?|know|notif(?:y|ied|ying)|notification|informed|inform|updates?|updated|touch|back|respond|responses?|reply|replies|offers?|call|calling|contact|contacted|reach|email|emailed|results?|outcomes?|news|feedback|word|verdict|announce|announced|expect|tell|extend|choose|selection|finali[sz]e|conclude|loop|yes|hire)$/
const toCandidate =
  /^(?:call|ping|email|mail|ring|phone|text|nudge|chase|remind|contact|message|write|poke|bug)$/
const past =
  /^(?:met|interviewed|spoke|saw|posted|opened|started|began|lost|advertised|launched|received|finished|held|was|were|had|did|went|came|applied|closed|been|talked|chatted|screened)$/
const negator =
  /^(?:not|won't|don't|doesn't|never|cannot|can't|isn't|aren't|wouldn't|haven't|hasn't|unlikely|doubt|wont|dont|cant|nothing|couldn't|didn't)$/
const breaks = /^(?:[.,;:!?]|and|but|so|then|because|while|though|although|otherwise|else)$/
/** Words that open a condition, which is a clause of its own wherever it stands. */
const condition = /^(?:if|unless)$/
/** Steps that come before an answer. */
const process =
  /^(?:interview(?:s|ing|ed)?|finish(?:es|ed|ing)?|wrap(?:s|ping)?|done|complet(?:e|es|ed|ing)|meet(?:s|ing)?|panels?|rounds?|debriefs?|seeing|finals?|review(?:s|ing)?|candidates?|out|away|leave|vacation|holiday|travel(?:s|l?ing)?|back|returns?)$/
const pleasant =
  /^(?:thanks?|thank|great|good|nice|pleasure|lovely|enjoyed|meeting|speaking|chatting|talking|conversation|coming|wonderful|time|interview|discussion|joining)$/

/** "No decision", "nobody": nothing will come, unlike "no later" and "no problem". */
const isWithout = (reading: Reading, i: number): boolean =>
  reading.text(i) === 'nobody' ||
  (reading.text(i) === 'no' &&
    reading.is(
      i + 1,
      /^(?:decisions?|news|calls?|answers?|word|offers?|updates?|response|reply|replies|emails?|results?|outcome|one|movement|feedback)$/
    ))

/** "The director is back on Monday": somebody returns, nobody calls back. */
const isReturn = (reading: Reading, i: number): boolean =>
  reading.is(i - 1, /^(?:is|are|be|'s|comes?|returns?|gets|she's|he's|they're|i'm|we're|who's)$/)

/** "The job starts in September": no time of an answer. */
const isStart = (reading: Reading, from: number, to: number): boolean => {
  let hasJob = false
  for (let i = from; i < to; i++) {
    if (
      /^(?:job|role|position|post|contract|internship|placement|programme|program|placements|start)$/.test(
        reading.text(i)
      )
    )
      hasJob = true
    if (hasJob && /^(?:starts?|begins?|commences?|starting|date)$/.test(reading.text(i))) return true
  }
  return false
}

/** What a clause's words outside its times say; `negated`, `without` ("no decision") and `past` are the first tokens that make it so, if any. */
interface Clause {
  role: Role
  negated: number
  without: number
  past: number
  isConditional: boolean
  isProcess: boolean
}

function readClause(reading: Reading, from: number, to: number, isTime: Uint8Array): Clause {
  let [role, negated, pastAt, courtesy]: [Role, number, number, number] = ['other', Infinity, Infinity, 0]
  let isProcess = false
  let without = Infinity
  for (let i = from; i < to; i++) {
    if (isTime[i] === 1) continue
    const word = reading.text(i)
    const before = reading.text(i - 1)
    if (negator.test(word)) negated = Math.min(negated, i)
    if (isWithout(reading, i)) without = Math.min(without, i)
    if (past.test(word)) pastAt = Math.min(pastAt, i)
    if (pleasant.test(word)) courtesy++
    if (process.test(word)) isProcess = true
    if (i === from && /^(?:have|enjoy)$/.test(word) && reading.is(i + 1, /^(?:a|an|your|the)$/)) courtesy += 2
    const isMe =
      reading.is(i + 1, /^(?:me|us)$/) ||
      (reading.is(i + 1, /^(?:out|up|back|in|base)$/) &&
        reading.is(i + 2, /^(?:to|with)$/) &&
        reading.is(i + 3, /^(?:me|us)$/))
    const isAsked =
      isMe && (toCandidate.test(word) || /^(?:reach|follow|check|get|drop|give|let|send)$/.test(word))
    if (
      (isAsked && !/^(?:until|till|a|an|two|three|another|some)$/.test(reading.text(i + 2))) ||
      (word === 'free' && before === 'feel')
    )
      role = 'candidate'
    else if (
      answer.test(word) &&
      role === 'other' &&
      !(word === 'back' && isReturn(reading, i)) &&
      !(word === 'know' && before === 'you') &&
      !(word === 'offer' && before === 'other')
    )
      role = 'answer'
  }
  return {
    role:
      role !== 'other' ? role : courtesy >= 2 ? 'courtesy' : isStart(reading, from, to) ? 'candidate' : role,
    negated,
    without,
    past: pastAt,
    isProcess,
    isConditional: reading.is(from, /^(?:if|unless|when|should)$/)
  }
}

/** "And will decide shortly after": what soon follows the time before it. */
function readAfterwards(reading: Reading, i: number): { meaning: Span; next: number } | null {
  const { previous } = reading
  if (previous === null) return null
  const isSoon = reading.is(i, /^(?:soon|shortly|right|straight|immediately|directly|just|quickly)$/)
  const at = isSoon ? i + 1 : i
  if (
    !(isSoon
      ? reading.is(at, /^(?:after|afterwards?|thereafter|following)$/)
      : reading.is(at, /^(?:afterwards|thereafter)$/) ||
        (reading.text(at) === 'after' && reading.text(at + 1) === 'that'))
  )
    return null
  const next = reading.is(at + 1, /^(?:that|then)$/) ? at + 2 : at + 1
  return readTime(reading, reading.skip(at + 1, /^the$/)) === null
    ? { meaning: reading.resolver.after(previous, 2), next }
    : null
}

/** "If not this week, then next": the unit is that of the time before. */
const readThenNext = (reading: Reading, i: number): Read | null =>
  reading.is(i - 1, /^(?:then|or)$/) ? readNextOne(reading, i) : null

/** "Before then", "by that time": the time that went before, which is then no answer of its own. */
function readBackReference(reading: Reading, i: number): { meaning: Span; next: number } | null {
  const { previous } = reading
  return previous !== null && reading.is(i, /^(?:then|that)$/) && reading.is(i - 1, /^(?:by|before)$/)
    ? { meaning: previous, next: i + 1 }
    : null
}

/** "Have a great weekend": no time for an answer. */
function isWish(reading: Reading, i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - 5; j--)
    if (reading.is(j, /^(?:have|enjoy)$/)) return reading.is(j + 1, /^(?:a|your|the)$/)
  return false
}

/** More words of time than anybody says in 300 characters, and more times. */
export const mostHearts = 30
const mostTimes = 10

/** Every time of a phrase in order, and whether words of time are left that mean none; null when there are more than anybody says. */
export function findMentions(reading: Reading): { mentions: Mention[]; isLeftOver: boolean } | null {
  if (reading.hearts > mostHearts) return null
  const { length } = reading.tokens
  const times: Array<{
    meaning: Meaning
    start: number
    next: number
    isAfterwards: boolean
    isEvent: boolean
  }> = []
  const isTime = new Uint8Array(length)
  let isLeftOver = false
  for (let i = 0; i < length && !reading.isExhausted;) {
    const afterwards = readAfterwards(reading, i)
    const reference = readBackReference(reading, i)
    const read = afterwards ?? reference ?? readTime(reading, i) ?? readThenNext(reading, i)
    if (read === null) {
      isLeftOver ||= isTimeWord(reading, i) && !isWish(reading, i)
      i++
      continue
    }
    if (times.length === mostTimes) return null
    const next = Math.max(read.next, i + 1)
    if (reference !== null) times.at(-1)!.isEvent = true
    times.push({ isEvent: false, meaning: read.meaning, start: i, next, isAfterwards: afterwards !== null })
    isTime.fill(1, i, next)
    if (typeof read.meaning !== 'string') reading.previous = read.meaning
    i = next
  }
  if (reading.isExhausted) return null
  const mentions: Mention[] = []
  let [from, to, clause] = [
    0,
    0,
    {
      role: 'other',
      negated: Infinity,
      without: Infinity,
      past: Infinity,
      isConditional: false,
      isProcess: false
    } as Clause
  ]
  for (const { meaning, start, next, isAfterwards, isEvent } of times) {
    if (start >= to) {
      from = start
      while (
        from > 0 &&
        !(from < start && condition.test(reading.text(from))) &&
        (isTime[from - 1] === 1 || !breaks.test(reading.text(from - 1)))
      )
        from--
      to = next
      while (
        to < length &&
        (isTime[to] === 1 || !(breaks.test(reading.text(to)) || condition.test(reading.text(to))))
      )
        to++
      clause = readClause(reading, from, to, isTime)
    }
    const isNegated = Math.min(clause.negated, clause.without) < start
    const isDenied = isNegated && !clause.isConditional
    const relation = isAfterwards ? 'in' : readRelation(reading, start, isNegated)
    const related = typeof meaning === 'string' ? meaning : relate(reading, relation, meaning, next)
    const isLapse =
      reading.text(start - 1) === 'for' &&
      clause.past < start &&
      typeof meaning !== 'string' &&
      meaning.kind === 'duration'
    const denies =
      isDenied &&
      reading.text(start - 1) !== 'than' &&
      !/^(?:from|before|after|soon-after)$/.test(relation) &&
      (relation !== 'by' ||
        (clause.negated < start && clause.role === 'answer' && reading.text(start - 1) === 'by'))
    mentions.push({
      meaning: isLapse ? 'past' : related,
      role: clause.role,
      isProcess: clause.isProcess,
      isDenied: denies || isEvent,
      isPast: isLapse || related === 'past' || (clause.past < start && clause.role === 'other')
    })
  }
  return { mentions, isLeftOver }
}
