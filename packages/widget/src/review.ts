import type { DraftInput, Evaluation } from '../../../schemas/evaluate.ts'
import type { Outcome } from '../../../schemas/interview.ts'
import type { Channel, Stage } from '../../../schemas/vocabulary.ts'
import { isEvaluation } from './answers.ts'
import { Choices } from './choices.ts'
import { Conversation, type Trouble } from './conversation.ts'
import type { Editor } from './editor.ts'
import { Marking, type MarkingOptions } from './marking.ts'
import { stageFor } from './outcomes.ts'
import type { Panel } from './panel.ts'
import { tellTrouble } from './trouble.ts'
import { countWords, enoughWords } from './words.ts'

/** What is written: the fields of `draft` that the editor has. */
export interface Draft {
  stage: Stage
  channel: Channel
  subject: string
  body: string
}

interface ReviewOptions extends Pick<
  MarkingOptions,
  'say' | 'dates' | 'catalogue' | 'ignored' | 'onIgnore' | 'onCopy'
> {
  /** The question to put for a draft. */
  toQuestion: (draft: DraftInput) => { url: string; body: object; headers: Readonly<Record<string, string>> }
  /** Called when the candidate, not the host, changed what is written. */
  onChange: (draft: Draft) => void
  onOutcome: (outcome: Outcome, isByHost: boolean) => void
  onEvaluation: (evaluation: Evaluation, request: object) => void
  onTrouble: (trouble: Trouble) => void
}

/** Milliseconds without a keystroke before a draft is read. */
const pause = 400
/** UTF-16 code units of a body that the service reads, and of a subject. */
const limit = 20_000
const subjectLimit = 500

/**
 * Editor and review side by side: what is written is read again and again, and what is found is marked in
 * place and explained in a list.
 */
export class Review {
  readonly editor: Editor
  readonly panel: Panel
  readonly marking: Marking
  readonly #options: ReviewOptions
  readonly #choices: Choices
  readonly #conversation: Conversation<Evaluation>
  /** Whether there were words enough, or the candidate asked: from then on each change is judged. */
  #hasBegun = false
  /** Whether the host is at work, whose changes are no news to it. */
  #isLoading = false
  #outcome: Outcome = 'pending'

  constructor(options: ReviewOptions) {
    const { say } = options
    this.#options = options
    this.#choices = new Choices(say, () => {
      this.#chosen()
    })
    this.marking = new Marking({
      ...options,
      choices: this.#choices.root,
      onEdit: () => {
        if (this.#isLoading) return
        this.#changed()
        options.onChange(this.draft)
      },
      check: () => {
        this.check()
      },
      evaluate: () => {
        this.evaluate(true)
      }
    })
    this.editor = this.marking.editor
    this.panel = this.marking.panel
    this.#conversation = new Conversation(isEvaluation, (outcome, { body }) => {
      if (outcome.kind === 'answer') this.#hear(outcome.answer, body)
      else this.#fail(outcome)
    })
  }

  get draft(): Draft {
    const { stage, channel } = this.#choices.chosen
    const { subject, body } = this.editor.fields
    return { stage, channel, subject: channel === 'email' ? subject.text : '', body: body.text }
  }

  /**
   * Loads a draft, as its host does: nobody is told. One with few words waits again until there are enough.
   */
  set draft({ stage, channel, subject, body }: Draft) {
    if (body !== this.editor.fields.body.text) {
      this.#hasBegun = false
      this.marking.forgetChanges()
    }
    this.#isLoading = true
    this.#choices.chosen = { stage, channel }
    this.editor.fields.subject.text = subject
    this.editor.fields.body.text = body
    this.editor.sort(channel)
    this.#isLoading = false
    this.#changed()
    if (stage !== 'rejection-reply' || this.#outcome === 'rejected') return
    this.#choices.chosen = { outcome: (this.#outcome = 'rejected') }
    this.#options.onOutcome('rejected', true)
  }

  get outcome(): Outcome {
    return this.#outcome
  }

  /** Takes over what the host knows of the outcome; the message follows. */
  set outcome(outcome: Outcome) {
    this.#outcome = outcome
    this.#choices.chosen = { outcome, stage: stageFor(outcome, this.#choices.chosen.stage) }
  }

  /** Reads the draft at once, however short it is. */
  check(): void {
    this.#hasBegun = true
    this.evaluate(true)
  }

  /** Reads the draft, after a pause unless `isNow`; but not before there is something to judge. */
  evaluate(isNow = false): void {
    const { say, toQuestion } = this.#options
    const { subject, body, ...sort } = this.draft
    const long = [
      [body.length, limit],
      [subject.length, subjectLimit]
    ].find(([length = 0, most = 0]) => length > most)
    this.#hasBegun =
      /\p{L}/u.test(body) && (this.#hasBegun || countWords(body) >= enoughWords) && long === undefined
    if (!this.#hasBegun) {
      this.#conversation.stop()
      this.panel.isBusy = false
      if (long !== undefined)
        this.panel.state.warn(say('tooLong', { count: long[0] ?? 0, limit: long[1] ?? 0 }))
      else this.#clear(/\p{L}/u.test(body))
      return
    }
    this.panel.state.tell(say('reading'))
    this.panel.isBusy = true
    this.#conversation.ask(
      toQuestion({ ...sort, ...(subject === '' ? {} : { subject }), body }),
      isNow ? 0 : pause
    )
  }

  /** Reads again what the network, or a busy service, kept from being read. */
  retry(): void {
    this.#conversation.retry()
  }

  /** Gives up what is under way, before the review is thrown away. */
  stop(): void {
    this.#conversation.stop()
    for (const field of Object.values(this.editor.fields)) field.stop()
  }

  #chosen(): void {
    const { channel, outcome } = this.#choices.chosen
    this.editor.sort(channel)
    const isNews = outcome !== this.#outcome
    this.#outcome = outcome
    this.#changed()
    this.#options.onChange(this.draft)
    if (isNews) this.#options.onOutcome(outcome, false)
  }

  #changed(): void {
    this.panel.dim()
    this.editor.count(this.draft)
    this.evaluate()
  }

  #clear(isFew: boolean): void {
    const { say } = this.#options
    this.editor.follow(undefined, this.draft)
    this.panel.clear(isFew ? say('few', { count: enoughWords }) : say('empty'), isFew)
    this.panel.state.tell('')
    this.marking.clear()
  }

  #hear(evaluation: Evaluation, request: object): void {
    const { say, onEvaluation } = this.#options
    const { draft } = this
    this.editor.follow(evaluation.measures, draft)
    this.panel.isBusy = false
    this.marking.show(evaluation, draft)
    this.panel.state.tell(say('read'))
    this.panel.state.announce(
      say('announced', {
        verdict: say(evaluation.verdict),
        score: evaluation.score,
        count: this.panel.list.shown.length
      })
    )
    onEvaluation(evaluation, request)
  }

  #fail(trouble: Trouble): void {
    const { say, onTrouble } = this.#options
    const { text, details } = tellTrouble(trouble, say, navigator.onLine)
    const old = this.panel.hasVerdict ? [say('stale')] : []
    this.panel.isBusy = false
    this.panel.state.fail({ text: [text, say('safe'), ...old].join(' '), details })
    onTrouble(trouble)
  }
}
