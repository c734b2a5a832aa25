import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { DraftInput, EvaluateRequest } from '../schemas/evaluate.ts'
import { channels, stages } from '../schemas/vocabulary.ts'
import { knownFrom } from '../src/catalogue/readers.ts'
import { faults, labels, wholes, type Draft, type Span } from '../src/draft/draft.ts'
import { readDraft } from '../src/draft/read.ts'
import { likelihood, sure, sureOfWhole } from '../src/draft/reading/belief.ts'
import { evaluate } from '../src/evaluate.ts'

/**
 * `npm run explain -- draft.txt` (or `-- "a sentence"`, or a request as `.json`) `[--stage check-in] [--channel text]`: prints what
 * every part of the reader saw, so that a false alarm finds its room: structure, what the encoder says of each sentence and of the
 * whole with the confidence it takes, slips, and the findings that the catalogue makes of them.
 */

/** Confidence below which a label is not worth a line. */
const worthTelling = 0.05

const share = (value: number) => value.toFixed(2)
const quoted = ({ body }: Draft, span: Span | null) =>
  span === null ? 'none' : JSON.stringify(body.slice(span.start, span.end))

function structureOf(draft: Draft): string[] {
  const { greeting, closing, signature, setApart, paragraphs, sentences, words } = draft
  return [
    'STRUCTURE (src/draft/structure)',
    `  greeting ${quoted(draft, greeting)}${greeting === null ? '' : `, names ${JSON.stringify(greeting.names)}${greeting.isImpersonal ? ', impersonal' : ''}`}`,
    `  closing ${quoted(draft, closing)}`,
    `  signature ${quoted(draft, signature)}`,
    ...setApart.map(span => `  set apart, not judged: ${quoted(draft, span)}`),
    `  ${words} words, ${paragraphs.length} paragraphs, ${sentences.length} sentences`
  ]
}

function sentencesOf(draft: Draft): string[] {
  return [
    'SENTENCES (src/draft/reading: encoder, blunt phrases)',
    ...draft.sentences.flatMap(({ text, readings }) => [
      `  ${JSON.stringify(text)}`,
      ...labels.flatMap(label => {
        const reading = readings[label]
        if (reading === undefined || reading.confidence < worthTelling) return []
        const marks = reading.places.map(place => quoted(draft, place)).join(', ')
        return [`    ${label} ${share(reading.confidence)}  ${marks}`]
      })
    ])
  ]
}

function messageOf(draft: Draft): string[] {
  const bounds = (value: number, kind: string) => (Number.isFinite(value) ? `${kind} ${share(value)}` : '')
  return [
    'THE MESSAGE (src/draft/reading/belief.ts)',
    ...faults.flatMap(fault => {
      const value = likelihood(draft, fault)
      if (value < worthTelling) return []
      return [
        `  ${fault} ${share(value)}, whole ${share(draft.whole[fault])}: ${value >= sure[fault] ? 'believed' : 'not believed'}, takes ${share(sure[fault])}`
      ]
    }),
    ...wholes.flatMap(id => {
      const { yes, no } = sureOfWhole[id]
      if (draft.whole[id] < worthTelling) return []
      const rule = [bounds(yes, 'finding from'), bounds(no, 'none below')].filter(one => one !== '')
      return [
        `  ${id} ${share(draft.whole[id])}: ${rule.length === 0 ? 'its rule alone decides' : rule.join(', ')}`
      ]
    })
  ]
}

function slipsOf(draft: Draft): string[] {
  return [
    'SLIPS (src/draft/writing)',
    ...draft.slips.map(
      slip =>
        `  ${slip.kind} ${quoted(draft, slip)} → ${JSON.stringify(slip.replacements)}  ${slip.note}${slip.isMarked ? ' (marked by the encoder)' : ''}`
    )
  ]
}

/** What every part of the reader saw in a draft, in lines. */
export async function explain(request: EvaluateRequest): Promise<string> {
  const draft = await readDraft(request.draft, knownFrom(request))
  const { score, verdict, findings, strengths } = await evaluate(request, 0)
  return [
    ...structureOf(draft),
    ...sentencesOf(draft),
    ...messageOf(draft),
    ...slipsOf(draft),
    `FINDINGS (src/catalogue): ${score}, ${verdict}`,
    ...findings.map(
      ({ mistake, severity, deduction, evidence }) =>
        `  ${mistake} ${severity} −${deduction}  ${evidence.map(({ quote }) => JSON.stringify(quote)).join(', ')}`
    ),
    `  strengths: ${strengths.map(({ id }) => id).join(', ') || 'none'}`,
    ''
  ].join('\n')
}

function requestFrom(text: string, stage: string, channel: string): EvaluateRequest {
  if (existsSync(text) && text.endsWith('.json'))
    return JSON.parse(readFileSync(text, 'utf8')) as EvaluateRequest
  const body = existsSync(text) ? readFileSync(text, 'utf8') : text
  return { now: new Date().toISOString(), draft: { stage, channel, body } as DraftInput }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      stage: { type: 'string', default: 'thank-you' },
      channel: { type: 'string', default: 'email' }
    }
  })
  const { stage, channel } = values
  const [text] = positionals
  if (text === undefined) throw new Error('Name a file, or give a sentence: npm run explain -- draft.txt')
  if (!(stages as readonly string[]).includes(stage))
    throw new Error(`--stage is one of ${stages.join(', ')}`)
  if (!(channels as readonly string[]).includes(channel))
    throw new Error(`--channel is one of ${channels.join(', ')}`)
  process.stdout.write(await explain(requestFrom(text, stage, channel)))
}

if (import.meta.main)
  await main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  })
