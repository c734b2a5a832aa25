import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { evaluateExamples } from '../../schemas/examples.ts'
import { Lane } from '../../src/http/lane.ts'
import { metrics } from '../../src/http/metrics.ts'
import { makeReader } from '../../src/http/reader.ts'
import read, { type Reading } from '../../src/http/reading.ts'
import { Refusal } from '../../src/refusal.ts'
import { makeClient } from './client.ts'

const overloaded = new Refusal('overloaded')
const stuck = new URL('./stuck-reading.ts', import.meta.url)
const outcomeOf = (subject: string) => ({ json: `"${subject}"`, verdict: 'send', findings: [] })
/** Requests counted as turned away for a reason. */
const countShed = async (reason: string) =>
  Number(
    new RegExp(`^afterword_shed_requests_total{reason="${reason}"} (\\d+)$`, 'm').exec(
      await metrics.write()
    )?.[1]
  )
const about = (subject: string): Reading => ({
  request: { draft: { stage: 'thank-you', body: 'Hello', subject } },
  now: 0
})

void t.test('threads answer as the service does in place', async t => {
  const { post } = await makeClient(t, { workers: 2, clock: () => 0 })
  const requests = [
    ...Object.values(evaluateExamples).map(({ request }) => request),
    { ...evaluateExamples.thankYou.request, timeZone: 'Europe/Atlantis' },
    { draft: { stage: 'thank-you' as const, format: 'html' as const, body: '<p>12</p>' } }
  ]
  for (const request of requests) {
    const outcome = await read({ request, now: 0 })
    const response = await post(t, '/evaluate', request)
    if ('json' in outcome) t.equal(response.body, outcome.json)
    else t.match(response.json(), { type: `/problems/${outcome.slug}`, errors: [...outcome.faults] })
  }
})

void t.test('a draft that takes too long is cut off, and no other with it', async t => {
  const reader = await makeReader(2, stuck)
  t.teardown(reader.close)
  const others = Array.from({ length: 50 }, (_, i) => String(i))
  const before = await countShed('too-slow')
  const [cut, ...answers] = await Promise.allSettled(
    ['stuck', ...others].map(async subject => reader.read('a', about(subject)))
  )
  t.match(cut, { status: 'rejected', reason: Refusal })
  t.equal((cut as PromiseRejectedResult).reason.slug, 'overloaded')
  t.equal((await countShed('too-slow')) - before, 1)
  t.strictSame(
    answers,
    others.map(subject => ({ status: 'fulfilled', value: outcomeOf(subject) }))
  )
  t.strictSame(await reader.read('a', about('after')), outcomeOf('after'), 'the thread is replaced')
  t.equal(reader.waiting(), 0)
})

void t.test('a draft whose thread ends is answered so, and no other with it', async t => {
  const reader = await makeReader(2, stuck)
  t.teardown(reader.close)
  const others = Array.from({ length: 20 }, (_, i) => String(i))
  const before = await countShed('thread-lost')
  const [lost, ...answers] = await Promise.allSettled(
    ['dead', ...others].map(async subject => reader.read('a', about(subject)))
  )
  t.match(lost, { status: 'rejected', reason: Refusal })
  t.equal((lost as PromiseRejectedResult).reason.slug, 'overloaded')
  t.equal((await countShed('thread-lost')) - before, 1)
  t.strictSame(
    answers,
    others.map(subject => ({ status: 'fulfilled', value: outcomeOf(subject) }))
  )
  t.strictSame(await reader.read('a', about('after')), outcomeOf('after'), 'the thread is replaced')
})

void t.test('with a single thread, the next in line waits for its replacement', async t => {
  const reader = await makeReader(1, stuck)
  t.teardown(reader.close)
  const [cut, ...answers] = await Promise.allSettled(
    ['stuck', 'a', 'b'].map(async subject => reader.read('a', about(subject)))
  )
  t.strictSame(
    [cut, ...answers].map(answer => answer?.status),
    ['rejected', 'fulfilled', 'fulfilled']
  )
  await t.rejects(reader.read('a', about('broken')), { name: 'TypeError' }, 'an error is handed on')
  t.strictSame(await reader.read('a', about('after')), outcomeOf('after'))
})

void t.test('a reader that closes lets its threads end what they read', async t => {
  const reader = await makeReader(1, stuck)
  const [slow, waiting] = ['slow', 'next'].map(async subject => reader.read('a', about(subject)))
  const refused = t.rejects(waiting!, overloaded, 'what waits is turned away')
  await reader.close()
  await refused
  t.strictSame(await Promise.race([slow, sleep(0, 'nothing')]), outcomeOf('slow'))
})

void t.test('a draft is given up between two windows when its time is over', async t => {
  t.strictSame(await read({ request: evaluateExamples.thankYou.request, now: 0, within: -1 }), {
    slug: 'overloaded',
    faults: []
  })
})

void t.test('a lane', async t => {
  await t.test('keeps the order, a few at a time', async t => {
    const lane = new Lane(2, 1)
    const order: number[] = []
    let [running, most] = [0, 0]
    await Promise.all(
      Array.from({ length: 9 }, async (_, i) =>
        lane.run('a', async () => {
          most = Math.max(most, ++running)
          await sleep(1)
          order.push(i)
          running--
        })
      )
    )
    t.strictSame(order, [0, 1, 2, 3, 4, 5, 6, 7, 8])
    t.equal(most, 2)
  })
  await t.test('turns away what would wait too long, then recovers', async t => {
    const lane = new Lane(1, 1)
    const results = await Promise.allSettled(
      Array.from({ length: 5_000 }, async (_, i) =>
        lane.run(
          'a',
          async () => {
            if (i < 20) await sleep(5)
          },
          1
        )
      )
    )
    const refused = results.filter(({ status }) => status === 'rejected')
    t.ok(refused.length > 2_500 && refused.length < 3_500, `${refused.length} were`)
    t.ok(
      refused.every(
        result =>
          result.status === 'rejected' &&
          result.reason instanceof Refusal &&
          result.reason.slug === 'overloaded'
      )
    )
    t.equal(await lane.run('a', () => 'yes'), 'yes')
  })
  await t.test('lets others have a turn', async t => {
    const lane = new Lane(1, 1)
    let turns = 0
    const counting = setInterval(() => {
      turns++
    }, 1)
    const busy = () => {
      for (const since = performance.now(); performance.now() - since < 3;);
    }
    await Promise.all(Array.from({ length: 40 }, async () => lane.run('a', busy)))
    clearInterval(counting)
    t.ok(turns > 5, `${turns} turns`)
  })
  await t.test('a task that fails frees its place', async t => {
    const lane = new Lane(1, 1)
    await t.rejects(
      lane.run('a', () => {
        throw new RangeError('x')
      }),
      RangeError
    )
    t.equal(await lane.run('a', () => 1), 1)
  })
})
