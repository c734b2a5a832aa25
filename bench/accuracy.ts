import { readFileSync } from 'node:fs'
import type { EvaluateRequest } from '../schemas/evaluate.ts'
import { textMistakes, type Channel, type MistakeId, type Stage } from '../schemas/vocabulary.ts'
import { evaluate } from '../src/evaluate.ts'
import { measureTimelines } from './timelines.ts'

/** A labelled draft of test/corpus; `uncertain` labels count neither way. */
interface Labelled {
  id: string
  stage: Stage
  channel: Channel
  subject: string | null
  body: string
  context: {
    company: string | null
    role: string | null
    interviewers: string[]
    candidate: string | null
    topics: string[]
  }
  quality: 'good' | 'middling' | 'bad'
  labels: MistakeId[]
  uncertain: MistakeId[]
  english?: string
}

/** `npm run accuracy [-- FILE…] [-- --list MISTAKE]`: how the service reads labelled drafts; without a file, every corpus of the project, and the timelines in words. */
const words = process.argv.slice(2)
const listed = words.includes('--list') ? words[words.indexOf('--list') + 1] : undefined
const files = words.filter((word, i) => !word.startsWith('--') && words[i - 1] !== '--list')
/** What test/corpus/README.md says of each: developed on, or kept aside and only measured. */
const aside = new Set(['unseen.jsonl'])
const corpora =
  files.length > 0
    ? files
    : ['dev', 'ordinary', 'fresh', 'english', 'unseen'].map(
        name => new URL(`../test/corpus/${name}.jsonl`, import.meta.url)
      )
const print = (line: string) => {
  process.stdout.write(`${line}\n`)
}

function requestOf({
  stage,
  channel,
  subject,
  body,
  context: { company, role, interviewers, candidate, topics }
}: Labelled): EvaluateRequest {
  return {
    now: '2026-06-01T12:00:00Z',
    draft: { stage, channel, body, ...(subject === null ? {} : { subject }) },
    ...(candidate === null ? {} : { candidate: { name: candidate } }),
    ...(company === null ? {} : { employer: { name: company } }),
    interview: {
      ...(role === null ? {} : { role }),
      interviewers: interviewers.map(name => ({ name })),
      topics
    }
  }
}

/** The chance that a good draft outscores a bad one; ties count half. */
function areaUnderCurve(good: readonly number[], bad: readonly number[]): number {
  const wins = good.reduce((sum, g) => sum + bad.reduce((w, b) => w + (g > b ? 1 : g === b ? 0.5 : 0), 0), 0)
  return wins / (good.length * bad.length)
}

