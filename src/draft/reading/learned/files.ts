/** Word vectors, as `scripts/vectors.ts` writes them: the number of words, their hashes (32 bits each, little-endian), a row of signed bytes for each. */
export const vectorsFile = new URL('vectors.bin', import.meta.url)
/** Numbers that describe a word; words used alike have like numbers. */
export const dimensions = 100
/** Stored steps to a standard deviation of all the numbers. */
export const stepsPerDeviation = 24

/** What `npm run train` writes. Lists of numbers are base64, little-endian. */
export interface Weights {
  labels: readonly string[]
  /** The linear machines over features: per label the weight of one step of the signed byte, and the bias. */
  features: { scales: number[]; biases: number[]; hashes: string; table: string }
  /** The convolution over word vectors; the arrays of 32-bit floats are described in convolution.ts. */
  convolution: { words: string; wordVectors: string; kernels: string; biases: string; output: string }
  /** How both margins become a confidence, per label: the sigmoid of linear × margin + convolution × margin + offset. */
  sigmoids: Array<{ linear: number; convolution: number; offset: number }>
}
export const weightsFile = new URL('weights.json', import.meta.url)
