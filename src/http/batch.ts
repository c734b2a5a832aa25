import { setImmediate as turn } from 'node:timers/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ErrorObject } from 'ajv'
import type { EvaluateBatch } from '../../schemas/evaluate-batch.ts'
import type { DraftInput, EvaluateRequest } from '../../schemas/evaluate.ts'
import type { ScheduleBatch } from '../../schemas/schedule-batch.ts'
import type { Plan, ScheduleRequest } from '../../schemas/schedule.ts'
import type { Addressed } from '../batch.ts'
import { Refusal } from '../refusal.ts'
import type { IsOverLimit } from './admission.ts'
import { callerOf } from './callers.ts'
import { chargeOf } from './costs.ts'
import { refuseErrors } from './faults.ts'
import { countEvaluation, countPlan } from './observation.ts'
import { problemOf } from './problems.ts'
import type { Reader } from './reader.ts'

/** Milliseconds after which a batch is answered, unread drafts as overloaded: a connection may be silent for six seconds. */
const deadline = 4_000
/** Milliseconds of answers in a row, after which the event loop turns: a hundred refusals can be some megabytes. */
const slice = 5

const indexForm = /^\/requests\/(\d+)(?=\/|$)/

/** What Ajv found against the requests of a batch, by their index. Throws the error when the batch itself is at fault. */
function tellApart(error: NonNullable<FastifyRequest['validationError']>): Map<number, ErrorObject[]> {
  const errors = error.validation as ErrorObject[]
  if (!errors.every(({ instancePath }) => indexForm.test(instancePath))) throw error
  return Map.groupBy(errors, ({ instancePath }) => Number(indexForm.exec(instancePath)?.[1]))
}

interface BatchOptions {
  reader: Reader
  /** Epoch milliseconds, for requests without `now`. */
  now: number
  /** Counts the further requests of the batch; the first was counted as the HTTP request. */
  isOverLimit: IsOverLimit
}

/** The drafts to others that each of these requests must not repeat. */
async function draftsToOthers(
  caller: string,
  requests: readonly EvaluateRequest[],
  reader: Reader
): Promise<Map<EvaluateRequest, DraftInput[]>> {
  if (requests.length < 2) return new Map()
  const alike = await reader.compare(
    caller,
    requests.map(({ draft, candidate, employer, interview, recruiter }): Addressed => ({
      draft,
      ...(candidate === undefined ? {} : { candidate }),
      ...(employer === undefined ? {} : { employer }),
      ...(interview === undefined ? {} : { interview }),
      ...(recruiter === undefined ? {} : { recruiter })
    }))
  )
  return new Map(
    requests.map((request, i) => [request, alike[i]?.flatMap(j => requests[j]?.draft ?? []) ?? []])
  )
}

interface Work<One> {
  /** Requests that are answered at a time. */
  width: number
  isOverLimit: IsOverLimit
  /** Code units that a request counts. Default: none are counted. */
  chargeOf?: (one: One) => number
  /** Is given, once, all the requests that can be answered. */
  prepare?: (requests: readonly One[]) => Promise<void>
  /** A member of the result in JSON, its name included. Throws a Refusal with pointers into the one request. */
  answer: (one: One) => Promise<string>
}

const inBatch = (error: unknown, index: number): unknown =>
  error instanceof Refusal
    ? new Refusal(
        error.slug,
        error.faults.map(fault => ({ ...fault, pointer: `/requests/${index}${fault.pointer}` }))
      )
    : error

/** The results of a batch in JSON. Throws when the batch itself is invalid. */
async function answerEach<One>(
  request: FastifyRequest<{ Body: { requests: One[] } }>,
  reply: FastifyReply,
  { width, isOverLimit, chargeOf: charge, prepare, answer }: Work<One>
): Promise<string> {
  const { validationError } = request
  const errors = validationError === undefined ? new Map<number, ErrorObject[]>() : tellApart(validationError)
  const { requests } = request.body
  const { promise: over, resolve: end } = Promise.withResolvers<void>()
  const timer = setTimeout(end, deadline)
  reply.raw.once('close', end)
  let isOver = false
  void over.then(() => {
    isOver = true
  })
  const isExceeded = [
    false,
    ...(await Promise.all(requests.slice(1).map(async () => isOverLimit(request, reply))))
  ]
  if (charge !== undefined) {
    const isOverUnits = await Promise.all(
      requests.map(
        async (one, i) =>
          isExceeded[i] === false && !errors.has(i) && isOverLimit(request, reply, charge(one))
      )
    )
    for (const [i, isOver] of isOverUnits.entries()) if (isOver) isExceeded[i] = true
  }
  await prepare?.(requests.filter((_, i) => isExceeded[i] === false && !errors.has(i)))

  const refuse = (error: unknown): string => {
    const problem = problemOf(error, request)
    return JSON.stringify({ status: problem.status, problem })
  }
  const result = async (one: One, index: number): Promise<string> => {
    if (isExceeded[index] === true) return refuse(new Refusal('too-many-requests'))
    const own = errors.get(index)
    if (own !== undefined) return refuse(refuseErrors(own))
    try {
      return `{"status":200,${await answer(one)}}`
    } catch (error) {
      return refuse(inBatch(error, index))
    }
  }

  const results: string[] = []
  const queue = requests.entries()
  let turned = performance.now()
  const walk = async () => {
    for (const [index, one] of queue) {
      if (performance.now() - turned > slice) {
        await turn()
        turned = performance.now()
      }
      if (isOver) return
      results[index] = await result(one, index)
    }
  }
  await Promise.race([over, Promise.all(Array.from({ length: width }, walk))])
  clearTimeout(timer)
  return `{"results":[${Array.from(requests, (_, i) => results[i] ?? refuse(new Refusal('overloaded'))).join(',')}]}`
}

/**
 * Answers a batch with the JSON of an EvaluationBatch. Its drafts take their turns one by one (on several threads as many at a time), so that
 * those of others come in between. Throws when the batch itself is invalid, or there is no time for any of it.
 */
export async function answerBatch(
  request: FastifyRequest<{ Body: EvaluateBatch }>,
  reply: FastifyReply,
  { reader, now, isOverLimit }: BatchOptions
): Promise<string> {
  const caller = callerOf(request)
  let toOthers = new Map<EvaluateRequest, DraftInput[]>()
  return answerEach<EvaluateRequest>(request, reply, {
    width: reader.width,
    isOverLimit,
    chargeOf,
    prepare: async requests => {
      toOthers = await draftsToOthers(caller, requests, reader)
    },
    answer: async one => {
      const outcome = await reader.read(caller, { request: one, now, toOthers: toOthers.get(one) ?? [] })
      if ('slug' in outcome) throw new Refusal(outcome.slug, outcome.faults)
      countEvaluation(request, outcome)
      return `"evaluation":${outcome.json}`
    }
  })
}

/** Answers a batch with the JSON of a PlanBatch; `plan` takes its turn among other callers' plans. Throws when the batch itself is invalid. */
export async function answerPlans(
  request: FastifyRequest<{ Body: ScheduleBatch }>,
  reply: FastifyReply,
  { plan, isOverLimit }: { plan: (one: ScheduleRequest) => Promise<Plan>; isOverLimit: IsOverLimit }
): Promise<string> {
  return answerEach<ScheduleRequest>(request, reply, {
    width: 1,
    isOverLimit,
    answer: async one => `"plan":${JSON.stringify(countPlan(request, await plan(one)))}`
  })
}
