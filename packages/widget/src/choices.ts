import type { Outcome } from '../../../schemas/interview.ts'
import type { Channel, Stage } from '../../../schemas/vocabulary.ts'
import { make } from './elements.ts'
import type { Label } from './labels.ts'
import { outcomeFor, stageFor } from './outcomes.ts'
import type { Labels } from './speak.ts'

const stages = ['thank-you', 'check-in', 'rejection-reply'] as const satisfies readonly Stage[]
const channels = ['email', 'letter', 'phone', 'text', 'social'] as const satisfies readonly Channel[]
const outcomes = [
  'pending',
  'rejected',
  'offered',
  'advanced',
  'withdrawn'
] as const satisfies readonly Outcome[]

interface Chosen {
  stage: Stage
  channel: Channel
  outcome: Outcome
}

/**
 * What sort of message it is, how it is sent, and what has been heard. Message and outcome follow each other.
 */
export class Choices {
  readonly root: HTMLElement
  readonly #stage: HTMLSelectElement
  readonly #channel: HTMLSelectElement
  readonly #outcome: HTMLSelectElement

  /** `onChange` hears what the candidate chose, after the rest has followed. */
  constructor(say: Labels, onChange: () => void) {
    const choice = <Word extends Label>(id: Label, words: readonly Word[], change: () => void) =>
      make(
        'select',
        { id, part: id, change },
        ...words.map(word => make('option', { value: word }, say(word)))
      )
    this.#stage = choice('stage', stages, () => {
      this.chosen = { outcome: outcomeFor(this.chosen.stage, this.chosen.outcome) }
      onChange()
    })
    this.#channel = choice('channel', channels, onChange)
    this.#outcome = choice('outcome', outcomes, () => {
      this.chosen = { stage: stageFor(this.chosen.outcome, this.chosen.stage) }
      onChange()
    })
    this.root = make(
      'div',
      { class: 'choices' },
      ...([this.#stage, this.#channel, this.#outcome] as const).map(select =>
        make('div', {}, make('label', { for: select.id }, say(select.id as Label)), select)
      )
    )
  }

  get chosen(): Chosen {
    return {
      stage: this.#stage.value as Stage,
      channel: this.#channel.value as Channel,
      outcome: this.#outcome.value as Outcome
    }
  }
  set chosen({ stage, channel, outcome }: Partial<Chosen>) {
    if (stage !== undefined) this.#stage.value = stage
    if (channel !== undefined) this.#channel.value = channel
    if (outcome !== undefined) this.#outcome.value = outcome
  }
}
