import type { Slip } from '../draft.ts'
import { groups, isDescribing, units } from './agreement.ts'
import { pluralOf, singularOf } from './forms.ts'
import {
  determiners,
  endsPhrase,
  isNounThere,
  isPlainNoun,
  isPlainPlural,
  isPlainVerb,
  isPluralThere,
  numbers,
  prepositions,
  slipOf,
  words,
  type Token
} from './tokens.ts'
import { isKind, kinds, rankOf } from './words.ts'

const timeUnits = words('year month week day hour minute')
/** Nouns that are always counted: after "a lot of" and the like they stand in the plural. */
export const countables =
  words(`student person child problem friend idea car thing book reason country company client customer colleague employee question mistake project task tool machine document email
  letter skill job team place example advantage disadvantage hobby patient candidate branch shop restaurant hospital computer meeting product parent application month year week day hour city
  teacher doctor engineer girl boy woman man brother sister cousin neighbour neighbor animal house flat apartment building village town street road bus train bicycle bike ticket museum park
  beach hotel kitchen garden window door table chair phone camera picture photo movie song player match newspaper magazine article sentence word number plan trip holiday tourist
  passenger driver worker manager scientist artist writer singer actor user member visitor guest event festival concert party lesson exam test subject topic method solution fact detail
  situation opportunity difficulty possibility activity dream goal benefit decision choice suggestion recipe vegetable shoe shirt dress bag gift present`)
const levels = words(
  'size band level grade stage year shift page room part section step phase class number unit module tier form type key day week block chapter line act round bay ward'
)
const possessors = words('the my your our their his her these those')
/** Singular where they look plural. */
const notMany = words(
  'innings works roads crossroads headquarters premises barracks gallows physics mathematics athletics series others times lots'
)

function miscount(noun: Token): Slip | null {
  const cure = pluralOf(noun.word)
  return cure === null ? null : slipOf('grammar', noun, noun, `Here the noun should be “${cure}”.`, [cure])
}

/** "three year", "many student", "a lot of different project". */
function judgeCount(tokens: readonly Token[], at: number): Slip | null {
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (token === undefined || next?.joins !== true || token.isTight || token.isCode) return null
  const isFigure = /^\d{1,2}$/.test(token.word) && token.word !== '1'
  const isNumber = numbers.has(token.word)
  const isMany = ['many', 'several', 'few', 'various', 'numerous', 'both', 'these', 'those'].includes(
    token.word
  )
  const isLot = token.word === 'of' && (before?.word === 'lot' || before?.word === 'lots')
  if (!isFigure && !isNumber && !isMany && !isLot) return null
  const isLabel =
    before !== undefined &&
    (levels.has(before.word) ||
      isPlainNoun(before.word) ||
      before.word === 'one' ||
      /^\d+$/.test(before.word))
  if ((isNumber || isFigure) && isLabel) return null
  const isDescribed =
    (isDescribing(next.word) || isKind(next.word, kinds.adjective)) &&
    !isPlainNoun(next.word) &&
    !['last', 'next', 'this', 'past'].includes(next.word)
  const nounAt = at + (isDescribed && !isFigure ? 2 : 1)
  const noun = tokens[nounAt]
  const after = tokens[nounAt + 1]?.word ?? ''
  if (
    noun?.joins !== true ||
    !(isPlainNoun(noun.word) || countables.has(noun.word)) ||
    groups.has(noun.word) ||
    /^\p{Lu}/u.test(noun.text)
  )
    return null
  if (
    !(
      endsPhrase(tokens, nounAt) ||
      isPlainVerb(after) ||
      (isMany && isKind(after, kinds.third) && !isKind(after, kinds.plural))
    ) ||
    (['and', 'or'].includes(after) &&
      !timeUnits.has(noun.word) &&
      !(countables.has(noun.word) && isMany && determiners.has(tokens[nounAt + 2]?.word ?? '')))
  )
    return null
  const isStrict = isLot
  if (
    (isFigure && !timeUnits.has(noun.word)) ||
    (isStrict && !countables.has(noun.word)) ||
    (rankOf(noun.word) > 0 && ['these', 'those', 'both'].includes(token.word))
  )
    return null
  return miscount(noun)
}

