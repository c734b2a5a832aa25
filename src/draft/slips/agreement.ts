import type { Slip } from '../draft.ts'
import { baseOf, pluralOf, thirdOf } from './forms.ts'
import { conjunctions, auxiliaries, determiners, endsPhrase, isPlainNoun, isNounThere, isPlainPlural, isPlainVerb, isPluralThere, numbers, opensClause, prepositions, pronouns, slipOf, words, type Token } from './tokens.ts'
import { isKind, kinds } from './words.ts'

/** Nouns for people together, which take a plural verb in British English, and quantities, which take the number of what they count. */
const groups = words(`
  team staff company firm family government management committee department majority minority number couple range variety group board panel crew cast council club class public media
  data press audience band bank brand office school hospital university agency army jury party union lot rest half few bulk percent percentage handful dozen pair none anything youth community
  population faculty clergy police personnel cattle folk series species aircraft fish sheep alumni criteria phenomena bacteria offspring enemy crowd choir orchestra trio duo quartet gang squad
  parish congregation ministry authority charity trust society association institute college academy library household generation cohort choice only following`)
/** Plurals that take a singular verb as one amount, one trade or one place. */
const units = words(`years months weeks days hours minutes seconds miles metres meters kilometres pounds dollars euros percent degrees thanks works premises headquarters
  sales logistics operations communications accounts basics states ethics politics economics goods regards wages savings arms odds whereabouts`)
/** Heads that pass the number of what follows "of" through. */
const measures = words('kind sort type lack series host wealth string mix set list amount')
const manyWords = words('some many most all several both')
const possessors = words('the my your our their his her these those')
const thirdSubjects = words('he she it everyone everybody someone somebody nobody anyone anybody')
const pluralSubjects = words('we they')
const likelyVerbs = words('goes has does is wants needs makes likes works thinks knows feels looks loves helps says gives takes comes gets lives')
const singles = words('everyone everybody nobody each')
const persons = words('person someone somebody anyone man woman everyone nobody')
const timeUnits = words('year month week day hour minute')
const countables = words(`student person child problem friend idea car thing book reason country company client customer colleague employee question mistake project task tool machine document email
  letter skill job team place example advantage hobby patient candidate branch shop restaurant hospital computer meeting product parent language application month year week day hour city`)
const levels = words('size band level grade stage year shift page room part section step phase class number unit module tier form type key day week block chapter line act round bay ward')

const third: Readonly<Record<string, string>> = { have: 'has', are: 'is', were: 'was', do: 'does', "don't": "doesn't", "haven't": "hasn't", "aren't": "isn't", "weren't": "wasn't" }
const plural: Readonly<Record<string, string>> = { has: 'have', is: 'are', was: 'were', does: 'do', "doesn't": "don't", "hasn't": "haven't", "isn't": "aren't", "wasn't": "weren't" }

/** Adverbs that are verbs too, or look it: "he best knows". */
const adverbs = words('well further better best even still just only long last first all both back too very near down up out then now once soon never ever rather quite almost always also really not but')
/** After a pronoun that opens a clause any base form is the verb, even one that is a noun elsewhere: "she like". */
const isVerbThere = (word: string): boolean => isKind(word, kinds.base) && !isKind(word, kinds.adjective | kinds.past) && !adverbs.has(word) && !auxiliaries.has(word)

/** Verbs that are nouns too, but seldom after a noun. */
const frequentVerbs = words('make give take get know mean keep go')
const toThird = (word: string): string | null => third[word] ?? (isPlainVerb(word) || frequentVerbs.has(word) ? thirdOf(word) : null)
const isThird = (word: string): boolean => word in plural || likelyVerbs.has(word) || (isKind(word, kinds.third) && !isKind(word, kinds.plural | kinds.noun | kinds.adjective))
const toPlural = (word: string): string | null => plural[word] ?? (isThird(word) ? baseOf(word) : null)

function disagreement (subject: Token, verb: Token, cure: string): Slip {
  return slipOf('grammar', verb, verb, `With “${subject.text}” the verb should be “${cure}”.`, [cure])
}

