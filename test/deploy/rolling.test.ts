import { spawn, type ChildProcess } from 'node:child_process'
import { hash } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { evaluateExamples, scheduleExamples } from '../../schemas/examples.ts'
import { start } from '../http/process.ts'
import { findMissing, findPort, programsEnvironment } from '../programs.ts'

/** Two replicas behind nginx as `deploy/nginx.conf` has it, and Redis, all on loopback: what a rolling update does, under load. */
const key = 'key-of-the-load'
const clients = 4
/** Requests that each new replica answers before the next step, so that the load is known to reach it. */
const warm = 25
/** As root, nginx and Redis run as nobody. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

/** Starts a Debian program; its output goes to a file in the folder. */
async function startProgram(name: string, args: string[], folder: string): Promise<ChildProcess> {
  const log = openSync(join(folder, `${name}.log`), 'a')
  const child = spawn(name, args, { ...nobody, env: programsEnvironment, stdio: ['ignore', log, log] })
  closeSync(log)
  await once(child, 'spawn')
  return child
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill()
  await exit
}

const answered = ({ log }: ReturnType<typeof start>) =>
  Array.from(log().matchAll(/"route":"\/(?:schedule|evaluate)","status":200,/g)).length

/** Keeps sending requests over kept-alive connections until told to end; counts the answers by status, and failures by their message. */
function startLoad(port: number): { end: () => Promise<Record<string, number>> } {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const bodies = [
    { path: '/schedule', body: JSON.stringify(scheduleExamples.afterInterview.request) },
    { path: '/evaluate', body: JSON.stringify(evaluateExamples.thankYou.request) }
  ]
  const outcomes: Record<string, number> = {}
  let isEnding = false
  const send = async ({ path, body }: { path: string; body: string }): Promise<string> => {
    const sent = request({
      port,
      host: '127.0.0.1',
      method: 'POST',
      path,
      agent,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` }
    }).end(body)
    const [response] = await once(sent, 'response')
    const answer = await text(response)
    return response.statusCode === 200 && !answer.endsWith('}') ? 'cut off' : String(response.statusCode)
  }
  const running = Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let i = client; !isEnding; i++) {
        const outcome = await send(bodies[i % bodies.length]!).catch(error => (error as Error).message)
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
        await sleep(5)
      }
    })
  )
  const end = async () => {
    isEnding = true
    await running
    agent.destroy()
    return outcomes
  }
  return { end }
}

void t.test(
  'rolling one replica after the other under load loses no request',
  { skip: findMissing('nginx', 'redis-server') },
  async t => {
    const folder = mkdtempSync(join(tmpdir(), 'afterword-rolling-'))
    if (nobody.uid !== undefined) chownSync(folder, nobody.uid, nobody.gid)
    const children: ChildProcess[] = []
    t.teardown(async () => {
      await Promise.all(children.map(stop))
      rmSync(folder, { recursive: true })
    })
    const [redis, door, ...ports] = [await findPort(), await findPort(), await findPort(), await findPort()]
    children.push(
      await startProgram(
        'redis-server',
        ['--bind', '127.0.0.1', '--port', String(redis), '--save', '', '--appendonly', 'no', '--dir', folder],
        folder
      )
    )

    const startReplica = async (port: number) => {
      const replica = start({
        HOST: '127.0.0.1',
        PORT: String(port),
        LOG_LEVEL: 'info',
        REDIS_URL: `redis://127.0.0.1:${redis}`,
        TRUST_PROXY: '127.0.0.1',
        RATE_LIMIT_MAX: '1000000',
        API_KEYS: `load:${hash('sha256', key)}`
      })
      children.push(replica.child)
      await replica.listening
      return replica
    }
    const replicas = await Promise.all(ports.map(startReplica))

    let configuration = readFileSync(new URL('../../deploy/nginx.conf', import.meta.url), 'utf8')
    const here = {
      'listen 8080': `listen 127.0.0.1:${door}`,
      'afterword-1:3000': `127.0.0.1:${ports[0]}`,
      'afterword-2:3000': `127.0.0.1:${ports[1]}`,
      '/tmp/': `${folder}/`,
      '/dev/stdout': `${folder}/access.log`
    }
    for (const [there, place] of Object.entries(here)) {
      t.ok(configuration.includes(there), `nginx.conf says ${there}`)
      configuration = configuration.replaceAll(there, place)
    }
    writeFileSync(join(folder, 'nginx.conf'), configuration)
    const nginx = await startProgram(
      'nginx',
      ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr', '-g', 'daemon off;'],
      folder
    )
    children.push(nginx)
    while (
      !(await fetch(`http://127.0.0.1:${door}/health/ready`).then(
        ({ ok }) => ok,
        () => false
      ))
    ) {
      if (nginx.exitCode !== null)
        throw new Error(`nginx ended: ${readFileSync(join(folder, 'nginx.log'), 'utf8')}`)
      await sleep(20)
    }

    const load = startLoad(door)
    const warmUp = async (replica: ReturnType<typeof start>) => {
      while (answered(replica) < warm) await sleep(20)
    }
    await Promise.all(replicas.map(warmUp))
    for (const [i, { child, exit }] of replicas.entries()) {
      child.kill('SIGTERM')
      t.strictSame(await exit, [0, null], 'the old replica ends by itself')
      await warmUp(await startReplica(ports[i]!))
    }
    const { 200: served = 0, ...lost } = await load.end()
    t.ok(served >= 4 * warm)
    t.strictSame(lost, {}, 'every request is answered')
    for (const { log } of replicas) t.match(log(), 'rate limits are shared through Redis')
  }
)
