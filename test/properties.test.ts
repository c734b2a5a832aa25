import fc from 'fast-check'
import t from 'tap'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { components } from '../schemas/index.ts'
import { profiles } from '../schemas/policy.ts'
import type { ScheduleRequest } from '../schemas/schedule.ts'
import { stepNames } from '../schemas/step.ts'
import type { EvaluateRequest } from '../schemas/evaluate.ts'
import { channels, mistakeIds, stages, textMistakes } from '../schemas/vocabulary.ts'
import { mistakes } from '../src/catalogue/index.ts'
import { evaluate } from '../src/evaluate.ts'
import { buildApp } from '../src/http/app.ts'
import { ajvOptions, extendAjv } from '../src/http/validation.ts'
import { schedule } from '../src/schedule.ts'

const runs = { seed: 20_261_120, numRuns: 200 }
const day = 86_400_000
const clock = Date.UTC(2026, 10, 20)
const ajv = extendAjv(addFormats.default(new Ajv(ajvOptions)))
for (const schema of components) ajv.addSchema(schema)

const zones = [
  'Europe/London',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/St_Johns',
  'Africa/Casablanca',
  'UTC'
]
const zone = fc.constantFrom(...zones)
const toDate = (instant: number) => new Date(instant).toISOString().slice(0, 10)
const toInstant = (instant: number) => new Date(instant).toISOString()
const optional = { requiredKeys: [] as [] }
const names = ['Dana Whitfield', 'Lee Okafor', 'Maria-José Núñez', 'Sam O’Neill']

const window = fc
  .tuple(...[1, 2, 3].map(() => fc.integer({ min: 1, max: 60 })))
  .map(days => days.toSorted((a, b) => a - b))
  .map(([opens = 1, best = 1, closes = 1]) => ({ opens, best, closes }))
const policy = fc.record(
  {
    profile: fc.constantFrom(...profiles),
    thankYouNotBeforeMinutes: fc.integer({ min: 0, max: 120 }),
    thankYouWithinHours: fc.constantFrom(24 as const, 48 as const),
    checkInAfterDeadline: window,
    checkInAfterInterview: window,
    secondCheckInAfter: window,
    maxCheckIns: fc.integer({ min: 1, max: 2 }),
    rulings: fc.dictionary(
      fc.constantFrom(...mistakeIds),
      fc.constantFrom(
        'off' as const,
        'note' as const,
        'minor' as const,
        'major' as const,
        'critical' as const
      ),
      { maxKeys: 5 }
    )
  },
  optional
)

const workingHours = fc
  .tuple(fc.integer({ min: 0, max: 21 }), fc.integer({ min: 2, max: 23 }))
  .map(([start, length]) => ({
    start: `${String(start).padStart(2, '0')}:00`,
    end: `${String(Math.min(start + length, 23)).padStart(2, '0')}:45`
  }))
/** Everything but names of days, which depend on the interview's. */
const application = fc.record({
  at: fc
    .integer({ min: Date.UTC(2024, 0, 1) / 900_000, max: Date.UTC(2031, 0, 1) / 900_000 })
    .map(quarters => quarters * 900_000),
  form: fc.constantFrom('instant', 'local', 'date'),
  timeZone: zone,
  employerZone: fc.option(zone),
  interviewZone: fc.option(zone),
  workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  workingHours: fc.option(workingHours),
  closed: fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map(n => 2 * n)),
  open: fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map(n => 2 * n + 1)),
  interviewers: fc.subarray(names),
  elapsed: fc.integer({ min: 2 * day, max: 90 * day }),
  outcome: fc.constantFrom('pending' as const, 'pending' as const, 'rejected' as const, 'offered' as const),
  timeline: fc.option(
    fc.oneof(
      fc.record({ by: fc.integer({ min: 2, max: 60 }) }),
      fc.record({ from: fc.integer({ min: 2, max: 5 }), by: fc.integer({ min: 5, max: 60 }) }),
      fc.record({ businessDays: fc.integer({ min: 1, max: 40 }) }),
      fc.record({ days: fc.integer({ min: 1, max: 60 }) }),
      fc.record({ weeks: fc.integer({ min: 1, max: 8 }) })
    )
  ),
  sent: fc.option(
    fc.array(
      fc.record({
        stage: fc.constantFrom(...stages),
        channel: fc.constantFrom(...channels),
        after: fc.double({ min: 0, max: 1, noNaN: true })
      }),
      { maxLength: 4 }
    )
  ),
  channels: fc.dictionary(fc.constantFrom(...stages), fc.constantFrom(...channels)),
  policy
})

