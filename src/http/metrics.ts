import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import { verdicts, type Evaluation } from '../../schemas/evaluate.ts'
import type { ProblemSlug } from '../../schemas/problem.ts'
import type { Plan } from '../../schemas/schedule.ts'
import { statuses, stepNames } from '../../schemas/step.ts'
import { mistakeIds, type MistakeId } from '../../schemas/vocabulary.ts'

/** Why a request is answered with 503 instead of being worked on. */
const shedReasons = ['queue-full', 'too-slow', 'thread-lost', 'no-room'] as const
type ShedReason = (typeof shedReasons)[number]

/** Label of what no route answers: its path is the caller's word, and its method need not be one of ours. */
const unknown = 'unknown'

const registry = new Registry()
collectDefaultMetrics({ register: registry })
const registers = [registry]

const requests = new Histogram({
  registers,
  name: 'afterword_request_duration_seconds',
  help: "Seconds from the arrival of a request's headers to the end of its answer.",
  labelNames: ['method', 'route', 'status'],
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
})
const problemsAnswered = new Counter({
  registers,
  name: 'afterword_problems_total',
  help: 'Problems answered, by route and by the last step of their type.',
  labelNames: ['route', 'problem']
})
const evaluations = new Counter({
  registers,
  name: 'afterword_evaluations_total',
  help: 'Drafts evaluated.',
  labelNames: ['verdict']
})
const findings = new Counter({
  registers,
  name: 'afterword_findings_total',
  help: 'Mistakes found in drafts, and warned of in plans.',
  labelNames: ['mistake']
})
const planSteps = new Counter({
  registers,
  name: 'afterword_plan_steps_total',
  help: 'Steps planned.',
  labelNames: ['step', 'status']
})
const shed = new Counter({
  registers,
  name: 'afterword_shed_requests_total',
  help: 'Requests turned away with 503 because the service had no time for them.',
  labelNames: ['reason']
})
const waiting = new Gauge({
  registers,
  name: 'afterword_pool_waiting',
  help: 'Drafts that wait for a thread.'
})

// What has not happened yet is 0, so that its first time is an increase.
for (const verdict of verdicts) evaluations.inc({ verdict }, 0)
for (const mistake of mistakeIds) findings.inc({ mistake }, 0)
for (const step of stepNames) for (const status of statuses) planSteps.inc({ step, status }, 0)
for (const reason of shedReasons) shed.inc({ reason }, 0)

/** The metrics of this process. Every label is one of a list of ours: nothing that a request says becomes one. */
export const metrics = {
  /** Media type of `write()`. */
  contentType: registry.contentType,
  /** All metrics in Prometheus' text format. */
  write: (): Promise<string> => registry.metrics(),

  /** `route`: the pattern, undefined when there is none. */
  countRequest(method: string, route: string | undefined, status: number, seconds: number): void {
    requests.observe(
      route === undefined ? { method: unknown, route: unknown, status } : { method, route, status },
      seconds
    )
  },
  countProblem(problem: ProblemSlug, route = unknown): void {
    problemsAnswered.inc({ route, problem })
  },
  countVerdict(verdict: Evaluation['verdict']): void {
    evaluations.inc({ verdict })
  },
  countFinding(mistake: MistakeId): void {
    findings.inc({ mistake })
  },
  countStep({ step, status }: Plan['steps'][number]): void {
    planSteps.inc({ step, status })
  },
  countShed(reason: ShedReason): void {
    shed.inc({ reason })
  },
  setWaiting(drafts: number): void {
    waiting.set(drafts)
  }
}
