import { createWriteStream, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { channels, stages, type Channel, type Stage } from '../../schemas/vocabulary.ts'
import { faults, labels, wholes } from '../../src/draft/draft.ts'
import type { Part } from '../../src/draft/reading/windows.ts'
import { corrupt } from './corrupt.ts'
import {
  divide,
  documentsOf,
  markLetter,
  readLetters,
  truthOf,
  type Labelled,
  type Letter,
  type Marked
} from './documents.ts'
import { seeded } from './random.ts'
import type { SlipKind } from '../../src/draft/draft.ts'

/**
 * Writes what the model learns from into `build/`, one JSON object a line: every letter, with slips made in
 * some, and the single sentences strung into messages of their stage and channel. `pass` says in which pass over the data a
 * document is read; null is every pass.
 */
const passes = 5
const letters = readLetters(new URL('letters/', import.meta.url))
const random = seeded(11)
const build = new URL('build/', import.meta.url)
mkdirSync(build, { recursive: true })
writeFileSync(new URL('labels.json', build), JSON.stringify({ faults, labels, wholes }))
const out = createWriteStream(new URL('documents.jsonl', build))

async function write(marked: Marked, kind: 'letter' | 'slips' | 'sentences', pass: number | null) {
  for (const document of documentsOf(marked))
    if (!out.write(`${JSON.stringify({ kind, pass, ...document })}\n`)) await once(out, 'drain')
}

/** A letter with slips made in it: its labels move along. Names stay whole, and so does what is a slip already. */
function withSlips(letter: Letter, marked: Marked): Marked | null {
  const { text, parts } = marked
  const names = Object.values(letter.context)
    .flat()
    .filter(name => name !== null)
  const spared = new Set(names.flatMap(name => name.match(/[\p{L}\p{M}'’-]+/gu) ?? []))
  const sentences = parts.filter(({ sentence }) => sentence !== null)
  const words = sentences.reduce((sum, { start, end }) => sum + text.slice(start, end).split(' ').length, 0)
  const count = 1 + Math.floor(random() * Math.min(6, words / 15))
  const isProtected = (start: number, end: number) =>
    spared.has(text.slice(start, end)) || marked.slips!.some(slip => slip.start < end && slip.end > start)
  const made = corrupt(text, sentences, isProtected, random, count)
  if (made.slips.length === 0) return null
  const move = <Kind>(places: Array<Labelled<Kind>>) =>
    places.map(({ label, start, end }) => ({ label, start: made.place(start), end: made.place(end) }))
  const newSlips = made.slips.map(({ kind, ...span }): Labelled<SlipKind> => ({ ...span, label: kind }))
  const whole = [...marked.whole]
  whole[faults.length + wholes.indexOf('sloppy-writing')] = -1
  return {
    ...marked,
    text: made.text,
    ...truthOf(divide(made.text).parts, move(marked.marks!), letter.uncertain),
    slips: [...move(marked.slips!), ...newSlips],
    whole
  }
}

for (const letter of letters) {
  const marked = markLetter(letter)
  await write(marked, 'letter', null)
  for (let pass = 0; pass < passes; pass++) {
    const slipped = random() < 0.4 ? withSlips(letter, marked) : null
    if (slipped !== null) await write(slipped, 'slips', pass)
  }
}

interface Sentence {
  text: string
  labels: string[]
  stage: Stage
  channel: Channel
}

/** Single sentences of one file and kind of message, in a row: three to eight as a rule, one now and then. */
function string(file: string, sentences: readonly Sentence[]): Marked[] {
  const left = sentences.map(sentence => ({ sentence, by: random() })).toSorted((a, b) => a.by - b.by)
  const messages: Marked[] = []
  while (left.length > 0) {
    const some = left.splice(0, random() < 0.15 ? 1 : 3 + Math.floor(random() * 6))
    const parts: Part[] = []
    let text = ''
    for (const [i, { sentence }] of some.entries()) {
      if (text !== '') text += random() < 0.3 ? '\n' : ' '
      parts.push({ sentence: i, start: text.length, end: text.length + sentence.text.length })
      text += sentence.text
    }
    const [{ stage, channel }] = some.map(({ sentence }) => sentence) as [Sentence]
    const truth = some.map(({ sentence }) =>
      labels.map(label => (label === 'arrogant-tone' ? -1 : Number(sentence.labels.includes(label))))
    )
    const whole = [...faults, ...wholes].map(() => -1)
    messages.push({ file, id: '', stage, channel, text, parts, truth, marks: null, slips: null, whole })
  }
  return messages
}

const folder = new URL('sentences/', import.meta.url)
for (const name of readdirSync(folder)
  .filter(name => name.endsWith('.jsonl'))
  .toSorted()) {
  const sentences = readFileSync(new URL(name, folder), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Sentence)
  for (let pass = 0; pass < passes; pass++)
    for (const stage of stages)
      for (const channel of channels)
        for (const message of string(
          name.replace('.jsonl', ''),
          sentences.filter(one => one.stage === stage && one.channel === channel)
        ))
          await write(message, 'sentences', pass)
}
out.end()
await once(out, 'finish')
