import { readFileSync } from 'node:fs'
import type { Channel, Stage } from '../../../../schemas/vocabulary.ts'
import { labels, type Label, type Reading } from '../../draft.ts'
import { ConvolutionReader } from './convolution.ts'
import { visitFeatures } from './features.ts'
import { weightsFile, type Weights } from './files.ts'
import { HashIndex } from './hash-index.ts'
import { tokenise } from './tokens.ts'

const weights = JSON.parse(readFileSync(weightsFile, 'utf8')) as Weights
const bytesOf = (base64: string) => Uint8Array.from(Buffer.from(base64, 'base64')).buffer
const floats = (base64: string) => new Float32Array(bytesOf(base64))

const { scales, biases } = weights.features
const features = new HashIndex(new Int32Array(bytesOf(weights.features.hashes)))
/** Weights of features × labels. */
const table = Float32Array.from(
  new Int8Array(bytesOf(weights.features.table)),
  (steps, i) => steps * scales[i % labels.length]!
)
const { words, wordVectors, kernels, output } = weights.convolution
const convolution = new ConvolutionReader({
  words: new Int32Array(bytesOf(words)),
  wordVectors: floats(wordVectors),
  kernels: floats(kernels),
  biases: floats(weights.convolution.biases),
  output: floats(output)
})

/** Readings below this are not reported: any sentence reads so to the model, and in a long letter they would add up to a fault. */
const leastConfidence = 0.25
/** The core of the evidence: at least a couple of words, no more than a long clause. */
const evidenceTokens = { least: 3, most: 14 }

interface Known {
  row: number
  value: number
  from: number
  to: number
}

/**
 * What a sentence does and which faults it commits: every label with a confidence worth reporting, and the stretch of words that weighs
 * most; spans count in the sentence.
 */
export function classify(sentence: string, stage: Stage, channel: Channel): Partial<Record<Label, Reading>> {
  const tokens = tokenise(sentence)
  if (tokens.length === 0) return {}
  const known: Known[] = []
  const linear = new Float64Array(labels.length)
  let square = 0
  visitFeatures(tokens, stage, channel, (feature, value, from, to) => {
    square += value * value
    const row = features.find(feature) * labels.length
    if (row < 0) return
    known.push({ row, value, from: Math.max(0, from), to: Math.min(tokens.length, to) })
    for (let l = 0; l < labels.length; l++) linear[l]! += table[row + l]! * value
  })
  const norm = Math.sqrt(square)
  const convolved = new Float64Array(labels.length)
  convolution.read(tokens, stage, channel, convolved)
  const readings: Partial<Record<Label, Reading>> = {}
  for (const [l, label] of labels.entries()) {
    const sigmoid = weights.sigmoids[l]!
    const margin =
      sigmoid.linear * (linear[l]! / norm + biases[l]!) + sigmoid.convolution * convolved[l]! + sigmoid.offset
    const confidence = 1 / (1 + Math.exp(-margin))
    if (confidence < leastConfidence) continue
    const weighed = Array.from(tokens, () => 0)
    convolution.weigh(l, sigmoid.convolution, weighed)
    for (const { row, value, from, to } of known) {
      const share = (sigmoid.linear * table[row + l]! * value) / norm / (to - from)
      for (let t = from; t < to; t++) weighed[t]! += share
    }
    const { from, to } = heaviestStretch(weighed)
    readings[label] = { confidence, start: tokens[from]!.start, end: tokens[to - 1]!.end }
  }
  return readings
}

/** The stretch of tokens whose weights, less their mean, sum highest; widened to `evidenceTokens.least`, narrowed to `most`. */
function heaviestStretch(weighed: readonly number[]): { from: number; to: number } {
  const mean = weighed.reduce((sum, weight) => sum + weight, 0) / weighed.length
  let best = { from: 0, to: 1, sum: -Infinity }
  for (let from = 0; from < weighed.length; from++) {
    let sum = 0
    for (let to = from; to < Math.min(weighed.length, from + evidenceTokens.most); to++) {
      sum += weighed[to]! - mean
      if (sum > best.sum) best = { from, to: to + 1, sum }
    }
  }
  let { from, to } = best
  while (to - from < evidenceTokens.least && (from > 0 || to < weighed.length)) {
    if (to < weighed.length && (from === 0 || weighed[to]! >= weighed[from - 1]!)) to++
    else from--
  }
  return { from, to }
}
