import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ErrorObject } from 'ajv'
import type { DraftInput, EvaluateBatch, EvaluateRequest } from '../../schemas/evaluate.ts'
import type { Fault } from '../../schemas/problem.ts'
import type { Addressed } from '../batch.ts'
import { Refusal } from '../refusal.ts'
import type { IsOverLimit } from './admission.ts'
import { countEvaluation } from './observation.ts'
import { problemOf } from './problems.ts'
import type { Reader } from './reader.ts'
import { explainFaults } from './validation.ts'

/** Milliseconds after which a batch is answered, unread drafts as overloaded: a connection may be silent for six seconds. */
const deadline = 4_000

const indexForm = /^\/requests\/(\d+)(?=\/|$)/

/** The faults of each request of a batch, by its index. Throws the error when the batch itself is at fault. */
function tellApart(error: NonNullable<FastifyRequest['validationError']>): Map<number, Fault[]> {
  const errors = error.validation as ErrorObject[]
  if (!errors.every(({ instancePath }) => indexForm.test(instancePath))) throw error
  const byIndex = Map.groupBy(errors, ({ instancePath }) => Number(indexForm.exec(instancePath)?.[1]))
  return new Map(Array.from(byIndex, ([index, own]) => [index, explainFaults(own)]))
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
  requests: readonly EvaluateRequest[],
  reader: Reader
): Promise<Map<EvaluateRequest, DraftInput[]>> {
  if (requests.length < 2) return new Map()
  const alike = await reader.compare(
    requests.map(({ draft, candidate, employer, interview }): Addressed => ({
      draft,
      ...(candidate === undefined ? {} : { candidate }),
      ...(employer === undefined ? {} : { employer }),
      ...(interview === undefined ? {} : { interview })
    }))
  )
  return new Map(
    requests.map((request, i) => [request, alike[i]?.flatMap(j => requests[j]?.draft ?? []) ?? []])
  )
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
  const faults =
    request.validationError === undefined ? new Map<number, Fault[]>() : tellApart(request.validationError)
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
  const toOthers = await draftsToOthers(
    requests.filter((_, i) => isExceeded[i] === false && !faults.has(i)),
    reader
  )

  const refuse = (error: unknown): string => {
    const problem = problemOf(error, request)
    return JSON.stringify({ status: problem.status, problem })
  }
  const answer = async (one: EvaluateRequest, index: number): Promise<string> => {
    if (isExceeded[index] === true) return refuse(new Refusal('too-many-requests', []))
    const own = faults.get(index)
    if (own !== undefined) return refuse(new Refusal('invalid-request', own))
    try {
      const outcome = await reader.read({ request: one, now, toOthers: toOthers.get(one) ?? [] })
      if ('slug' in outcome)
        return refuse(
          new Refusal(
            outcome.slug,
            outcome.faults.map(fault => ({ ...fault, pointer: `/requests/${index}${fault.pointer}` }))
          )
        )
      countEvaluation(request, outcome)
      return `{"status":200,"evaluation":${outcome.json}}`
    } catch (error) {
      return refuse(error)
    }
  }

  const results: string[] = []
  const queue = requests.entries()
  const walk = async () => {
    for (const [index, one] of queue) {
      if (isOver) return
      results[index] = await answer(one, index)
    }
  }
  await Promise.race([over, Promise.all(Array.from({ length: reader.width }, walk))])
  clearTimeout(timer)
  return `{"results":[${Array.from(requests, (_, i) => results[i] ?? refuse(new Refusal('overloaded', []))).join(',')}]}`
}
