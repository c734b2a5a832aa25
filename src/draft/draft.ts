import type { Channel, Stage } from '../../schemas/vocabulary.ts'

/** A stretch of the body, in UTF-16 code units, end exclusive. */
export interface Span {
  start: number
  end: number
}

export const faults = [
  'needy-tone',
  'pushy-tone',
  'presumes-offer',
  'arrogant-tone',
  'hostile-tone',
  'sore-loser',
  'leverages-offers',
  'casual-language',
  'oversharing',
  'social-connect',
  'offers-gift'
] as const
/** A fault that a single sentence can commit; the id of its mistake. */
export type Fault = (typeof faults)[number]

const acts = ['thanks', 'interest', 'fit', 'recalls', 'asks-news', 'introduces', 'wishes-well'] as const
/** Something a good message does in a sentence; the id of its strength. */
type Act = (typeof acts)[number]

export const labels = [...faults, ...acts] as const
export type Label = Fault | Act

/** Faults that only the whole message can commit, as far as the encoder knows them; the ids of their mistakes. */
export const wholes = [
  'missing-thanks',
  'missing-interest',
  'missing-fit',
  'generic-message',
  'impersonal-greeting',
  'unfilled-template',
  'too-long',
  'too-thin',
  'unclear-purpose',
  'sloppy-writing'
] as const
export type Whole = (typeof wholes)[number]

/** What was read in a sentence: how sure (0–1), and the stretches of the body that do it: clauses for a fault, the sentence for an act. */
export interface Reading {
  confidence: number
  places: Span[]
}

export interface Sentence extends Span {
  text: string
  /** Index into `Draft.paragraphs`. */
  paragraph: number
  words: number
  /** Every label worth reporting, sure or not: belief.ts tells which are believed. */
  readings: Partial<Record<Label, Reading>>
}

/** "Dear Ms Obeng," — the salutation; `names` are the people addressed, without titles of courtesy. */
export interface Greeting extends Span {
  names: string[]
  isImpersonal: boolean
}

/** A slip of spelling, grammar, punctuation, capitals or spacing. */
export interface Slip extends Span {
  kind: 'spelling' | 'grammar' | 'punctuation' | 'capitals' | 'spacing'
  note: string
  replacements: string[]
  /** Only the encoder marked it. */
  isMarked?: true
}

/** Kinds of slips that the encoder tells apart. */
export const slipKinds = ['spelling', 'grammar', 'punctuation', 'capitals'] as const
export type SlipKind = (typeof slipKinds)[number]

/** Words that the encoder takes for a slip; only some are told (marked.ts). */
export interface SlipMark extends Span {
  confidence: number
  kind: SlipKind
}

/** A draft as read, once; mistakes judge this and read no text themselves. */
export interface Draft {
  stage: Stage
  channel: Channel
  subject: string
  /** As sent, place for place, in plain characters, wrapped lines made whole; blanks stand for what is none of the message. */
  body: string
  greeting: Greeting | null
  /** Prose only: no greeting, closing, signature, letterhead or quoted mail. */
  paragraphs: Span[]
  sentences: Sentence[]
  /** "Kind regards," */
  closing: Span | null
  /** The name and what stands below it. */
  signature: Span | null
  /** Letterheads, addresses, dates and quoted earlier mail: not judged as prose. */
  setApart: Span[]
  /** What was read in greeting and closing. */
  framing: Array<Partial<Record<Label, Reading>>>
  /** How likely the message as a whole commits each fault (0–1). */
  whole: Readonly<Record<Fault | Whole, number>>
  slips: Slip[]
  /** Those of the subject; offsets count there. */
  subjectSlips: Slip[]
  /** Sentences that recall the interview, tie the writer to the job, or speak of a topic of the request. */
  talkingPoints: number
  /** Words of greeting, prose and closing. */
  words: number
}

/** The line that names the writer; what stands below it in a signature is their firm's. */
export const signerOf = ({ body, signature }: Pick<Draft, 'body' | 'signature'>): string =>
  signature === null ? '' : body.slice(signature.start, signature.end).split('\n', 1)[0]!

/** A message whose words nobody has read, for what judges time, recipients and channel alone. */
export function unread(stage: Stage, channel: Channel, body: string): Draft {
  return {
    stage,
    channel,
    subject: '',
    body,
    greeting: null,
    paragraphs: [],
    sentences: [],
    closing: null,
    signature: null,
    setApart: [],
    framing: [],
    whole: Object.fromEntries([...faults, ...wholes].map(id => [id, 0])) as Draft['whole'],
    slips: [],
    subjectSlips: [],
    talkingPoints: 0,
    words: 0
  }
}
