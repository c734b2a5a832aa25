import type { Slip } from '../draft.ts'
import { participles } from './verbs.ts'
import { auxiliaries, determiners, pronouns, slipOf, words, type Token } from './tokens.ts'
import { isKind, kinds } from './words.ts'

const subjects = words('i you he she it we they')
const asking = words('what which where when why how')
const finites = words(
  'am is are was were have has had do does did can could will would shall should must may might'
)
const negated = words(
  "don't doesn't didn't can't cannot couldn't won't wouldn't haven't hasn't hadn't isn't aren't wasn't weren't"
)
const nothings = words('neither nothing nobody noone nowhere')
const concessions = words('although though')
const times = words(
  'week month year summer winter night weekend monday tuesday wednesday thursday friday saturday sunday'
)

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.joins === true ? tokens[at].word : ''
}

/** Where the sentence of a token ends: the place of the first token of the next one. */
function sentenceEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1
  while (end < tokens.length && tokens[end]?.opens === false && end < at + 60) end++
  return end
}

/** "What clothes I should take?": a question that keeps the order of a statement. */
function judgeQuestion(text: string, tokens: readonly Token[], at: number, end: number): Slip | null {
  const mark = text.slice(tokens[end - 1]?.end, (tokens[end - 1]?.end ?? 0) + 1)
  if (mark !== '?' || !asking.has(tokens[at]?.word ?? '')) return null
  for (let i = at + 1; i < end - 1 && i < at + 6; i++) {
    const word = wordAt(tokens, i)
    if (word === '' || auxiliaries.has(word)) return null
    const verb = tokens[i + 1]
    if (subjects.has(word))
      return verb !== undefined &&
        verb.joins &&
        finites.has(verb.word) &&
        tokens.slice(i + 2, end).every(({ word, gap }) => !finites.has(word) && !gap.includes(','))
        ? {
            ...slipOf(
              'grammar',
              tokens[i] ?? verb,
              verb,
              `In a question “${verb.text}” stands before “${tokens[i]?.text ?? ''}”.`
            ),
            replacements: [`${verb.word} ${tokens[i]?.text ?? ''}`]
          }
        : null
  }
  return null
}

/** "I would like to know how much does it cost." */
function judgeReported(text: string, tokens: readonly Token[], at: number, end: number): Slip | null {
  const asked = tokens[at]
  if (asked === undefined) return null
  const isAsked =
    ['know', 'understand', 'remember', 'explain'].includes(tokens[at]?.word ?? '') ||
    (wordAt(tokens, at) === 'me' && tokens[at - 1]?.word === 'tell')
  if (!isAsked || !(asking.has(wordAt(tokens, at + 1)) || wordAt(tokens, at + 1) === 'who')) return null
  for (let i = at + 2; i < Math.min(end - 1, at + 6); i++) {
    const word = wordAt(tokens, i)
    if (word === '' || pronouns.has(word)) return null
    if (['do', 'does', 'did'].includes(word)) {
      const subject = wordAt(tokens, i + 1)
      const verb = wordAt(tokens, determiners.has(subject) ? i + 3 : i + 2)
      return (subjects.has(subject) || determiners.has(subject)) && isKind(verb, kinds.base)
        ? slipOf(
            'grammar',
            tokens[i] ?? asked,
            tokens[i + 1] ?? asked,
            'A question told inside a sentence keeps the order of a statement.'
          )
        : null
    }
    if (isKind(word, kinds.base) && !isKind(word, kinds.noun | kinds.adjective)) return null
  }
  return null
}

/** "I have seen him yesterday", "She has been to Spain two years ago": nothing but an object or a place stands between. */
function judgePerfect(tokens: readonly Token[], at: number): Slip | null {
  const verbAt = ['also', 'already', 'just', 'never'].includes(wordAt(tokens, at + 1)) ? at + 2 : at + 1
  const verb = wordAt(tokens, verbAt)
  if (!isKind(verb, kinds.past) && verb !== 'been' && verb !== 'gone') return null
  let after = verbAt + 1
  if (['him', 'her', 'them', 'you', 'it', 'me', 'us'].includes(wordAt(tokens, after))) after++
  else {
    if (wordAt(tokens, after) === 'to' || wordAt(tokens, after) === 'in') after++
    while (
      after < verbAt + 4 &&
      /^\p{Lu}/u.test(tokens[after]?.text ?? '') &&
      wordAt(tokens, after) !== '' &&
      !times.has(wordAt(tokens, after))
    )
      after++
  }
  const time = wordAt(tokens, after)
  const isAgo = wordAt(tokens, after + 2) === 'ago'
  const isPast =
    time === 'yesterday' ||
    (time === 'last' && times.has(wordAt(tokens, after + 1))) ||
    (isAgo && isKind(wordAt(tokens, after + 1), kinds.plural | kinds.noun))
  const helper = tokens[at]
  const last = tokens[verbAt]
  return isPast && helper !== undefined && last !== undefined
    ? slipOf('grammar', helper, last, 'With a time that is over, the verb stands in the simple past.')
    : null
}

