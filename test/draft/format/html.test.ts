import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import t from 'tap'
import type { EvaluateRequest, Evaluation, Evidence } from '../../../schemas/evaluate.ts'
import { evaluate } from '../../../src/evaluate.ts'
import { encoder, type Encoder } from '../../../src/draft/reading/encoder.ts'
import { readHtml } from '../../../src/draft/format/html.ts'
import { evidenceInHtml, insertionInHtml } from '../../../src/draft/format/html-places.ts'
import { readStructure } from '../../../src/draft/structure/structure.ts'

const shown: ReadonlyArray<[name: string, html: string, text: string]> = [
  [
    'Quill: a paragraph is a line',
    '<p>Dear Dana,</p><p><br></p><p>Thank you.</p><p>Kind regards,</p><p>Priya</p>',
    'Dear Dana,\n\nThank you.\nKind regards,\nPriya'
  ],
  [
    'TipTap: a paragraph is a paragraph',
    '<p>Dear Dana,</p><p>Thank you.</p><p>Kind regards,<br>Priya</p>',
    'Dear Dana,\n\nThank you.\n\nKind regards,\nPriya'
  ],
  [
    'TipTap: an empty paragraph is a blank line',
    '<p>Dear Dana,</p><p></p><p>Thank you.</p><p>Kind regards,</p><p>Priya</p>',
    'Dear Dana,\n\nThank you.\nKind regards,\nPriya'
  ],
  [
    'margins part paragraphs though one blank line was added',
    `<p>${'Prose that fills the line. '.repeat(3)}</p><p>${'More of it, on another thing. '.repeat(3)}</p><p>&nbsp;</p><p>Priya</p>`,
    `${'Prose that fills the line. '.repeat(3).trim()}\n\n${'More of it, on another thing. '.repeat(3).trim()}\n\nPriya`
  ],
  [
    'Gmail',
    '<div dir="ltr">Dear Dana,<div><br></div><div>Thank you.<br></div><div><br></div><div>Priya</div></div>',
    'Dear Dana,\n\nThank you.\n\nPriya'
  ],
  [
    'Outlook',
    '<div class=WordSection1>\r\n<p class=MsoNormal>Dear Dana,<o:p></o:p></p>\r\n\r\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>\r\n\r\n<p class=MsoNormal><span lang=EN-GB>Thank\r\nyou.<o:p></o:p></span></p>\r\n</div>',
    'Dear Dana,\n\nThank you.'
  ],
  [
    'line breaks',
    'Dear Dana,<br><br/>Thank you.<BR />Priya</br>Nair',
    'Dear Dana,\n\nThank you.\nPriya\nNair'
  ],
  [
    'a whole document',
    '<!DOCTYPE html><HTML><HEAD><TITLE>Draft</TITLE><META charset="utf-8"><STYLE>p { margin: 0 }</STYLE></HEAD><BODY>\n<P>Hello</P>\n</BODY></HTML>',
    'Hello'
  ],
  [
    'scripts, styles, templates',
    'a<script>if (1 < 2) "</p>"</script><style>b</style><template>c</template><iframe>d</iframe>e',
    'ae'
  ],
  [
    'comments and conditional comments',
    '<!--[if gte mso 9]><xml><o:p>x</o:p></xml><![endif]-->a<!-- b --><![if !supportLists]>c<![endif]><?xml:namespace prefix = o />',
    'ac'
  ],
  [
    'Word’s bullets',
    "<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>The kiln</p>",
    '- The kiln'
  ],
  [
    'lists',
    '<p>We saw:</p><ul><li>one</li><li><p>two</p><ol><li>three</ol></li><li></li></ul><p>End</p>',
    'We saw:\n\n- one\n- two\n- three\n\nEnd'
  ],
  ['tables', 'a<table><tr><td>b<td>c<tr><td>d</table>e', 'a\nb\nc\nd\ne'],
  ['headings and rules', 'a<h2>b</h2>c<hr>d', 'a\n\nb\n\nc\n\nd'],
  ['white space', '  a \n\t b<span> </span>c<b> d</b> \n', 'a b c d'],
  [
    'white space that is kept',
    '<pre>a  b\r\n\tc</pre><div style="white-space: pre-wrap">d\ne</div>',
    'a  b\n\tc\n\nd\ne'
  ],
  ['spaces that do not break', 'a.&nbsp; b\u00a0c', 'a.  b c'],
  [
    'tags inside words',
    '<b>Da</b>na, <i>t</i>hank <a href="https://example.com/?a>b" title="x > y">y</a>ou',
    'Dana, thank you'
  ],
  ['entities', 'R&amp;D &lt;3 &eacute;&#233;&#xE9; &hellip; &rsquo; &#128;', 'R&D <3 ééé … ’ €'],
  [
    'entities without end, and bare marks',
    'a &nbsp b & c &amp d <3 e < f &unknown; &#x30g',
    'a   b & c & d <3 e < f &unknown; 0g'
  ],
  ['entities of two characters', '&NotEqualTilde;&Afr;', '≂̸𝔄'],
  ['marks without width', 'a\u200bb&shy;c&zwnj;d\ufeffe&lrm;f\u200fg 👩\u200d🔬', 'abcdefg 👩\u200d🔬'],
  ['unclosed tags', '<div><p>a<b>b<p>c<a href="', 'ab\n\nc'],
  ['tags that close nothing', 'a</b></>b</div></p>c', 'ab\n\nc'],
  ['pictures', 'a<img src="x.png" alt="Company logo">b', 'ab'],
  ['hidden text', '<div style="display:none">Preview</div><p hidden>b<p>a', 'a'],
  [
    'Gmail’s earlier mail',
    '<div>Yes.</div><br><div class="gmail_quote gmail_quote_container"><div class="gmail_attr">On Fri, Dana &lt;<a href="mailto:d@example.com">d@example.com</a>&gt; wrote:<br></div><blockquote class="gmail_quote">No.</blockquote></div>',
    'Yes.\n\n> On Fri, Dana <d@example.com> wrote:\n\n> No.'
  ],
  [
    'an indent is no quotation',
    '<div>a</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>b</div></blockquote>',
    'a\n\nb'
  ],
  ['nothing', '', '']
]

