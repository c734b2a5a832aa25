/** Any number of requests goes out in batches, and comes back as one sequence in their order. */
import t from 'tap'
import { createClient, ProblemError, type EvaluateRequest } from '../../packages/client/src/client.ts'
import { evaluateExamples, scheduleExamples } from '../../schemas/examples.ts'
import { startWithKey } from './service.ts'

const good: EvaluateRequest = evaluateExamples.thankYou.request
const bad: EvaluateRequest = { ...good, timeZone: 'Mars/Olympus' }

void t.test('drafts and interviews', async t => {
  const afterword = createClient(await startWithKey(t))
  const results = []
  for await (const result of afterword.evaluateAll([good, good, bad, good, bad], { size: 2 }))
    results.push(result)
  t.strictSame(
    results.map(({ index, status }) => [index, status]),
    [
      [0, 200],
      [1, 200],
      [2, 422],
      [3, 200],
      [4, 422]
    ]
  )
  t.match(results[4], { problem: { errors: [{ pointer: '/requests/4/timeZone' }] } })
  t.ok(results[3] !== undefined && 'evaluation' in results[3] && results[3].evaluation.score > 0)

  const plans = []
  const interviews = (async function* () {
    yield scheduleExamples.afterInterview.request
    yield { ...scheduleExamples.afterInterview.request, timeZone: 'Mars/Olympus' }
  })()
  for await (const result of afterword.scheduleAll(interviews)) plans.push(result)
  t.match(plans, [
    { index: 0, plan: { next: 'thank-you' } },
    { index: 1, problem: { errors: [{ pointer: '/requests/1/timeZone' }] } }
  ])
})

void t.test('calls are no larger than the service reads', async t => {
  const sizes: number[] = []
  const answering = createClient({
    baseUrl: 'https://afterword.internal',
    fetch: async request => {
      const { requests } = (await request.json()) as { requests: object[] }
      sizes.push(requests.length)
      return Response.json({ results: requests.map(() => ({ status: 200, evaluation: {} })) })
    }
  })
  const run = async (requests: EvaluateRequest[]) => {
    sizes.length = 0
    let count = 0
    for await (const { index } of answering.evaluateAll(requests)) t.equal(index, count++)
    return [...sizes]
  }
  t.strictSame(await run([]), [])
  t.strictSame(await run(Array.from({ length: 250 }, () => good)), [100, 100, 50])
  const long = { draft: { stage: 'thank-you', body: 'é'.repeat(1_500_000) } } as const
  t.strictSame(await run([long, good, long, good]), [2, 2], 'by bytes too')
})

void t.test('what ends it', async t => {
  const service = await startWithKey(t)
  const refused = createClient({ ...service, key: 'another' }).evaluateAll([good])
  await t.rejects(refused.next(), ProblemError)
  const afterword = createClient(service)
  await t.rejects(
    afterword.evaluateAll([good], { size: 101 }).next(),
    new RangeError('size is 101: a whole number from 1 to 100')
  )
  const stop = new AbortController()
  const sequence = afterword.evaluateAll([good, good], { size: 1, signal: stop.signal })
  await sequence.next()
  stop.abort(new Error('enough'))
  await t.rejects(sequence.next(), new Error('enough'))
})
