import {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest
} from 'fastify'

/** A line of the log goes to `write`; without a stream, to standard output. */
export interface LogOptions {
  level: string
  stream?: { write: (line: string) => void }
}

/** Stands where a message could quote a draft. */
const withheld = '(withheld)'

/** Frames of a stack without the message above them, which may quote a draft; none where it is unclear where the message ends. */
function readFrames({ stack = '', message }: Error): string {
  const above = message === '' ? (/^[\w$]*(?=\n|$)/.exec(stack)?.[0].length ?? -1) : stack.indexOf(message)
  return above < 0
    ? ''
    : stack
        .slice(above + message.length)
        .split('\n')
        .filter(line => line.startsWith('    at '))
        .join('\n')
}

/** A code is a constant's name; anything else could be a text. */
const isCode = (code: unknown): code is string => typeof code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(code)

/** Type, code and stack frames of whatever was thrown; never its message or cause. */
function describeError(error: unknown): { type: string; message: string; stack: string; code?: string } {
  if (!(error instanceof Error)) return { type: typeof error, message: withheld, stack: '' }
  const code: unknown = 'code' in error ? error.code : undefined
  return {
    type: error.constructor.name,
    message: withheld,
    stack: readFrames(error),
    ...(isCode(code) ? { code } : {})
  }
}

/** Pino for a service that keeps nothing personal: no URL, query, header, body or error message reaches a line. */
export function logger({ level, stream }: LogOptions) {
  return {
    level,
    ...(stream === undefined ? {} : { stream }),
    serializers: {
      req: (request: FastifyRequest) => ({ method: request.method, route: request.routeOptions.url ?? null }),
      err: describeError
    }
  }
}

/** What a line says of a request: who asked, by the name of its key and the last four digits of its digest, and which route; never which URL. */
const told = ({ keyName, digestEnd, method, routeOptions: { url: route } }: FastifyRequest) => ({
  keyName,
  ...(digestEnd === null ? {} : { digestEnd }),
  method,
  route: route ?? null
})

/** The line of an answer that no route gave: to a path that is no path, or to what is no HTTP. */
export function logBareAnswer(log: FastifyBaseLogger, method: string | null, status: number): void {
  log.info({ keyName: null, method, route: null, status }, 'answered')
}

/** Says once that somebody forwards requests whom TRUST_PROXY does not name: all behind them count as one caller. */
export function warnOfForwarding(app: FastifyInstance, isTrusted: (address: string) => boolean): void {
  let isTold = false
  app.addHook('onRequest', ({ headers, socket }, _reply, next) => {
    if (!isTold && headers['x-forwarded-for'] !== undefined && !isTrusted(socket.remoteAddress ?? '')) {
      isTold = true
      app.log.warn(
        'X-Forwarded-For comes from an address that TRUST_PROXY does not name and is not read: all behind it are one caller'
      )
    }
    next()
  })
}

/** The line of a request whose sender left before the answer. */
export function logAbandoned(request: FastifyRequest): void {
  request.log.info(told(request), 'abandoned')
}

/** One line for each request, and none of Fastify's own, some of which quote URLs and messages. */
export class OneLineLog extends LogController {
  constructor() {
    super({ disableRequestLogging: true, requestIdLogLabel: 'requestId' })
  }

  override requestCompleted(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const { log, findings } = request
    const milliseconds = Math.round(reply.elapsedTime * 1000) / 1000
    log.info(
      {
        ...told(request),
        status: reply.statusCode,
        milliseconds,
        ...(findings === null ? {} : { findings })
      },
      'answered'
    )
  }
}
