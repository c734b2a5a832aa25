import type { EvaluateRequest } from '../../schemas/evaluate.ts'
import type { Addressed } from '../batch.ts'

const unitsOf = (texts: ReadonlyArray<{ body?: string }>): number =>
  texts.reduce((sum, { body = '' }) => sum + body.length, 0)

/** A text that a draft is only compared with takes at most a quarter of the time of one that is read (`npm run bench`). */
const shareOfCompared = 1 / 4
/** Code units of a draft that take as long as everything before its first. */
const beforeTheFirst = 500
/** Code units of ordinary prose to a token; the encoder's time goes by tokens. */
export const unitsPerToken = 4

/** What a request counts against a rate limit: the UTF-16 code units of its draft, and a quarter of those of what was sent before. */
export const chargeOf = ({ draft, sent = [] }: Pick<EvaluateRequest, 'draft' | 'sent'>): number =>
  draft.body.length + Math.ceil(unitsOf(sent) * shareOfCompared)

const isLetter = (unit: number): boolean =>
  unit > 0x7f || (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a)

/** Code units of prose that take as long to read: marks and words of a letter are tokens too. */
function readingUnits(text: string): number {
  let tokens = 0
  let wasLetter = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const letter = isLetter(unit)
    if (letter ? !wasLetter : unit !== 0x20) tokens++
    wasLetter = letter
  }
  return Math.max(text.length, tokens * unitsPerToken)
}

/** How long a draft takes to be read, in code units of prose. */
export const sizeOf = (
  { draft, sent = [] }: Pick<EvaluateRequest, 'draft' | 'sent'>,
  toOthers: ReadonlyArray<{ body?: string }> = []
): number => beforeTheFirst + readingUnits(draft.body) + (unitsOf(sent) + unitsOf(toOthers)) * shareOfCompared

/** How long drafts take to be compared, in the same units: a two-hundredth of the time of reading. */
export const sizeOfAll = (drafts: readonly Addressed[]): number =>
  5 + unitsOf(drafts.map(({ draft }) => draft)) / 200
