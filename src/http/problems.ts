import { STATUS_CODES, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { ErrorObject } from 'ajv'
import Negotiator from 'negotiator'
import {
  maxFaults,
  problems,
  typeOf,
  type Problem,
  type ProblemKind,
  type ProblemSlug,
  type ProblemType
} from '../../schemas/problem.ts'
import { Refusal } from '../refusal.ts'
import { metrics } from './metrics.ts'
import { refuseErrors } from './faults.ts'
import { notFoundPage } from './pages/not-found.ts'
import { varyBy } from './prepared.ts'

/** Seconds, on every 503: whatever keeps us from answering is over soon, and other replicas are there. */
const retryAfter = 1

/** Media type of every error. */
export const problemType = 'application/problem+json'

/** A problem as the request `requestId` gets it, the id in x-request-id. */
function toProblem({ slug, faults, count }: Refusal, requestId: string): Problem {
  const { status, title, meaning, remedy } = problems[slug]
  const found = count === 1 ? 'One fault was found' : `${count} faults were found`
  const shown =
    count > maxFaults ? `, the first ${maxFaults} of which are listed in errors.` : ', listed in errors.'
  return {
    type: typeOf(slug),
    status,
    title,
    detail: faults.length === 0 ? `${meaning} ${remedy}` : found + shown,
    instance: `urn:afterword:request:${requestId}`,
    ...(faults.length === 0 ? {} : { errors: faults.slice(0, maxFaults) })
  }
}

/** A kind of problem, explained, with an example answer. */
export function explainProblem(slug: ProblemSlug): ProblemType {
  const { status, title, meaning, remedy, faults }: ProblemKind = problems[slug]
  return {
    type: typeOf(slug),
    title,
    status,
    meaning,
    remedy,
    example: toProblem(new Refusal(slug, faults), 'demo-1')
  }
}

const slugByStatus: Partial<Record<number, ProblemSlug>> = {
  404: 'not-found',
  405: 'method-not-allowed',
  406: 'not-acceptable',
  408: 'request-timeout',
  413: 'payload-too-large',
  414: 'not-found',
  415: 'unsupported-media-type',
  503: 'unavailable'
}

/** The problem behind whatever was thrown: our own refusals, faults against the schema, Fastify's errors, and bugs. */
function classifyError(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  const { validation, statusCode = 500 } =
    error instanceof Error ? (error as FastifyError) : ({} as Partial<FastifyError>)
  if (validation !== undefined) return refuseErrors(validation as ErrorObject[])
  const isOurs = statusCode < 400 || statusCode >= 500
  return new Refusal(slugByStatus[statusCode] ?? (isOurs ? 'internal-error' : 'malformed-request'))
}

/** Whether somebody reads the answer in a browser; programs that take anything get the problem. */
function isForReading(request: FastifyRequest): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  return new Negotiator(request).mediaType([problemType, 'application/json', 'text/html']) === 'text/html'
}

/** Answers with a problem, or with a page where a browser asks for what is not there. Every error of the service passes here. */
export function sendProblem(reply: FastifyReply, refused: ProblemSlug | Refusal): FastifyReply {
  const {
    id,
    routeOptions: { url }
  } = reply.request
  const refusal = typeof refused === 'string' ? new Refusal(refused) : refused
  const problem = toProblem(refusal, id)
  metrics.countProblem(refusal.slug, url)
  if (refusal.slug === 'not-found') {
    varyBy(reply, 'accept')
    if (isForReading(reply.request))
      return reply.code(404).headers(notFoundPage.headers).type(notFoundPage.type).send(notFoundPage.bytes)
  }
  if (problem.status === 503) void reply.header('retry-after', retryAfter)
  return reply.code(problem.status).type(problemType).send(problem)
}

/** What to answer for whatever was thrown; bugs are logged, without their message. */
function explainError(error: unknown, request: FastifyRequest): Refusal {
  const refusal = classifyError(error)
  if (refusal.slug === 'internal-error') request.log.error({ err: error }, 'request failed')
  return refusal
}

/**
 * Fastify's error handler: bugs are answered without their cause. Fastify would close the connection on a body it did not read, which resets it under
 * clients that still send, who then never see why; Node reads the rest of the body away, as after any other refusal, as long as a request may take.
 */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = explainError(error, request)
  if (reply.raw.shouldKeepAlive && reply.hasHeader('connection'))
    void reply.header('connection', 'keep-alive')
  return sendProblem(reply, refusal)
}

/** The problem of a part of a request, for an answer that holds several. */
export function problemOf(error: unknown, request: FastifyRequest): Problem {
  return toProblem(explainError(error, request), request.id)
}

/** A socket with the response that Node is writing to it, if any; Node's own handler looks at it too. */
interface AnsweringSocket extends Socket {
  _httpMessage?: ServerResponse | null
}

/** Answers what is not even HTTP on its bare socket, unless an answer is on its way, and closes it. The status, or null where none was given. */
export function answerClientError(
  code: string | undefined,
  socket: AnsweringSocket,
  requestId: string
): number | null {
  let status: number | null = null
  if (code !== 'ECONNRESET' && socket.writable && socket._httpMessage?.headersSent !== true) {
    const slug =
      code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? 'request-timeout'
        : code === 'HPE_HEADER_OVERFLOW'
          ? 'headers-too-large'
          : 'malformed-request'
    const problem = toProblem(new Refusal(slug), requestId)
    metrics.countProblem(slug, undefined)
    const body = JSON.stringify(problem)
    const headers = {
      'content-type': problemType,
      'content-length': body.length,
      connection: 'close',
      ...safeHeaders(requestId)
    }
    const head = Object.entries(headers)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('')
    socket.write(`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\n${head}\r\n${body}`)
    status = problem.status
  }
  socket.destroy()
  return status
}

/**
 * Closes a connection on which nothing moves; a request that is only half there is told why. One that is wholly there waits for us: the
 * silence is ours, and a draft may wait in line and be read for longer than a client may be silent.
 */
export function answerSilence(socket: AnsweringSocket, requestId: string): void {
  const response = socket._httpMessage
  if (response?.headersSent === false && response.req.complete) return
  if (response) answerClientError('ERR_HTTP_REQUEST_TIMEOUT', socket, requestId)
  else socket.destroy()
}

/** Headers of every response. */
export function safeHeaders(requestId: string): Record<string, string> {
  return { 'x-request-id': requestId, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }
}
