import { widenToClause } from '../structure/clauses.ts'
import type { Fault, Label, Reading, Span } from '../draft.ts'

/**
 * Words that leave no doubt, whatever stands around them; the encoder reads them too mildly in a long and pleasant letter. Kept: what
 * writers labelled so nearly each time (60 of 62 letters, 46 of 46 sentences). Of the 98 patterns of the first reader, tried one by one
 * on letters of writers left out, those that fired where the encoder was silent were right 10 times and wrong 30: none is here.
 */
const phrases: Readonly<Partial<Record<Fault, readonly string[]>>> = {
  'needy-tone': [
    'i am desperate for',
    "i'm desperate for",
    'would do anything to get',
    "i'd do anything to get",
    'i will do anything',
    'begging you to',
    'i am begging you',
    "i'm begging you",
    'you are my last hope',
    'this is my last chance',
    "i'll take anything",
    'i would take anything',
    'please please'
  ],
  'pushy-tone': ['i need an answer by', "i won't wait any longer", 'i will not wait any longer'],
  'hostile-tone': [
    'wasted my time',
    'waste of my time',
    'you are a liar',
    'you lied to me',
    'what a joke',
    'shame on you',
    'how dare you',
    'thanks for nothing',
    'hear from my lawyer',
    'hearing from my lawyer',
    'hear from my solicitor',
    'hearing from my solicitor',
    'bunch of clowns',
    'bunch of idiots',
    'was an idiot',
    'are idiots',
    'process was a joke',
    'you are a joke'
  ],
  'arrogant-tone': ["you won't find anyone better than me", 'you will not find anyone better than me']
}

/** Words before a phrase, in its sentence, that take it back or give it to somebody else; "I was an idiot" is said of oneself. */
const takenBack =
  /\b(?:not|never|no|nor|without|if|had|said|say|says|told|tell|thought|used to|as though|like)\b|n['’]t\b|["“‘]|\bi $/iu

/** The first blunt phrase of each fault in a sentence. */
function findBlunt(sentence: string): Map<Fault, Span> {
  const plain = sentence.toLowerCase().replaceAll('’', "'")
  const found = new Map<Fault, Span>()
  for (const [fault, list] of Object.entries(phrases) as Array<[Fault, readonly string[]]>)
    for (const phrase of list) {
      const start = plain.indexOf(phrase)
      if (start < 0 || found.has(fault) || takenBack.test(plain.slice(0, start))) continue
      found.set(fault, { start, end: start + phrase.length })
    }
  return found
}

/** The readings of a sentence with what its blunt phrases add: those are certain. `start`: where the sentence stands in the body. */
export function withBlunt(
  sentence: string,
  start: number,
  readings: Partial<Record<Label, Reading>>
): Partial<Record<Label, Reading>> {
  const all = { ...readings }
  for (const [fault, span] of findBlunt(sentence)) {
    const clause = widenToClause(sentence, span)
    const known = readings[fault]?.places
    all[fault] = {
      confidence: 1,
      places: known ?? [{ start: start + clause.start, end: start + clause.end }]
    }
  }
  return all
}
