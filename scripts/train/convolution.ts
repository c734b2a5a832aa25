import { labels } from '../../src/draft/draft.ts'
import {
  contextPlaces,
  hidden,
  inputs,
  outputs,
  pool,
  responses,
  shape,
  type Convolution
} from '../../src/draft/reading/learned/convolution.ts'
import { dimensions } from '../../src/draft/reading/learned/files.ts'
import { HashIndex } from '../../src/draft/reading/learned/hash-index.ts'
import { writeVector } from '../../src/draft/reading/learned/vectors.ts'
import { Adam } from './adam.ts'
import type { Example } from './examples.ts'
import { Random } from './random.ts'

/**
 * Chosen by validation over files left out. `positive`: how much more a missed label weighs than a false one. `dropped` are shares left
 * out in training (Srivastava et al. 2014): of a word's numbers, of whole words, of the filters' answers.
 */
const settings = {
  passes: 12,
  batch: 64,
  rate: 3e-3,
  lastRate: 6e-5,
  leastCount: 3,
  positive: 1.5,
  dropped: { numbers: 0.1, words: 0.05, answers: 0.3 },
  seed: 7
}

/** The form of a word left out, or of one too rare to have numbers of its own. */
const anyWord = 0

/** Forms that come often enough to have numbers of their own, ascending hashes. */
function commonWords(examples: readonly Example[]): Int32Array {
  const counts = new Map<number, number>()
  for (const { tokens } of examples)
    for (const { hash } of tokens) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  return Int32Array.from(
    [...counts].filter(([, count]) => count >= settings.leastCount).map(([hash]) => hash)
  ).sort()
}

const filled = (length: number, deviation: number, random: Random) =>
  Float32Array.from({ length }, () => random.normal() * deviation)

/** The words of a batch, each once: their numbers, the responses of all kernels, and what training says of the numbers. */
class BatchWords {
  readonly slots = new Map<number, number>()
  #hashes: number[] = []
  #inputs = new Float32Array(0)
  #responses = new Float32Array(0)
  #gradients = new Float32Array(0)

  add(hash: number): number {
    const known = this.slots.get(hash)
    if (known !== undefined) return known
    const slot = this.#hashes.push(hash) - 1
    this.slots.set(hash, slot)
    return slot
  }

