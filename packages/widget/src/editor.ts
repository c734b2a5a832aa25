import type { Evaluation } from '../../../schemas/evaluate.ts'
import type { Channel } from '../../../schemas/vocabulary.ts'
import { copyText } from './copy.ts'
import type { Dates } from './dates.ts'
import { make } from './elements.ts'
import { Field, findMark } from './field.ts'
import { Here } from './here.ts'
import { Measures } from './measures.ts'
import type { Labels } from './speak.ts'
import type { Edit, Place } from './stretches.ts'

interface EditorOptions {
  say: Labels
  dates: Dates
  /** Stands above the fields. */
  choices: HTMLElement
  onEdit: (place: Place, edit: Edit) => void
  /** Called when the caret comes into a mark, or leaves one (null). */
  onVisit: (mistake: string | null) => void
  /** Goes to what is said of a mistake. */
  explain: (mistake: string | null) => void
  /** Called on the way to a mark; `select` then goes there. */
  onStep: (mistake: string, select: () => void) => void
  onCopy: (what: Place, text: string) => void
  announce: (text: string) => void
}

/** Where the message is written: subject and body, with their length, their keys and a way to copy them. */
export class Editor {
  readonly root = make('section', { class: 'write', part: 'editor' })
  readonly fields: Record<Place, Field>
  readonly here: Here
  readonly #options: EditorOptions
  readonly #measures: Measures
  readonly #copySubject: HTMLButtonElement
  /** Shows what the live region says. */
  readonly #copied = make('span', { class: 'quiet', 'aria-hidden': 'true' })

  constructor(options: EditorOptions) {
    const { say, onVisit } = options
    this.#options = options
    const toField = (place: Place) =>
      new Field({
        place,
        label: say(place),
        onVisit,
        onEdit: edit => {
          options.onEdit(place, edit)
        }
      })
    this.fields = { subject: toField('subject'), body: toField('body') }
    this.here = new Here(options.explain)
    this.#measures = new Measures(say, options.dates)
    const copyButton = (place: Place, text: string) =>
      make(
        'button',
        {
          type: 'button',
          class: 'act',
          part: 'button copy',
          click: () => {
            void this.#copy(place)
          }
        },
        text
      )
    this.#copySubject = copyButton('subject', say('copySubject'))
    this.root.append(
      options.choices,
      this.fields.subject.root,
      this.fields.body.root,
      make('div', { class: 'foot' }, this.#measures.root, this.here.root),
      make('div', { class: 'copies' }, copyButton('body', say('copy')), this.#copySubject, this.#copied),
      make('p', { class: 'quiet', id: 'keys' }, say('keys'))
    )
    this.root.addEventListener('keydown', event => {
      this.#pressed(event)
    })
  }

  /** Shows the fields of a channel: only an email has a subject. */
  sort(channel: Channel): void {
    this.fields.subject.root.hidden = channel !== 'email'
    this.#copySubject.hidden = channel !== 'email'
  }

  /** Shows how long the message is. */
  count({ body, channel }: { body: string; channel: Channel }): void {
    this.#copied.textContent = ''
    this.#measures.show(body, channel)
  }

  /** Takes over what the service counted in this message. */
  follow(measures: Evaluation['measures'] | undefined, draft: { body: string; channel: Channel }): void {
    this.#measures.follow(measures, draft.body)
    this.count(draft)
  }

  async #copy(place: Place): Promise<void> {
    const { say, onCopy, announce } = this.#options
    const { text, control } = this.fields[place]
    const isCopied = await copyText(text, this.root.getRootNode() as ShadowRoot)
    const said = say(isCopied ? 'copied' : 'copyFailed')
    this.#copied.textContent = said
    announce(said)
    if (isCopied) onCopy(place, text)
    else control.select()
  }

  #pressed(event: KeyboardEvent): void {
    const order = ['subject', 'body'] as const
    const place = order.find(each => this.fields[each].control === event.target)
    if (place === undefined) return
    if (event.key === 'Enter' && event.altKey) {
      const mark = this.fields[place].markAt()
      if (mark !== undefined) this.#options.explain(mark.mistake)
    } else if (event.key === 'F8') this.#step(place, event.shiftKey)
    else if (event.key === 'Enter' && place === 'subject' && !event.isComposing)
      this.fields.body.control.focus()
    else return
    event.preventDefault()
  }

  #step(from: Place, isBackward: boolean): void {
    const found = findMark(this.fields, from, isBackward)
    if (found === undefined) return
    this.#options.onStep(found.mark.mistake, () => {
      this.fields[found.place].select(found.mark.start, found.mark.end)
    })
  }
}
