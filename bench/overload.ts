import { fork } from 'node:child_process'
import { hash } from 'node:crypto'
import { once } from 'node:events'
import { availableParallelism, loadavg } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { quantile } from './load.ts'
import type { Order, Outcome } from './offer.ts'
import { endReplicas } from './replicas.ts'
import { residentMegabytes, startService, stop } from './servers.ts'

/**
 * `npm run bench:overload [SECONDS]`: one replica under three times the load that it can take, for five minutes, from two callers; then the end of one of
 * three replicas behind nginx, by SIGKILL and by SIGTERM. Prints what came of it beside what is promised, and fails where a promise is not kept.
 * Needs nginx and redis-server. The load comes from a process of its own, the probes from this one.
 */
const seconds = Number(process.argv[2] ?? 300)
const times = 3
/** Seconds in which a replica's capacity is measured. */
const measured = 15
/** A caller who asks for most of it, and one who asks for more than half of what can be done. */
const keys = [
  { key: 'heavy', share: 0.8 },
  { key: 'light', share: 0.2 }
]
/** Seconds of a window of the callers' limits: short, so that the heavy caller meets its limit many times. */
const window = 10
/** The heavy caller's limit, in capacities: a little less than it asks for (2.4), so that most of what is too much is left to the lanes. */
const allowed = 2.2
/** Milliseconds. */
const promisedLatency = 1_000
/** Memory in the last fifth over that in the second; the first is warming up. */
const promisedGrowth = 1.05

const broken: string[] = []
const print = (line = '') => {
  process.stdout.write(`${line}\n`)
}
/** Prints a figure, and whether it is as promised. */
const check = (name: string, figure: string, isKept: boolean) => {
  if (!isKept) broken.push(name)
  print(`${isKept ? 'ok    ' : 'BROKEN'}  ${name.padEnd(58)}${figure}`)
}
const percentiles = (outcomes: readonly Outcome[]) => {
  const times = outcomes.map(({ milliseconds }) => milliseconds)
  return [0.5, 0.99, 1].map(share => quantile(times, share).toFixed(0).padStart(7)).join('')
}

const generator = fork(new URL('./offer.ts', import.meta.url))
const order = async (what: Order): Promise<Outcome[]> => {
  generator.send(what)
  const [outcomes] = await once(generator, 'message')
  return outcomes as Outcome[]
}
const secrets = { API_KEYS: keys.map(({ key }) => `${key}:${hash('sha256', key)}`).join(',') }

/** Requests a second that one replica answers when it turns nobody away: refused drafts would leave the cheap requests alone to be counted. */
async function measureCapacity(): Promise<number> {
  const { child, port } = await startService(undefined, secrets)
  try {
    for (const connections of [4, 2, 1]) {
      await order({ port, seconds: 5, rate: null, connections, keys })
      const outcomes = await order({ port, seconds: measured, rate: null, connections, keys })
      if (outcomes.every(({ status }) => status === 200)) return outcomes.length / measured
    }
  } finally {
    await stop(child)
  }
  throw new Error('a single connection is turned away: this machine has too much else to do')
}

interface Overload {
  outcomes: Outcome[]
  probes: number[]
  /** Megabytes, evenly over the time. */
  memory: number[]
  hasCrashed: boolean
}

/** One replica under this rate, watched. */
async function overload(rate: number, limit: number): Promise<Overload> {
  const { child, port } = await startService(undefined, {
    ...secrets,
    LOG_LEVEL: 'warn',
    RATE_LIMIT_MAX: String(limit),
    RATE_LIMIT_WINDOW_SECONDS: String(window)
  })
  const probes: number[] = []
  const memory: number[] = []
  let isOver = false
  const probing = (async () => {
    while (!isOver) {
      const since = performance.now()
      await fetch(`http://127.0.0.1:${port}/health/live`).then(
        async answer => answer.arrayBuffer(),
        () => undefined
      )
      probes.push(performance.now() - since)
      await sleep(100)
    }
  })()
  const watching = (async () => {
    while (!isOver) {
      memory.push(Number(residentMegabytes(child)))
      await sleep(1_000)
    }
  })()
  const outcomes = await order({ port, seconds, rate, keys })
  isOver = true
  await Promise.all([probing, watching])
  const hasCrashed = child.exitCode !== null || child.signalCode !== null
  if (!hasCrashed) await stop(child)
  return { outcomes, probes, memory, hasCrashed }
}

