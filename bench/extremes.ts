import type { DraftInput, EvaluateRequest } from '../schemas/evaluate.ts'
import { findAlike } from '../src/batch.ts'
import { labels } from '../src/draft/draft.ts'
import { perToken, perWhole, type Encoder } from '../src/draft/reading/encoder.ts'
import { evaluate } from '../src/evaluate.ts'
import { Refusal } from '../src/refusal.ts'
import { adversarial, adversarialHtml } from './extreme-drafts.ts'

/**
 * `npm run bench:extremes`: how the time of reading grows with a draft made to take long. For each draft and each way to read it, milliseconds at three sizes
 * and the exponent of their growth; it fails when one is above the limit. The encoder's time is left out, which goes by windows of a fixed length and would
 * hide the rest; in its place one that believes everything, so that all that can be done with a reading is done, and one that believes nothing.
 * An argument keeps the rows whose name holds it.
 */
const [, , part = ''] = process.argv
const sizes = [5_000, 10_000, 20_000] as const
const limit = 1.2
/** Milliseconds that a draft is read again and again. */
const enough = 60
/** A row above the limit is measured so often in all: what the machine does besides is not its fault. */
const tries = 4
/** Milliseconds; at the largest size what takes less is too short for an exponent. */
const least = 1.5

const believing =
  (probability: number): Encoder =>
  async ({ ids, parts }) => ({
    parts: new Float32Array(parts.length * labels.length).fill(probability),
    tokens: new Float32Array(ids.length * perToken).fill(probability),
    wholes: new Float32Array(perWhole).fill(probability)
  })

type Format = DraftInput['format']
const requestOf = (body: string, format: Format, others: Partial<EvaluateRequest> = {}): EvaluateRequest => ({
  now: '2026-01-06T10:00:00Z',
  candidate: { name: 'Dana Reyes' },
  employer: { name: 'Northwind' },
  draft: { stage: 'thank-you', body, ...(format === undefined ? {} : { format }) },
  ...others
})
const sentAlready = (body: string): Partial<EvaluateRequest> => ({
  sent: [{ stage: 'thank-you', at: '2026-01-05T10:00:00Z', body }] as NonNullable<EvaluateRequest['sent']>
})

/** What reads a draft, and how. */
const readers: Record<string, (body: string, format: Format) => unknown> = {
  'all believed': async (body, format) => evaluate(requestOf(body, format), 0, [], believing(1)),
  'nothing believed': async (body, format) => evaluate(requestOf(body, format), 0, [], believing(0)),
  'sent before': async (body, format) =>
    evaluate(requestOf(body, format, sentAlready(body)), 0, [], believing(0)),
  'in a batch': (body, format) => findAlike([requestOf(body, format), requestOf(`${body} `, format)])
}

const cpu = () => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** Milliseconds of CPU that one reading takes: the mean of so many that the clock of the kernel, which ticks in milliseconds, is fine enough. */
async function time(read: () => unknown): Promise<number> {
  const [since, started] = [cpu(), performance.now()]
  let runs = 0
  do {
    try {
      await read()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error // what is refused was read
    }
    runs++
  } while (performance.now() - started < enough)
  return (cpu() - since) / runs
}

const rows = [
  ...Object.entries(adversarial).map(([name, make]) => ({ name, make, format: 'text' as const })),
  ...Object.entries(adversarialHtml).map(([name, make]) => ({ name, make, format: 'html' as const }))
]
const over: string[] = []
let measured = 0
process.stdout.write(`${''.padEnd(56)}${sizes.map(size => String(size).padStart(9)).join('')}  exponent\n`)
for (const { name, make, format } of rows) {
  for (const [reader, read] of Object.entries(readers)) {
    const title = `${format}, ${name}, ${reader}`
    if (!title.includes(part)) continue
    const best = [Infinity, Infinity, Infinity]
    let exponent = Infinity
    for (let i = 0; i < tries && exponent > limit; i++) {
      for (const [s, size] of sizes.entries()) {
        const body = make(size).slice(0, size)
        best[s] = Math.min(best[s]!, await time(() => read(body, format)))
      }
      exponent = best[2]! < least ? 0 : Math.log2(best[2]! / best[1]!)
    }
    measured++
    if (exponent > limit) over.push(title)
    process.stdout.write(
      `${title.padEnd(56)}${best.map(ms => ms.toFixed(2).padStart(9)).join('')}  ${exponent === 0 ? '   –' : exponent.toFixed(2)}${exponent > limit ? '  above' : ''}\n`
    )
  }
}
process.stdout.write(`${measured} ways to read a draft, ${over.length} of which grow by more than ${limit}\n`)
if (over.length > 0) process.exitCode = 1
