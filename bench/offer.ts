import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { drafts, plans } from './servers.ts'

/**
 * A load generator that is a process of its own. By an order of its parent it sends a mixture of requests with several keys: as many a second as
 * ordered, whether they are answered or not, or, without a rate, as many as the connections get answered. Sends the parent every Outcome at the end.
 */
export interface Order {
  port: number
  seconds: number
  /** Requests a second; null: each of `connections` sends its next when it has an answer. */
  rate: number | null
  connections?: number
  /** API keys, and the share of the requests that each sends. */
  keys: ReadonlyArray<{ key: string; share: number }>
}
/** What came of one request: status 0 where no whole answer came. */
export interface Outcome {
  id: string
  key: string
  path: string
  status: number
  /** Whether a refusal told when to come again. */
  hasRetryAfter: boolean
  milliseconds: number
}

/** Milliseconds; longer than the service may take for any answer. */
const patience = 20_000
const batchOf = (requests: readonly object[]) => ({ requests: requests.slice(0, 3) })

/** Ten requests in turn: single drafts and plans for the most part, and a batch of three of each. */
const mixture = (turn: number): { path: string; body: object } => {
  const draft = drafts[turn % drafts.length]!
  const plan = plans[turn % plans.length]!
  if (turn % 10 === 9) return { path: '/schedule/batch', body: batchOf(plans) }
  if (turn % 10 === 4) return { path: '/evaluate/batch', body: batchOf(drafts) }
  return turn % 2 === 0 ? { path: '/evaluate', body: draft } : { path: '/schedule', body: plan }
}
const requests = Array.from({ length: 50 }, (_, turn) => {
  const { path, body } = mixture(turn)
  return { path, body: JSON.stringify(body) }
})

async function ask(agent: Agent, port: number, turn: number, key: string, id: string): Promise<Outcome> {
  const { path, body } = requests[turn % requests.length]!
  const since = performance.now()
  return new Promise(resolve => {
    const end = (status: number, hasRetryAfter = false) => {
      resolve({ id, key, path, status, hasRetryAfter, milliseconds: performance.now() - since })
    }
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-api-key': key,
      'x-request-id': id
    }
    const sent = request({ agent, port, host: '127.0.0.1', method: 'POST', path, headers }, response => {
      response
        .resume()
        .on('end', () => {
          end(response.statusCode ?? 0, response.headers['retry-after'] !== undefined)
        })
        .on('error', () => {
          end(0)
        })
    })
    sent
      .setTimeout(patience, () => sent.destroy())
      .on('error', () => {
        end(0)
      })
      .end(body)
  })
}

/** Which key sends: in every hundred requests as many as its share says, spread evenly. */
function makeTurns(keys: Order['keys']): () => string {
  const owed = keys.map(() => 0)
  return () => {
    for (const [i, { share }] of keys.entries()) owed[i]! += share
    const next = owed.indexOf(Math.max(...owed))
    owed[next]! -= 1
    return keys[next]!.key
  }
}

async function offer({ port, seconds, rate, connections = 1, keys }: Order): Promise<Outcome[]> {
  const agent = new Agent({ keepAlive: true })
  const nextKey = makeTurns(keys)
  const outcomes: Outcome[] = []
  const started = performance.now()
  const elapsed = () => (performance.now() - started) / 1000
  let sent = 0
  const one = async () => {
    const turn = sent++
    outcomes.push(await ask(agent, port, turn, nextKey(), `${process.pid}-${started.toFixed(0)}-${turn}`))
  }
  const pending = new Set<Promise<void>>()
  if (rate === null) {
    const keepAsking = async () => {
      while (elapsed() < seconds) await one()
    }
    await Promise.all(Array.from({ length: connections }, keepAsking))
  } else {
    while (elapsed() < seconds) {
      while (sent < elapsed() * rate) {
        const asked = one()
        pending.add(asked)
        void asked.then(() => pending.delete(asked))
      }
      await sleep(1)
    }
  }
  await Promise.all(pending)
  agent.destroy()
  return outcomes
}

process.on('message', (order: Order) => {
  void offer(order).then(outcomes => process.send?.(outcomes))
})