function report({ outcomes, probes, memory, hasCrashed }: Overload): void {
  const isRefusal = ({ status }: Outcome) => status === 429 || status === 503
  const admitted = outcomes.filter(({ status }) => status === 200)
  const refused = outcomes.filter(isRefusal)
  const told = refused.filter(({ hasRetryAfter }) => hasRetryAfter)
  const others = outcomes.filter(one => one.status !== 200 && !isRefusal(one)).map(({ status }) => status)
  print()
  print(
    `${'milliseconds'.padEnd(28)}${'number'.padStart(8)}${'median'.padStart(7)}${'99 %'.padStart(7)}${'most'.padStart(7)}`
  )
  const row = (name: string, some: readonly Outcome[]) => {
    if (some.length > 0) print(`${name.padEnd(28)}${String(some.length).padStart(8)}${percentiles(some)}`)
  }
  for (const path of new Set(admitted.map(one => one.path)))
    row(
      `answered ${path}`,
      admitted.filter(one => one.path === path)
    )
  for (const { key } of keys) {
    row(
      `answered, ${key} caller`,
      admitted.filter(one => one.key === key)
    )
    for (const status of [429, 503])
      row(
        `refused ${status}, ${key} caller`,
        refused.filter(one => one.key === key && one.status === status)
      )
  }
  const fifth = Math.ceil(memory.length / 5)
  const fifths = Array.from({ length: 5 }, (_, i) => quantile(memory.slice(i * fifth, (i + 1) * fifth), 0.5))
  const p99 = quantile(
    admitted.map(({ milliseconds }) => milliseconds),
    0.99
  )
  print()
  check('the process lives', hasCrashed ? 'it ended' : 'it does', !hasCrashed)
  check('99 % of the admitted are answered within a second', `${p99.toFixed(0)} ms`, p99 <= promisedLatency)
  check(
    'every refusal has Retry-After',
    `${told.length} of ${refused.length}`,
    told.length === refused.length
  )
  check('no other answer, none missing (0)', others.join(' '), others.length === 0)
  check(
    'memory is flat (MB, median of each fifth of the time)',
    fifths.map(megabytes => megabytes.toFixed(0)).join(' '),
    (fifths[4] ?? NaN) <= (fifths[1] ?? NaN) * promisedGrowth
  )
  const slowest = quantile(probes, 1)
  print(
    `        ${'/health/live, median, 99 % and slowest'.padEnd(58)}${[0.5, 0.99].map(share => quantile(probes, share).toFixed(0)).join(', ')}, ${slowest.toFixed(0)} ms`
  )
}

const load = loadavg()[0] ?? NaN
print(`Node ${process.version}, ${availableParallelism()} cores, load average before ${load.toFixed(1)}`)
const capacity = await measureCapacity()
const limit = Math.round(allowed * capacity * window)
print(`one replica answers ${capacity.toFixed(0)} requests a second, a tenth of them batches of three`)
print(
  `offered ${(times * capacity).toFixed(0)} a second for ${seconds} seconds; a caller's limit is ${limit} in ${window} seconds`
)
report(await overload(times * capacity, limit))

print()
const { SIGKILL: killed, SIGTERM: ended } = await endReplicas(keys, order)
const inWords = ({ answered, refused, lost, moved }: typeof killed) =>
  `${answered} answered, ${refused} refused, ${lost.length} lost${lost.length > 0 ? ` (${lost.join(' ')})` : ''}; ${moved} moved to another replica`
check(
  'SIGKILL of one of three loses only what it had in hand',
  inWords(killed),
  killed.lost.length === killed.lostThere
)
check('SIGTERM of one of three loses nothing', inWords(ended), ended.lost.length === 0)
check(
  'SIGTERM ends it in time, with 0',
  `${ended.exit[0]} after ${ended.milliseconds.toFixed(0)} ms`,
  ended.exit[0] === 0
)
generator.disconnect()
if (broken.length > 0) {
  print(`\n${broken.length} promises are not kept`)
  process.exitCode = 1
}
