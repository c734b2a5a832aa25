import { hash } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { openPlace, startNginx, startRedis } from '../test/deploy/cluster.ts'
import { findPort } from '../test/programs.ts'
import type { Order, Outcome } from './offer.ts'
import { startService } from './servers.ts'

/** What the end of a replica cost those who asked meanwhile. */
export interface Loss {
  answered: number
  /** Refused with 429 or 503, and told when to come again. */
  refused: number
  /** Statuses of those with another answer, 0 for those without any. */
  lost: number[]
  /** Of the lost, those that the ended replica had in hand. */
  lostThere: number
  /** Requests that nginx took from the ended replica to another. */
  moved: number
  /** How the replica ended, and milliseconds since it was told to. */
  exit: [code: number | null, signal: string | null]
  milliseconds: number
}

/** Fewer than what three replicas turn away. */
const connections = 6
/** Seconds before and after the end of a replica in which requests keep coming. */
const around = 8

/** Which replicas nginx asked for a request, by its id; first the one that failed, where one did. */
function readAccessLog(file: string): Map<string, string[]> {
  const asked = new Map<string, string[]>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, id = ''] = line.split(' ', 2)
    asked.set(id, line.match(/127\.0\.0\.1:\d+/g) ?? [])
  }
  return asked
}

/**
 * Three replicas behind nginx and Redis under load: the first is killed, started again, and the second ended gracefully. The load comes from
 * `order`, which resolves to the outcomes of what it sent.
 */
export async function endReplicas(
  keys: Order['keys'],
  order: (what: Order) => Promise<Outcome[]>
): Promise<Record<'SIGKILL' | 'SIGTERM', Loss>> {
  const place = openPlace()
  try {
    const env = {
      LOG_LEVEL: 'warn',
      REDIS_URL: await startRedis(place),
      TRUST_PROXY: '127.0.0.1',
      API_KEYS: keys.map(({ key }) => `${key}:${hash('sha256', key)}`).join(',')
    }
    const startReplica = async (port: number) => {
      const replica = await startService(undefined, { ...env, PORT: String(port) })
      place.children.push(replica.child)
      return replica
    }
    const ports = [await findPort(), await findPort(), await findPort()]
    const replicas = await Promise.all(ports.map(startReplica))
    const { port, accessLog } = await startNginx(place, ports)
    await order({ port, seconds: 3, rate: null, connections, keys })

    const end = async (index: number, signal: 'SIGKILL' | 'SIGTERM'): Promise<Loss> => {
      const { child, port: ended } = replicas[index]!
      const sent = order({ port, seconds: 2 * around, rate: null, connections, keys })
      await sleep(around * 1000)
      const since = performance.now()
      const exit = once(child, 'exit') as Promise<Loss['exit']>
      child.kill(signal)
      const how = await exit
      const milliseconds = performance.now() - since
      const outcomes = await sent
      const asked = readAccessLog(accessLog)
      const wasThere = ({ id }: Outcome) => asked.get(id)?.includes(`127.0.0.1:${ended}`) ?? false
      const isRefused = ({ status, hasRetryAfter }: Outcome) =>
        (status === 429 || status === 503) && hasRetryAfter
      const lost = outcomes.filter(one => one.status !== 200 && !isRefused(one))
      return {
        answered: outcomes.filter(({ status }) => status === 200).length,
        refused: outcomes.filter(isRefused).length,
        lost: lost.map(({ status }) => status),
        lostThere: lost.filter(wasThere).length,
        moved: outcomes.filter(one => (asked.get(one.id)?.length ?? 0) > 1 && wasThere(one)).length,
        exit: how,
        milliseconds
      }
    }
    const killed = await end(0, 'SIGKILL')
    replicas[0] = await startReplica(ports[0]!)
    return { SIGKILL: killed, SIGTERM: await end(1, 'SIGTERM') }
  } finally {
    await place.close()
  }
}
