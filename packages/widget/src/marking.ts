import type { Evaluation } from '../../../schemas/evaluate.ts'
import { Changes } from './changes.ts'
import type { Dates } from './dates.ts'
import { Editor } from './editor.ts'
import type { Field } from './field.ts'
import type { IgnoreReason } from './ignored.ts'
import { Panel } from './panel.ts'
import type { Labels } from './speak.ts'
import { follow, marksIn, moveFindings, type Edit, type LiveFinding, type Place } from './stretches.ts'

export interface MarkingOptions {
  say: Labels
  dates: Dates
  /** Where the pages of mistakes stand; empty when there are none. */
  catalogue: () => string
  /** Reasons by mistake; ignoring adds to them. */
  ignored: Map<string, IgnoreReason>
  /** Stands above the fields. */
  choices: HTMLElement
  /** Called after each change of the text. */
  onEdit: () => void
  /** Called when the candidate asks for a check, however short the message is. */
  check: () => void
  /** Called when the text was changed from the list, and is to be read at once. */
  evaluate: () => void
  /** `reason` is undefined for a finding that is shown again. */
  onIgnore: (mistake: string, reason: IgnoreReason | undefined) => void
  onCopy: (what: 'body' | 'subject', text: string) => void
}

/** The findings of the latest answer, between the text where they stand and the list that explains them. */
export class Marking {
  readonly editor: Editor
  readonly panel: Panel
  readonly #options: MarkingOptions
  readonly #changes = new Changes()
  #findings: LiveFinding[] = []
  #active: string | null = null

