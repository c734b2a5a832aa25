import { readFileSync } from 'node:fs'
import type { MistakeId } from '../schemas/vocabulary.ts'
import { makeEncoder, type Encoder } from '../src/draft/reading/encoder.ts'
import { alarmsOf, f1Of, figuresOf, isGood, type Figures } from './figures.ts'
import { judgeFile, type Judged } from './letters.ts'
import { printSentences } from './sentences.ts'
import { measureSaid, measureTimelines } from './timelines.ts'

/**
 * `npm run accuracy [-- FILE…] [-- --model ONNX] [-- --list MISTAKE|good|sent]`: how the service reads labelled drafts. Without files:
 * the examination, which nothing was trained or tuned on and which must not fall below the floors of the model card; the older
 * drafts; slips in single sentences; the timelines in words. `--list` prints drafts read wrongly, never of the examination.
 * `--against ONNX` tells instead how many findings on the examination other weights, such as those in 32 bits, would change.
 */
const words = process.argv.slice(2)
const valueOf = (option: string) => (words.includes(option) ? words[words.indexOf(option) + 1] : undefined)
const [listed, model, other] = [valueOf('--list'), valueOf('--model'), valueOf('--against')]
const files = words.filter((word, i) => !word.startsWith('--') && !words[i - 1]?.startsWith('--'))
const load = async (file: string | undefined): Promise<Encoder | undefined> =>
  file === undefined ? undefined : makeEncoder(readFileSync(file))
const encode = await load(model)
const corpus = new URL('../test/corpus/', import.meta.url)
const examination = ['lb', 'ld', 'lq', 'lu']
const older = ['dev', 'ordinary', 'fresh', 'english', 'unseen']

const print = (line: string) => {
  process.stdout.write(`${line}\n`)
}
const share = (part: number, of: number) =>
  of === 0 ? '–' : `${part} of ${of} (${((100 * part) / of).toFixed(1)}%)`

function printFigures(name: string, figures: Figures): void {
  const { mistakes, clauses, slips } = figures
  print(
    `\n${name}: ${figures.drafts} drafts\n${'mistake'.padEnd(22)}hits  false  missed  precision  recall    F1`
  )
  for (const [id, counts] of mistakes) {
    const { hits, false: alarms, missed } = counts
    const ratio = (of: number) => (of === 0 ? '–' : (hits / of).toFixed(2))
    print(
      `${id.padEnd(22)}${String(hits).padStart(4)}${String(alarms).padStart(7)}${String(missed).padStart(8)}${ratio(hits + alarms).padStart(11)}${ratio(hits + missed).padStart(8)}${f1Of(counts).toFixed(2).padStart(6)}`
    )
  }
  if (!Number.isNaN(figures.macroF1))
    print(`macro-F1 ${figures.macroF1.toFixed(3)}, micro-F1 ${figures.microF1.toFixed(3)}`)
  print(
    `good drafts flagged: ${share(figures.flagged, figures.good)}, gravely: ${share(figures.gravely, figures.good)}`
  )
  if (figures.bad > 0) {
    print(`AUC of the score, good over bad: ${figures.auc.toFixed(3)}`)
    for (const [quality, counts] of figures.verdicts) {
      const all = counts.reduce((sum, [, count]) => sum + count, 0)
      print(
        `  ${quality.padEnd(9)}${counts.map(([verdict, count]) => `${verdict} ${share(count, all)}`).join(', ')}`
      )
    }
  }
  if (clauses.labelled > 0)
    print(
      `evidence: quoted stretches on a labelled clause ${share(clauses.on, clauses.quoted)}, labelled clauses quoted ${share(clauses.told, clauses.labelled)}`
    )
  if (slips.slips > 0)
    print(
      `slips told: ${share(slips.told, slips.slips)}; drafts without a slip accused: ${share(slips.accused, slips.clean)}`
    )
}

