import type { Slip, Span } from '../draft.ts'
import { endsPhrase, slipOf, words, type Token } from './tokens.ts'
import { isKind, kinds, rankOf } from './words.ts'

const days = words(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february april june july september october november december'
)
const peoples =
  words(`english spanish german italian portuguese chinese japanese arabic russian swedish korean hindi greek european american british canadian australian indian
  mexican brazilian african asian french england france germany spain italy portugal london paris europe africa asia america india canada christmas easter`)
const abbreviations = words(
  'e.g i.e eg ie etc vs approx no nos inc ltd co corp mr mrs ms dr st prof rev dept est min max tel ext jr sr fig pp p.m a.m pm am u.s u.k incl esp cf al ed vol jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun'
)
const numbered = words('part type phase level class stage')
const particles = words('de del della di da dos du van von der den la le el al bin ibn ter ten')
const joinedOpeners = words('i the we it this and but my please thank thanks if when you in as your')
const midSentence = words('We My They He She It You Your Our There Because But Many Some')
const missingApostrophe: Readonly<Record<string, string>> = Object.fromEntries(
  `dont don't|cant can't|didnt didn't|doesnt doesn't|isnt isn't|wasnt wasn't|arent aren't|werent weren't|wouldnt wouldn't|couldnt couldn't
  |shouldnt shouldn't|hasnt hasn't|havent haven't|hadnt hadn't|im I'm|ive I've|youre you're|youve you've|youll you'll|theyre they're|theyve they've|weve we've|thats that's|whats what's|whos who's|todays today's|yesterdays yesterday's|tomorrows tomorrow's|hes he's|shes she's|wouldve would've|shouldve should've|couldve could've|theres there's|heres here's|wheres where's|itll it'll|thatll that'll|youd you'd|theyd they'd|theyll they'll|aint ain't|mustnt mustn't|neednt needn't`
    .split('|')
    .map(pair => pair.trim().split(' ') as [string, string])
)
const owners = words('mothers fathers husbands wifes')
const siblings = words('brothers sisters friends uncles cousins bosses')
const belongings = words('wife husband son daughter house car shop wedding name company birthday')
const period = words('weeks months years mondays tuesdays wednesdays thursdays fridays')
const weekdays = words('mondays tuesdays wednesdays thursdays fridays')
const meetings = words('interview meeting conversation call discussion visit chat tour')

/** "i", "monday", "spanish", a sentence without its capital; apostrophes left out. */
export function findLetterSlips(tokens: readonly Token[], known: ReadonlySet<string>): Slip[] {
  const slips: Slip[] = []
  for (const [at, token] of tokens.entries()) {
    const { word, text } = token
    const before = tokens[at - 1]
    const next = tokens[at + 1]
    if (token.isCode || known.has(word)) continue
    const isLower = text === text.toLowerCase()
    if (/^i(?:['’](?:m|ve|ll|d))?$/.test(text)) {
      const isNumeral =
        token.isTight ||
        /[()]/.test(token.gap) ||
        (next?.isTight === true && !/^[,.!?]/.test(next.gap)) ||
        numbered.has(before?.word ?? '')
      if (!isNumeral && (word.length > 1 || next?.joins === true))
        slips.push(slipOf('capitals', token, token, 'The word “I” takes a capital.', [`I${text.slice(1)}`]))
    } else if (
      isLower &&
      !token.isTight &&
      (days.has(word) || (peoples.has(word) && (word !== 'french' || endsPhrase(tokens, at))))
    ) {
      const cure = word.charAt(0).toUpperCase() + word.slice(1)
      slips.push(slipOf('capitals', token, token, `“${cure}” takes a capital.`, [cure]))
    } else if (isLower && before !== undefined && opensLower(token, before)) {
      slips.push(
        slipOf('capitals', token, token, 'A sentence begins with a capital.', [
          word.charAt(0).toUpperCase() + word.slice(1)
        ])
      )
    } else if (token.gap === ', ' && at > 4 && midSentence.has(text)) {
      slips.push({
        start: token.start,
        end: token.end,
        kind: 'capitals',
        note: 'Inside a sentence this word takes no capital.',
        replacements: [word]
      })
    }
    const contracted = Object.hasOwn(missingApostrophe, word) ? missingApostrophe[word] : undefined
    if (
      contracted !== undefined &&
      (isLower || (token.opens && text !== 'IM' && /^\p{Lu}\p{Ll}/u.test(text)))
    ) {
      slips.push({
        start: token.start,
        end: token.end,
        kind: 'punctuation',
        note: `“${text}” is written “${contracted}”.`,
        replacements: [isLower ? contracted : contracted.charAt(0).toUpperCase() + contracted.slice(1)]
      })
    }
    if (next?.joins === true && lacksOwner(word, before?.word ?? '', next.word)) {
      const cure = `${text.slice(0, -1)}'s`
      slips.push({
        ...slipOf('punctuation', token, token, `“${text}” is written “${cure}” here.`),
        replacements: [cure]
      })
    }
  }
  return slips
}

/** Whether a lower-case word begins a sentence after a mark which is none of an abbreviation, a figure, an ellipsis or a quotation. */
function opensLower(token: Token, before: Token): boolean {
  if (!token.opens || token.isTight || !/^[.!?]\s/.test(token.gap) || !/^[a-z]+$/.test(token.text))
    return false
  const isAbbreviation =
    abbreviations.has(before.word) ||
    before.word.length < 2 ||
    (before.isTight && (before.word.length < 3 || (before.gap === '.' && before.word.length < 5)))
  return (
    !isAbbreviation &&
    !before.isCode &&
    !/\d/.test(before.word) &&
    !particles.has(token.word) &&
    rankOf(token.word) < 3
  )
}

/** "my mothers house", "last weeks interview", "Mondays meeting": the apostrophe of the owner is left out. */
function lacksOwner(word: string, before: string, next: string): boolean {
  if (owners.has(word)) return ['my', 'his', 'her'].includes(before) && isKind(next, kinds.noun)
  if (siblings.has(word)) return ['my', 'his', 'her', 'your'].includes(before) && belongings.has(next)
  return (
    meetings.has(next) &&
    ((period.has(word) && ['last', 'next', 'this'].includes(before)) || weekdays.has(word))
  )
}

/** White space and marks between words: "time ,and", "sales,marketing", "time.I", ",,". */
export function findSpacingSlips(text: string, { start, end }: Span, tokens: readonly Token[]): Slip[] {
  const slips: Slip[] = []
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]
    const from = before?.end ?? start
    const between = token.start - from
    if (between > 0 && between < 8) slips.push(...judgeGap(text, from, token.start, before, token))
  }
  const last = tokens.at(-1)
  if (last !== undefined && end - last.end < 8) slips.push(...judgeGap(text, last.end, end, last, undefined))
  return slips
}

