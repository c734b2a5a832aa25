/** Text that is HTML already; made by `html` alone. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}
type Part = Markup | string | number | readonly Part[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}
function toText(part: Part): string {
  if (part instanceof Markup) return part.text
  if (typeof part === 'object') return part.map(toText).join('')
  return String(part).replaceAll(/[&<>"']/g, sign => entities[sign] ?? '')
}

/** HTML with every value escaped, in text and in quoted attributes; other markup and lists of it stand as they are. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...parts.map(toText)))
}

/** Parts with something between them. */
export const join = (parts: readonly Markup[], between: string): Markup =>
  html`${parts.map((part, i) => (i === 0 ? part : html`${between}${part}`))}`

const coded = (text: string): Markup =>
  html`${text.split('`').map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part))}`
/** A link of Markdown to a path of the service. */
const linkForm = /\[([^[\]]*)\]\((\/[^()\s]*)\)/

/** Text with `code` in backticks and [links](/path) to paths of the service. */
export function prose(text: string): Markup {
  return html`${text.split(linkForm).map((part, i, parts) => (i % 3 === 0 ? coded(part) : i % 3 === 1 ? html`<a href="${parts[i + 1] ?? ''}">${coded(part)}</a>` : ''))}`
}

/** A program in a box that scrolls, by the keyboard too. */
export const codeBox = (label: string, text: string): Markup =>
  html`<pre tabindex="0" role="region" aria-label="${label}"><code>${text}</code></pre>`

/** A value as JSON in such a box. */
export const jsonBox = (label: string, value: unknown): Markup =>
  codeBox(label, JSON.stringify(value, null, 2))
