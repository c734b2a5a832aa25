import { FastifyOtelInstrumentation } from '@fastify/otel'
import { propagation, SpanStatusCode, type SpanContext } from '@opentelemetry/api'
import { W3CTraceContextPropagator, type ExportResult, ExportResultCode } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  type ReadableSpan,
  type SpanExporter
} from '@opentelemetry/sdk-trace-base'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { versions } from '../versions.ts'

/** Milliseconds; shorter than the grace at shutdown, so that a dead collector does not hold it up. */
const exportTimeout = 3_000

/** All that leaves the process of a span's attributes; the instrumentation also knows the URL. */
const told = [
  'http.request.method',
  'http.route',
  'http.response.status_code',
  'afterword.request_id'
] as const

/** A span without what a request said: no other attribute, no event, no message of an error, no vendor's state out of its headers. A refusal is no error of ours. */
function withhold(span: ReadableSpan): ReadableSpan {
  const {
    name,
    kind,
    startTime,
    endTime,
    duration,
    ended,
    resource,
    instrumentationScope,
    parentSpanContext: parent
  } = span
  const bare = ({ traceId, spanId, traceFlags, isRemote = false }: SpanContext): SpanContext => ({
    traceId,
    spanId,
    traceFlags,
    isRemote
  })
  const context = bare(span.spanContext())
  const isFailure = Number(span.attributes['http.response.status_code']) >= 500
  return {
    name,
    kind,
    startTime,
    endTime,
    duration,
    ended,
    resource,
    instrumentationScope,
    spanContext: () => context,
    ...(parent === undefined ? {} : { parentSpanContext: bare(parent) }),
    attributes: Object.fromEntries(
      told.flatMap(attribute =>
        attribute in span.attributes ? [[attribute, span.attributes[attribute]]] : []
      )
    ),
    status: { code: isFailure ? SpanStatusCode.ERROR : SpanStatusCode.UNSET },
    events: [],
    links: [],
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0
  }
}

/** Sends spans without personal data, and says in the log when the collector stops taking them, and when it takes them again. */
class DiscreetExporter implements SpanExporter {
  readonly #collector: SpanExporter
  readonly #log: FastifyBaseLogger
  #isTaking = true

  constructor(collector: SpanExporter, log: FastifyBaseLogger) {
    this.#collector = collector
    this.#log = log
  }

  export(spans: ReadableSpan[], done: (result: ExportResult) => void): void {
    this.#collector.export(spans.map(withhold), result => {
      const isTaking = result.code === ExportResultCode.SUCCESS
      if (isTaking !== this.#isTaking) {
        if (isTaking) this.#log.info('traces are taken again')
        else
          this.#log.warn(
            { err: result.error },
            'traces are lost: the collector at OTEL_EXPORTER_OTLP_ENDPOINT does not take them'
          )
      }
      this.#isTaking = isTaking
      done(result)
    })
  }

  shutdown(): Promise<void> {
    return this.#collector.shutdown()
  }
}

/** Traces the routes registered after it, a span for each request but probes' (`otel: false`), to an OTLP/HTTP collector at a base URL; what is left goes out when the app closes. */
export async function trace(app: FastifyInstance, endpoint: string): Promise<void> {
  const collector = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/$/, '')}/v1/traces`,
    timeoutMillis: exportTimeout
  })
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'afterword', 'service.version': versions().service }),
    spanProcessors: [new BatchSpanProcessor(new DiscreetExporter(collector, app.log))]
  })
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
  const instrumentation = new FastifyOtelInstrumentation({
    instrumentHooks: false,
    instrumentHandler: false,
    recordExceptions: false,
    requestHook: (span, { method, id, routeOptions: { url } }) => {
      span.updateName(url === undefined ? method : `${method} ${url}`)
      span.setAttribute('afterword.request_id', id)
    }
  })
  instrumentation.setTracerProvider(provider)
  await app.register(instrumentation.plugin())
  app.addHook('onClose', () => provider.shutdown().catch(() => {})) // the exporter has said why in the log
}
