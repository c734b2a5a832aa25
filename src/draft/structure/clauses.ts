import type { Span } from '../draft.ts'

const word = /[\p{L}\p{M}\d][\p{L}\p{M}\d'’.&-]*(?<![.&'’-])|\p{Sc}\d[\d.,]*\w*/gu
/** Words before which a new clause begins: always, or when somebody or something follows that can do it. */
const subordinates = new Set('because although though whereas unless while if when'.split(' '))
const coordinates = new Set('and but so or yet then as which who'.split(' '))
/** Prepositions as a rule ("for the tour"), which only a pronoun behind them makes conjunctions. */
const prepositions = new Set('for since until before after'.split(' '))
const pronouns = new Set(
  "i i'm i've i'll i'd im ill you you're you've you'll u we we're we've we'll they they're he he's she she's".split(
    ' '
  )
)
const subjects = new Set([
  ...pronouns,
  ..."it it's my your our his her their the this that there nobody somebody one please let if".split(' ')
])
const openers = new Set('and but so or then also yet that'.split(' '))
/** A reader underlines a clause, not a paragraph: of 266 stretches marked in the development drafts, 98 in 100 have no more words. */
const mostWords = 18
/** Fewer words belong to the clause beside them: between commas, and where only a conjunction parts them. */
const leastWords = { marked: 3, joined: 4 }

interface Word extends Span {
  form: string
}

/** First word of each clause, as indices; pieces too short to be clauses are joined to the one before. */
function clauseStarts(text: string, words: readonly Word[]): number[] {
  const starts = [0]
  for (let i = 1; i < words.length; i++) {
    const [before, here, after] = [words[i - 1], words[i], words[i + 1]]
    if (before === undefined || here === undefined) continue
    const isMarked = /[,;:()—–!?]|\p{Extended_Pictographic}| - /u.test(text.slice(before.end, here.start))
    const isJoined =
      subordinates.has(here.form) ||
      (after !== undefined &&
        ((coordinates.has(here.form) && subjects.has(after.form)) ||
          (prepositions.has(here.form) && pronouns.has(after.form))))
    const least = isMarked ? leastWords.marked : leastWords.joined
    if ((isMarked || isJoined) && i - (starts.at(-1) ?? 0) >= least && words.length - i >= least)
      starts.push(i)
  }
  return starts
}

/**
 * Widens a stretch of a sentence to what a reader would underline: the clauses that most of it stands in, whole words, without the
 * "and" that leads in, with the marks that end it. Spans count in the sentence.
 */
export function widenToClause(text: string, { start, end }: Span): Span {
  const words: Word[] = [...text.matchAll(word)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    form: match[0].toLowerCase().replace('’', "'")
  }))
  if (words.length === 0) return { start, end }
  // Marks alone ("!!!") stand with the words before them
  const last = Math.max(
    0,
    words.findLastIndex(one => one.start < end)
  )
  const first = Math.min(last, words.findIndex(one => one.end > start) >>> 0)
  const covered = last - first + 1
  const starts = clauseStarts(text, words)
  const clauses = starts
    .map((from, k) => {
      const to = (starts[k + 1] ?? words.length) - 1
      return { from, to, inside: Math.min(to, last) - Math.max(from, first) + 1 }
    })
    .filter(
      ({ from, to, inside }) => inside > 0 && (inside * 2 >= to - from + 1 || inside * 5 >= covered * 2)
    )
  let from = clauses[0]?.from ?? first
  let to = clauses.at(-1)?.to ?? last
  if (to - from >= mostWords) {
    from = Math.max(from, Math.min(first, last + 1 - mostWords))
    to = Math.max(last, Math.min(to, from + mostWords - 1))
  }
  while (from < to && openers.has(words[from]?.form ?? '')) from++
  // "… any longer than that." ends its sentence so; elsewhere the word leads into what follows
  while (from < to && to < words.length - 1 && openers.has(words[to]?.form ?? '')) to--
  const tail = words[to]?.end ?? end
  const marks =
    /^(?:[!?…]|\.{3}| ?[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u{FE0F}\u{200D}])+/u.exec(
      text.slice(tail)
    )
  return { start: words[from]?.start ?? start, end: tail + (marks?.[0].length ?? 0) }
}