void t.test('shown as text', async t => {
  for (const [name, html, text] of shown) t.equal(readHtml(html).text, text, name)
})

void t.test('places', async t => {
  const found = (html: string, words: string, replacements?: string[]): Evidence => {
    const body = readHtml(html)
    const start = body.text.indexOf(words)
    return evidenceInHtml(
      {
        in: 'body',
        start,
        end: start + words.length,
        quote: words,
        ...(replacements === undefined ? {} : { replacements })
      },
      body
    )
  }
  const rows: ReadonlyArray<[html: string, words: string, quote: string, isWhole: boolean]> = [
    ['<p>I am realy glad</p>', 'realy', 'realy', true],
    ['<p>I am <b>re</b>aly glad</p>', 'realy', 're</b>aly', false],
    ['<b>realy</b>', 'realy', 'realy', true],
    ['re<!-- -->aly', 'realy', 're<!-- -->aly', false],
    ['re&shy;aly', 'realy', 're&shy;aly', true],
    ['a caf&eacute;, b', 'café', 'caf&eacute;', true],
    ['a \n  b', 'a b', 'a \n  b', true],
    ['<p>a b</p><p>c d</p>', 'b\n\nc', 'b</p><p>c', false],
    ['<p>a</p><p>b</p>', '\n\n', '</p><p>', false],
    ['x</>y&#x30z', 'y0', 'y&#x30', true],
    ['&Afr;', '𝔄', '&Afr;', true],
    ['<ul><li>one</li><li>two</li></ul>', '- two', 'two', false]
  ]
  for (const [html, words, quote, isWhole] of rows) {
    const { start, end, ...rest } = found(html, words, ['x < y & z'])
    t.strictSame(
      rest,
      { in: 'body', quote, ...(isWhole ? { replacements: ['x &lt; y &amp; z'] } : {}) },
      html
    )
    t.equal(html.slice(start, end), quote)
  }
  t.strictSame(
    evidenceInHtml({ in: 'subject', start: 0, end: 1, quote: '&' }, readHtml('a')),
    { in: 'subject', start: 0, end: 1, quote: '&' },
    'the subject is no HTML'
  )
})

