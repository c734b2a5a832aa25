import t from 'tap'
import type { DraftInput, EvaluateRequest } from '../schemas/evaluate.ts'
import type { Rulings } from '../schemas/policy.ts'
import { mistakeIds, type MistakeId, type Severity } from '../schemas/vocabulary.ts'
import { labels, type Label } from '../src/draft/draft.ts'
import { perToken, perWhole, type Encoder } from '../src/draft/reading/encoder.ts'
import { evaluate } from '../src/evaluate.ts'
import { Refusal } from '../src/refusal.ts'
import { versions } from '../src/versions.ts'

/** An encoder that reads the same in every sentence, and is in two minds about the whole: what rules and tables say stands. */
const reads =
  (...sure: Label[]): Encoder =>
  async ({ ids, parts }) => ({
    parts: new Float32Array(parts.length * labels.length).map((_, i) =>
      sure.includes(labels[i % labels.length]!) ? 1 : 0
    ),
    tokens: new Float32Array(ids.length * perToken),
    wholes: new Float32Array(perWhole).fill(0.5)
  })

type Request = Omit<Partial<EvaluateRequest>, 'draft'> & { draft?: Partial<DraftInput> }
/** Rules off all mistakes but these. */
const only = (rulings: Rulings): Rulings =>
  ({ ...Object.fromEntries(mistakeIds.map(id => [id, 'off'])), ...rulings }) as Rulings
const judge = async (
  { draft, policy, ...request }: Request,
  encode: Encoder = reads(),
  toOthers: readonly DraftInput[] = []
) =>
  evaluate(
    {
      ...request,
      policy: { ...policy, rulings: only(policy?.rulings ?? {}) },
      draft: { stage: 'check-in', body: 'Hello', ...draft }
    },
    Date.parse('2027-03-01T09:00:00Z'),
    toOthers,
    encode
  )

/** A third check-in, two hours after the interview, with no thank-you before it, and with much left out and mixed up. */
const hopeless: Request = {
  timeZone: 'Europe/London',
  employer: { name: 'Orsa' },
  interview: { start: '2026-11-20T14:00:00Z', interviewers: [{ name: 'Dana Whitfield' }] },
  sent: ['2026-11-20T15:10:00Z', '2026-11-20T15:20:00Z'].map(at => ({ stage: 'check-in', at })),
  draft: {
    channel: 'text',
    sendAt: '2026-11-20T17:00:00Z',
    body: 'Dear Lee,\n\nThank you for the talk about the post at [company]. May I ask whether there is any news?\n\nBest,\nAnn'
  }
}
const faults: MistakeId[] = [
  'unfilled-template',
  'wrong-name',
  'premature-check-in',
  'too-many-follow-ups',
  'unsuitable-channel'
]

void t.test('the score is what the findings leave of 100, and the verdict follows', async t => {
  const table: Array<[severities: Severity[], score: number, verdict: string]> = [
    [[], 100, 'send'],
    [['note'], 100, 'send'],
    [['minor'], 94, 'send'],
    [['note', 'minor', 'minor'], 88, 'send'],
    [['minor', 'minor', 'minor'], 82, 'revise'],
    [['major'], 85, 'revise'],
    [['major', 'note'], 85, 'revise'],
    [['major', 'major', 'major'], 55, 'revise'],
    [['major', 'major', 'minor', 'minor', 'minor'], 52, 'revise'],
    [['major', 'major', 'major', 'minor'], 49, 'rewrite'],
    [['critical'], 65, 'rewrite'],
    [['note', 'critical', 'note'], 65, 'rewrite'],
    [['critical', 'critical'], 30, 'rewrite'],
    [['critical', 'critical', 'major', 'major'], 0, 'rewrite'],
    [['critical', 'critical', 'critical', 'critical', 'critical'], 0, 'rewrite']
  ]
  for (const [severities, score, verdict] of table) {
    const rulings = Object.fromEntries(severities.map((severity, i) => [faults[i]!, severity]))
    const answer = await judge({ ...hopeless, policy: { rulings } })
    t.equal(answer.findings.length, severities.length)
    t.match(answer, { score, verdict }, severities.join(', ') || 'nothing')
  }
})

