import { signerOf, type Draft, type Label, type Span } from '../draft.ts'
import { findPlaceholders } from './placeholders.ts'
import { believed } from './belief.ts'
import { stem, type Known } from './known.ts'

/** The parts of a call: who calls and in which connection, thanks, interest, and the question about the timeline. */
const callParts = [
  'who you are',
  'which job or interview it is about',
  'a thank-you',
  'your interest in the job',
  'a question about the timeline'
] as const
type CallPart = (typeof callParts)[number]

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const day = `(?:(?:last |this |next |on )?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?:['’]?s)?|yesterday|this (?:morning|afternoon)|today|the (?:\\d|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\w+teenth|twent|thirt)|\\d{1,2}(?:st|nd|rd|th)|(?:${months})\\.? \\d|\\d{1,2} (?:${months})\\b|\\d{1,2}[/.]\\d)`
const jobNoun =
  '(?:position|role|job|post|vacancy|opening|opportunity|spot|place|apprenticeship|internship|traineeship|shift|gig|seat)'
/** "the dispensary technician post": what a job is called stands before the noun, or behind it. */
const calledJob = new RegExp(
  `\\b(?!(?:the|this|that|your|a|an|my|any|new|first|same|other|open|great|exciting|advertised|dream|good|next|last|full|part|whole|of|to|for|in|in your|such|every|each|best|right|perfect|which|what|our|their|current|old|previous|me|you|it|and|get|got|do|did|want|need|done|time|nice|wonderful|amazing|real|only|or|is|was|in|on|with|offer|another|one|some|no|take|took|his|her|paid|paying|steady) )[\\w'’&/-]{1,40} ${jobNoun}s?\\b|\\b${jobNoun} (?:of|as|titled|called|for) (?:an? |the )?[\\p{L}]{3,}|\\b(?:interview(?:ed)?|appl(?:y|ied|ication)|considered|work(?:ing)?|came in|came|to be|panel|selection) (?:for|as|to be|about) (?:an? |the |your |being )?(?!(?:the|this|that|job|it|you|your|me)\\b)[\\p{L}-]{4,}`,
  'iu'
)
/** The interview with its day or place: the reader can look it up. */
const datedInterview = new RegExp(
  `\\b(?:interview\\w*|met|meeting|spoke|talked|came (?:in|for)|visited|was (?:in|there)|(?:saw|seen|see) me|trial|chat|application|sat down|conversation|discussed|discussion)\\b[^.?!\\n]{0,60}?\\b${day}|\\bfrom ${day}|\\b(?:came|come|calling|ringing|phoning|writing|spoke|talked|met|here|see you|saw you)\\b[^.?!\\n]{0,30}\\babout (?:the|your) (?!(?:job|position|role|post|interview|thing|status|decision|matter|opportunity|opening|vacancy|next|outcome|results?|application|timeline|call|chat|meeting|other|news|hiring|latest)\\b)[a-z-]{4,}|${day}[^.?!\\n]{0,30}\\b(?:interview|trial|meeting|chat)`,
  'iu'
)
const named =
  /\b(?:[Tt]his is|[Ii]t['’]?s|[Ii]t is|I['’]?m|I am|[Mm]y name(?: is|['’]s))(?: me| only| again| just|,)* (?!me\b|again\b|just\b|your\b|about\b|been\b|a\b|the\b|[a-z]+ing\b)\p{Lu}[\p{L}'’-]+|(?<![\p{L}'’-])(?:(?!\p{Lu})[\p{L}'’-])*\p{Lu}[\p{L}'’-]+ (?:here|speaking|calling|from the|about the)\b/u
const namedLower = /\b(?:this is|its|it['’]s|my name is|i['’]m) [\p{L}]+ (?:from|here|about|who)\b/iu
const asks =
  /\?|\b(?:wonder(?:ing|ed)?|see(?:ing)?|ask(?:ing)?|know|find out|check(?:ing)?|hear|tell me|enquir\w+|inquir\w+|let me know|update)\b[^.!?\n]{0,50}\b(?:if|whether|when|where|how|what|about|any|news|status|decision|decided|update)/i

/** Which parts of a call or a check-in a message lacks; learned readings first, plain words where they are silent. */
export function missingParts(
  draft: Draft,
  { role, topics, candidate, company }: Pick<Known, 'role' | 'topics' | 'candidate' | 'company'>
): CallPart[] {
  const { body, subject, sentences, signature, greeting } = draft
  const text = sentences.map(sentence => sentence.text).join(' ')
  const does = (label: Label) => sentences.some(sentence => believed(sentence, label) !== null)
  const all = `${subject}\n${greeting === null ? '' : body.slice(greeting.start, greeting.end)} ${text}`
  const words = new Set((all.match(/[\p{L}\p{N}]{3,}/gu) ?? []).map(stem))
  const ofRequest = [role ?? '', company ?? '', ...topics]
    .flatMap(phrase => phrase.match(/[\p{L}\p{N}]{3,}/gu) ?? [])
    .filter(word => !/^(?:the|and|for|new|job|work|with|llc|ltd|inc|co)$/i.test(word))
  // A subject that says more than "Following up"
  const isTitled = (subject.match(/\p{L}{3,}/gu) ?? []).some(
    word =>
      !/^(?:re|fwd?|follow\w*|check\w*|thank\w*|you|the|and|for|your|our|any|news|update\w*|status|application|interview\w*|hello|question|quick|just|touching|base|circling|back|still|waiting|reply|decision|please|urgent|hiring|process|position|job|role|next|steps|inquiry|enquiry|candidate|candidacy|regarding|about|from|last|week|meeting|with|not|interested|needed|ready|start|time|sensitive|knock|i|on|up|in|of|to|my|it)$/i.test(
        word
      )
  )
  const isOpen = findPlaceholders(body).length > 0
  const isNamed =
    isOpen ||
    does('introduces') ||
    signature !== null ||
    named.test(all) ||
    namedLower.test(all) ||
    (candidate?.match(/\p{L}{3,}/gu) ?? []).some(name => words.has(stem(name)))
  const isPlaced =
    isOpen ||
    isTitled ||
    calledJob.test(all) ||
    datedInterview.test(all) ||
    ofRequest.some(word => words.has(stem(word)))
  const found = [
    isNamed,
    isPlaced,
    does('thanks') || /\bthank|\bgrateful|\bappreciate/i.test(text),
    does('interest') ||
      /\b(?:interested|keen|love to|like (?:to have )?the job|excited|up for it)\b/i.test(text),
    does('asks-news') || does('pushy-tone') || asks.test(text)
  ]
  return callParts.filter((_, i) => found[i] === false)
}

/** A call must place itself, and hold more than its opening; in writing the signature and the thread help, so only a bare question for news is unclear. */
export function isUnclear(draft: Draft, missing: readonly CallPart[]): boolean {
  const { stage, channel, sentences } = draft
  const isPlaced = !missing.includes('which job or interview it is about')
  if (channel === 'phone')
    return !isPlaced || missing.includes('who you are') || (stage === 'check-in' && missing.length > 2)
  if (stage !== 'check-in' || isPlaced || sentences.length === 0) return false
  if (channel === 'text' || channel === 'social') return true
  // With a whole name and an interview to look up, the reader will find it
  const isSigned = /(?<![\p{L}.])\.*(?:\p{L}\.+)*\p{L}{2}[\p{L}.]* +\p{L}{2}/u.test(signerOf(draft))
  return (
    sentences.some(sentence => believed(sentence, 'asks-news') !== null) &&
    !(
      isSigned && sentences.some(({ text }) => /\b(?:interview|appli|met\b|meeting|conversation)/i.test(text))
    )
  )
}

const vague =
  /\b(?:(?:calling|ringing|texting|writing|checking|asking|phoning|following up|check|here) (?:again )?(?:about|on|with) (?:the|that|this|my|our) (?:job|thing|position|role|interview|application|chat|matter)|(?:from|about) (?:the|that) (?:other (?:day|week)|interview|job|thing|chat)(?: at your place)?|where (?:we|things|it|we['’]re) (?:are|is|stand)(?: at)?(?: with (?:that|it|things|everything))?|a while (?:back|ago)|the other (?:day|week)|remember me|remember\?|(?:calling|checking in|ringing|following up)(?: just)? to follow up|(?:check(?:ing)?|circl(?:e|ing)|touch(?:ing)?) (?:in|back|base)|follow(?:ing)? up|any (?:news|updates?))/i

/** The words that stand where the job or the interview should be named, if there are any. */
export function vaguePurpose({ sentences }: Draft): Span | null {
  for (const { text, start } of sentences) {
    const match = vague.exec(text)
    if (match !== null) return { start: start + match.index, end: start + match.index + match[0].length }
  }
  return null
}