/** "he go", "they was", "I has". */
function judgePronoun (tokens: readonly Token[], at: number, verb: Token): Slip | null {
  const subject = tokens[at]
  if (subject === undefined || !opensClause(tokens, at) || (!subject.opens && subject.word.length > 4)) return null
  const isAfterAnd = tokens[at - 1]?.word === 'and'
  if (thirdSubjects.has(subject.word) && !isAfterAnd && !(subject.word === 'it' && verb.word === 'were') && tokens[at - 1]?.word !== 'if' && tokens[at - 1]?.word !== 'though') {
    const cure = toThird(verb.word) ?? (isVerbThere(verb.word) ? thirdOf(verb.word) : null)
    return cure === null || isKind(verb.word, kinds.past) ? null : disagreement(subject, verb, cure)
  }
  if (pluralSubjects.has(subject.word) || subject.word === 'i' || (subject.word === 'you' && subject.opens)) {
    if (subject.word === 'i' && (verb.word.startsWith('was') || isAfterAnd)) return null
    const cure = toPlural(verb.word)
    if (cure !== null) return disagreement(subject, verb, subject.word === 'i' && cure === 'are' ? 'am' : cure)
    if (subject.word === 'i' && (verb.word === 'is' || verb.word === 'are')) return disagreement(subject, verb, 'am')
  }
  return null
}

/** "The tasks sounds", "My sister work": a determiner opens the clause, a noun that is only a noun follows, then the verb. */
function judgeNoun (tokens: readonly Token[], at: number, verb: Token): Slip | null {
  const noun = tokens[at]
  if (noun === undefined || groups.has(noun.word) || /^\p{Lu}/u.test(noun.text)) return null
  const isDescribed = isKind(tokens[at - 1]?.word ?? '', kinds.adjective)
  const opener = at - (isDescribed ? 2 : 1)
  const determiner = tokens[opener]
  if (determiner === undefined || !noun.joins || (isDescribed && tokens[at - 1]?.joins !== true) || !opensClause(tokens, opener) || tokens[opener - 1]?.word === 'and') return null
  const isMany = isPluralThere(noun.word)
  if (isMany && (possessors.has(determiner.word) || manyWords.has(determiner.word)) && !units.has(noun.word) && !noun.word.endsWith('ics')) {
    const cure = toPlural(verb.word)
    return cure === null || endsPhrase(tokens, at + 1) && !(verb.word in plural) && isKind(verb.word, kinds.plural) ? null : disagreement(noun, verb, cure)
  }
  if (isNounThere(noun.word) && determiners.has(determiner.word) && !noun.word.endsWith('s') && verb.word !== 'were') {
    const cure = toThird(verb.word)
    return cure === null || isKind(verb.word, kinds.past) ? null : disagreement(noun, verb, cure)
  }
  return null
}

