import { readdirSync } from 'node:fs'
import { readLines, type LabelledDraft } from './letters.ts'
import { trySuggestions } from './suggested.ts'

/**
 * `npm run suggestions [-- FILE…] [-- --every N]`: whether what is suggested works. Every sentence to insert and every replacement is put
 * into its labelled draft, which is then read again: the finding (or that stretch of it) must be gone, nothing new be found, and the score
 * not be lower. Drafts are read as text with and without what the request knows, and as HTML. Prints every suggestion that fails.
 */
const words = process.argv.slice(2)
const every = Number(words.includes('--every') ? words[words.indexOf('--every') + 1] : 1)
const named = words.filter((word, i) => !word.startsWith('--') && words[i - 1] !== '--every')
const letters = new URL('../scripts/train/letters/', import.meta.url)
const corpus = new URL('../test/corpus/', import.meta.url)
const files = [
  ...readdirSync(letters)
    .filter(name => name.endsWith('.jsonl'))
    .map(name => new URL(name, letters)),
  ...['dev', 'ordinary', 'fresh', 'english', 'unseen'].map(name => new URL(`${name}.jsonl`, corpus))
].filter(({ pathname }) => named.length === 0 || named.some(name => pathname.endsWith(`/${name}.jsonl`)))

const print = (line: string) => {
  process.stdout.write(`${line}\n`)
}

const counts = new Map<string, { tried: number; failed: number }>()
for (const file of files)
  for (const [i, draft] of readLines<LabelledDraft>(file).entries()) {
    if (i % every !== 0) continue
    for (const { mistake, fault, words: around } of await trySuggestions(draft)) {
      const count = counts.get(mistake) ?? { tried: 0, failed: 0 }
      counts.set(mistake, count)
      count.tried++
      if (fault === null) continue
      count.failed++
      print(`${draft.id} ${mistake} ${fault}: ${JSON.stringify(around)}`)
    }
  }
for (const [mistake, { tried, failed }] of counts) print(`${mistake}: ${failed} of ${tried} fail`)