void t.test('insertions', async t => {
  const rows: ReadonlyArray<[html: string, place: string, text: string, result: string]> = [
    ['<p>One.</p><p>Two.</p>', 'One.|\n\nTwo.', ' R&D.', '<p>One. R&amp;D.</p><p>Two.</p>'],
    ['<p><b>One.</b> Two.</p>', 'One.| Two.', ' X.', '<p><b>One.</b> X. Two.</p>'],
    [
      '<p>See <a href="x"><b>this.</b></a></p>',
      'See this.|',
      ' X.',
      '<p>See <a href="x"><b>this.</b></a> X.</p>'
    ],
    ['<p><i>One</i> two.</p>', '|One two.', 'X. ', '<p>X. <i>One</i> two.</p>'],
    ['<p>Hi Dana,</p><p>One.</p>', 'Hi Dana,\n\nOne.|', '\n\nX.', '<p>Hi Dana,</p><p>One.</p><p>X.</p>'],
    ['<p>One.</p>', '|One.', 'Hi,\n\n', '<p>Hi,</p><p>One.</p>'],
    [
      '<div>A.</div><div><br></div><div>One.</div>',
      'A.\n\n|One.',
      'Hi,\n\n',
      '<div>A.</div><div><br></div><div>Hi,</div><div><br></div><div>One.</div>'
    ],
    [
      '<p>Hi</p><p><br></p><p>One.</p>',
      'Hi\n\nOne.|',
      '\n\nX.',
      '<p>Hi</p><p><br></p><p>One.</p><p><br></p><p>X.</p>'
    ],
    ['One.<br>Two.', 'One.\n|Two.', 'Hi,\n\n', 'One.<br>Hi,<br><br>Two.'],
    ['<ul><li>One</li></ul>', '- One|', '\n\nX.', '<ul><li>One<br><br>X.</li></ul>'],
    ['<p>One.<p>Two', 'One.\n\n|Two', 'X.\n\n', '<p>One.<p>X.</p><p>Two'],
    ['<p>One.', 'One.|', '\n\nX.', '<p>One.<p>X.</p>']
  ]
  for (const [html, place, text, result] of rows) {
    const body = readHtml(html)
    t.equal(body.text, place.replace('|', ''), html)
    const insertion = insertionInHtml({ in: 'body', at: place.indexOf('|'), text }, body)
    t.equal(html.slice(0, insertion.at) + insertion.text + html.slice(insertion.at), result, html)
  }
  t.strictSame(
    insertionInHtml({ in: 'subject', at: 0, text: 'R&D\n' }, readHtml('a')),
    { in: 'subject', at: 0, text: 'R&D\n' },
    'the subject is no HTML'
  )
})

void t.test('mail that is answered is set apart', async t => {
  const header =
    '<b>From:</b> Dana Whitfield &lt;dana@example.com&gt;<br><b>Sent:</b> Friday, November 20, 2026 3:02 PM<br><b>To:</b> Priya Nair<br><b>Subject:</b> Today'
  const rows: ReadonlyArray<[mailer: string, html: string]> = [
    [
      'Gmail',
      '<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Fri, Nov 20, 2026 at 3:02 PM Dana &lt;<a href="mailto:dana@example.com">dana@example.com</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex"><div>I need an answer now!</div></blockquote></div>'
    ],
    [
      'Outlook on the web',
      `<div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri" style="font-size:11pt">${header}</font><div>&nbsp;</div></div><div>I need an answer now!</div>`
    ],
    [
      'Outlook',
      `<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in'><p class=MsoNormal>${header}<o:p></o:p></p></div></div><p class=MsoNormal>I need an answer now!<o:p></o:p></p>`
    ],
    [
      'Apple Mail',
      '<div><br><blockquote type="cite"><div>On 20 Nov 2026, at 15:02, Dana Whitfield &lt;dana@example.com&gt; wrote:</div><br><div>I need an answer now!</div></blockquote></div>'
    ],
    [
      'Thunderbird',
      '<div class="moz-cite-prefix">On 20/11/2026 15:02, Dana wrote:<br></div><blockquote type="cite" cite="mid:1@example.com"><p>I need an answer now!</p></blockquote>'
    ],
    [
      'Yahoo',
      '<div id="ydp1" class="ydp1yahoo_quoted yahoo_quoted"><div><div>On Friday, November 20, 2026, Dana wrote:</div><div>I need an answer now!</div></div></div>'
    ]
  ]
  for (const [mailer, earlier] of rows) {
    const { text } = readHtml(
      `<div>Hi Dana,</div><div><br></div><div>Friday suits me.</div><div><br></div><div>Priya</div><div><br></div>${earlier}`
    )
    const { greeting, paragraphs, signature, setApart } = readStructure(text)
    t.strictSame(
      [greeting, ...paragraphs, signature].map(span =>
        span === null ? null : text.slice(span.start, span.end)
      ),
      ['Hi Dana,', 'Friday suits me.', 'Priya'],
      mailer
    )
    t.match(
      setApart.map(span => text.slice(span.start, span.end)).join(),
      /wrote:|From:.*I need an answer now!/s,
      mailer
    )
  }
})

const escape = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00a0', '&nbsp;')
    .replace(/ (?= )|^ /gm, '&nbsp;')
const linesOf = (text: string) => text.split(/\r?\n/).map(escape)
const paragraphsOf = (text: string) =>
  text
    .trim()
    .split(/(?:\r?\n[^\S\n]*){2,}/)
    .map(linesOf)
