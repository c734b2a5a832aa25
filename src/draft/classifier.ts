import { readFileSync } from 'node:fs'
import type { Channel, Stage } from '../../schemas/vocabulary.ts'
import { labels, type Label, type Reading } from './draft.ts'
import { tokenise, visitFeatures, weightsFile, type Weights } from './features.ts'

const weights = JSON.parse(readFileSync(weightsFile, 'utf8')) as Weights
const steps = new Int8Array(Buffer.from(weights.table, 'base64'))
const table = new Float32Array(steps.length)
for (let i = 0; i < steps.length; i++) table[i] = steps[i]! * weights.scales[i % labels.length]!
const biases = Float64Array.from(weights.biases)
const features = new Int32Array(Uint8Array.from(Buffer.from(weights.features, 'base64')).buffer)

/** Where features are looked up: an open hash table with a row of `table`, or -1, in each slot; at most half full. */
const slots = 2 ** Math.ceil(Math.log2(features.length * 2))
const keys = new Int32Array(slots)
const rows = new Int32Array(slots).fill(-1)
for (const [i, feature] of features.entries()) {
  let slot = feature & (slots - 1)
  while (rows[slot] !== -1) slot = (slot + 1) & (slots - 1)
  keys[slot] = feature
  rows[slot] = i * labels.length
}

/** The row of `table` that holds a feature's weights, or -1. */
function rowOf (feature: number): number {
  let slot = feature & (slots - 1)
  while (rows[slot] !== -1 && keys[slot] !== feature) slot = (slot + 1) & (slots - 1)
  return rows[slot]!
}

/** Readings below this are not reported: any sentence reads so to the model, and in a long letter they would add up to a fault. */
const leastConfidence = 0.25
/** The core of the evidence: at least a couple of words, no more than a long clause. */
const evidenceTokens = { least: 3, most: 14 }

interface Known { row: number, value: number, from: number, to: number }

/**
 * What a sentence does and which faults it commits: every label with a confidence worth reporting, and the stretch of words that weighs
 * most; spans count in the sentence.
 */
export function classify (sentence: string, stage: Stage, channel: Channel): Partial<Record<Label, Reading>> {
  const tokens = tokenise(sentence)
  if (tokens.length === 0) return {}
  const known: Known[] = []
  const margins = new Float64Array(labels.length)
  let square = 0
  visitFeatures(tokens, stage, channel, (feature, value, from, to) => {
    square += value * value
    const row = rowOf(feature)
    if (row === -1) return
    known.push({ row, value, from: Math.max(0, from), to: Math.min(tokens.length, to) })
    for (let i = 0; i < labels.length; i++) margins[i]! += table[row + i]! * value
  })
  const norm = Math.sqrt(square)
  const readings: Partial<Record<Label, Reading>> = {}
  for (const [i, label] of labels.entries()) {
    const margin = (margins[i] ?? 0) / norm + (biases[i] ?? 0)
    const confidence = 1 / (1 + Math.exp(-((weights.slopes[i] ?? 1) * margin + (weights.offsets[i] ?? 0))))
    if (confidence < leastConfidence) continue
    const { from, to } = heaviestStretch(weigh(known, i, tokens.length))
    readings[label] = { confidence, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? sentence.length }
  }
  return readings
}

/** What each token weighs for a label: a feature's weight is shared among the tokens it covers. */
function weigh (known: readonly Known[], label: number, length: number): number[] {
  const weighed = Array.from({ length }, () => 0)
  for (const { row, value, from, to } of known) {
    const share = table[row + label]! * value / (to - from)
    for (let t = from; t < to; t++) weighed[t]! += share
  }
  return weighed
}

/** The stretch of tokens whose weights, less their mean, sum highest; widened to `evidenceTokens.least`, narrowed to `most`. */
function heaviestStretch (weights: readonly number[]): { from: number, to: number } {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
  let best = { from: 0, to: 1, sum: -Infinity }
  for (let from = 0; from < weights.length; from++) {
    let sum = 0
    for (let to = from; to < Math.min(weights.length, from + evidenceTokens.most); to++) {
      sum += (weights[to] ?? 0) - mean
      if (sum > best.sum) best = { from, to: to + 1, sum }
    }
  }
  let { from, to } = best
  while (to - from < evidenceTokens.least && (from > 0 || to < weights.length)) {
    if (to < weights.length && (from === 0 || (weights[to] ?? 0) >= (weights[from - 1] ?? 0))) to++
    else from--
  }
  return { from, to }
}
