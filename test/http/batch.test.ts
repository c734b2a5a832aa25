import { EventEmitter } from 'node:events'
import { mock } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import t from 'tap'
import { batchExamples, evaluateExamples, scheduleBatchExamples } from '../../schemas/examples.ts'
import type { EvaluateBatch } from '../../schemas/evaluate-batch.ts'
import type { EvaluateRequest } from '../../schemas/evaluate.ts'
import { answerBatch } from '../../src/http/batch.ts'
import type { Reader } from '../../src/http/reader.ts'
import { makeClient } from './client.ts'

const clock = () => Date.UTC(2026, 10, 23, 9)
const { request } = evaluateExamples.thankYou
const secret = 'Zyxwvut'
const german =
  'Sehr geehrte Frau Whitfield, vielen Dank für das freundliche Gespräch am Freitag. Ich habe mich sehr über die Einblicke in Ihre Arbeit gefreut und würde gerne bei Ihnen anfangen.'

/** What is told of each item, by its status: what was found, or the faults. */
const told = ({ evaluation, problem }: any): unknown[] =>
  evaluation === undefined
    ? [
        problem.type.slice('/problems/'.length),
        ...(problem.errors?.map(
          ({ code, pointer }: { code: string; pointer: string }) => `${code} ${pointer}`
        ) ?? [])
      ]
    : evaluation.findings
        .filter(({ mistake }: { mistake: string }) => mistake === 'copied-message')
        .map(({ evidence }: any) => evidence[0].quote)

void t.test('each request is answered, in order, as it would be alone', async t => {
  for (const workers of [0, 2]) {
    const { post } = await makeClient(t, { clock, workers })
    const requests: unknown[] = [
      ...Object.values(evaluateExamples).map(({ request }) => request),
      { ...request, timeZone: 'Europe/Atlantis' },
      { draft: { stage: 'thank-you', body: german } },
      { draft: { stage: 'thank-you', format: 'html', body: '<p>12</p>' } }
    ]
    const response = await post(t, '/evaluate/batch', {
      requests: requests.concat({ draft: {} }, 5, { ...request, [secret]: 1 })
    })
    t.equal(response.statusCode, 200)
    const alone = await Promise.all(requests.map(async one => post(t, '/evaluate', one as object)))
    const parts = alone.map(({ statusCode, body }) =>
      statusCode === 200 ? `{"status":200,"evaluation":${body}}` : null
    )
    for (const [i, part] of parts.entries())
      if (part !== null)
        t.ok(
          response.body.includes(`${i === 0 ? '{"results":[' : ','}${part}`),
          `${i} is the same byte for byte`
        )
    const { results } = response.json()
    t.equal(results.length, requests.length + 3)
    for (const [i, { statusCode }] of alone.entries()) t.equal(results[i].status, statusCode)
    t.strictSame(
      results.slice(5).map((result: object) => [(result as { status: number }).status, ...told(result)]),
      [
        [422, 'impossible-request', 'unknown-time-zone /requests/5/timeZone'],
        [422, 'unsupported-language', 'unsupported-language /requests/6/draft/body'],
        [400, 'invalid-request', 'no-letter /requests/7/draft/body'],
        [400, 'invalid-request', 'missing /requests/8/draft/stage', 'missing /requests/8/draft/body'],
        [400, 'invalid-request', 'wrong-type /requests/9'],
        [400, 'invalid-request', `unknown-field /requests/10/${secret}`]
      ]
    )
    t.equal(results[5].problem.instance, `urn:afterword:request:${String(response.headers['x-request-id'])}`)
  }
})

void t.test('batches that are refused whole', async t => {
  const { post } = await makeClient(t, { clock })
  const rows: Array<[name: string, body: unknown, slug: string, ...faults: string[]]> = [
    ['no list', {}, 'invalid-request', 'missing /requests'],
    ['a list alone', [request], 'invalid-request', 'wrong-type '],
    [
      'one request alone',
      request,
      'invalid-request',
      'missing /requests',
      ...Object.keys(request).map(name => `unknown-field /${name}`)
    ],
    ['an empty list', { requests: [] }, 'invalid-request', 'too-few /requests'],
    [
      '101',
      { requests: Array.from({ length: 101 }, () => request) },
      'invalid-request',
      'too-many /requests'
    ],
    [
      'a field beside it, and a fault within',
      { requests: [{ draft: {} }], ids: [] },
      'invalid-request',
      'unknown-field /ids',
      'missing /requests/0/draft/stage',
      'missing /requests/0/draft/body'
    ],
    [
      'half a surrogate pair',
      '{"requests":[{"draft":{"stage":"thank-you","body":"\\ud83d"}}]}',
      'malformed-request',
      'not-text /requests/0/draft/body'
    ],
    [
      'too many values',
      { requests: [request, Array.from({ length: 25_000 }, () => 1)] },
      'malformed-request',
      'too-many-values '
    ]
  ]
  for (const [name, body, slug, ...faults] of rows) {
    await t.test(name, async t => {
      const response = await post(
        t,
        '/evaluate/batch',
        typeof body === 'string' ? body : JSON.stringify(body)
      )
      t.equal(response.statusCode, 400)
      t.same(new Set(told({ problem: response.json() })), new Set([slug, ...faults]))
    })
  }
  t.equal(
    (await post(t, '/evaluate/batch', { requests: Array.from({ length: 100 }, () => request) })).json()
      .results.length,
    100
  )
})