/** "The cost of the rooms remain", "The children in my group was", "Each of them have": the noun before the preposition is the subject. */
function judgeOfNoun (tokens: readonly Token[], at: number, verb: Token): Slip | null {
  const ofAt = determiners.has(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1
  const link = tokens[ofAt]?.word ?? ''
  const isClosed = verb.word in third || verb.word in plural
  if (link !== 'of' && !(isClosed && ['in', 'at', 'on', 'for', 'from'].includes(link))) return null
  const inner = tokens[at]
  const head = tokens[ofAt - 1]
  if (head !== undefined && singles.has(head.word) && opensClause(tokens, ofAt - 1) && tokens[ofAt]?.joins === true && inner?.joins === true && third[verb.word] !== undefined) return disagreement(head, verb, third[verb.word] ?? '')
  if (ofAt < 2 || inner?.joins !== true || !isKind(inner.word, kinds.noun | kinds.plural)) return null
  if (verb.word === 'were' || tokens[ofAt]?.joins !== true || measures.has(tokens[ofAt - 1]?.word ?? '')) return null
  return judgeNoun(tokens, ofAt - 1, verb)
}

/** "people who works", "a person who have". */
function judgeRelative (tokens: readonly Token[], at: number, verb: Token): Slip | null {
  const noun = tokens[at - 1]
  if (tokens[at]?.word !== 'who' || noun === undefined || tokens[at]?.joins !== true) return null
  const isOneOf = tokens.slice(Math.max(0, at - 6), at).some(({ word }) => word === 'one' || word === 'of' || word === 'only')
  if (isOneOf) return null
  const isMany = isPlainPlural(noun.word) || noun.word === 'people' || noun.word === 'those'
  const isSingle = persons.has(noun.word) && !isKind(verb.word, kinds.past)
  const cure = isMany ? toPlural(verb.word) : isSingle ? toThird(verb.word) : null
  return cure === null ? null : disagreement(noun, verb, cure)
}

/** "I prefer working in a team than alone": "to", where nothing is compared by "more", "rather" or "-er". */
function judgePreference (tokens: readonly Token[], at: number): Slip | null {
  for (let than = at + 1; than < at + 9 && tokens[than]?.joins === true; than++) {
    const token = tokens[than]
    if (token === undefined || /^(?:more|less|rather|better|other|\w+er)$/.test(token.word)) return null
    if (token.word === 'than') return slipOf('grammar', token, token, 'After “prefer” it is “to” or “rather than”.', ['to'])
  }
  return null
}

/** "people is" at the start of a clause, "there is many", "one of the question". */
function judgeFrames (tokens: readonly Token[], at: number): Slip | null {
  const token = tokens[at]
  const next = tokens[at + 1]
  const last = tokens[at + 2]
  if (token === undefined || next?.joins !== true) return null
  if (/^prefer(?:s|red)?$/.test(token.word)) return judgePreference(tokens, at)
  if (['people', 'children', 'men', 'women'].includes(token.word) && opensClause(tokens, at)) { const cure = toPlural(next.word); if (cure !== null) return disagreement(token, next, cure) }
  if (token.opens && isPluralThere(token.word) && !units.has(token.word) && !token.word.endsWith('ics') && (next.word in plural || likelyVerbs.has(next.word))) {
    const cure = toPlural(next.word)
    if (cure !== null) return disagreement(token, next, cure)
  }
  if (last?.joins !== true) return null
  const counted = tokens[at + 3]?.word ?? ''
  const isMany = ['many', 'several', 'various', 'numerous'].includes(last.word) || (numbers.has(last.word) && isPlainPlural(counted) && !units.has(counted))
  if (token.word === 'there' && (next.word === 'is' || next.word === 'was') && isMany) return disagreement(last, next, plural[next.word] ?? '')
  if (token.word === 'there' && (next.word === 'are' || next.word === 'were') && ['much', 'another'].includes(last.word)) return disagreement(last, next, third[next.word] ?? '')
  if (token.word === 'one' && next.word === 'of' && !levels.has(tokens[at - 1]?.word ?? '') && possessors.has(last.word)) {
    const nounAt = isKind(tokens[at + 3]?.word ?? '', kinds.adjective) ? at + 4 : at + 3
    const noun = tokens[nounAt]
    const after = tokens[nounAt + 1]
    const isWhole = after?.joins === true ? ['is', 'was', 'that', 'who', 'which', 'i'].includes(after.word) : after?.isTight !== true
    if (noun?.joins === true && isWhole && isNounThere(noun.word) && !groups.has(noun.word) && !/^\p{Lu}/u.test(noun.text)) return miscount(noun)
  }
  return null
}

function miscount (noun: Token): Slip | null {
  const cure = pluralOf(noun.word)
  return cure === null ? null : slipOf('grammar', noun, noun, `Here the noun should be “${cure}”.`, [cure])
}

/** "three year", "many student", "a lot of different project". */
function judgeCount (tokens: readonly Token[], at: number): Slip | null {
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (token === undefined || next?.joins !== true || token.isTight || token.isCode) return null
  const isFigure = /^\d{1,2}$/.test(token.word) && token.word !== '1'
  const isNumber = numbers.has(token.word)
  const isMany = ['many', 'several', 'various', 'numerous', 'both', 'these', 'those'].includes(token.word)
  const isLot = token.word === 'of' && (before?.word === 'lot' || before?.word === 'lots')
  if (!isFigure && !isNumber && !isMany && !isLot) return null
  const isLabel = before !== undefined && (levels.has(before.word) || isPlainNoun(before.word) || before.word === 'one' || /^\d+$/.test(before.word))
  if ((isNumber || isFigure) && isLabel) return null
  const isDescribed = isKind(next.word, kinds.adjective) && !isPlainNoun(next.word) && !['last', 'next', 'this', 'past'].includes(next.word)
  const nounAt = at + (isDescribed && !isFigure ? 2 : 1)
  const noun = tokens[nounAt]
  const after = tokens[nounAt + 1]?.word ?? ''
  if (noun?.joins !== true || !(isPlainNoun(noun.word) || countables.has(noun.word)) || groups.has(noun.word) || /^\p{Lu}/u.test(noun.text)) return null
  if (!(endsPhrase(tokens, nounAt) || isPlainVerb(after)) || (['and', 'or'].includes(after) && !timeUnits.has(noun.word))) return null
  const isStrict = isLot || ['these', 'those', 'both'].includes(token.word)
  if ((isFigure && !timeUnits.has(noun.word)) || (isStrict && !countables.has(noun.word))) return null
  return miscount(noun)
}

/** Subjects and verbs, and nouns and numbers, that do not agree. */
export function findDisagreements (tokens: readonly Token[]): Slip[] {
  const slips: Slip[] = []
  for (const [at, token] of tokens.entries()) {
    const frame = judgeFrames(tokens, at) ?? judgeCount(tokens, at)
    if (frame !== null) slips.push(frame)
    if (!token.joins || token.isCode || !(token.word in third || token.word in plural || isKind(token.word, kinds.base | kinds.third))) continue
    const slip = judgePronoun(tokens, at - 1, token) ?? judgeNoun(tokens, at - 1, token) ?? judgeOfNoun(tokens, at - 1, token) ?? judgeRelative(tokens, at - 1, token)
    if (slip !== null) slips.push(slip)
  }
  return slips
}

const closed = [prepositions, conjunctions, auxiliaries, pronouns, determiners]
/** After the letter A, not the article: "from a and b". */
const afterLetter = words('is and or in at of as are if on i a')
const stutters = words('that had is was very really so no too please more again now there never long far many much you her in on do it up his bye ha ta hey ok hush knock win tap ding no well there')
const vowelSounds = /^(?:[aeiou]|hon(?:est|ou?r)|hour|heir)/
const consonantSounds = /^(?:one(?!rous)|once|eu|ew|ouija|uni(?!n|m[^o]|de)|unanim|us[aeiu]|ut[eio]|ur[aeiu]|ub[iq]|uk|ufo|ugan)/

/** "a honest", "an useful", "the the". */
export function findArticlesAndStutters (tokens: readonly Token[]): Slip[] {
  const slips: Slip[] = []
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]
    if (next?.joins !== true || token.isCode || next.isCode) continue
    const isStutter = token.word === next.word && /^\p{L}/u.test(token.word) && !stutters.has(token.word) && !/^\p{Lu}/u.test(next.text) && tokens[at + 2]?.word !== token.word
    if (isStutter && (closed.some(list => list.has(token.word)) || isKind(token.word, kinds.base | kinds.noun | kinds.past))) {
      slips.push(slipOf('grammar', token, next, `“${token.text}” stands twice.`, [token.word === 'i' ? 'I' : token.word]))
    }
    if ((token.text !== 'a' && token.text !== 'an' && !(token.opens && /^an?$/.test(token.word))) || token.isTight || /^\p{Lu}{2}|^\p{L}$|['’]/u.test(next.text)) continue
    const sound = /^(?:8|1[18]$)/.test(next.word) || (/^[a-z]/.test(next.word) && vowelSounds.test(next.word) && !consonantSounds.test(next.word))
    const isSilentH = /^(?:herb|hist|hotel|habit|hilar)/.test(next.word)
    if (token.word === 'a' && sound && !afterLetter.has(next.word)) slips.push(slipOf('grammar', token, token, `Before “${next.text}” it is “an”.`, ['an']))
    if (token.word === 'an' && !sound && !isSilentH && /^[a-z0-9]/.test(next.word)) slips.push(slipOf('grammar', token, token, `Before “${next.text}” it is “a”.`, ['a']))
  }
  return slips
}
