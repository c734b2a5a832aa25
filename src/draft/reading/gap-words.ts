export const table = (...rows: string[]): ReadonlySet<string> => new Set(rows.join(' ').split(' '))
/** Rows of patterns with commas between as a pattern for any of them. */
export const oneOf = (...rows: string[]): string => `(?:${rows.join(', ').replaceAll(', ', '|')})`

/** The last word of a name for a gap: round brackets that hold it are a gap, not an aside. */
export const heads = table('name names surname firstname lastname title date dates signature number address')
/** What a template leaves open in a word; alone in round brackets it is a gap too. */
const gaps = table(
  'company employer organisation organization institution interviewer recipient position positions role job vacancy',
  'day days weekday phone telephone email skill skills topic topics zip postcode'
)
/** Further words that tell a gap where the brackets are not those of prose. */
const gapWords = table(
  'fname lname hospital facility clinic firm school university department team titles time numbers street city state',
  'experience experiences qualification qualifications strength strengths achievement achievements accomplishment',
  'project projects manager recruiter contact candidate employer insert mention describe specific specifics month',
  'something detail details example examples your reason industry field product goal goals value values location blank',
  'year years amount salary person thing adjective tool tools software task tasks challenge challenges responsibility',
  'responsibilities profile portfolio website event hobby training hiring business client program programme family',
  'linkedin url handle credentials pronouns'
)
/** What may stand around such words: "(the exact name of your interviewer here)". */
export const around = table(
  'of the a an your my their his her or and exact full first last typed handwritten here for in company contact family today code',
  'relevant previous current new this interview meeting x'
)
/** Tells the writer what to do, whatever follows. */
const commands = table(
  'insert enter fill specify describe personalise personalize customise customize paraphrase restate reiterate rephrase reword proofread tbc tbd tba',
  'todo fixme'
)
/** Tells the writer what to do where a word of the template follows; in an aside it asks the reader. */
const requests = table(
  'add mention include state put give write pick choose select replace delete remove name reference refer repeat link tie',
  'connect highlight explain thank say keep close use share note list tell show briefly expand check summarise summarize'
)
const requested = table(
  'here sentence sentences line lines paragraph paragraphs specific something interviewer interview company employer one',
  'two role position job skill skills topic topics example examples detail details them they their project'
)
const lead = table(
  'please nb note optional or here you may can could should then now maybe also ps if needed desired'
)
/** A part of a letter, as outlines name it before a colon or a full stop. */
const parts = oneOf(
  'opening, middle, closing, close, intro(?:duction)?, body, ending, optional, hook, paragraph'
)
const part = new RegExp(`^(?:\\d(?:st|nd|rd) )?${parts}\\b.{0,14}[:.–—-] ?\\S`, 'i')
const quantity =
  /^(?:\d|one|two|three)[\d –-]*(?:(?:or|to) \w+ )?(?:short )?(?:sentences?|lines?|paragraphs?)\b/i
const choice =
  /\b(?:pick|choose|select) one\b|\bdelete as\b|\bgoes here\b|\bin your own words\b|\bif you have one\b/i

/** What brackets hold in a finished message: directions for a call, editors' marks, what was taken out on purpose. */
const directions = table(
  'if when while pause wait voicemail beep tone leave hang smile smiles laugh laughs laughter breathe breath cough coughs',
  'sic redacted attached external internal edit edited deleted removed image photo cc ok signed torn blank illegible'
)
const takenOut = /\b(?:redacted|withheld|removed|omitted|external|attached|enclosed|extended|do not reply)\b/i
/** Tags of HTML that a template would share a word with. */
export const tags = table('title address time label link section summary details table form data field')

