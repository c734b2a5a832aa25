import type { DraftInput, Evaluation } from '../../../schemas/evaluate.ts'
import type { Channel, Stage } from '../../../schemas/vocabulary.ts'
import { isEvaluation } from './answers.ts'
import { Choices } from './choices.ts'
import { Conversation, type Trouble } from './conversation.ts'
import { make } from './elements.ts'
import { Field, findMark } from './field.ts'
import { FindingList } from './findings.ts'
import { Here } from './here.ts'
import type { Labels } from './labels.ts'
import { State } from './state.ts'
import { follow, marksIn, moveFindings, type Edit, type LiveFinding, type Place } from './stretches.ts'
import { showNothing, showRest, showVerdict } from './verdict.ts'

/** What is written: the fields of `draft` that the editor has. */
export interface Draft {
  stage: Stage
  channel: Channel
  subject: string
  body: string
}

interface ReviewOptions {
  say: Labels
  describe: (trouble: Trouble) => string
  /** The question to put for a draft. */
  toQuestion: (draft: DraftInput) => { url: string; body: object; headers: Readonly<Record<string, string>> }
  onChange: (draft: Draft) => void
  onEvaluation: (evaluation: Evaluation, request: object) => void
}

/** Milliseconds without a keystroke before a draft is read. */
const pause = 400
/** UTF-16 code units of a body that the service reads, and of a subject. */
const limit = 20_000
const subjectLimit = 500

