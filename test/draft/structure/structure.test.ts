import t from 'tap'
import { splitSentences } from '../../../src/draft/structure/sentences.ts'
import { readStructure } from '../../../src/draft/structure/structure.ts'

interface Case {
  name: string
  body: string
  greeting?: string
  names?: string[]
  isImpersonal?: boolean
  paragraphs: string[]
  closing?: string
  signature?: string
  setApart?: string[]
}

const cases: Case[] = [
  {
    name: 'an email',
    body: 'Dear Ms Okello,\n\nThank you for Monday.\n\nI enjoyed the tour.\n\nKind regards,\nTom Reilly',
    greeting: 'Dear Ms Okello,',
    names: ['Okello'],
    paragraphs: ['Thank you for Monday.', 'I enjoyed the tour.'],
    closing: 'Kind regards,',
    signature: 'Tom Reilly'
  },
  {
    name: 'Windows line ends',
    body: 'Hi Bo,\r\n\r\nThank you for Monday.\r\n\r\nBest,\r\nTom',
    greeting: 'Hi Bo,',
    names: ['Bo'],
    paragraphs: ['Thank you for Monday.'],
    closing: 'Best,',
    signature: 'Tom'
  },
  {
    name: 'several people',
    body: 'Dear Rosa, Wim and Dr Patel,\n\nThank you.\n\nYours sincerely,\nTom',
    greeting: 'Dear Rosa, Wim and Dr Patel,',
    names: ['Rosa', 'Wim', 'Patel'],
    paragraphs: ['Thank you.'],
    closing: 'Yours sincerely,',
    signature: 'Tom'
  },
  {
    name: 'a voicemail introduces in the greeting line',
    body: 'Hello Mr. Brand, this is Ada Nwosu calling about the clerk job. Is there any news? Thank you.',
    greeting: 'Hello Mr. Brand,',
    names: ['Brand'],
    paragraphs: ['this is Ada Nwosu calling about the clerk job. Is there any news? Thank you.']
  },
  {
    name: 'a text without a comma',
    body: "Hey Jo it's Kim from the trial shift. Thanks for today!",
    greeting: 'Hey Jo',
    names: ['Jo'],
    paragraphs: ["it's Kim from the trial shift. Thanks for today!"]
  },
  {
    name: 'a name behind a comma',
    body: 'Hi, Vince\n\nThanks for the look round.',
    greeting: 'Hi, Vince',
    names: ['Vince'],
    paragraphs: ['Thanks for the look round.']
  },
  {
    name: 'a greeting that the text runs on from',
    body: 'Good morning Ms Baird, thank you for Monday.',
    greeting: 'Good morning Ms Baird,',
    names: ['Baird'],
    paragraphs: ['thank you for Monday.']
  },
  {
    name: 'a sentence behind a greeting is no name',
    body: 'Hi, Thanks for Monday! It was fun.',
    greeting: 'Hi,',
    names: [],
    isImpersonal: true,
    paragraphs: ['Thanks for Monday! It was fun.']
  },
  {
    name: 'several people with titles',
    body: 'Dear Ms. Rao, Mr. Pike and Ms. Dunn,\n\nI liked the yard.',
    greeting: 'Dear Ms. Rao, Mr. Pike and Ms. Dunn,',
    names: ['Rao', 'Pike', 'Dunn'],
    paragraphs: ['I liked the yard.']
  },
  {
    name: 'nobody in particular',
    body: 'Dear Hiring Manager,\n\nThank you.\n\nRegards,\nTom',
    greeting: 'Dear Hiring Manager,',
    names: [],
    isImpersonal: true,
    paragraphs: ['Thank you.'],
    closing: 'Regards,',
    signature: 'Tom'
  },
  {
    name: 'a letterhead and an inside address',
    body: '12 Quay Street\nGalway\n\n3 May\n\nMrs H. Burke\nMatron\n\nDear Mrs Burke,\n\nThank you for your time.\n\nYours sincerely,\n\nNuala Daly\n\nEnc.',
    greeting: 'Dear Mrs Burke,',
    names: ['Burke'],
    paragraphs: ['Thank you for your time.'],
    closing: 'Yours sincerely,',
    signature: 'Nuala Daly\n\nEnc.',
    setApart: ['12 Quay Street\nGalway\n\n3 May\n\nMrs H. Burke\nMatron']
  },
  {
    name: 'quoted mail',
    body: 'Hi Ana,\n\nAny news?\n\nThanks,\nTom\n\n> Hi Tom,\n> we decide on Friday.\n> Ana',
    greeting: 'Hi Ana,',
    names: ['Ana'],
    paragraphs: ['Any news?'],
    closing: 'Thanks,',
    signature: 'Tom',
    setApart: ['> Hi Tom,\n> we decide on Friday.\n> Ana']
  },
  {
    name: 'an original message below',
    body: 'Dear Ana,\n\nThank you for telling me.\n\nBest wishes,\nTom\n\n-----Original Message-----\nFrom: Ana\nSent: Monday\n\nWe chose somebody else.',
    greeting: 'Dear Ana,',
    names: ['Ana'],
    paragraphs: ['Thank you for telling me.'],
    closing: 'Best wishes,',
    signature: 'Tom',
    setApart: ['-----Original Message-----\nFrom: Ana\nSent: Monday\n\nWe chose somebody else.']
  },
  {
    name: 'a postscript is prose',
    body: 'Hi Ana,\n\nThank you.\n\nBest,\nTom\n\nP.S. The kiln book is on its way.',
    greeting: 'Hi Ana,',
    names: ['Ana'],
    paragraphs: ['Thank you.', 'P.S. The kiln book is on its way.'],
    closing: 'Best,',
    signature: 'Tom'
  },
  {
    name: 'signed in the last line of one block',
    body: 'Hi Ana, thank you for the call. I would love to join. Best, Tom Reilly',
    greeting: 'Hi Ana,',
    names: ['Ana'],
    paragraphs: ['thank you for the call. I would love to join.'],
    closing: 'Best,',
    signature: 'Tom Reilly'
  },
  {
    name: 'no greeting, no name',
    body: 'Just checking whether there is any news.',
    paragraphs: ['Just checking whether there is any news.']
  },
  {
    name: 'a goodbye is no signature',
    body: 'Hello, this is Ada for Dr Lim.\n\nGoodbye.',
    greeting: 'Hello,',
    names: [],
    isImpersonal: true,
    paragraphs: ['this is Ada for Dr Lim.', 'Goodbye.']
  },
  { name: 'white space only', body: ' \n\n ', paragraphs: [] }
]

