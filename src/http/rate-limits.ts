import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import rateLimit, { type CreateRateLimitOptions } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Redis } from 'ioredis'
import type { Config } from '../config.ts'
import { Budgets, type Budget } from './budgets.ts'
import { callerOf } from './callers.ts'

type Count = (request: FastifyRequest) => Promise<Budget>

/** Milliseconds that Redis may take to answer; slower, and the request is counted by this process alone. */
const redisPatience = 150
/** Milliseconds in which Redis is not asked again after it failed to answer. */
const redisPause = 1_000
/** Milliseconds that a start waits for Redis. */
const redisStart = 1_000

/** Counts in Redis, in a scope of its own, by Redis' clock. */
async function redisCounter(
  app: FastifyInstance,
  { max, windowSeconds }: Config['rateLimit'],
  redis: Redis
): Promise<Count> {
  let count: ReturnType<FastifyInstance['createRateLimit']> | undefined
  await app.register(async scope => {
    const options: CreateRateLimitOptions = { max, timeWindow: windowSeconds * 1000, keyGenerator: callerOf }
    await scope.register(rateLimit, {
      global: false,
      ...options,
      redis,
      nameSpace: 'afterword rate '
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

/** Counts in Redis while it answers, else in this process; the log says once when that changes, without the URL, which may hold a password. */
async function sharedCounter(
  app: FastifyInstance,
  rate: Config['rateLimit'],
  redisUrl: string,
  alone: Count
): Promise<Count> {
  const redis = new Redis(redisUrl, {
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

  const shared = await redisCounter(app, rate, redis)
  await Promise.race([once(redis, 'ready').catch(() => {}), sleep(redisStart, undefined, { ref: false })])
  let pausedUntil = 0
  return async request => {
    if (redis.status !== 'ready' || performance.now() < pausedUntil) return alone(request)
    try {
      const budget = await inTime(shared(request))
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
  const budgets = new Budgets(rate)
  const alone: Count = async request => budgets.spend(callerOf(request))
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
