import { readFileSync } from 'node:fs'

/** Drafts at the limit of the schema, ordinary and hostile, of about so many code units. */
export const extremes: Readonly<Record<string, (size: number) => string>> = {
  'a long letter': size => fill(`${prose.join('\n\n')}\n\n`, size),
  'one token': size => 'a'.repeat(size),
  spaces: size => `a${' '.repeat(size - 2)}b`,
  'nested brackets': size => '['.repeat(size / 2 - 1) + 'a]' + ']'.repeat(size / 2 - 1),
  'lines of one letter': size => fill('a\n', size),
  'combining marks': size => fill('e\u0301\u0323', size),
  emoji: size => fill('👩🏽‍🌾', size),
  'distinct words': size =>
    fill(
      [...new Set(prose.join(' ').match(/\p{Ll}+/gu))]
        .map((word, i) => (i % 3 === 0 ? `and I thank you for the ${word}` : word))
        .join(' '),
      size
    ),
  'commas and colons': size => fill('a, b; c: ', size),
  quotes: size => fill('" \' “ ” ', size)
}

const prose = readFileSync(new URL('../test/corpus/dev.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => (JSON.parse(line) as { body: string }).body)
const fill = (text: string, size: number) => text.repeat(Math.ceil(size / text.length)).slice(0, size)