const bolded = (line: string) => line.replace(/(?<![&\w])([A-Za-z]{2})([a-z]{2,})(?!\w*;)/, '<b>$1</b>$2')
/** One text as different editors would send it. */
const editors: Record<string, (text: string) => string> = {
  quill: text =>
    linesOf(text)
      .map(line => `<p>${line.trim() === '' ? '<br>' : line}</p>`)
      .join(''),
  tiptap: text =>
    paragraphsOf(text)
      .map(lines => `<p>${lines.join('<br>')}</p>`)
      .join('\n'),
  gmail: text =>
    `<div dir="ltr">${linesOf(text)
      .map((line, i) => (i === 0 ? line : `<div>${line.trim() === '' ? '<br>' : line}</div>`))
      .join('')}</div>`,
  outlook: text =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal { margin: 0 } --></style></head><body lang=EN-GB><div class=WordSection1>${linesOf(
      text
    )
      .map(
        line =>
          `<p class=MsoNormal><span style='font-family:"Calibri",sans-serif'>${line.trim() === '' ? '<o:p>&nbsp;</o:p>' : `${line.replaceAll('’', '&rsquo;')}<o:p></o:p>`}</span></p>`
      )
      .join('\r\n\r\n')}</div></body></html>`,
  breaks: text => linesOf(text).join('<br>\n'),
  bold: text =>
    linesOf(text)
      .map(line => `<div>${line.trim() === '' ? '<br>' : bolded(line)}</div>`)
      .join('')
}

interface Labelled {
  stage: EvaluateRequest['draft']['stage']
  channel: EvaluateRequest['draft']['channel']
  subject: string | null
  body: string
  context: {
    company: string | null
    role: string | null
    interviewers: string[]
    candidate: string | null
    topics: string[]
  }
}
const letters = ['dev', 'ordinary'].flatMap(name =>
  readFileSync(new URL(`../../corpus/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Labelled)
)

function requestOf({
  stage,
  channel = 'email',
  subject,
  body,
  context: { company, role, interviewers, candidate, topics }
}: Labelled): EvaluateRequest {
  return {
    timeZone: 'Europe/London',
    draft: { stage, channel, body, ...(subject === null ? {} : { subject }) },
    ...(company === null ? {} : { employer: { name: company } }),
    ...(candidate === null ? {} : { candidate: { name: candidate } }),
    interview: {
      interviewers: interviewers.map(name => ({ name })),
      topics,
      ...(role === null ? {} : { role })
    }
  }
}

/** What an answer says, whatever the places are: quotations as words, insertions as sentences. */
function sayings({ findings, strengths, ...rest }: Evaluation, toText: (html: string) => string): object {
  const words = (text: string) =>
    toText(text)
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const told = ({ in: place, quote, note }: Evidence) => ({
    place,
    quote: place === 'subject' ? quote : words(quote),
    note
  })
  return {
    ...rest,
    findings: findings.map(({ evidence, insertAt, ...finding }) => ({
      ...finding,
      evidence: evidence.map(told),
      insertion: insertAt === undefined ? null : words(insertAt.text)
    })),
    strengths: strengths.map(({ evidence, ...strength }) => ({ ...strength, evidence: evidence.map(told) }))
  }
}

/** Faults of an answer's places in an HTML body. */
function misplaced(html: string, { findings, strengths }: Evaluation): string[] {
  const faults: string[] = []
  const tags = [...html.matchAll(/<!--.*?-->|<\/?[a-z][^>]*>/gs)].map(({ 0: tag, index }) => ({
    from: index,
    to: index + tag.length
  }))
  for (const { in: place, start, end, quote, replacements } of [...findings, ...strengths].flatMap(
    ({ evidence }) => evidence
  )) {
    if (place !== 'body') continue
    if (start >= end || html.slice(start, end) !== quote) faults.push(`“${quote}” is not the slice`)
    if (tags.some(({ from, to }) => (from < start && start < to) || (from < end && end < to)))
      faults.push(`“${quote}” cuts a tag`)
    if (
      replacements !== undefined &&
      (tags.some(({ from, to }) => start < to && from < end) ||
        replacements.some(text => /[<>]|&(?!amp;|lt;|gt;)/.test(text)))
    )
      faults.push(`“${quote}” would be replaced by ${replacements.join()}`)
  }
  for (const { insertAt } of findings) {
    if (
      insertAt !== undefined &&
      (insertAt.at > html.length || tags.some(({ from, to }) => from < insertAt.at && insertAt.at < to))
    )
      faults.push(`an insertion at ${insertAt.at}`)
  }
  return faults
}

