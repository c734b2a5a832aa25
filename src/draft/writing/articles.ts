import type { Slip } from '../draft.ts'
import { isDescribing } from './agreement.ts'
import { countables } from './counting.ts'
import {
  auxiliaries,
  conjunctions,
  determiners,
  endsPhrase,
  prepositions,
  pronouns,
  slipOf,
  words,
  type Token
} from './tokens.ts'
import { isKind, kinds } from './words.ts'

/** Persons and things that take an article after "is" or "have". "Head", "chair", "king" are titles and stand alone. */
const bareless =
  words(`child student teacher engineer nurse doctor cook girl boy woman man person friend car house flat dog cat bicycle bike computer phone camera problem idea question brother sister cousin boyfriend girlfriend
  book city town village place hotel restaurant museum park beach garden kitchen building film movie story song game day trip job country solution mistake mark decision opportunity example chance way`)
const beForms = words("am is are was were be been become became i'm he's she's it's")
const havers = words(
  'have has had having want wants wanted need needs needed buy bought buying find found got make made take takes took taken'
)
const intensifiers = words('very really quite so')
/** Adjectives of size and worth, that make no name or kind of a noun. */
const plain = words(
  'big small large beautiful nice famous great lovely wonderful terrible good bad long new interesting difficult easy expensive cheap comfortable quiet busy perfect huge tiny important serious'
)

const closed = [prepositions, conjunctions, auxiliaries, pronouns, determiners]
/** After the letter A, not the article: "from a and b". */
const afterLetter = words('is and or in at of as are if on i a')
const stutters = words(
  'that had is was very really so no too please more again now there never long far many much you her in on do it up his bye ha ta hey ok hush knock win tap ding no well there'
)
const vowelSounds = /^(?:[aeiou]|hon(?:est|ou?r)|hour|heir)/
const consonantSounds =
  /^(?:one(?!rous)|once|eu|ew|ouija|uni(?!n|m[^o]|de)|unanim|us[aeiu]|ut[eio]|ur[aeiu]|ub[iq]|uk|ufo|ugan)/

/** "I was child", "she is very good cook", "I have car", "in big city": a noun that is counted, and no article. */
function judgeMissing(tokens: readonly Token[], at: number): Slip | null {
  const verb = tokens[at]
  if (verb === undefined || verb.isCode) return null
  const isBe = beForms.has(verb.word)
  const isPlace = ['in', 'from', 'near', 'with', 'by'].includes(verb.word)
  if (!isBe && !isPlace && !havers.has(verb.word)) return null
  let nounAt = at + 1
  while (tokens[nounAt]?.joins === true && intensifiers.has(tokens[nounAt]?.word ?? '')) nounAt++
  const isStrong = nounAt > at + 1
  const described = tokens[nounAt]
  const isDescribed =
    described?.joins === true && (plain.has(described.word) || (isStrong && isDescribing(described.word)))
  if (isDescribed) nounAt++
  const noun = tokens[nounAt]
  if (
    noun?.joins !== true ||
    !(
      bareless.has(noun.word) ||
      (isStrong && (countables.has(noun.word) || ['part', 'point', 'role'].includes(noun.word)))
    ) ||
    noun.isCode ||
    /^\p{Lu}/u.test(noun.text) ||
    !endsPhrase(tokens, nounAt)
  )
    return null
  const after = tokens[nounAt + 1]
  if (
    after?.joins === true &&
    ['and', 'or', 'to', 'about', 'that'].includes(after.word) &&
    !(isStrong && after.word !== 'and')
  )
    return null
  if (/^t(?:ak|ook)/.test(verb.word) && ['place', 'part'].includes(noun.word)) return null
  const before = tokens[at - 1]?.word ?? ''
  const isWhen = ['when', 'while', 'if', 'because'].includes(tokens[at - 2]?.word ?? '')
  if (after !== undefined && /[,/&]/.test(after.gap) && !isStrong && !isWhen) return null
  if (['what', 'how', 'whatever', 'as', 'whose', 'no'].includes(before)) return null
  const isOwnSubject =
    verb.word === "i'm" || (['am', 'was', 'is'].includes(verb.word) && ['i', 'he', 'she'].includes(before))
  if (!isDescribed && (isPlace || (isBe && !isOwnSubject))) return null
  if (
    isPlace &&
    (isStrong || ['good', 'long', 'bad', 'great'].includes(described?.word ?? '') || noun.word === 'way')
  )
    return null
  const first = tokens[at + 1] ?? noun
  const article = vowelSounds.test(first.word) && !consonantSounds.test(first.word) ? 'an' : 'a'
  const said = tokens
    .slice(at + 1, nounAt + 1)
    .map(({ text }) => text)
    .join(' ')
  return slipOf('grammar', first, noun, `“${said}” needs an article.`, [`${article} ${said}`])
}

/** "a honest", "an useful", "the the". */
export function findArticlesAndStutters(tokens: readonly Token[]): Slip[] {
  const slips: Slip[] = []
  for (const [at, token] of tokens.entries()) {
    const missing = judgeMissing(tokens, at)
    if (missing !== null) slips.push(missing)
    const next = tokens[at + 1]
    if (next?.joins !== true || token.isCode || next.isCode) continue
    const isStutter =
      token.word === next.word &&
      /^\p{L}/u.test(token.word) &&
      !stutters.has(token.word) &&
      !/^\p{Lu}/u.test(next.text) &&
      (token.opens || token.word === 'i' || !/^\p{Lu}/u.test(token.text)) &&
      tokens[at + 2]?.word !== token.word
    if (
      isStutter &&
      (closed.some(list => list.has(token.word)) || isKind(token.word, kinds.base | kinds.noun | kinds.past))
    ) {
      slips.push(
        slipOf('grammar', token, next, `“${token.text}” stands twice.`, [
          token.word === 'i' ? 'I' : token.word
        ])
      )
    }
    if (
      (token.text !== 'a' && token.text !== 'an' && !(token.opens && /^an?$/.test(token.word))) ||
      token.isTight ||
      /^\p{Lu}{2}|^\p{L}$|['’]/u.test(next.text)
    )
      continue
    const sound =
      /^(?:8|1[18]$)/.test(next.word) ||
      (/^[a-z]/.test(next.word) && vowelSounds.test(next.word) && !consonantSounds.test(next.word))
    const isSilentH = /^(?:herb|hist|hotel|habit|hilar)/.test(next.word)
    if (token.word === 'a' && sound && !afterLetter.has(next.word))
      slips.push(slipOf('grammar', token, token, `Before “${next.text}” it is “an”.`, ['an']))
    if (token.word === 'an' && !sound && !isSilentH && /^[a-z0-9]/.test(next.word))
      slips.push(slipOf('grammar', token, token, `Before “${next.text}” it is “a”.`, ['a']))
  }
  return slips
}
