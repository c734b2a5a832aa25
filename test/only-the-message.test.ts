import t from 'tap'
import { readLines, requestOf, type LabelledDraft } from '../bench/letters.ts'
import { seeded } from '../scripts/train/random.ts'
import type { Evaluation } from '../schemas/evaluate.ts'
import { encoder, type Encoded, type Encoder } from '../src/draft/reading/encoder.ts'
import { readHtml } from '../src/draft/format/html.ts'
import { evaluate } from '../src/evaluate.ts'
import { changes, htmlChanges, type Change } from './mailers.ts'

const random = seeded(20_261_201)
/** Letters drawn, and how many changes of each: the file is to take less than a minute. */
const sample = { letters: 80, changes: 12 }
const letters = ['dev', 'ordinary', 'fresh', 'english', 'unseen'].flatMap(name =>
  readLines<LabelledDraft>(new URL(`corpus/${name}.jsonl`, import.meta.url))
)
const draw = <One>(all: readonly One[], count: number): One[] =>
  all
    .map(one => ({ one, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ one }) => one)

/** What was read once is not read again: a change that leaves the windows alone costs no pass of the encoder. */
const read = new Map<string, Encoded>()
const encode: Encoder = async window => {
  const key = JSON.stringify([window.ids, window.capitals, window.parts])
  const known = read.get(key)
  if (known !== undefined) return known
  const encoded = await (await encoder())(window)
  read.set(key, encoded)
  return encoded
}

const folded = (quote: string) =>
  quote
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .trim()

/** What is compared: the score, and of each finding the mistake, the severity and the words. */
const gist = ({ score, findings }: Evaluation, shown: (quote: string) => string) => [
  score,
  ...findings
    .map(({ mistake, severity, evidence }) =>
      [mistake, severity, ...evidence.map(({ quote }) => folded(shown(quote)))].join(' | ')
    )
    .toSorted()
]

/** A wrap behind the end of a sentence only cannot be told from the writer's own line. */
const isAmbiguous = (body: string, after: string) => {
  const made = [...after.replaceAll('\r', '').matchAll(/(\S) ?\n(?!\n)/g)].map(([, mark = '']) => mark)
  return after.split('\n').length > body.split('\n').length && !made.some(mark => !/[.?!:,…]/.test(mark))
}

async function check(t: Tap, letter: LabelledDraft, name: string, change: Change, format: 'text' | 'html') {
  const body = change(letter.body, letter.context.candidate ?? 'Priya Nair')
  if (body === null || (name.startsWith('form: wrapped') && isAmbiguous(letter.body, body))) return
  const request = requestOf(letter)
  const before = await evaluate(request, 0, [], encode)
  const after = await evaluate({ ...request, draft: { ...request.draft, body, format } }, 0, [], encode)
  const shown = (quote: string) => (format === 'html' ? readHtml(quote).text : quote)
  t.strictSame(
    gist(after, shown),
    gist(before, quote => quote),
    `${letter.id}: ${name}`
  )
  for (const { evidence } of [...after.findings, ...after.strengths])
    for (const one of evidence)
      if (one.in === 'body')
        t.equal(body.slice(one.start, one.end), one.quote, `${letter.id}: ${name}, place`)
}

type Tap = Pick<typeof t, 'strictSame' | 'equal'>
const all = [
  ...Object.entries(changes).map(([name, change]) => ({ name, change, format: 'text' as const })),
  ...Object.entries(htmlChanges).map(([name, change]) => ({ name, change, format: 'html' as const }))
]

void t.test('only the message counts', async t => {
  for (const letter of draw(letters, sample.letters))
    for (const { name, change, format } of draw(all, sample.changes))
      await check(t, letter, name, change, format)
})
