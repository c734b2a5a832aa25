import type { Line } from './greeting.ts'

/** Longer lines head no mail that is answered, in UTF-16 code units; keeps the reading linear. */
const longestHead = 250
/** A mailer wraps the line above the mail that is answered into so many at most. */
const mostHead = 3
/** Of a paragraph so much is looked at for the words of a notice, in UTF-16 code units. */
const longestNotice = 1200

/** "On Tue, Nov 24, 2026 at 3:02 PM Ruth Ames <…> wrote:", as mailers say it in the languages that English drafts meet. */
const attributed =
  /(?:\b(?:wrote|writes|schrieb[^:]{0,60}|ha scritto|schreef[^:]{0,60}|escreveu|skrev[^:]{0,60})|\bescribió|\ba écrit)\s?:$/iu
const attributes = /^(?:on|le|el|am|il|op|em|den)\s/i
const divider =
  /^(?:[-_*=]{2,} ?(?:original|forwarded|reply) (?:message|appointment|mail)[^\p{L}]*|begin forwarded message:)$/iu
const field = /^[*_]{0,2}(from|sent|date|to|cc|bcc|subject|reply-to|importance)\s?:[*_]{0,2}(?:\s|$)/i
const rule = /^[-_=*]{5,}$/

/** Whole lines that telephones, scanners and sending services add. */
const footers = [
  'sent from (?:my|the|mail|yahoo|samsung|outlook|aol|proton|gmail|windows|your)\\b.{1,100}',
  'sent (?:with|via|using) .{0,60}(?:mail|app\\b|superhuman|spark|https?:|boomerang|hubspot).{0,80}',
  '(?:get|download) outlook for .{2,60}',
  '(?:please )?(?:excuse|pardon|forgive) (?:any |my |the )?(?:typ(?:o|ing)|brevity|spelling).{0,80}',
  'virus-free\\b.{0,40}',
  '.{0,40}\\b(?:checked|scanned) for viruses by.{0,60}',
  'sender notified by.{0,40}|mailtrack\\b.{0,30}',
  '(?:click here to )?unsubscribe\\b.{0,120}|view (?:this (?:e-?mail|message) )?in (?:your )?browser.{0,60}',
  "you(?: are|[’']re) receiving this (?:e-?mail|message) (?:because|as) you\\b.{0,200}",
  '(?:©|\\(c\\)) ?(?:19|20)\\d\\d\\b.{0,200}',
  '(?:please )?(?:consider|think of) the environment before printing.{0,80}',
  '<https?:\\/\\/[^\\s>]{1,300}>|\\[(?:image|cid|logo)\\b[^\\]]{0,100}\\]'
]
const footer = new RegExp(`^(?:${footers.join('|')})$`, 'iu')
/** A scanner's own address below its line. */
const bareAddress = /^(?:www\.|https?:\/\/)\S{3,100}$/i

/** What notices of confidentiality say; one of these, or four of the words below. */
const telling = [
  /\bintended (?:only|solely|exclusively)\b|\b(?:intended|named) recipients?\b/i,
  /\b(?:e-?mail|message|communication|transmission)\b[^.]{0,80}\b(?:confidential|privileged|protected health|legally)/i,
  /\b(?:received|reached|got)\b[^.]{0,40}\b(?:in error|by mistake)\b/i
]
const legal =
  /\b(?:confidential|privileged|protected|delete|notify|inform|attachments?|virus(?:es)?|liability|disclos|disseminat|copy|unauthori[sz]ed|prohibited|forbidden|sender|addressee|hipaa|views expressed|registered (?:office|in))/gi
const banner = /\b(?:originated|came|sent) (?:from )?(?:outside|an external)\b/i
const heading = /^\W*(?:confidentiality|disclaimer|legal|privacy)(?: notice| statement)?\W*$/i

function isNotice(text: string): boolean {
  const words = new Set((text.match(legal) ?? []).map(word => word.toLowerCase()))
  return (words.size > 0 && telling.some(sign => sign.test(text))) || words.size > 3
}

/** First and last line. */
export type Stretch = [first: number, last: number]