  /** Sets every word's numbers, some dropped, and computes the responses. */
  respond({ kernels, wordVectors }: Convolution, index: HashIndex, random: Random): void {
    const count = this.#hashes.length
    if (this.#inputs.length < count * inputs) {
      this.#inputs = new Float32Array(count * inputs * 2)
      this.#gradients = new Float32Array(count * inputs * 2)
      this.#responses = new Float32Array(count * responses * 2)
    }
    this.#inputs.fill(0, 0, count * inputs)
    this.#gradients.fill(0, 0, count * inputs)
    const kept = 1 - settings.dropped.numbers
    for (const [slot, hash] of this.#hashes.entries()) {
      const from = slot * inputs
      writeVector(hash, this.#inputs, from)
      const own = (index.find(hash) + 1) * shape.learned
      for (let i = 0; i < shape.learned; i++) this.#inputs[from + dimensions + i] = wordVectors[own + i]!
      for (let i = from; i < from + inputs; i++) this.#inputs[i]! *= random.next() < kept ? 1 / kept : 0
      // Four kernels at a time: half the time of one by one
      for (let r = 0; r < responses; r += 4) {
        let [one, two, three, four] = [0, 0, 0, 0]
        for (let i = 0, k = r * inputs; i < inputs; i++, k++) {
          const input = this.#inputs[from + i]!
          one += kernels[k]! * input
          two += kernels[k + inputs]! * input
          three += kernels[k + 2 * inputs]! * input
          four += kernels[k + 3 * inputs]! * input
        }
        const at = slot * responses + r
        this.#responses[at] = one
        this.#responses[at + 1] = two
        this.#responses[at + 2] = three
        this.#responses[at + 3] = four
      }
    }
  }

  responsesOf(slot: number): Float32Array {
    return this.#responses.subarray(slot * responses, (slot + 1) * responses)
  }

  /** A filter's share of the blame: to its kernel for a word, and to the word's learned numbers. */
  blame(
    slot: number,
    kernel: number,
    gradient: number,
    kernels: Float32Array,
    kernelGradients: Float32Array
  ): void {
    const from = slot * inputs
    const k = kernel * inputs
    for (let i = 0; i < inputs; i++) kernelGradients[k + i]! += gradient * this.#inputs[from + i]!
    for (let i = dimensions; i < inputs; i++) this.#gradients[from + i]! += gradient * kernels[k + i]!
  }

  /** Moves the learned numbers of the batch's words. */
  learn(index: HashIndex, adam: Adam, rate: number): void {
    for (const [slot, hash] of this.#hashes.entries())
      adam.move(
        (index.find(hash) + 1) * shape.learned,
        this.#gradients.subarray(slot * inputs + dimensions, (slot + 1) * inputs),
        rate
      )
  }

  clear(): void {
    this.slots.clear()
    this.#hashes = []
  }
}

/** Trains the convolution on labelled sentences: log loss, Adam, the same numbers in every run. */
export function trainConvolution(examples: readonly Example[]): Convolution {
  const random = new Random(settings.seed)
  const words = commonWords(examples)
  const index = new HashIndex(words)
  const learned: Convolution = {
    words,
    wordVectors: filled((words.length + 1) * shape.learned, 0.1, random),
    kernels: filled(responses * inputs, Math.sqrt(1 / (inputs * 3)), random),
    biases: new Float32Array(hidden),
    output: filled(labels.length * outputs, 0.05, random)
  }
  const [wordAdam, kernelAdam, biasAdam, outputAdam] = [
    new Adam(learned.wordVectors),
    new Adam(learned.kernels),
    new Adam(learned.biases),
    new Adam(learned.output)
  ]
  const kernelGradients = new Float32Array(learned.kernels.length)
  const biasGradients = new Float32Array(hidden)
  const outputGradients = new Float32Array(learned.output.length)
  const [answers, at, answerGradients] = [
    new Float32Array(hidden),
    new Int32Array(hidden),
    new Float32Array(hidden)
  ]
  const starts = shape.widths.map((_, w) =>
    shape.widths.slice(0, w).reduce<number>((sum, width) => sum + width, 0)
  )
  const order = Int32Array.from(examples, (_, i) => i)
  const batch = new BatchWords()
  const steps = settings.passes * Math.ceil(examples.length / settings.batch)
  let step = 0
  for (let pass = 0; pass < settings.passes; pass++) {
    random.shuffle(order)
    for (let from = 0; from < order.length; from += settings.batch) {
      const sentences = Array.from(order.subarray(from, from + settings.batch), i => examples[i]!)
      batch.clear()
      const slots = sentences.map(({ tokens }) =>
        tokens.map(({ hash }) => batch.add(random.next() < settings.dropped.words ? anyWord : hash))
      )
      batch.respond(learned, index, random)
      kernelGradients.fill(0)
      biasGradients.fill(0)
      outputGradients.fill(0)
      for (const [s, { stage, channel, truth }] of sentences.entries()) {
        const sentence = slots[s]!
        pool(
          sentence.map(slot => batch.responsesOf(slot)),
          learned.biases,
          answers,
          at
        )
        for (let unit = 0; unit < hidden; unit++)
          answers[unit]! *= random.next() < settings.dropped.answers ? 0 : 1 / (1 - settings.dropped.answers)
        answerGradients.fill(0)
        const always = contextPlaces(stage, channel)
        for (let l = 0; l < labels.length; l++) {
          const row = l * outputs
          let margin = 0
          for (let unit = 0; unit < hidden; unit++) margin += learned.output[row + unit]! * answers[unit]!
          for (const place of always) margin += learned.output[row + place]!
          const likely = 1 / (1 + Math.exp(-margin))
          const gradient =
            (truth[l] === 1 ? settings.positive * (likely - 1) : likely) / (sentences.length * labels.length)
          for (let unit = 0; unit < hidden; unit++) {
            outputGradients[row + unit]! += gradient * answers[unit]!
            answerGradients[unit]! += gradient * learned.output[row + unit]!
          }
          for (const place of always) outputGradients[row + place]! += gradient
        }
        for (const [w, width] of shape.widths.entries()) {
          const half = width >> 1
          for (let f = 0, unit = w * shape.filters; f < shape.filters; f++, unit++) {
            if (answers[unit] === 0) continue
            const gradient = answerGradients[unit]! / (1 - settings.dropped.answers)
            biasGradients[unit]! += gradient
            const centre = at[unit]!
            for (
              let place = Math.max(0, half - centre);
              place < Math.min(width, sentence.length + half - centre);
              place++
            ) {
              batch.blame(
                sentence[centre + place - half]!,
                (starts[w]! + place) * shape.filters + f,
                gradient,
                learned.kernels,
                kernelGradients
              )
            }
          }
        }
      }
      const rate = Math.max(settings.lastRate, settings.rate * (1 - step++ / steps))
      batch.learn(index, wordAdam, rate)
      kernelAdam.move(0, kernelGradients, rate)
      biasAdam.move(0, biasGradients, rate)
      outputAdam.move(0, outputGradients, rate)
    }
  }
  return learned
}
