import t from 'tap'
import { findLeftovers } from '../../../src/draft/reading/leftovers.ts'
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
  ['I was glad to learn more about Company Name.', ['Company Name'], ['company']],
  [
    'Dear @@ContactName@@, *|LNAME|*, {!Contact.Name}, {{{job.title}}}',
    ['@@ContactName@@', '*|LNAME|*', '{!Contact.Name}', '{{{job.title}}}']
  ],
  ['Dear ~Recipient Name~, on //date// for $YEARS years', ['~Recipient Name~', '//date//', '$YEARS']],
  ['Dear null,\nThe position of at on Monday', ['null', 'position of at']],
  ['Dear ,\nI was impressed by ( ) and Mr [ ].', ['Dear ,', '( )', '[ ]']],
  ['Dear your interviewer,\nThank you.', ['your interviewer'], ['interviewer']],
  [
    'Dear Mr Interviewer’s name, from XYZ Hospital',
    ['Mr Interviewer’s name', 'XYZ Hospital'],
    ['interviewer', 'other']
  ],
  [
    'I liked (name of facility), (hospital’s name) and (skill or training).',
    ['(name of facility)', '(hospital’s name)', '(skill or training)']
  ],
  [
    '(or the name of your interviewer) (Para 2 to follow)',
    ['(or the name of your interviewer) (Para 2 to follow)']
  ],
  [
    '(2–3 sentences here: why them) then (smoker? otter story? pick one)',
    ['(2–3 sentences here: why them)', '(smoker? otter story? pick one)']
  ],
  [
    '(NB put the Leeds project in here)\n(Opening: thank them.)',
    ['(NB put the Leeds project in here)', '(Opening: thank them.)']
  ],
  ['[Closing paragraph: say it again. Two lines.]', ['[Closing paragraph: say it again. Two lines.]']],
  [
    'about [hobby] at [dept.] with <something they are proud of>',
    ['[hobby]', '[dept.]', '<something they are proud of>']
  ],
  ['the post of …… on ...../...../..... , and Dear ???,', ['……', '...../...../.....', '???']],
  ['Yours,\n…………', ['…………']],
  [
    'Candidate Name\nCity, State ZIP\nToday’s Date\n\nDear Jo,',
    ['Candidate Name', 'City, State ZIP', 'Today’s Date'],
    ['candidate', 'other', 'other']
  ],
  ['Yours,\nFirst Last', ['First Last']],
  [
    'Job Title Here about blah blah, sincerely/faithfully',
    ['Job Title Here', 'blah blah', 'sincerely/faithfully']
  ]
]
/** What is no gap, but was left behind all the same. */
const leftBehind: Array<[text: string, quotes: string[]]> = [
  ['Certainly! Here is a note you can adapt:\n\nDear Jo,', ['Certainly! Here is a note you can adapt:']],
  ['Please correct my letter!\n\nDear Jo,', ['Please correct my letter!']],
  ['I’ve kept it brief, as you asked:\n\nDear Jo,', ['I’ve kept it brief, as you asked:']],
  ['Option A (formal)\n\nDear Jo,', ['Option A (formal)']],
  ['Dear Jo,\nThank you.\nRoy\nThis version is more formal.', ['This version is more formal.']],
  ['Dear Jo,\nThank you.\nRoy\n(Word count: 143)', ['(Word count: 143)']],
  ['Dear Jo,\nThank you.\nRoy\nFeel free to adjust the tone.', ['Feel free to adjust the tone.']],
  [
    'Subject: Thanks\n\n## Why me\nI [know](https://example.org), **Steel work**.',
    ['Subject: Thanks', '## Why me', '[know](https://example.org)', '**Steel work**']
  ],
  [
    'I am glad. CHECK SPELLING\nand insert topic here, on TBC',
    ['CHECK SPELLING', 'insert topic here', 'TBC']
  ],
  ['Note to self: ask Dan.\nTODO: an ending', ['Note to self: ask Dan.', 'TODO: an ending']],
  ['TIP: keep this email short!', ['TIP: keep this email short!']],
  ['Dear [Name],\nThank you, ***need stronger ending***', ['[Name]', '***need stronger ending***']]
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
  'the Company Name field of the form',
  'Sam (project manager), Ida (the company) and I (Hons) met (2 of 3).',
  'Tuesday (and the number) (date to suit you), $name-brand at $12',
  'the {{first_name}} problem, the tender with [INSERT FIGURE] still in it',
  '> Following your interview on [date], we regret',
  'So... about it… I would.....',
  'Tea .......... £120.00',
  '[He picks up.] Hello. [Pause for her answer.] [laughs]',
  'Mr D---- had words -- a lot -- and why??',
  '*really* ***amazing***',
  '* two years\n- a licence\n# 4 in the queue',
  'DEAR JO, PLEASE CHECK MY REFERENCES AND ADD MY NAME.',
  'Dear Jo,\nHere is the draft of the letter you asked for:\nRoy',
  'As an AI engineer, feel free to change the date.',
  'I can make that go away.\nWould you like me to bring the drill?\nLet me know if you need more.',
  'Sure! I can do Tuesday.',
  'It was **not** warm; map<name, date> is an old friend.',
  '--- Forwarded message ---\nFrom: Jo\nSubject: Notes\nHi',
  'I will put the kettle on here; add you to my network here.',
  'at TBC Brewing, null hypotheses, undefined behaviour'
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

void t.test('what else was left behind', async t => {
  for (const [text, quotes] of leftBehind)
    t.strictSame(
      findLeftovers(text).map(({ start, end }) => text.slice(start, end)),
      quotes,
      text
    )
})

void t.test('what only looks like one', async t => {
  for (const text of filled) t.strictSame(findLeftovers(text), [], text)
})
