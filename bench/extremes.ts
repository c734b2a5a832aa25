import { readFileSync } from 'node:fs'

/** Drafts at the limit of the schema, ordinary and hostile, of about so many code units. */
export const extremes: Readonly<Record<string, (size: number) => string>> = {
  'a long letter': size => fill(`${prose.join('\n\n')}\n\n`, size),
  'one token': size => 'a'.repeat(size),
  'spaces': size => `a${' '.repeat(size - 2)}b`,
  'nested brackets': size => '['.repeat(size / 2 - 1) + 'a]' + ']'.repeat(size / 2 - 1),
  'lines of one letter': size => fill('a\n', size),
  'combining marks': size => fill('e\u0301\u0323', size),
  'emoji': size => fill('👩🏽‍🌾', size),
  'distinct words': size => { // every pair of syllables once
    const syllables = 'ba be bo da de do fa fe fo ga ge go ka ke ko la le lo ma me mo na ne no pa pe po ra re ro sa se so ta te to va ve vo'.split(' ')
    return fill(syllables.flatMap(one => syllables.map(two => `${one}${two}`)).flatMap((word, i, all) => [word, `${word}${all[i * 7 % all.length]}`]).join(' '), size)
  },
  'commas and colons': size => fill('a, b; c: ', size),
  'quotes': size => fill('" \' “ ” ', size)
}

const prose = readFileSync(new URL('../test/corpus/dev.jsonl', import.meta.url), 'utf8').trim().split('\n').map(line => (JSON.parse(line) as { body: string }).body)
const fill = (text: string, size: number) => text.repeat(Math.ceil(size / text.length)).slice(0, size)
