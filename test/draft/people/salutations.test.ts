import t from 'tap'
import type { Channel } from '../../../schemas/vocabulary.ts'
import { readDraft } from '../../../src/draft/read.ts'
import { greetingFor, isForAnybody, lacksGreeting } from '../../../src/draft/people/salutations.ts'

const known = { interviewers: [], candidate: null, company: null, role: null, topics: [] }
const read = async (body: string, channel: Channel = 'email') =>
  readDraft({ stage: 'thank-you', channel, body }, known)
const rest = '\n\nThank you for Monday.'

void t.test('greetings that fit anybody', async t => {
  for (const text of [
    'Dear Sir/Madam,',
    'Dear HR Manager,',
    'Greetings!',
    'Hello there,',
    'Dear Interviewer,',
    'To whom it may concern:'
  ])
    t.ok(isForAnybody(await read(text + rest), []), text)
  for (const text of [
    'Dear Ms Obi,',
    'Dear all,',
    'Dear Search Committee,',
    'Dear Hiring Committee,',
    'Dear Professor,',
    'Dear Manager Thompson,',
    'Dear [Name],',
    'Hi team,'
  ])
    t.notOk(isForAnybody(await read(text + rest), []), text)
  t.notOk(isForAnybody(await read(`Hello!${rest}`, 'social'), []), 'a chat opens as it likes')
})

void t.test('offices where a name is known', async t => {
  for (const [text, ...readers] of [
    ['Dear Chair,', 'Alan Frith'],
    ['Dear Program Director,', 'Dr Gerald Pruss'],
    ['Dear Head of Wardrobe,', 'Miss Delphine Roux'],
    ['Dear Members of the Board,', 'Una Brody', 'Sam Kerr'],
    ['Gentlemen,', 'Una Brody', 'Sam Kerr'],
    ['Hi all,', 'Ivy Holt']
  ] as const)
    t.ok(isForAnybody(await read(text + rest), readers), text)
  for (const [text, ...readers] of [
    ['Hi all,', 'Ivy Holt', 'Ken Ross'],
    ['Dear Chair,', 'Chair Whitlow'],
    ['Dear Headmaster,', 'Mr Dyer'],
    ['Madam,', 'Madam Chandrika'],
    ['Dear Major Sir,', 'Maj. Dissanayake'],
    ['Dear Hiring Manager Lewis,', 'Ann Lewis'],
    ['Good morning, Dr Osei –', 'Dr Abena Osei'],
    ['Dear Hiring Manager,\n\nOnly joking. Dear Tim, hello.', 'Tim Rackham']
  ] as const)
    t.notOk(isForAnybody(await read(text + rest), readers), text)
})

void t.test('no greeting', async t => {
  t.ok(lacksGreeting(await read('Thank you for seeing me on Monday. I liked it.'), []))
  for (const body of [
    'Thank you, Dana, for Monday.',
    'Jim - thanks for today. I liked the yard.',
    `Patty and Del,${rest}`,
    `Tēnā koe Ripeka,${rest}`,
    `Gentile Signora Bassi,${rest}`,
    `Is this right?\n\nDear Ms Obi,${rest}`,
    `Dear Ms Obi,${rest}`
  ])
    t.notOk(lacksGreeting(await read(body), []), body)
  t.notOk(
    lacksGreeting(await read('Thanks for ringing me yourself, ramil, that was kind.'), ['Ramil Ocampo'])
  )
})

void t.test('how readers are greeted', async t => {
  t.equal(greetingFor(['Dr Joanna Rowe', 'Dana Whitfield', 'Ms Duarte']), 'Dear Dr Rowe, Dana and Ms Duarte,')
  t.equal(greetingFor(['Dana Whitfield']), 'Dear Dana,')
  t.equal(greetingFor([]), null)
  t.equal(greetingFor(['A B', 'C D', 'E F', 'G H']), null)
})