const request: fc.Arbitrary<ScheduleRequest> = application.map(
  ({
    at,
    form,
    timeZone,
    employerZone,
    interviewZone,
    workingDays,
    workingHours,
    closed,
    open,
    interviewers,
    elapsed,
    outcome,
    timeline,
    sent,
    channels,
    policy
  }) => {
    const start = form === 'date' ? toDate(at) : form === 'local' ? toInstant(at).slice(0, 16) : toInstant(at)
    const now = at + elapsed
    const stated =
      timeline === null
        ? {}
        : {
            timeline: Object.fromEntries(
              Object.entries(timeline).map(([key, days]) => [
                key,
                key === 'by' || key === 'from' ? toDate(at + days * day) : days
              ])
            )
          }
    return {
      timeZone,
      now: toInstant(now),
      channels,
      policy,
      ...stated,
      employer: {
        ...(employerZone === null ? {} : { timeZone: employerZone }),
        workingDays,
        ...(workingHours === null ? {} : { workingHours }),
        closedOn: closed.map(n => toDate(at + n * day)),
        openOn: open.map(n => toDate(at + n * day))
      },
      interview: {
        start,
        ...(interviewZone === null ? {} : { timeZone: interviewZone }),
        interviewers: interviewers.map(name => ({ name })),
        outcome
      },
      ...(sent === null
        ? {}
        : {
            sent: sent.map(({ stage, channel, after }) => ({
              stage,
              channel,
              at: toInstant(at + day + Math.floor(after * (elapsed - day)))
            }))
          })
    }
  }
)

/** Sentences that the catalogue's own examples are made of, among ordinary ones. */
const sentences = textMistakes
  .flatMap(id => [...mistakes[id].wrong, ...mistakes[id].right])
  .map(example => (typeof example === 'string' ? example : example.text).replaceAll(/[«»]/g, ''))
const ordinary = [
  'Thank you for your time on Friday.',
  'I enjoyed hearing about the storm restoration dashboard.',
  'Café tables 🙂 and e\u0301clairs came up, too!',
  'The role sounds like a good match for what I did at Westbrook.',
  'Have you had time to decide?'
]
const body = fc
  .tuple(
    fc.constantFrom('', 'Dear Dana,\n\n', 'Hi,\r\n', 'To whom it may concern:\n'),
    fc.array(
      fc.tuple(
        fc.constantFrom(...sentences, ...ordinary),
        fc.constantFrom(' ', '\n\n', '\n', '  ', '\r\n\r\n')
      ),
      { minLength: 1, maxLength: 6 }
    ),
    fc.constantFrom(
      '',
      '\n\nKind regards,\nPriya Nair',
      '\nPriya\n\n> On Friday Dana wrote:\n> I need an answer now!'
    )
  )
  .map(([greeting, parts, end]) => greeting + parts.flat().join('') + end)
  .filter(text => text.length <= 20_000)
const evaluation: fc.Arbitrary<EvaluateRequest> = fc
  .tuple(
    request,
    body,
    fc.constantFrom(...stages),
    fc.constantFrom(...channels),
    fc.option(fc.double({ min: 0, max: 1, noNaN: true }))
  )
  .map(([application, body, stage, channel, after]) => ({
    ...application,
    candidate: { name: 'Priya Nair' },
    draft: {
      stage,
      channel,
      subject: 'Thank you',
      body,
      ...(after === null ? {} : { sendAt: toInstant(Date.parse(application.now!) + Math.floor(after * day)) })
    }
  }))

void t.test('requests as generated are valid', async t => {
  for (const [id, arbitrary] of [
    ['ScheduleRequest', request],
    ['EvaluateRequest', evaluation]
  ] as const) {
    fc.assert(
      fc.property(arbitrary as fc.Arbitrary<object>, value => {
        if (!ajv.validate(id, value)) throw new Error(ajv.errorsText())
      }),
      runs
    )
  }
  t.pass()
})

void t.test('any plan', async t => {
  fc.assert(
    fc.property(request, request => {
      const plan = schedule(request, clock)
      if (!ajv.validate('Plan', plan)) throw new Error(ajv.errorsText())
      let last = { place: -1, opens: -Infinity }
      for (const { step, ...times } of plan.steps) {
        const [opens, best, closes] = [
          Date.parse(times.opens),
          Date.parse(times.best),
          Date.parse(times.closes)
        ] as const
        if (!(opens <= best && best <= closes))
          throw new Error(`${step}: ${times.opens} ${times.best} ${times.closes}`)
        for (const moment of ['opens', 'best', 'closes'] as const)
          if (Date.parse(times.employerLocal[moment]) !== Date.parse(times[moment]))
            throw new Error(`${step}: ${moment} differs in the employer's zone`)
        const place = step === 'rejection-reply' ? 2 : stepNames.indexOf(step)
        if (place <= last.place) throw new Error(`${step} is out of order`)
        if (opens < last.opens && step !== 'rejection-reply')
          throw new Error(`${step} opens before the step ahead of it`)
        last = { place, opens }
      }
      const next = plan.steps.find(({ status }) => status === 'open' || status === 'overdue')?.step ?? null
      if (plan.next !== next) throw new Error(`next is ${plan.next}, not ${next}`)
      if (JSON.stringify(schedule(structuredClone(request), clock + day)) !== JSON.stringify(plan))
        throw new Error('another answer to the same request')
    }),
    runs
  )
  t.pass()
})

