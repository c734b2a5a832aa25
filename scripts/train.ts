import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import type { Channel, Stage } from '../schemas/vocabulary.ts'
import { labels } from '../src/draft/draft.ts'
import { tokenise, visitFeatures, weightsFile, type Weights } from '../src/draft/features.ts'

/**
 * Trains the sentence reader: one linear support vector machine per label (L2 loss, dual coordinate descent: Hsieh et al. 2008),
 * made a confidence by Platt's sigmoid over files left out. `npm run train` rewrites the weights, byte for byte from the same data;
 * `npm run train -- --validate` prints how well each label is read in files not trained on, and writes nothing.
 */
interface Example { features: Map<number, number>, labels: ReadonlySet<string>, file: number }
interface Vector { at: Int32Array, value: Float64Array, square: number }
interface Machine { weights: Float64Array, bias: number }

const settings = { leastCount: 3, cost: 1, positiveCost: 2, passes: 12, folds: 8, keep: 30_000, biasFeature: 0.5 }
const directory = new URL('../src/draft/training/', import.meta.url)

const examples: Example[] = readdirSync(directory).filter(name => name.endsWith('.jsonl')).sort().flatMap((name, file) =>
  readFileSync(new URL(name, directory), 'utf8').split('\n').filter(line => line !== '').map(line => {
    const { text, labels, stage, channel } = JSON.parse(line) as { text: string, labels: string[], stage: Stage, channel: Channel }
    const features = new Map<number, number>()
    let square = 0
    visitFeatures(tokenise(text), stage, channel, (feature, value) => {
      square += value * value
      features.set(feature, (features.get(feature) ?? 0) + value)
    })
    const norm = Math.sqrt(square)
    for (const [key, value] of features) features.set(key, value / norm)
    return { features, labels: new Set(labels), file }
  }))

function vocabulary (from: readonly Example[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { features } of from) for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  return new Map([...counts].filter(([, count]) => count >= settings.leastCount).map(([key]) => key).sort((a, b) => a - b).map((key, i) => [key, i]))
}

function vectorise ({ features }: Example, index: ReadonlyMap<number, number>): Vector {
  const known = [...features].flatMap(([key, value]) => { const at = index.get(key); return at === undefined ? [] : [[at, value] as const] })
  const value = Float64Array.from(known, ([, v]) => v)
  return { at: Int32Array.from(known, ([at]) => at), value, square: value.reduce((sum, v) => sum + v * v, settings.biasFeature ** 2) }
}

function margin ({ weights, bias }: Machine, { at, value }: Vector): number {
  let sum = bias
  for (let k = 0; k < at.length; k++) sum += (weights[at[k] ?? 0] ?? 0) * (value[k] ?? 0)
  return sum
}

/** The same order of visits in every run: a linear congruential generator (Numerical Recipes), fixed seed. */
function shuffler () {
  let state = 7
  return (order: number[]) => {
    for (let i = order.length - 1; i > 0; i--) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      const j = state % (i + 1)
      const swapped = order[i] ?? 0
      order[i] = order[j] ?? 0
      order[j] = swapped
    }
  }
}

function train (vectors: readonly Vector[], isPositive: readonly boolean[], size: number): Machine {
  const machine: Machine = { weights: new Float64Array(size), bias: 0 }
  const alphas = new Float64Array(vectors.length)
  const order = vectors.map((_, i) => i)
  const shuffle = shuffler()
  for (let pass = 0; pass < settings.passes; pass++) {
    shuffle(order)
    for (const i of order) {
      const vector = vectors[i]
      if (vector === undefined) continue
      const sign = isPositive[i] === true ? 1 : -1
      const diagonal = 1 / (2 * (isPositive[i] === true ? settings.cost * settings.positiveCost : settings.cost))
      const old = alphas[i] ?? 0
      const gradient = sign * margin(machine, vector) - 1 + diagonal * old
      const alpha = Math.max(0, old - gradient / (vector.square + diagonal))
      const step = (alpha - old) * sign
      if (step === 0) continue
      alphas[i] = alpha
      for (let k = 0; k < vector.at.length; k++) {
        const at = vector.at[k] ?? 0
        machine.weights[at] = (machine.weights[at] ?? 0) + step * (vector.value[k] ?? 0)
      }
      machine.bias += step * settings.biasFeature ** 2
    }
  }
  return machine
}

