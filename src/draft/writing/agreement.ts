import type { Slip } from '../draft.ts'
import { baseOf, thirdOf } from './forms.ts'
import {
  auxiliaries,
  determiners,
  endsPhrase,
  isNounThere,
  isPlainPlural,
  isPlainVerb,
  isPluralThere,
  numbers,
  opensClause,
  prepositions,
  pronouns,
  slipOf,
  words,
  type Token
} from './tokens.ts'
import { bases } from './verbs.ts'
import { isKind, kinds, rankOf } from './words.ts'

/** Nouns for people together, which take a plural verb in British English, and quantities, which take the number of what they count. */
export const groups = words(`
  team staff company firm family government management committee department majority minority number couple range variety group board panel crew cast council club class public media
  data press audience band bank brand office school hospital university agency army jury party union lot rest half few bulk percent percentage handful dozen pair none anything youth community
  population faculty clergy police personnel cattle folk series species aircraft fish sheep alumni criteria phenomena bacteria offspring enemy crowd choir orchestra trio duo quartet gang squad
  parish congregation ministry authority charity trust society association institute college academy library household generation cohort choice only following`)
/** Plurals that take a singular verb as one amount, one trade or one place. */
export const units =
  words(`years months weeks days hours minutes seconds miles metres meters kilometres pounds dollars euros percent degrees thanks works premises headquarters
  sales logistics operations communications accounts basics states ethics politics economics goods regards wages savings arms odds whereabouts`)
/** Heads that pass the number of what follows "of" through. */
const measures = words('kind sort type lack series host wealth string mix set list amount')
const manyWords = words('some many most all several both')
const possessors = words('the my your our their his her these those')
const thirdSubjects = words(
  'he she it everyone everybody everything someone somebody something nobody nothing anyone anybody'
)
const pluralSubjects = words('we they')
/** Those of them that are seldom plural nouns after a plural. */
const sureVerbs = words(
  'goes makes likes thinks knows feels loves helps says gives takes comes gets starts begins shows needs wants'
)
const likelyVerbs = words(
  'starts begins shows becomes goes has does is wants needs makes likes works thinks knows feels looks loves helps says gives takes comes gets lives'
)
/** Words after which a clause begins; after "that" it may be in the subjunctive: "I ask that he go". */
const tells = words('that where which how why what think thinks believe know say says said feel')
/** "Also it helps" */
const frontAdverbs = words(
  'also so now then sometimes usually maybe perhaps therefore moreover furthermore nowadays today'
)
/** "every morning she wakes" */
const moments = words('morning day week month year evening night time weekend summer winter')
const singles = words('everyone everybody nobody each')
/** People in a group are still many: "the number of people who are". */
const persistent = words('people students children')
const persons = words('person someone somebody anyone man woman everyone nobody')
const third: Readonly<Record<string, string>> = {
  have: 'has',
  are: 'is',
  were: 'was',
  do: 'does',
  "don't": "doesn't",
  "haven't": "hasn't",
  "aren't": "isn't",
  "weren't": "wasn't"
}
const plural: Readonly<Record<string, string>> = {
  has: 'have',
  is: 'are',
  was: 'were',
  does: 'do',
  "doesn't": "don't",
  "hasn't": "haven't",
  "isn't": "aren't",
  "wasn't": "weren't"
}

/** Adverbs that are verbs too, or look it: "he best knows". */
const adverbs = words(
  'well further better best even still just only long last first all both back too very near down up out then now once soon never ever rather quite almost always also really not but'
)
/** Adverbs between a subject and its verb. */
const between = words('always often usually sometimes never also still really')
/** Nouns that are never counted, and take a singular verb without any article. */
const masses = words(
  'technology information education money pollution fashion music knowledge television traffic advice furniture equipment homework happiness health love friendship communication smoking swimming exercise weather research'
)

/** After a pronoun that opens a clause any base form is the verb, even one that is a noun elsewhere: "she like". */
const isVerbThere = (word: string): boolean =>
  isKind(word, kinds.base) &&
  !isKind(word, kinds.adjective | kinds.past) &&
  !adverbs.has(word) &&
  !auxiliaries.has(word)

/** Verbs that are nouns too, but seldom after a noun. */
const frequentVerbs = words('make give take get know mean keep go')
/** "lay" and "found" are bases too. */
const isPast = (word: string): boolean =>
  (isKind(word, kinds.past) && !['come', 'become', 'run'].includes(word)) || bases.has(word)
const toThird = (word: string): string | null =>
  third[word] ?? (isPlainVerb(word) || frequentVerbs.has(word) ? thirdOf(word) : null)
