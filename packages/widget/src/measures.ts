import type { Evaluation } from '../../../schemas/evaluate.ts'
import type { Channel } from '../../../schemas/vocabulary.ts'
import type { Dates } from './dates.ts'
import { make } from './elements.ts'
import type { Labels } from './speak.ts'
import { countWords } from './words.ts'

/** Words a minute, as the service counts: read silently (Brysbaert 2019), and said aloud. */
const readingSpeed = 238
const speakingSpeed = 150

/**
 * Word count and reading time below the editor. It starts from the service's count, which leaves out
 * signature and quoted mail, and follows what is typed since.
 */
export class Measures {
  readonly root = make('p', { class: 'quiet count', part: 'count' })
  readonly #say: Labels
  readonly #dates: Dates
  /** How many more words the editor counts than the service. */
  #extra = 0

  constructor(say: Labels, dates: Dates) {
    this.#say = say
    this.#dates = dates
  }

  show(text: string, channel: Channel): void {
    const words = Math.max(0, countWords(text) - this.#extra)
    const seconds = Math.round((words / (channel === 'phone' ? speakingSpeed : readingSpeed)) * 60)
    this.root.textContent = this.#say(channel === 'phone' ? 'measuresPhone' : 'measures', {
      words,
      time: this.#dates.duration(seconds)
    })
  }

  /** Takes over the service's count of this text; without one the editor's own stands. */
  follow(measures: Evaluation['measures'] | undefined, text: string): void {
    this.#extra = measures === undefined ? 0 : countWords(text) - measures.words
  }
}
