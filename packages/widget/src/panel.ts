import type { Evaluation } from '../../../schemas/evaluate.ts'
import { make } from './elements.ts'
import { FindingList, type FindingActions } from './findings.ts'
import type { IgnoreReason } from './ignored.ts'
import type { Labels } from './speak.ts'
import { State } from './state.ts'
import type { LiveFinding } from './stretches.ts'
import { drawNothing, drawRest, drawVerdict } from './verdict.ts'

interface PanelOptions {
  say: Labels
  actions: FindingActions
  catalogue: () => string
  ignored: ReadonlyMap<string, IgnoreReason>
  /** Called when the candidate asks for a check, however short the message is. */
  check: () => void
  step: (isBackward: boolean) => void
  undo: () => void
}

/** The review beside the editor: score, findings, and what else there is to say. */
export class Panel {
  readonly root: HTMLElement
  readonly state: State
  readonly list: FindingList
  readonly #options: PanelOptions
  readonly #heading: HTMLElement
  readonly #verdict: HTMLElement
  readonly #title: HTMLElement
  readonly #tools: HTMLElement
  readonly #scroll: HTMLElement
  readonly #undo: HTMLButtonElement
  #rest: HTMLElement
  #evaluation: Evaluation | undefined

  constructor(options: PanelOptions) {
    const { say, check, step, undo } = options
    this.#options = options
    this.#heading = make('h2', { id: 'review-title', tabindex: -1 }, say('review'))
    this.state = new State(say, () => {
      this.#heading.focus() // the button goes away
      check()
    })
    this.#verdict = make('div', { class: 'verdict', part: 'summary' }, ...drawNothing(say('empty')))
    this.#title = make('h3', { tabindex: -1 }, say('findings'))
    const tool = (name: 'previous' | 'next', sign: string, isBackward: boolean) =>
      make(
        'button',
        {
          type: 'button',
          class: `step ${name}`,
          part: 'button',
          'aria-label': say(name),
          title: say(name),
          click: () => {
            step(isBackward)
          }
        },
        make('span', { 'aria-hidden': 'true' }, sign)
      )
    this.#undo = make(
      'button',
      { type: 'button', class: 'act undo', part: 'button undo', hidden: true, click: undo },
      say('undo')
    )
    this.#tools = make(
      'div',
      { class: 'tools', hidden: true },
      this.#title,
      this.#undo,
      make('span', { class: 'steppers', hidden: true }, tool('previous', '↑', true), tool('next', '↓', false))
    )
    this.list = new FindingList(options)
    this.#rest = drawRest(undefined, say, false)
    this.#scroll = make(
      'div',
      { class: 'scroll', role: 'group', 'aria-labelledby': 'review-title', tabindex: 0 },
      this.#tools,
      ...this.list.parts,
      this.#rest
    )
    this.root = make(
      'section',
      { class: 'read', part: 'panel', 'aria-labelledby': 'review-title' },
      make('div', { class: 'top' }, this.#heading, this.state.root),
      this.#verdict,
      this.state.spoken,
      this.#scroll
    )
  }

  /** Whether a verdict is shown, be it of an earlier text. */
  get hasVerdict(): boolean {
    return this.#evaluation !== undefined
  }

  /** Marks the findings as waiting for an answer; not the live region, which would then wait as well. */
  set isBusy(isBusy: boolean) {
    if (isBusy) this.#scroll.setAttribute('aria-busy', 'true')
    else this.#scroll.removeAttribute('aria-busy')
  }

  /** Whether something can be undone. A button that goes away leaves its focus to the heading. */
  set canUndo(canUndo: boolean) {
    const isFocused = (this.root.getRootNode() as ShadowRoot).activeElement === this.#undo
    this.#undo.hidden = !canUndo
    if (!canUndo && isFocused) this.#title.focus()
  }

  /** Shows a score as one of an earlier text. */
  dim(): void {
    const score = this.#verdict.querySelector('.score .unseen')
    if (this.#evaluation === undefined || score === null) return
    this.#verdict.classList.add('old')
    score.textContent = this.#options.say('staleScore', { score: this.#evaluation.score })
  }

  /** Shows a sentence where there is no verdict; with `few`, a way to be checked all the same. */
  clear(text: string, isFew: boolean): void {
    const { say, check } = this.#options
    const hadFocus = this.#verdict.contains((this.root.getRootNode() as ShadowRoot).activeElement)
    this.#evaluation = undefined
    this.list.update([])
    this.#tools.hidden = true
    this.#verdict.classList.remove('old')
    if (!isFew || this.#verdict.querySelector('.check') === null)
      this.#verdict.replaceChildren(
        ...drawNothing(
          text,
          ...(isFew
            ? [
                make(
                  'button',
                  {
                    type: 'button',
                    class: 'act check',
                    part: 'button check',
                    click: () => {
                      this.#heading.focus() // the button goes away
                      check()
                    }
                  },
                  say('check')
                )
              ]
            : [])
        )
      )
    if (hadFocus) this.#heading.focus()
    this.#drawRest()
  }

  /** Shows a new answer, and the focus where it was or at the heading of the findings. */
  show(evaluation: Evaluation, findings: readonly LiveFinding[]): void {
    this.#evaluation = evaluation
    this.#verdict.classList.remove('old')
    this.#verdict.replaceChildren(...drawVerdict(evaluation, this.#options.say))
    this.#tools.hidden = false
    if (!this.list.update(findings)) this.#title.focus()
    this.redraw()
  }

  /** Shows what follows from the findings that are shown and ignored. */
  redraw(): void {
    this.#tools.querySelector('.steppers')?.toggleAttribute('hidden', this.list.shown.length === 0)
    this.#drawRest()
  }

  /** What was folded open stays so. */
  #drawRest(): void {
    const opened = [...this.#rest.querySelectorAll('details[open]')].map(each => each.getAttribute('part'))
    const focused = (this.root.getRootNode() as ShadowRoot).activeElement
    const part = this.#rest.contains(focused) ? focused?.closest('details')?.getAttribute('part') : undefined
    const rest = drawRest(this.#evaluation, this.#options.say, this.#options.ignored.size > 0)
    this.#rest.replaceWith(rest)
    this.#rest = rest
    for (const details of rest.querySelectorAll('details')) {
      details.open = opened.includes(details.getAttribute('part'))
      if (details.getAttribute('part') === part) details.querySelector('summary')?.focus()
    }
  }
}
