import { setImmediate as turn } from 'node:timers/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ErrorObject } from 'ajv'
import type { DraftInput, EvaluateBatch, EvaluateRequest } from '../../schemas/evaluate.ts'
import type { Addressed } from '../batch.ts'
import { Refusal } from '../refusal.ts'
import type { IsOverLimit } from './admission.ts'
import { refuseErrors } from './faults.ts'
import { countEvaluation } from './observation.ts'
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
  requests: readonly EvaluateRequest[],
  reader: Reader
): Promise<Map<EvaluateRequest, DraftInput[]>> {
  if (requests.length < 2) return new Map()
  const alike = await reader.compare(
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

/**
 * Answers a batch with the JSON of an EvaluationBatch. Its drafts take their turns one by one (on several threads as many at a time), so that
 * those of others come in between. Throws when the batch itself is invalid, or there is no time for any of it.
 */
export async function answerBatch(
  request: FastifyRequest<{ Body: EvaluateBatch }>,
  reply: FastifyReply,
  { reader, now, isOverLimit }: BatchOptions
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
  const toOthers = await draftsToOthers(
    requests.filter((_, i) => isExceeded[i] === false && !errors.has(i)),
    reader
  )

  const refuse = (error: unknown): string => {
    const problem = problemOf(error, request)
    return JSON.stringify({ status: problem.status, problem })
  }
  const answer = async (one: EvaluateRequest, index: number): Promise<string> => {
    if (isExceeded[index] === true) return refuse(new Refusal('too-many-requests'))
    const own = errors.get(index)
    if (own !== undefined) return refuse(refuseErrors(own))
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
  let turned = performance.now()
  const walk = async () => {
    for (const [index, one] of queue) {
      if (performance.now() - turned > slice) {
        await turn()
        turned = performance.now()
      }
      if (isOver) return
      results[index] = await answer(one, index)
    }
  }
  await Promise.race([over, Promise.all(Array.from({ length: reader.width }, walk))])
  clearTimeout(timer)
  return `{"results":[${Array.from(requests, (_, i) => results[i] ?? refuse(new Refusal('overloaded'))).join(',')}]}`
}
