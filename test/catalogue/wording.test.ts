import t from 'tap'
import { endWith, inTheirWords, jobOf, openWith, topicOf } from '../../src/catalogue/wording.ts'
import { readDraft } from '../../src/draft/read.ts'

const nobody = { interviewers: [], candidate: null, company: null, role: null, topics: [] }
const insert = async (place: typeof openWith, body: string, channel: 'email' | 'phone' = 'email') => {
  const { at, text } = place(await readDraft({ stage: 'thank-you', channel, body }, nobody), 'NEW.')
  return body.slice(0, at) + text + body.slice(at)
}

void t.test('the job in words', async t => {
  t.equal(
    jobOf({ interview: { role: 'Crew Leader' }, employer: { name: 'Northwind Energy' } }),
    'the Crew Leader role at Northwind Energy'
  )
  t.equal(jobOf({ interview: { role: 'The caretaker position' } }), 'the caretaker position')
  t.equal(jobOf({ employer: { name: 'Northwind Energy' } }), 'the job at Northwind Energy')
  t.equal(jobOf({ interview: { role: '[Job Title]' } }), null, 'a placeholder is no role')
  t.equal(jobOf({}), null)
  for (const [role, words] of [
    ['Maintenance planner', 'the maintenance planner role'],
    ['Patternmaker', 'the patternmaker role'],
    ['Front-of-house manager', 'the front-of-house manager role'],
    ['German teacher', 'the German teacher role'],
    ['Java developer', 'the Java developer role'],
    ['Deputy Finance Officer', 'the Deputy Finance Officer role'],
    ['HR assistant', 'the HR assistant role'],
    ['Teacher of French', 'the Teacher of French role']
  ])
    t.equal(jobOf({ interview: { role: role! } }), words)
})

void t.test('a topic in words', async t => {
  for (const [topic, words] of [
    ['flood model', 'the flood model'],
    ['supplier scorecards', 'supplier scorecards'],
    ['SQL', 'SQL'],
    ['cashflow modelling', 'cashflow modelling'],
    ['how the vats are cleaned', 'how the vats are cleaned'],
    ['singing for residents', 'singing for residents'],
    ['the five-axis cell', 'the five-axis cell']
  ] as const) {
    t.equal(topicOf({ interview: { topics: [topic] } }), words)
  }
  t.equal(topicOf({ interview: { topics: [] } }), null)
  for (const topic of [
    'salary',
    'Notice period',
    'hours of work',
    'visa sponsorship',
    'childcare',
    'the gap in 2019'
  ])
    t.equal(topicOf({ interview: { topics: [topic] } }), null, `${topic} is no subject for thanks`)
  t.equal(
    topicOf({ interview: { topics: ['pay', 'flood model'] } }),
    'the flood model',
    'the next one that fits'
  )
})

void t.test("a sentence in the writer's own manner", async t => {
  const say = async (body: string, sentence: string) =>
    inTheirWords(await readDraft({ stage: 'thank-you', channel: 'email', body }, nobody), sentence)
  t.equal(await say("It's me. I would start in May.", 'I am very interested.'), "I'm very interested.")
  t.equal(await say('It is me. I would start in May.', 'I am very interested.'), 'I am very interested.')
  t.equal(await say('Hi Jo, no news yet? Thanks, Bo', 'Thank you for the hour.'), 'Thanks for the hour.')
  t.equal(await say('Thank you! And thanks to Jo.', 'Thank you for the hour.'), 'Thank you for the hour.')
})

const openings: Array<[body: string, expected: string]> = [
  ['Dear Ana,\n\nThe kiln was hot.\n\nBo Lund', 'Dear Ana,\n\nNEW. The kiln was hot.\n\nBo Lund'],
  [
    'Hi Ana, a note after the interview. The kiln was hot.',
    'Hi Ana, a note after the interview. NEW. The kiln was hot.'
  ],
  ['Good day. The kiln was hot.', 'Good day. NEW. The kiln was hot.'],
  [
    'Dear Ana,\n\n- The kiln was hot that day.\n- The shed was cold that day.',
    'Dear Ana,\n\nNEW.\n\n- The kiln was hot that day.\n- The shed was cold that day.'
  ],
  ['Dear Ana,', 'Dear Ana,\n\nNEW.']
]
const endings: Array<[body: string, expected: string]> = [
  [
    'Dear Ana,\n\nThe kiln was hot.\n\nKind regards,\nBo Lund',
    'Dear Ana,\n\nThe kiln was hot. NEW.\n\nKind regards,\nBo Lund'
  ],
  ['The kiln was hot that day. Goodbye.', 'The kiln was hot that day. NEW. Goodbye.'],
  ['hi ana\n\nthe kiln was really hot', 'hi ana\n\nthe kiln was really hot. NEW.'],
  [
    'The kiln was hot that day.\n\nP.S. The shed was cold that day.',
    'The kiln was hot that day. NEW.\n\nP.S. The shed was cold that day.'
  ],
  ['Dear Ana,', 'Dear Ana,\n\nNEW.']
]

void t.test('where a sentence goes', async t => {
  for (const [body, expected] of openings) t.equal(await insert(openWith, body), expected)
  for (const [body, expected] of endings) t.equal(await insert(endWith, body), expected)
})
