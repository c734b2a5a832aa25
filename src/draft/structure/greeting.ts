import type { Greeting, Span } from '../draft.ts'
import { courtesy } from '../people/roles.ts'
import { rankOf } from '../writing/words.ts'

/** A line of the body, trimmed. */
export interface Line extends Span {
  text: string
}

/** What opens a greeting, each the source of a pattern. */
const openings = [
  'dear|dearest|hi+|hello+|hey+|hiya|heya|ello ello|ello|ahoy+|yo|sup|howdy|greetings|respected|esteemed',
  "attn|attention|good ?(?:morning|afternoon|evening|day)|morning|afternoon|evening|g['’]day|is that",
  "to whom|to who|to the|what['’]?s up|kia ora|tēnā ko(?:e|rua|utou)|a chara|namast[eé]|namaskar(?:am)?",
  'vanakkam|salaam|salam|as-?sal\\w+(?:[ -][uo])?(?:[ -]\\w*kum)?|hola|bonjour|ciao|guten (?:tag|morgen)',
  'gentile|egregi[oa]|estimad[oa]s?|querid[oa]|ch[eè]re?|geachte|beste|lieber?|sehr geehrte[rs]?|hej|magandang \\w+'
]
export const salutation = new RegExp(`^(?:${openings.join('|')})(?![\\p{L}\\p{M}])`, 'iu')
/** Words of a greeting that name nobody. */
const unnamed = new Set(
  'sir sirs madam whom who whoever manager manger recruiter recruiters recruitment committee hr resources talent team department office person employer company colleague colleagues all everyone everybody folks there panel people stranger strangers guys friend again both'.split(
    ' '
  )
)
const isCourtesy = (word: string) => courtesy.has(word.replace(/['’.]/g, '').toLowerCase())
/** Words of a line that hold a letter. */
export const wordsOf = (text: string) => text.split(/[^\p{L}\p{M}'’.-]+/u).filter(word => /\p{L}/u.test(word))

/** The people a salutation names: split at commas and "and", titles of courtesy and salutation words dropped. */
function addressees(greeting: string): string[] {
  const stripped = greeting
    .replace(salutation, ' ')
    .replace(/\b(?:dear|this (?:message )?is for|my dude)\b/gi, ' ')
  const names: string[] = []
  for (const part of stripped.split(/,|&|;|:|!|\/|\band\b/i)) {
    const all = wordsOf(part)
    const kept = all.filter(
      word => !isCourtesy(word) && !/^(?:or|and|hi|may|yeah|well|oh|so|ok|okay)$/i.test(word)
    )
    if (kept.length === all.length && all.some(word => unnamed.has(word.toLowerCase()))) continue
    if (!kept.some(word => /^\p{Lu}/u.test(word)) && kept.length > 2) continue
    while (kept.length > 1 && !/^\p{Lu}/u.test(kept[0] ?? '')) kept.shift()
    const name = kept.join(' ').replace(/(?<![.'’-])[.'’-]+$/, '')
    if (name !== '' && name.length < 60 && kept.length <= 5) names.push(name)
  }
  return names
}

/** "Dear Rebecca, Tom and Anita," and "Dear Ms. Roe, Mr. Ito and Jo," go on behind a comma; "Hi Mr Quill, Barry Nwachukwu here" does not. */
function isMoreNames(text: string, rest: string): boolean {
  const plain = rest.replace(/\b(Mr|Mrs|Ms|Dr|Prof)\./g, '$1')
  return (
    text.length < 90 &&
    /^(?:dear )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+){0,2}(?:,| and | &)/u.test(plain) &&
    !/(?:,| and | &) (?:it['’]s|this|i['’]m|here|thank|from)\b/.test(plain.slice(0, 40)) &&
    !/\bhere\b/.test(rest.slice(0, 30)) &&
    /^[^.?]*[,:]?$/.test(plain)
  )
}

const isBareOpening = (text: string) =>
  /^(?:good (?:morning|afternoon|evening|day)|hello|hi|hey|morning|evening)$/i.test(text)

/** Words that start a sentence behind "Hi," and are no names. */
const starters = new Set(
  "thank thanks thankyou many just hope hoping this that it its i my me we our you your any is are did do does have has had was were sorry please can could would will when what how great good nice lovely so as a an the following i'm it's".split(
    ' '
  )
)
/** The name in "Hi, Vince" and "Good morning, Dr. Osei –". */
function isSpokenTo(rest: string): boolean {
  const [first = ''] = rest.split(/[\s,.!?]/, 1)
  return (
    !starters.has(first.toLowerCase().replace('’', "'")) &&
    /^\p{Lu}[\p{L}'’-]*\.?(?: (?:and |& )?\p{Lu}[\p{L}'’.-]*){0,4}(?: ?[,.!?:;–—-]|$)/u.test(rest)
  )
}

/** The end of the salutation within the line, or -1: "Hi Kerry, it's…" greets up to the comma. */
function greetingEnd(text: string): number {
  const limit = Math.min(text.length, 90)
  let count = 0
  for (let i = 0; i < limit; i++) {
    const c = text[i]
    if (c === ' ' && ++count > 9) return -1
    if (c === '!' || c === '?' || c === ':' || c === ';' || c === '–' || c === '—') return i + 1
    if (c === '.' && text[i + 1] === ' ' && !isCourtesy(text.slice(text.lastIndexOf(' ', i) + 1, i)))
      return i + 1
    if (c === ',') {
      const rest = text.slice(i + 1).trimStart()
      if (isMoreNames(text, rest) || (isBareOpening(text.slice(0, i)) && isSpokenTo(rest))) continue
      return i + 1
    }
  }
  return text.length <= 60 ? text.length : -1
}

const opener =
  "[\\p{L}'’]+(?: (?:morning|afternoon|evening|day))?(?: (?:Mr|Mrs|Ms|Dr)\\.?)?(?: \\p{L}[\\p{L}'’-]*)?"
const runsOn = "this is|it['’]?s|i['’]?m|i |thank|here|\\p{L}+ here"
/** "Hello Faisal this is Gintaras": no comma; the name right behind the salutation. */
const inlineGreeting = new RegExp(`^${opener} (?=${runsOn})`, 'iu')
/** Words at the head of a sentence that are no names; those in -ly are none either. */
const adverbs = new Set(
  'Today Yesterday However Also Well Yes No So Ok Okay Wow First Again Sorry Now Then As But And If Thanks Update Yeah'.split(
    ' '
  )
)

/** What goes on behind a name at the head of a message: "Geoff, morning". */
const behindName =
  /^[,.]? ?(?:it['’]s|this is|thanks?|(?:good )?(?:morning|afternoon|evening)|my dude|i['’]ve|i )/i
const title = '(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sirs?|Madam)\\b\\.? ?)?'
const nameAlone = new RegExp(`^${title}(?:\\p{Lu}[\\p{L}'’-]+)?(?: \\p{Lu}[\\p{L}'’-]+)?(?=[,:!.–]| –)`, 'u')

/** The salutation a line opens with; `isWholeLine` when the line may be nothing else ("Mrs Whitcombe,"). Offsets count in the body. */
export function readGreeting({ text, start }: Line, isWholeLine: boolean): Greeting | null {
  if (salutation.test(text)) {
    let end =
      /\b(?:this is|it['’]?s|i['’]?m)\b/i.test(text.slice(0, 40)) &&
      !/[,!.?] ?(?:this is|it['’]?s|i['’]?m)\b/i.test(text.slice(0, 44))
        ? -1
        : greetingEnd(text)
    if (end < 0 || (end === text.length && /[.?]$/.test(text) && wordsOf(text).length > 6)) {
      const inline = inlineGreeting.exec(text.slice(0, 80))
      if (inline === null) return null
      end = inline[0].length
    }
    const greeting = text.slice(0, end).trimEnd()
    const names = addressees(greeting)
    return {
      start,
      end: start + greeting.length,
      names,
      isImpersonal: names.length === 0 || /^(?:to whom|to who|to the person)/i.test(greeting)
    }
  }
  // "Mrs Whitcombe," on a line of its own, or "Geoff, morning," and "Kimberly. Brock Stratton." at the head of a message
  const alone = nameAlone.exec(text.slice(0, 60))
  if (alone === null || alone[0] === '') return null
  const fillsLine = alone[0].length + 1 >= text.length
  // "Received." is a sentence
  if (fillsLine && text.endsWith('.') && rankOf(alone[0].toLowerCase()) < 2) return null
  if (!(isWholeLine && fillsLine) && !behindName.test(text.slice(alone[0].length))) return null
  if (!fillsLine && (adverbs.has(alone[0]) || /^[\p{L}]+ly$/u.test(alone[0]))) return null
  const end = Math.min(text.length, alone[0].length + 1)
  const names = addressees(text.slice(0, end))
  return { start, end: start + end, names, isImpersonal: names.length === 0 }
}
