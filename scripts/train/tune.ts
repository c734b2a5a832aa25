import { existsSync, readFileSync } from 'node:fs'
import { readLines, requestOf, withOpenThanks, type LabelledDraft } from '../../bench/letters.ts'
import { resolvePolicy } from '../../schemas/policy.ts'
import type { MistakeId } from '../../schemas/vocabulary.ts'
import { readConduct } from '../../src/calendar/plan/conduct.ts'
import { mistakes } from '../../src/catalogue/index.ts'
import { faults, wholes, type Draft, type Whole } from '../../src/draft/draft.ts'
import { readDraft } from '../../src/draft/read.ts'
import { likelihood } from '../../src/draft/reading/belief.ts'
import { makeEncoder, type Encoder } from '../../src/draft/reading/encoder.ts'
import { folds } from './folds.ts'

/**
 * `npm run tune`: reads every letter with the fold that was trained without its writer, and prints the thresholds of
 * src/draft/reading/belief.ts at which F1 is highest. The examination is no part of it.
 */
interface Read {
  labelled: LabelledDraft
  draft: Draft
  /** Whether a fault of the whole stands by its rule alone; null where it is not judged. */
  rules: Partial<Record<Whole, boolean | null>>
}

/** The rules' own word: no encoder overrules them where its number is none. */
function withoutView(draft: Draft): Draft {
  return { ...draft, whole: Object.fromEntries(wholes.map(id => [id, NaN])) as unknown as Draft['whole'] }
}

async function readLetter(labelled: LabelledDraft, encode: Encoder): Promise<Read> {
  const request = requestOf(labelled)
  const { company, role, interviewers, candidate, topics } = labelled.context
  const draft = await readDraft(request.draft, { company, role, interviewers, candidate, topics }, encode)
  const facts = {
    draft: withoutView(draft),
    request,
    policy: resolvePolicy(request.policy),
    conduct: readConduct(request, 0)
  }
  const rules = Object.fromEntries(
    wholes.map(id => {
      const { stages, channels, judge } = mistakes[id]
      const applies = stages.includes(draft.stage) && channels.includes(draft.channel)
      return [id, applies ? judge(facts) !== null : null]
    })
  )
  return { labelled, draft, rules }
}

const f1 = (rows: ReadonlyArray<{ is: boolean; found: boolean }>): number => {
  const hits = rows.filter(({ is, found }) => is && found).length
  const wrong = rows.filter(({ is, found }) => is !== found).length
  return hits === 0 ? 0 : (2 * hits) / (2 * hits + wrong)
}

const steps = Array.from({ length: 19 }, (_, i) => (i + 1) / 20)
const known = (read: readonly Read[], id: MistakeId) =>
  read.filter(({ labelled }) => !labelled.uncertain.includes(id))
/** Where two thresholds are as good, the higher: a false alarm costs more than a miss. */
const isBetter = (value: number, best: number) => value >= best - 0.002

function tuneFault(read: readonly Read[], fault: (typeof faults)[number]): string {
  const { stages } = mistakes[fault]
  const rows = known(read, fault)
    .filter(({ draft }) => stages.includes(draft.stage))
    .map(({ labelled, draft }) => ({
      is: labelled.labels.includes(fault),
      likely: likelihood(draft, fault)
    }))
  let best = { at: 0, value: 0 }
  for (const at of steps) {
    const value = f1(rows.map(({ is, likely }) => ({ is, found: likely >= at })))
    if (isBetter(value, best.value)) best = { at, value: Math.max(value, best.value) }
  }
  const cases = rows.filter(({ is }) => is).length
  return `${fault.padEnd(20)} cases ${String(cases).padStart(4)}  F1 ${best.value.toFixed(3)} from ${best.at}`
}

function tuneWhole(read: readonly Read[], id: Whole): string {
  const rows = known(read, id)
    .filter(({ rules }) => rules[id] !== null)
    .map(({ labelled, draft, rules }) => ({
      is: labelled.labels.includes(id),
      rule: rules[id] === true,
      likely: draft.whole[id]
    }))
  const value = (no: number, yes: number) =>
    f1(rows.map(({ is, rule, likely }) => ({ is, found: rule ? likely >= no : likely >= yes })))
  const [ruleAlone, never] = [value(-1, 2), 2]
  let best = { no: -1, yes: never, value: ruleAlone }
  for (const no of [-1, ...steps])
    for (const yes of [...steps, never]) {
      if (yes < no) continue
      const tried = value(no, yes)
      if (tried > best.value + 0.001) best = { no, yes, value: tried }
    }
  const cases = rows.filter(({ is }) => is).length
  const alone = Math.max(...steps.map(at => value(at, at)))
  return `${id.padEnd(20)} cases ${String(cases).padStart(4)}  rule ${ruleAlone.toFixed(3)}, encoder ${alone.toFixed(3)}, both ${best.value.toFixed(3)} with no ${best.no}, yes ${best.yes}`
}

const here = new URL('./', import.meta.url)
const read: Read[] = []
for (const [i, writers] of folds.entries()) {
  const weights = new URL(`build/fold${i}.onnx`, here)
  if (!existsSync(weights)) continue
  const encode = await makeEncoder(readFileSync(weights))
  for (const writer of writers)
    for (const letter of readLines<LabelledDraft>(new URL(`letters/${writer}.jsonl`, here)))
      read.push(await readLetter(withOpenThanks(letter), encode))
}
process.stdout.write(`${read.length} letters of writers left out\n`)
for (const fault of faults) process.stdout.write(`${tuneFault(read, fault)}\n`)
for (const id of wholes) process.stdout.write(`${tuneWhole(read, id)}\n`)
