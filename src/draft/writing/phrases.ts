import { baseOf, ingOf, participleOf, pluralOf, singularOf, thirdOf } from './forms.ts'
import type { Slip } from '../draft.ts'
import {
  auxiliaries,
  conjunctions,
  determiners,
  endsPhrase,
  isPlainNoun,
  isPlainPlural,
  isPlainVerb,
  numbers,
  opensClause,
  prepositions,
  pronouns,
  slipOf,
  type Token
} from './tokens.ts'
import { participles } from './verbs.ts'
import { isKind, kinds, rankOf } from './words.ts'

/**
 * A pattern of words, joined by nothing but white space. «…» marks the slip; `a|b` are alternatives; `word?` may be missing; `<verb>` is a class, alone or among them;
 * `<end>` and `<start>` ask that a phrase ends or a clause begins there; `!a|b` asks that the next word is none of these, `!<a|b` the last.
 * The cure is written with `$1` for the first word of the slip, `$1:ing` for its -ing form; '' is a cure that is not sure.
 */
export type Phrase = readonly [pattern: string, cure: string, note?: string]

type Test = (tokens: readonly Token[], at: number) => boolean
interface Step {
  test: Test
  literals: ReadonlySet<string> | null
  isWide: boolean
}
interface Variant {
  steps: Step[]
  from: number
  to: number
  cure: string
  note: string
  kind: Slip['kind']
}

const is =
  (test: (word: string) => boolean): Test =>
  (tokens, at) =>
    test(tokens[at]?.word ?? '')
/** A capital inside a sentence makes a name of a word: "with Excel". */
const isCommon =
  (test: (word: string) => boolean): Test =>
  (tokens, at) => {
    const token = tokens[at]
    return token !== undefined && (token.opens || !/^\p{Lu}/u.test(token.text)) && test(token.word)
  }
/** "taller", "happiest": made of an adjective. */
const isGraded = (word: string, ending: string): boolean =>
  word.endsWith(ending) &&
  word !== 'later' &&
  !isKind(word, kinds.adjective) &&
  [
    word.slice(0, -ending.length),
    word.slice(0, 1 - ending.length),
    word.slice(0, -ending.length - 1),
    word.slice(0, -ending.length).replace(/i$/, 'y')
  ].some(stem => stem.length > 2 && rankOf(stem) < 2 && isKind(stem, kinds.adjective))
const classes: Readonly<Record<string, Test>> = {
  verb: isCommon(isPlainVerb),
  noun: isCommon(isPlainNoun),
  plural: isCommon(isPlainPlural),
  base: isCommon(word => isKind(word, kinds.base)),
  ing: isCommon(word => isKind(word, kinds.ing) && !isKind(word, kinds.noun)),
  present: isCommon(
    word =>
      isKind(word, kinds.base) &&
      !isKind(word, kinds.past | kinds.adjective) &&
      ![auxiliaries, prepositions, conjunctions].some(list => list.has(word))
  ),
  gerund: isCommon(word => isKind(word, kinds.ing)),
  past: isCommon(
    word => isKind(word, kinds.past) && !isKind(word, kinds.base | kinds.adjective | kinds.noun)
  ),
  third: isCommon(
    word =>
      ['has', 'does', 'goes', 'is'].includes(word) ||
      (isKind(word, kinds.third) && !isKind(word, kinds.plural))
  ),
  verbs: isCommon(
    word =>
      isKind(word, kinds.third) &&
      !isKind(word, kinds.plural | kinds.noun | kinds.adjective) &&
      !auxiliaries.has(word)
  ),
  adjective: is(word => isKind(word, kinds.adjective)),
  comparative: is(word => isGraded(word, 'er')),
  superlative: is(word => isGraded(word, 'est')),
  thing: is(word => isKind(word, kinds.noun) && !determiners.has(word)),
  year: is(word => /^(?:19|20)\d\d$/.test(word)),
  number: is(word => numbers.has(word) || /^\d{1,2}$/.test(word)),
  determiner: is(word => determiners.has(word)),
  pronoun: is(word => pronouns.has(word)),
  function: is(word =>
    [prepositions, conjunctions, auxiliaries, pronouns, determiners].some(list => list.has(word))
  ),
  end: (tokens, at) => endsPhrase(tokens, at - 1),
  start: (tokens, at) => opensClause(tokens, at),
  stop: (tokens, at) => tokens[at]?.joins !== true && endsPhrase(tokens, at - 1)
}

const transforms: Readonly<Record<string, (word: string) => string | null>> = {
  ing: ingOf,
  third: thirdOf,
  participle: word => participles.get(word) ?? participleOf(word),
  base: baseOf,
  plural: pluralOf,
  singular: singularOf
}

