import t from 'tap'
import { findPlaceholders } from '../../../src/draft/reading/placeholders.ts'

const open: Array<[text: string, quotes: string[], slots?: string[]]> = [
  ['Thank you - [Position] Interview', ['[Position]'], ['role']],
  ['Application for (insert position)', ['(insert position)'], ['role']],
  [
    'Dear {{Interviewer Name}}, I like {{Company}}. {{Your Name}}',
    ['{{Interviewer Name}}', '{{Company}}', '{{Your Name}}'],
    ['interviewer', 'company', 'candidate']
  ],
  ['Dear «First_Name», hello %%COMPANY%% and *|FNAME|*', ['«First_Name»', '%%COMPANY%%', '*|FNAME|*']],
  [
    'Dear Mr./Ms. [last name]: this is [your name].',
    ['Mr./Ms. [last name]', '[your name]'],
    ['interviewer', 'candidate']
  ],
  [
    'I enjoyed hearing about [something specific from the interview] and your [X] years.',
    ['[something specific from the interview]', '[X]']
  ],
  ['a start on XX May, or call 555-XXXX', ['XX', 'XXXX']],
  ['Dear FirstName,', ['FirstName']],
  ['Dear Ms ,\nThank you.', ['Ms']],
  ['Dear Ms,\nThank you.', ['Ms']],
  ['I was glad to learn more about Company Name.', ['Company Name'], ['company']]
]
const filled = [
  'See [1], [2] and [sic].',
  'I work (remotely) <3 and A/B test.',
  'The form said “Dear Parent of ______” and "[Company Name]".',
  'We used `{{name}}` in the code.',
  '[Voicemail, if nobody answers] Hello (pause)',
  'Love, Jo XXX',
  'Super Bowl XXX was on.',
  'an XXL shirt',
  'snake___case',
  'a line\n________\nbelow',
  'Dear Mr and Mrs Dunn,',
  'Dear Mr/Mrs Dunn,',
  'List<String> and <title>',
  'I met the team (all six), the manager (Jo) and the dog.',
  '[EXTERNAL] Re: interview',
  'the Company Name field of the form'
]

void t.test('placeholders', async t => {
  for (const [text, quotes, slots] of open) {
    const found = findPlaceholders(text)
    t.strictSame(
      found.map(({ start, end }) => text.slice(start, end)),
      quotes,
      text
    )
    if (slots !== undefined)
      t.strictSame(
        found.map(({ slot }) => slot),
        slots,
        text
      )
  }
})

void t.test('what only looks like one', async t => {
  for (const text of filled) t.strictSame(findPlaceholders(text), [], text)
})
