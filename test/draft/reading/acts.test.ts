import t from 'tap'
import { isWithdrawal, mayDo, withSigns } from '../../../src/draft/reading/acts.ts'
import type { Act } from '../../../src/draft/draft.ts'
import { readDraft } from '../../../src/draft/read.ts'

const nobody = { interviewers: [], candidate: null, company: null, role: null, topics: [] }
const draftOf = (body: string) => readDraft({ stage: 'thank-you', body }, nobody)

const plain: Array<[act: Act, text: string, words: string]> = [
  [
    'thanks',
    'I wanted to say thank you for the tour, which I enjoyed.',
    'I wanted to say thank you for the tour'
  ],
  ['thanks', 'I am much obliged to you and to Mr Pell.', 'I am much obliged to you and to Mr Pell'],
  ['thanks', 'i apreciate you showing me round', 'i apreciate you showing me round'],
  ['thanks', 'Please pass on my thanks to the porters.', 'Please pass on my thanks to the porters'],
  ['interest', "I'd really like to price yours.", "I'd really like to price yours"],
  ['interest', 'Still very keen on the night crew role.', 'Still very keen on the night crew role'],
  ['interest', 'I want this job, and I will wait for it.', 'I want this job'],
  ['fit', 'My six years with looms would help you.', ''],
  [
    'fit',
    'My retail experience would be useful in the new branch.',
    'My retail experience would be useful in the new branch'
  ],
  ['asks-news', 'Is there any news about the post?', 'Is there any news about the post?'],
  [
    'introduces',
    'My name is Ana Reis from the interview on Monday.',
    'My name is Ana Reis from the interview on Monday'
  ],
  ['wishes-well', 'Please keep me in mind for the spring.', 'Please keep me in mind for the spring']
]

void t.test('plain words settle an act', async t => {
  for (const [act, text, words] of plain) {
    const reading = withSigns(text, {})[act]
    t.ok(reading, `${act}: ${text}`)
    if (words !== '') t.equal(text.slice(reading?.start, reading?.end), words)
  }
})

const lookAlikes: Array<[act: Act, text: string]> = [
  ['thanks', 'Well, thanks for nothing.'],
  ['thanks', 'You can thank me when the quarter closes.'],
  ['thanks', 'Thanks to my long service I know the forms.'],
  ['thanks', 'I would be grateful if you could ring me back.'],
  ['thanks', 'I appreciate that you are busy.'],
  ['thanks', 'I had no trouble, thank God.'],
  ['interest', 'I would love to connect and be part of your network.'],
  ['interest', 'I am interested to hear whether you have decided.'],
  ['interest', 'I have not made up my mind about libraries.'],
  ['interest', 'Two other firms are interested in me.'],
  ['interest', 'I am keen to see whether my expenses can be paid.']
]

void t.test('words that only sound like an act deny it', async t => {
  const learned = { confidence: 0.9, start: 0, end: 5 }
  for (const [act, text] of lookAlikes)
    t.equal(withSigns(text, { [act]: learned })[act], undefined, `${act}: ${text}`)
})

void t.test('what was learned', async t => {
  const learned = { confidence: 0.99, start: 0, end: 3 }
  t.strictSame(
    withSigns('Thank you.', { thanks: learned }).thanks,
    { ...learned, end: 9 },
    'stays when it is surer than the words, its clause underlined'
  )
  t.strictSame(
    withSigns('Nothing plain here.', { recalls: learned }).recalls,
    { ...learned, end: 18 },
    'stays where no words speak'
  )
  t.equal(
    withSigns('Thank you so much for the insult.', { 'hostile-tone': learned }).thanks,
    undefined,
    'decides in a bitter sentence'
  )
})

void t.test('an act in doubt is not called missing', async t => {
  t.ok(
    mayDo(draftOf('Dear Ana,\n\nIs there any news?\n\nMany thanks,\nBo'), 'thanks'),
    'thanks in the closing'
  )
  t.notOk(mayDo(draftOf('Dear Ana,\n\nIs there any news?\n\nCheers,\nBo'), 'thanks'), 'cheers are no thanks')
  t.ok(mayDo(draftOf('Your question has not left my mind.'), 'interest'))
  t.ok(mayDo(draftOf('Six winters on the ferries, and never late.'), 'fit'))
  t.notOk(mayDo(draftOf('It was nice meeting you.'), 'fit'))
})

void t.test('a withdrawal', async t => {
  for (const text of [
    'I am writing to withdraw my application.',
    'After some thought I am going to step back.',
    'I have decided not to take it further.'
  ])
    t.ok(isWithdrawal(draftOf(text)), text)
  for (const text of ['The step at the back door was icy.', 'I would not step over anybody.'])
    t.notOk(isWithdrawal(draftOf(text)), text)
})

void t.test('a long draft is read in no time to speak of', async t => {
  for (const text of ['I would '.repeat(2500), 'my '.repeat(6600), 'thank '.repeat(3300), 'a'.repeat(20_000)])
    t.doesNotThrow(() => withSigns(text, {}))
})
