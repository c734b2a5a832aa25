import { Parser } from 'htmlparser2'
import type { DraftInput } from '../../../schemas/evaluate.ts'
import { defaults } from '../../../schemas/limits.ts'
import { Page, type Edge, type Shown } from './page.ts'

/** What browsers and mailers show on lines of its own. */
const blocks = new Set(
  'address article aside body center dd details dialog dir div dl dt fieldset figcaption figure footer form header html legend li main menu nav section summary table tbody td tfoot th thead tr'.split(
    ' '
  )
)
const lists = new Set(['ul', 'ol'])
/** Blocks with a gap above and below. */
const gapped = new Set('blockquote h1 h2 h3 h4 h5 h6 hr listing plaintext pre xmp'.split(' '))
const verbatim = new Set(['listing', 'plaintext', 'pre', 'xmp'])
/** What holds no text of the message. Pictures show none either: their `alt` stands in for them, and inside a tag. */
const unseen = new Set('iframe noembed noframes script style template title'.split(' '))
/** Marks of emphasis and links, behind which an added sentence belongs; fonts and colours it shares. */
const emphasis = new Set('a b code em i mark s small strong sub sup u'.split(' '))

/** How mailers mark the mail that is answered: Gmail, Yahoo, Thunderbird, Proton, Zoho. */
const earlierMail =
  /(?:^|\s)(?:gmail_quote|yahoo_quoted|moz-cite-prefix|protonmail_quote|zmail_extra)(?:\s|$)/
/** Gmail indents the writer's own paragraphs with a quotation that has no border. */
const isIndent = (style: string) => /border:\s?(?:none|0)/i.test(style)
const isHidden = (style: string) => /display:\s?none|mso-hide:\s?all/i.test(style)
/** Word writes its bullets as text beside the item. */
const isWordBullet = (style: string) => /mso-list:\s?ignore/i.test(style)
const keepsSpace = (style: string) => /white-space:\s?(?:pre|break-spaces)/i.test(style)

/** Marks without width that editors leave in words: soft hyphens, joiners and marks of direction. Emoji need U+200D. */
const invisible = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/

/** An open element, with what holds inside it. */
interface Element {
  name: string
  isUnseen: boolean
  isQuoted: boolean
  isVerbatim: boolean
  isList: boolean
  /** The innermost block as an edge, if that is a `<p>` or a `<div>`; `lines` is how many the page had when it opened. */
  block: { tag: string; at: number; lines: number } | null
  /** What the page was when a `<p>` opened. */
  extent: string
}

const root: Element = {
  name: '',
  isUnseen: false,
  isQuoted: false,
  isVerbatim: false,
  isList: false,
  block: null,
  extent: ''
}

/** An HTML body as text, with places in the source; `outside` leads over tags of emphasis, from before each to behind it and back. */
export interface HtmlBody extends Shown {
  source: string
  outside: { behind: ReadonlyMap<number, number>; before: ReadonlyMap<number, number> }
}

/**
 * Reads HTML as a mailer shows it: blocks as lines and paragraphs, white space collapsed, entities decoded, quoted mail marked with "> ",
 * items of lists with "- "; scripts, styles and comments are no text, and nothing is run or fetched. Total: any text is some HTML.
 */
export function readHtml(source: string): HtmlBody {
  const page = new Page()
  const open: Element[] = [root]
  const [behind, before] = [new Map<number, number>(), new Map<number, number>()]
  let [start, end] = [0, 0]
  const firstOf = ({ block }: Element): Edge | null =>
    block !== null && block.lines === page.lines.length ? { tag: block.tag, at: block.at } : null

  const addText = (text: string) => {
    const within = open.at(-1)!
    if (within.isUnseen) return
    const [from, to] = [parser.startIndex, parser.endIndex + 1]
    // Text is as in the source, behind "</>" that the parser skips, unless it is a decoded entity, which has one place however long it is
    const isVerbatim =
      text.length === to - from ||
      (from < to && source[from] !== '&' && source.startsWith(text, to - text.length))
    if (isVerbatim) start = to - text.length
    else if (from < to) [start, end] = [source.lastIndexOf('&', to - 1), to] // else the second character of the same entity
    const first = () => firstOf(within)
    for (let i = 0; i < text.length; i++) {
      const unit = text[i]!
      const at: [start: number, end: number] = isVerbatim ? [start + i, start + i + 1] : [start, end]
      if (unit === ' ' || unit === '\n' || unit === '\t' || unit === '\r' || unit === '\f') {
        if (!within.isVerbatim) page.addSpace(...at)
        else if (unit === '\n') page.breakLine()
        else if (unit !== '\r') page.addUnit(unit, ...at, within.isQuoted, first)
      } else if (unit === '\u00a0') page.addUnit(' ', ...at, within.isQuoted, first)
      else if (unit < '\u00a0' || !invisible.test(unit)) page.addUnit(unit, ...at, within.isQuoted, first)
    }
  }

  /** What an element's edge does to the lines. */
  const breakAt = (name: string, { isList }: Element) => {
    if (gapped.has(name)) page.endLine('apart')
    else if (name === 'p' || lists.has(name)) page.endLine(isList ? 'next' : 'parted')
    else if (blocks.has(name)) page.endLine()
  }

  const parser = new Parser({
    ontext: addText,
    onopentag(name, attributes, isImplied) {
      const outer = open.at(-1)!
      const { style = '', class: names = '' } = attributes
      if (!outer.isUnseen) {
        breakAt(name, outer)
        if (name === 'br') page.breakLine()
        if (name === 'li' || isWordBullet(style)) page.hasBullet = true
      }
      if (emphasis.has(name)) before.set(parser.endIndex + 1, parser.startIndex)
      const isBlock = name === 'p' || name === 'div'
      open.push({
        name,
        isUnseen:
          outer.isUnseen ||
          unseen.has(name) ||
          Object.hasOwn(attributes, 'hidden') ||
          isHidden(style) ||
          isWordBullet(style),
        isQuoted: outer.isQuoted || (name === 'blockquote' && !isIndent(style)) || earlierMail.test(names),
        isVerbatim:
          keepsSpace(style) || verbatim.has(name) || (outer.isVerbatim && !/white-space:/i.test(style)),
        isList: outer.isList || lists.has(name),
        block: isBlock
          ? { tag: name, at: parser.startIndex, lines: page.lines.length }
          : blocks.has(name) || gapped.has(name) || lists.has(name)
            ? null
            : outer.block,
        extent: isImplied ? '' : page.extent
      })
    },
    onclosetag(name, isImplied) {
      const element = open.at(-1)!
      if (element.name !== name) return // a tag that the end of the source cut off
      open.pop()
      const outer = open.at(-1)!
      if (emphasis.has(name) && !isImplied) behind.set(parser.startIndex, parser.endIndex + 1)
      if (outer.isUnseen) return
      const count = page.lines.length
      breakAt(name, outer)
      if (name === 'li' || name === 'p') page.hasBullet = false
      if (name === 'p' && page.extent === element.extent) page.breakLine() // an empty paragraph is how editors keep a blank line
      const last = page.lines.at(-1)
      if ((name === 'p' || name === 'div') && last !== undefined && page.lines.length > count)
        last.last = { tag: name, at: isImplied ? parser.startIndex : parser.endIndex + 1 }
    }
  })
  parser.end(source)
  return { ...page.show(source.length), source, outside: { behind, before } }
}

/** A draft's body as its reader sees it. */
export function textOf({ body, format = defaults.format }: DraftInput): string {
  return format === 'html' ? readHtml(body).text : body
}
