import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import rateLimit, { normalizeIP, type CreateRateLimitOptions } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Redis } from 'ioredis'
import type { Config } from '../config.ts'

/** Requests of one caller (a key, or an address) in the window: what is left, and the seconds until it starts anew. */
interface Budget {
  isExceeded: boolean
  remaining: number
  seconds: number
}
type Count = (request: FastifyRequest) => Promise<Budget>

/** Milliseconds that Redis may take to answer; slower, and the request is counted by this process alone. */
const redisPatience = 150
/** Milliseconds in which Redis is not asked again after it failed to answer. */
const redisPause = 1_000
/** Milliseconds that a start waits for Redis. */
const redisStart = 1_000

/** A client that has left meanwhile has no address any more. */
const addressOf = ({ ip }: { ip?: string }): string => (ip === undefined ? 'unknown' : normalizeIP(ip))
const callerOf = (request: FastifyRequest): string =>
  request.keyName === null ? `address ${addressOf(request)}` : `key ${request.keyName}`

/** Counts in this process, or in Redis. Each has a scope of its own, for the plugin knows one store a scope. */
async function counter(
  app: FastifyInstance,
  { max, windowSeconds }: Config['rateLimit'],
  redis?: Redis
): Promise<Count> {
  let count: ReturnType<FastifyInstance['createRateLimit']> | undefined
  await app.register(async scope => {
    const options: CreateRateLimitOptions = { max, timeWindow: windowSeconds * 1000, keyGenerator: callerOf }
    await scope.register(rateLimit, {
      global: false,
      ...options,
      ...(redis === undefined ? {} : { redis, nameSpace: 'afterword rate ' })
    })
    count = scope.createRateLimit()
  })
  return async request => {
    const result = await count?.(request)
    if (result === undefined || result.isAllowed) throw new Error('every caller is counted')
    return {
      isExceeded: result.isExceeded,
      remaining: result.remaining,
      seconds: Math.max(1, result.ttlInSeconds)
    }
  }
}

/** Counts in Redis while it answers, else in this process; the log says once when that changes, without the URL, which may hold a password. */
async function sharedCounter(
  app: FastifyInstance,
  rate: Config['rateLimit'],
  redisUrl: string,
  alone: Count
): Promise<Count> {
  const redis = new Redis(redisUrl, {
    commandTimeout: redisPatience,
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

  const shared = await counter(app, rate, redis)
  await Promise.race([once(redis, 'ready').catch(() => {}), sleep(redisStart, undefined, { ref: false })])
  let pausedUntil = 0
  return async request => {
    if (redis.status !== 'ready' || performance.now() < pausedUntil) return alone(request)
    try {
      const budget = await shared(request)
      tell(true)
      return budget
    } catch {
      pausedUntil = performance.now() + redisPause
      lose()
      return alone(request)
    }
  }
}

/** Counts a request against its caller's budget and tells it in the headers of draft-ietf-httpapi-ratelimit-headers-10; resolves to whether it was exceeded. */
export async function rateLimiter(
  app: FastifyInstance,
  rate: Config['rateLimit']
): Promise<(request: FastifyRequest, reply: FastifyReply) => Promise<boolean>> {
  const alone = await counter(app, rate)
  const count = rate.redisUrl === undefined ? alone : await sharedCounter(app, rate, rate.redisUrl, alone)
  const policy = `"caller";q=${rate.max};w=${rate.windowSeconds}`
  return async (request, reply) => {
    const { isExceeded, remaining, seconds } = await count(request)
    void reply.headers({
      'ratelimit-policy': policy,
      ratelimit: `"caller";r=${remaining};t=${seconds}`,
      ...(isExceeded ? { 'retry-after': seconds } : {})
    })
    return isExceeded
  }
}
