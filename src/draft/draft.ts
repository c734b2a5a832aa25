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

export const acts = [
  'thanks',
  'interest',
  'fit',
  'recalls',
  'asks-news',
  'introduces',
  'wishes-well'
] as const
/** Something a good message does in a sentence; the id of its strength. */
export type Act = (typeof acts)[number]

export const labels = [...faults, ...acts] as const
export type Label = Fault | Act

/** What was read in a sentence: how sure (0–1, calibrated), and the words that weigh most. */
export interface Reading extends Span {
  confidence: number
}

export interface Sentence extends Span {
  text: string
  /** Index into `Draft.paragraphs`. */
  paragraph: number
  words: number
  /** Every label worth reporting, sure or not: `readingsOf` in read.ts tells. Spans count in the body. */
  readings: Partial<Record<Label, Reading>>
  /** Things it says that only this candidate could say to this reader: see specifics.ts. */
  specifics: Span[]
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
}

/** A draft as read, once; mistakes judge this and read no text themselves. */
export interface Draft {
  stage: Stage
  channel: Channel
  subject: string
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
  slips: Slip[]
  /** Those of the subject; offsets count there. */
  subjectSlips: Slip[]
  /** Sentences that recall the interview, tie the writer to the job, or speak of a topic of the request. */
  talkingPoints: number
  /** Words of greeting, prose and closing. */
  words: number
}
