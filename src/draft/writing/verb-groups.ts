import type { Slip } from '../draft.ts'
import { baseOf, participleOf } from './forms.ts'
import {
  determiners,
  isNounThere,
  opensClause,
  isPlainNoun,
  isPlainVerb,
  pronouns,
  slipOf,
  words,
  type Token
} from './tokens.ts'
import { bases, irregularVerbs, participles } from './verbs.ts'
import { isKind, kinds } from './words.ts'

/** Never nouns, so that a verb must follow; the other modals are nouns too ("a can", "the will"). */
const pureModals = words("could would should cannot can't couldn't won't wouldn't shouldn't mustn't")
const modals = words('can will must may might')
const supports = words("didn't don't doesn't")
const negatable = words('did does do can could will would shall should must may might')
const havers = words("have has had having haven't hasn't hadn't i've we've you've they've")
const adverbs = words(
  'not also always never really probably definitely still only easily already ever just even often usually sometimes fully actually soon'
)
/** Verbs and adjectives with an infinitive after them. */
const infinitives =
  words(`used want wants wanted need needs needed hope hopes hoped hoping plan plans planned try tries tried trying decide decides decided learn learns learned learnt refuse refused
  promise promised offered manage manages managed expect expects expected able unable allowed easy difficult hard important impossible possible necessary ready supposed going willing how like would
  love wish wishes wished afraid eager able ask asked tell told want help helped`)
/** Past forms that name or describe something before a noun: "to lost souls", "the found objects". */
const describing = words(
  'lost found left broken bought lent paid sold read set cut put hurt shut spread felt saw thought rose fell lay bound cast born meant shot held won met led fed built sent kept made taught heard told said'
)
/** "everything I can to help" */
const wholes = words('all everything anything what whatever best most much far hard well little as')
/** Bases of irregular verbs that differ from their participles; and those of them that are no nouns. */
const distinct: ReadonlySet<string> = new Set(
  irregularVerbs.filter(([base, , participle]) => base !== participle).map(([base]) => base)
)
const ownBases = words(
  'see meet go do take give write know speak tell think bring buy choose eat forget get grow hear lose send spend teach understand begin'
)
const subjects = words('i you he she it we they')
const beForms = words(
  "am is are was were be been being get gets got getting become becomes became i'm he's she's it's we're you're they're"
)

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.joins === true ? tokens[at].word : ''
}

/** Past the adverbs between an auxiliary and its verb. */
function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < from + 3 && adverbs.has(wordAt(tokens, at))) at++
  return at
}

function mend(verb: Token, cure: string | null, after: string): Slip | null {
  return cure === null || cure === verb.word
    ? null
    : slipOf('grammar', verb, verb, `After “${after}” the verb should be “${cure}”.`, [cure])
}

const isThirdOnly = (word: string): boolean =>
  word === 'has' || word === 'does' || (isKind(word, kinds.third) && !isKind(word, kinds.plural | kinds.noun))

/** "didn't went", "can to go", "could not came", "did you saw", "should knows". */
function judgeModal(tokens: readonly Token[], at: number): Slip | null {
  const helper = tokens[at]
  const before = tokens[at - 1]
  if (helper === undefined) return null
  const isNegated =
    supports.has(helper.word) ||
    helper.word.endsWith("n't") ||
    (negatable.has(helper.word) && wordAt(tokens, at + 1) === 'not')
  const isAfterSubject =
    helper.joins &&
    before !== undefined &&
    (pronouns.has(before.word) ||
      isPlainNoun(before.word) ||
      isKind(before.word, kinds.plural) ||
      before.word === 'that')
  const isPure = pureModals.has(helper.word)
  const isModal = isPure || (modals.has(helper.word) && (isAfterSubject || isNegated))
  const isAsking =
    ['did', 'does', 'do', 'can', 'could', 'will', 'would', 'should'].includes(helper.word) &&
    (helper.opens || /^wh|^how$/.test(before?.word ?? ''))
  const isQuestion = isAsking && subjects.has(wordAt(tokens, at + 1))
  const isLong = isAsking && determiners.has(wordAt(tokens, at + 1)) && isNounThere(wordAt(tokens, at + 2))
  if (!isNegated && !isQuestion && !isLong && (!isModal || helper.opens)) return null
  const verbAt = skipAdverbs(tokens, at + (isLong ? 3 : isQuestion ? 2 : 1))
  const verb = tokens[verbAt]
  const word = wordAt(tokens, verbAt)
  if (verb === undefined || word === '' || verb.isCode || /^\p{Lu}/u.test(verb.text)) return null
  const isPast =
    (isKind(word, kinds.past) || word === 'went' || word === 'was' || word === 'were') &&
    !isKind(word, kinds.base) &&
    word !== 'been'
  const isSure = isNegated || isPure
  if (
    isPast &&
    !isLong &&
    (isSure || isQuestion || !isKind(word, kinds.adjective | kinds.noun)) &&
    word !== 'being'
  )
    return mend(verb, word === 'was' || word === 'were' ? 'be' : baseOf(word), helper.text)
  const isAfterPronoun =
    isModal &&
    subjects.has(before?.word ?? '') &&
    isKind(word, kinds.third) &&
    !isKind(word, kinds.noun | kinds.base)
  if (
    isAfterPronoun ||
    (isLong && helper.word !== 'do' && isKind(word, kinds.third) && !isKind(word, kinds.base)) ||
    (isThirdOnly(word) && !isKind(word, kinds.adjective)) ||
    (isNegated && isKind(word, kinds.ing) && word !== 'being' && !isKind(word, kinds.base))
  )
    return mend(verb, baseOf(word), helper.text)
  const isWhole = isNegated || tokens.slice(Math.max(0, at - 6), at).every(token => !wholes.has(token.word))
  if (word === 'to' && isModal && isWhole && isKind(wordAt(tokens, verbAt + 1), kinds.base))
    return slipOf('grammar', verb, verb, `No “to” stands after “${helper.text}”.`)
  return null
}