/** "Last year I have been", "Yesterday we have met". */
function judgeOpeningTime(tokens: readonly Token[], at: number): Slip | null {
  const isYesterday = tokens[at]?.word === 'yesterday'
  if (!isYesterday && !(tokens[at]?.word === 'last' && times.has(wordAt(tokens, at + 1)))) return null
  const subjectAt = at + (isYesterday ? 1 : 2)
  const helper = tokens[subjectAt + 1]
  const verb = tokens[subjectAt + 2]
  if (
    !subjects.has(tokens[subjectAt]?.word ?? '') ||
    helper === undefined ||
    verb?.joins !== true ||
    !['have', 'has'].includes(helper.word) ||
    !(isKind(verb.word, kinds.past) || verb.word === 'been')
  )
    return null
  return slipOf('grammar', helper, verb, 'With a time that is over, the verb stands in the simple past.')
}

/** "I don't know nothing", "without doing nothing". */
function judgeNegation(tokens: readonly Token[], at: number): Slip | null {
  const first = tokens[at]?.word ?? ''
  const isWithout = first === 'without'
  if (!isWithout && !negated.has(first)) return null
  const verb = wordAt(tokens, at + 1)
  const object = tokens[at + 2]
  if (
    object?.joins !== true ||
    !nothings.has(object.word) ||
    wordAt(tokens, at + 3) === 'but' ||
    !isKind(verb, isWithout ? kinds.ing : kinds.base | kinds.past)
  )
    return null
  const cure = object.word
    .replace(/^no(?=one)/, 'no ')
    .replace(/^no/, 'any')
    .replace('neither', 'either')
  return slipOf('grammar', object, object, `After “${first}” it is “${cure}”.`, [cure])
}

/** "Although she was ill but she went"; the "but" of another thought has a clause of its own before it. */
function judgeConcession(tokens: readonly Token[], at: number, end: number): Slip | null {
  const word = tokens[at]?.word ?? ''
  if (!(
    tokens[at]?.opens === true &&
    (concessions.has(word) || (word === 'even' && wordAt(tokens, at + 1) === 'though'))
  ))
    return null
  const clause = tokens.slice(at + 3, end)
  const butAt = clause.findIndex(token => token.word === 'but')
  const but = clause[butAt]
  const hasComma = tokens.slice(at + 1, at + 3 + Math.max(0, butAt)).some(({ gap }) => gap.includes(','))
  return but !== undefined && !hasComma && pronouns.has(wordAt(clause, butAt + 1))
    ? slipOf(
        'grammar',
        but,
        but,
        `“${tokens[at]?.text ?? ''}” and “but” say the same: one of them is enough.`
      )
    : null
}

/** ", however we decided": the word joins no clauses. */
function judgeSplice(tokens: readonly Token[], at: number): Slip | null {
  const token = tokens[at]
  if (
    token === undefined ||
    token.text !== 'however' ||
    wordAt(tokens, at + 1) === 'you' ||
    !/^,\s$/.test(token.gap) ||
    !subjects.has(wordAt(tokens, at + 1)) ||
    at < 4
  )
    return null
  const verb = wordAt(tokens, at + 2)
  if (
    !auxiliaries.has(verb) &&
    !isKind(verb, kinds.past | kinds.third) &&
    !participles.has(verb) &&
    !isKind(verb, kinds.base)
  )
    return null
  return slipOf(
    'punctuation',
    token,
    token,
    'Before “however” a full stop or a semicolon stands, and a comma after it.'
  )
}

/** "As you know I have", "Moreover the": words that open a sentence and belong to none of its parts. */
function judgeOpening(tokens: readonly Token[], at: number): Slip | null {
  const word = tokens[at]?.word ?? ''
  const last =
    word === 'as' && wordAt(tokens, at + 1) === 'you' && wordAt(tokens, at + 2) === 'know'
      ? at + 2
      : word === 'moreover' || word === 'furthermore'
        ? at
        : -1
  const next = tokens[last + 1]
  const end = tokens[last]
  return end !== undefined && next?.joins === true && (subjects.has(next.word) || determiners.has(next.word))
    ? slipOf('punctuation', end, end, `A comma stands after “${end.text}” here.`, [`${end.text},`])
    : null
}

/** ", specially in summer". */
function judgeEspecially(tokens: readonly Token[], at: number): Slip | null {
  const token = tokens[at]
  return token?.word === 'specially' &&
    token.gap === ', ' &&
    ['in', 'when', 'if', 'for', 'because', 'the', 'at', 'on', 'during', 'with'].includes(
      wordAt(tokens, at + 1)
    )
    ? slipOf('spelling', token, token, 'For “above all” the word is “especially”.', ['especially'])
    : null
}

/** Sentences whose parts stand in a wrong order, or do not go together. */
export function findOrderSlips(text: string, tokens: readonly Token[]): Slip[] {
  const slips: Slip[] = []
  let end = 0
  for (const [at, token] of tokens.entries()) {
    if (at >= end) end = sentenceEnd(tokens, at)
    const opens = token.opens || at === 0
    const slip =
      (opens
        ? (judgeQuestion(text, tokens, at, end) ??
          judgeConcession(tokens, at, end) ??
          judgeOpening(tokens, at) ??
          judgeOpeningTime(tokens, at))
        : null) ??
      judgeReported(text, tokens, at, end) ??
      (token.word === 'have' || token.word === 'has' ? judgePerfect(tokens, at) : null) ??
      judgeNegation(tokens, at) ??
      judgeSplice(tokens, at) ??
      judgeEspecially(tokens, at)
    if (slip !== null && !token.isCode) slips.push(slip)
  }
  return slips
}
