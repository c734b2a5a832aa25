import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = new URL('model/', import.meta.url)
/** How every error about the weights begins. */
export const weightsFault = 'The weights of the reader'

/** Reads the weights, which must be those that the model card tells of. Throws an Error that says what is wrong with them. */
export function readWeights(): Buffer {
  const path = fileURLToPath(new URL('encoder.onnx', folder))
  let weights: Buffer
  let sha256: string
  try {
    weights = readFileSync(path)
    ;({ sha256 } = JSON.parse(readFileSync(new URL('card.json', folder), 'utf8')) as { sha256: string })
  } catch (error) {
    throw new Error(`${weightsFault} or its card.json cannot be read: ${path}.`, { cause: error })
  }
  const found = createHash('sha256').update(weights).digest('hex')
  if (found !== sha256)
    throw new Error(
      `${weightsFault} in ${path} are not those of the model card: their SHA-256 is ${found}, not ${sha256}.`
    )
  return weights
}
