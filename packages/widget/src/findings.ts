import { make, scrollWithin, served } from './elements.ts'
import { drawFinding } from './finding.ts'
import type { IgnoreReason } from './ignored.ts'
import type { Labels } from './speak.ts'
import type { LiveFinding } from './stretches.ts'

/**
 * What the list asks of the editor; findings are named by their mistake, evidence by its place in the latest
 * answer.
 */
export interface FindingActions {
  show: (mistake: string, evidence: number) => void
  replace: (mistake: string, evidence: number, words: string) => void
  insert: (mistake: string) => void
  toggle: (mistake: string) => void
  leave: () => void
  ignore: (mistake: string, reason: IgnoreReason) => void
  restore: (mistake: string) => void
}

interface ListOptions {
  say: Labels
  actions: FindingActions
  catalogue: () => string
  /** Reasons by mistake; the list shows none of these. */
  ignored: ReadonlyMap<string, IgnoreReason>
}

/** The list of findings, and below it those that are ignored. */
export class FindingList {
  readonly root = make('ol', {
    class: 'findings',
    part: 'findings',
    keydown: event => {
      this.#walk(event as KeyboardEvent)
    }
  })
  readonly #aside = make('details', { class: 'aside', part: 'ignored', hidden: true })
  readonly #options: ListOptions
  #findings: readonly LiveFinding[] = []
  #opened: string | null = null

  constructor(options: ListOptions) {
    this.#options = options
  }

  get parts(): Node[] {
    return [this.root, this.#aside]
  }

  get shown(): LiveFinding[] {
    return this.#findings.filter(({ mistake }) => !this.#options.ignored.has(mistake))
  }

  get opened(): string | null {
    return this.#opened
  }

  /**
   * Shows the findings of a new answer, or what is left of them; focus stays where it was, or goes to what
   * took its place. Returns false when nothing is left to take it.
   */
  update(findings: readonly LiveFinding[] = this.#findings): boolean {
    const focused = (this.root.getRootNode() as ShadowRoot).activeElement
    const key =
      focused instanceof HTMLElement && this.root.contains(focused) ? focused.dataset['key'] : undefined
    const at = [...this.root.children].findIndex(item => item.contains(focused))
    this.#findings = findings
    const { shown } = this
    const { say, actions, catalogue } = this.#options
    if (!shown.some(({ mistake }) => mistake === this.#opened)) this.#opened = null
    this.root.replaceChildren(
      ...shown.map((finding, at) =>
        drawFinding(finding, {
          say,
          actions,
          at,
          isOpen: finding.mistake === this.#opened,
          catalogue: catalogue()
        })
      )
    )
    this.#drawAside()
    if (key === undefined) return true
    const [mistake] = key.split(':')
    const target =
      this.#find(key) ?? this.#find(`${mistake}:title`) ?? this.#title(Math.min(at, shown.length - 1))
    target?.focus()
    return target !== undefined
  }

  /** Opens one finding and closes the others; with `isFocused` its title takes the focus. */
  open(mistake: string | null, isFocused = false): void {
    this.#opened = mistake
    for (const [i, finding] of this.shown.entries()) {
      const isOpen = finding.mistake === mistake
      const item = this.root.children[i]
      item?.classList.toggle('opened', isOpen)
      item?.querySelector('.title')?.setAttribute('aria-expanded', String(isOpen))
      item?.querySelector('.more')?.toggleAttribute('hidden', !isOpen)
      if (isOpen && item !== undefined && this.root.parentElement !== null)
        scrollWithin(this.root.parentElement, item)
      if (isOpen && isFocused) this.#title(i)?.focus()
    }
  }

  /** Opens the finding after the one that is open, or before it, and round; its title takes the focus. */
  step(isBackward: boolean): LiveFinding | undefined {
    const { shown } = this
    const at = shown.findIndex(({ mistake }) => mistake === this.#opened)
    const next = shown.at(isBackward ? Math.max(at, 0) - 1 : (at + 1) % shown.length)
    if (next !== undefined) this.open(next.mistake, true)
    return next
  }

  /** Puts the focus on a finding, or on the ignored ones where it is among them. */
  focus(mistake: string): void {
    const target = this.#find(`${mistake}:title`) ?? this.#aside.querySelector('summary')
    target?.focus()
  }

  #drawAside(): void {
    const { say, actions, ignored } = this.#options
    const aside = this.#findings.filter(({ mistake }) => ignored.has(mistake))
    this.#aside.hidden = aside.length === 0
    this.#aside.replaceChildren(
      make('summary', {}, say('ignored', { count: aside.length })),
      make(
        'ul',
        {},
        ...aside.map(({ mistake, title }) =>
          make(
            'li',
            {},
            make('span', served, title),
            ': ',
            say(ignored.get(mistake) ?? 'other'),
            ' ',
            make(
              'button',
              {
                type: 'button',
                class: 'quote',
                part: 'button',
                'aria-label': `${say('restore')}: ${title}`,
                click: () => {
                  actions.restore(mistake)
                }
              },
              say('restore')
            )
          )
        )
      )
    )
  }

  #find(key: string): HTMLElement | undefined {
    return [...this.root.querySelectorAll<HTMLElement>('[data-key]')].find(
      each => each.dataset['key'] === key && each.checkVisibility()
    )
  }

  #title(i: number): HTMLElement | undefined {
    return this.root.children[i]?.querySelector<HTMLElement>('.title') ?? undefined
  }

  #walk(event: KeyboardEvent): void {
    const titles = this.shown.map((_, i) => this.#title(i))
    const i = titles.indexOf((this.root.getRootNode() as ShadowRoot).activeElement as HTMLElement)
    const targets: Record<string, number> = {
      ArrowDown: i + 1,
      ArrowUp: i - 1,
      Home: 0,
      End: titles.length - 1
    }
    const target = targets[event.key]
    if (event.key === 'Escape') this.#options.actions.leave()
    else if (target === undefined || i === -1) return
    else titles[target]?.focus()
    event.preventDefault()
  }
}
