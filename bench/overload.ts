import { fork } from 'node:child_process'
import { once } from 'node:events'
import { loadavg } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { evaluateExamples } from '../schemas/examples.ts'
import { start } from '../test/http/process.ts'
import { quantile } from './load.ts'
import type { Offered, Order } from './offer.ts'

/**
 * `npm run bench:overload`: three times as many drafts as the service can read, for ten seconds: what is answered, how soon the rest is turned away,
 * how slow probes become meanwhile, and how soon a draft is read as ever again. The load comes from a process of its own, the probes from this one.
 */
const times = 3
const seconds = 10
/** Milliseconds: a draft that is answered within them, after the load, is answered as ever. */
const usual = 50

const print = (line = '') => {
  process.stdout.write(`${line}\n`)
}
const inWords = (numbers: readonly number[]) =>
  [0.5, 0.99, 1].map(share => quantile(numbers, share).toFixed(1).padStart(8)).join('')

const service = start({ LOG_LEVEL: 'info', RATE_LIMIT_MAX: '1000000000' }, '--max-semi-space-size=8')
const port = await service.listening
const generator = fork(new URL('./offer.ts', import.meta.url))
const order = async (what: Omit<Order, 'port'>): Promise<Offered> => {
  generator.send({ port, ...what })
  const [offered] = await once(generator, 'message')
  return offered as Offered
}
const ask = async (path: string, body?: object): Promise<{ status: number; milliseconds: number }> => {
  const since = performance.now()
  const response = await fetch(
    `http://127.0.0.1:${port}${path}`,
    body === undefined
      ? {}
      : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  )
  await response.arrayBuffer()
  return { status: response.status, milliseconds: performance.now() - since }
}

await order({ seconds: 2, rate: null })
const full = await order({ seconds: 5, rate: null })
const capacity = full.answered.length / full.seconds

const probes: number[] = []
let isOver = false
const probing = (async () => {
  while (!isOver) {
    probes.push((await ask('/health/live')).milliseconds)
    await sleep(10)
  }
})()
const { answered, shed, lost } = await order({ seconds, rate: times * capacity })
const ended = performance.now()
for (;;) {
  const { status, milliseconds } = await ask('/evaluate', evaluateExamples.thankYou.request)
  if (status === 200 && milliseconds < usual) break
}
const recovery = performance.now() - ended
isOver = true
await probing

print(`Node ${process.version}, load average before ${loadavg()[0]?.toFixed(1)}`)
print(`drafts a second, at most            ${capacity.toFixed(0).padStart(8)}`)
print(`offered a second, for ${seconds} seconds      ${(times * capacity).toFixed(0).padStart(6)}`)
print(`answered a second                   ${(answered.length / seconds).toFixed(0).padStart(8)}`)
print(`turned away a second                ${(shed.length / seconds).toFixed(0).padStart(8)}`)
print(`neither                             ${String(lost).padStart(8)}`)
print(`${'ms'.padEnd(36)}${'median'.padStart(8)}${'99 %'.padStart(8)}${'most'.padStart(8)}`)
print(`${'until answered'.padEnd(36)}${inWords(answered)}`)
print(`${'until turned away'.padEnd(36)}${inWords(shed)}`)
print(`${`${probes.length} probes of /health/live`.padEnd(36)}${inWords(probes)}`)
print(`${'until a draft is read as ever'.padEnd(36)}${recovery.toFixed(1).padStart(24)}`)
generator.disconnect()
service.child.kill('SIGTERM')
await service.exit