/** "one of the biggest problem", "many of the student". */
function judgeOf(tokens: readonly Token[], at: number): Slip | null {
  const token = tokens[at]
  const determiner = tokens[at + 2]
  if (
    token === undefined ||
    tokens[at + 1]?.word !== 'of' ||
    determiner?.joins !== true ||
    !possessors.has(determiner.word)
  )
    return null
  const isOne = token.word === 'one' && !levels.has(tokens[at - 1]?.word ?? '')
  if (!isOne && !['many', 'several', 'some', 'few', 'both'].includes(token.word)) return null
  let nounAt = at + 3
  let isBest = false
  while (
    nounAt < at + 6 &&
    tokens[nounAt + 1]?.joins === true &&
    (isDescribing(tokens[nounAt]?.word ?? '') || ['most', 'main'].includes(tokens[nounAt]?.word ?? '')) &&
    !endsPhrase(tokens, nounAt)
  ) {
    isBest ||=
      tokens[nounAt]?.word.endsWith('est') === true ||
      ['most', 'best', 'worst', 'main'].includes(tokens[nounAt]?.word ?? '')
    nounAt++
  }
  const noun = tokens[nounAt]
  if (noun?.joins !== true || groups.has(noun.word) || /^\p{Lu}/u.test(noun.text)) return null
  const after = tokens[nounAt + 1]
  const isWhole =
    after?.joins === true
      ? ['is', 'was', 'that', 'who', 'which', 'i'].includes(after.word)
      : after?.isTight !== true
  const isCounted =
    countables.has(noun.word) &&
    (endsPhrase(tokens, nounAt) || isPlainVerb(after?.word ?? '')) &&
    (isOne || token.word !== 'some')
  return isCounted || (isOne && isNounThere(noun.word) && (isWhole || (isBest && endsPhrase(tokens, nounAt))))
    ? miscount(noun)
    : null
}

/** "every students", "a new shoes", "this ideas", "too much tourists", "thousand of tourists". */
function judgePlural(tokens: readonly Token[], at: number): Slip | null {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next?.joins !== true || next.isCode || token.isCode || token.isTight) return null
  const before = tokens[at - 1]?.word ?? ''
  if (
    ['thousand', 'hundred', 'million'].includes(token.word) &&
    next.word === 'of' &&
    !/^\d/.test(before) &&
    !numbers.has(before) &&
    !['a', 'one', 'few', 'several', 'per', 'point', 'and'].includes(before) &&
    isKind(tokens[at + 2]?.word ?? '', kinds.plural)
  ) {
    return slipOf('grammar', token, token, `Without a number before it, it is “${token.word}s”.`, [
      `${token.word}s`
    ])
  }
  if (
    token.word === 'other' &&
    countables.has(next.word) &&
    endsPhrase(tokens, at + 1) &&
    prepositions.has(before) &&
    tokens[at + 2]?.word !== 'than'
  )
    return miscount(next)
  if (
    token.word === 'this' &&
    isPluralThere(next.word) &&
    !notMany.has(next.word) &&
    !units.has(next.word) &&
    ['are', 'were', 'have', "don't"].includes(tokens[at + 2]?.word ?? '') &&
    tokens[at + 2]?.joins === true
  )
    return slipOf('grammar', token, token, `With “${next.text}” it is “these”.`, ['these'])
  let nounAt = at + 1
  while (
    nounAt < at + 4 &&
    tokens[nounAt + 1]?.joins === true &&
    (isDescribing(tokens[nounAt]?.word ?? '') || tokens[nounAt]?.word === 'very') &&
    !isPlainPlural(tokens[nounAt]?.word ?? '')
  )
    nounAt++
  const isDescribed = nounAt > at + 1
  const noun = tokens[nounAt]
  if (
    noun?.joins !== true ||
    !(isPlainPlural(noun.word) || (['a', 'an', 'every'].includes(token.word) && isPluralThere(noun.word))) ||
    units.has(noun.word) ||
    notMany.has(noun.word) ||
    noun.word.endsWith('ics') ||
    /^['’]/.test(tokens[nounAt + 1]?.gap ?? '') ||
    /^\p{Lu}/u.test(noun.text)
  )
    return null
  if (token.word === 'much')
    return isDescribed || ['how', 'so', 'as', 'very', 'not'].includes(before) || !endsPhrase(tokens, nounAt)
      ? null
      : slipOf('grammar', token, token, `With “${noun.text}” it is “many”.`, ['many'])
  const one = singularOf(noun.word)
  const isSubject =
    ['every', 'each'].includes(token.word) &&
    isKind(tokens[nounAt + 1]?.word ?? '', kinds.third) &&
    !isKind(tokens[nounAt + 1]?.word ?? '', kinds.plural)
  if (!(endsPhrase(tokens, nounAt) || isSubject) || one === null) return null
  if (token.word === 'this')
    return slipOf('grammar', token, token, `With “${noun.text}” it is “these”.`, ['these'])
  if (
    !['every', 'each', 'another'].includes(token.word) &&
    !(
      ['a', 'an'].includes(token.word) &&
      !['few', 'great', 'good', 'many', 'dozen', 'hundred', 'mere'].includes(next.word)
    )
  )
    return null
  return slipOf('grammar', noun, noun, `After “${token.text}” the noun should be “${one}”.`, [one])
}

/** Nouns in the wrong number for what counts them. */
export function findMiscounts(tokens: readonly Token[]): Slip[] {
  return tokens.flatMap(
    (_, at) => judgeCount(tokens, at) ?? judgeOf(tokens, at) ?? judgePlural(tokens, at) ?? []
  )
}
