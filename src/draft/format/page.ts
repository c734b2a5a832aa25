/** A `<p>` or `<div>` that a line stands first or last in: its name, and where it begins or ends in the source. */
export interface Edge {
  tag: string
  at: number
}

/** A line of text as shown; `starts` and `ends` say where each of its code units stands in the source (end exclusive). */
interface Line {
  text: string
  starts: number[]
  ends: number[]
  /** Line breaks above it. */
  breaks: number
  /** `parted`: by the edge of a paragraph or list, which may or may not show a gap; `apart`: by one that always does. */
  above: Above
  /** Marks that text would have: "> " before quoted mail, "- " before an item of a list. */
  marks: string
  first: Edge | null
  last: Edge | null
}
type Above = 'next' | 'parted' | 'apart'

/** An HTML body as its reader sees it, each code unit of `text` with its place in the source; what the source does not hold (line breaks, marks) has the place between its neighbours. */
export interface Shown {
  text: string
  starts: readonly number[]
  ends: readonly number[]
  /** Blocks by the offset in `text` at which they begin or end. */
  opening: ReadonlyMap<number, Edge>
  closing: ReadonlyMap<number, Edge>
  /** Whether blank lines part its paragraphs, and not the margins of `<p>`. */
  hasBlankLines: boolean
}

/** From so many code units on a line is prose; names, greetings and closings are shorter (mailers wrap at 72 to 78). */
const prose = 60

/** Collects lines while a document is read, and lays them out as text. */
export class Page {
  readonly lines: Line[] = []
  #line: Line | null = null
  /** White space that shows only when text follows on the line. */
  #space: { start: number; end: number } | null = null
  #breaks = 0
  #above: Above = 'next'
  /** Whether the next line is an item of a list. */
  hasBullet = false

  /** Ends the line, if there is text on it. */
  endLine(above: Above = 'next'): void {
    this.#space = null
    const line = this.#line
    this.#line = null
    if (line === null) this.#part(above)
    else if (line.text.trim() === '') {
      // Blank but for spaces that do not break
      this.#breaks = line.breaks + 1
      this.#part(line.above)
      this.#part(above)
    } else {
      this.lines.push(line)
      this.#breaks = 1
      this.#above = above
      this.hasBullet = false
    }
  }

  #part(above: Above): void {
    if (this.#above !== 'apart' && above !== 'next') this.#above = above
  }

  /** Breaks the line; at the head of a line that leaves it blank. */
  breakLine(): void {
    if (this.#line === null) this.#breaks++
    else this.endLine()
  }

  /** How far the page has grown; unchanged when nothing was shown since. */
  get extent(): string {
    return `${this.lines.length} ${this.#breaks}`
  }

  addSpace(start: number, end: number): void {
    if (this.#line === null) return
    if (this.#space === null) this.#space = { start, end }
    else this.#space.end = end
  }

  /** Adds a code unit. `open` gives the block that begins with the line, asked only where a line does. */
  addUnit(unit: string, start: number, end: number, isQuoted: boolean, open: () => Edge | null): void {
    if (this.#line === null) {
      this.#line = {
        text: '',
        starts: [],
        ends: [],
        breaks: this.#breaks,
        above: this.#above,
        marks: (isQuoted ? '> ' : '') + (this.hasBullet ? '- ' : ''),
        first: open(),
        last: null
      }
      this.#breaks = 0
      this.#above = 'next'
    }
    const line = this.#line
    if (this.#space !== null) {
      line.text += ' '
      line.starts.push(this.#space.start)
      line.ends.push(this.#space.end)
      this.#space = null
    }
    line.text += unit
    line.starts.push(start)
    line.ends.push(end)
  }

  /**
   * Whether the writer parts paragraphs with blank lines, so that a `<p>` is a line and no more (Quill, Outlook), or lets the margins of
   * `<p>` do it (TipTap, hand-written HTML). Lines of prose tell: what their edges are beside each other. Greetings and signatures do not.
   */
  #hasBlankLines(): boolean {
    let [blank, blankInProse, tightInProse] = [0, 0, 0]
    for (const [i, { above, breaks, text }] of this.lines.entries()) {
      if (i === 0 || above !== 'parted') continue
      const isProse = text.length >= prose && (this.lines[i - 1]?.text.length ?? 0) >= prose
      if (breaks > 1) {
        blank++
        if (isProse) blankInProse++
      } else if (isProse) tightInProse++
    }
    return blank > 0 && blankInProse >= tightInProse
  }

  /** Lays the lines out as text. */
  show(sourceLength: number): Shown {
    this.endLine()
    const hasBlankLines = this.#hasBlankLines()
    const [opening, closing] = [new Map<number, Edge>(), new Map<number, Edge>()]
    const [starts, ends]: [number[], number[]] = [[], []]
    let text = ''
    for (const [i, line] of this.lines.entries()) {
      const isParagraph = line.above === 'apart' || (line.above === 'parted' && !hasBlankLines)
      const made =
        '\n'.repeat(i === 0 ? 0 : isParagraph ? Math.max(2, line.breaks) : line.breaks) + line.marks
      for (let k = 0; k < made.length; k++) {
        starts.push(-1)
        ends.push(ends.at(-1) ?? 0)
      }
      text += made
      if (line.first !== null) opening.set(text.length, line.first)
      for (let k = 0; k < line.text.length; k++) {
        starts.push(line.starts[k]!)
        ends.push(line.ends[k]!)
      }
      text += line.text
      if (line.last !== null) closing.set(text.length, line.last)
    }
    for (let i = starts.length - 1, next = sourceLength; i >= 0; i--) {
      if (starts[i] === -1) starts[i] = next
      else next = starts[i]!
    }
    return {
      text,
      starts,
      ends,
      opening,
      closing,
      hasBlankLines: hasBlankLines || this.lines.every(({ above }) => above !== 'parted')
    }
  }
}
