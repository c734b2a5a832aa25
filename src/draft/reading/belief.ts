import {
  faults,
  type Draft,
  type Fault,
  type Label,
  type Reading,
  type Sentence,
  type Whole
} from '../draft.ts'

/**
 * Confidence from which a label is believed. Faults: of the message (`likelihood`). Acts: of the sentence, sooner, for a missing act is
 * a finding. All were set on letters of writers left out of training (`npm run tune`).
 */
export const sure: Readonly<Record<Label, number>> = {
  'needy-tone': 0.5,
  'pushy-tone': 0.45,
  'presumes-offer': 0.35,
  'arrogant-tone': 0.55,
  'hostile-tone': 0.4,
  'sore-loser': 0.4,
  'leverages-offers': 0.45,
  'casual-language': 0.45,
  oversharing: 0.65,
  'social-connect': 0.6,
  'offers-gift': 0.4,
  thanks: 0.5,
  interest: 0.5,
  fit: 0.5,
  recalls: 0.5,
  'asks-news': 0.5,
  introduces: 0.5,
  'wishes-well': 0.5
}

/** Sentences to underline in a message that commits a fault: likelier than not, or the likeliest. */
const underlined = 0.5

const isFault = (label: Label): label is Fault => (faults as readonly Label[]).includes(label)

/** The reading of a label in a sentence, if it is sure enough to be believed. */
export function believed(sentence: Sentence, label: Label): Reading | null {
  const reading = sentence.readings[label]
  return reading !== undefined && reading.confidence >= sure[label] ? reading : null
}

/** How likely a message commits a fault: what its likeliest sentence says and what the whole says count alike, unless a sentence leaves no doubt. */
export function likelihood({ sentences, framing, whole }: Draft, fault: Fault): number {
  const all = [...sentences.map(({ readings }) => readings), ...framing]
  const likeliest = Math.max(0, ...all.map(readings => readings[fault]?.confidence ?? 0))
  return likeliest === 1 ? 1 : (likeliest + whole[fault]) / 2
}

/** Every believed reading of a label in the draft, in order of place. */
export function readingsOf(draft: Draft, label: Label): Reading[] {
  if (!isFault(label))
    return draft.sentences.map(sentence => believed(sentence, label)).filter(reading => reading !== null)
  if (likelihood(draft, label) < sure[label]) return []
  const readings = [...draft.sentences.map(sentence => sentence.readings), ...draft.framing]
    .map(readings => readings[label])
    .filter(reading => reading !== undefined)
  const likeliest = Math.max(...readings.map(({ confidence }) => confidence))
  return readings
    .filter(({ confidence }) => confidence >= Math.min(underlined, likeliest))
    .toSorted((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0))
}

/** Confidence from which the doubt is the writer's: an act so likely is not called missing. */
const doubt = { thanks: 0.4, interest: 0.35, fit: 0.35 }

/** Whether a draft may well do this somewhere: in its sentences, and for thanks in greeting and closing too. */
export function mayDo({ sentences, greeting, closing, body }: Draft, act: keyof typeof doubt): boolean {
  if (sentences.some(({ readings }) => (readings[act]?.confidence ?? 0) >= doubt[act])) return true
  return (
    act === 'thanks' &&
    [greeting, closing].some(
      span =>
        span !== null &&
        /\b(?:thank|gratitude|grateful|appreciat|thx|tnx)/i.test(body.slice(span.start, span.end))
    )
  )
}

/** No probability is so high, or so low. */
const never = Infinity
const always = -Infinity

/** Confidence from which a fault of the whole is the encoder's finding (`yes`), and below which it is none whatever a rule says (`no`). */
export const sureOfWhole: Readonly<Record<Whole, { yes: number; no: number }>> = {
  'missing-thanks': { yes: 0.4, no: always },
  'missing-interest': { yes: 0.5, no: 0.4 },
  'missing-fit': { yes: 0.8, no: 0.1 },
  'generic-message': { yes: 0.5, no: 0.3 },
  'impersonal-greeting': { yes: never, no: 0.3 },
  'unfilled-template': { yes: never, no: always },
  'too-long': { yes: never, no: always },
  'too-thin': { yes: 0.5, no: 0.1 },
  'unclear-purpose': { yes: 0.9, no: 0.1 },
  'sloppy-writing': { yes: 0.9, no: 0.5 }
}

/** Whether a fault of the whole stands, given what its rule says: the encoder overrules it where it is sure. */
export function holds({ whole }: Draft, id: Whole, rule: boolean): boolean {
  const { yes, no } = sureOfWhole[id]
  return rule ? !(whole[id] < no) : whole[id] >= yes
}
