import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { EvaluateRequest } from '../schemas/evaluate.ts'
import { scheduleExamples } from '../schemas/examples.ts'
import type { ScheduleRequest } from '../schemas/schedule.ts'
import { findPort } from '../test/programs.ts'

const { timeZone, now, candidate, employer, interview } = scheduleExamples.afterInterview.request

/** Real drafts of 120 to 180 words from the labelled corpus, each with what is known of its application. */
export const drafts = readFileSync(new URL('../test/corpus/dev.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as EvaluateRequest['draft'])
  .filter(({ body }) => {
    const words = body.split(/\s+/).length
    return words >= 120 && words <= 180
  })
  .map(({ stage, channel = 'email', body }): EvaluateRequest => ({
    timeZone,
    now,
    candidate,
    employer,
    interview,
    sent: [],
    draft: { stage, channel, body, sendAt: now }
  }))
/** The documented plans, on a hundred different days. */
export const plans = Object.values(scheduleExamples).flatMap(({ request }) =>
  Array.from({ length: 25 }, (_, day): ScheduleRequest => ({
    ...request,
    now: new Date(Date.parse(request.now) + day * 86_400_000).toISOString()
  }))
)

/** A server and what its probe took to be answered, milliseconds since the process was started. */
async function start(
  file: string,
  probe: (origin: string) => Promise<Response>,
  { core, env = {} }: { core?: number | undefined; env?: Record<string, string> } = {}
): Promise<{ child: ChildProcess; port: number; milliseconds: number }> {
  const port = Number(env['PORT'] ?? (await findPort()))
  const started = performance.now()
  const node = [process.execPath, '--max-semi-space-size=8', fileURLToPath(new URL(file, import.meta.url))]
  const [command = '', ...args] = core === undefined ? node : ['taskset', '--cpu-list', String(core), ...node]
  const child = spawn(command, args, {
    env: { ...process.env, HOST: '127.0.0.1', RATE_LIMIT_MAX: '1000000000', ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit']
  })
  for (;;) {
    const isUp = await probe(`http://127.0.0.1:${port}`).then(
      ({ status }) => status === 200,
      () => false
    )
    if (isUp) return { child, port, milliseconds: performance.now() - started }
    if (child.exitCode !== null) throw new Error(`${file} ended`)
    await sleep(2)
  }
}
/** Starts the service; resolves when it is ready. `core`: the only one it may use; `env`: further variables. */
export const startService = (core?: number, env: Record<string, string> = {}) =>
  start('../src/server.ts', origin => fetch(`${origin}/health/ready`), { core, env })
/** Starts the bare echo, see start. */
export const startEcho = () =>
  start('./echo.ts', origin =>
    fetch(`${origin}/echo`, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })
  )

/** Ends a server gracefully. */
export async function stop(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit')
  child.kill()
  await exit
}

/** Memory of a process that is in RAM, or why that is not known. */
export function residentMegabytes({ pid }: ChildProcess): string {
  try {
    return (Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024).toFixed(0)
  } catch {
    return 'unknown (no /proc here)'
  }
}
