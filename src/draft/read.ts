import type { DraftInput } from '../../schemas/evaluate.ts'
import { defaults } from '../../schemas/follow-up.ts'
import { withSigns } from './reading/acts.ts'
import { classify } from './reading/learned/classifier.ts'
import { withCues } from './reading/cues.ts'
import { faults, type Draft, type Label, type Reading, type Sentence, type Span } from './draft.ts'
import { countWords, splitSentences } from './structure/sentences.ts'
import { findSlips } from './writing/slips.ts'
import { specificsFinder, type Known } from './reading/specifics.ts'
import { readStructure } from './structure/structure.ts'

/**
 * Confidence from which a label is believed. Faults, of the whole draft (`readingsOf`): where F1 on the development drafts is
 * highest, the middle of the level stretch around it, and the higher where two are as good, for a false alarm costs more than a miss.
 * Acts, sentence by sentence: believed sooner, for a missing act is a finding.
 */
const sure: Readonly<Record<Label, number>> = {
  'needy-tone': 0.8,
  'pushy-tone': 0.85,
  'presumes-offer': 0.8,
  'hostile-tone': 0.45,
  'sore-loser': 0.75,
  'leverages-offers': 0.85,
  'casual-language': 0.85,
  oversharing: 0.6,
  'social-connect': 0.75,
  'offers-gift': 0.85,
  thanks: 0.5,
  interest: 0.5,
  fit: 0.5,
  recalls: 0.5,
  'asks-news': 0.5,
  introduces: 0.6,
  'wishes-well': 0.5
}

/** The reading of a label in a sentence, if it is sure enough to be believed. */
export function believed(sentence: Sentence, label: Label): Reading | null {
  const reading = sentence.readings[label]
  return reading !== undefined && reading.confidence >= sure[label] ? reading : null
}

/** Who thanks, and wishes well or wants the job, is seldom angry: "your archive was an education" is meant. */
const sureOfAngerInKindness = 0.8
const isKind = ({ sentences }: Draft) =>
  (['thanks', 'wishes-well', 'interest'] as const).filter(act =>
    sentences.some(sentence => believed(sentence, act) !== null)
  ).length > 1

/** Sentences to underline in a draft that commits a fault: likelier than not, or the likeliest. */
const underlined = 0.5

/**
 * Every believed reading of a label in the draft, in order. A fault is the draft's: it is believed when all its sentences together
 * leave little doubt (the product of the doubts of each), so that three half-angry sentences weigh as much as an angry one.
 */
export function readingsOf(draft: Draft, label: Label): Reading[] {
  if (!(faults as readonly Label[]).includes(label))
    return draft.sentences.map(sentence => believed(sentence, label)).filter(reading => reading !== null)
  const readings = draft.sentences
    .map(sentence => sentence.readings[label])
    .filter(reading => reading !== undefined)
  const doubt = readings.reduce((product, { confidence }) => product * (1 - confidence), 1)
  if (1 - doubt < (label === 'hostile-tone' && isKind(draft) ? sureOfAngerInKindness : sure[label])) return []
  const likeliest = Math.max(...readings.map(({ confidence }) => confidence))
  return readings.filter(({ confidence }) => confidence >= Math.min(underlined, likeliest))
}

/** Breaks of lines as Word and note-taking apps paste them are lines, and marks without width before white space are white space; places stay. */
const withPlainLines = (text: string): string =>
  text.replaceAll(/[\v\f\u0085\u2028\u2029]/g, '\n').replaceAll(/\u200b(?=[\u200b\s]|$)/g, ' ')

/** Reads a draft once: its parts, its sentences with what they do, its slips. Total: any text gives a Draft. */
export function readDraft(
  { stage, channel = defaults.channel, subject = '', body: sent }: DraftInput,
  known: Known
): Draft {
  const body = withPlainLines(sent)
  const structure = readStructure(body)
  const findSpecifics = specificsFinder(known)
  const sentences = structure.paragraphs.flatMap((paragraph, at) =>
    splitSentences(body, paragraph).map((span): Sentence => {
      const text = body.slice(span.start, span.end)
      const words = countWords(text)
      const readings = withSigns(text, withCues(text, words, channel, classify(text, stage, channel)))
      for (const reading of Object.values(readings)) {
        reading.start += span.start
        reading.end += span.start
      }
      return { ...span, text, paragraph: at, words, readings, specifics: findSpecifics(text, span.start) }
    })
  )
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
    body: sent,
    ...structure,
    sentences,
    slips: findSlips(body, prose, names),
    subjectSlips: findSlips(subject, [{ start: 0, end: subject.length }], names),
    talkingPoints: sentences.filter(
      sentence => believed(sentence, 'recalls') !== null || believed(sentence, 'fit') !== null
    ).length,
    words: prose.reduce((sum, { start, end }) => sum + countWords(body.slice(start, end)), 0)
  }
}
