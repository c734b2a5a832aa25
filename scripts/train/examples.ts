import { readFileSync, readdirSync } from 'node:fs'
import type { Channel, Stage } from '../../schemas/vocabulary.ts'
import { labels } from '../../src/draft/draft.ts'
import { visitFeatures } from '../../src/draft/reading/learned/features.ts'
import { tokenise, type Token } from '../../src/draft/reading/learned/tokens.ts'

/** A labelled sentence: its tokens, its features (hash to value, of length 1 together), 1 for each label that is true of it, and the number of its file. */
export interface Example {
  tokens: Token[]
  stage: Stage
  channel: Channel
  features: ReadonlyMap<number, number>
  truth: Uint8Array
  file: number
}

const directory = new URL('./sentences/', import.meta.url)
/** Each file was written apart from the others. */
export const files: readonly string[] = readdirSync(directory)
  .filter(name => name.endsWith('.jsonl'))
  .sort()

function readExample(line: string, file: number): Example {
  const {
    text,
    labels: its,
    stage,
    channel
  } = JSON.parse(line) as { text: string; labels: string[]; stage: Stage; channel: Channel }
  const tokens = tokenise(text)
  const features = new Map<number, number>()
  let square = 0
  visitFeatures(tokens, stage, channel, (feature, value) => {
    square += value * value
    features.set(feature, (features.get(feature) ?? 0) + value)
  })
  const norm = Math.sqrt(square)
  for (const [key, value] of features) features.set(key, value / norm)
  return {
    tokens,
    stage,
    channel,
    features,
    truth: Uint8Array.from(labels, label => (its.includes(label) ? 1 : 0)),
    file
  }
}

/** Every labelled sentence of the project, in the order of the files. */
export function readExamples(): Example[] {
  return files.flatMap((name, file) =>
    readFileSync(new URL(name, directory), 'utf8')
      .split('\n')
      .filter(line => line !== '')
      .map(line => readExample(line, file))
  )
}
