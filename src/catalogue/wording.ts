import type { EvaluateRequest, Insertion } from '../../schemas/evaluate.ts'
import type { Draft, Sentence } from '../draft/draft.ts'
import { believed, readingsOf } from '../draft/reading/belief.ts'

interface Interview {
  interview?: EvaluateRequest['interview'] | undefined
  employer?: EvaluateRequest['employer'] | undefined
}

const tidy = (words: string | undefined): string | null =>
  words === undefined || /[[\]{}<>_\n]/.test(words) || words.trim() === ''
    ? null
    : words.trim().replace(/(?<![.,;:])[.,;:]+$/, '')

/** First words of a role that keep their capital in a sentence: languages, faiths, products. */
const named = new Set(
  (
    'Android Angular Arabic Azure Bengali Cantonese Catholic Chinese Christian Cobol Django Drupal Dutch English Excel ' +
    'Flutter French German Greek Hindi Irish Italian Japanese Java Jewish Korean Kotlin Kubernetes Laravel Latin Linux ' +
    'Magento Mandarin Montessori Muslim Node Norwegian Oracle Perl Persian Polish Portuguese Punjabi Python React ' +
    'Ruby Russian Rust Salesforce Scala Shopify Spanish Spark Swahili Swedish Swift Tamil Turkish Ukrainian Unity Urdu ' +
    'Vietnamese Welsh Windows Wordpress'
  ).split(' ')
)

/** A role as it stands within a sentence: "Maintenance planner" in a form's field is "maintenance planner" there. */
function inSentence(role: string): string {
  const [first = ''] = role.split(/[ -]/, 1)
  const isOnlyCapital = /^\p{Lu}\p{Ll}+(?![^]*\p{Lu})/u.test(role)
  return isOnlyCapital && !named.has(first) ? role[0]!.toLowerCase() + role.slice(1) : role
}

/** "the Crew Leader role"; `otherwise` when the request names none. */
export function namedRole<Otherwise extends string | null>(
  request: Interview,
  otherwise: Otherwise
): string | Otherwise {
  const role = tidy(request.interview?.role)?.replace(/^(?:the|an?) /i, '')
  if (role === undefined) return otherwise
  const isWorded = /\b(?:role|job|position|post|vacancy|placement|apprenticeship|internship)$/i.test(role)
  return `the ${inSentence(role)}${isWorded ? '' : ' role'}`
}

/** "the Crew Leader role at Riverbend", as far as the request tells; null when it names neither role nor employer. */
export function jobOf(request: Interview): string | null {
  const company = tidy(request.employer?.name)
  const job = namedRole(request, company === null ? null : 'the job')
  return company === null ? job : `${job} at ${company}`
}

/** Plurals and most words that stand without an article. */
const uncounted = /(?:[^s]s|ment|ing|ion|ness|ity|ance|ence|ency|ure|work|care|safety|data)$/i

/** What was asked about but is no subject for thanks: terms of employment, checks, private matters. */
const terms =
  /\b(?:salar(?:y|ies)|pay|wages?|compensation|bonus(?:es)?|benefits?|perks|holidays?|(?:annual|sick|parental|maternity|paternity) leave|hours|overtime|pensions?|401k|notice(?: period)?|visas?|sponsorship|right to work|relocation|start date|contract|references?|background check|drug test|criminal record|health|disabilit(?:y|ies)|pregnan\w+|child(?:ren|care)?|gaps?|redundanc(?:y|ies)|parking|weaknesses|reasons? for leaving)\b/i

/** The first topic of the request that fits behind "about": "the flood model", "supplier scorecards"; null without one. */
export function topicOf({ interview }: Interview): string | null {
  const topic = interview?.topics?.map(tidy).find(one => one !== null && !terms.test(one)) ?? null
  if (topic === null) return null
  const words = topic.split(/\s+/)
  const needsArticle =
    words.length > 1 &&
    /^\p{Ll}/u.test(topic) &&
    !uncounted.test(topic) &&
    !/^(?:the|an?|your|our|my|this|that|how|why|what|when|where|whether|\w+ing)$/i.test(words[0] ?? '') &&
    !/^(?:\w+ (?:of|for|in|on|at|with|and) )/i.test(topic)
  return needsArticle ? `the ${topic}` : topic
}

/** Whether thanks or a wish would sound false beside what the draft says. */
export const isBitter = (draft: Draft): boolean =>
  readingsOf(draft, 'hostile-tone').length > 0 || readingsOf(draft, 'sore-loser').length > 0

/** A sentence as this writer would put it: "I'm" and "Thanks" where the draft has them. */
export function inTheirWords({ body }: Draft, sentence: string): string {
  const isShort = /\b(?:I['’](?:m|d|ve|ll)|it['’]s|don['’]t|can['’]t)(?!\p{L})/iu.test(body)
  const isBrief = /\bthanks\b/i.test(body) && !/\bthank you\b/i.test(body)
  const short = isShort ? sentence.replace(/\bI am\b/g, "I'm").replace(/\bI would\b/g, "I'd") : sentence
  return isBrief ? short.replace(/^Thank you\b/, 'Thanks') : short
}

const bullet = /^(?:[-*•–—]|\d{1,2}[.)])\s/
const fewWords = 3
const insertion = (at: number, text: string): Insertion => ({ in: 'body', at, text })
/** Puts a sentence behind another, giving that its full stop where it has none. */
export const after = ({ end, text }: Sentence, sentence: string) =>
  insertion(
    end,
    bullet.test(text) ? `\n\n${sentence}` : `${/[\p{L}\p{N}]$/u.test(text) ? '.' : ''} ${sentence}`
  )

function inEmpty({ greeting }: Draft, sentence: string): Insertion {
  return greeting === null ? insertion(0, `${sentence}\n\n`) : insertion(greeting.end, `\n\n${sentence}`)
}

/** Where an opening sentence goes: first in the prose, but behind "Good day." and "it's Marlon Reid from the interview at ten." */
export function openWith(draft: Draft, sentence: string): Insertion {
  const { sentences } = draft
  const isPreamble = (one: Sentence) =>
    one.words <= fewWords || /^\p{Ll}/u.test(one.text) || believed(one, 'introduces') !== null
  const found = sentences.findIndex((one, i) => i === sentences.length - 1 || !isPreamble(one))
  const [before, first] = [sentences[found - 1], sentences[found]]
  if (first === undefined) return inEmpty(draft, sentence)
  if (isPreamble(first)) return after(first, sentence)
  if (before !== undefined) return after(before, sentence)
  return insertion(first.start, bullet.test(first.text) ? `${sentence}\n\n` : `${sentence} `)
}

/** Where a last sentence goes: at the end of the prose, but before "Goodbye." and a postscript. */
export function endWith(draft: Draft, sentence: string): Insertion {
  const isPostscript = ({ paragraph }: Sentence) =>
    /^p\.? ?s\b/i.test(draft.body.slice(draft.paragraphs[paragraph]?.start))
  const last = draft.sentences.findLast((one, i) => i === 0 || (one.words > fewWords && !isPostscript(one)))
  return last === undefined ? inEmpty(draft, sentence) : after(last, sentence)
}