void t.test('any evaluation', async t => {
  await fc.assert(
    fc.asyncProperty(evaluation, async request => {
      const answer = await evaluate(request, clock)
      if (!ajv.validate('Evaluation', answer)) throw new Error(ajv.errorsText())
      const lost = answer.findings.reduce((sum, { deduction }) => sum + deduction, 0)
      if (answer.score !== Math.max(0, 100 - lost))
        throw new Error(`score ${answer.score}, deductions ${lost}`)
      if (new Set(answer.findings.map(({ mistake }) => mistake)).size !== answer.findings.length)
        throw new Error('a mistake twice')
      const evidence = [...answer.findings, ...answer.strengths].flatMap(({ evidence }) => evidence)
      for (const { in: place, start, end, quote } of evidence) {
        if (start >= end || request.draft[place]?.slice(start, end) !== quote || !quote.isWellFormed())
          throw new Error(`quote ${JSON.stringify(quote)} is not the slice`)
      }
      for (const { insertAt } of answer.findings) {
        if (
          insertAt !== undefined &&
          (insertAt.at > (request.draft[insertAt.in] ?? '').length || /[[\]{}<>]|_{2,}/.test(insertAt.text))
        )
          throw new Error(`insertion ${JSON.stringify(insertAt)}`)
      }
      if (JSON.stringify(await evaluate(structuredClone(request), clock + day)) !== JSON.stringify(answer))
        throw new Error('another answer to the same request')

      for (const { mistake } of answer.findings) {
        const without = await evaluate(
          {
            ...request,
            policy: { ...request.policy, rulings: { ...request.policy?.rulings, [mistake]: 'off' } }
          },
          clock
        )
        const rest = answer.findings.filter(finding => finding.mistake !== mistake)
        // A passage is deducted for once, and what is offered is tried against the other findings: both may change
        const told = (findings: typeof rest) =>
          JSON.stringify(
            findings.map(({ mistake, severity, evidence }) => [
              mistake,
              severity,
              evidence.map(({ in: place, start, end }) => [place, start, end])
            ])
          )
        if (told(without.findings) !== told(rest))
          throw new Error(`"off" for ${mistake} changes other findings`)
        if (
          without.score !==
          Math.max(0, 100 - without.findings.reduce((sum, { deduction }) => sum + deduction, 0))
        )
          throw new Error(`"off" for ${mistake}: score ${without.score}`)
        if (
          JSON.stringify([without.unchecked, without.measures]) !==
            JSON.stringify([answer.unchecked, answer.measures]) ||
          // What could have gone to anybody is praised for less
          (mistake !== 'generic-message' &&
            JSON.stringify(without.strengths) !== JSON.stringify(answer.strengths))
        )
          throw new Error(`"off" for ${mistake} changes more than findings`)
      }
    }),
    { ...runs, numRuns: 150 }
  )
  t.pass()
})

/** Every way to put another value in the place of one, anywhere in a request. */
function placesOf(
  value: unknown,
  put: (changed: unknown) => unknown = changed => changed
): Array<(changed: unknown) => unknown> {
  const members = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return [
    put,
    ...members.flatMap(([name, member]) =>
      placesOf(member, changed =>
        put(
          Array.isArray(value) ? value.with(Number(name), changed) : { ...(value as object), [name]: changed }
        )
      )
    )
  ]
}

void t.test('any body gets an answer or a problem that lists its faults', async t => {
  const app = await buildApp()
  t.teardown(() => app.close())
  const changed = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(
      '2026-11-20T14:00',
      '2026-02-30',
      '1989-12-31T23:59:59Z',
      '2100-12-31T23:59:59Z',
      'EST',
      '+05:00',
      -1,
      1e300,
      '\u2028',
      ''
    )
  )
  for (const [url, requests] of [
    ['/schedule', request],
    ['/evaluate', evaluation]
  ] as const) {
    await fc.assert(
      fc.asyncProperty(requests as fc.Arbitrary<object>, fc.nat(), changed, async (request, place, value) => {
        const places = placesOf(request)
        const body = JSON.stringify(places[place % places.length]!(value))
        const { statusCode, json } = await app.inject({
          method: 'POST',
          url,
          headers: { 'content-type': 'application/json' },
          payload: body
        })
        if (![200, 400, 422].includes(statusCode)) throw new Error(`${statusCode} for ${body}`)
        if (statusCode !== 200 && !(json().errors.length > 0)) throw new Error(`no faults listed for ${body}`)
      }),
      runs
    )
  }
  t.pass()
})
