// Promises what helps while writing: word counts, changes that can be undone, choices that follow each other, settings and sentences.
import t from 'tap'
import { scheduleExamples } from '../../schemas/examples.ts'
import { Outcome } from '../../schemas/interview.ts'
import { stages } from '../../schemas/vocabulary.ts'
import { schedule } from '../../src/schedule.ts'
import { Changes } from '../../packages/widget/src/changes.ts'
import { outcomeFor, outcomeOf, stageFor, withOutcome } from '../../packages/widget/src/outcomes.ts'
import { Dates } from '../../packages/widget/src/dates.ts'
import { speak } from '../../packages/widget/src/speak.ts'
import { toTimes } from '../../packages/widget/src/times.ts'
import { tellTrouble, toReport } from '../../packages/widget/src/trouble.ts'
import { countWords } from '../../packages/widget/src/words.ts'

void t.test('words are counted as a reader would', async t => {
  for (const [text, words] of [
    ['', 0],
    ['— … !', 0],
    ['Dear Ms O’Brien,', 3],
    ["I don't mind a follow-up at 9.", 7],
    ['Zoë met José\nat the café', 6],
    ['a'.repeat(20_000), 1],
    ["'".repeat(20_000), 0]
  ] as const)
    t.equal(countWords(text), words, text.slice(0, 40))
})

void t.test('the latest change is undone where its words now stand', async t => {
  const changes = new Changes()
  changes.add({ place: 'body', start: 4, end: 10, before: '[Name]' })
  changes.add({ place: 'body', start: 20, end: 20, before: 'gone' })
  changes.add({ place: 'subject', start: 0, end: 5, before: 'hey' })
  changes.follow('body', { start: 0, end: 0, length: 3 })
  t.strictSame(changes.pop(), { place: 'subject', start: 0, end: 5, before: 'hey' }, 'another field')
  t.strictSame(changes.pop(), { place: 'body', start: 23, end: 23, before: 'gone' }, 'moved')
  changes.follow('body', { start: 8, end: 9, length: 1 })
  t.equal(changes.size, 0, 'words that were edited since are left alone')
  t.equal(changes.pop(), undefined)
})

void t.test('message and outcome follow each other, and then agree', async t => {
  const outcomes = (Outcome as unknown as { enum: Outcome[] }).enum
  for (const outcome of outcomes)
    for (const stage of stages) {
      const followed = stageFor(outcome, stage)
      t.equal(outcomeFor(followed, outcome), outcome, `${outcome}, ${stage}`)
      const heard = outcomeFor(stage, outcome)
      t.equal(
        heard === 'rejected',
        stage === 'rejection-reply' || (outcome === 'rejected' && stage === 'thank-you')
      )
    }
})

void t.test('the outcome that was chosen goes into the facts', async t => {
  const facts = {
    timeZone: 'Europe/London',
    interview: { start: '2026-11-20', outcome: 'rejected', outcomeAt: '2026-11-25T09:00:00Z' }
  }
  t.equal(outcomeOf(facts), 'rejected')
  t.equal(outcomeOf({ interview: 'x' }), 'pending')
  t.equal(withOutcome(facts, 'rejected'), facts)
  t.strictSame(withOutcome(facts, 'offered'), {
    timeZone: 'Europe/London',
    interview: { start: '2026-11-20', outcome: 'offered' }
  })
  t.strictSame(withOutcome({}, 'rejected'), { interview: { outcome: 'rejected' } })
  t.strictSame(withOutcome({}, 'pending'), {})
})

void t.test('a candidate hears a plain sentence, the host what went wrong', async t => {
  const say = speak({})
  for (const [trouble, isOnline, text, details] of [
    [{ kind: 'busy', seconds: 7 }, true, /again in 7 seconds/, ''],
    [{ kind: 'unreachable', status: 502 }, true, /not answering/, ''],
    [{ kind: 'unreachable' }, false, /offline/, ''],
    [{ kind: 'unreadable' }, true, /not because of what you wrote/, 'unreadable'],
    [{ kind: 'other-version' }, true, /out of date/, 'other-version'],
    [
      { kind: 'refused', status: 401, slug: 'unauthorized', details: ['No key.'] },
      true,
      /sign in again/,
      'HTTP 401 · unauthorized · No key.'
    ],
    [{ kind: 'refused', status: 404, slug: '', details: [] }, true, /does not work on this page/, 'HTTP 404'],
    [
      { kind: 'refused', status: 422, slug: 'unsupported-language', details: ['English only.'] },
      true,
      /Only messages in English/,
      ''
    ],
    [
      { kind: 'refused', status: 422, slug: 'impossible-request', details: ['/timeZone: No such zone.'] },
      true,
      /some of the details/,
      'HTTP 422 · impossible-request · /timeZone: No such zone.'
    ]
  ] as const) {
    const told = tellTrouble(
      { ...trouble, ...('details' in trouble ? { details: [...trouble.details] } : {}) } as Parameters<
        typeof tellTrouble
      >[0],
      say,
      isOnline
    )
    t.match(told.text, text)
    t.notMatch(told.text, /key|endpoint|address|HTTP|JSON|\//, 'no word for integrators')
    t.equal(told.details, details)
  }
  t.strictSame(toReport('evaluate', { kind: 'unreachable' }, false), {
    about: 'evaluate',
    kind: 'offline',
    details: []
  })
  t.strictSame(toReport('schedule', { kind: 'refused', status: 422, slug: 'x', details: ['/a: b.'] }, true), {
    about: 'schedule',
    kind: 'refused',
    status: 422,
    details: ['/a: b.']
  })
})

void t.test('times to paste name the day, the year and both zones', async t => {
  const plan = schedule(scheduleExamples.afterInterview.request, Date.parse('2026-11-20T22:30:00Z'))
  const step = plan.steps.find(({ step }) => step === 'thank-you')
  if (step === undefined) throw new Error('the plan has a thank-you')
  const lines = toTimes(step, speak({}), new Dates('en-GB')).split('\n')
  t.equal(lines[0], 'Thank-you')
  t.equal(lines.length, 4)
  for (const line of lines.slice(1))
    t.match(line, /2026,? \d\d:\d\d \(UTC\+00:00\); .*2026,? \d\d:\d\d \(UTC-05:00\) where they are$/)
  const end = plan.steps.find(({ step }) => step === 'let-go')
  if (end === undefined) throw new Error('the plan ends')
  t.match(toTimes(end, speak({}), new Dates('en-GB')), /^Let it rest\nFrom [^\n]+$/)
})
