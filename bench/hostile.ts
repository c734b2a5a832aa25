import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { hostiles, most, mostBytes } from '../test/http/hostile.ts'
import { findPort } from '../test/programs.ts'

/**
 * `npm run bench:hostile`: the largest hostile bodies for every list, object and text of the request schemas, and how long each holds the event loop
 * of the service, as perf_hooks measures it there. An argument keeps those whose name holds it.
 */
const [, , part = ''] = process.argv
/** Milliseconds that no body may hold the event loop. */
const limit = 50
/** A body that holds it longer is tried so often in all: what else the machine does meanwhile is not its fault. */
const tries = 3
/** Milliseconds that it rests before a body, so that nothing is left of the last one. */
const rest = 5

const port = await findPort()
const service = fork(fileURLToPath(new URL('../src/server.ts', import.meta.url)), {
  execArgv: ['--max-semi-space-size=8', '--import', new URL('./loop-delay.ts', import.meta.url).href],
  env: { ...process.env, PORT: String(port), LOG_LEVEL: 'silent', RATE_LIMIT_MAX: '1000000000' }
})
const heldFor = async (): Promise<number> => {
  service.send('?')
  const [milliseconds] = await once(service, 'message')
  return Number(milliseconds)
}
while (
  !(await fetch(`http://127.0.0.1:${port}/health/ready`).then(
    ({ ok }) => ok,
    () => false
  ))
)
  await sleep(20)

const ask = async (url: string, body: Buffer): Promise<{ status: number; bytes: number }> => {
  const response = await fetch(`http://127.0.0.1:${port}${url}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' }
  })
  return { status: response.status, bytes: (await response.arrayBuffer()).byteLength }
}
const rows: Array<{ name: string; held: number; status: number; sent: number; got: number }> = []
for (const { url, name, make } of hostiles) {
  const title = `${url} ${name}`
  if (!title.includes(part)) continue
  const body = Buffer.from(make(most[url], mostBytes))
  let held = Infinity
  let answer = { status: 0, bytes: 0 }
  for (let i = 0; i < tries && held > limit; i++) {
    await sleep(rest)
    await heldFor()
    answer = await ask(url, body)
    await sleep(rest)
    held = Math.min(held, await heldFor())
  }
  rows.push({ name: title, held, status: answer.status, sent: body.length, got: answer.bytes })
}
rows.sort((a, b) => b.held - a.held)
for (const { name, held, status, sent, got } of rows.slice(0, 40))
  process.stdout.write(
    `${held.toFixed(1).padStart(8)} ms  ${status}  ${String(sent).padStart(8)} bytes  ${String(got).padStart(8)} back  ${name}\n`
  )
const over = rows.filter(({ held }) => held > limit).length
process.stdout.write(
  `${rows.length} bodies, ${over} of which hold the event loop for more than ${limit} ms\n`
)
service.kill()
