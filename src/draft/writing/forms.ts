import { bases, irregularVerbs } from './verbs.ts'
import { isKind, kinds, rankOf } from './words.ts'

const irregular = new Map(irregularVerbs.map(verb => [verb[0], verb]))
const irregularPlurals = new Map(
  Object.entries({
    child: 'children',
    person: 'people',
    man: 'men',
    woman: 'women',
    foot: 'feet',
    tooth: 'teeth',
    mouse: 'mice',
    life: 'lives',
    wife: 'wives',
    knife: 'knives',
    half: 'halves',
    shelf: 'shelves',
    leaf: 'leaves'
  })
)

function pick(candidates: readonly string[], kind: number): string | null {
  return candidates.find(form => isKind(form, kind)) ?? null
}

const doubled = (word: string): string => word + word.slice(-1)

/** "receive" → "receiving"; null if the word list has no such form. */
export function ingOf(base: string): string | null {
  return pick([`${base.replace(/e$/, '')}ing`, `${base}ing`, `${doubled(base)}ing`], kinds.ing)
}

/** "receive" → "receives". */
export function thirdOf(base: string): string | null {
  return pick([`${base}s`, `${base}es`, base.replace(/y$/, 'ies')], kinds.third)
}

/** "receive" → "received", "go" → "gone". */
export function participleOf(base: string): string | null {
  return (
    irregular.get(base)?.[2] ??
    pick([`${base}d`, `${base}ed`, base.replace(/y$/, 'ied'), `${doubled(base)}ed`], kinds.past)
  )
}

/** "received", "receives", "receiving" → "receive". */
export function baseOf(form: string): string | null {
  const known = bases.get(form)
  if (known !== undefined) return known
  const stem = form.replace(/(?:ed|es|ing)$/, '')
  const found = pick(
    [
      form.replace(/(?:ies|ied)$/, 'y'),
      form.replace(/[sd]$/, ''),
      `${stem}e`,
      stem,
      stem.slice(0, -1)
    ].filter(base => base !== form),
    kinds.base
  )
  return found === null && ['has', 'does', 'goes'].includes(form)
    ? ({ has: 'have', does: 'do', goes: 'go' }[form] ?? null)
    : found
}

/** "branch" → "branches", "child" → "children". */
export function pluralOf(noun: string): string | null {
  return (
    irregularPlurals.get(noun) ??
    pick(
      [noun.replace(/([^aeiou])y$/, '$1ies'), `${noun}s`, `${noun}es`].filter(form => form !== noun),
      kinds.plural
    )
  )
}

/** "branches" → "branch", "people" → "person". */
export function singularOf(plural: string): string | null {
  for (const [one, many] of irregularPlurals) if (many === plural) return one
  return (
    [plural.replace(/ies$/, 'y'), plural.replace(/s$/, ''), plural.replace(/es$/, '')].find(
      form => form !== plural && isKind(form, kinds.noun) && rankOf(form) < 3
    ) ?? null
  )
}
