import type { Channel, Stage } from '../../../schemas/vocabulary.ts'
import { make } from './elements.ts'
import type { Labels } from './labels.ts'

const stages = ['thank-you', 'check-in', 'rejection-reply'] as const satisfies readonly Stage[]
const channels = ['email', 'letter', 'phone', 'text', 'social'] as const satisfies readonly Channel[]

/** What sort of message it is, and how it is sent. */
export class Choices {
  readonly root: HTMLElement
  readonly #stage: HTMLSelectElement
  readonly #channel: HTMLSelectElement

  constructor(say: Labels, onChange: () => void) {
    const choice = (id: 'stage' | 'channel', words: ReadonlyArray<Stage | Channel>) =>
      make(
        'select',
        { id, part: id, change: onChange },
        ...words.map(word => make('option', { value: word }, say(word)))
      )
    this.#stage = choice('stage', stages)
    this.#channel = choice('channel', channels)
    this.root = make(
      'div',
      { class: 'choices' },
      make('div', {}, make('label', { for: 'stage' }, say('stage')), this.#stage),
      make('div', {}, make('label', { for: 'channel' }, say('channel')), this.#channel)
    )
  }

  get sort(): { stage: Stage; channel: Channel } {
    return { stage: this.#stage.value as Stage, channel: this.#channel.value as Channel }
  }
  set sort({ stage, channel }: { stage: Stage; channel: Channel }) {
    this.#stage.value = stage
    this.#channel.value = channel
  }
}
