import { make, served } from './elements.ts'
import { signs } from './finding.ts'
import type { LiveFinding } from './stretches.ts'

/** A button below the draft: the way from the mark at the caret to what is said of it. */
export class Here {
  readonly root: HTMLButtonElement
  #mistake: string | null = null

  constructor(open: (mistake: string | null) => void) {
    this.root = make('button', {
      type: 'button',
      class: 'here',
      part: 'here',
      hidden: true,
      click: () => {
        open(this.#mistake)
      }
    })
  }

  /** The mistake that it leads to. */
  get mistake(): string | null {
    return this.#mistake
  }

  /** Leads to this finding, or nowhere. */
  point(finding: LiveFinding | undefined): void {
    this.#mistake = finding?.mistake ?? null
    this.root.hidden = finding === undefined
    if (finding !== undefined)
      this.root.replaceChildren(
        make('span', { class: `sign ${finding.severity}`, 'aria-hidden': 'true' }, signs[finding.severity]),
        make('span', served, finding.title)
      )
  }
}
