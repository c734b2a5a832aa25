import type { Evaluation } from '../../../schemas/evaluate.ts'
import type { Plan } from '../../../schemas/schedule.ts'
import { shorten, type Trouble } from './conversation.ts'
import { Dates } from './dates.ts'
import { make } from './elements.ts'
import { readLabels, readObject, speak, type Label, type Labels } from './labels.ts'
import { PlanView } from './plan-view.ts'
import { Review, type Draft } from './review.ts'
import text from './review.css'

/** On a portal's server there are no elements, and the module is loaded all the same. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement)

/** Where a portal's own proxy is taken to stand. */
const defaultEndpoint = '/afterword'
let sheet: CSSStyleSheet | undefined

/** The sheet that all elements share. */
function toSheet(): CSSStyleSheet {
  if (sheet !== undefined) return sheet
  sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
}

/** Reads an attribute. A wrong one counts as absent, and `complain` hears what is wrong with it. */
function readAttribute<T>(
  element: HTMLElement,
  name: string,
  absent: T,
  read: (text: string) => T,
  complain: (name: string, fault: string) => void
): T {
  const text = element.getAttribute(name)
  try {
    return text === null ? absent : read(text)
  } catch (error) {
    complain(name, error instanceof Error ? error.message : String(error))
    return absent
  }
}

/**
 * `<afterword-review>`: an editor for a follow-up that marks and explains what to mend, and the plan of when to send it.
 * A child in the slot `interview` stands beside the plan.
 * Attributes `endpoint`, `application`, `locale`, `labels`; properties `draft`, `headers`; events `afterword:changed`, `afterword:evaluated`, `afterword:planned`.
 */
export class AfterwordReview extends Base {
  static readonly observedAttributes = ['endpoint', 'application', 'locale', 'labels']
  readonly #root = this.attachShadow({ mode: 'open' })
  #headers: Readonly<Record<string, string>> = {}
  #application: Record<string, unknown> = {}
  #say: Labels = speak({})
  #review: Review | undefined
  #plan: PlanView | undefined
  #draft: Draft = { stage: 'thank-you', channel: 'email', subject: '', body: '' }
  #asOf: string | undefined
  /** What the attributes that were just set ask for. */
  #due: 'read' | 'build' | undefined

  /** What is written. Setting it loads another draft. */
  get draft(): Draft {
    return this.#review?.draft ?? this.#draft
  }
  set draft(draft: Partial<Draft>) {
    this.#draft = { ...this.draft, ...draft }
    if (this.#review !== undefined) this.#review.draft = this.#draft
  }

  /** Headers to send with each question, such as a token of the portal's. Kept in memory. */
  get headers(): Readonly<Record<string, string>> {
    return this.#headers
  }
  set headers(headers: Readonly<Record<string, string>>) {
    this.#headers = { ...headers }
    this.#ask()
  }

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [toSheet()]
    addEventListener('online', this.#online)
    addEventListener('offline', this.#offline)
    document.addEventListener('visibilitychange', this.#seen)
    this.#build()
  }

  disconnectedCallback(): void {
    removeEventListener('online', this.#online)
    removeEventListener('offline', this.#offline)
    document.removeEventListener('visibilitychange', this.#seen)
    this.#draft = this.draft
    this.#review?.stop()
    this.#plan?.stop()
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected || this.#review === undefined) return
    const isFirst = this.#due === undefined
    if (name === 'locale' || name === 'labels') this.#due = 'build'
    else this.#due ??= 'read'
    if (!isFirst) return
    queueMicrotask(() => {
      const isBuild = this.#due === 'build'
      this.#due = undefined
      if (!this.isConnected) return
      if (isBuild) this.#build()
      else this.#read()
    })
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
    if (document.visibilityState === 'visible' && this.#application['now'] === undefined) this.#askPlan()
  }

  readonly #complain = (name: string, fault: string): void => {
    this.#root.prepend(
      make(
        'p',
        { role: 'alert', class: 'trouble', 'data-attribute': name },
        this.#say('badAttribute', { name, fault })
      )
    )
  }

  #build(): void {
    this.#draft = this.draft
    this.#review?.stop()
    this.#plan?.stop()
    this.#root.replaceChildren()
    const dates = readAttribute(this, 'locale', new Dates(undefined), tag => new Dates(tag), this.#complain)
    this.#say = speak(
      readAttribute<Partial<Record<Label, string>>>(this, 'labels', {}, readLabels, this.#complain),
      value => dates.number(value)
    )
    const options = { say: this.#say, describe: (trouble: Trouble) => this.#describe(trouble) }
    this.#review = new Review({
      ...options,
      toQuestion: draft => {
        const sendAt = this.#application['now'] ?? this.#asOf
        return {
          url: this.#url('evaluate'),
          body: { ...this.#application, draft: { ...draft, ...(sendAt === undefined ? {} : { sendAt }) } },
          headers: this.#headers
        }
      },
      onChange: draft => {
        this.#dispatch('changed', draft)
      },
      onEvaluation: (evaluation: Evaluation, request) => {
        this.#dispatch('evaluated', { evaluation, request })
      }
    })
    this.#plan = new PlanView({
      ...options,
      dates,
      onPlan: (plan: Plan, request) => {
        const isNews = this.#asOf === undefined && this.#application['now'] === undefined
        this.#asOf = plan.asOf
        this.#dispatch('planned', { plan, request })
        if (isNews) this.#review?.evaluate(true) // now it is known when "now" is, timing can be judged
      }
    })
    this.#root.append(
      make('div', { class: 'review', part: 'review' }, this.#review.write, this.#review.read),
      make('div', { class: 'below' }, make('slot', { name: 'interview' }), this.#plan.root)
    )
    // Labels that are not translated are English; others are taken to be in the language of the dates, or of the page.
    const language = this.hasAttribute('labels') ? this.getAttribute('locale') : 'en'
    if (language !== null) for (const part of this.#root.children) part.setAttribute('lang', language)
    this.#read()
    this.#review.draft = this.#draft
  }

  #read(): void {
    this.#root.querySelector('[data-attribute=application]')?.remove()
    this.#application = readAttribute(this, 'application', {}, readObject, this.#complain)
    this.#asOf = undefined
    this.#ask()
  }

  #ask(): void {
    this.#review?.evaluate(true)
    this.#askPlan()
  }

  #askPlan(): void {
    this.#plan?.plan(this.#url('schedule'), this.#application, this.#headers)
  }

  #url(path: string): string {
    return `${(this.getAttribute('endpoint') ?? defaultEndpoint).replace(/\/$/, '')}/${path}`
  }

  #dispatch(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(`afterword:${name}`, { detail, bubbles: true, composed: true }))
  }

  #describe(trouble: Trouble): string {
    const say = this.#say
    if (trouble.kind === 'busy') return say('busy', { seconds: trouble.seconds })
    if (trouble.kind === 'unreachable') return say(navigator.onLine ? 'unreachable' : 'offline')
    if (trouble.kind !== 'refused') return say(trouble.kind)
    const { status, slug, details } = trouble
    if (status === 401 || status === 403) return say('unauthorized')
    if (slug === 'unsupported-language') return say(slug)
    return details.length === 0 ? say('unreadable') : say('refused', { details: shorten(details) })
  }
}
