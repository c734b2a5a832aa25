import cors, { type FastifyCorsOptions } from '@fastify/cors'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import type { ProblemSlug } from '../../schemas/problem.ts'
import type { Config } from '../config.ts'
import { isWellFramed, pathOf } from './framing.ts'
import type { Keys } from './key-file.ts'
import { acceptedKey, endOf, shownKey } from './keys.ts'
import { largeBodies } from './large-bodies.ts'
import { metrics } from './metrics.ts'
import { safeHeaders, sendProblem } from './problems.ts'
import { rateLimiter } from './rate-limits.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** `open`: needs no key. `probe`: nor is it counted against a rate limit. `scrape`: needs one, and is not counted. */
    access?: 'open' | 'probe' | 'scrape'
    /** Media types in which the route answers, what it prefers first. Default: JSON alone. */
    mediaTypes?: readonly string[]
    /** JSON values that a body may hold. Default: those of one request. */
    maxValues?: number
  }
  interface FastifyRequest {
    /** Name of the API key the request showed; null without an accepted one. */
    keyName: string | null
    /** The last four digits of its digest. */
    digestEnd: string | null
  }
}

/** Counts one more request, or else the code units of a draft, against its caller's budget and tells what is left in the headers; resolves to whether it is exceeded. */
export type IsOverLimit = (request: FastifyRequest, reply: FastifyReply, units?: number) => Promise<boolean>

/** Default: no other origins, no limit. */
export type AdmissionOptions = Partial<Pick<Config, 'corsOrigins' | 'rateLimit'>> & { keys: Keys }

/** Some clients name the charset in Accept; JSON has only this one, and so have we. */
const inUtf8 = (type: string) => [type, `${type}; charset=utf-8`]
const charset = /;\s*charset="?([^";\s]+)/i

/** The media type to answer in: what the request prefers of those the route has, null when it accepts none. */
export function negotiate(request: FastifyRequest): string | null {
  const { accept } = request.headers
  const { mediaTypes = ['application/json'] } = request.routeOptions.config
  if (accept === undefined || accept === '' || accept === '*/*') return mediaTypes[0] ?? null
  const type = new Negotiator(request).mediaType(mediaTypes.flatMap(inUtf8))
  return type?.split(';', 1)[0] ?? null
}

/** Why a request for a route that exists is turned away before its body is read, or null. */
function refuse(request: FastifyRequest): ProblemSlug | null {
  const { 'content-encoding': encoding, 'content-type': type = '' } = request.headers
  if (negotiate(request) === null) return 'not-acceptable'
  const named = charset.exec(type)?.[1]
  if (encoding !== undefined || (named !== undefined && named.toLowerCase() !== 'utf-8'))
    return 'unsupported-media-type'
  return null
}

/** The route that @fastify/cors adds. */
const preflights = '*'

/** Lets pages of these origins ask, and read what their scripts need; preflights of others are methods like any. */
async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  const options: FastifyCorsOptions = {
    origin: [...origins],
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders: ['accept', 'authorization', 'content-type', 'if-none-match', 'x-api-key', 'x-request-id'],
    exposedHeaders: ['etag', 'ratelimit', 'ratelimit-policy', 'retry-after', 'x-request-id'],
    maxAge: 600
  }
  await app.register(
    cors,
    () =>
      (
        { headers: { origin = '', 'access-control-request-method': asked } }: FastifyRequest,
        done: (error: null, options: FastifyCorsOptions) => void
      ) => {
        done(null, { ...options, preflight: asked !== undefined && origins.includes(origin) })
      }
  )
}

/** RFC 6750: `error` only when a key was shown. */
const challenge = (isWrong: boolean): string =>
  `Bearer realm="afterword"${isWrong ? ', error="invalid_token"' : ''}`

/**
 * Gives every response its headers, and turns away what is framed badly (400), unknown (404, 405), from strangers (401) or over a limit (429, 503), and media types
 * (406, 415). Register before the routes. Resolves to what counts further requests in one body.
 */
export async function admit(
  app: FastifyInstance,
  { keys, corsOrigins = [], rateLimit }: AdmissionOptions
): Promise<IsOverLimit> {
  const isOverLimit: IsOverLimit =
    rateLimit === undefined ? async () => false : await rateLimiter(app, rateLimit)
  const hasRoom = largeBodies()
  app.decorateRequest('keyName', null)
  app.decorateRequest('digestEnd', null)
  const methods = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    const allowed = methods.get(url) ?? new Set()
    for (const name of [method].flat()) allowed.add(name)
    methods.set(url, allowed)
  })
  const allowedAt = (target: string): string[] => {
    const steps = pathOf(target).split('/')
    const route = [...methods].find(([url]) => {
      const pattern = url.split('/')
      return (
        pattern.length === steps.length &&
        pattern.every((step, i) => (step.startsWith(':') ? steps[i] !== '' : step === steps[i]))
      )
    })
    return [...(route?.[1] ?? [])]
  }

  app.addHook('onRequest', (request, reply, next) => {
    reply.headers(safeHeaders(request.id))
    next()
  })
  if (corsOrigins.length > 0) await allowOrigins(app, corsOrigins)
  app.addHook('onRequest', async (request, reply) => {
    const {
      headers,
      routeOptions: {
        url,
        config: { access }
      }
    } = request
    if (!isWellFramed(request.raw))
      return sendProblem(reply.header('connection', 'close'), 'malformed-request')
    const isUnknown = request.is404 || url === preflights
    const key = shownKey(headers)
    const accepted = key === undefined ? null : acceptedKey(key, keys.list())
    if (accepted !== null) {
      request.keyName = accepted.name
      request.digestEnd = endOf(accepted.digest)
    }
    if (access !== 'probe' && access !== 'scrape' && (await isOverLimit(request, reply)))
      return sendProblem(reply, 'too-many-requests')
    if (isUnknown) {
      const allowed = allowedAt(request.url)
      return allowed.length === 0
        ? sendProblem(reply, 'not-found')
        : sendProblem(reply.header('allow', allowed.join(', ')), 'method-not-allowed')
    }
    const needsKey = access === undefined || access === 'scrape'
    if (needsKey && keys.list().length > 0 && accepted === null) {
      return sendProblem(reply.header('www-authenticate', challenge(key !== undefined)), 'unauthorized')
    }
    const slug = refuse(request)
    if (slug !== null) return sendProblem(reply, slug)
    if (hasRoom(request, reply)) return
    metrics.countShed('no-room')
    return sendProblem(reply, 'overloaded')
  })
  return isOverLimit
}