const isThird = (word: string): boolean =>
  word in plural ||
  likelyVerbs.has(word) ||
  (isKind(word, kinds.third) && !isKind(word, kinds.plural | kinds.noun | kinds.adjective))
const toPlural = (word: string): string | null => plural[word] ?? (isThird(word) ? baseOf(word) : null)

function disagreement(subject: Token, verb: Token, cure: string): Slip {
  return slipOf('grammar', verb, verb, `With “${subject.text}” the verb should be “${cure}”.`, [cure])
}

/** "he go", "they was", "I has". */
function judgePronoun(tokens: readonly Token[], at: number, verb: Token): Slip | null {
  const subject = tokens[at]
  const before = tokens[at - 1]?.word ?? ''
  const isIndefinite = subject !== undefined && subject.word.length > 4 && thirdSubjects.has(subject.word)
  const isAsked =
    moments.has(before) ||
    (tokens[at - 1]?.opens === true && frontAdverbs.has(before)) ||
    (tells.has(before) && (isIndefinite || before !== 'that'))
  const isPlain = ['we', 'they'].includes(subject?.word ?? '')
    ? isThird(verb.word)
    : ["don't", 'are', "aren't"].includes(verb.word) && ['he', 'she'].includes(subject?.word ?? '')
  const isAfterComma =
    subject?.gap === ', ' &&
    (isIndefinite
      ? ['are', 'were'].includes(verb.word)
      : thirdSubjects.has(subject.word) && tokens[at + 1] !== verb && isVerbThere(verb.word))
  if (
    subject === undefined ||
    !(
      opensClause(tokens, at) ||
      isAsked ||
      isAfterComma ||
      (isPlain && !['and', 'or', 'nor', 'of'].includes(before))
    )
  )
    return null
  if (!subject.opens && isIndefinite && third[verb.word] === undefined && !isAsked) return null
  const isAfterAnd = tokens[at - 1]?.word === 'and'
  if (
    thirdSubjects.has(subject.word) &&
    !isAfterAnd &&
    !(verb.word === 'were' && (subject.word === 'it' || ['if', 'though', 'unless'].includes(before)))
  ) {
    const cure = toThird(verb.word) ?? (isVerbThere(verb.word) ? thirdOf(verb.word) : null)
    return cure === null || isPast(verb.word) ? null : disagreement(subject, verb, cure)
  }
  if (pluralSubjects.has(subject.word) || subject.word === 'i' || (subject.word === 'you' && subject.opens)) {
    if (subject.word === 'i' && (verb.word.startsWith('was') || isAfterAnd)) return null
    const cure = toPlural(verb.word)
    if (cure !== null)
      return disagreement(subject, verb, subject.word === 'i' && cure === 'are' ? 'am' : cure)
    if (subject.word === 'i' && (verb.word === 'is' || verb.word === 'are'))
      return disagreement(subject, verb, 'am')
  }
  return null
}

/** "big" and "biggest", where a noun follows. */
export const isDescribing = (word: string): boolean =>
  ['favourite', 'favorite', 'main', 'own', 'whole'].includes(word) ||
  (isKind(word, kinds.adjective) &&
    !isKind(word, kinds.ing) &&
    !prepositions.has(word) &&
    !pronouns.has(word) &&
    word !== 'little') ||
  (word.endsWith('est') && rankOf(word) < 2 && !isKind(word, ~0))

/** Where the phrase of a noun begins: before its adjectives, numbers and determiners. */
function startOf(tokens: readonly Token[], nounAt: number): number {
  let at = nounAt
  while (at > nounAt - 4 && tokens[at]?.joins === true) {
    const word = tokens[at - 1]?.word ?? ''
    if (!(
      isDescribing(word) ||
      (determiners.has(word) && word !== 'that') ||
      manyWords.has(word) ||
      numbers.has(word) ||
      word === 'other'
    ))
      break
    if (word === 'many' && ['a', 'an'].includes(tokens[at]?.word ?? '')) break
    at--
  }
  const isCompound =
    at === nounAt &&
    tokens[at]?.joins === true &&
    isPluralThere(tokens[nounAt]?.word ?? '') &&
    !likelyVerbs.has(tokens[nounAt]?.word ?? '') &&
    !sureVerbs.has(tokens[nounAt]?.word ?? '') &&
    isNounThere(tokens[at - 1]?.word ?? '') &&
    tokens[at - 1]?.joins === true &&
    ['the', 'my', 'our', 'your', 'their'].includes(tokens[at - 2]?.word ?? '')
  return isCompound ? at - 2 : at
}