/** Lines of what was answered or forwarded that begin with line `at`: how many introduce it, 0 for none. */
function headAt(lines: readonly Line[], at: number): number {
  let head = ''
  for (let i = at; i < Math.min(lines.length, at + mostHead); i++) {
    const { text } = lines[i]!
    if (text === '' || head.length + text.length > longestHead) break
    head += ` ${text}`
    const next = lines.slice(i + 1, i + 3).find(line => line.text !== '')
    const isQuoting = next?.text[0] === '>' && text.endsWith(':') && /@|\d{2}/.test(head)
    if (!attributed.test(text) && !isQuoting) continue
    const isDated = attributes.test(head.trimStart()) && (i === at || /\d/.test(head))
    return isDated || next?.text[0] === '>' || head.includes('@') ? i - at + 1 : 0
  }
  if (divider.test(lines[at]!.text)) return 1 + headerFrom(lines, at + 1, 2)
  return headerFrom(lines, at, /^[*_]{0,2}from/i.test(lines[at]!.text) ? 2 : 3)
}

/** The header of a mail: how many lines; 0 where it has fewer than `least` fields, or none that says from whom. */
function headerFrom(lines: readonly Line[], at: number, least: number): number {
  let first = at
  while (least === 2 && lines[first]?.text === '') first++
  const named = new Set<string>()
  let last = first
  while (last < lines.length) {
    const name = field.exec(lines[last]!.text)?.[1]
    if (name === undefined) break
    named.add(name.toLowerCase())
    last++
  }
  return named.has('from') && named.size >= least ? last - at : 0
}

/** Paragraphs among the lines that are left. */
function blocksOf(lines: readonly Line[], isApart: readonly boolean[]): Stretch[] {
  const blocks: Stretch[] = []
  for (const [i, { text }] of lines.entries()) {
    if (text === '' || isApart[i] === true) continue
    const last = blocks.at(-1)
    if (last !== undefined && last[1] === i - 1) last[1] = i
    else blocks.push([i, i])
  }
  return blocks
}

function markNotices(lines: readonly Line[], isApart: boolean[]): void {
  const blocks = blocksOf(lines, isApart)
  const textOf = ([first, last]: Stretch) =>
    lines
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' ')
      .slice(0, longestNotice)
  let isBelow = false
  for (const [b, block] of blocks.entries()) {
    const text = textOf(block)
    const next = blocks[b + 1]
    isBelow =
      (b > 0 && isNotice(text)) ||
      banner.test(text) ||
      (b > 0 && heading.test(text) && next !== undefined && isNotice(textOf(next))) ||
      (isBelow && next === undefined && text.length < 30)
    if (isBelow) isApart.fill(true, block[0], block[1] + 1)
  }
}

/**
 * What surrounds a message and is none of it, as lines: mail that is answered or forwarded, with its header, wherever ">" marks it or a
 * header leads to it; notices of confidentiality; lines of telephones, scanners and lists.
 */
export function findSurroundings(lines: readonly Line[]): Stretch[] {
  const isApart = lines.map(({ text }) => text[0] === '>')
  let isAnyAbove = false
  for (const [i, { text }] of lines.entries()) {
    if (text === '' || isApart[i] === true) continue
    const head = headAt(lines, i)
    if (head === 0) isAnyAbove = true
    else {
      isApart.fill(true, i, isAnyAbove ? lines.length : i + head)
      if (isAnyAbove) break
    }
  }
  for (const [i, { text }] of lines.entries()) {
    if (i === 0 || isApart[i] === true) continue
    isApart[i] = footer.test(text) || (isApart[i - 1] === true && bareAddress.test(text))
  }
  markNotices(lines, isApart)
  for (const [i, { text }] of lines.entries())
    if (rule.test(text) && isApart[i + 1] === true) isApart[i] = true
  const stretches: Stretch[] = []
  for (const [i, is] of isApart.entries()) {
    const last = stretches.at(-1)
    if (is && last !== undefined && last[1] === i - 1) last[1] = i
    else if (is) stretches.push([i, i])
  }
  return stretches
}
