/** A piece of a phrase; `value` is a number's, `at` its place in the text (UTF-16), `isGlued` says that no space precedes it, `isTitle` that it is written Like So, `isDoubted` that its spelling was corrected. */
export interface Token {
  kind: 'word' | 'number' | 'ordinal' | 'mark'
  text: string
  at: number
  value: number
  isGlued: boolean
  isTitle: boolean
  isDoubted: boolean
}