void t.test('copies across a batch', async t => {
  const { post } = await makeClient(t, { clock })
  const passage =
    'My outage map at Westbrook Utilities cut our call volume by a third, and I would enjoy doing the same for your crews.'
  const [dana, sam] = batchExamples.panel.request.requests.map((one): EvaluateRequest => ({
    ...one,
    sent: [],
    now: request.now,
    timeZone: request.timeZone
  })) as [EvaluateRequest, EvaluateRequest]
  const html = (one: EvaluateRequest): EvaluateRequest => ({
    ...one,
    draft: {
      ...one.draft,
      format: 'html',
      body: one.draft.body
        .split('\n\n')
        .map(text => `<p>${text}</p>`)
        .join('')
    }
  })
  const { sent: _, ...unsent } = sam
  const rows: Array<[name: string, requests: unknown[], ...found: unknown[][]]> = [
    ['two to two', [dana, sam], [passage], [passage]],
    ['the other way round', [sam, dana], [passage], [passage]],
    [
      'with others in between that cannot be read',
      [dana, 5, { draft: {} }, sam],
      [passage],
      ['invalid-request', 'wrong-type /requests/1'],
      ['invalid-request', 'missing /requests/2/draft/stage', 'missing /requests/2/draft/body'],
      [passage]
    ],
    ['one in HTML', [html(dana), sam], [passage], [passage]],
    ['a revision', [dana, { ...dana, draft: { ...dana.draft, subject: 'Thank you' } }], [], []],
    ['what was sent is not known', [dana, unsent], [passage], [passage]],
    [
      'the other is refused, but would go out',
      [dana, { ...sam, timeZone: 'Nowhere' }],
      [passage],
      ['impossible-request', 'unknown-time-zone /requests/1/timeZone']
    ],
    [
      'the other is invalid, and is no draft',
      [dana, { ...sam, x: 1 }],
      [],
      ['invalid-request', 'unknown-field /requests/1/x']
    ],
    ['ruled off', [{ ...dana, policy: { rulings: { 'copied-message': 'off' } } }, sam], [], [passage]],
    [
      'beside forty that went out',
      [
        {
          ...dana,
          sent: Array.from({ length: 40 }, () => ({
            stage: 'thank-you',
            at: '2026-11-20T21:40:00Z',
            to: 'Sam',
            body: 'The shift swap is a fine idea.'
          }))
        },
        sam
      ],
      [passage],
      [passage]
    ]
  ]
  for (const [name, requests, ...found] of rows) {
    await t.test(name, async t => {
      const first = await post(t, '/evaluate/batch', { requests })
      t.strictSame(first.json().results.map(told), found)
      t.equal(
        (
          await post(
            t,
            '/evaluate/batch',
            { requests },
            { 'x-request-id': String(first.headers['x-request-id']) }
          )
        ).body,
        first.body,
        'and the same again'
      )
    })
  }
  const { results } = (await post(t, '/evaluate/batch', { requests: [dana, unsent] })).json()
  t.strictSame(
    results.map(({ evaluation }: any) =>
      evaluation.unchecked.map(({ mistake }: { mistake: string }) => mistake).includes('copied-message')
    ),
    [false, false]
  )
})

void t.test('the documented example', async t => {
  const { post, document } = await makeClient(t, { clock })
  const documented = (document.paths['/evaluate/batch'] as any).post.requestBody.content['application/json']
    .examples
  for (const [name, { summary, request }] of Object.entries(batchExamples)) {
    t.strictSame(documented[name], { summary, value: request })
    t.strictSame(
      (await post(t, '/evaluate/batch', request))
        .json()
        .results.map(({ status }: { status: number }) => status),
      [200, 200, 422]
    )
  }
})