void t.test('what no edit can put right lowers the score, not the verdict', async t => {
  const past = { ...hopeless, draft: { ...hopeless.draft, body: 'Dear Dana, is there any news?' } }
  const late: Request = {
    ...past,
    sent: [{ stage: 'thank-you', at: '2026-11-20T17:00:00Z', to: 'Lee Okafor' }],
    interview: { ...past.interview, interviewers: [{ name: 'Dana Whitfield' }, { name: 'Lee Okafor' }] },
    draft: {
      body: 'Dear Dana, thank you for the tour of the kilns.',
      stage: 'thank-you',
      sendAt: '2026-12-20T17:00:00Z',
      to: 'Dana Whitfield'
    }
  }
  const missed: Request = { ...late, draft: { ...late.draft, stage: 'check-in' } }
  for (const [id, request] of [
    ['skipped-thank-you', past],
    ['late-thank-you', late],
    ['missed-interviewer', missed]
  ] as const) {
    const answer = await judge({ ...request, policy: { rulings: { [id]: 'critical' } } })
    t.match(answer, { score: 65, verdict: 'send', findings: [{ mistake: id, deduction: 35 }] }, id)
  }
  t.match(
    await judge({
      ...hopeless,
      policy: { rulings: { 'skipped-thank-you': 'critical', 'wrong-name': 'minor' } }
    }),
    { score: 59, verdict: 'send' },
    'what an edit can put right counts for both'
  )
})

const thanks =
  'Dear Dana,\n\nThank you for the tour of the kilns. I would like to fire them. Please say hello to Lee.\n\nBest,\nAnn'

void t.test('strengths', async t => {
  const titles = async (body: string, ...read: Label[]) =>
    (await judge({ draft: { body } }, reads(...read))).strengths.map(({ id, title }) => `${id}: ${title}`)
  t.strictSame(
    await titles(thanks, 'thanks', 'interest', 'fit', 'recalls', 'asks-news', 'introduces', 'wishes-well'),
    [
      'thanks: Says thank you',
      'interest: Shows interest in this job',
      'fit: Ties your experience to the job',
      'recalls: Recalls the conversation',
      'asks-news: Asks politely for news',
      'introduces: Says who you are',
      'wishes-well: Keeps the door open'
    ]
  )
  t.strictSame(await titles(thanks), [], 'none where none was read')
  const quotes = async (body: string, policy = {}) =>
    (await judge({ draft: { body }, policy }, reads('thanks'))).strengths.flatMap(({ evidence }) =>
      evidence.map(one => {
        t.equal(body.slice(one.start, one.end), one.quote)
        return one.quote
      })
    )
  t.strictSame(await quotes(thanks), [
    'Thank you for the tour of the kilns.',
    'I would like to fire them.',
    'Please say hello to Lee.'
  ])
  const [first, last] = ['Thank you for the tour of the kilns.', 'Please say hello to Lee.']
  for (const [name, body] of [
    ['a sentence that commits a fault', thanks.replace('I would', 'I am begging you, I would')],
    ['one that a template left open', thanks.replace('fire them', 'work at [company]')]
  ] as const)
    t.strictSame(await quotes(body), [first, last], `${name} is not praised`)
  t.strictSame(
    await quotes('Thank you for the tour of the kilns. I am begging you to call'),
    [first],
    'nor where the fault ends it'
  )
  t.strictSame(
    await quotes('Thank you for the tour, and thanks for nothing. Please say hello to Lee.'),
    ['Please say hello to Lee.'],
    'the first neither'
  )
})

void t.test('measures', async t => {
  const sixty = Array.from({ length: 60 }, (_, i) => (i % 10 === 9 ? 'kiln.' : 'the')).join(' ')
  const body = `Dear Dana,\n\n${sixty}\n\n${sixty}\n\nBest,\nAnn`
  t.strictSame((await judge({ draft: { body } }, reads('recalls'))).measures, {
    words: 123,
    sentences: 12,
    paragraphs: 2,
    readingSeconds: 31,
    talkingPoints: 12
  })
  t.match(
    (await judge({ draft: { body, channel: 'phone' } })).measures,
    { words: 123, readingSeconds: 49, talkingPoints: 0 },
    'speech is slower'
  )
})

void t.test('the policy and the versions', async t => {
  const { policy, versions: made } = await judge({ policy: { profile: 'concise', maxCheckIns: 1 } })
  t.match(policy, { profile: 'concise', length: 'concise', maxCheckIns: 1 })
  t.strictSame(made, versions())
})

void t.test('what the request says is known to the reader', async t => {
  const { findings } = await judge({ ...hopeless, policy: { rulings: { 'wrong-name': 'major' } } })
  t.match(findings, [{ evidence: [{ quote: 'Lee', replacements: ['Dana'] }] }])
  const known: Array<[what: string, request: Request]> = [
    ['an interviewer', { interview: { interviewers: [{ name: 'Ana Recieve' }] } }],
    ['the role', { interview: { role: 'Recieve clerk' } }],
    ['a topic', { interview: { topics: ['how to recieve'] } }],
    ['the employer', { employer: { name: 'Recieve Ltd' } }],
    ['the candidate', { candidate: { name: 'Bo Recieve' } }]
  ]
  const slips = async (request: Request) =>
    (
      await judge({
        ...request,
        policy: { rulings: { 'sloppy-writing': 'minor' } },
        draft: { body: 'Dear Dana,\n\nThank you for the tour of the kilns. Did you recieve it?' }
      })
    ).findings.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))
  t.strictSame(await slips({}), ['recieve'])
  for (const [what, request] of known) t.strictSame(await slips(request), [], what)
})