/** "have went", "had knew", "has never visit". */
function judgeHave(tokens: readonly Token[], at: number): Slip | null {
  const helper = tokens[at]
  const verbAt = skipAdverbs(tokens, at + 1)
  const verb = tokens[verbAt]
  const word = wordAt(tokens, verbAt)
  if (helper === undefined || verb === undefined || word === '' || verb.isCode || /^\p{Lu}/u.test(verb.text))
    return null
  const isSubject =
    /['’]ve$/.test(helper.word) ||
    (helper.joins && pronouns.has(tokens[at - 1]?.word ?? '') && opensClause(tokens, at - 1))
  const isAdverb = verbAt > at + 1
  const participle = participles.get(word)
  if (
    participle !== undefined &&
    !isKind(word, kinds.base) &&
    (isAdverb ||
      isSubject ||
      helper.word.endsWith("n't") ||
      ((infinitives.has(tokens[at - 1]?.word ?? '') ||
        pureModals.has(tokens[at - 1]?.word ?? '') ||
        ['to', 'might', 'may', 'must'].includes(tokens[at - 1]?.word ?? '')) &&
        !describing.has(word)))
  )
    return mend(verb, participle, helper.text)
  const isStrict = isAdverb || helper.word.endsWith("n't")
  return (isPlainVerb(word) || (isStrict ? distinct : ownBases).has(word)) && (isSubject || isStrict)
    ? mend(verb, participleOf(word), helper.text)
    : null
}

/** "built", "spent": past forms that are participles too, and nothing else. */
const isParticipleOnly = (word: string): boolean =>
  bases.has(word) && !participles.has(word) && !isKind(word, kinds.base | kinds.noun | kinds.adjective)

/** "used to told", "to became", "able to travelling", "I used to playing". */
function judgeInfinitive(tokens: readonly Token[], at: number): Slip | null {
  const before = tokens[at - 1]?.word ?? ''
  const verb = tokens[at + 1]
  const word = wordAt(tokens, at + 1)
  const next = wordAt(tokens, at + 2)
  if (
    verb === undefined ||
    word === '' ||
    verb.isCode ||
    /^\p{Lu}/u.test(verb.text) ||
    tokens[at]?.joins !== true
  )
    return null
  const isFinite = ['was', 'were', 'has', 'does', 'did', 'had', 'is', 'are'].includes(word)
    ? !/^(?:it|what|who|that|this|which)$/.test(next) && before !== 'according' && infinitives.has(before)
    : bases.has(word) &&
      !isKind(word, kinds.base | kinds.noun | kinds.adjective) &&
      infinitives.has(before) &&
      (!describing.has(word) || before === 'used')
  if (isFinite) return mend(verb, ['was', 'were', 'is', 'are'].includes(word) ? 'be' : baseOf(word), 'to')
  if (
    describing.has(word) &&
    bases.has(word) &&
    !isKind(word, kinds.base) &&
    ['have', 'has', 'had', 'want', 'wants', 'decided', 'able', 'going'].includes(before) &&
    (determiners.has(next) || pronouns.has(next))
  )
    return mend(verb, baseOf(word), 'to')
  if (isKind(before, kinds.noun) && isParticipleOnly(word) && determiners.has(next))
    return mend(verb, baseOf(word), 'to')
  const isRegular = isKind(word, kinds.past) && !isKind(word, kinds.base | kinds.noun)
  if (isRegular && infinitives.has(before) && (determiners.has(next) || pronouns.has(next) || next === ''))
    return mend(verb, baseOf(word), 'to')
  if (isThirdOnly(word) && !isKind(word, kinds.adjective) && infinitives.has(before))
    return mend(verb, baseOf(word), 'to')
  const isHabit =
    before === 'used' &&
    tokens[at - 1]?.joins === true &&
    pronouns.has(tokens[at - 2]?.word ?? '') &&
    !beForms.has(tokens[at - 2]?.word ?? '')
  const asksBase =
    isHabit ||
    [
      'able',
      'unable',
      'want',
      'wants',
      'wanted',
      'decided',
      'decide',
      'managed',
      'hope',
      'need',
      'needs',
      'refused',
      'decides',
      'trying',
      'try',
      'tried',
      'willing',
      'supposed',
      'going',
      'easy',
      'possible',
      'impossible',
      'allowed'
    ].includes(before)
  return asksBase && isKind(word, kinds.ing) && !isKind(word, kinds.base) && !word.endsWith('thing')
    ? mend(verb, baseOf(word), 'to')
    : null
}

/** Verbs in a form that the word before them does not allow. */
export function findVerbSlips(tokens: readonly Token[]): Slip[] {
  const slips: Slip[] = []
  for (const [at, { word }] of tokens.entries()) {
    const slip =
      word === 'to'
        ? judgeInfinitive(tokens, at)
        : havers.has(word)
          ? judgeHave(tokens, at)
          : supports.has(word) || pureModals.has(word) || negatable.has(word)
            ? judgeModal(tokens, at)
            : null
    if (slip !== null) slips.push(slip)
  }
  return slips
}
