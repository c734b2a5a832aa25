import { moveStretch, type Edit, type Place } from './stretches.ts'

/**
 * A change that was applied from the list: the words that stand from `start` to `end` took the place of
 * `before`.
 */
export interface Change {
  place: Place
  start: number
  end: number
  before: string
}

/**
 * The changes that can still be undone, each where its words now stand. One whose words were edited since is
 * forgotten.
 */
export class Changes {
  #changes: Change[] = []

  get size(): number {
    return this.#changes.length
  }

  add(change: Change): void {
    this.#changes.push(change)
  }

  /** Takes the latest change out, to be undone. */
  pop(): Change | undefined {
    return this.#changes.pop()
  }

  /** Moves the changes of a field after an edit of it. */
  follow(place: Place, edit: Edit): void {
    this.#changes = this.#changes.flatMap(change => {
      if (change.place !== place) return [change]
      const stretch = moveStretch(change, edit)
      return stretch === null ? [] : [{ ...change, ...stretch }]
    })
  }

  clear(): void {
    this.#changes = []
  }
}
