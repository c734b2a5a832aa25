import type { Evaluation } from '../../../schemas/evaluate.ts'
import type { Plan } from '../../../schemas/schedule.ts'
import { Configured, type Due } from './configured.ts'
import type { Trouble } from './conversation.ts'
import { make } from './elements.ts'
import { dispatch, type AfterwordEvents } from './events.ts'
import { ignoreReasons, type Ignored, type IgnoreReason } from './ignored.ts'
import { outcomeOf, withOutcome, type Facts } from './outcomes.ts'
import { PlanView } from './plan-view.ts'
import { Review, type Draft } from './review.ts'
import text from './review.css'
import { speak } from './speak.ts'
import { toReport } from './trouble.ts'

let sheet: CSSStyleSheet | undefined

/** The sheet that all elements share. */
function toSheet(): CSSStyleSheet {
  if (sheet !== undefined) return sheet
  sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
}

const properties = ['endpoint', 'catalogue', 'locale', 'facts', 'labels', 'headers', 'ignored', 'draft']

/**
 * `<afterword-review>`: an editor for a follow-up that marks and explains what to improve, and the plan of
 * when to send it.
 * A child in the slot `interview` stands beside the plan. `AfterwordEvents` lists what it tells.
 */
export class AfterwordReview extends Configured {
  readonly #root = this.attachShadow({ mode: 'open' })
  readonly #ignored = new Map<string, IgnoreReason>()
  #facts: Facts = {}
  #review: Review | undefined
  #plan: PlanView | undefined
  #draft: Draft = { stage: 'thank-you', channel: 'email', subject: '', body: '' }
  #asOf: string | undefined
  #latest: { evaluation: Evaluation | null; plan: Plan | null } = { evaluation: null, plan: null }

