import { labels } from '../../src/draft/draft.ts'
import type { Example } from './examples.ts'
import { Random } from './random.ts'

/** Chosen by validation over files left out. `positive`: how much more a missed label weighs than a false one; `kept`: features of the finished machines. */
const settings = { leastCount: 3, cost: 1, positive: 2, passes: 12, kept: 30_000, biasFeature: 0.5, seed: 7 }

interface Vector {
  at: Int32Array
  value: Float64Array
  square: number
}
/** A linear machine for each label; `weights` in the order of `hashes`. */
export interface LinearMachines {
  hashes: Int32Array
  machines: Array<{ weights: Float64Array; bias: number }>
}

function vectorise({ features }: Example, index: ReadonlyMap<number, number>): Vector {
  const known = [...features].flatMap(([key, value]) => {
    const at = index.get(key)
    return at === undefined ? [] : [[at, value] as const]
  })
  const value = Float64Array.from(known, ([, v]) => v)
  return {
    at: Int32Array.from(known, ([at]) => at),
    value,
    square: value.reduce((sum, v) => sum + v * v, settings.biasFeature ** 2)
  }
}

function marginOf({ weights, bias }: LinearMachines['machines'][number], { at, value }: Vector): number {
  let sum = bias
  for (let k = 0; k < at.length; k++) sum += weights[at[k]!]! * value[k]!
  return sum
}

/** A support vector machine with L2 loss by dual coordinate descent (Hsieh et al. 2008). */
function trainMachine(vectors: readonly Vector[], isPositive: readonly boolean[], size: number) {
  const machine = { weights: new Float64Array(size), bias: 0 }
  const alphas = new Float64Array(vectors.length)
  const order = Int32Array.from(vectors, (_, i) => i)
  const random = new Random(settings.seed)
  for (let pass = 0; pass < settings.passes; pass++) {
    random.shuffle(order)
    for (const i of order) {
      const vector = vectors[i]!
      const sign = isPositive[i] === true ? 1 : -1
      const diagonal = 1 / (2 * settings.cost * (isPositive[i] === true ? settings.positive : 1))
      const gradient = sign * marginOf(machine, vector) - 1 + diagonal * alphas[i]!
      const alpha = Math.max(0, alphas[i]! - gradient / (vector.square + diagonal))
      const step = (alpha - alphas[i]!) * sign
      if (step === 0) continue
      alphas[i] = alpha
      for (let k = 0; k < vector.at.length; k++) machine.weights[vector.at[k]!]! += step * vector.value[k]!
      machine.bias += step * settings.biasFeature ** 2
    }
  }
  return machine
}

function trainOn(examples: readonly Example[], hashes: Int32Array): LinearMachines {
  const index = new Map(Array.from(hashes, (hash, i) => [hash, i]))
  const vectors = examples.map(example => vectorise(example, index))
  return {
    hashes,
    machines: labels.map((_, l) =>
      trainMachine(
        vectors,
        examples.map(({ truth }) => truth[l] === 1),
        hashes.length
      )
    )
  }
}

/** Machines over every feature that comes often enough. */
export function trainLinear(examples: readonly Example[]): LinearMachines {
  const counts = new Map<number, number>()
  for (const { features } of examples)
    for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  return trainOn(
    examples,
    Int32Array.from(
      [...counts].filter(([, count]) => count >= settings.leastCount).map(([key]) => key)
    ).sort()
  )
}

/** Machines over the heaviest features alone: those that move no label are left out, and the machines trained again on the rest. */
export function trainLean(examples: readonly Example[]): LinearMachines {
  const { hashes, machines } = trainLinear(examples)
  const heaviest = Array.from(hashes, (hash, at) => ({
    hash,
    weight: Math.max(...machines.map(({ weights }) => Math.abs(weights[at]!)))
  }))
    .toSorted((a, b) => b.weight - a.weight || a.hash - b.hash)
    .slice(0, settings.kept)
  return trainOn(examples, Int32Array.from(heaviest, ({ hash }) => hash).sort())
}

/** Each label's margin for each example: examples × labels. */
export function linearMargins(
  { hashes, machines }: LinearMachines,
  examples: readonly Example[]
): Float64Array {
  const index = new Map(Array.from(hashes, (hash, i) => [hash, i]))
  return Float64Array.from(
    examples.flatMap(example => {
      const vector = vectorise(example, index)
      return machines.map(machine => marginOf(machine, vector))
    })
  )
}