/** Prints what was read wrongly: of a mistake, of good drafts, or of bad drafts told to send. */
function list(what: string, judged: readonly Judged[]): void {
  for (const one of judged) {
    const { draft, evaluation } = one
    const found = evaluation.findings.map(({ mistake }) => mistake)
    const alarms = alarmsOf(one).any
    const isFound = found.includes(what as MistakeId)
    const isLabelled = draft.labels.includes(what as MistakeId)
    const isWrong =
      what === 'good'
        ? isGood(draft) && alarms.length > 0
        : what === 'sent'
          ? draft.quality === 'bad' && evaluation.verdict === 'send'
          : isFound !== isLabelled && !draft.uncertain.includes(what as MistakeId)
    if (!isWrong) continue
    const quotes = evaluation.findings.flatMap(({ mistake, evidence }) =>
      mistake === what || what === 'good' ? evidence.map(({ quote }) => quote) : []
    )
    print(
      `  ${draft.id} ${draft.stage} ${draft.channel} ${draft.quality}: found ${found.join(' ')}; labelled ${draft.labels.join(' ')}\n    ${JSON.stringify(quotes)}\n    ${JSON.stringify(draft.body)}`
    )
  }
}

/** Findings that one of two encoders makes on the examination and the other does not. */
async function compare(sets: ReadonlyArray<URL | string>): Promise<void> {
  const readings: Array<Set<string>> = []
  for (const one of [encode, await load(other)]) {
    const judged: Judged[] = []
    for (const set of sets) judged.push(...(await judgeFile(set, one)))
    readings.push(
      new Set(
        judged.flatMap(({ draft, evaluation }) =>
          evaluation.findings.map(({ mistake }) => `${draft.id} ${mistake}`)
        )
      )
    )
  }
  const [these, those] = readings as [Set<string>, Set<string>]
  const all = new Set([...these, ...those])
  const both = [...these].filter(finding => those.has(finding)).length
  print(`findings that differ: ${share(all.size - both, all.size)}`)
}

async function measure(name: string, sets: ReadonlyArray<URL | string>): Promise<Judged[]> {
  const judged: Judged[] = []
  for (const set of sets) judged.push(...(await judgeFile(set, encode)))
  printFigures(name, figuresOf(judged))
  return judged
}

/** Figures that the model card promises, each the least or the most. */
interface Floors {
  macroF1: number
  microF1: number
  auc: number
  flaggedShare: number
  gravelyShare: number
  badSentShare: number
}

function checkFloors(figures: Figures): void {
  const { floors } = JSON.parse(
    readFileSync(new URL('../src/draft/reading/model/card.json', import.meta.url), 'utf8')
  ) as { floors: Floors }
  const measured: Floors = {
    macroF1: figures.macroF1,
    microF1: figures.microF1,
    auc: figures.auc,
    flaggedShare: figures.flagged / figures.good,
    gravelyShare: figures.gravely / figures.good,
    badSentShare: figures.badSent / figures.bad
  }
  for (const [name, floor] of Object.entries(floors)) {
    const value = measured[name as keyof Floors]
    const isMet = name.endsWith('Share') ? value <= floor : value >= floor
    if (isMet) continue
    print(`\n${name} is ${value.toFixed(3)}; the model card promises ${floor}`)
    process.exitCode = 1
  }
}

const examined = examination.map(name => new URL(`examination/${name}.jsonl`, corpus))
if (other !== undefined) await compare(examined)
else if (files.length > 0) {
  const all: Judged[] = []
  for (const file of files) {
    const judged = await measure(file.split('/').at(-1)!, [file])
    if (listed !== undefined) list(listed, judged)
    all.push(...judged)
  }
  if (files.length > 1) printFigures('all together', figuresOf(all))
} else {
  const judged = await measure('the examination, never trained or tuned on', examined)
  for (const name of examination) {
    const figures = figuresOf(judged.filter(({ draft }) => draft.id.startsWith(name)))
    print(
      `  ${name}: macro-F1 ${figures.macroF1.toFixed(3)}, good drafts flagged ${share(figures.flagged, figures.good)}, gravely ${share(figures.gravely, figures.good)}`
    )
  }
  checkFloors(figuresOf(judged))
  for (const name of older) {
    const judged = await measure(name, [new URL(`${name}.jsonl`, corpus)])
    if (listed !== undefined) list(listed, judged)
  }
  await printSentences(print, share)
  print('\ntimelines in words')
  for (const name of ['timelines-dev', 'timelines-more'])
    for (const line of measureTimelines(name)) print(line)
  for (const line of measureSaid()) print(line)
}