  /**
   * What is written. Setting it loads another draft, and fires no event; what is there already changes
   * nothing.
   */
  get draft(): Draft {
    return this.#review?.draft ?? this.#draft
  }
  set draft(draft: Partial<Draft>) {
    const before = this.draft
    this.#draft = { ...before, ...draft }
    if (this.#review !== undefined && JSON.stringify(before) !== JSON.stringify(this.#draft))
      this.#review.draft = this.#draft
  }

  /** The findings that the candidate ignores, by mistake. */
  get ignored(): readonly Ignored[] {
    return [...this.#ignored].map(([mistake, reason]) => ({ mistake, reason }))
  }
  set ignored(ignored: readonly Ignored[]) {
    this.#ignored.clear()
    for (const { mistake, reason } of ignored)
      this.#ignored.set(mistake, ignoreReasons.includes(reason) ? reason : 'other')
    this.#review?.marking.refresh()
  }

  /** The latest review, or null before there is one. */
  get evaluation(): Evaluation | null {
    return this.#latest.evaluation
  }
  /** The latest plan, or null before there is one. */
  get plan(): Plan | null {
    return this.#latest.plan
  }

  /** Checks the draft now, however short it is. */
  check(): void {
    this.#review?.check()
  }

  connectedCallback(): void {
    this.adopt(properties)
    this.#root.adoptedStyleSheets = [toSheet()]
    addEventListener('online', this.#online)
    addEventListener('offline', this.#offline)
    document.addEventListener('visibilitychange', this.#seen)
    this.#build()
    this.isReady = true
  }

  disconnectedCallback(): void {
    removeEventListener('online', this.#online)
    removeEventListener('offline', this.#offline)
    document.removeEventListener('visibilitychange', this.#seen)
    this.#draft = this.draft
    this.#review?.stop()
    this.#plan?.stop()
  }

  protected takeOver(due: Due): void {
    if (due === 'build') this.#build()
    else this.#read()
  }

  readonly #online = (): void => {
    this.#review?.retry()
    this.#plan?.retry()
  }

  readonly #offline = (): void => {
    this.#review?.evaluate()
  } // fails at once, and says why

  /** Time has passed while the page was out of sight. */
  readonly #seen = (): void => {
    if (document.visibilityState === 'visible' && this.#facts['now'] === undefined) this.#askPlan()
  }

  #build(): void {
    const outcome = this.#review?.outcome
    this.#draft = this.draft
    this.#review?.stop()
    this.#plan?.stop()
    const { dates, labels } = this.settings
    const say = speak(labels, value => dates.number(value))
    const hear = (about: string) => (trouble: Trouble) => {
      dispatch(this, 'afterword-error', toReport(about, trouble, navigator.onLine))
    }
    const onCopy = (what: AfterwordEvents['afterword-copy']['what'], text: string) => {
      dispatch(this, 'afterword-copy', { what, text })
    }
    this.#review = new Review({
      say,
      dates,
      ignored: this.#ignored,
      catalogue: () => this.settings.catalogue,
      toQuestion: draft => {
        const sendAt = this.#facts['now'] ?? this.#asOf
        return {
          url: `${this.endpoint}/evaluate`,
          body: { ...this.#known, draft: { ...draft, ...(sendAt === undefined ? {} : { sendAt }) } },
          headers: this.headers
        }
      },
      onChange: draft => {
        dispatch(this, 'afterword-change', draft)
      },
      onOutcome: (outcome, isByHost) => {
        this.#askPlan()
        if (!isByHost) dispatch(this, 'afterword-outcome', { outcome })
      },
      onEvaluation: (evaluation, request) => {
        this.#latest.evaluation = evaluation
        dispatch(this, 'afterword-evaluation', { evaluation, request })
      },
      onIgnore: (mistake, reason) => {
        const { ignored } = this
        if (reason === undefined) dispatch(this, 'afterword-restore', { mistake, ignored })
        else dispatch(this, 'afterword-ignore', { mistake, reason, ignored })
      },
      onCopy,
      onTrouble: hear('evaluate')
    })
    this.#plan = new PlanView({
      say,
      dates,
      onCopy,
      onTrouble: hear('schedule'),
      onPlan: (plan, request) => {
        const isNews = this.#asOf === undefined && this.#facts['now'] === undefined
        this.#asOf = plan.asOf
        this.#latest.plan = plan
        dispatch(this, 'afterword-plan', { plan, request })
        if (isNews) this.#review?.evaluate(true) // now it is known when "now" is, timing can be judged
      }
    })
    this.#root.replaceChildren(
      make('div', { class: 'review', part: 'review' }, this.#review.editor.root, this.#review.panel.root),
      make('div', { class: 'below' }, make('slot', { name: 'interview' }), this.#plan.root)
    )
    // Labels that are not translated are English; others are taken to be in the language of the dates, or of
    // the page.
    const language = this.settings.has('labels') ? this.getAttribute('locale') : 'en'
    if (language !== null) for (const part of this.#root.children) part.setAttribute('lang', language)
    if (outcome !== undefined) this.#review.outcome = outcome
    this.#read(outcome === undefined)
    this.#review.draft = this.#draft
  }

  /** Reads the facts. Their outcome counts when it is news; else the candidate's choice stands. */
  #read(isFirst = false): void {
    const before = outcomeOf(this.#facts)
    this.#facts = this.settings.facts
    const outcome = outcomeOf(this.#facts)
    if (this.#review !== undefined && (isFirst || outcome !== before)) this.#review.outcome = outcome
    this.#asOf = undefined
    this.#ask()
  }

  /** The facts, and what the candidate has said of the outcome. */
  get #known(): Facts {
    return withOutcome(this.#facts, this.#review?.outcome ?? outcomeOf(this.#facts))
  }

  #ask(): void {
    this.#review?.evaluate(true)
    this.#askPlan()
  }

  #askPlan(): void {
    this.#plan?.plan(`${this.endpoint}/schedule`, this.#known, this.headers)
  }
}
