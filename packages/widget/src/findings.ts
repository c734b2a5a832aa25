import { make, scrollWithin, served } from './elements.ts'
import type { Labels } from './labels.ts'
import type { LiveFinding } from './stretches.ts'

/** What the list asks of the editor; findings and evidence are named by place in the latest answer. */
export interface FindingActions {
  show: (mistake: string, evidence: number) => void
  replace: (mistake: string, evidence: number, words: string) => void
  insert: (mistake: string) => void
  open: (mistake: string | null) => void
  leave: () => void
  /** After findings were set aside or fetched back. */
  dismissed: () => void
}

/** Shapes beside the words, so that severity is told without colour. */
export const signs = { critical: '■', major: '▲', minor: '◆', note: '○' } as const

/** The list of findings: each opens to why, advice, example and what can be done at once. */
export class FindingList {
  readonly root = make('ol', {
    class: 'findings',
    part: 'findings',
    keydown: event => {
      this.#walk(event as KeyboardEvent)
    }
  })
  readonly #rest = make('p', { class: 'aside', hidden: true })
  readonly #say: Labels
  readonly #actions: FindingActions
  readonly #dismissed = new Set<string>()
  #findings: readonly LiveFinding[] = []
  #opened: string | null = null

  constructor(say: Labels, actions: FindingActions) {
    this.#say = say
    this.#actions = actions
  }

  get parts(): Node[] {
    return [this.root, this.#rest]
  }

  /** Those shown: disputed ones can be set aside. */
  get shown(): LiveFinding[] {
    return this.#findings.filter(({ mistake }) => !this.#dismissed.has(mistake))
  }

  /** Shows the findings of a new answer; focus stays where it was, or goes to what took its place. Returns false when nothing is left to take it. */
  update(findings: readonly LiveFinding[]): boolean {
    const focused = (this.root.getRootNode() as ShadowRoot).activeElement
    const key =
      focused instanceof HTMLElement && this.root.contains(focused) ? focused.dataset['key'] : undefined
    const at = this.shown.findIndex(({ mistake }) => key?.startsWith(`${mistake}:`))
    this.#findings = findings
    const { shown } = this
    if (!shown.some(({ mistake }) => mistake === this.#opened)) this.#opened = null
    this.root.replaceChildren(...shown.map((finding, i) => this.#item(finding, i)))
    const aside = findings.length - shown.length
    this.#rest.hidden = aside === 0
    this.#rest.replaceChildren(
      this.#say('dismissed', { count: aside }),
      ' ',
      make(
        'button',
        {
          type: 'button',
          click: () => {
            this.#restore()
          }
        },
        this.#say('restore')
      )
    )
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

  #restore(): void {
    const first = this.#findings.findIndex(({ mistake }) => this.#dismissed.has(mistake))
    this.#dismissed.clear()
    this.update(this.#findings)
    this.#actions.dismissed()
    this.#title(first)?.focus()
  }

  #dismiss(mistake: string): void {
    this.#dismissed.add(mistake)
    if (!this.update(this.#findings)) this.#rest.querySelector('button')?.focus()
    this.#actions.dismissed()
  }

  #find(key: string): HTMLElement | undefined {
    return [...this.root.querySelectorAll<HTMLElement>('[data-key]')].find(
      ({ dataset }) => dataset['key'] === key && dataset['key'] !== ''
    )
  }

  #title(i: number): HTMLElement | undefined {
    return this.root.children[i]?.querySelector<HTMLElement>('.title') ?? undefined
  }

  #walk(event: KeyboardEvent): void {
    const titles = this.shown.map((_, i) => this.#title(i))
    const i = titles.indexOf((this.root.getRootNode() as ShadowRoot).activeElement as HTMLElement)
    const target =
      event.key === 'ArrowDown'
        ? i + 1
        : event.key === 'ArrowUp'
          ? i - 1
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? titles.length - 1
              : undefined
    if (event.key === 'Escape') this.#actions.leave()
    else if (target === undefined || i === -1) return
    else titles[target]?.focus()
    event.preventDefault()
  }

  #item(
    { mistake, title, severity, deduction, disputed, evidence, insertAt, why, advice, example }: LiveFinding,
    i: number
  ): HTMLElement {
    const say = this.#say
    const isOpen = mistake === this.#opened
    const button = (key: string, text: string, click: () => void, name = 'act') =>
      make(
        'button',
        {
          type: 'button',
          class: name,
          part: name === 'quote' ? name : 'button',
          'data-key': `${mistake}:${key}`,
          click
        },
        text
      )
    const acts = evidence.flatMap((each, n) =>
      each === null
        ? []
        : [
            make(
              'li',
              {},
              button(
                `show-${n}`,
                `“${each.quote.trim()}”`,
                () => {
                  this.#actions.show(mistake, n)
                },
                'quote'
              ),
              ...(each.note === undefined ? [] : [make('p', { class: 'remark', ...served }, each.note)]),
              ...(each.replacements ?? []).map((words, r) =>
                button(
                  `replace-${n}-${r}`,
                  words === '' ? say('delete') : say('replace', { text: words }),
                  () => {
                    this.#actions.replace(mistake, n, words)
                  },
                  'act main'
                )
              )
            )
          ]
    )
    return make(
      'li',
      {
        class: `finding ${severity}${isOpen ? ' opened' : ''}`,
        part: `finding finding-${severity}`,
        'data-mistake': mistake
      },
      make(
        'button',
        {
          type: 'button',
          class: 'title',
          part: 'finding-title',
          'data-key': `${mistake}:title`,
          'aria-expanded': String(isOpen),
          'aria-controls': `more-${i}`,
          click: () => {
            this.#actions.open(this.#opened === mistake ? null : mistake)
          }
        },
        make('span', { class: 'sign', 'aria-hidden': 'true' }, signs[severity]),
        make('span', { class: 'name', ...served }, title),
        make(
          'span',
          { class: 'cost' },
          [
            say(severity),
            deduction === 0 ? say('noPoints') : say('points', { points: `−${deduction}` }),
            ...(disputed ? [say('disputedBadge')] : [])
          ].join(', ')
        )
      ),
      make(
        'div',
        { class: 'more', id: `more-${i}`, hidden: !isOpen },
        ...(disputed
          ? [
              make(
                'p',
                { class: 'disputed' },
                say('disputed'),
                ' ',
                button('dismiss', say('dismiss'), () => {
                  this.#dismiss(mistake)
                })
              )
            ]
          : []),
        ...(acts.length === 0 ? [] : [make('ul', { class: 'quotes' }, ...acts)]),
        make('h4', {}, say('why')),
        make('p', served, why),
        make('h4', {}, say('advice')),
        make('p', served, advice),
        ...(insertAt === null
          ? [make('h4', {}, say('example')), make('blockquote', served, example)]
          : [
              make('h4', {}, say('example')),
              make('blockquote', served, insertAt.text.trim()),
              button(
                'insert',
                say('insert'),
                () => {
                  this.#actions.insert(mistake)
                },
                'act main'
              )
            ])
      )
    )
  }
}
