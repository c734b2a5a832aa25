import type { Plan } from '../../../schemas/schedule.ts'
import { isPlan } from './answers.ts'
import { Conversation, type Trouble } from './conversation.ts'
import type { Dates } from './dates.ts'
import { make } from './elements.ts'
import type { Labels } from './labels.ts'
import { drawPlan, listSteps } from './plan.ts'

interface PlanOptions {
  say: Labels
  dates: Dates
  describe: (trouble: Trouble) => string
  onPlan: (plan: Plan, request: object) => void
}

const toName = (summary: HTMLElement): string => summary.getAttribute('aria-label') ?? summary.textContent

/** The plan of the interview, as a picture and in words, with the calendar file to take away. */
export class PlanView {
  readonly root = make('section', {
    class: 'plan',
    part: 'plan',
    'aria-labelledby': 'plan-title',
    hidden: true
  })
  readonly #options: PlanOptions
  readonly #state: HTMLElement
  readonly #body = make('div')
  readonly #button: HTMLButtonElement
  readonly #conversation: Conversation<Plan>
  #question: { url: string; body: object; headers: Readonly<Record<string, string>> } | undefined

  constructor(options: PlanOptions) {
    const { say } = options
    this.#options = options
    this.#state = make('p', { role: 'status', class: 'state' }, say('planning'))
    this.#button = make(
      'button',
      {
        type: 'button',
        class: 'act',
        part: 'button calendar',
        hidden: true,
        click: () => {
          void this.#download()
        }
      },
      say('calendar')
    )
    this.root.append(make('h2', { id: 'plan-title' }, say('plan')), this.#state, this.#body, this.#button)
    this.#conversation = new Conversation(isPlan, (outcome, question) => {
      if (outcome.kind !== 'answer') {
        this.#tell(
          [options.describe(outcome), ...(this.#body.hasChildNodes() ? [say('stalePlan')] : [])].join(' '),
          true
        )
        return
      }
      this.#show(outcome.answer)
      options.onPlan(outcome.answer, question.body)
    })
  }

  /** Plans this application, or hides when it says too little for a plan. `url` is that of /schedule. */
  plan(url: string, application: Record<string, unknown>, headers: Readonly<Record<string, string>>): void {
    const { timeZone, interview } = application as {
      timeZone?: unknown
      interview?: { start?: unknown; invitation?: unknown }
    }
    const isEnough = timeZone !== undefined && (interview?.start ?? interview?.invitation) !== undefined
    this.root.hidden = !isEnough
    this.#question = isEnough ? { url, body: application, headers } : undefined
    if (this.#question === undefined) this.#conversation.stop()
    else this.#conversation.ask(this.#question, 50)
  }

  retry(): void {
    this.#conversation.retry()
  }
  stop(): void {
    this.#conversation.stop()
  }

  #tell(text: string, isTrouble = false): void {
    this.#state.textContent = text
    this.#state.classList.toggle('trouble', isTrouble)
  }

  #show(plan: Plan): void {
    const { say, dates } = this.#options
    const summaries = () => [...this.#body.querySelectorAll('summary')]
    const before = new Map(summaries().map(summary => [toName(summary), summary]))
    const focused = (this.root.getRootNode() as ShadowRoot).activeElement
    this.#body.replaceChildren(drawPlan(plan, say, dates), ...listSteps(plan, say, dates))
    // What was opened stays so, and the focus where it was.
    for (const summary of summaries()) {
      const old = before.get(toName(summary))
      if (old === undefined) continue
      summary.parentElement?.toggleAttribute('open', old.parentElement?.hasAttribute('open') === true)
      if (old === focused) summary.focus()
    }
    this.#button.hidden = false
    this.#tell('')
  }

  async #download(): Promise<void> {
    const { say } = this.#options
    const question = this.#question
    if (question === undefined) return
    try {
      const response = await fetch(question.url, {
        method: 'POST',
        body: JSON.stringify(question.body),
        headers: { accept: 'text/calendar', 'content-type': 'application/json', ...question.headers }
      })
      const text = await response.text()
      if (!response.ok || !text.startsWith('BEGIN:VCALENDAR')) {
        this.#tell(say('calendarFailed'), true)
        return
      }
      const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }))
      make('a', { href: url, download: 'follow-ups.ics' }).click()
      setTimeout(() => {
        URL.revokeObjectURL(url)
      }, 10_000)
      this.#tell(say('calendarReady'))
    } catch {
      this.#tell(say('calendarFailed'), true)
    }
  }
}
