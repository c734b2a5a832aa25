import { hash } from 'node:crypto'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { evaluateExamples, scheduleExamples } from '../../schemas/examples.ts'
import { start } from '../http/process.ts'
import { findMissing, findPort } from '../programs.ts'
import { openPlace, startNginx, startRedis } from './cluster.ts'

/** Two replicas behind nginx as `deploy/nginx.conf` has it, and Redis, all on loopback: what a rolling update does, under load. */
const key = 'key-of-the-load'
const clients = 4
/** Requests that each new replica answers before the next step, so that the load is known to reach it. */
const warm = 25
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
    const place = openPlace()
    t.teardown(place.close)
    const redis = await startRedis(place)
    const ports = [await findPort(), await findPort()]

    const startReplica = async (port: number) => {
      const replica = start({
        HOST: '127.0.0.1',
        PORT: String(port),
        LOG_LEVEL: 'info',
        REDIS_URL: redis,
        TRUST_PROXY: '127.0.0.1',
        RATE_LIMIT_MAX: '1000000',
        API_KEYS: `load:${hash('sha256', key)}`
      })
      place.children.push(replica.child)
      await replica.listening
      return replica
    }
    const replicas = await Promise.all(ports.map(startReplica))
    const { port: door } = await startNginx(place, ports)

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
