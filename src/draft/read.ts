import type { DraftInput } from '../../schemas/evaluate.ts'
import { defaults } from '../../schemas/limits.ts'
import type { Draft, Sentence, Span } from './draft.ts'
import { believed } from './reading/belief.ts'
import { withBlunt } from './reading/blunt.ts'
import { encoder, type Encoder } from './reading/encoder.ts'
import { decode } from './reading/readings.ts'
import type { Known } from './reading/known.ts'
import { partsOf, windowsOf } from './reading/windows.ts'
import { countWords, splitSentences } from './structure/sentences.ts'
import { readStructure } from './structure/structure.ts'
import { withMarks } from './writing/marked.ts'
import { findSlips } from './writing/slips.ts'

/** Reads a draft once: its parts, its sentences with what they do, its slips. Any text gives a Draft. `encode`: the service's own by default. */
export async function readDraft(
  { stage, channel = defaults.channel, subject = '', body: sent }: DraftInput,
  known: Known,
  encode?: Encoder
): Promise<Draft> {
  const structure = readStructure(sent)
  const { body } = structure
  const spans = structure.paragraphs.flatMap((paragraph, at) =>
    splitSentences(body, paragraph).map(span => ({ ...span, paragraph: at }))
  )
  const windows = windowsOf(body, partsOf(structure.greeting, spans, structure.closing), stage, channel)
  const read = encode ?? (await encoder())
  const encoded = []
  for (const window of windows) encoded.push(await read(window))
  const { sentences: readings, framing, whole, slips } = decode(body, windows, encoded, spans.length)

  const sentences = spans.map((span, i): Sentence => {
    const text = body.slice(span.start, span.end)
    return {
      ...span,
      text,
      words: countWords(text),
      readings: withBlunt(text, span.start, readings[i]!)
    }
  })
  const prose: Span[] = [structure.greeting, ...structure.paragraphs, structure.closing].filter(
    span => span !== null
  )
  const names = new Set(
    [
      ...known.interviewers,
      known.candidate ?? '',
      known.company ?? '',
      known.role ?? '',
      ...known.topics
    ].flatMap(name => name.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? [])
  )
  return {
    stage,
    channel,
    subject,
    ...structure,
    sentences,
    framing,
    whole,
    slips: withMarks(body, findSlips(body, prose, names), slips, names, whole['sloppy-writing']),
    subjectSlips: findSlips(subject, [{ start: 0, end: subject.length }], names),
    talkingPoints: sentences.filter(
      sentence => believed(sentence, 'recalls') !== null || believed(sentence, 'fit') !== null
    ).length,
    words: prose.reduce((sum, { start, end }) => sum + countWords(body.slice(start, end)), 0)
  }
}