export const wordsOf = (text: string): string[] =>
  (
    text
      .replace(/[_*/-]/g, ' ')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []
  ).map(word => word.replace(/['’]s?$/, ''))

export const isGap = (word: string) => heads.has(word) || gaps.has(word) || gapWords.has(word)

export function isInnocent(inside: string): boolean {
  return directions.has(wordsOf(inside)[0] ?? '') || takenOut.test(inside)
}

/** "insert topic here", "NB put one line about Leeds here", "Opening: thank them." */
export function instructs(inside: string): boolean {
  if (part.test(inside) || quantity.test(inside) || choice.test(inside)) return true
  if (/^para(?:graph)? \d/i.test(inside)) return true
  // Two patterns: as one, with anything between, it took quadratic time
  const here = inside.search(/ here\W{0,9}$/i)
  if (/\b(?:mention|insert|add|put|write)\b/i.test(inside.slice(0, Math.max(0, here)))) return true
  const words = wordsOf(inside)
  const at = words.findIndex(word => !lead.has(word))
  const [first = '', ...rest] = at < 0 ? [] : words.slice(at)
  if (commands.has(first)) return rest.length > 0 || /^(?:tb[acd]|todo|fixme)$/.test(first)
  const isOwn = rest.some(word => /^(?:me|my|i|i['’].*|we|our|us)$/.test(word))
  return requests.has(first) && !isOwn && rest.some(word => requested.has(word) || heads.has(word))
}

/** "(hospital's name)", "(name of the facility)", "(skill or training)"; "(project manager)" and "(the company)" are asides. */
export function namesGap(inside: string): boolean {
  if (/^(?:or )?(?:the )?(?:\p{Ll}+ )?(?:name|title|date) of \p{Ll}+(?: \p{Ll}+){0,3}$/iu.test(inside))
    return true
  if (/^(?!my|his|her|our)\p{L}+['’]s? (?:sur|full |last |first )?name$/iu.test(inside)) return true
  const words = wordsOf(inside).filter(word => !/^\d$/.test(word))
  if (words.length === 0 || words.length > 8 || /^(?:and|in|for)\b/i.test(inside)) return false
  if (!words.every(word => isGap(word) || around.has(word))) return false
  const [first = ''] = words
  if (words.length === 1) return heads.has(first) || gaps.has(first)
  if (words.length === 2 && /^(?:the|this|a|an|his|her)$/.test(first)) return /names?$/.test(words[1]!)
  return (
    words.some(word => heads.has(word) || word === 'city') ||
    /^(?:hiring manager|your \w+)$/i.test(inside) ||
    words.includes('or')
  )
}

/** Whether a sentence would have a hole without the brackets: "about [hobby]", "your [kind of cheese]". */
export const needed =
  /(?:^|\s)(?:at|about|of|for|the|your|in|with|as|from|on|to|a|an|by|dear|hi|hello|mrs?\.?|ms\.?)\s$/i

export function isOpenBracket(inside: string, before: string): boolean {
  if (inside.length > 600 || !/[\p{L}#]/u.test(inside) || isInnocent(inside)) return false
  if (instructs(inside)) return true
  if (/\d{2}|https?:|@|[“”"]|\n\s*\n/.test(inside)) return false
  const words = wordsOf(inside)
  if (words.some(isGap) || words.some(word => /^x+$/.test(word))) return true
  return needed.test(before) && /^(?:\p{Ll}|\p{Lu}+$)/u.test(inside) && !/\b(?:my|our)\b|^\w$/.test(inside)
}

/** Words before which a run of dots, lines or question marks stands for something: "the post of …… in". */
const wantingWords = table(
  'of at on for the as in about with to by that your a an is am dear hi mr mrs ms miss dr madam'
)
const wanting = (line: string) =>
  wantingWords.has(/(?<!\p{L})(\p{L}{1,40})\.? ?$/u.exec(line.toLowerCase())?.[1] ?? '')
const naming =
  /\b(?:post|position|role|job|name|title|date|degree|department|field|company|dear|mrs?|ms|dr)\b/i

export function isBlank(run: string, before: string, after: string): boolean {
  if (/\w$/.test(before) || /^\w/.test(after)) return false
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (line.trim() === '') return /^[.…]{2}/.test(run) && /^\s*(?:$|\()/.test(after) && before !== ''
  if (!wanting(line)) return false
  const isLong = run.length > 4 || /^…{2,}$/.test(run)
  if (/^[?]/.test(run)) return /\b(?:dear|mrs?|ms|dr)\.? ?$/i.test(line) || /^,? \p{Ll}/u.test(after)
  return isLong || (naming.test(line.slice(-22)) && /^,? ?(?:[\p{Ll},]|\n|$)/u.test(after))
}

/** Kisses stand at the end of a line, Roman numerals after a name; a stand-in where something must follow: "joining XXX". */
const awaiting = table(
  'at for with of about from in on the your to join joining by dear hi hello mr mrs ms dr as a an using called is'
)
export function isStandIn(before: string, after: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (/^[/-]\p{L}/u.test(after)) return false
  if (/\d[- ]$/.test(line) || /^[- ]\d/.test(after)) return true
  const [, last = ''] = /(?:^|[ ,(])(\p{L}+)\.? $/u.exec(line.toLowerCase()) ?? []
  return awaiting.has(last) && (!/(?:love|kisses|hugs|from|to) $/i.test(line) || /^ ?[\p{L}.]/u.test(after))
}
