import { baseOf, ingOf, participleOf, pluralOf, singularOf, thirdOf } from '../../src/draft/writing/forms.ts'
import { irregularVerbs } from '../../src/draft/writing/verbs.ts'
import { isKind, kinds, rankOf } from '../../src/draft/writing/words.ts'
import * as tables from './slip-tables.ts'

/** A word of a stretch, numbers too; `lower` has a straight apostrophe. */
export interface Word {
  start: number
  end: number
  text: string
  lower: string
  /** Only a space stands before it, and the word before is of the same sentence. */
  joined: boolean
  isFirst: boolean
  /** Nothing but white space and marks touches it: no part of an address or a path. */
  isClean: boolean
  /** Which stretch, by its index. */
  stretch: number
}
export interface Prose {
  text: string
  words: Word[]
  stretches: ReadonlyArray<{ start: number; end: number }>
  isPast: boolean[]
}
/** A change of the old text from `start` to `end`, and the wrong words around it, also in places of the old text. */
export interface Edit {
  start: number
  end: number
  text: string
  from: number
  to: number
}
export type Find = (prose: Prose, at: number, random: () => number) => Edit | null
type Test = (word: Word) => boolean

const { lists } = tables
export const isPlain = ({ text, isClean }: Word): boolean => isClean && /^[a-z]+$/.test(text)
const small: Test = ({ lower }) => lists.small.has(lower)
const oneOf =
  (words: ReadonlySet<string>): Test =>
  ({ lower }) =>
    words.has(lower)
const singular = (word: string): string => singularOf(word) ?? ''
const ofKind =
  (kind: number, without = 0): Test =>
  word =>
    isPlain(word) && rankOf(word.lower) < 2 && isKind(word.lower, kind) && !isKind(word.lower, without)
const other = kinds.base | kinds.noun | kinds.adjective
const isParticiple = ofKind(kinds.past, kinds.base)
const irregular = new Map(irregularVerbs.map(([base, past]) => [base, past]))
const pastOf = (base: string): string | null => irregular.get(base) ?? participleOf(base)

function adjectiveOf(adverb: string): string | null {
  const stem = adverb.slice(0, -2)
  const forms = [`${stem}le`, `${stem}l`, stem.replace(/i$/, 'y'), `${stem}e`, stem.replace(/al$/, '')]
  return forms.find(form => rankOf(form) < 2 && isKind(form, kinds.adjective)) ?? null
}

const classes: Record<string, Test> = {
  ...Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, oneOf(words)])),
  adj: ofKind(kinds.adjective, kinds.base | kinds.noun),
  noun: ofKind(kinds.noun),
  plural: ofKind(kinds.plural, kinds.noun | kinds.adjective),
  many: word => isPlain(word) && lists.one.has(singular(word.lower)),
  manys: word => isPlain(word) && lists.count.has(singular(word.lower)),
  pure: word => lists.verb.has(word.lower) && !isKind(word.lower, kinds.noun | kinds.adjective),
  ing: ofKind(kinds.ing),
  doing: ofKind(kinds.ing, kinds.noun | kinds.adjective | kinds.base),
  third: ofKind(kinds.third, kinds.noun),
  ed: word => word.lower.endsWith('ed') && isParticiple(word),
  edplain: word =>
    word.lower.endsWith('ed') && isParticiple(word) && !isKind(baseOf(word.lower) ?? 'work', other & ~1),
  ly: word => /^[a-z]{3,}ly$/.test(word.text) && !isKind(word.lower, kinds.adjective),
  verbal: ofKind(kinds.base | kinds.past | kinds.ing | kinds.adjective),
  figure: word => /^\d{1,2}$/.test(word.text),
  clock: word => /^\d{1,2}(?:[:.]\d\d)?(?:am|pm)?$/.test(word.text),
  vowel: word => /^[aeio][a-z]+$/.test(word.text) && !/^(?:one|once|eu)/.test(word.text),
  consonant: word => /^[bcdfgjklmnpqrstvwyz][a-z]+$/.test(word.text)
}

const forms: Record<string, (word: string) => string | null> = {
  base: word => (isKind(word, kinds.base) ? word : baseOf(word)),
  past: word => pastOf(baseIn(word)),
  third: word => ({ have: 'has', do: 'does' })[word] ?? thirdOf(baseIn(word)),
  ing: word => ingOf(baseIn(word)),
  participle: word => participleOf(baseIn(word)),
  plural: pluralOf,
  singular: singularOf,
  adjective: adjectiveOf,
  ly: word => word.replace(/y$/, 'i') + 'ly',
  // "goed", "teached": only where nothing else is spelt so
  regular: word => [`${baseIn(word).replace(/e$/, '')}ed`].find(form => rankOf(form) === 3) ?? null
}
const baseIn = (word: string): string => (lists.verb.has(word) ? word : (baseOf(word) ?? word))

interface Rule {
  share: number
  isPast: boolean
  before: Array<(words: Word[], at: number) => boolean>
  after: Array<(words: Word[], at: number) => boolean>
  tests: Test[]
  /** How many words stand before the changed ones, and how many change. */
  lead: number
  count: number
  news: string[]
}

