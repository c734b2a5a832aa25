import { english, type Label } from './labels.ts'

/** Reads texts by label, with values filled in. */
export type Labels = (label: Label, values?: Record<string, string | number>) => string
export type Translation = Partial<Record<Label, string>>

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
/**
 * Keeps the order of a text and of what is filled into it apart, where one of them runs from right to left.
 */
const isolate = (value: string, around: string): string =>
  rightToLeft.test(value) === rightToLeft.test(around) ? value : `\u2068${value}\u2069`

/** Reads texts by label, translated ones first; `format` writes the numbers in them. */
export function speak(translated: Translation, format: (value: number) => string = String): Labels {
  return (label, values = {}) => {
    const text = translated[label] ?? english[label]
    return text.replaceAll(/\{(\w+)\}/g, (slot, name: string) => {
      const value = values[name] ?? slot
      return typeof value === 'number' ? format(value) : isolate(value, text)
    })
  }
}

/** The label of a word of the service, or the word itself where it is new. */
export const named = (say: Labels, word: string): string => (word in english ? say(word as Label) : word)

/** Checks a translation. Throws an Error that says what is wrong with it. */
export function toTranslation(value: unknown): Translation {
  const labels = toObject(value)
  for (const [name, text] of Object.entries(labels)) {
    if (!Object.hasOwn(english, name)) throw new Error(`there is no label “${name}”.`)
    if (typeof text !== 'string') throw new Error(`label “${name}” must be a text.`)
  }
  return labels
}

/**
 * A copy of an object, or of one written as JSON; an empty text is one without members. Throws an Error that
 * says what is wrong with it.
 */
export function toObject(input: unknown): Record<string, unknown> {
  let value = input
  try {
    if (typeof input === 'string') value = input.trim() === '' ? {} : JSON.parse(input)
  } catch {
    value = undefined
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('it must be an object, or a JSON object in an attribute.')
  return { ...value }
}
