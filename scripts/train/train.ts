import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { labels } from '../../src/draft/draft.ts'
import type { Convolution } from '../../src/draft/reading/learned/convolution.ts'
import { weightsFile, type Weights } from '../../src/draft/reading/learned/files.ts'
import { files, readExamples } from './examples.ts'
import type { LinearMachines } from './linear.ts'
import type { Task } from './worker.ts'

/**
 * Trains the sentence reader, a linear machine and a convolution over word vectors that are weighed together for each label.
 * `npm run train` rewrites the weights, byte for byte from the same data; `npm run train -- --validate` trains on all files but one,
 * reads that one, for each in turn, prints how well each label is read, and writes nothing.
 */
interface Margins {
  linear: Float64Array
  convolution: Float64Array
}
interface Sigmoid {
  linear: number
  convolution: number
  offset: number
}

const isValidation = process.argv.includes('--validate')
const examples = readExamples()
/** For the sigmoids a quarter of the files at a time is left out: close to all the data, and soon done. */
const folds = isValidation ? files.length : 4

async function run<Result>(task: Task): Promise<Result> {
  return await new Promise((resolve, reject) =>
    new Worker(new URL('worker.ts', import.meta.url), { workerData: task })
      .once('message', resolve)
      .once('error', reject)
  )
}

/** Runs the tasks on as many threads as there are cores; results in the order of the tasks. */
async function runAll(tasks: readonly Task[]): Promise<unknown[]> {
  const results: unknown[] = []
  const queue = [...tasks.entries()]
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift())
        results[next[0]] = await run(next[1])
    })
  )
  return results
}

/** The sigmoid over both margins that makes the labels likeliest (Platt 1999, with two margins), by Newton's steps on the log loss. */
function fitSigmoid(
  inputs: ReadonlyArray<readonly [number, number, 1]>,
  isPositive: readonly boolean[]
): Sigmoid {
  const weights = [0.5, 0.5, 0]
  for (let step = 0; step < 50; step++) {
    const gradient = [0, 0, 0]
    const curve = [
      [1e-6, 0, 0],
      [0, 1e-6, 0],
      [0, 0, 1e-6]
    ]
    for (const [i, input] of inputs.entries()) {
      const likely =
        1 / (1 + Math.exp(-input.reduce<number>((sum, value, k) => sum + weights[k]! * value, 0)))
      for (const [a, value] of input.entries()) {
        gradient[a]! += (likely - (isPositive[i] === true ? 1 : 0)) * value
        for (const [b, other] of input.entries()) curve[a]![b]! += likely * (1 - likely) * value * other
      }
    }
    const move = solve(curve, gradient)
    for (const k of weights.keys()) weights[k]! -= move[k]!
  }
  const round = (value: number) => Number(value.toPrecision(6))
  return { linear: round(weights[0]!), convolution: round(weights[1]!), offset: round(weights[2]!) }
}

/** Solves three equations by elimination. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!])
  for (const [i, pivot] of rows.entries()) {
    for (const row of rows) {
      if (row === pivot) continue
      const factor = row[i]! / pivot[i]!
      for (let k = i; k < row.length; k++) row[k]! -= factor * pivot[k]!
    }
  }
  return rows.map((row, i) => row[3]! / row[i]!)
}

const tasks: Task[] = [
  ...(isValidation ? [] : [null]),
  ...Array.from({ length: folds }, (_, fold) => ({ fold, folds }))
]
const results = await runAll(tasks)
const margins = results.slice(tasks.length - folds) as Margins[]
/** Both margins of every example in the order of the folds, and whether a label is true of it. */
const order = Array.from({ length: folds }, (_, fold) =>
  examples.filter(({ file }) => file % folds === fold)
).flat()
const joined = (kind: keyof Margins) => margins.flatMap(fold => [...fold[kind]])
const [linear, convolution] = [joined('linear'), joined('convolution')]
const inputsOf = (l: number) =>
  order.map((_, i) => [linear[i * labels.length + l]!, convolution[i * labels.length + l]!, 1] as const)
const sigmoids = labels.map((_, l) =>
  fitSigmoid(
    inputsOf(l),
    order.map(({ truth }) => truth[l] === 1)
  )
)

if (isValidation) {
  let total = 0
  for (const [l, label] of labels.entries()) {
    const sigmoid = sigmoids[l]!
    const isFound = inputsOf(l).map(
      ([a, b]) => sigmoid.linear * a + sigmoid.convolution * b + sigmoid.offset > 0
    )
    const hits = order.filter(({ truth }, i) => isFound[i] === true && truth[l] === 1).length
    const precision = hits / isFound.filter(Boolean).length
    const recall = hits / order.filter(({ truth }) => truth[l] === 1).length
    const f1 = (2 * precision * recall) / (precision + recall)
    total += f1
    process.stdout.write(
      `${label.padEnd(18)} precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}\n`
    )
  }
  process.stdout.write(
    `macro-F1 over ${labels.length} labels, ${examples.length} sentences, each file left out in turn: ${(total / labels.length).toFixed(3)}\n`
  )
} else {
  const trained = results[0] as { linear: LinearMachines; convolution: Convolution }
  const base64 = ({ buffer, byteOffset, byteLength }: NodeJS.TypedArray) =>
    Buffer.from(buffer, byteOffset, byteLength).toString('base64')
  const { hashes, machines } = trained.linear
  const scales = machines.map(
    ({ weights }) => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127
  )
  const table = new Int8Array(hashes.length * labels.length)
  for (const [l, { weights }] of machines.entries())
    for (let at = 0; at < hashes.length; at++)
      table[at * labels.length + l] = Math.round(weights[at]! / scales[l]!)
  const { words, wordVectors, kernels, biases, output } = trained.convolution
  const result: Weights = {
    labels,
    features: {
      scales,
      biases: machines.map(({ bias }) => bias),
      hashes: base64(hashes),
      table: base64(table)
    },
    convolution: {
      words: base64(words),
      wordVectors: base64(wordVectors),
      kernels: base64(kernels),
      biases: base64(biases),
      output: base64(output)
    },
    sigmoids
  }
  writeFileSync(weightsFile, `${JSON.stringify(result)}\n`)
}