function testOf(slot: string): Test {
  if (slot.startsWith('@') && !slot.includes('|')) return classes[slot.slice(1)]!
  const named = slot.split('|').filter(word => word.startsWith('@'))
  const words = new Set(slot.split('|'))
  return word => words.has(word.lower) || named.some(name => classes[name.slice(1)]!(word))
}

function compile(line: string, rules: Map<string, Rule[]>): void {
  const optional = /(\S+)\? /.exec(line)
  if (optional !== null) {
    compile(line.replace(optional[0], ''), rules)
    compile(line.replace(optional[0], `${optional[1]!} `), rules)
    return
  }
  const slots = line.match(/\{[^}]*\}|\S+/g)!
  const rule: Rule = {
    share: 1,
    isPast: false,
    before: [],
    after: [],
    tests: [],
    lead: 0,
    count: 0,
    news: []
  }
  let anchors: string[] = []
  for (const slot of slots) {
    if (/^[\d.]+$/.test(slot)) rule.share = Number(slot)
    else if (slot === '~past') rule.isPast = true
    else if (slot === '^') rule.before.push((words, at) => words[at]?.isFirst === true)
    else if (slot === '$') rule.after.push((words, at) => words[at]?.joined !== true)
    else if (slot === '@stop') rule.after.push((words, at) => words[at]?.joined !== true || small(words[at]))
    else if (slot.startsWith('!')) {
      const test = testOf(slot.slice(1))
      if (rule.tests.length > 0)
        rule.after.push((words, at) => words[at]?.joined !== true || !test(words[at]))
      else rule.before.push((words, at) => words[at]?.joined !== true || at === 0 || !test(words[at - 1]!))
    } else if (slot.includes('>')) {
      const [old = '', news = ''] = slot.replace(/^\{|\}$/g, '').split(/>(.*)/)
      const olds = old.split(' ')
      rule.lead = rule.tests.length
      rule.count = olds.length
      rule.news = news.replaceAll('_', ' ').split('/')
      rule.tests.push(...olds.map(testOf))
      anchors = olds[0]!.includes('@') ? ['*'] : olds[0]!.split('|')
    } else rule.tests.push(testOf(slot))
  }
  for (const anchor of anchors) rules.set(anchor, [...(rules.get(anchor) ?? []), rule])
}

/** A word that may change: in small letters, or with a capital that it owes to its place. */
const isChangeable = ({ text, lower, isFirst, isClean }: Word): boolean =>
  isClean &&
  (text === lower || isFirst || /^I\b/.test(text) || lists.day.has(lower) || lists.month.has(lower))

function apply({ text, words }: Prose, rule: Rule, at: number, random: () => number): Edit | null {
  const olds = words.slice(at, at + rule.count)
  const [first] = olds
  const last = olds.at(-1)!
  let fresh: string | null = rule.news[Math.floor(random() * rule.news.length)]!
  const isWide = fresh.startsWith('<')
  const before = words[at - 1]
  const next = words[at + rule.count]
  if (first === undefined || !olds.every(isChangeable)) return null
  if (fresh === '')
    return first.joined && next?.joined === true
      ? { start: first.start, end: next.start, text: '', from: before!.start, to: next.end }
      : null
  let isWhole = true
  fresh = fresh.replace('<', '').replaceAll(/%(\w+)/g, (_, name: string) => {
    const old = olds[Number(name) - 1]
    if (old !== undefined) return old.isFirst && !/^I\b/.test(old.text) ? old.lower : old.text
    const form = forms[name]?.(first.lower) ?? null
    if (form === null) isWhole = false
    return form ?? ''
  })
  if (first.text !== first.lower && (first.isFirst || !/^i\b/.test(first.lower)))
    fresh = fresh[0]!.toUpperCase() + fresh.slice(1)
  if (text.includes('’')) fresh = fresh.replaceAll("'", '’')
  if (!isWhole || fresh === text.slice(first.start, last.end)) return null
  return {
    start: first.start,
    end: last.end,
    text: fresh,
    from: isWide ? before!.start : first.start,
    to: last.end
  }
}

/** Finds the places of a table's rules. */
export function finder(table: tables.Rules): Find {
  const rules = new Map<string, Rule[]>()
  for (const line of table.trim().split(/\n| ; /)) {
    const [share = '', ...pairs] = line.split(' ')
    if (!line.startsWith('=')) compile(line, rules)
    else for (const pair of pairs) compile(`${share.slice(1)} ${pair}`, rules)
  }
  return (prose, at, random) => {
    const { words, isPast } = prose
    const word = words[at]!
    const near = [...(rules.get(word.lower) ?? []), ...(rules.get('*') ?? [])]
    const turn = Math.floor(random() * near.length)
    for (let i = 0; i < near.length; i++) {
      const rule = near[(i + turn) % near.length]!
      const from = at - rule.lead
      const fits =
        from >= 0 &&
        (!rule.isPast || isPast[word.stretch] === true) &&
        rule.tests.every((test, k) => {
          const slot = words[from + k]
          return slot !== undefined && (k === 0 || slot.joined) && test(slot)
        }) &&
        rule.before.every(test => test(words, from)) &&
        rule.after.every(test => test(words, from + rule.tests.length))
      const edit = fits && (rule.share === 1 || random() < rule.share) ? apply(prose, rule, at, random) : null
      if (edit !== null) return edit
    }
    return null
  }
}