/** Sentences with a slip and without, each judged as a short message of its own. */
function printSlips(): void {
  const read = <T>(name: string): T[] =>
    readFileSync(new URL(`../test/corpus/${name}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as T)
  const isFlagged = (body: string): boolean =>
    evaluate(
      { now: '2026-06-01T12:00:00Z', draft: { stage: 'thank-you', channel: 'email', body } },
      0
    ).findings.some(({ mistake }) => mistake === 'sloppy-writing')
  const share = (part: readonly string[]): string =>
    `${part.filter(isFlagged).length} of ${part.length} (${((100 * part.filter(isFlagged).length) / part.length).toFixed(1)}%)`
  const learners = read<{ text: string; corrected: string; kept?: true }>('slips')
  const innocent = read<{ text: string; kept?: true }>('innocent')
  print('\nsingle sentences with sloppy-writing found')
  for (const [name, kept] of [
    ['developed on', undefined],
    ['kept', true]
  ] as const) {
    const pairs = learners.filter(row => row.kept === kept)
    print(
      `${name}: learners ${share(pairs.map(({ text }) => text))}, false: corrected ${share(pairs.map(({ corrected }) => corrected))}, innocent ${share(innocent.filter(row => row.kept === kept).map(({ text }) => text))}`
    )
  }
}

if (files.length === 0) printSlips()

for (const corpus of corpora) {
  const drafts = readFileSync(corpus, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Labelled)
  const read = drafts.map(draft => {
    const { score, findings } = evaluate(requestOf(draft), 0)
    return {
      draft,
      score,
      found: new Set(findings.map(({ mistake }) => mistake)),
      evidence: new Map(
        findings.map(({ mistake, evidence }) => [mistake, evidence.map(({ quote }) => quote)])
      )
    }
  })
  const name = String(corpus).split('/').at(-1)!
  print(
    `\n${name}: ${drafts.length} drafts, ${aside.has(name) ? 'kept aside, not developed on' : 'developed on'}\n${'mistake'.padEnd(22)}hits  false  missed  precision  recall    F1`
  )
  const scores: Array<{ f1: number; cases: number }> = []
  for (const id of textMistakes) {
    const counted = read.filter(({ draft }) => !draft.uncertain.includes(id))
    const hits = counted.filter(({ draft, found }) => draft.labels.includes(id) && found.has(id)).length
    const alarms = counted.filter(({ draft, found }) => !draft.labels.includes(id) && found.has(id))
    const misses = counted.filter(({ draft, found }) => draft.labels.includes(id) && !found.has(id))
    const f1 = hits === 0 ? 0 : (2 * hits) / (2 * hits + alarms.length + misses.length)
    const cases = hits + misses.length
    if (cases > 0) scores.push({ f1, cases })
    else if (alarms.length === 0) continue
    const share = (of: number) => (of === 0 ? '   –' : (hits / of).toFixed(2))
    print(
      `${id.padEnd(22)}${String(hits).padStart(4)}${String(alarms.length).padStart(7)}${String(misses.length).padStart(8)}${share(hits + alarms.length).padStart(11)}${share(hits + misses.length).padStart(8)}${f1.toFixed(2).padStart(6)}`
    )
    if (listed === id) {
      for (const { draft, evidence } of alarms)
        print(
          `  false  ${draft.id} ${draft.stage} ${draft.channel} ${JSON.stringify(evidence.get(id))}\n         ${JSON.stringify(draft.body)}`
        )
      for (const { draft } of misses)
        print(`  missed ${draft.id} ${draft.stage} ${draft.channel}\n         ${JSON.stringify(draft.body)}`)
    }
  }
  const clean = read.filter(({ draft }) => draft.quality === 'good' && draft.labels.length === 0)
  const isText = new Set<string>(textMistakes)
  const flagged = clean.filter(({ draft, found }) =>
    [...found].some(id => isText.has(id) && !draft.uncertain.includes(id))
  )
  const by = (quality: Labelled['quality']) =>
    read.filter(({ draft }) => draft.quality === quality).map(({ score }) => score)
  const mean = (of: readonly number[]) => (of.reduce((sum, f1) => sum + f1, 0) / of.length).toFixed(3)
  if (scores.length > 0)
    print(
      `macro-F1 over ${scores.length} mistakes with cases: ${mean(scores.map(({ f1 }) => f1))}; over those with 5 or more: ${mean(scores.filter(({ cases }) => cases >= 5).map(({ f1 }) => f1))}`
    )
  print(
    `clean drafts flagged: ${flagged.length} of ${clean.length} (${((100 * flagged.length) / clean.length).toFixed(1)}%)${listed === 'clean' ? flagged.map(({ draft, found }) => `\n  ${draft.id} ${[...found].join(' ')}`).join('') : ''}`
  )
  const regional = Map.groupBy(
    clean.filter(({ draft }) => draft.english !== undefined),
    ({ draft }) => draft.english!.toLowerCase().replace(/ \(.*/, '')
  )
  for (const [english, letters] of regional)
    print(
      `  ${english.padEnd(18)} ${letters.filter(letter => flagged.includes(letter)).length} of ${letters.length}`
    )
  if (by('bad').length > 0)
    print(`AUC of the score, good over bad: ${areaUnderCurve(by('good'), by('bad')).toFixed(3)}`)
}

if (files.length === 0) {
  print('\ntimelines in words')
  for (const name of ['timelines-dev', 'timelines-more'])
    for (const line of measureTimelines(name)) print(line)
}