function readStep(text: string): Step {
  const isBehind = text.startsWith('!<')
  const list = new Set(text.replace(/^!<?/, '').split('|'))
  if (text.startsWith('!'))
    return {
      isWide: false,
      literals: null,
      test: (tokens, at) =>
        !(
          tokens[isBehind ? at - 1 : at] !== undefined &&
          (isBehind || tokens[at]?.joins === true) &&
          list.has(tokens[isBehind ? at - 1 : at]?.word ?? '')
        )
    }
  const mixed = [...list]
    .map(word => classes[/^<(\w+)>$/.exec(word)?.[1] ?? ''])
    .filter(test => test !== undefined)
  if (mixed.length > 0 && list.size > 1)
    return {
      isWide: true,
      literals: null,
      test: (tokens, at) => list.has(tokens[at]?.word ?? '') || mixed.some(test => test(tokens, at))
    }
  const name = /^<(\w+)>$/.exec(text)?.[1]
  const test = name === undefined ? undefined : classes[name]
  if (test !== undefined)
    return { isWide: !['end', 'start', 'stop'].includes(name ?? ''), literals: null, test }
  return { isWide: true, literals: list, test: is(word => list.has(word)) }
}

/** Every reading of a pattern: one for each choice of its optional words. */
function readPhrase([pattern, cure, note = '']: Phrase, kind: Slip['kind']): Variant[] {
  let readings: string[][] = [[]]
  for (const step of pattern.split(' ')) {
    const bare = step.replace('?', '')
    readings = readings.flatMap(reading =>
      step.includes('?') ? [reading, [...reading, bare]] : [[...reading, bare]]
    )
  }
  return readings.map(reading => {
    const steps = reading.map(step => readStep(step.replace(/[«»]/g, '')))
    const width = (end: number): number => steps.slice(0, end).filter(step => step.isWide).length
    return {
      steps,
      from: width(reading.findIndex(step => step.includes('«'))),
      to: width(reading.findIndex(step => step.includes('»'))),
      cure,
      note,
      kind
    }
  })
}

/** Compiles phrases to one pass over the words: each is tried only where one of its literal words stands. */
export function compilePhrases(
  phrases: readonly Phrase[],
  kind: Slip['kind']
): (tokens: readonly Token[]) => Slip[] {
  const byWord = new Map<string, Array<{ variant: Variant; offset: number }>>()
  for (const variant of phrases.flatMap(phrase => readPhrase(phrase, kind))) {
    const wide = variant.steps.filter(step => step.isWide)
    const anchors = wide
      .map((step, offset) => ({ literals: step.literals, offset }))
      .filter(({ literals }) => literals !== null)
    const { literals, offset } = anchors.sort(
      (a, b) => (a.literals?.size ?? 0) - (b.literals?.size ?? 0)
    )[0] ?? { literals: null, offset: 0 }
    for (const word of literals ?? []) byWord.set(word, [...(byWord.get(word) ?? []), { variant, offset }])
  }
  return tokens =>
    tokens.flatMap((token, at) =>
      (byWord.get(token.word) ?? [])
        .map(({ variant, offset }) => match(tokens, at - offset, variant))
        .filter(slip => slip !== null)
    )
}

function match(
  tokens: readonly Token[],
  start: number,
  { steps, from, to, cure, note, kind }: Variant
): Slip | null {
  let at = start
  for (const step of steps) {
    const token = tokens[at]
    if (step.isWide && (token === undefined || token.isCode || (at > start && !token.joins))) return null
    if (!step.test(tokens, at)) return null
    if (step.isWide) at++
  }
  const first = tokens[start + from]
  const last = tokens[start + to]
  if (
    first === undefined ||
    last === undefined ||
    tokens[at]?.isTight === true ||
    tokens[start]?.isTight === true
  )
    return null
  const found = tokens.slice(start + from, start + to + 1)
  const cured = cure.replace(/\$(\d)(?::(\w+))?/g, (_, n: string, form: string | undefined) => {
    const word = found[Number(n) - 1]?.word ?? ''
    return form === undefined ? word : (transforms[form]?.(word) ?? '?')
  })
  const isSure = cured !== '' && !cured.includes('?')
  if (cured === found.map(token => token.word).join(' ')) return null
  const said = found.map(token => token.text).join(' ')
  return slipOf(
    kind,
    first,
    last,
    note !== '' ? note : isSure ? `“${said}” should be “${cured}”.` : `“${said}” needs another form here.`,
    isSure ? [cured.replace(/\bi\b/g, 'I')] : []
  )
}