void t.test('each request of a batch counts against the budget', async t => {
  const { post } = await makeClient(t, { clock, rateLimit: { max: 4, windowSeconds: 60 } })
  const first = await post(t, '/evaluate/batch', { requests: [request, 5, request] })
  t.match(first.headers, { ratelimit: /^"caller";r=1;/ })
  t.strictSame(
    first.json().results.map(({ status }: { status: number }) => status),
    [200, 400, 200]
  )
  const second = await post(t, '/evaluate/batch', { requests: [request, request, 5] })
  t.match(second, { statusCode: 200, headers: { ratelimit: /^"caller";r=0;/ } })
  t.strictSame(
    second.json().results.map((result: object) => told(result)[0]),
    [undefined, 'too-many-requests', 'too-many-requests']
  )
  t.equal((await post(t, '/evaluate/batch', { requests: [request] })).statusCode, 429)
})

void t.test('turns', async t => {
  const requests = Array.from({ length: 9 }, (_, i): EvaluateRequest => ({
    draft: { stage: 'thank-you', body: 'Hello', subject: String(i) }
  }))
  /** A batch answered by a reader that notes the order of what it reads, and does not come back from draft 5 on if it is to hang. */
  const begin = (width: number, { hangs = false } = {}) => {
    const [order, raw] = [[] as string[], new EventEmitter()]
    let [running, most] = [0, 0]
    const read: Reader['read'] = async (
      _caller,
      {
        request: {
          draft: { subject = '' }
        }
      }
    ) => {
      most = Math.max(most, ++running)
      order.push(subject)
      if (hangs && Number(subject) >= 5) await new Promise(() => {})
      await setImmediate()
      running--
      return { json: `"${subject}"`, verdict: 'send', findings: [] }
    }
    const reader: Reader = {
      read,
      width,
      compare: async (_caller, drafts) => drafts.map(() => []),
      waiting: () => 0,
      admit: () => {},
      close: async () => {}
    }
    const answer = answerBatch(
      { body: { requests }, id: 'x', keyName: 'a' } as FastifyRequest<{ Body: EvaluateBatch }>,
      { raw } as unknown as FastifyReply,
      { reader, now: 0, isOverLimit: async () => false }
    )
    return { order, raw, answer, most: () => most }
  }
  const answered = async (answer: Promise<string>) =>
    JSON.parse(await answer).results.map((result: any) => result.evaluation ?? result.problem.type)
  const all = requests.map(({ draft }) => draft.subject)

  for (const width of [1, 2]) {
    const { order, answer, most } = begin(width)
    t.strictSame(await answered(answer), all)
    t.strictSame(
      [order, most()],
      [all, width],
      'a batch waits for no more drafts at a time than are read at a time'
    )
  }
  await t.test('a batch that takes too long is answered with what there is', async t => {
    mock.timers.enable({ apis: ['setTimeout'] })
    t.teardown(() => {
      mock.timers.reset()
    })
    const { order, answer } = begin(2, { hangs: true })
    while (order.length < 7) await setImmediate()
    mock.timers.tick(4_000)
    t.strictSame(await answered(answer), [
      ...all.slice(0, 5),
      ...Array.from({ length: 4 }, () => '/problems/overloaded')
    ])
  })
  await t.test('nobody reads on for a caller that left', async t => {
    const { order, raw, answer } = begin(1)
    while (order.length < 3) await setImmediate()
    raw.emit('close')
    await answer
    for (let i = 0; i < 20; i++) await setImmediate()
    t.equal(order.length, 3)
  })
})

void t.test('a batch of plans', async t => {
  const { post } = await makeClient(t, { clock })
  const { rounds } = scheduleBatchExamples
  const answer = (await post(t, '/schedule/batch', rounds.request)).json()
  t.strictSame(
    answer.results.map(({ status }: { status: number }) => status),
    [200, 200, 422]
  )
  for (const [i, one] of rounds.request.requests.slice(0, 2).entries())
    t.strictSame(answer.results[i].plan, (await post(t, '/schedule', one)).json())
  t.strictSame(
    answer.results[2].problem.errors.map(({ code, pointer }: { code: string; pointer: string }) => [
      code,
      pointer
    ]),
    [
      ['end-before-start', '/requests/2/interview/end'],
      ['end-before-start', '/requests/2/interview/start']
    ]
  )
  const mixed = (await post(t, '/schedule/batch', { requests: [5, rounds.request.requests[0]] })).json()
  t.strictSame(
    mixed.results.map(({ status }: { status: number }) => status),
    [400, 200]
  )
  t.equal((await post(t, '/schedule/batch', { requests: [] })).statusCode, 400)
})
