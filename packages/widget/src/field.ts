import { isStill, make, scrollWithin } from './elements.ts'
import { findEdit, markAt, type Edit, type Mark, type Place } from './stretches.ts'
import { Underlines } from './underlines.ts'

interface FieldOptions {
  place: Place
  label: string
  /** Called after each change of the text. */
  onEdit: (edit: Edit) => void
  /** Called when the caret comes into a mark, or leaves one (null). */
  onVisit: (mistake: string | null) => void
}

/** What the service refuses in a text, one UTF-16 code unit for another, so that places still count alike. */
const toSendable = (text: string): string => text.toWellFormed().replaceAll('\0', '�')

/**
 * A text area with a layer of the same words below it, which carries the underlines. Both lie in one cell of
 * a grid: the layer's height is the area's.
 */
export class Field {
  readonly root: HTMLElement
  readonly control: HTMLTextAreaElement
  readonly #underlines = new Underlines()
  readonly #paper: HTMLElement
  readonly #isLine: boolean
  readonly #options: FieldOptions
  #text = ''
  #marks: readonly Mark[] = []
  #active: string | null = null

  constructor(options: FieldOptions) {
    const { place, label } = options
    this.#options = options
    this.#isLine = place === 'subject'
    this.control = make('textarea', {
      id: place,
      part: place,
      class: 'control',
      rows: this.#isLine ? 1 : 12,
      dir: 'auto',
      lang: 'en',
      spellcheck: 'false',
      autocomplete: 'off',
      'aria-describedby': 'keys',
      input: () => {
        this.#read()
      }
    })
    this.#paper = make('div', { class: 'paper', part: 'paper' }, this.#underlines.layer, this.control)
    this.root = make('div', { class: `field ${place}` }, make('label', { for: place }, label), this.#paper)
    for (const moved of ['keyup', 'click', 'focus'])
      this.control.addEventListener(moved, () => {
        options.onVisit(this.markAt()?.mistake ?? null)
      })
    this.#paint()
  }

  /** As it is sent. */
  get text(): string {
    return this.#text
  }

  /** Setting it counts as one edit; the caret stays where it was, as far as there are words. */
  set text(text: string) {
    if (text === this.#text) return
    const { selectionStart, selectionEnd } = this.control
    this.control.value = text
    this.control.setSelectionRange(selectionStart, selectionEnd)
    this.#read()
  }

  /** Underlines these stretches; those of the active mistake stand out. */
  mark(marks: readonly Mark[], active: string | null): void {
    this.#marks = marks
    this.#active = active
    this.#paint()
  }

  /** The mark that is selected, or else the one that the caret stands in or touches. */
  markAt(): Mark | undefined {
    return (
      this.#marks.find(mark => this.#isSelected(mark)) ?? markAt(this.#marks, this.control.selectionStart)
    )
  }

  /** The nearest mark after the selection, or before it. */
  nextMark(isBackward: boolean): Mark | undefined {
    const { selectionStart: caret } = this.control
    const inOrder = this.#marks.toSorted((a, b) => a.start - b.start || b.end - a.end)
    const at = inOrder.findIndex(mark => this.#isSelected(mark))
    if (at !== -1) return inOrder[isBackward ? at - 1 : at + 1]
    return isBackward
      ? inOrder.findLast(({ start }) => start < caret)
      : inOrder.find(({ start }) => start >= caret)
  }

  /** Puts the caret before everything, or after it. */
  leaveTo(edge: 'start' | 'end'): void {
    const at = edge === 'start' ? 0 : this.#text.length
    this.control.setSelectionRange(at, at)
  }

  /** Selects a stretch, scrolls to it and takes the focus. */
  select(start: number, end: number): void {
    this.control.setSelectionRange(start, end)
    this.control.focus({ preventScroll: true }) // after the selection, which it tells of
    this.#underlines.active?.scrollIntoView({
      block: 'nearest',
      behavior: isStill() ? 'instant' : 'smooth'
    })
  }

  /** Scrolls the paper, not the page, to the active stretch. */
  show(): void {
    const { active } = this.#underlines
    if (active !== null) scrollWithin(this.#paper, active)
  }

  /** Puts words in the place of others as if typed, so that undo takes them back. */
  replace(start: number, end: number, words: string): void {
    const { control } = this
    control.setSelectionRange(start, end)
    control.focus({ preventScroll: true })
    const expected = control.value.slice(0, start) + words + control.value.slice(end)
    document.execCommand(words === '' ? 'delete' : 'insertText', false, words)
    if (control.value !== expected) control.value = expected // browsers without the command
    control.setSelectionRange(start + words.length, start + words.length)
    this.#read()
  }

  /** Takes the underlines off, before the field is thrown away. */
  stop(): void {
    this.#underlines.clear()
  }

  #isSelected({ start, end, mistake }: Mark): boolean {
    return (
      mistake === this.#active && start === this.control.selectionStart && end === this.control.selectionEnd
    )
  }

  #read(): void {
    const { control } = this
    if (this.#isLine && /[\n\r]/.test(control.value))
      control.value = control.value.replaceAll(/[\n\r]+/g, ' ').trim()
    const text = toSendable(control.value)
    const edit = findEdit(this.#text, text)
    if (edit === null) return
    this.#text = text
    this.#options.onEdit(edit)
  }

  #paint(): void {
    this.#underlines.paint(this.#text, this.#marks, this.#active)
  }
}

/** The next mark after the selection, or the one before it, from field to field and round. */
export function findMark(
  fields: Record<Place, Field>,
  from: Place,
  isBackward: boolean
): { place: Place; mark: Mark } | undefined {
  const here = fields[from].nextMark(isBackward)
  if (here !== undefined) return { place: from, mark: here }
  for (const place of [from === 'subject' ? 'body' : 'subject', from] as const) {
    fields[place].leaveTo(isBackward ? 'end' : 'start')
    const mark = fields[place].nextMark(isBackward)
    if (mark !== undefined) return { place, mark }
  }
  return undefined
}
