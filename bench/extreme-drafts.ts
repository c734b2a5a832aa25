import { readFileSync } from 'node:fs'

const prose = readFileSync(new URL('../test/corpus/dev.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => (JSON.parse(line) as { body: string }).body)
const fill = (text: string, size: number) => text.repeat(Math.ceil(size / text.length)).slice(0, size)
const letters = prose.join('\n\n')
const words = [...new Set(letters.match(/\p{Ll}+/gu))]

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
    fill(words.map((word, i) => (i % 3 === 0 ? `and I thank you for the ${word}` : word)).join(' '), size),
  'commas and colons': size => fill('a, b; c: ', size),
  quotes: size => fill('" \' “ ” ', size)
}

/** A letter that opens and closes as letters do, with the text as all it says. */
const framed = (make: (size: number) => string) => (size: number) =>
  `Dear Ms Okafor,\n\n${make(size - 40)}\n\nKind regards,\nDana`
const of = (text: string) => (size: number) => fill(text, size)

/** More drafts, for what looks for one thing in a text: each makes it look as often, or as far, as it can. */
export const adversarial: Readonly<Record<string, (size: number) => string>> = {
  ...extremes,
  'one sentence': framed(size => fill(letters.replaceAll(/[.!?\n]+/g, ' '), size)),
  'one sentence of distinct words': framed(size => fill(words.join(' '), size)),
  'one sentence with commas': framed(of('and I would, as we said, ')),
  'sentences of a word': framed(of('Thanks. ')),
  'capitalised words': framed(of('Northwind Product Team Lead ')),
  capitals: framed(of('PLEASE ANSWER NOW ')),
  'one word of capitals': framed(of('A')),
  initials: framed(of('J. R. ')),
  'one word in mixed case': framed(of('aB')),
  'web addresses': framed(of('https://example.com/a?b=c ')),
  'one web address': framed(size => `https://example.com/${'a/'.repeat(size / 2 - 10)}`),
  'domain of many parts': framed(of('a.')),
  'addresses of mail': framed(of('dana@example.com ')),
  'at signs': framed(of('@')),
  'one address of mail': framed(size => `${'a.'.repeat(size / 2 - 10)}@example.com`),
  'open brackets': framed(of('[')),
  'open round brackets': framed(of('(a ')),
  'gaps to fill': framed(of('[Company Name] ')),
  'gaps left open': framed(of('[Company Name ')),
  'curly gaps': framed(of('{{name}} ')),
  'angle brackets': framed(of('<name> ')),
  underscores: framed(of('_')),
  dashes: framed(of('-')),
  'dashes between words': framed(of('well-')),
  dots: framed(of('.')),
  'question marks': framed(of('?! ')),
  'open quotes': framed(of('“')),
  'quoted words': framed(of('“thanks” ')),
  apostrophes: framed(of("'")),
  'apostrophes in a word': framed(of("a'")),
  'zero-width marks': framed(of('a\u200B')),
  'zero-width marks alone': framed(of('\u200B\u200D\uFEFF')),
  'soft hyphens': framed(of('ab\u00AD')),
  'a letter with all the marks': framed(size => `e${'\u0301'.repeat(size - 1)}`),
  'right to left marks': framed(of('a\u202E')),
  'flags and families': framed(of('🇬🇧👨‍👩‍👧‍👦')),
  numbers: framed(of('1234567890')),
  'numbers apart': framed(of('12 345 ')),
  'numbers with points': framed(of('1.2,')),
  'dates and times': framed(of('on 3 May 2026 at 10:30, ')),
  'weekdays and months': framed(of('Monday May ')),
  money: framed(of('£90,000 ')),
  newlines: framed(of('\n')),
  'returns and newlines': framed(of('\r\n')),
  tabs: framed(of('\t')),
  'lines of spaces': framed(of('        \n')),
  'spaces at the ends of lines': framed(of('a                \n')),
  'spaces that do not break': framed(of('a\u00A0')),
  'quoted mail': of('> On Monday Dana wrote:\n'),
  'mail quoted in mail': size => fill(`${'>'.repeat(100)} a\n`, size),
  'greetings only': of('Dear Ms Okafor,\n'),
  'closings only': of('Kind regards,\n'),
  'signatures only': of('--\nDana Reyes\n+44 20 7946 0000\n'),
  'headers of mail': of('From: Dana\nSent: Monday\nTo: Okafor\nSubject: Thanks\n\n'),
  'bullet points': framed(of('- thanks\n')),
  'thanks again and again': framed(of('thank you very much for your time ')),
  'begging again and again': framed(of('please please I beg you I really need ')),
  'misspelt words': framed(of('recieve definately seperate teh ')),
  'words doubled': framed(of('the the ')),
  'one long word that is none': framed(of('xqzj')),
  'German words': framed(of('Ich danke Ihnen für das Gespräch und ')),
  'Chinese letters': framed(of('感谢您抽出时间')),
  'lone surrogates': framed(of('a\uD83D'))
}

/** Sources of HTML drafts, of about so many code units. */
export const adversarialHtml: Readonly<Record<string, (size: number) => string>> = {
  'elements within elements': size => `${'<b>'.repeat(size / 7)}a${'</b>'.repeat(size / 7)}`,
  'blocks within blocks': size => `${'<div>'.repeat(size / 11)}a${'</div>'.repeat(size / 11)}`,
  'elements left open': size => `a${'<i>'.repeat(size / 3)}`,
  'lists within lists': size => `${'<ul><li>'.repeat(size / 8)}a`,
  'quotes within quotes': size => `a${'<blockquote>'.repeat(size / 12)}`,
  'tables within tables': size => `a${'<table><tr><td>'.repeat(size / 15)}`,
  'ends without starts': size => `a${'</p>'.repeat(size / 4)}`,
  'ends of what is far out': size => `a<p>${'<b>'.repeat(size / 6)}${'</u>'.repeat(size / 8)}`,
  'line breaks': size => `a${'<br>'.repeat(size / 4)}`,
  'paragraphs of a letter': of('<p>a</p>'),
  'an attribute without end': size => `a<a title="${'a'.repeat(size)}`,
  'many attributes': size => `a<p ${fill('a=b ', size)}>`,
  'a comment without end': size => `a<!--${'-'.repeat(size)}`,
  comments: size => `a${'<!---->'.repeat(size / 7)}`,
  'angle brackets alone': size => `a${'<'.repeat(size)}`,
  entities: size => fill('a&amp;', size),
  'entities left open': size => `a${'&'.repeat(size)}`,
  'an entity without end': size => `a&${'a'.repeat(size)}`,
  'scripts left open': size => `a${'<script>'.repeat(size / 8)}`,
  'styles hidden': size => fill('<p style="display:none">a</p>b', size),
  links: size => fill('<a href="https://example.com/">a</a> ', size),
  'spaces between elements': size => `a${fill('<b> </b>      ', size)}`
}
