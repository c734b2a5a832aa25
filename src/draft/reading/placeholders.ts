import type { Span } from '../draft.ts'

/** What of the request belongs into a placeholder, where its words tell. */
type Slot = 'company' | 'role' | 'candidate' | 'interviewer' | 'other'
export interface Placeholder extends Span {
  slot: Slot
}

/** Words that name what a template leaves open, or tell the writer to fill it. */
const slotWord =
  /\b(?:names?|surname|firstname|lastname|fname|lname|company|employer|organi[sz]ation|institution|school|university|department|team|positions?|roles?|job|titles?|vacancy|dates?|days?|weekday|month|time|numbers?|phone|telephone|email|address|street|city|state|zip|postcode|skills?|experiences?|qualifications?|strengths?|achievements?|accomplishments?|topics?|projects?|interviewers?|manager|recruiter|recipient|contact|candidate|signature|insert|mention|describe|specifics?|something|details?|examples?|your|reason|industry|field|product|goals?|values?|location|blank|years?|amount|salary|person|thing|adjective|tools?|software|tasks?|challenges?|responsibilit(?:y|ies)|profile|portfolio|website|event|hobby|x+)\b/i
/** What brackets hold in a finished message: directions for a call, editors' marks, what was taken out on purpose. */
const innocent =
  /^(?:if|when|while|pause|wait|voicemail|beep|tone|leave|hang|smile|laughs?|breathe|cough|sic|redacted|attached|link|external|internal|edit|deleted|removed|image|photo|cc|ok)\b|\b(?:redacted|withheld|removed|omitted|external|attached|enclosed)\b/i
/** In round brackets whole phrases only: prose uses them too. */
const inRound =
  /^(?:(?:please )?(?:insert|enter|fill in|mention|describe|specify|add) .{2,60}|(?:the |your |my |their |his\/her )?(?:full |first |last |family |company|employer|business|organi[sz]ation|interviewer|recipient|manager|hiring manager|contact)(?:['’]s)? ?(?:sur)?names?(?: here)?|(?:typed |sur|first |last )?names?(?: of (?:the )?(?:employer|company|interviewer|recipient|person|contact|organi[sz]ation|school))?|company|employer|organi[sz]ation|surname|interviewer|hiring manager|(?:exact )?(?:job|position|role)(?: title)?|job title|title|dates?(?: of (?:the )?(?:interview|meeting))?|(?:interview|today['’]s) date|day|weekday|number|(?:tele)?phone(?: number)?|signature|city, state,? ?(?:zip|postcode)?(?: code)?|address|skill or training|skills?|topic|your (?:name|(?:typed |full |first |last )?name|signature|street address|address|(?:tele)?phone(?: number)?|number|contact details|e-?mail(?: address)?|title|skills?))$/i
/** Tags of HTML that a template would share a word with. */
const tag = /^\/?(?:title|address|time|label|link|section|summary|details|table|form|data|field)$/i
const titles = '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)'

interface Pattern {
  pattern: RegExp
  isOpen?: (inside: string, before: string, after: string) => boolean
}