void t.test('a draft that went to others too', async t => {
  const letter = thanks.replace(
    'Please',
    'The wood-fired anagama that your potters built beside the river has stayed with me, and so has the salt glaze of the tall jars on the second shelf; at home I tried the ash recipe twice and cracked a bowl. Please'
  )
  const html: DraftInput = {
    stage: 'thank-you',
    body: `<p>${letter.replace('Dana', 'Lee').replaceAll('\n\n', '</p><p>')}</p>`,
    format: 'html'
  }
  const copies: Request = {
    policy: { rulings: { 'copied-message': 'major' } },
    draft: { body: letter, stage: 'thank-you' }
  }
  const page: Request = { ...copies, draft: { ...html, body: html.body.replace('Lee', 'Dana') } }
  t.strictSame((await judge(copies)).findings, [], 'alone')
  t.match((await judge(copies, reads(), [html])).findings, [{ mistake: 'copied-message' }], 'as text')
  t.match((await judge(page, reads(), [html])).findings, [{ mistake: 'copied-message' }], 'as HTML')
})

void t.test('HTML is judged by the text that it shows', async t => {
  const policy = { rulings: { 'unfilled-template': 'major', 'missing-thanks': 'minor' } } as const
  const body =
    '<p>Dear <b>Dana</b>,</p><p>I&nbsp;think of the job at <i>[company]</i> a lot. I like <b>kilns</b>.</p><p>Best,<br>Ann</p>'
  const request: Request = { ...hopeless, policy, draft: { body, format: 'html', stage: 'thank-you' } }
  const { findings, strengths, score, verdict, measures } = await judge(request, reads('fit'))
  t.match(
    { score, verdict, measures },
    { score: 79, verdict: 'revise', measures: { sentences: 2, paragraphs: 1 } }
  )
  for (const { evidence } of [...findings, ...strengths])
    for (const { start, end, quote } of evidence) t.equal(body.slice(start, end), quote)
  t.match(
    findings.map(({ mistake, evidence }) => [mistake, ...evidence.map(({ quote }) => quote)]),
    [['unfilled-template', '[company]'], ['missing-thanks']]
  )
  t.strictSame(
    strengths.map(({ evidence }) => evidence.map(({ quote }) => quote)),
    [['I like <b>kilns</b>.']]
  )
  t.notOk(Object.hasOwn(findings[0]!, 'insertAt'))
  const { insertAt } = findings[1]!
  t.equal(body.slice(0, insertAt?.at).endsWith('>'), true, 'between tags')
  const plain = await judge({ ...request, draft: { ...request.draft, format: 'text' } })
  t.equal(plain.measures.paragraphs, 1, 'tags are text where the format says so')
  t.match(
    await judge({ draft: { body: '<p>Hello</p>' } }),
    await judge({ draft: { body: '<p>Hello</p>', format: 'text' } }),
    'and by default'
  )
  t.match(
    await judge({ draft: { body: '<b title="a">1 + 1</b>', format: 'html' } }).catch(
      (error: unknown) => error
    ),
    new Refusal('invalid-request', [
      { code: 'no-letter', pointer: '/draft/body', detail: 'Expected at least one letter outside of tags.' }
    ])
  )
})

void t.test('what cannot be judged is refused, with all that is wrong', async t => {
  const german =
    'Sehr geehrte Frau Weber, vielen Dank für das freundliche Gespräch am Montag. Ich freue mich sehr auf Ihre Antwort und grüße Sie herzlich.'
  const refused = async (request: Request) => {
    const error = await judge(request).then(
      () => null,
      (error: unknown) => error
    )
    return error instanceof Refusal
      ? [error.slug, ...error.faults.map(({ code, pointer }) => `${code} ${pointer}`)]
      : error
  }
  const nowhere: Request = { timeZone: 'Europe/Nowhere' }
  t.strictSame(await refused({ draft: { body: german } }), [
    'unsupported-language',
    'unsupported-language /draft/body'
  ])
  t.strictSame(await refused(nowhere), ['impossible-request', 'unknown-time-zone /timeZone'])
  t.strictSame(await refused({ ...nowhere, draft: { body: german } }), [
    'impossible-request',
    'unsupported-language /draft/body',
    'unknown-time-zone /timeZone'
  ])
  t.match(await judge({ draft: { body: german } }).catch((error: unknown) => error), {
    faults: [{ detail: /^Only drafts in English are read; / }]
  })
})