/** "The tasks sounds", "My young sister work", "Old people has": a phrase opens the clause, its noun is only a noun, then comes the verb. */
function judgeNoun(tokens: readonly Token[], at: number, verb: Token): Slip | null {
  const noun = tokens[at]
  if (noun === undefined || groups.has(noun.word) || /^\p{Lu}/u.test(noun.text)) return null
  const start = startOf(tokens, at)
  const first = tokens[start]?.word ?? ''
  const before = tokens[at - 1]?.word ?? ''
  const isTold = tells.has(tokens[start - 1]?.word ?? '') && verb.word in plural && isPluralThere(noun.word)
  if (
    start === at ||
    !(opensClause(tokens, start) || isTold) ||
    (tokens[start - 1]?.word === 'and' &&
      !(
        isPluralThere(noun.word) &&
        tokens.slice(Math.max(0, start - 7), start).every(({ word }) => word !== 'between' && word !== 'of')
      ))
  )
    return null
  const isBare = !determiners.has(first) && !manyWords.has(first) && !numbers.has(first)
  const isCompound = first !== before && isNounThere(before) && !isDescribing(before)
  const isMany =
    isPluralThere(noun.word) &&
    (!isCompound || (verb.word in plural && !isTold)) &&
    (!isBare ||
      (isDescribing(first) &&
        !isKind(first, kinds.base) &&
        (verb.word in plural || likelyVerbs.has(verb.word))))
  if (
    isMany &&
    (isBare || possessors.has(first) || manyWords.has(first)) &&
    before !== 'each' &&
    !units.has(noun.word) &&
    !noun.word.endsWith('ics')
  ) {
    const cure = toPlural(verb.word)
    const isAttributive =
      !(verb.word in plural) &&
      isKind(verb.word, kinds.plural) &&
      !sureVerbs.has(verb.word) &&
      endsPhrase(tokens, at + 1)
    return cure === null || isAttributive ? null : disagreement(noun, verb, cure)
  }
  if (
    isNounThere(noun.word) &&
    determiners.has(first) &&
    !manyWords.has(before) &&
    !numbers.has(before) &&
    !noun.word.endsWith('s') &&
    verb.word !== 'were'
  ) {
    const cure =
      toThird(verb.word) ??
      (between.has(tokens[at + 1]?.word ?? '') && isVerbThere(verb.word) ? thirdOf(verb.word) : null)
    return cure === null || isPast(verb.word) ? null : disagreement(noun, verb, cure)
  }
  return null
}

