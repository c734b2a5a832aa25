import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { ref } from '../../schemas/common.ts'
import { MetricsText } from '../../schemas/service.ts'
import type { Config } from '../config.ts'
import { anyProblems, problemResponses } from './docs.ts'
import { metrics } from './metrics.ts'

interface MetricsOptions {
  access: Config['metrics']['access']
  writeMetrics: () => Promise<string>
}

/** The metrics among the other routes, for anybody or for who has a key; neither is counted against a rate limit. */
export const metricsRoute: FastifyPluginCallbackTypebox<MetricsOptions> = (
  app,
  { access, writeMetrics },
  done
) => {
  const needsKey = access === 'key'
  app.get(
    '/metrics',
    {
      config: {
        access: needsKey ? 'scrape' : 'probe',
        otel: false,
        mediaTypes: ['text/plain', 'text/plain; version=0.0.4']
      },
      schema: {
        operationId: 'readMetrics',
        tags: ['service'],
        summary: 'Metrics for Prometheus',
        description:
          'Counts since the process started: requests by route and status, findings by mistake, steps of plans by status, problems, and the process itself.',
        response: {
          200: { description: 'The metrics.', content: { 'text/plain': { schema: ref(MetricsText) } } },
          ...problemResponses(...(needsKey ? (['unauthorized'] as const) : []), ...anyProblems.ofProbes)
        }
      }
    },
    async (_request, reply) => {
      void reply.type(metrics.contentType)
      return writeMetrics()
    }
  )
  done()
}
