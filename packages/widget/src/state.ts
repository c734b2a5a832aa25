import { make } from './elements.ts'

/** What goes on, in one line for the eye and one for the ear. */
export class State {
  readonly seen = make('p', { class: 'state', part: 'state' })
  readonly spoken = make('p', { role: 'status', class: 'unseen' })

  /** Says something aloud, once. */
  announce(text: string): void {
    if (this.spoken.textContent !== text) this.spoken.textContent = text
  }

  /** Shows a text; trouble is said aloud as well. */
  tell(text: string, isTrouble = false): void {
    this.seen.textContent = text
    this.seen.classList.toggle('trouble', isTrouble)
    if (isTrouble) this.announce(text)
  }
}
