import type { Plan } from '../../../schemas/schedule.ts'
import { isPlan } from './answers.ts'
import { Conversation, type Trouble } from './conversation.ts'
import { copyText } from './copy.ts'
import type { Dates } from './dates.ts'
import { make } from './elements.ts'
import type { Labels } from './speak.ts'
import { drawPlan, listSteps } from './plan.ts'
import { State } from './state.ts'
import { tellTrouble } from './trouble.ts'

interface PlanOptions {
  say: Labels
  dates: Dates
  onCopy: (what: 'times', text: string) => void
  onTrouble: (trouble: Trouble) => void
  onPlan: (plan: Plan, request: object) => void
}

interface Question {
  url: string
  body: object
  headers: Readonly<Record<string, string>>
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
  readonly #state: State
  readonly #body = make('div')
  readonly #title: HTMLElement
  readonly #button: HTMLButtonElement
  readonly #conversation: Conversation<Plan>
  #question: Question | undefined
  /** Whether another try is one for the calendar file. */
  #isCalendarDue = false

  constructor(options: PlanOptions) {
    const { say } = options
    this.#options = options
    this.#state = new State(say, () => {
      this.#title.focus() // the button goes away
      this.#retry()
    })
    this.#state.tell(say('planning'))
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
    this.#title = make('h2', { id: 'plan-title', tabindex: -1 }, say('plan'))
    this.root.append(this.#title, this.#state.root, this.#state.spoken, this.#body, this.#button)
    this.#conversation = new Conversation(isPlan, (outcome, question) => {
      if (outcome.kind !== 'answer') {
        this.#fail(outcome)
        return
      }
      this.#show(outcome.answer)
      options.onPlan(outcome.answer, question.body)
    })
  }

  /** Plans this application, or hides when it says too little for a plan. `url` is that of /schedule. */
  plan(
    url: string,
    application: Readonly<Record<string, unknown>>,
    headers: Readonly<Record<string, string>>
  ): void {
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

  /** Asks for the plan again, or for the calendar where that is what failed. */
  #retry(): void {
    if (this.#isCalendarDue) void this.#download()
    else if (this.#question !== undefined) {
      this.#state.tell(this.#options.say('planning'))
      this.#conversation.ask(this.#question, 0)
    }
  }

  #fail(trouble: Trouble): void {
    const { say, onTrouble } = this.#options
    const { text, details } = tellTrouble(trouble, say, navigator.onLine)
    const old = this.#body.hasChildNodes() ? [say('stalePlan')] : []
    this.#isCalendarDue = false
    this.#state.fail({ text: [text, ...old].join(' '), details })
    onTrouble(trouble)
  }

  async #copy(text: string): Promise<void> {
    const { say, onCopy } = this.#options
    const isCopied = await copyText(text, this.root.getRootNode() as ShadowRoot)
    const said = say(isCopied ? 'copied' : 'copyFailed')
    this.#state.tell(said)
    this.#state.announce(said)
    if (isCopied) onCopy('times', text)
  }

  #show(plan: Plan): void {
    const { say, dates } = this.#options
    const summaries = () => [...this.#body.querySelectorAll('summary')]
    const before = new Map(summaries().map(summary => [toName(summary), summary]))
    const focused = (this.root.getRootNode() as ShadowRoot).activeElement
    this.#body.replaceChildren(
      drawPlan(plan, say, dates),
      ...listSteps(plan, say, dates, text => {
        void this.#copy(text)
      })
    )
    // What was opened stays so, and the focus where it was.
    for (const summary of summaries()) {
      const old = before.get(toName(summary))
      if (old === undefined) continue
      summary.parentElement?.toggleAttribute('open', old.parentElement?.hasAttribute('open') === true)
      if (old === focused) summary.focus()
    }
    this.#button.hidden = false
    this.#isCalendarDue = false
    this.#state.tell('')
  }

  async #download(): Promise<void> {
    const { say } = this.#options
    const question = this.#question
    if (question === undefined) return
    const text = await fetchCalendar(question)
    this.#isCalendarDue = text === undefined
    if (text === undefined) {
      this.#state.fail({ text: say('calendarFailed'), details: '' })
      return
    }
    const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }))
    make('a', { href: url, download: 'follow-ups.ics' }).click()
    setTimeout(() => {
      URL.revokeObjectURL(url)
    }, 10_000)
    this.#state.tell(say('calendarReady'))
    this.#state.announce(say('calendarReady'))
  }
}

/** The plan as iCalendar, or undefined when it cannot be had. */
async function fetchCalendar({ url, body, headers }: Question): Promise<string | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { accept: 'text/calendar', 'content-type': 'application/json', ...headers }
    })
    const text = await response.text()
    return response.ok && text.startsWith('BEGIN:VCALENDAR') ? text : undefined
  } catch {
    return undefined
  }
}