function judgeGap(
  text: string,
  from: number,
  to: number,
  before: Token | undefined,
  after: Token | undefined
): Slip[] {
  const gap = text.slice(from, to)
  if (before === undefined || before.isCode || after?.isCode === true) return []
  const spaced = /^[ \u00a0]{1,3}([,.!?])(?=[ \u00a0\n]|$|[a-zA-Z])/.exec(
    gap + (after?.text.slice(0, 1) ?? '')
  )
  if (
    spaced?.[1] !== undefined &&
    !/[.…]\s?[.…]|[([{"“]/.test(gap) &&
    !(spaced[1] === '.' && gap.endsWith('.') && after !== undefined)
  ) {
    return [
      {
        start: from,
        end: from + spaced[0].length,
        kind: 'spacing',
        note: `No space stands before “${spaced[1]}”.`,
        replacements: [spaced[1]]
      }
    ]
  }
  const doubled = /^(?:,,+|\.\.|;;|,\.|\.,,)(?=\s|$)/.exec(gap)
  if (doubled !== null)
    return [
      {
        start: from,
        end: from + doubled[0].length,
        kind: 'punctuation',
        note: 'One mark is enough here.',
        replacements: []
      }
    ]
  if (after === undefined) return []
  const isWords =
    before.word.length > 1 &&
    (after.word.length > 1 || /^[IA]$/.test(after.text)) &&
    /^\p{L}/u.test(after.word) &&
    /\p{L}$/u.test(before.word)
  if (gap === ',' && isWords)
    return [
      {
        start: from,
        end: from + 1,
        kind: 'spacing',
        note: 'A space stands after a comma.',
        replacements: [', ']
      }
    ]
  if (
    /^[.!?]$/.test(gap) &&
    before.word.length > 2 &&
    rankOf(before.word) < 2 &&
    /^\p{Ll}/u.test(before.text.slice(-1)) &&
    (joinedOpeners.has(after.word) ||
      (/^\p{Lu}/u.test(after.text) && rankOf(after.word) < 2 && after.word.length > 1))
  ) {
    return [
      {
        start: from,
        end: from + 1,
        kind: 'spacing',
        note: 'A space stands between two sentences.',
        replacements: [`${gap} `]
      }
    ]
  }
  return []
}

/** A paragraph that ends without a mark while others have one; and one that begins without a capital. */
export function findEdgeSlips(
  text: string,
  prose: readonly Span[],
  tokensOf: ReadonlyMap<Span, readonly Token[]>
): Slip[] {
  const slips: Slip[] = []
  const isMarked = (span: Span): boolean =>
    /[.!?…]["'”’)\]]{0,2}$/.test(text.slice(Math.max(span.start, span.end - 8), span.end).trimEnd())
  const isMarkedElsewhere = prose.some(span => isMarked(span) && (tokensOf.get(span)?.length ?? 0) > 6)
  for (const span of prose) {
    const tokens = tokensOf.get(span) ?? []
    const [first] = tokens
    const last = tokens.at(-1)
    if (first === undefined || last === undefined || tokens.length < 4) continue
    const head = text.slice(span.start, first.start)
    const lead = text.slice(Math.max(0, span.start - 8), span.start).trimEnd()
    const opener = tokens.findLastIndex(({ opens }) => opens)
    const hasSentences = opener > 0 && tokens[opener]?.gap.startsWith('.') === true
    if (head.trim() !== '' || /[,:;–-]$/.test(lead)) continue
    if (
      /^[a-z']+$/.test(first.text) &&
      !first.isCode &&
      !/^i(?:'|$)/.test(first.word) &&
      isMarked(span) &&
      rankOf(first.word.replace(/'.*/, '')) < 3 &&
      !particles.has(first.word)
    )
      slips.push(
        slipOf('capitals', first, first, 'A sentence begins with a capital.', [
          first.word.charAt(0).toUpperCase() + first.word.slice(1)
        ])
      )
    const tail = text.slice(last.end, span.end)
    const line = tokens.findLastIndex(({ gap }) => gap.includes('\n'))
    if (
      tail.trim() === '' &&
      !last.isCode &&
      !/\d/.test(last.word) &&
      tokens.length > 6 &&
      tokens.length - Math.max(line, opener) > 4 &&
      (hasSentences || isMarkedElsewhere)
    ) {
      slips.push({
        start: last.start,
        end: last.end,
        kind: 'punctuation',
        note: 'The last sentence has no full stop.',
        replacements: [`${last.text}.`]
      })
    }
  }
  return slips
}