/** Platt's sigmoid, slope and offset, by Newton steps on the log loss. */
function calibrate (margins: readonly number[], isPositive: readonly boolean[]): { slope: number, offset: number } {
  let slope = 1
  let offset = 0
  for (let step = 0; step < 50; step++) {
    let [gs, go, ss, so, oo] = [0, 0, 1e-6, 0, 1e-6]
    for (const [i, z] of margins.entries()) {
      const p = 1 / (1 + Math.exp(-(slope * z + offset)))
      const error = p - (isPositive[i] === true ? 1 : 0)
      const curve = p * (1 - p)
      gs += error * z
      go += error
      ss += curve * z * z
      so += curve * z
      oo += curve
    }
    const determinant = ss * oo - so * so
    slope -= (oo * gs - so * go) / determinant
    offset -= (ss * go - so * gs) / determinant
  }
  return { slope, offset }
}

/** Margins of every example by machines that were trained on the other files. */
function leftOutMargins (): number[][] {
  const margins: number[][] = labels.map(() => [])
  for (let fold = 0; fold < settings.folds; fold++) {
    const others = examples.filter(({ file }) => file % settings.folds !== fold)
    const index = vocabulary(others)
    const vectors = others.map(example => vectorise(example, index))
    for (const [l, label] of labels.entries()) {
      const machine = train(vectors, others.map(example => example.labels.has(label)), index.size)
      for (const [i, example] of examples.entries()) if (example.file % settings.folds === fold) (margins[l] ?? [])[i] = margin(machine, vectorise(example, index))
    }
  }
  return margins
}

const leftOut = leftOutMargins()
const truth = labels.map(label => examples.map(example => example.labels.has(label)))
const sigmoids = labels.map((_, l) => calibrate(leftOut[l] ?? [], truth[l] ?? []))

if (process.argv.includes('--validate')) {
  let total = 0
  for (const [l, label] of labels.entries()) {
    const { slope, offset } = sigmoids[l] ?? { slope: 1, offset: 0 }
    const isFound = (leftOut[l] ?? []).map(z => slope * z + offset > 0)
    const isTrue = truth[l] ?? []
    const hits = isFound.filter((found, i) => found && isTrue[i]).length
    const precision = hits / isFound.filter(Boolean).length
    const recall = hits / isTrue.filter(Boolean).length
    const f1 = 2 * precision * recall / (precision + recall)
    total += f1
    process.stdout.write(`${label.padEnd(18)} precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}\n`)
  }
  process.stdout.write(`macro-F1 over ${labels.length} labels, ${examples.length} sentences, files left out: ${(total / labels.length).toFixed(3)}\n`)
} else {
  const whole = vocabulary(examples)
  const machines = labels.map((_, l) => train(examples.map(example => vectorise(example, whole)), truth[l] ?? [], whole.size))
  // Features that move no label are left out, and the machines trained again on the rest.
  const heaviest = [...whole].map(([key, at]) => ({ key, weight: Math.max(...machines.map(({ weights }) => Math.abs(weights[at] ?? 0))) }))
    .toSorted((a, b) => b.weight - a.weight || a.key - b.key).slice(0, settings.keep).map(({ key }) => key).sort((a, b) => a - b)
  const index = new Map(heaviest.map((key, i) => [key, i]))
  const vectors = examples.map(example => vectorise(example, index))
  const final = labels.map((_, l) => train(vectors, truth[l] ?? [], index.size))
  const scales = final.map(({ weights }) => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127)
  const table = new Int8Array(index.size * labels.length)
  for (const [l, { weights }] of final.entries()) for (let at = 0; at < index.size; at++) table[at * labels.length + l] = Math.round((weights[at] ?? 0) / (scales[l] ?? 1))
  const round = (value: number) => Number(value.toPrecision(6))
  const result: Weights = {
    labels,
    scales: scales.map(round), biases: final.map(({ bias }) => round(bias)),
    slopes: sigmoids.map(({ slope }) => round(slope)), offsets: sigmoids.map(({ offset }) => round(offset)),
    features: Buffer.from(Int32Array.from(heaviest).buffer).toString('base64'), table: Buffer.from(table.buffer).toString('base64')
  }
  writeFileSync(weightsFile, `${JSON.stringify(result)}\n`)
}
