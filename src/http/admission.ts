import type { FastifyInstance, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import type { ProblemSlug } from '../../schemas/problem.ts'
import type { Config } from '../config.ts'
import { nameOfKey, shownKey } from './keys.ts'
import { safeHeaders, sendProblem } from './problems.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answers without a key where keys are configured. */
    isOpen?: boolean
    /** Media type in which the route answers beside JSON. */
    alternative?: string
  }
  interface FastifyRequest {
    /** Name of the API key the request showed; null without an accepted one. */
    keyName: string | null
  }
}

export type AdmissionOptions = Pick<Config, 'apiKeys'>

/** Some clients name the charset in Accept; JSON has only this one, and so have we. */
const inUtf8 = (type: string) => [type, `${type}; charset=utf-8`]
const charset = /;\s*charset="?([^";\s]+)/i

/** The media type to answer in: JSON unless the request prefers the route's alternative, null when it accepts neither. */
export function negotiate (request: FastifyRequest): string | null {
  const { accept } = request.headers
  const { alternative } = request.routeOptions.config
  if (accept === undefined || accept === '' || accept === '*/*') return 'application/json'
  const type = new Negotiator(request).mediaType([...inUtf8('application/json'), ...alternative === undefined ? [] : inUtf8(alternative)])
  return type?.split(';', 1)[0] ?? null
}

/** Why a request for a route that exists is turned away before its body is read, or null. */
function refuse (request: FastifyRequest): ProblemSlug | null {
  const { 'content-encoding': encoding, 'content-type': type = '' } = request.headers
  if (negotiate(request) === null) return 'not-acceptable'
  const named = charset.exec(type)?.[1]
  if (encoding !== undefined || (named !== undefined && named.toLowerCase() !== 'utf-8')) return 'unsupported-media-type'
  return null
}

/** RFC 6750: `error` only when a key was shown. */
const challenge = (isWrong: boolean): string => `Bearer realm="afterword"${isWrong ? ', error="invalid_token"' : ''}`

/** Gives every response its headers, and turns away unknown paths and methods (404, 405), strangers (401) and media types (406, 415). Register before the routes. */
export function admit (app: FastifyInstance, { apiKeys }: AdmissionOptions): void {
  app.decorateRequest('keyName', null)
  const methods = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    const allowed = methods.get(url) ?? new Set()
    for (const name of [method].flat()) allowed.add(name)
    methods.set(url, allowed)
  })
  const allowedAt = (path: string): string[] => {
    const steps = path.split('/')
    const route = [...methods].find(([url]) => {
      const pattern = url.split('/')
      return pattern.length === steps.length && pattern.every((step, i) => step.startsWith(':') ? steps[i] !== '' : step === steps[i])
    })
    return [...route?.[1] ?? []]
  }

  app.addHook('onRequest', (request, reply, next) => {
    reply.headers(safeHeaders(request.id))
    const key = shownKey(request.headers)
    if (key !== undefined) request.keyName = nameOfKey(key, apiKeys)
    if (!request.is404) {
      if (apiKeys.length > 0 && request.keyName === null && request.routeOptions.config.isOpen !== true) {
        sendProblem(reply.header('www-authenticate', challenge(key !== undefined)), 'unauthorized')
        return
      }
      const slug = refuse(request)
      if (slug === null) next()
      else sendProblem(reply, slug)
      return
    }
    const allowed = allowedAt(request.url.split('?', 1)[0] ?? '')
    if (allowed.length > 0) sendProblem(reply.header('allow', allowed.join(', ')), 'method-not-allowed')
    else sendProblem(reply, 'not-found')
  })
}
