import { availableParallelism, cpus } from 'node:os'
import type { EvaluateRequest } from '../schemas/evaluate.ts'
import { evaluate } from '../src/evaluate.ts'
import { schedule } from '../src/schedule.ts'
import { extremes } from './extreme-drafts.ts'
import { drive, quantile, type Load } from './load.ts'
import { drafts, plans, residentMegabytes, startEcho, startService, stop } from './servers.ts'

/**
 * `npm run bench`: both endpoints beside a bare Fastify echo of the same bodies, in one run; the core in process; start-up and memory.
 * The load comes from this process over 16 connections to 127.0.0.1.
 */
const print = (line = '') => {
  process.stdout.write(`${line}\n`)
}

/** Median microseconds of one call, the last so many counted, over the requests in turn. */
async function time<Request>(
  work: (request: Request, now: number) => unknown,
  requests: readonly Request[],
  { calls, counted } = { calls: 400, counted: 200 }
): Promise<number> {
  const samples: number[] = []
  for (let i = 0; i < calls; i++) {
    const request = requests[i % requests.length]!
    const since = performance.now()
    await work(request, 0)
    samples.push(performance.now() - since)
  }
  return quantile(samples.slice(-counted), 0.5) * 1000
}

const row = (name: string, { perSecond, p50, p99 }: Load, of = '') =>
  `${name.padEnd(22)}${perSecond.toFixed(0).padStart(10)}${p50.toFixed(2).padStart(10)}${p99.toFixed(2).padStart(10)}  ${of}`

print(
  `Node ${process.version} on ${cpus()[0]?.model ?? 'an unknown processor'}, ${availableParallelism()} cores; ${drafts.length} drafts of 120 to 180 words, ${plans.length} interviews`
)
print()
print(
  `one plan in process          ${(await time(schedule, plans, { calls: 4_000, counted: 2_000 })).toFixed(0)} µs (median, after warm-up)`
)
print(
  `one evaluation in process    ${((await time(evaluate, drafts)) / 1000).toFixed(2)} ms (median, after warm-up)`
)

/** Milliseconds of one evaluation of a body, the median of five after one to warm up. */
async function timeBody(body: string): Promise<number> {
  const [first] = drafts
  const request: EvaluateRequest = { ...first!, draft: { stage: 'thank-you', body } }
  return (await time(evaluate, [request], { calls: 6, counted: 5 })) / 1000
}
const limit = 20_000
print()
print(`one evaluation of ${''.padEnd(10)}${'10,000'.padStart(8)}${'20,000'.padStart(8)} code units, ms`)
for (const [name, make] of Object.entries(extremes)) {
  const [half, whole] = [await timeBody(make(limit / 2)), await timeBody(make(limit))]
  print(`  ${name.padEnd(26)}${half.toFixed(1).padStart(8)}${whole.toFixed(1).padStart(8)}`)
}
print()

/** Resident megabytes of this process after every tenth of so many evaluations, a word of each draft changed. */
async function watchMemory(evaluations: number): Promise<number[]> {
  const tenths: number[] = []
  for (let tenth = 0; tenth < 10; tenth++) {
    for (let i = 0; i < evaluations / 10; i++) {
      const request = drafts[i % drafts.length]!
      await evaluate(
        {
          ...request,
          draft: {
            ...request.draft,
            body: request.draft.body.replace(
              /\p{L}{6,}/u,
              `word${((tenth * evaluations) / 10 + i).toString(36)}`
            )
          }
        },
        0
      )
    }
    tenths.push(process.memoryUsage().rss / 2 ** 20)
  }
  return tenths
}
const drafted = 2_000
print(
  `memory over ${drafted.toLocaleString('en')} drafts    ${(await watchMemory(drafted))
    .map(megabytes => megabytes.toFixed(0))
    .join(' ')} MB resident, after each tenth`
)

const starts: number[] = []
for (let i = 0; i < 3; i++) {
  const { child, milliseconds } = await startService()
  starts.push(milliseconds)
  child.kill('SIGKILL')
}
print(`start to first ready answer  ${quantile(starts, 0.5).toFixed(0)} ms (median of 3)`)

const service = await startService()
const echo = await startEcho()
print(`memory after start           ${residentMegabytes(service.child)} MB resident`)
print()
print(`${''.padEnd(22)}${'requests/s'.padStart(10)}${'p50 ms'.padStart(10)}${'p99 ms'.padStart(10)}`)
for (const [path, requests] of [
  ['/evaluate', drafts],
  ['/schedule', plans]
] as const) {
  const bodies = requests.map(request => JSON.stringify(request))
  for (const [port, url] of [
    [service.port, path],
    [echo.port, '/echo']
  ] as const)
    await drive(port, url, bodies, { seconds: 2 })
  const [measured, plain] = [await drive(service.port, path, bodies), await drive(echo.port, '/echo', bodies)]
  print(
    row(
      path,
      measured,
      `${((100 * measured.perSecond) / plain.perSecond).toFixed(0)} % of the echo's throughput`
    )
  )
  print(row('  echo of its bodies', plain))
  const third = await drive(service.port, path, bodies, { rate: measured.perSecond / 3, connections: 20 })
  print(
    row('  20 callers, a third', third, `99 % within ${(third.p99 / third.p50).toFixed(1)} times the median`)
  )
  const half = await drive(service.port, path, bodies, { rate: measured.perSecond / 2 })
  print(
    row('  at half its capacity', half, `99 % within ${(half.p99 / half.p50).toFixed(1)} times the median`)
  )
}
print()
print(`memory after load            ${residentMegabytes(service.child)} MB resident`)

/** One draft to nine plans, in tenths of which each takes some seconds. */
const mixed = { evaluate: 2_000, schedule: 18_000 }
const mix = async (path: string, requests: readonly object[], count: number) =>
  drive(
    service.port,
    path,
    requests.map(request => JSON.stringify(request)),
    { connections: 8, seconds: 600, most: count / 10 }
  )
const tenths: string[] = []
for (let tenth = 0; tenth < 10; tenth++) {
  await Promise.all([mix('/evaluate', drafts, mixed.evaluate), mix('/schedule', plans, mixed.schedule)])
  tenths.push(residentMegabytes(service.child))
}
print(
  `memory over ${(mixed.evaluate + mixed.schedule).toLocaleString('en')} requests ${tenths.join(' ')} MB resident, after each tenth; one draft to nine plans`
)
await Promise.all([stop(service.child), stop(echo.child)])
