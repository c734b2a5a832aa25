import type { Span } from '../draft.ts'
import { signOff } from './ending.ts'
import type { Line } from './greeting.ts'
import { bullet, wrappedLine } from './sentences.ts'
import { findSurroundings } from './surroundings.ts'

/** Mailers wrap at 60 to 78; nothing is wrapped where a line of prose is longer than this, in UTF-16 code units. */
const widestWrap = 100
/** Lines of so many words are prose; addresses and lists of links are not. */
const proseWords = 6

/** A body as it is read, place for place as sent, and what of it is none of the message. */
export interface Plain {
  text: string
  surroundings: Span[]
}

/** The lines of a text, trimmed. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length;) {
    let next = text.indexOf('\n', start)
    if (next < 0) next = text.length
    let from = start
    let to = next
    while (from < to && text.charCodeAt(from) <= 32) from++
    while (to > from && text.charCodeAt(to - 1) <= 32) to--
    lines.push({ start: from, end: to, text: text.slice(from, to) })
    start = next + 1
  }
  return lines
}

/** Line breaks of Word, note-taking apps and old mailers, spaces that do not break or have no width, and curly quotes, as the plain ones. */
const withPlainCharacters = (text: string): string =>
  text
    .replaceAll(/\r(?!\n)|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[\r\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|\u200b(?=[\u200b\s]|$)/g, ' ')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')

function blanked(text: string, spans: readonly Span[]): string {
  let [plain, from] = ['', 0]
  for (const { start, end } of spans) {
    plain += text.slice(from, start) + text.slice(start, end).replaceAll(/[^\n]/g, ' ')
    from = end
  }
  return plain + text.slice(from)
}

/** Whether a line stops without a mark that ends a sentence or a part of a letter. */
const isOpen = ({ text }: Line) => !/[.?!:,…]["')\]]*$/.test(text)
/** A name below "With every good wish for the play,". */
const signed = /^\p{Lu}[^.?!]{0,40}$/u
/** Whether a line ends with a number or an address, as lines of signatures do. */
const endsInContact = ({ text }: Line) => /[@/]\S{0,200}$|\d{3}$/.test(text.slice(-200))

/** The breaks that a mailer made, not the writer: the next word would not have fitted on the line. */
function softBreaks(lines: readonly Line[]): Line[] {
  const width = lines.reduce(
    (most, { text }) =>
      text.split(/\s+/, proseWords).length < proseWords ? most : Math.max(most, text.length),
    0
  )
  if (width < wrappedLine || width > widestWrap) return []
  const soft = lines.filter((line, i) => {
    const next = lines[i + 1]?.text ?? ''
    const [word = ''] = next.split(/\s/, 1)
    return (
      next !== '' &&
      !endsInContact(line) &&
      line.text.length >= wrappedLine / 2 &&
      line.text.length + 1 + word.length > width &&
      (isOpen(line) || !(bullet.test(next) || (signOff.test(next) && signed.test(next)))) &&
      !(line.text.endsWith(',') && signed.test(next))
    )
  })
  return soft.some(isOpen) ? soft : []
}

/** Reads a body in plain characters and lines, without what surrounds the message: blanks stand for it. Lengths and places stay. */
export function readPlain(sent: string): Plain {
  const even = withPlainCharacters(sent)
  const lines = readLines(even)
  const surroundings = findSurroundings(lines).map(([first, last]) => ({
    start: lines[first]!.start,
    end: lines[last]!.end
  }))
  const own = blanked(even, surroundings)
  let [text, from] = ['', 0]
  for (const { end } of softBreaks(readLines(own))) {
    const at = own.indexOf('\n', end)
    text += `${own.slice(from, at)} `
    from = at + 1
  }
  return { text: text + own.slice(from), surroundings }
}