/** Editor and review side by side: what is written is read again and again, and what is found is marked in place and explained in a list. */
export class Review {
  readonly write = make('section', { class: 'write', part: 'editor' })
  readonly read: HTMLElement
  readonly fields: Record<Place, Field>
  readonly #options: ReviewOptions
  readonly #choices: Choices
  readonly #count: HTMLElement
  readonly #here = new Here(mistake => {
    this.#list.open((this.#active = mistake), true)
  })
  readonly #verdict: HTMLElement
  readonly #state = new State()
  readonly #title: HTMLElement
  #rest: HTMLElement
  readonly #list: FindingList
  readonly #conversation: Conversation<Evaluation>
  #findings: LiveFinding[] = []
  #active: string | null = null
  /** Whether the verdict shown is of an earlier text. */
  #isStale = false

  constructor(options: ReviewOptions) {
    const { say } = options
    this.#options = options
    const onVisit = (mistake: string | null) => {
      if (mistake !== null) this.#open(mistake)
      this.#here.point(this.#find(mistake))
    }
    this.fields = {
      subject: new Field({
        place: 'subject',
        label: say('subject'),
        onEdit: edit => {
          this.#edited('subject', edit)
        },
        onVisit
      }),
      body: new Field({
        place: 'body',
        label: say('body'),
        onEdit: edit => {
          this.#edited('body', edit)
        },
        onVisit
      })
    }
    this.#choices = new Choices(say, () => {
      this.#chosen()
    })
    this.#count = make('p', { class: 'quiet count' }, say('length', { count: 0, limit }))
    this.write.append(
      this.#choices.root,
      this.fields.subject.root,
      this.fields.body.root,
      make('div', { class: 'foot' }, this.#count, this.#here.root),
      make('p', { class: 'quiet', id: 'keys' }, say('keys'))
    )
    this.write.addEventListener('keydown', event => {
      this.#pressed(event)
    })

    this.#verdict = make('div', { class: 'verdict', part: 'summary' }, ...showNothing(say))
    this.#rest = showRest(undefined, say)
    this.#title = make('h3', { tabindex: -1, hidden: true }, say('findings'))
    this.#list = new FindingList(say, {
      show: (mistake, n) => {
        this.#show(mistake, n)
      },
      replace: (mistake, n, words) => {
        this.#replace(mistake, n, words)
      },
      insert: mistake => {
        this.#insert(mistake)
      },
      open: mistake => {
        this.#open(mistake, true)
      },
      dismissed: () => {
        this.#mark()
      },
      leave: () => {
        ;(this.#fieldOf(this.#active) ?? this.fields.body).control.focus()
      }
    })
    this.read = make(
      'section',
      { class: 'read', part: 'panel', 'aria-labelledby': 'review-title' },
      make('div', { class: 'top' }, make('h2', { id: 'review-title' }, say('review')), this.#state.seen),
      this.#verdict,
      this.#state.spoken,
      make(
        'div',
        { class: 'scroll', role: 'group', 'aria-labelledby': 'review-title', tabindex: 0 },
        this.#title,
        ...this.#list.parts,
        this.#rest
      )
    )
    this.#conversation = new Conversation(isEvaluation, (outcome, { body }) => {
      if (outcome.kind === 'answer') this.#hear(outcome.answer, body)
      else this.#tell([options.describe(outcome), ...(this.#isStale ? [say('stale')] : [])].join(' '), true)
    })
    this.#chosen(true)
  }

  get draft(): Draft {
    const { sort } = this.#choices
    return {
      ...sort,
      subject: sort.channel === 'email' ? this.fields.subject.text : '',
      body: this.fields.body.text
    }
  }

  set draft({ stage, channel, subject, body }: Draft) {
    this.#choices.sort = { stage, channel }
    this.fields.subject.text = subject
    this.fields.body.text = body
    this.#chosen()
  }

  /** Reads the draft, after a pause unless `isNow`. */
  evaluate(isNow = false): void {
    const { say, toQuestion } = this.#options
    const { subject, body, ...sort } = this.draft
    this.#count.textContent = say('length', { count: body.length, limit })
    const long = [
      [body.length, limit],
      [subject.length, subjectLimit]
    ].find(([length = 0, most = 0]) => length > most)
    if (long !== undefined || !/\p{L}/u.test(body)) {
      this.#conversation.stop()
      if (long !== undefined) this.#tell(say('tooLong', { count: long[0] ?? 0, limit: long[1] ?? 0 }), true)
      else this.#clear()
      return
    }
    this.#tell(say('reading'))
    this.read.setAttribute('aria-busy', 'true')
    this.#conversation.ask(
      toQuestion({ ...sort, ...(subject === '' ? {} : { subject }), body }),
      isNow ? 0 : pause
    )
  }

  /** Reads again what the network, or a busy service, kept from being read. */
  retry(): void {
    this.#conversation.retry()
  }
  stop(): void {
    this.#conversation.stop()
  }

  #chosen(isFirst = false): void {
    this.fields.subject.root.hidden = this.#choices.sort.channel !== 'email'
    if (!isFirst) this.#changed()
  }

  #edited(place: Place, edit: Edit): void {
    this.#findings = moveFindings(this.#findings, place, edit)
    this.#mark()
    this.#changed()
  }

  #changed(): void {
    this.#isStale = !this.#title.hidden
    this.#options.onChange(this.draft)
    this.evaluate()
  }

  #clear(): void {
    const { say } = this.#options
    this.#findings = []
    this.#list.update([])
    this.#title.hidden = true
    this.#verdict.replaceChildren(...showNothing(say))
    this.#showRest(undefined)
    this.#tell('')
    this.#mark()
  }

  #hear(evaluation: Evaluation, request: object): void {
    const { say, onEvaluation } = this.#options
    const { draft } = this
    this.#findings = follow(evaluation, { subject: draft.subject, body: draft.body })
    this.#verdict.replaceChildren(...showVerdict(evaluation, say))
    this.#title.hidden = false
    this.#isStale = false
    const isKept = this.#list.update(this.#findings)
    this.#showRest(evaluation)
    if (!isKept) this.#title.focus()
    if (!this.#list.shown.some(({ mistake }) => mistake === this.#active)) this.#active = null
    this.#mark()
    this.#tell(say('read'))
    this.#state.announce(
      say('announced', {
        verdict: say(evaluation.verdict),
        score: evaluation.score,
        count: evaluation.findings.length
      })
    )
    onEvaluation(evaluation, request)
  }

  #showRest(evaluation: Evaluation | undefined): void {
    const rest = showRest(evaluation, this.#options.say)
    this.#rest.replaceWith(rest)
    this.#rest = rest
  }

  #tell(text: string, isTrouble = false): void {
    this.read.removeAttribute('aria-busy')
    this.#state.tell(text, isTrouble)
  }

  #mark(): void {
    const shown = new Set(this.#list.shown.map(({ mistake }) => mistake))
    const seen = this.#findings.filter(({ mistake }) => shown.has(mistake))
    for (const place of ['subject', 'body'] as const)
      this.fields[place].mark(marksIn(seen, place), this.#active)
    if (
      !seen.some(
        ({ mistake, evidence }) => mistake === this.#here.mistake && evidence.some(each => each !== null)
      )
    )
      this.#here.point(undefined)
  }

  #find(mistake: string | null): LiveFinding | undefined {
    return this.#findings.find(finding => finding.mistake === mistake)
  }

  #fieldOf(mistake: string | null): Field | undefined {
    const evidence = this.#find(mistake)?.evidence.find(each => each !== null)
    return evidence === undefined || evidence === null ? undefined : this.fields[evidence.in]
  }

  #open(mistake: string | null, isShown = false): void {
    if (mistake !== this.#active || isShown) this.#list.open(mistake)
    this.#active = mistake
    this.#mark()
    if (isShown) this.#fieldOf(mistake)?.show()
  }

  #show(mistake: string, n: number): void {
    const evidence = this.#find(mistake)?.evidence[n]
    this.#open(mistake)
    if (evidence === undefined || evidence === null) this.#tell(this.#options.say('changed'), true)
    else this.fields[evidence.in].select(evidence.start, evidence.end)
  }

  #replace(mistake: string, n: number, words: string): void {
    const evidence = this.#find(mistake)?.evidence[n]
    if (evidence === undefined || evidence === null) this.#tell(this.#options.say('changed'), true)
    else this.#apply(evidence.in, evidence.start, evidence.end, words)
  }

  #insert(mistake: string): void {
    const insertion = this.#find(mistake)?.insertAt
    if (insertion === undefined || insertion === null) this.#tell(this.#options.say('changed'), true)
    else this.#apply(insertion.in, insertion.at, insertion.at, insertion.text)
  }

  /** Changes the draft from the list: focus comes back to the button that was pressed. */
  #apply(place: Place, start: number, end: number, words: string): void {
    const pressed = (this.read.getRootNode() as ShadowRoot).activeElement
    this.fields[place].replace(start, end, words)
    if (pressed instanceof HTMLElement) pressed.focus({ preventScroll: true })
    this.#state.announce(this.#options.say('applied'))
    this.evaluate(true)
  }

  #pressed(event: KeyboardEvent): void {
    const order = ['subject', 'body'] as const
    const place = order.find(each => this.fields[each].control === event.target)
    if (place === undefined) return
    if (event.key === 'Enter' && event.altKey) {
      const mark = this.fields[place].markAt()
      if (mark !== undefined) this.#list.open((this.#active = mark.mistake), true)
    } else if (event.key === 'F8') this.#step(place, event.shiftKey)
    else if (event.key === 'Enter' && place === 'subject' && !event.isComposing)
      this.fields.body.control.focus()
    else return
    event.preventDefault()
  }

  #step(from: Place, isBackward: boolean): void {
    const found = findMark(this.fields, from, isBackward)
    if (found === undefined) return
    this.#open(found.mark.mistake)
    this.#here.point(this.#find(found.mark.mistake))
    this.fields[found.place].select(found.mark.start, found.mark.end)
  }
}
