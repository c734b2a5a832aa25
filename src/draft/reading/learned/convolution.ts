import { channels, stages, type Channel, type Stage } from '../../../../schemas/vocabulary.ts'
import { labels } from '../../draft.ts'
import { dimensions } from './files.ts'
import { HashIndex } from './hash-index.ts'
import type { Token } from './tokens.ts'
import { writeVector } from './vectors.ts'

/**
 * A convolution over word vectors (Kim 2014): each filter looks at `width` words at a time and answers with its strongest response
 * anywhere in the sentence; every label weighs the answers. It reads words it was never trained on by their neighbours in meaning.
 */
export const shape = { widths: [1, 3], filters: 192, learned: 28 } as const

/** Numbers that a word goes in with: its vector, and a few learned for this task. */
export const inputs = dimensions + shape.learned
export const hidden = shape.widths.length * shape.filters
/** Each width has a kernel for each place of its window: so many rows of `filters` numbers for each word. */
const places = shape.widths.reduce<number>((sum, width) => sum + width, 0)
export const responses = places * shape.filters
/** What the output weighs beside the filters' answers: the stage and the channel, one-hot, and 1. */
const context = stages.length + channels.length + 1
export const outputs = hidden + context

/**
 * Learned numbers. `words`: hashes of the forms that have `learned` numbers of their own in `wordVectors`, whose row 0 is any other form's.
 * `kernels`: responses × inputs. `biases`: hidden. `output`: labels × outputs.
 */
export interface Convolution {
  words: Int32Array
  wordVectors: Float32Array
  kernels: Float32Array
  biases: Float32Array
  output: Float32Array
}

/** Where the one-hot numbers of a message stand in a row of `output`. */
export function contextPlaces(
  stage: Stage,
  channel: Channel
): [stage: number, channel: number, always: number] {
  return [hidden + stages.indexOf(stage), hidden + stages.length + channels.indexOf(channel), outputs - 1]
}

/** Finds each filter's strongest response to a sentence, given its words' responses. `answers` are 0 or more; `at` is the word at the window's centre, or -1. */
export function pool(
  words: readonly Float32Array[],
  biases: Float32Array,
  answers: Float32Array,
  at: Int32Array
): void {
  answers.fill(0)
  at.fill(-1)
  let first = 0
  for (const [w, width] of shape.widths.entries()) {
    const half = width >> 1
    for (let centre = 0; centre < words.length; centre++) {
      for (let f = 0; f < shape.filters; f++) sums[f] = biases[w * shape.filters + f]!
      for (
        let place = Math.max(0, half - centre);
        place < Math.min(width, words.length + half - centre);
        place++
      ) {
        const word = words[centre + place - half]!
        const from = (first + place) * shape.filters
        for (let f = 0; f < shape.filters; f++) sums[f]! += word[from + f]!
      }
      for (let f = 0, unit = w * shape.filters; f < shape.filters; f++, unit++) {
        if (sums[f]! <= answers[unit]!) continue
        answers[unit] = sums[f]!
        at[unit] = centre
      }
    }
    first += width
  }
}
const sums = new Float32Array(shape.filters)

/** Words whose responses are kept: those of nearly every message; they take `responses` floats each, 12 MB in all. */
const mostCached = 4096

/** Reads sentences with learned numbers; the responses of a word are computed once and kept. */
export class ConvolutionReader {
  readonly #learned: Convolution
  readonly #words: HashIndex
  /** Responses by a word's hash. When all room is taken they are forgotten, and the same room is used again. */
  readonly #cache = new Map<number, Float32Array>()
  readonly #room = new Float32Array(mostCached * responses)
  readonly #input = new Float32Array(inputs)
  /** What each filter answered to the sentence last read, and at which word. */
  readonly #answers = new Float32Array(hidden)
  readonly #at = new Int32Array(hidden)

  constructor(learned: Convolution) {
    this.#learned = learned
    this.#words = new HashIndex(learned.words)
  }

  /** The responses of all kernels to a word. */
  #respond(hash: number): Float32Array {
    const cached = this.#cache.get(hash)
    if (cached !== undefined) return cached
    const { kernels, wordVectors } = this.#learned
    const input = this.#input.fill(0)
    writeVector(hash, input, 0)
    const own = (this.#words.find(hash) + 1) * shape.learned
    for (let i = 0; i < shape.learned; i++) input[dimensions + i] = wordVectors[own + i]!
    const response = this.#room.subarray(this.#cache.size * responses, (this.#cache.size + 1) * responses)
    for (let r = 0, k = 0; r < responses; r++) {
      let sum = 0
      for (let i = 0; i < inputs; i++) sum += kernels[k++]! * input[i]!
      response[r] = sum
    }
    this.#cache.set(hash, response)
    return response
  }

  /** Adds each label's margin for a sentence to `margins`. */
  read(tokens: readonly Token[], stage: Stage, channel: Channel, margins: Float64Array): void {
    const { biases, output } = this.#learned
    // Before, not within a sentence: the responses of its first words are still needed
    if (this.#cache.size + tokens.length > mostCached) this.#cache.clear()
    pool(
      tokens.map(({ hash }) => this.#respond(hash)),
      biases,
      this.#answers,
      this.#at
    )
    const always = contextPlaces(stage, channel)
    for (let l = 0; l < labels.length; l++) {
      const row = l * outputs
      let sum = 0
      for (let unit = 0; unit < hidden; unit++) sum += output[row + unit]! * this.#answers[unit]!
      for (const place of always) sum += output[row + place]!
      margins[l]! += sum
    }
  }

  /** Adds to `weighed` what each token weighs for a label, as last read, times `weight`: a filter's share of the margin, spread over its window. */
  weigh(label: number, weight: number, weighed: number[]): void {
    for (let unit = 0; unit < hidden; unit++) {
      const centre = this.#at[unit]!
      if (centre < 0) continue
      const width = shape.widths[Math.floor(unit / shape.filters)]!
      const half = width >> 1
      const share = (weight * this.#learned.output[label * outputs + unit]! * this.#answers[unit]!) / width
      for (let t = Math.max(0, centre - half); t <= Math.min(weighed.length - 1, centre + half); t++)
        weighed[t]! += share
    }
  }
}
