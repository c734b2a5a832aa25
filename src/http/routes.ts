import type { FastifyRequest } from 'fastify'
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { ref } from '../../schemas/common.ts'
import { EvaluateBatch, EvaluationBatch } from '../../schemas/evaluate-batch.ts'
import { EvaluateRequest, Evaluation } from '../../schemas/evaluate.ts'
import type { ProblemSlug } from '../../schemas/problem.ts'
import { PlanBatch, ScheduleBatch } from '../../schemas/schedule-batch.ts'
import { Plan, PlanCalendar, ScheduleRequest } from '../../schemas/schedule.ts'
import { Health } from '../../schemas/service.ts'
import { Refusal } from '../refusal.ts'
import { schedule, scheduleCalendar } from '../schedule.ts'
import { negotiate, type IsOverLimit } from './admission.ts'
import { answerBatch, answerPlans } from './batch.ts'
import { maxBatchValues } from './body.ts'
import { anyProblems, problemResponses } from './docs.ts'
import { callerOf } from './callers.ts'
import { chargeOf } from './costs.ts'
import { Lane } from './lane.ts'
import { countEvaluation, countPlan } from './observation.ts'
import { varyBy } from './prepared.ts'
import type { Reader } from './reader.ts'

export interface RouteOptions {
  reader: Reader
  /** The clock in epoch milliseconds, for requests without `now`. */
  clock: () => number
  isReady: () => boolean
  /** Counts the further requests of a batch. */
  isOverLimit: IsOverLimit
}

const ofBatches = [
  'invalid-request',
  'payload-too-large',
  'unsupported-media-type',
  'overloaded'
] as const satisfies ProblemSlug[]
const ofBodies = [...ofBatches, 'impossible-request'] as const

const jsonType = 'application/json; charset=utf-8'
/** iCalendar, RFC 5545. */
const calendarType = 'text/calendar'
/** Its parameter that says what the calendar is for, RFC 5545 section 8.1. */
const calendarMethod = 'method=PUBLISH'

/** The answers to questions, and the probes. */
export const routes: FastifyPluginCallbackTypebox<RouteOptions> = (
  app,
  { reader, clock, isReady, isOverLimit },
  done
) => {
  const plans = new Lane(1, 0.2) // made in place: a plan takes a fifth of a millisecond
  /** Turns away what would not be read, before its body is: parsing what is offered beyond what can be read would cost those that can. */
  const onRequest = async (request: FastifyRequest) => {
    reader.admit(callerOf(request))
  }
  app.post(
    '/evaluate',
    {
      onRequest,
      schema: {
        operationId: 'evaluateDraft',
        tags: ['follow-ups'],
        summary: 'Judge a follow-up draft',
        description:
          'Finds the mistakes of a draft with their exact places, says why each matters and how to put it right, and scores it. The score is coaching for the sender, never a measure of a candidate.',
        body: ref(EvaluateRequest),
        response: {
          200: ref(Evaluation),
          ...problemResponses(...ofBodies, 'unsupported-language', ...anyProblems.ofKeyed)
        }
      }
    },
    async (request, reply) => {
      if (await isOverLimit(request, reply, chargeOf(request.body))) throw new Refusal('too-many-requests')
      const outcome = await reader.read(callerOf(request), { request: request.body, now: clock() })
      if ('slug' in outcome) throw new Refusal(outcome.slug, outcome.faults)
      countEvaluation(request, outcome)
      return reply.type(jsonType).send(outcome.json as never) // an Evaluation, written on the thread that made it
    }
  )

  app.post(
    '/evaluate/batch',
    {
      config: { maxValues: maxBatchValues },
      onRequest,
      attachValidation: true, // a request that is invalid spoils no other; answerBatch tells faults apart
      schema: {
        operationId: 'evaluateDrafts',
        tags: ['follow-ups'],
        summary: 'Judge up to 100 drafts',
        description:
          'Answers each request as `POST /evaluate` would, in their order, each with a status of its own; the answer is 200 even when every one of them failed. A draft that repeats another of the batch, by the same candidate to another interviewer of the same employer, is found to be a `copied-message` as if that other were in `sent`. Each request counts against the rate limit.',
        body: ref(EvaluateBatch),
        response: { 200: ref(EvaluationBatch), ...problemResponses(...ofBatches, ...anyProblems.ofKeyed) }
      }
    },
    async (request, reply) =>
      reply
        .type(jsonType)
        .send((await answerBatch(request, reply, { reader, now: clock(), isOverLimit })) as never)
  )

  app.post(
    '/schedule',
    {
      config: { mediaTypes: ['application/json', calendarType, `${calendarType}; ${calendarMethod}`] },
      schema: {
        operationId: 'planFollowUps',
        tags: ['follow-ups'],
        summary: 'Plan when to send follow-ups',
        description:
          "Plans the follow-ups of one interview on the employer's working calendar, every time in the candidate's zone and in the employer's, each with its reasons. With `Accept: text/calendar` the same plan comes as iCalendar.",
        body: ref(ScheduleRequest),
        response: {
          200: {
            description: 'The plan, in the media type that `Accept` prefers.',
            content: {
              'application/json': { schema: ref(Plan) },
              [calendarType]: { schema: ref(PlanCalendar) }
            }
          },
          ...problemResponses(...ofBodies, ...anyProblems.ofKeyed)
        }
      }
    },
    async (request, reply) => {
      varyBy(reply, 'accept')
      if (negotiate(request) !== calendarType)
        return countPlan(request, await plans.run(callerOf(request), () => schedule(request.body, clock())))
      const { plan, calendar } = await plans.run(callerOf(request), () =>
        scheduleCalendar(request.body, clock())
      )
      countPlan(request, plan)
      void reply.type(`${calendarType}; charset=utf-8; ${calendarMethod}`)
      return calendar
    }
  )

  app.post(
    '/schedule/batch',
    {
      config: { maxValues: maxBatchValues },
      attachValidation: true, // a request that is invalid spoils no other; answerPlans tells faults apart
      schema: {
        operationId: 'planManyFollowUps',
        tags: ['follow-ups'],
        summary: 'Plan for up to 100 interviews',
        description:
          'Answers each request as `POST /schedule` would in JSON, in their order, each with a status of its own; the answer is 200 even when every one of them failed. Each request counts against the rate limit.',
        body: ref(ScheduleBatch),
        response: { 200: ref(PlanBatch), ...problemResponses(...ofBatches, ...anyProblems.ofKeyed) }
      }
    },
    async (request, reply) => {
      const now = clock()
      const caller = callerOf(request)
      const plan = async (one: ScheduleRequest) => plans.run(caller, () => schedule(one, now))
      return reply.type(jsonType).send((await answerPlans(request, reply, { plan, isOverLimit })) as never)
    }
  )

  const health = { status: 'ok' as const }
  app.get(
    '/health/live',
    {
      config: { access: 'probe', otel: false },
      schema: {
        operationId: 'isLive',
        tags: ['service'],
        summary: 'Is the process alive?',
        description: 'Answers as long as the process does.',
        response: { 200: ref(Health), ...problemResponses(...anyProblems.ofProbes) }
      }
    },
    () => health
  )
  app.get(
    '/health/ready',
    {
      config: { access: 'probe', otel: false },
      schema: {
        operationId: 'isReady',
        tags: ['service'],
        summary: 'Should requests be sent here?',
        description: '503 while the service starts or stops.',
        response: { 200: ref(Health), ...problemResponses(...anyProblems.ofProbes, 'unavailable') }
      }
    },
    () => {
      if (!isReady()) throw new Refusal('unavailable')
      return health
    }
  )

  done()
}
