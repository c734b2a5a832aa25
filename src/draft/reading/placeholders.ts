import type { Span } from '../draft.ts'
import {
  around,
  heads,
  instructs,
  isBlank,
  isGap,
  isInnocent,
  isOpenBracket,
  isStandIn,
  namesGap,
  needed,
  oneOf,
  table,
  tags,
  wordsOf
} from './gap-words.ts'

/** What of the request belongs into a placeholder, where its words tell. */
type Slot = 'company' | 'role' | 'candidate' | 'interviewer' | 'other'
export interface Placeholder extends Span {
  slot: Slot
}

const titles = oneOf('Mr, Mrs, Ms, Miss, Mx, Dr, Prof')
const owners = oneOf(
  'Company, Employer, Organi[sz]ation, Interviewer, Recruiter, Hiring Manager, Manager, Recipient, Candidate',
  'Hospital, School, Your, Your Full, Your First, Your Last'
)
const own = oneOf('Signature, (?:Street |E-?mail )?Address, (?:Phone|Telephone)(?: Number)?')
const fieldOwners = oneOf(
  'first, last, full, company, employer, job, interviewer, position, role, recruiter, manager, candidate'
)
const firms = oneOf('Company, Corp(?:oration)?, Inc, Ltd, LLC, Limited, Industries, Organi[sz]ation')
const shouted = oneOf('COMPANY, POSITION, TOPIC, EMPLOYER, JOB, NAME, INTERVIEWER, SURNAME')
/** Programs write these where a value is missing or was never asked for. */
const droppings = oneOf(
  '\\[object Object\\], #(?:N/A|REF!|VALUE!|NAME\\?), Invalid Date, lorem ipsum',
  '(?:click or )?tap here to enter text, :contentReference\\[[^\\]]*\\], turn\\dsearch\\d'
)

