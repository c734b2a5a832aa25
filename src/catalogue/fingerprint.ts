import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** All that says something in a module, and what must be known to tell it from a comment or a name. */
const token =
  /(\/\/.*|\/\*[^]*?\*\/)|('(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*")|(?<![\w$])(\.?\d(?:[\w.]|(?<=e)-)*)|\b(true|false|null|undefined|Infinity)\b|([!=<>]==?|&&|\|\||\?\?|[<>!?%*+-])|[`{}/]/g
const pattern = /(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y
const template = /(?:[^`\\$]|\\[^]|\$(?!\{))*(`|\$\{)/y
/** A slash behind a name, a value or a closing bracket divides; elsewhere, and behind these words, it opens a pattern. */
const behindValue = /[\w$)\]}'"`]\s*$/
const beforePattern = /\b(?:return|typeof|case|in|of|await|void|yield|=>)\s*$/
const ofImport = /\b(?:from|import)\s*$/

/**
 * What a module says, in the order in which it says it: each text, number and pattern, each `true` and `null`, and the signs that compare and
 * reckon. Comments, names, layout, quotes, brackets and imports are left out.
 */
export function literalsOf(source: string): string[] {
  const found: string[] = []
  const open: string[] = []
  let at = 0
  let commentEnd = 0
  const take = (form: RegExp): RegExpExecArray | null => {
    form.lastIndex = at
    const match = form.exec(source)
    if (match !== null) at = form.lastIndex
    return match
  }
  for (let match = take(token); match !== null; match = take(token)) {
    const [all, comment, text, number, constant, sign] = match
    // Twelve characters hold the longest of the words looked for
    const isBehind = (form: RegExp) =>
      form.test(source.slice(Math.max(commentEnd, match.index - 12), match.index))
    if (comment !== undefined) commentEnd = at
    else if (text !== undefined) {
      if (!isBehind(ofImport)) found.push(text.slice(1, -1).replace(/\\(['"])/g, '$1'))
    } else if (number !== undefined) found.push(String(Number(number.replace(/_|n$/g, ''))))
    else if (constant !== undefined || sign !== undefined) found.push(all)
    else if (all === '{') open.push(all)
    else if (all === '/') {
      const isPattern = !isBehind(behindValue) || isBehind(beforePattern)
      found.push(all + ((isPattern ? take(pattern)?.[0] : '') ?? ''))
    } else if (all === '`' || open.pop() === '`') {
      const [part = '', end] = take(template) ?? []
      found.push(inOneLine(part))
      if (end !== '`') open.push('`')
    }
  }
  return found
}

/** Line breaks as one space each, with the blanks around them; by lines, for a pattern would take quadratic time. */
function inOneLine(text: string): string {
  const [first = '', ...others] = text.split('\n')
  const last = others.pop()
  if (last === undefined) return first
  const between = others.map(line => line.trim()).filter(line => line !== '')
  return [first.trimEnd(), ...between, last.trimStart()].join(' ')
}

const importForm = /^(?:import|export|\}) (?!type )(?:[^'\n]{0,400} )?from '(\.[^']+\.ts)'/gm

/** Reads a file of the service. */
type Read = (place: URL) => Buffer | string
const src = new URL('../', import.meta.url)

/** The modules that run when a draft is judged, but for those of the contract, whose values the catalogue holds. */
function modulesFrom(entry: URL, read: Read): string[] {
  const seen = new Map<string, string>()
  const visit = (place: URL) => {
    if (seen.has(place.href) || place.pathname.includes('/schemas/')) return
    const source = read(place).toString()
    seen.set(place.href, source)
    for (const [, name = ''] of source.matchAll(importForm)) visit(new URL(name, place))
  }
  visit(entry)
  return [...seen.values()]
}

/**
 * Twelve hexadecimal digits that stand for the rules: `values`, as JSON; what the modules say that judge a draft; the list of words; the weights
 * and the vocabulary of the reader.
 */
export function fingerprint(values: unknown, read: Read = place => readFileSync(place)): string {
  const { sha256 } = JSON.parse(read(new URL('draft/reading/model/card.json', src)).toString()) as {
    sha256: string
  }
  const said = modulesFrom(new URL('evaluate.ts', src), read).map(source => literalsOf(source).join('\n'))
  return createHash('sha256')
    .update(JSON.stringify([values, sha256, said.sort()]))
    .update(read(new URL('draft/reading/model/vocabulary.txt', src)))
    .update(read(new URL('draft/writing/words.gz', src)))
    .digest('hex')
    .slice(0, 12)
}
