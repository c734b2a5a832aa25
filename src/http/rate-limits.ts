import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { Redis } from 'ioredis'
import type { Config } from '../config.ts'
import type { IsOverLimit } from './admission.ts'
import { Budgets, type Budget } from './budgets.ts'
import { callerOf } from './callers.ts'

/** Counts requests, or code units, of a caller. */
type Count = (caller: string, amount: number) => Promise<Budget>

/** A budget for each caller: its name in the headers, what each may spend in a window, and the parameters that tell its unit. */
interface Policy {
  name: string
  max: number
  windowSeconds: number
  unit: string
}

/** Milliseconds that Redis may take to answer; slower, and the request is counted by this process alone. */
const redisPatience = 150
/** Milliseconds in which Redis is not asked again after it failed to answer. */
const redisPause = 1_000
/** Milliseconds that a start waits for Redis, and after which a command is given up for good. */
const redisStart = 1_000

/** Spends in Redis, by Redis' clock: what is spent with it, and the milliseconds until the window ends. */
const spending = `
local spent = redis.call('INCRBY', KEYS[1], ARGV[1])
local left = redis.call('PTTL', KEYS[1])
if left < 0 then
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
  left = tonumber(ARGV[2])
end
return {spent, left}`

const redisCounter =
  (redis: Redis, { name, max, windowSeconds }: Policy): Count =>
  async (caller, amount) => {
    const key = `afterword ${name} ${windowSeconds} ${caller}`
    const [spent, left] = (await redis.eval(spending, 1, key, amount, windowSeconds * 1000)) as [
      number,
      number
    ]
    return {
      isExceeded: spent - amount >= max,
      remaining: Math.max(0, max - spent),
      seconds: Math.max(1, Math.ceil(left / 1000))
    }
  }

/**
 * The answer, if Redis gives it in time. A busy event loop runs a timer that is due before it reads the sockets,
 * so an answer that has arrived meanwhile is still heard.
 */
function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      reject(new Error(`Redis took more than ${redisPatience} ms`))
    }
    const timer = setTimeout(() => setImmediate(giveUp), redisPatience)
    void answer.then(resolve, reject).finally(() => {
      clearTimeout(timer)
    })
  })
}

type Share = (policy: Policy, alone: Count) => Count

/** Counts in Redis while it answers, else in this process; the log says once when that changes, without the URL, which may hold a password. */
async function shareThrough(redisUrl: string, app: FastifyInstance): Promise<Share> {
  const redis = new Redis(redisUrl, {
    commandTimeout: redisStart,
    connectTimeout: redisStart,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    retryStrategy: attempts => Math.min(attempts * 100, 2_000)
  })
  let isShared: boolean | undefined
  const tell = (nowShared: boolean) => {
    if (nowShared === isShared) return
    isShared = nowShared
    if (isShared) app.log.info('rate limits are shared through Redis')
    else app.log.warn('Redis does not answer: rate limits are kept per process')
  }
  const lose = () => {
    tell(false)
  }
  redis
    .on('ready', () => {
      tell(true)
    })
    .on('close', lose)
    .on('error', lose)
  app.addHook('onClose', async () => {
    redis.off('close', lose).disconnect()
  })
  await Promise.race([once(redis, 'ready').catch(() => {}), sleep(redisStart, undefined, { ref: false })])

  let pausedUntil = 0
  return (policy, alone) => {
    const shared = redisCounter(redis, policy)
    return async (caller, amount) => {
      if (redis.status !== 'ready' || performance.now() < pausedUntil) return alone(caller, amount)
      try {
        const budget = await inTime(shared(caller, amount))
        tell(true)
        return budget
      } catch {
        pausedUntil = performance.now() + redisPause
        lose()
        return alone(caller, amount)
      }
    }
  }
}

/**
 * Counts requests and code units against their caller's budgets and tells both in the headers of draft-ietf-httpapi-ratelimit-headers-10. The unit
 * `code-units` is not in that draft's list, which has no word for it.
 */
export async function rateLimiter(
  app: FastifyInstance,
  { max, windowSeconds, units, redisUrl }: Config['rateLimit']
): Promise<IsOverLimit> {
  const share: Share = redisUrl === undefined ? (_, alone) => alone : await shareThrough(redisUrl, app)
  const counter = (policy: Policy): Count => {
    const budgets = new Budgets(policy)
    return share(policy, async (caller, amount) => budgets.spend(caller, amount))
  }
  const ofRequests: Policy = { name: 'caller', max, windowSeconds, unit: '' }
  const ofUnits: Policy = {
    name: 'caller-units',
    max: units ?? Infinity,
    windowSeconds,
    unit: ';qu="code-units"'
  }
  const [requests, codeUnits] = [counter(ofRequests), counter(ofUnits)]
  const header = [ofRequests, ...(units === undefined ? [] : [ofUnits])]
    .map(policy => `"${policy.name}";q=${policy.max};w=${windowSeconds}${policy.unit}`)
    .join(', ')

  return async (request, reply, charge) => {
    if (charge !== undefined && units === undefined) return false
    const { isExceeded, remaining, seconds } =
      charge === undefined ? await requests(callerOf(request), 1) : await codeUnits(callerOf(request), charge)
    const told = `"${(charge === undefined ? ofRequests : ofUnits).name}";r=${remaining};t=${seconds}`
    const [ofCaller = ''] = String(reply.getHeader('ratelimit') ?? '').split(', ')
    void reply.headers({
      'ratelimit-policy': header,
      ratelimit: charge === undefined ? told : `${ofCaller}, ${told}`,
      ...(isExceeded ? { 'retry-after': seconds } : {})
    })
    return isExceeded
  }
}