const names = (inside: string) =>
  slotWord.test(inside.replace(/[_*-]/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2')) &&
  !innocent.test(inside) &&
  !/\d{2}|https?:|@|[“”"]/.test(inside)
const patterns: readonly Pattern[] = [
  {
    pattern:
      /\{\{ ?[\p{L}_][^{}\n]{0,60}\}\}|<<[\p{L}_][^<>\n]{0,60}>>|\*\|[A-Z_:0-9]{2,30}\|\*|«[\p{L}_][^«»\n]{0,60}»|\$\{[\p{L}_][\w. ]{0,40}\}|%%?[A-Z][A-Z_]{2,30}%%?|##[A-Z][A-Z_ ]{2,30}##/gu
  },
  { pattern: /\[\[?([\p{L}#_2][^[\]\n]{0,90})\]\]?/gu, isOpen: names },
  { pattern: /\{([\p{L}_][^{}\n]{0,60})\}/gu, isOpen: names },
  { pattern: /<([\p{L}_][^<>\n]{0,60})>/gu, isOpen: inside => names(inside) && !tag.test(inside) },
  {
    pattern: /\(([\p{L}][^()\n]{1,70})\)/gu,
    isOpen: inside => inRound.test(inside) && !innocent.test(inside)
  },
  // A blank to be filled; snake_case names and lines drawn across a page are none
  {
    pattern: /_{3,}/g,
    isOpen: (_, before, after) =>
      !/\w$/.test(before) &&
      !/^\w/.test(after) &&
      !(/(?:^|\n)[^\S\n]*$/.test(before) && /^[^\S\n]*(?:\n|$)/.test(after))
  },
  // "joining XXX", "on XX May", "555-XXXX"; kisses stand at the end of a line, Roman numerals after a name
  {
    pattern: /(?<![\p{L}\d])[Xx]{2,}(?:[-/ ][Xx]{2,})*(?![\p{L}\d])/gu,
    isOpen: (_, before, after) => isStandIn(before, after)
  },
  {
    pattern: /\b(?:[A-Z]{2,}_)+[A-Z]{2,}\b/g,
    isOpen: inside =>
      /NAME|COMPANY|TITLE|ROLE|POSITION|JOB|INTERVIEW|EMPLOYER|SKILL|TOPIC|CANDIDATE|RECIPIENT|MANAGER/.test(
        inside
      ) && !/ENV|NODE|PATH|KEY|ID$/.test(inside)
  },
  {
    pattern:
      /\b(?:First|Last|Full|Company|Employer|Job|Interviewer|Position|Role|Recruiter|Manager|Candidate)(?:Name|Title)\b/g
  },
  {
    pattern:
      /\b(?:Company|Employer|Organi[sz]ation|Interviewer(?:['’]s)?|Recruiter(?:['’]s)?|Manager(?:['’]s)?|Your(?: Full| First| Last)?) Name\b(?: Typed)?|\bName of (?:Interviewer|Company|Employer|Hiring Manager)\b|\bYour (?:Street )?Address\b|\bYour (?:Phone|Telephone)(?: Number)?\b|\bYour Signature\b/g,
    isOpen: (_, __, after) => !/^ (?:plate|page|is|was|and)\b/i.test(after)
  },
  // The choice of a title left to the writer, and a title that no name follows; "Mr/Mrs Dunn" may be a couple
  {
    pattern: new RegExp(`\\b${titles}\\.?(?: ?/ ?|/ ?| or )${titles}\\b\\.?`, 'g'),
    isOpen: inside => !/^Mr\.? ?(?:or|\/) ?Mrs/.test(inside)
  },
  { pattern: new RegExp(`\\b${titles}\\.? (?:Last ?[Nn]ame|Surname|SURNAME|Name|NAME|LASTNAME)\\b`, 'g') },
  {
    pattern:
      /(?<=(?:^|\n)[^\S\n]*(?:dear|hi|hello|hey) )(?:(?:first|last|interviewer['’]?s?|recruiter['’]?s?|manager['’]?s?) ?)?name(?=[^\S\n]*(?:[,:!][^\S\n]*)?(?:\n|$))/gi
  },
  { pattern: /(?<=(?:^|\n)[^\S\n]*(?:dear|hi|hello) )(?:mr|mrs|ms)\.?(?=[^\S\n]*[,:][^\S\n]*(?:\n|$))/gi },
  {
    pattern:
      /\bINSERT(?: [A-Z]+){1,4}\b|\*(?:insert|add|mention) [^*\n]{2,50}\*|\b(?:ABC|XYZ) (?:Company|Corp(?:oration)?|Inc|Ltd)\b|(?<=\b(?:at|for|with|about|join|joining|the|of) )(?:COMPANY|POSITION|TOPIC|EMPLOYER|JOB)(?: (?:NAME|TITLE))?\b(?![ -][A-Z]{2})/g
  },
  { pattern: /\blorem ipsum\b/gi }
]

function isStandIn(before: string, after: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (/^[/-]\p{L}/u.test(after)) return false
  if (/\d[- ]$/.test(line) || /^[- ]\d/.test(after)) return true
  if (
    !/(?:^|[ ,(])(?:at|for|with|of|about|from|in|on|the|your|to|joining|join|by|dear|hi|hello|mr\.?|mrs\.?|ms\.?|dr\.?|as|an?|using|called|is)\s$/i.test(
      line
    )
  )
    return false
  return !/(?:love|kisses|hugs|from|to) $/i.test(line) || /^ ?[\p{L}.]/u.test(after)
}

/** Behind a placeholder that is talked about: "the [Team] label in the mail program". */
const talkedAbout =
  /^ (?:field|box|column|tag|badge|label|key|button|element|folder|placeholder|variable)s?\b/i

/** As far back as a quotation's opening mark is looked for, in UTF-16 code units; keeps the reading linear. */
const longestQuotation = 300

/** Whether the place lies inside a quotation or code of its line: what is talked about, not left open. */
function isQuoted(text: string, at: number): boolean {
  const before =
    text
      .slice(Math.max(0, at - longestQuotation), at)
      .split('\n')
      .at(-1) ?? ''
  const count = (mark: string) => before.split(mark).length - 1
  return count('“') > count('”') || count('"') % 2 === 1 || count('`') % 2 === 1
}

const slots: ReadonlyArray<[Slot, RegExp]> = [
  ['candidate', /\b(?:(?:your|my|typed|candidate)\b.{0,200}\b(?:names?|signature)|signature)\b/i],
  [
    'company',
    /\b(?:company|employer|organi[sz]ation|firm|institution)\b(?!.*(?:culture|value|project|something|mention|address|phone))/i
  ],
  [
    'role',
    /^[^\p{L}]*(?:the |exact |insert |job |position |role |vacancy )*(?:position|role|job|title|vacancy)[^\p{L}]*$/iu
  ],
  [
    'interviewer',
    /^(?:Mr|Mrs|Ms|Dr)\b|\b(?:interviewer|recruiter|recipient|manager|last ?name|first ?name|fname|lname|surname|name)\b/i
  ]
]

/** Every placeholder of a text, in order; those that only a space parts are one ("Mr./Ms. [last name]"). */
export function findPlaceholders(text: string): Placeholder[] {
  const spans: Span[] = []
  for (const { pattern, isOpen } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const [whole, inside = whole] = match
      const end = match.index + whole.length
      if (
        isOpen !== undefined &&
        !isOpen(inside, text.slice(Math.max(0, match.index - 60), match.index), text.slice(end, end + 20))
      )
        continue
      if (!isQuoted(text, match.index) && !talkedAbout.test(text.slice(end, end + 20)))
        spans.push({ start: match.index, end })
    }
  }
  const merged: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last === undefined || span.start > last.end + 1 || (span.start > last.end && text[last.end] !== ' '))
      merged.push({ ...span })
    else last.end = Math.max(last.end, span.end)
  }
  return merged.map(span => {
    const words = text
      .slice(span.start, span.end)
      .replace(/[_*]/g, ' ')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
    return { ...span, slot: slots.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other' }
  })
}