  constructor(options: MarkingOptions) {
    const { say, dates } = options
    this.#options = options
    this.editor = new Editor({
      say,
      dates,
      choices: options.choices,
      onEdit: (place, edit) => {
        this.#edited(place, edit)
      },
      onVisit: mistake => {
        if (mistake !== null) this.#open(mistake)
        this.editor.here.point(this.#find(mistake))
      },
      explain: mistake => {
        this.panel.list.open((this.#active = mistake), true)
      },
      onStep: (mistake, select) => {
        this.#open(mistake)
        this.editor.here.point(this.#find(mistake))
        select()
      },
      onCopy: options.onCopy,
      announce: text => {
        this.panel.state.announce(text)
      }
    })
    this.panel = new Panel({
      say,
      catalogue: options.catalogue,
      ignored: options.ignored,
      check: options.check,
      step: isBackward => {
        this.#walk(isBackward)
      },
      undo: () => {
        this.#undo()
      },
      actions: {
        show: (mistake, n) => {
          this.#show(mistake, n)
        },
        replace: (mistake, n, words) => {
          const evidence = this.#find(mistake)?.evidence[n] ?? null
          this.#apply(evidence && { place: evidence.in, start: evidence.start, end: evidence.end, words })
        },
        insert: mistake => {
          const gap = this.#find(mistake)?.insertAt ?? null
          this.#apply(gap && { place: gap.in, start: gap.at, end: gap.at, words: gap.text })
        },
        toggle: mistake => {
          this.#open(this.panel.list.opened === mistake ? null : mistake, true)
        },
        leave: () => {
          ;(this.#fieldOf(this.#active) ?? this.editor.fields.body).control.focus()
        },
        ignore: (mistake, reason) => {
          this.#ignore(mistake, reason)
        },
        restore: mistake => {
          this.#ignore(mistake, undefined)
        }
      }
    })
  }

  /** Shows the findings of an answer to this very draft. */
  show(evaluation: Evaluation, { subject, body }: Record<Place, string>): void {
    this.#findings = follow(evaluation, { subject, body })
    this.panel.show(evaluation, this.#findings)
    if (!this.panel.list.shown.some(({ mistake }) => mistake === this.#active)) this.#active = null
    this.#mark()
  }

  /** Takes all marks away. */
  clear(): void {
    this.#findings = []
    this.#mark()
  }

  /** Forgets what could be undone, as when another draft is loaded. */
  forgetChanges(): void {
    this.#changes.clear()
    this.panel.canUndo = false
  }

  /** Shows and marks again, after the host changed what is ignored. */
  refresh(): void {
    this.panel.list.update()
    this.panel.redraw()
    this.#mark()
  }

  #edited(place: Place, edit: Edit): void {
    this.#findings = moveFindings(this.#findings, place, edit)
    this.#changes.follow(place, edit)
    this.panel.canUndo = this.#changes.size > 0
    this.#mark()
    this.#options.onEdit()
  }

  #mark(): void {
    const seen = this.panel.list.shown.map(({ mistake }) => mistake)
    const findings = this.#findings.filter(({ mistake }) => seen.includes(mistake))
    for (const place of ['subject', 'body'] as const)
      this.editor.fields[place].mark(marksIn(findings, place), this.#active)
    const { here } = this.editor
    const isMarked = ({ mistake, evidence }: LiveFinding) =>
      mistake === here.mistake && evidence.some(each => each !== null)
    if (!findings.some(isMarked)) here.point(undefined)
  }

  #find(mistake: string | null): LiveFinding | undefined {
    return this.#findings.find(finding => finding.mistake === mistake)
  }

  #fieldOf(mistake: string | null): Field | undefined {
    const evidence = this.#find(mistake)?.evidence.find(each => each !== null)
    return evidence === undefined || evidence === null ? undefined : this.editor.fields[evidence.in]
  }

  #open(mistake: string | null, isShown = false): void {
    if (mistake !== this.#active || isShown) this.panel.list.open(mistake)
    this.#active = mistake
    this.#mark()
    if (isShown) this.#fieldOf(mistake)?.show()
  }

  /** Goes to the finding after the open one, or before it, wherever it stands in the text or not at all. */
  #walk(isBackward: boolean): void {
    const finding = this.panel.list.step(isBackward)
    if (finding === undefined) return
    this.#active = finding.mistake
    this.#mark()
    this.#fieldOf(finding.mistake)?.show()
    const { shown } = this.panel.list
    const at = shown.indexOf(finding) + 1
    const { say } = this.#options
    this.panel.state.announce(say('position', { at, count: shown.length, title: finding.title }))
  }

  #show(mistake: string, n: number): void {
    const evidence = this.#find(mistake)?.evidence[n]
    this.#open(mistake)
    if (evidence === undefined || evidence === null) this.panel.state.warn(this.#options.say('changed'))
    else this.editor.fields[evidence.in].select(evidence.start, evidence.end)
  }

  /** Changes the draft from the list: focus comes back to the button that was pressed. */
  #apply(change: { place: Place; start: number; end: number; words: string } | null): void {
    const { say } = this.#options
    if (change === null) {
      this.panel.state.warn(say('changed'))
      return
    }
    const { place, start, end, words } = change
    const before = this.editor.fields[place].text.slice(start, end)
    this.#write(place, start, end, words)
    this.#changes.add({ place, start, end: start + words.length, before })
    this.panel.canUndo = true
    this.panel.state.announce(say('applied'))
    this.#options.evaluate()
  }

  #undo(): void {
    const change = this.#changes.pop()
    if (change === undefined) return
    this.#write(change.place, change.start, change.end, change.before)
    this.panel.canUndo = this.#changes.size > 0
    this.panel.state.announce(this.#options.say('undone'))
    this.#options.evaluate()
  }

  #write(place: Place, start: number, end: number, words: string): void {
    const pressed = (this.panel.root.getRootNode() as ShadowRoot).activeElement
    this.editor.fields[place].replace(start, end, words)
    if (pressed instanceof HTMLElement) pressed.focus({ preventScroll: true })
  }

  #ignore(mistake: string, reason: IgnoreReason | undefined): void {
    const { say, ignored, onIgnore } = this.#options
    if (reason === undefined) ignored.delete(mistake)
    else ignored.set(mistake, reason)
    const isKept = this.panel.list.update()
    if (reason === undefined || !isKept) this.panel.list.focus(mistake)
    this.panel.redraw()
    this.#mark()
    this.panel.state.announce(say(reason === undefined ? 'restored' : 'ignoredNow'))
    onIgnore(mistake, reason)
  }
}
