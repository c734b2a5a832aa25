import { InferenceSession, Tensor } from 'onnxruntime-node'
import { faults, slipKinds, wholes } from '../draft.ts'
import { readWeights } from './weights.ts'
import type { Window } from './windows.ts'

/** Numbers the encoder gives for a token: each fault, any slip, and the kinds of slips. */
export const perToken = faults.length + 1 + slipKinds.length
export const perWhole = faults.length + wholes.length

/** What the encoder says of a window; all are probabilities. */
export interface Encoded {
  /** A row of `labels` for each part of the window. */
  parts: Float32Array
  /** A row of `perToken` for each token. */
  tokens: Float32Array
  /** Each fault, then each of `wholes`, of the window as a whole. */
  wholes: Float32Array
}

/**
 * Reads a window. One at a time: several in a pass took as long each (`npm run bench`), and the last digits of their numbers would
 * depend on what stands beside them.
 */
export type Encoder = (window: Window) => Promise<Encoded>

/** Makes an encoder of an ONNX graph. One thread: each reading thread of the service has its own. */
export async function makeEncoder(weights: Uint8Array): Promise<Encoder> {
  const session = await InferenceSession.create(weights, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    logSeverityLevel: 3
  })
  return async ({ ids, capitals, parts }) => {
    const inside = new Uint8Array(parts.length * ids.length)
    for (const [p, { from, to }] of parts.entries())
      inside.fill(1, p * ids.length + from, p * ids.length + to)
    const read = await session.run({
      ids: new Tensor('int32', ids, [1, ids.length]),
      capitals: new Tensor('int32', capitals, [1, ids.length]),
      mask: new Tensor('bool', new Uint8Array(ids.length).fill(1), [1, ids.length]),
      inside: new Tensor('bool', inside, [1, parts.length, ids.length])
    })
    const [inParts, inTokens, inWhole] = ['parts', 'tokens', 'wholes'].map(
      name => read[name]!.data as Float32Array
    )
    return { parts: inParts!, tokens: inTokens!, wholes: inWhole! }
  }
}

let own: Promise<Encoder> | undefined

/** The encoder of the service, loaded when first asked for, once a thread. Rejects with a sentence where its weights are missing or wrong. */
export async function encoder(): Promise<Encoder> {
  own ??= (async () => makeEncoder(readWeights()))()
  return own
}

/** Does the work on a window of so many tokens when its turn has come. */
export type Turn = <T>(tokens: number, work: () => Promise<T>) => Promise<T>

/** The encoder of the service, each window of which waits for its turn among those of other drafts. */
export function inTurns(turn: Turn): Encoder {
  return async window =>
    turn(window.ids.length, async () => {
      const read = await encoder()
      return read(window)
    })
}