/** The encoder, which reads a letter once although every editor shows it: what it says depends on the window alone. */
async function remembering(): Promise<Encoder> {
  const encode = await encoder()
  const known = new Map<string, ReturnType<Encoder>>()
  return async window => {
    const key = JSON.stringify([window.ids, window.capitals, window.parts])
    const read = known.get(key) ?? encode(window)
    known.set(key, read)
    return read
  }
}

void t.test('a letter says the same in every editor', async t => {
  const encode = await remembering()
  for (const [name, write] of Object.entries(editors)) {
    const differing: unknown[] = []
    for (const letter of letters) {
      const request = requestOf(letter)
      const html = write(letter.body)
      const [plain, rich] = [
        await evaluate(request, 0, [], encode),
        await evaluate({ ...request, draft: { ...request.draft, body: html, format: 'html' } }, 0, [], encode)
      ]
      const replacementsOf = ({ findings }: Evaluation) =>
        findings.flatMap(({ evidence }) => evidence.map(({ replacements }) => replacements))
      const same = [
        isDeepStrictEqual(
          sayings(rich, quote => readHtml(quote).text),
          sayings(plain, text => text)
        ),
        name === 'bold' ||
          isDeepStrictEqual(
            replacementsOf(rich),
            replacementsOf(plain).map(texts => texts?.map(escape))
          )
      ]
      if (same.includes(false) || misplaced(html, rich).length > 0)
        differing.push({ html, same, misplaced: misplaced(html, rich) })
    }
    t.strictSame(differing, [], name)
  }
})

void t.test('any HTML is read, and every place is one of the source', async t => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<br>',
    '<b>',
    '</b>',
    '<a href="x>y">',
    '</a>',
    '<ul><li>',
    '</li></ul>',
    '<blockquote>',
    '</blockquote>',
    '<!--',
    '-->',
    '<',
    '>',
    '&',
    '&amp;',
    '&nbsp;',
    '&Afr;',
    '&NotEqualTilde;',
    '&#x30',
    '</>',
    '<o:p>',
    '<pre>',
    '</pre>',
    '\u200b',
    '\u00a0',
    ' ',
    '\r\n',
    '"',
    '<td>',
    '<h1>',
    '<span style="white-space:pre">',
    'Dear Dana,',
    'I am realy desperate for this job. ',
    'Thank you for your time',
    '🙂',
    'e\u0301'
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }).map(pieces => `${pieces.join('')}x`),
      fc.boolean(),
      (html, isLeading) => {
        const body = readHtml(html)
        if (body.starts.length !== body.text.length || body.ends.length !== body.text.length)
          throw new Error('a place for each code unit')
        let [start, end] = [0, 0]
        for (let i = 0; i < body.text.length; i++) {
          if (body.starts[i]! < start || body.ends[i]! < end || body.ends[i]! > html.length)
            throw new Error(`places run backwards at ${i}`)
          ;[start, end] = [body.starts[i]!, body.ends[i]!]
          const { quote } = evidenceInHtml({ in: 'body', start: i, end: i + 1, quote: '' }, body)
          if (
            /\S/.test(body.text[i]!) &&
            quote !== body.text[i] &&
            !quote.startsWith('&') &&
            !/[>-]/.test(body.text[i]!)
          )
            throw new Error(`${body.text[i]} is ${quote}`)
          const { at } = insertionInHtml({ in: 'body', at: i, text: isLeading ? '\n\nX' : 'X ' }, body)
          if (at < 0 || at > html.length) throw new Error(`an insertion at ${at}`)
        }
      }
    ),
    { seed: 20_261_120, numRuns: 500 }
  )
  t.pass()
})

void t.test('hostile input is read', async t => {
  const most = 20_000
  const fill = (text: string) => text.repeat(most / text.length)
  for (const html of [
    '<',
    '<a ',
    '<div>',
    '&amp;',
    '<!--',
    '<a href="',
    '<b><p>',
    '</p>',
    '<p>',
    '&',
    '&#',
    '</>',
    '<br>',
    '<li>',
    '<blockquote>',
    '&nbsp;',
    '<p>a<div>',
    '<b>a',
    '<i>a</i>',
    '<style>',
    '\u00ad'
  ].map(fill)) {
    const { text, starts } = readHtml(html)
    t.equal(starts.length, text.length, html.slice(0, 12))
    t.ok(text.length <= most, html.slice(0, 12))
  }
  t.equal(readHtml(`${'<div>'.repeat(3_000)}a${'</div>'.repeat(3_000)}b`).text, 'a\nb')
})
