import { evaluate } from '../src/evaluate.ts'
import { readLines } from './letters.ts'

/** Sentences with a slip and without, each judged as a short message of its own. */
export async function printSentences(
  print: (line: string) => void,
  share: (part: number, of: number) => string
): Promise<void> {
  const corpus = (name: string) => new URL(`../test/corpus/${name}.jsonl`, import.meta.url)
  const flagged = async (texts: readonly string[]): Promise<string> => {
    let count = 0
    for (const body of texts) {
      const request = { now: '2026-06-01T12:00:00Z', draft: { stage: 'thank-you' as const, body } }
      const { findings } = await evaluate(request, 0)
      if (findings.some(({ mistake }) => mistake === 'sloppy-writing')) count++
    }
    return share(count, texts.length)
  }
  const learners = readLines<{ text: string; corrected: string; kept?: true }>(corpus('slips'))
  const innocent = readLines<{ text: string; kept?: true }>(corpus('innocent'))
  print('\nsingle sentences with sloppy-writing found')
  for (const [name, kept] of [
    ['developed on', undefined],
    ['kept', true]
  ] as const) {
    const pairs = learners.filter(row => row.kept === kept)
    const others = innocent.filter(row => row.kept === kept)
    print(
      `${name}: learners ${await flagged(pairs.map(({ text }) => text))}, false: corrected ${await flagged(pairs.map(({ corrected }) => corrected))}, innocent ${await flagged(others.map(({ text }) => text))}`
    )
  }
}
