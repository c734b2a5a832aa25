import { readFileSync } from 'node:fs'
import { dimensions, stepsPerDeviation, vectorsFile } from './files.ts'
import { HashIndex } from './hash-index.ts'

const bytes = readFileSync(vectorsFile)
const count = bytes.readInt32LE(0)
const index = new HashIndex(
  new Int32Array(bytes.buffer.slice(bytes.byteOffset + 4, bytes.byteOffset + 4 + 4 * count))
)
const rows = new Int8Array(bytes.buffer, bytes.byteOffset + 4 + 4 * count)

/** Writes the vector of a form (by its hash) into `target` at `from`; false, and nothing written, where the form is unknown. */
export function writeVector(hash: number, target: Float32Array, from: number): boolean {
  const row = index.find(hash) * dimensions
  if (row < 0) return false
  for (let i = 0; i < dimensions; i++) target[from + i] = rows[row + i]! / stepsPerDeviation
  return true
}
