import { make } from './elements.ts'
import type { Labels } from './speak.ts'
import type { Told } from './trouble.ts'

/** What goes on, in one line for the eye and one for the ear. A trouble comes with a way to try again. */
export class State {
  readonly root: HTMLElement
  readonly spoken = make('p', { role: 'status', class: 'unseen' })
  readonly #text = make('p')
  readonly #retry: HTMLButtonElement
  readonly #details = make('p', { lang: 'en' })
  readonly #more: HTMLElement

  /** `retry` is called when the candidate asks for another try. */
  constructor(say: Labels, retry: () => void) {
    this.#retry = make(
      'button',
      { type: 'button', class: 'act retry', part: 'button retry', hidden: true, click: retry },
      say('retry')
    )
    this.#more = make('details', { hidden: true }, make('summary', {}, say('details')), this.#details)
    this.root = make('div', { class: 'state', part: 'state' }, this.#text, this.#retry, this.#more)
  }

  /** Says something aloud, once. */
  announce(text: string): void {
    if (this.spoken.textContent !== text) this.spoken.textContent = text
  }

  /** Shows a text. */
  tell(text: string): void {
    this.#show(text, false)
  }

  /** Shows a text that asks for attention, and says it aloud. */
  warn(text: string): void {
    this.#show(text, true)
    this.announce(text)
  }

  /** Shows a trouble that another try may end, and says it aloud. */
  fail({ text, details }: Told): void {
    this.warn(text)
    this.#retry.hidden = false
    this.#more.hidden = details === ''
    this.#details.textContent = details
  }

  #show(text: string, isTrouble: boolean): void {
    this.#text.textContent = text
    this.root.classList.toggle('trouble', isTrouble)
    this.#retry.hidden = true
    this.#more.hidden = true
  }
}