/** "The cost of the rooms remain", "The children in my group was", "Each of them have": the noun before the preposition is the subject. */
function judgeOfNoun(tokens: readonly Token[], at: number, verb: Token): Slip | null {
  const ofAt = determiners.has(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1
  const link = tokens[ofAt]?.word ?? ''
  const isClosed = verb.word in third || verb.word in plural
  if (link !== 'of' && !(isClosed && ['in', 'at', 'on', 'for', 'from'].includes(link))) return null
  const inner = tokens[at]
  const head = tokens[ofAt - 1]
  if (
    head !== undefined &&
    singles.has(head.word) &&
    opensClause(tokens, ofAt - 1) &&
    tokens[ofAt]?.joins === true &&
    inner?.joins === true &&
    third[verb.word] !== undefined
  )
    return disagreement(head, verb, third[verb.word] ?? '')
  if (ofAt < 2 || inner?.joins !== true || !isKind(inner.word, kinds.noun | kinds.plural)) return null
  if (verb.word === 'were' || tokens[ofAt]?.joins !== true || measures.has(tokens[ofAt - 1]?.word ?? ''))
    return null
  return judgeNoun(tokens, ofAt - 1, verb)
}

/** "people who works", "a person who have". */
function judgeRelative(tokens: readonly Token[], at: number, verb: Token): Slip | null {
  const noun = tokens[at - 1]
  if (tokens[at]?.word !== 'who' || noun === undefined || tokens[at]?.joins !== true) return null
  const isOneOf = tokens
    .slice(Math.max(0, at - 6), at)
    .some(({ word }) => word === 'one' || word === 'only' || (word === 'of' && !persistent.has(noun.word)))
  if (
    noun.word === 'one' &&
    tokens[at - 2]?.word === 'the' &&
    ['do', "don't", 'have', 'are'].includes(verb.word)
  )
    return disagreement(noun, verb, third[verb.word] ?? '')
  if (isOneOf) return null
  const isMany = isPlainPlural(noun.word) || noun.word === 'people' || noun.word === 'those'
  const isSingle = persons.has(noun.word) && !isPast(verb.word)
  const cure = isMany
    ? toPlural(verb.word)
    : isSingle
      ? (toThird(verb.word) ?? (verb.word === 'like' || isVerbThere(verb.word) ? thirdOf(verb.word) : null))
      : null
  return cure === null ? null : disagreement(noun, verb, cure)
}

/** "I prefer working in a team than alone": "to", where nothing is compared by "more", "rather" or "-er". */
function judgePreference(tokens: readonly Token[], at: number): Slip | null {
  for (let than = at + 1; than < at + 9 && tokens[than]?.joins === true; than++) {
    const token = tokens[than]
    if (token === undefined || /^(?:more|less|rather|better|other|\w+er)$/.test(token.word)) return null
    if (token.word === 'than')
      return slipOf('grammar', token, token, 'After “prefer” it is “to” or “rather than”.', ['to'])
  }
  return null
}

const isSingleThere = (noun: Token | undefined): boolean =>
  noun?.joins === true && isNounThere(noun.word) && !groups.has(noun.word) && !masses.has(noun.word)

/** "people is" at the start of a clause, "there is many", "one of the question". */
function judgeFrames(tokens: readonly Token[], at: number): Slip | null {
  const token = tokens[at]
  const next = tokens[at + 1]
  const last = tokens[at + 2]
  if (token === undefined || next?.joins !== true) return null
  if (/^prefer(?:s|red)?$/.test(token.word)) return judgePreference(tokens, at)
  if (['people', 'children', 'men', 'women'].includes(token.word) && opensClause(tokens, at)) {
    const cure = toPlural(next.word)
    if (cure !== null) return disagreement(token, next, cure)
  }
  if (
    token.opens &&
    isPluralThere(token.word) &&
    !units.has(token.word) &&
    !token.word.endsWith('ics') &&
    (next.word in plural || likelyVerbs.has(next.word))
  ) {
    const cure = toPlural(next.word)
    if (cure !== null) return disagreement(token, next, cure)
  }
  if (
    token.opens &&
    masses.has(token.word) &&
    next.word !== 'were' &&
    (next.word in third ||
      isPlainVerb(next.word) ||
      (isKind(next.word, kinds.base) &&
        (determiners.has(last?.word ?? '') || pronouns.has(last?.word ?? ''))))
  )
    return disagreement(token, next, third[next.word] ?? thirdOf(next.word) ?? '')
  if (last?.joins !== true) return null
  const counted = tokens[at + 3]?.word ?? ''
  const isMany =
    ['many', 'several', 'various', 'numerous'].includes(last.word) ||
    (numbers.has(last.word) && isPlainPlural(counted) && !units.has(counted))
  if (token.word === 'there' && next.word in plural && isMany)
    return disagreement(last, next, plural[next.word] ?? '')
  const isPlural =
    isPlainPlural(last.word) ||
    (isPluralThere(counted) &&
      (['some', 'no', 'any', 'few'].includes(last.word) || isDescribing(last.word)) &&
      tokens[at + 3]?.joins === true)
  if (
    token.word === 'there' &&
    (next.word === 'is' || next.word === 'was') &&
    isPlural &&
    !units.has(counted) &&
    !units.has(last.word)
  )
    return disagreement(last, next, plural[next.word] ?? '')
  const nounAt = isDescribing(counted) ? at + 4 : at + 3
  const isOne =
    ['a', 'an'].includes(last.word) &&
    tokens[at + 3]?.joins === true &&
    tokens[nounAt + 1]?.word !== 'of' &&
    isSingleThere(tokens[nounAt])
  if (
    token.word === 'there' &&
    (next.word === 'are' || next.word === 'were') &&
    (['much', 'another'].includes(last.word) ||
      (isOne && next.word === 'are' && !['few', 'good', 'great'].includes(counted)))
  )
    return disagreement(last, next, third[next.word] ?? '')
  return null
}

/** Subjects and verbs that do not agree. */
export function findDisagreements(tokens: readonly Token[]): Slip[] {
  const slips: Slip[] = []
  for (const [at, token] of tokens.entries()) {
    const frame = judgeFrames(tokens, at)
    if (frame !== null) slips.push(frame)
    if (
      !token.joins ||
      token.isCode ||
      !(token.word in third || token.word in plural || isKind(token.word, kinds.base | kinds.third))
    )
      continue
    const subjectAt =
      tokens[at - 1]?.joins === true && between.has(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1
    const slip =
      judgePronoun(tokens, subjectAt, token) ??
      judgeNoun(tokens, subjectAt, token) ??
      judgeOfNoun(tokens, at - 1, token) ??
      judgeRelative(tokens, at - 1, token)
    if (slip !== null) slips.push(slip)
  }
  return slips
}
