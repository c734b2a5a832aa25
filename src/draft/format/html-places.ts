import type { Evidence, Insertion } from '../../../schemas/evaluate.ts'
import type { HtmlBody } from './html.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escape = (text: string) => text.replace(/[&<>]/g, mark => entities[mark]!)

/** Whether a tag or a comment stands between the first and the last character of a stretch of the text. */
function crossesTag({ source, starts, ends }: HtmlBody, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const [gap, next] = [ends[i - 1]!, starts[i]!]
    if (gap < next && source.slice(gap, next).includes('<')) return true
  }
  return false
}

/** Evidence found in the text of an HTML body, as evidence in its source; replacements come escaped, and none where a tag would be lost. */
export function evidenceInHtml(evidence: Evidence, html: HtmlBody): Evidence {
  if (evidence.in !== 'body') return evidence
  const { start: from, end: to, replacements, ...rest } = evidence
  const [a, b] = [html.starts[from]!, html.ends[to - 1]!]
  const [start, end] = [Math.min(a, b), Math.max(a, b)] // a stretch of line breaks alone is the tags that make them
  const isWhole = replacements === undefined || crossesTag(html, from, to)
  return {
    ...rest,
    start,
    end,
    quote: html.source.slice(start, end),
    ...(isWhole ? {} : { replacements: replacements.map(escape) })
  }
}

const follow = (way: ReadonlyMap<number, number>, at: number): number => {
  for (let next = way.get(at); next !== undefined; next = way.get(at)) at = next
  return at
}

/**
 * An insertion into the text of an HTML body, as one into its source: escaped, and at a place between tags, outside of emphasis and links.
 * A paragraph beside a `<p>` or `<div>` becomes another such block, with an empty one between where blank lines part them; elsewhere its
 * line breaks become `<br>`.
 */
export function insertionInHtml(insertion: Insertion, html: HtmlBody): Insertion {
  if (insertion.in !== 'body') return insertion
  const { at, text } = insertion
  const sentence = escape(text.trim())
  const leads = text.startsWith('\n')
  const edge = leads ? html.closing.get(at) : text.endsWith('\n') ? html.opening.get(at) : undefined
  if (edge !== undefined) {
    const block = `<${edge.tag}>${sentence}</${edge.tag}>`
    const blank = html.hasBlankLines ? `<${edge.tag}><br></${edge.tag}>` : ''
    return { in: 'body', at: edge.at, text: leads ? blank + block : block + blank }
  }
  const isBehind = at > 0 && !/\s$/.test(text)
  return {
    in: 'body',
    at: isBehind
      ? follow(html.outside.behind, html.ends[at - 1]!)
      : follow(html.outside.before, html.starts[at] ?? html.source.length),
    text: escape(text).replaceAll('\n', '<br>')
  }
}
