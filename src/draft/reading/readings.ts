import {
  faults,
  labels,
  slipKinds,
  wholes,
  type Fault,
  type Label,
  type Reading,
  type SlipMark,
  type Span,
  type Whole
} from '../draft.ts'
import { perToken, type Encoded } from './encoder.ts'
import { widenToClause } from '../structure/clauses.ts'
import { markedStretches, united, type Sure } from './marks.ts'
import type { Window } from './windows.ts'

/** Readings less likely than this are not reported: any sentence reads so to the encoder. */
const leastConfidence = 0.1
/** Of eight pairs tried on letters of writers left out, where the quoted words met the labelled clauses best. */
const sureOfFault: Sure = { token: 0.3, shareOfBest: 0.5, gap: 2 }
const sureOfSlip: Sure = { token: 0.2, shareOfBest: 1, gap: 0 }
/** Third decimals differ between kinds of processors: nothing is decided on them. */
const round = (probability: number): number => Math.round(probability * 100) / 100

/** What the encoder says of a message, in places of its text. */
export interface Readings {
  /** By the index of a sentence. */
  sentences: Array<Partial<Record<Label, Reading>>>
  /** Of greeting and closing, where only faults are looked for. */
  framing: Array<Partial<Record<Label, Reading>>>
  /** How likely the message as a whole commits each fault. */
  whole: Record<Fault | Whole, number>
  slips: SlipMark[]
}

/** A part as a window read it: its rows of probabilities, and the tokens with their places. */
interface Read {
  sentence: number | null
  probabilities: Float32Array
  places: Span[]
  tokens: Float32Array
}

function partsRead(window: Window, { parts, tokens }: Encoded): Read[] {
  return window.parts.flatMap(({ sentence, from, to, isContext }, p) =>
    isContext
      ? []
      : [
          {
            sentence,
            probabilities: parts.subarray(p * labels.length, (p + 1) * labels.length),
            places: window.places.slice(from, to) as Span[],
            tokens: tokens.subarray(from * perToken, to * perToken)
          }
        ]
  )
}

const column = ({ places, tokens }: Read, c: number): number[] =>
  places.map((_, t) => tokens[t * perToken + c]!)

/** Widens stretches of a part of a text to the clauses they stand in. */
function clausesOf(text: string, from: number, to: number, stretches: readonly Span[]): Span[] {
  const part = text.slice(from, to)
  return united(
    stretches.map(({ start, end }) => {
      const clause = widenToClause(part, { start: start - from, end: end - from })
      return { start: clause.start + from, end: clause.end + from }
    })
  )
}

function readPart(text: string, read: Read): Partial<Record<Label, Reading>> {
  const readings: Partial<Record<Label, Reading>> = {}
  const first = read.places[0]
  const last = read.places.at(-1)
  if (first === undefined || last === undefined) return readings
  for (const [l, label] of labels.entries()) {
    const confidence = round(read.probabilities[l]!)
    if (confidence < leastConfidence) continue
    const f = (faults as readonly string[]).indexOf(label)
    const places =
      f < 0
        ? [{ start: first.start, end: last.end }]
        : clausesOf(text, first.start, last.end, markedStretches(read.places, column(read, f), sureOfFault))
    readings[label] = { confidence, places }
  }
  return readings
}

/** Two readings of one sentence, whose pieces were read apart. */
function joined(
  a: Partial<Record<Label, Reading>>,
  b: Partial<Record<Label, Reading>>
): Partial<Record<Label, Reading>> {
  const both = { ...a }
  for (const label of labels) {
    const [one, other] = [a[label], b[label]]
    if (other === undefined) continue
    both[label] =
      one === undefined
        ? other
        : {
            confidence: Math.max(one.confidence, other.confidence),
            places: [...one.places, ...other.places]
          }
  }
  return both
}

/** Code units that a stretch is widened by at most: no word is as long (floccinaucinihilipilification has 29), and a text that is one word would be gone through once for each of its pieces. */
const widest = 64

/** Widens a stretch to whole words. */
function atWordBorders(text: string, { start, end }: Span): Span {
  const isInWord = (at: number) => /^[\p{L}\p{N}'’-]{2}$/u.test(text.slice(at - 1, at + 1))
  let [from, to] = [start, end]
  while (from > start - widest && isInWord(from)) from--
  while (to < end + widest && isInWord(to)) to++
  return { start: from, end: to }
}

function slipsOf(text: string, read: Read): SlipMark[] {
  const any = column(read, faults.length)
  const kinds = slipKinds.map((_, k) => column(read, faults.length + 1 + k))
  // Two pieces of one word may be marked and the one between them not
  const words = united(markedStretches(read.places, any, sureOfSlip).map(run => atWordBorders(text, run)))
  return words.flatMap(span => {
    const inside = read.places.flatMap(({ start, end }, t) =>
      start < span.end && end > span.start ? [t] : []
    )
    const confidence = round(Math.max(...inside.map(t => any[t]!)))
    if (confidence < sureOfSlip.token) return []
    const sums = kinds.map(column => inside.reduce((sum, t) => sum + column[t]!, 0))
    return [{ ...span, confidence, kind: slipKinds[sums.indexOf(Math.max(...sums))]! }]
  })
}

/** Whether a fault of the whole lies in what is there, not in what is missing: then the worst window tells, else the best. */
const isPresent = (id: Fault | Whole): boolean =>
  (faults as readonly string[]).includes(id) || /^(?:unfilled|too-long|sloppy)/.test(id)

/** Puts together what was read in the windows of a message. `count`: its sentences. */
export function decode(
  text: string,
  windows: readonly Window[],
  encoded: readonly Encoded[],
  count: number
): Readings {
  const read = windows.flatMap((window, w) => partsRead(window, encoded[w]!))
  const sentences = Array.from({ length: count }, (): Partial<Record<Label, Reading>> => ({}))
  const framing: Readings['framing'] = []
  for (const part of read) {
    const readings = readPart(text, part)
    if (part.sentence === null) framing.push(readings)
    else sentences[part.sentence] = joined(sentences[part.sentence]!, readings)
  }
  const ids = [...faults, ...wholes]
  const whole = Object.fromEntries(
    ids.map((id, i) => {
      const all = encoded.map(one => round(one.wholes[i]!))
      return [id, all.length === 0 ? 0 : isPresent(id) ? Math.max(...all) : Math.min(...all)]
    })
  ) as Readings['whole']
  return { sentences, framing, whole, slips: read.flatMap(part => slipsOf(text, part)) }
}
