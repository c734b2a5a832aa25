import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import Fastify from 'fastify'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import { bodyLimit } from '../../schemas/limits.ts'
import { components } from '../../schemas/index.ts'
import { rangeCheck } from './addresses.ts'
import { admit, type AdmissionOptions } from './admission.ts'
import type { Answers } from './answers.ts'
import type { Config } from '../config.ts'
import { readBody } from './body.ts'
import { demo } from './demo.ts'
import { describe } from './docs.ts'
import { readKeyFile } from './key-file.ts'
import { OneLineLog, logBareAnswer, logger, warnOfForwarding, type LogOptions } from './log.ts'
import { metricsRoute } from './metrics-route.ts'
import { serveMetrics } from './metrics-server.ts'
import { metrics } from './metrics.ts'
import { observe } from './observation.ts'
import { answerClientError, answerError, answerSilence, safeHeaders } from './problems.ts'
import { documents } from './pages/routes.ts'
import { makeReader } from './reader.ts'
import { routes } from './routes.ts'
import { schemaCompiler } from './validation.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** Resolves when, after close(), no thread reads any more: what nobody waits for is read to its end, for five seconds at most. */
    readingEnded: Promise<void>
    /** Reads the file of keys again; a broken one is told in the log, and changes nothing. */
    reloadKeys: () => Promise<void>
  }
}

export interface AppOptions
  extends Omit<AdmissionOptions, 'keys'>, Partial<Pick<Config, 'apiKeys' | 'apiKeysFile' | 'metrics'>> {
  /** Threads that read drafts. Default 0: in place. */
  workers?: number
  /** Addresses and ranges whose forwarded headers count. Default: none. */
  trustProxy?: string[]
  /** Default: silent. */
  log?: LogOptions
  /** Epoch milliseconds, for requests without `now`. Default: the system's. */
  clock?: () => number
  /** How long to go on answering, not ready any more and with `connection: close`, before connections are refused. Default 0. */
  drainMilliseconds?: number
  /** Base URL of an OTLP/HTTP collector. Default: no traces, and nothing of them loaded. */
  tracesUrl?: string
  /** Answers to document. Default: those of `npm run openapi`. */
  answers?: Answers
}

/** Milliseconds. A client that sends, or reads, slower than this is cut off; headersTimeout must be the smallest. Node lets one that stopped reading have connectionTimeout twice. */
const timeouts = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  connectionTimeout: 6_000,
  connectionsCheckingInterval: 1_000
}

const requestIdForm = /^[A-Za-z0-9._-]{1,64}$/
function toRequestId(sent: string | string[] | undefined): string {
  return typeof sent === 'string' && requestIdForm.test(sent) ? sent : randomUUID()
}

/** Makes the server, ready to listen or to inject: the one way to do so, in production and in tests. */
export async function buildApp({
  log = { level: 'silent' },
  clock = Date.now,
  drainMilliseconds = 0,
  trustProxy = [],
  workers = 0,
  tracesUrl,
  apiKeys = [],
  apiKeysFile,
  metrics: { access: metricsAccess, ...metricsAt } = { access: 'open' },
  answers,
  ...admission
}: AppOptions = {}) {
  const { requestTimeout, connectionTimeout, headersTimeout, connectionsCheckingInterval } = timeouts
  const isTrusted = rangeCheck(trustProxy)
  const app = Fastify({
    bodyLimit,
    requestTimeout,
    connectionTimeout,
    http: { headersTimeout, connectionsCheckingInterval, requireHostHeader: false }, // admission asks for it, and answers with a problem
    logger: logger(log),
    logController: new OneLineLog(),
    requestIdHeader: false,
    trustProxy: trustProxy.length > 0 && isTrusted,
    genReqId: request => toRequestId(request.headers['x-request-id']),
    return503OnClosing: false, // what arrives while draining is still answered
    frameworkErrors: (error, request, reply) => {
      void reply.headers(safeHeaders(request.id))
      answerError(error, request, reply)
      logBareAnswer(request.log, request.method, reply.statusCode)
    },
    clientErrorHandler: (error, socket) => {
      refuseSocket(error.code, socket)
    }
  }).withTypeProvider<TypeBoxTypeProvider>()

  function refuseSocket(code: string | undefined, socket: Socket): void {
    const requestId = randomUUID()
    const status = answerClientError(code, socket, requestId)
    if (status !== null) logBareAnswer(app.log.child({ requestId }), null, status)
  }
  app.server
    .on('checkExpectation', (request, response) => {
      app.server.emit('request', request, response)
    }) // may be ignored, RFC 9110 section 10.1.1
    .on('timeout', socket => {
      answerSilence(socket, randomUUID())
    })
    .on('connect', (_request, socket: Socket) => {
      refuseSocket(undefined, socket)
    })

  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    ({ routeOptions }, body: Buffer, done) => {
      done(null, readBody(body, routeOptions.config.maxValues))
    }
  )
  app.setValidatorCompiler(schemaCompiler())
  app.setSchemaErrorFormatter(() => new Error('invalid-request')) // the default makes a text of every fault
  // Answers are typed by their schemas and checked against them in tests; JSON.stringify then beats a serializer made from the schema threefold.
  app.setSerializerCompiler(() => answer => JSON.stringify(answer))
  app.setErrorHandler(answerError)
  if (tracesUrl !== undefined) {
    const { trace } = await import('./traces.ts')
    await trace(app, tracesUrl)
  }
  observe(app)
  warnOfForwarding(app, isTrusted)
  const keys = readKeyFile(app, apiKeys, apiKeysFile)
  app.decorate('reloadKeys', keys.reload)
  const isOverLimit = await admit(app, { ...admission, keys })

  let isReady = false
  let isClosing = false
  app.addHook('onReady', async () => {
    isReady = true
  })
  app.addHook('onSend', (_request, reply, payload, next) => {
    if (isClosing) void reply.header('connection', 'close') // Fastify says so to requests that arrive now, not to those in flight
    next(null, payload)
  })
  app.addHook('preClose', async () => {
    isReady = false
    isClosing = true
    await sleep(drainMilliseconds)
  })

  for (const schema of components) app.addSchema(schema)
  const needsKey = keys.list().length > 0
  await describe(app, { needsKey, answers })
  await app.register(demo, { needsKey })
  const reader = await makeReader(workers)
  // Hooks run before the server closes, while drafts are still read.
  const { promise: readingEnded, resolve: endReading } = Promise.withResolvers<void>()
  app.decorate('readingEnded', readingEnded)
  const close = async () => reader.close().then(endReading)
  app.addHook('onClose', async () => {
    if (app.server.listening) app.server.once('close', () => void close())
    else await close()
  })
  await app.register(documents)
  const writeMetrics = async () => {
    metrics.setWaiting(reader.waiting())
    return metrics.write()
  }
  const { host, port } = metricsAt
  if (port === undefined) await app.register(metricsRoute, { access: metricsAccess, writeMetrics })
  else serveMetrics(app, { port, ...(host === undefined ? {} : { host }) }, writeMetrics)
  await app.register(routes, { reader, clock, isOverLimit, isReady: () => isReady })
  return app
}
