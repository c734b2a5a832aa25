import { readFileSync, readdirSync } from 'node:fs'
import type { Channel, Stage } from '../../schemas/vocabulary.ts'
import { faults, labels, wholes, type Span } from '../../src/draft/draft.ts'
import { partsOf, windowsOf, type Part } from '../../src/draft/reading/windows.ts'
import { splitSentences } from '../../src/draft/structure/sentences.ts'
import { readStructure } from '../../src/draft/structure/structure.ts'
import { slipKinds, type SlipKind } from '../../src/draft/draft.ts'

/** A labelled letter: `letters/README.md` says what its fields mean. */
export interface Letter {
  file: string
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
  labels: string[]
  uncertain: string[]
  spans: Array<{ label: string; quote: string }>
  slips: Array<{ quote: string; better: string }>
}

/** A place in a body with what it is: a fault or an act, or a slip. */
export interface Labelled<Kind> extends Span {
  label: Kind
}

/** A text with its labels by place; null where the writers did not mark them. */
export interface Marked {
  file: string
  id: string
  stage: Stage
  channel: Channel
  text: string
  parts: Part[]
  /** For each part 1, 0 or -1 (unknown) for each of `labels`. */
  truth: number[][]
  marks: Array<Labelled<string>> | null
  slips: Array<Labelled<SlipKind>> | null
  /** 1, 0 or -1 for each of the faults with a place and then of `wholes`: whether the message as a whole commits it. */
  whole: number[]
}

/** What the model learns from: a window of a text, its tokens' and its parts' labels. */
export interface Document {
  file: string
  id: string
  ids: number[]
  capitals: number[]
  parts: Array<[from: number, to: number]>
  truth: number[][]
  /** Fault by its index, from token, to token. */
  marks: Array<[fault: number, from: number, to: number]> | null
  slips: Array<[kind: number, from: number, to: number]> | null
  whole: number[]
}

/** Letters of a folder by file, without the extension. */
export function readLetters(folder: URL): Letter[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap(name =>
      readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .filter(line => line.trim() !== '')
        .map(line => ({ ...(JSON.parse(line) as Omit<Letter, 'file'>), file: name.replace('.jsonl', '') }))
    )
}

/** Every place where a quote stands; the labels mean the first. */
function firstPlace(text: string, quote: string): Span | null {
  const start = text.indexOf(quote)
  return start < 0 || quote === '' ? null : { start, end: start + quote.length }
}

/** A body as the service reads and divides it; places stay. */
export function divide(sent: string): Pick<Marked, 'text' | 'parts'> {
  const { body, greeting, paragraphs, closing } = readStructure(sent)
  const sentences = paragraphs.flatMap(paragraph => splitSentences(body, paragraph))
  return { text: body, parts: partsOf(greeting, sentences, closing) }
}

const overlapOf = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

/** Whether a marked stretch is a part's: half of the one or of the other lies in common. */
function isIn(mark: Span, part: Span): boolean {
  const shared = overlapOf(mark, part)
  return shared > 0 && 2 * shared >= Math.min(mark.end - mark.start, part.end - part.start)
}

/** A letter with its labels by place. */
export function markLetter(letter: Letter): Marked {
  const { text, parts } = divide(letter.body)
  const marks = letter.spans.flatMap(({ label, quote }) => {
    const place = firstPlace(letter.body, quote)
    return place === null ? [] : [{ ...place, label }]
  })
  const slips = letter.slips.flatMap(({ quote, better }) => {
    const place = firstPlace(letter.body, quote)
    return place === null ? [] : [{ ...place, label: kindOf(quote, better) }]
  })
  const { uncertain } = letter
  const known = (id: string) => (uncertain.includes(id) ? -1 : letter.labels.includes(id) ? 1 : 0)
  return {
    file: letter.file,
    id: letter.id,
    stage: letter.stage,
    channel: letter.channel,
    text,
    ...truthOf(parts, marks, uncertain),
    slips,
    whole: [...faults, ...wholes].map(known)
  }
}

/** The labels of each part. A fault that readers differ on is unknown, wherever it stands. */
export function truthOf(
  parts: Part[],
  marks: Array<Labelled<string>>,
  uncertain: readonly string[]
): Pick<Marked, 'parts' | 'truth' | 'marks'> {
  const truth = parts.map(part =>
    labels.map(label =>
      uncertain.includes(label) ? -1 : Number(marks.some(mark => mark.label === label && isIn(mark, part)))
    )
  )
  return { parts, truth, marks }
}

/** What kind of slip a correction tells of. */
function kindOf(wrong: string, right: string): SlipKind {
  const letters = (text: string) =>
    text
      .replaceAll(/[^\p{L}\p{N}\s]/gu, '')
      .replaceAll(/\s+/g, ' ')
      .trim()
  if (wrong.toLowerCase() === right.toLowerCase()) return 'capitals'
  if (letters(wrong).toLowerCase() === letters(right).toLowerCase()) return 'punctuation'
  const [a, b] = [wrong, right].map(text => letters(text).toLowerCase().split(' '))
  if (a!.length !== b!.length) return a!.join('') === b!.join('') ? 'spelling' : 'grammar'
  const changed = a!.flatMap((word, i) => (word === b![i] ? [] : [[word, b![i]!] as const]))
  const isForm = ([x, y]: readonly [string, string]) => stemOf(x) === stemOf(y)
  return changed.length === 1 && !isForm(changed[0]!) && changed[0]![0].length > 3 ? 'spelling' : 'grammar'
}

const stemOf = (word: string): string => word.replace(/(?:ing|ed|es|s|d|ly|er|en|n|t)$/, '').slice(0, 6)

/** The windows of a marked text with the labels of their tokens and parts. */
export function documentsOf(marked: Marked): Document[] {
  const { file, id, text, parts, truth, stage, channel, whole } = marked
  const windows = windowsOf(text, parts, stage, channel)
  const partAt = (place: Span): number => parts.findIndex(part => overlapOf(part, place) > 0)
  return windows.map(window => {
    const tokensOf = (span: Span): [number, number] | null => {
      const from = window.places.findIndex(place => place !== null && overlapOf(place, span) > 0)
      const to = window.places.findLastIndex(place => place !== null && overlapOf(place, span) > 0)
      return from < 0 ? null : [from, to + 1]
    }
    const indexed = <Kind extends string>(places: Array<Labelled<Kind>> | null, names: readonly string[]) =>
      places?.flatMap((place): Array<[number, number, number]> => {
        const range = tokensOf(place)
        return range === null || !names.includes(place.label) ? [] : [[names.indexOf(place.label), ...range]]
      }) ?? null
    const own = window.parts.filter(({ to, from }) => to > from)
    return {
      file,
      id,
      ids: window.ids,
      capitals: window.capitals,
      parts: own.map(({ from, to }) => [from, to]),
      truth: own.map(({ from }) => truth[partAt(window.places[from]!)]!),
      marks: indexed(marked.marks, faults),
      slips: indexed(marked.slips, slipKinds),
      whole: windows.length === 1 ? whole : whole.map(() => -1)
    }
  })
}