for (const { name, body, greeting, names, isImpersonal, paragraphs, closing, signature, setApart } of cases) {
  void t.test(name, async t => {
    const read = readStructure(body)
    const slice = (span: { start: number; end: number } | null) =>
      span === null ? undefined : body.slice(span.start, span.end)
    t.equal(slice(read.greeting), greeting)
    t.strictSame(read.greeting?.names, names)
    if (read.greeting !== null) t.equal(read.greeting.isImpersonal, isImpersonal ?? false)
    t.strictSame(read.paragraphs.map(slice), paragraphs)
    t.equal(slice(read.closing), closing)
    t.equal(slice(read.signature), signature)
    if (setApart !== undefined) t.strictSame(read.setApart.map(slice), setApart)
  })
}

const splits: Array<[string, string[]]> = [
  ['Thank you. It was good!', ['Thank you.', 'It was good!']],
  ['I met Dr. Rao and Mrs. Lee at 3 p.m. on Monday.', ['I met Dr. Rao and Mrs. Lee at 3 p.m. on Monday.']],
  ['We spoke at 3 p.m. You asked for a sample.', ['We spoke at 3 p.m.', 'You asked for a sample.']],
  ['I know J. K. Obi from Acme Inc. and others.', ['I know J. K. Obi from Acme Inc. and others.']],
  ['Really?! Yes... maybe. Well.', ['Really?!', 'Yes... maybe.', 'Well.']],
  ['He said "stop." Then we left (quickly.) Good.', ['He said "stop."', 'Then we left (quickly.)', 'Good.']],
  ['thanks for today. really liked it', ['thanks for today.', 'really liked it']],
  ['The rate rose by 3.5 per cent, i.e. by a third.', ['The rate rose by 3.5 per cent, i.e. by a third.']],
  [
    'I have wrapped this line where my mailer wraps its lines,\nand go on here.',
    ['I have wrapped this line where my mailer wraps its lines,\nand go on here.']
  ],
  ['Three things:\n- ovens\n- rotas', ['Three things:', '- ovens', '- rotas']],
  ['So it was you and I. They agreed.', ['So it was you and I.', 'They agreed.']]
]
for (const [text, sentences] of splits) {
  void t.test(text, async t => {
    t.strictSame(
      splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end)),
      sentences
    )
  })
}
