import { make } from './elements.ts'
import { cut, type Mark } from './stretches.ts'

type Line = Mark['severity'] | 'active'

/**
 * Whether the browser paints ranges of text by itself (CSS Custom Highlight API); otherwise elements are put
 * around them.
 */
const isPainter = typeof Highlight === 'function' && globalThis.CSS?.highlights !== undefined

/** The document's list of ranges for a line, which all editors on a page share. */
function toHighlight(line: Line): Highlight {
  const name = `afterword-${line}`
  let highlight = CSS.highlights.get(name)
  if (highlight === undefined) {
    highlight = new Highlight()
    if (line === 'active') highlight.priority = 1
    CSS.highlights.set(name, highlight)
  }
  return highlight
}

/**
 * A layer of the same words as a text area, which carries the underlines: a text area's own words cannot be
 * marked.
 */
export class Underlines {
  readonly layer = make('div', { class: 'layer', part: 'layer', 'aria-hidden': 'true' })
  readonly #words = new Text('\n')
  /** Stands where the active stretch is, to be scrolled to. */
  readonly #spot = make('span', { class: 'spot' })
  #ranges: Array<[line: Line, range: Range]> = []

  constructor() {
    if (isPainter) this.layer.append(this.#words, this.#spot)
  }

  /** Underlines stretches of a text; those of the active mistake stand out. */
  paint(text: string, marks: readonly Mark[], active: string | null): void {
    const isActive = ({ mistake }: Mark) => mistake === active
    const pieces = cut(text, marks)
    this.clear()
    if (!isPainter) {
      const around = ({ mistake, severity }: Mark, isActive: boolean, words: string) =>
        make(
          'mark',
          {
            class: `${severity}${isActive ? ' active' : ''}`,
            part: `mark mark-${severity}`,
            'data-mistake': mistake
          },
          words
        )
      this.layer.replaceChildren(
        ...pieces.map(({ text, marks }) =>
          marks[0] === undefined ? text : around(marks[0], marks.some(isActive), text)
        ),
        '\n' // a last line without words is a line of the area, too
      )
      return
    }
    this.#words.data = `${text}\n`
    let start = 0
    for (const { text, marks } of pieces) {
      const end = start + text.length
      if (marks[0] !== undefined) this.#add(marks[0].severity, start, end)
      if (marks.some(isActive)) this.#add('active', start, end)
      start = end
    }
  }

  /** Where the first active stretch stands in the layer, if there is one. */
  get active(): Element | null {
    if (!isPainter) return this.layer.querySelector('.active')
    const range = this.#ranges.find(([line]) => line === 'active')?.[1]
    if (range === undefined) return null
    const [frame, stretch] = [this.layer.getBoundingClientRect(), range.getBoundingClientRect()]
    for (const [property, pixels] of [
      ['top', stretch.top - frame.top],
      ['left', stretch.left - frame.left],
      ['width', stretch.width],
      ['height', stretch.height]
    ] as const)
      this.#spot.style.setProperty(property, `${pixels}px`)
    return this.#spot
  }

  /**
   * Takes the underlines off, as must be done before the layer is thrown away: the document would keep them.
   */
  clear(): void {
    for (const [line, range] of this.#ranges) toHighlight(line).delete(range)
    this.#ranges = []
  }

  #add(line: Line, start: number, end: number): void {
    const range = new Range()
    range.setStart(this.#words, start)
    range.setEnd(this.#words, end)
    toHighlight(line).add(range)
    this.#ranges.push([line, range])
  }
}
