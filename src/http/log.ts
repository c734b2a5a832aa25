import { LogController, type FastifyReply, type FastifyRequest } from 'fastify'

/** A line of the log goes to `write`; without a stream, to standard output. */
export interface LogOptions { level: string, stream?: { write: (line: string) => void } }

/** Stands where a message could quote a draft. */
const withheld = '(withheld)'

/** Frames of a stack without the message above them, which may quote a draft. */
function readFrames ({ stack = '', message }: Error): string {
  const end = message === '' ? 0 : Math.max(stack.indexOf(message), 0) + message.length
  return stack.slice(end).split('\n').filter(line => line.startsWith('    at ')).join('\n')
}

/** Type, code and stack frames of whatever was thrown; never its message or cause. */
export function describeError (error: unknown): { type: string, message: string, stack: string, code?: string } {
  if (!(error instanceof Error)) return { type: typeof error, message: withheld, stack: '' }
  const code: unknown = 'code' in error ? error.code : undefined
  return { type: error.constructor.name, message: withheld, stack: readFrames(error), ...typeof code === 'string' ? { code } : {} }
}

/** Pino for a service that keeps nothing personal: no URL, query, header, body or error message reaches a line. */
export function logger ({ level, stream }: LogOptions) {
  return {
    level,
    ...stream === undefined ? {} : { stream },
    serializers: {
      req: (request: FastifyRequest) => ({ method: request.method, route: request.routeOptions.url ?? null }),
      err: describeError
    }
  }
}

/** One line for each request, and none of Fastify's own, some of which quote URLs and messages. */
export class OneLineLog extends LogController {
  constructor () {
    super({ disableRequestLogging: true, requestIdLogLabel: 'requestId' })
  }

  override requestCompleted (_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const { method, keyName: key, routeOptions: { url: route = null } } = request
    request.log.info({ key, method, route, status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime * 1000) / 1000 }, 'answered')
  }
}
