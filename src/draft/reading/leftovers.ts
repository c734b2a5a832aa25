import type { Span } from '../draft.ts'
import { oneOf } from './gap-words.ts'
import { findPlaceholders, isTalkedAbout, merge, type Placeholder } from './placeholders.ts'

const messages = oneOf(
  'e-?mail, letter, note, message, text, draft, version, reply, response, template, follow-up'
)
const polish = oneOf(
  'tone, shorter, longer, warmer, softer, stronger, bolder, concise, formal, casual, formality',
  'polished, personable, professional, enthusiastic, friendlier, wording, version, variant, variants'
)
const revise = oneOf(
  'make, adjust, revise, rewrite, shorten, lengthen, tailor, polish, soften, refine',
  'tweak, personali[sz]e, customi[sz]e, adapt, modify, edit, rephrase, tone, expand'
)
const revised = oneOf(
  'it, this, the tone, the wording, the length, the details, the bullet, as needed, to (?:fit|suit|match|your)'
)

const will = "(?:['’]ll| will)"
/** Said before the message, above its greeting: how a machine hands it over, and what it was asked. */
const preambles: readonly RegExp[] = [
  new RegExp(
    `\\b(?:here|below|following)(?:['’]s| is| are| you${will} find)\\b(?! my\\b).{0,80}\\b${messages}s?\\b`,
    'i'
  ),
  new RegExp(
    `\\bI(?:['’]ve| have) (?:drafted|revised|rewritten|polished|written|prepared)\\b.{0,60}\\b${messages}\\b`,
    'i'
  ),
  new RegExp(
    `^(?:please |can you |could you |help me )*(?:write|correct|proofread|${revise})\\b.{0,120}\\b${messages}\\b`,
    'i'
  ),
  /^(?:please )?(?:translate|correct|proofread|rewrite|improve) (?:this|it|my|the following)\b/i,
  /^(?:sample|example|template|option|version|variant|draft) ?#?(?:\d|[abc]\b|one\b|two\b)/i,
  /^(?:e-?mail |message |letter )?body(?: text)?\W*:/i,
  /^(?:certainly|absolutely|sure(?: thing)?|of course|happy to help)\s?[!.]/i,
  /\bI(?:['’]ve| have) (?:kept|made) (?:it|this)\b|\bas (?:you )?(?:asked|requested)\s?:/i
]

/** Said after the message: how a machine offers to go on. */
const postambles: readonly RegExp[] = [
  new RegExp(
    `\\b(?:like|want|prefer) me to (?:${revise}|add)\\b.{0,120}\\b(?:${polish}|more|less|details?|line)\\b`,
    'i'
  ),
  new RegExp(
    `\\blet me know if you\\b.{0,120}\\b(?:${polish}|(?:any|further|other) (?:changes|tweaks|edits))\\b`,
    'i'
  ),
  new RegExp(
    `\\bI can (?:also )?(?:${revise}|prepare|write|draft|provide)\\b.{0,120}\\b(?:${polish}|follow-up)\\b`,
    'i'
  ),
  new RegExp(`\\bhappy to ${revise} (?:it|this)\\b`, 'i'),
  new RegExp(`\\bthis ${messages}\\b.{0,120}\\b(?:${polish}|words long|\\d+ words)\\b`, 'i'),
  new RegExp(`\\b(?:remember|be sure|don['’]t forget) to (?:replace|fill|${revise})\\b`, 'i'),
  new RegExp(`\\bfeel free to ${revise}\\b`, 'i'),
  new RegExp(
    `\\b(?:would|do) you (?:like|prefer|want) (?:an?|another|it|this)\\b.{0,120}\\b(?:${polish}|less|more)\\b`,
    'i'
  ),
  /\byou(?:['’]d| would) like (?:me )?to (?:change|adjust|tweak)\b/i,
  /\bgood luck with (?:your|the job|the role)\b/i,
  /\b(?:swap|fill|plug) in (?:the|your) (?:\w+ )?(?:details|names|specifics|blanks|brackets|placeholders)\b/i,
  /^\W*(?:word count|key changes|changes made|why this works)\b/i
]

/** What no candidate says of their own message, wherever it stands. */
const anywhere: readonly RegExp[] = [
  /\bas an? (?:AI|(?:AI |large )?language model|AI (?:model|assistant))(?:,| I\b)/i,
  new RegExp(`\\bfeel free to ${revise} ${revised}\\b`, 'i'),
  new RegExp(
    `\\b(?:like|want) me to ${revise} (?:it|this|the tone)\\b.{0,120}\\b(?:${polish}|more|less)\\b`,
    'i'
  ),
  new RegExp(`\\b${messages} you can (?:send|use|adapt|copy|${revise})\\b`, 'i'),
  /\b(?:can|could) (?:you|someone) (?:please )?(?:check|proofread) this (?:next )?(?:bit|part|paragraph)\b/i,
  /^\W*(?:(?:pro )?tip|reminder|hint)\s?: ?(?:keep|send|add|use|mention|avoid|do|check)\b/i,
  /^\W*note to self\b/i,
  /^(?:chatgpt|copilot|gemini|claude) said\b|^(?:copy code|regenerate(?: response)?)$/i
]

const matter = oneOf(
  'topics?, details?, examples?, names?, company, sentences?, lines?, paragraphs?, something, skills?'
)
/** Marks and notes, found by themselves. */
const marks: readonly RegExp[] = [
  /(?<![\w*])\*\*(?![\s*]|\p{Ll}+\*)[^*\n]{1,200}\*\*(?![\w*])/gu,
  /\*{3}(?=[^\s*])[^*\n]{1,100} [^*\n]{1,100}\*{3}/g,
  /(?<![\w_])__(?=[^\s_])[^_\n]{1,200}__(?![\w_])/g,
  /(?<=^|\n)#{1,6} \p{Lu}[^\n]*/gu,
  /(?<=^|\n)```[^\n]*|\[[^[\]\n]{1,80}\]\(https?:[^()\s]*\)/g,
  /\binsert (?:[a-z’']+ ){1,5}here\b|\b(?:TODO|FIXME)\b(?: ?:[^\n.]*)?|\bTKTK\b/g,
  new RegExp(
    `\\b(?:put|add|mention) (?:(?:a|an|your|the|some|one|more) ){0,3}${matter} (?:in )?here\\b`,
    'gi'
  ),
  /(?<=\b(?:on|at|with|about|of|for|Dear|the) )(?:TBC|TBD|TBA)\b(?! \p{Lu})/gu
]

/** Shouted to oneself between words that are not shouted: "CHECK SPELLING". */
const orders = oneOf('CHECK, ADD, INSERT, FIX, CONFIRM, VERIFY, MENTION, REWRITE, EXPAND, REPHRASE, DELETE')
const shouted = new RegExp(
  `(?<!\\p{Lu} |[[{<(«])\\b(?:NEED TO |MUST |REMEMBER TO |ALSO |PLEASE )?${orders}(?: \\p{Lu}+)+`,
  'gu'
)

/** The subject typed into the text: a header of forwarded mail has others above it. */
const subjectLine = /(?<=^|\n)[*#_ ]{0,8}subject(?: line)?(?:\*\*)?:[^\n]+(?=\n)/gi
const header = /^[^\p{L}]{0,40}(?:from|sent|to|date|cc|original|forwarded)/iu

const greeting = /^\W*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|respected|greetings)\b/i

/** Longer sentences are nobody's aside, in UTF-16 code units; keeps the reading linear. */
const longestAside = 400

/** Sentences of what a machine or the writer said about the message, by where in it they stand. */
function asides(text: string): Span[] {
  const lines = [...text.matchAll(/[^\n]+/g)].filter(([line]) => /\p{L}/u.test(line))
  const greeted = lines.findIndex(([line]) => greeting.test(line))
  return lines.flatMap(({ 0: line, index }, at) => {
    const isBefore = at < Math.min(2, greeted)
    const isFirst = at === 0 && greeted < 0
    const isAfter = at > 0 && at >= lines.length - 2 && lines.length > 2
    const signs = [
      ...anywhere,
      ...(isBefore ? preambles : []),
      ...(isFirst ? preambles.slice(0, 2) : []),
      ...(isAfter ? postambles : [])
    ]
    return [...line.matchAll(/[^\s.!?][^.!?]*[.!?:)*"”]*/g)]

      .filter(([sentence]) => sentence.length <= longestAside && signs.some(sign => sign.test(sentence)))
      .map(({ 0: sentence, index: from }) => ({
        start: index + from,
        end: index + from + sentence.trimEnd().length
      }))
  })
}

function remnants(text: string): Span[] {
  const spans = [...marks, shouted, subjectLine].flatMap(mark =>
    [...text.matchAll(mark)]
      .filter(({ 0: found, index }) => {
        const before = text.slice(Math.max(0, index - 200), index)
        if (mark === subjectLine) return !header.test(before.split('\n').at(-2) ?? '')
        return (
          mark !== shouted ||
          /\p{Ll}/u.test(before.slice(-40) + text.slice(index + found.length).slice(0, 40))
        )
      })
      .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
  )
  return [...spans, ...asides(text)].filter(span => !isTalkedAbout(text, span))
}

/** Every placeholder, and what else was left behind: a machine's words, Markdown, notes to oneself, a subject in the text. */
export function findLeftovers(text: string): Placeholder[] {
  const open = findPlaceholders(text)
  const gaps = new Map(open.map(gap => [gap.start, gap]))
  return merge(text, [...open, ...remnants(text)]).map(span => {
    const gap = gaps.get(span.start)
    return gap?.end === span.end ? gap : { ...span, slot: 'other' }
  })
}
