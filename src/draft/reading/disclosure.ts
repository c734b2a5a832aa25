import type { Draft, Span } from '../draft.ts'

/** Somebody else has made the writer an offer. */
const offered = [
  /\b(?:I|we)(?:'ve| have| had| was| were)?(?: also| just| now| since| recently)*(?: been)? (?:offered|made an offer|given an offer|had an offer|received an offer)\b/i,
  /\b(?:made|given|sent|released) (?:me )?an offer\b|(?<!\byou (?:\w+ )?)\boffered me\b|\ban offer (?:from|at|on|elsewhere)\b|\b(?:another|other) [\w' ]{2,40}\bhas offered\b/i
]
/** Somebody else waits for the writer's answer: not the reader's firm, nor the writer, who "expects to hear". */
const awaited = [
  /(?<!\b(?:your|this) )\b(?:an?other|elsewhere|present|current|agency|firm|company|they(?:'d| would|'ve| have)?)\b[^.;]{0,60}(?<!\b(?:I|we|you)(?:'d|'m|'ve|'re| am| are| would| do| have)? (?:\w{2,10} )?)\b(?:asked?|likes?|wants?|needs?|hopes?|expects?|waiting)\b[^.;]{0,40}\b(?:answer|reply|decision|know|hear|yes or no)\b/i,
  /\b(?:I|I'm|I've|I have|I am|been asked)(?: \w+){0,2} to (?:(?:answer|reply to|respond to) (?:another|the|my|them|one|an?)|(?:tell|give) (?:[\w' ]{2,30} )?(?:yes|my answer|an answer|a decision))\b/i
]
/** By when. */
const day =
  /\b(?:by|until|till|on|before|lapses|is|falls due)\b[^.;]{0,24}\b(?:\d{1,2}(?:st|nd|rd|th)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|tonight|tomorrow|(?:this|next|the) (?:week|month|weekend))\b/i
/** What makes a lever of it: money, comparison, an ultimatum, one's own price. */
const lever =
  /[£$€₹]|\b(?:\d+ ?(?:k|%|grand|thousand)|thousand|per ?cent|salary|pay(?:s|ing)?|money|how much|\d+ pounds|friendly|whats? it|figures?|package|rates?|bonus|sign-on|higher|better|above|less than|more than|double[ds]?|beat|match(?:es|ed)?|improved?|raise[ds]?|bid(?:ding|s)?|compet\w+|rivals?|circling|chas(?:e|ing)|losing me|lose me|missing out|too late|unless|otherwise|or else|come to its senses|before (?:I|they|one|some(?:one|body))|so (?:if|do|don't|let me|I would need)|if you want me|wait (?:long|forever|around)|(?:won't|can't) wait|hurry|fast|sooner|dawdl\w+|options|names?d? my|expect you|sharpen|leverage|on (?:the|my)(?: \w+)? table|in (?:my |the )?hand|demand)\b/i

/** Pressure that is denied is none: "I am not asking you to hurry". */
const denied = /(?:\b(?:not|no|never|without)\b|n't\b)[^.;]{0,30}\b(?:hurry|press|pressure|rush|push)\w*/gi

const some = (patterns: readonly RegExp[], text: string) => patterns.some(pattern => pattern.test(text))

/**
 * Sentences that say plainly, and without pressing, that another employer waits for an answer by a day. Whether that is wise is disputed;
 * using it as a lever is another matter, and the encoder's to find. The day may stand in a sentence beside it, and the pressure in the next.
 */
export function findDisclosures({ sentences }: Pick<Draft, 'sentences'>): Span[] {
  const plain = sentences.map(({ text }) => text.replaceAll('’', "'").replaceAll(/\s+/g, ' '))
  return sentences.filter((_, i) => {
    const text = plain[i]!
    const isOffer = some(offered, text)
    if (!isOffer && !(some(awaited, text) && day.test(text))) return false
    const [before = '', after = ''] = [plain[i - 1], plain[i + 1]]
    return (
      [before, text, after].some(one => day.test(one)) &&
      !lever.test(`${text} ${after}`.replaceAll(denied, ''))
    )
  })
}
