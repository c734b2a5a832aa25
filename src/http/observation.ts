import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Evaluation } from '../../schemas/evaluate.ts'
import type { Plan } from '../../schemas/schedule.ts'
import type { MistakeId } from '../../schemas/vocabulary.ts'
import { logAbandoned } from './log.ts'
import { metrics } from './metrics.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** How often each mistake was found, for the log; null until something was judged. */
    findings: Partial<Record<MistakeId, number>> | null
  }
}

/** Measures every request. Register before the other hooks, which may answer. */
export function observe(app: FastifyInstance): void {
  app.decorateRequest('findings', null)
  app.addHook('onResponse', ({ method, routeOptions }, reply, done) => {
    metrics.countRequest(method, routeOptions.url, reply.statusCode, reply.elapsedTime / 1000)
    done()
  })
  app.addHook('onRequestAbort', (request, done) => {
    logAbandoned(request)
    done()
  })
}

function countFindings(request: FastifyRequest, found: ReadonlyArray<{ mistake: MistakeId }>): void {
  const findings = (request.findings ??= {})
  for (const { mistake } of found) {
    findings[mistake] = (findings[mistake] ?? 0) + 1
    metrics.countFinding(mistake)
  }
}

/** Counts an evaluation in the metrics and for the request's line of the log. */
export function countEvaluation(
  request: FastifyRequest,
  { verdict, findings }: { verdict: Evaluation['verdict']; findings: ReadonlyArray<{ mistake: MistakeId }> }
): void {
  metrics.countVerdict(verdict)
  countFindings(request, findings)
}

/** Counts a plan in the metrics and for the request's line of the log, and gives it back. */
export function countPlan(request: FastifyRequest, plan: Plan): Plan {
  for (const step of plan.steps) metrics.countStep(step)
  countFindings(request, plan.warnings)
  return plan
}