interface Pattern {
  pattern: RegExp
  isOpen?: (inside: string, before: string, after: string) => boolean
}
const patterns: readonly Pattern[] = [
  // The fields of mailers and hiring systems
  { pattern: /\{\{\{? ?[\p{L}_#][^{}\n]{0,60}\}\}\}?|<<[\p{L}_][^<>\n]{0,60}>>|«[\p{L}_][^«»\n]{0,60}»/gu },
  { pattern: /\*\|[A-Z_:0-9]{2,30}\|\*|\$\{[\p{L}_][\w. ]{0,40}\}|\{[!%] ?[\p{L}_][^{}\n]{0,60}\}/gu },
  { pattern: /%%?[A-Z][A-Z_]{2,30}%%?|%%[A-Za-z_]{3,30}%%|##[A-Z][A-Z_ ]{2,30}##|%[a-z]+_?name%|%\d\$s/g },
  {
    pattern: /(?<![\w#%$@~|^+=*])([#%@~|^+=*])\1?(\p{L}[\p{L}_ ]{2,30})\1\1?(?!\w)/gu,
    isOpen: inside =>
      /.(?:name|title|date)/i.test(inside) && wordsOf(inside).every(word => isGap(word) || around.has(word))
  },
  { pattern: /(?<![\w*])\*([^*\n]{3,60})\*(?![\w*])/g, isOpen: inside => instructs(inside) },
  { pattern: /(\/\/|~~|@@|==)(\p{L}[\p{L}_ ]{2,30})\1/gu, isOpen: inside => wordsOf(inside).every(isGap) },
  { pattern: /\$(\p{L}[\p{L}_]{2,30})(?![\w-])/gu, isOpen: inside => wordsOf(inside).every(isGap) },
  { pattern: /\[\s{0,9}\]|\(\s{1,9}\)|\{\s{0,9}\}|<\s{0,9}>/g, isOpen: (_, before) => needed.test(before) },
  { pattern: /\[\[?([^[\]]+)\]\]?(?!\()|【([^【】]+)】|［([^［］]+)］/g, isOpen: isOpenBracket },
  { pattern: /(?<!\{)\{([^{}]+)\}(?!\})/g, isOpen: isOpenBracket },
  {
    pattern: /(?<!\w)<([\p{L}_][^<>\n]*)>/gu,
    isOpen: (inside, before) =>
      !tags.has(inside.replace('/', '').toLowerCase()) && isOpenBracket(inside, before)
  },
  {
    pattern: /\(([\p{L}\d][^()]*)\)/gu,
    isOpen: inside => inside.length <= 300 && !isInnocent(inside) && (instructs(inside) || namesGap(inside))
  },
  // A blank to be filled; snake_case names and lines drawn across a page are none
  {
    pattern: /_{3,}/g,
    isOpen: (_, before, after) =>
      !/\w$/.test(before) &&
      !/^\w/.test(after) &&
      !(/(?:^|\n)[^\S\n]*$/.test(before) && /^[^\S\n]*(?:\n|$)/.test(after))
  },
  { pattern: /(?<![.…])[.…]{2,}(?: ?\/ ?[.…]{2,})+/g },
  { pattern: /\.{3,}|…+|\?{2,}|[-–—]{2,}/g, isOpen: isBlank },
  {
    pattern: /(?<![\p{L}\d])[Xx]{2,}(?:[-/ ][Xx]{2,})*(?![\p{L}\d])/gu,
    isOpen: (_, ...around) => isStandIn(...around)
  },
  // Names of fields, with or without their brackets
  {
    pattern: /\b(?:[A-Z]{2,}_)+[A-Z]{2,}\b/g,
    isOpen: inside => wordsOf(inside).some(isGap) && !/ENV|NODE|PATH|KEY|ID$/.test(inside)
  },
  {
    pattern: new RegExp(
      `(?<![\\w{[<%«|])(?:${fieldOwners}_?(?:name|title)|[fl]name|FNAME|LNAME)\\b(?![@.]\\w)`,
      'gi'
    )
  },
  {
    pattern: new RegExp(
      `\\b(?:${owners}(?:['’]s)? Name|Your ${own}|Name of (?:the )?${owners})\\b(?: Typed| Here)?`,
      'g'
    ),
    isOpen: (_, __, after) => !/^ (?:plate|page|is|was|and)\b/i.test(after)
  },
  { pattern: /\b(?:Company|Job|Position|Role|Topic|Date|Text|Type)(?: Name| Title| Text)? Here\b/g },
  // The choice of a title left to the writer, and a title that no name follows; "Mr/Mrs Dunn" may be a couple
  {
    pattern: new RegExp(`\\b${titles}\\.?(?:(?: ?/ ?|/ ?| or )${titles}\\b\\.?)+`, 'g'),
    isOpen: inside => !/^Mr\.? ?(?:or|\/) ?Mrs\.?$/.test(inside)
  },
  { pattern: new RegExp(`\\b${titles}\\.? (?:Last ?[Nn]ame|Surname|SURNAME|Name|NAME|LASTNAME)\\b`, 'g') },
  { pattern: new RegExp(`\\b${titles}\\.? (?:[Tt]he )?${owners}['’]s? (?:[Ss]ur|[Ll]ast )?[Nn]ame\\b`, 'g') },
  { pattern: /\b[Ss]incerely ?\/ ?faithfully\b|\b[Ff]aithfully ?\/ ?sincerely\b/g },
  // What a field without a value leaves
  { pattern: /\b(?:position|post|role|job|vacancy) (?:of|as) (?:at|on|with|in)\b/g },
  { pattern: /(?<=\b(?:at|with) )(?:undefined|null|NaN)(?=[.,!\n])/g },
  // Stand-ins
  {
    pattern: new RegExp(
      `\\b(?:ABC|XYZ) ${firms}\\b(?: Ltd\\b)?|\\bXYZ (?:Hospital|University|School|Bank)\\b`,
      'g'
    )
  },
  { pattern: /(?<=\b(?:about|on|with|of) )blah(?:[, ]+blah)+\b|\bCompany (?:XYZ|ABC)\b/g },
  { pattern: /(?<=\b(?:at|for|with|join|joining) )XYZ(?=[.,;!?\n]| and |$)/g },
  {
    pattern: new RegExp(
      `(?<=\\b(?:at|for|with|about|join|joining|the|of) )${shouted}(?: (?:NAME|TITLE))?\\b(?![ -][A-Z]{2})`,
      'g'
    )
  },
  { pattern: new RegExp(droppings, 'gi') }
]

/** What stands in a greeting where no name was filled in. */
const unnamed = table('name null undefined nan none fname lname firstname lastname surname mr mrs ms test')
const fieldStart =
  /^(?:Your|Today|City|Company|Name|Date|Signature|First|Full|Candidate|Phone|E-?mail|Address)\b[^.:!?]*$/

/** Greetings, signatures and lines of letterheads that hold the name of a field only. */
function openLines(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const greeted = /^(\s*(?:dear|hi|hello|hey))(?: ([^,:!]{0,40}?))?\s?[,:!]?\s*$/i.exec(line)
    if (greeted !== null) return openGreeting(line, greeted[1]!, greeted[2] ?? '', index)
    const bare = line.trim()
    const words = wordsOf(bare)
    const isField =
      bare.length < 40 &&
      fieldStart.test(bare) &&
      words.every(word => isGap(word) || around.has(word)) &&
      (words.some(word => heads.has(word)) || words[0] === 'city' || bare === 'First Last')
    const at = index + line.indexOf(bare)
    return isField ? [{ start: at, end: at + bare.length }] : []
  })
}

/** "Dear Name,", "Dear your interviewer,", "Dear ,": the name that is none, or the whole where there is nothing. */
function openGreeting(line: string, salutation: string, name: string, index: number): Span[] {
  const start = index + salutation.length + 1
  const bare = name.trim().toLowerCase().replace(/\.$/, '')
  if (unnamed.has(bare) || /^your \p{L}|^(?:\w+['’]?s? )?(?:first |last )?name(?: here)?$/u.test(bare))
    return [{ start, end: start + name.trimEnd().length }]
  const isEmpty = bare === '' && /\s[,:]\s*$/.test(line)
  return isEmpty ? [{ start: index, end: index + line.trimEnd().length }] : []
}

/** Around a placeholder that is talked about: "the [Team] label in the mail program". */
const things = oneOf(
  'field, box, column, tag, token, badge, label, key, button, element, folder, placeholder, variable',
  'fallback, bug, glitch, syntax'
)
const talkedAfter = new RegExp(
  `^. ${things}s?\\b|^. still (?:in|on|at|there)\\b|^[}%|] (?:problem|error)\\b`,
  'i'
)
const talks = oneOf('addressed (?:to|as), greeted as, still sa(?:id|ys), that (?:read|said|began)')
const talkedBefore = new RegExp(`\\b(?:${things}|${talks}) $`, 'i')

/** As far back as a quotation's opening mark is looked for, in UTF-16 code units; keeps the reading linear. */
const longestQuotation = 300

/** Whether the place lies inside quoted mail, or a quotation or code of its line: what is talked about, not left open. */
function isQuoted(text: string, at: number): boolean {
  const before =
    text
      .slice(Math.max(0, at - longestQuotation), at)
      .split('\n')
      .at(-1) ?? ''
  const count = (mark: string) => before.split(mark).length - 1
  return /^\s*>/.test(before) || count('“') > count('”') || count('"') % 2 === 1 || count('`') % 2 === 1
}

export const isTalkedAbout = (text: string, { start, end }: Span): boolean =>
  isQuoted(text, start) ||
  talkedAfter.test(text.slice(end - 1, end + 20)) ||
  talkedBefore.test(text.slice(Math.max(0, start - 20), start))

const firm = oneOf('company, employer, organi[sz]ation, firm, institution')
const ofFirm = oneOf('culture, value, project, something, mention, address, phone')
const slots: ReadonlyArray<[Slot, RegExp]> = [
  ['candidate', /\b(?:(?:your|my|typed|candidate)\b.{0,200}\b(?:names?|signature)|signature)\b/i],
  ['company', new RegExp(`\\b${firm}\\b(?!.*${ofFirm})`, 'i')],
  [
    'role',
    /^[^\p{L}]*(?:(?:the|exact|insert|job|position) )*(?:position|role|job|title|vacancy)[^\p{L}]*$/iu
  ],
  [
    'interviewer',
    /^(?:Mr|Mrs|Ms|Dr)\b|\b(?:interviewer|recruiter|recipient|manager|(?:(?:last|first) ?|[fl]|sur)?name)\b/i
  ]
]

function slotOf(found: string): Slot {
  const words = found.replace(/[_*]/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2')
  return found.length > 60 ? 'other' : (slots.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other')
}

function matchesOf(text: string, { pattern, isOpen }: Pattern): Span[] {
  return [...text.matchAll(pattern)].flatMap(match => {
    const [start, end] = [match.index, match.index + match[0].length]
    const inside = match.slice(1).findLast(group => group !== undefined) ?? match[0]
    return isOpen === undefined ||
      isOpen(inside, text.slice(Math.max(0, start - 60), start), text.slice(end, end + 20))
      ? [{ start, end }]
      : []
  })
}

/** In order, those that only a space parts as one ("Mr./Ms. [last name]"). */
export function merge(text: string, spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last === undefined || span.start > last.end + 1 || (span.start > last.end && text[last.end] !== ' '))
      merged.push({ ...span })
    else last.end = Math.max(last.end, span.end)
  }
  return merged
}

/** Every placeholder of a text, in order; those that only a space parts are one. */
export function findPlaceholders(text: string): Placeholder[] {
  const spans = [...patterns.flatMap(each => matchesOf(text, each)), ...openLines(text)]
  return merge(
    text,
    spans.filter(span => !isTalkedAbout(text, span))
  ).map(span => ({
    ...span,
    slot: slotOf(text.slice(span.start, span.end))
  }))
}
