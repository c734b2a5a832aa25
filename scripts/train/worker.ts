import { parentPort, workerData } from 'node:worker_threads'
import { labels } from '../../src/draft/draft.ts'
import { ConvolutionReader } from '../../src/draft/reading/learned/convolution.ts'
import { trainConvolution } from './convolution.ts'
import { readExamples } from './examples.ts'
import { linearMargins, trainLean, trainLinear } from './linear.ts'

/** What a thread is to do: train on the files that `file % folds !== fold` leaves and read the others, or, without a fold, train what the service uses. */
export type Task = { fold: number; folds: number } | null

const examples = readExamples()
const task = workerData as Task
if (task === null) {
  parentPort?.postMessage({ linear: trainLean(examples), convolution: trainConvolution(examples) })
} else {
  const isLeftOut = ({ file }: { file: number }) => file % task.folds === task.fold
  const others = examples.filter(example => !isLeftOut(example))
  const read = examples.filter(isLeftOut)
  const reader = new ConvolutionReader(trainConvolution(others))
  const convolution = new Float64Array(read.length * labels.length)
  for (const [i, { tokens, stage, channel }] of read.entries())
    reader.read(tokens, stage, channel, convolution.subarray(i * labels.length, (i + 1) * labels.length))
  parentPort?.postMessage({ linear: linearMargins(trainLinear(others), read), convolution })
}
