import type { BatchResult, EvaluateRequest, PlanResult, Problem, ScheduleRequest } from './openapi.ts'

/**
 * What became of one request; `index` is its place in all that was given. `'evaluation' in result`, or
 * `'plan' in result`, tells success.
 */
export type Numbered<Result> = Result & { index: number }

/** One call of a batch endpoint, as the client makes it. */
export type PostBatch<One, Result> = (
  requests: One[],
  signal: AbortSignal | undefined
) => Promise<{ data?: { results: Result[] }; error?: Problem; response: Response }>

export interface BatchOptions {
  /** Stops after the batch under way; the iterator rejects with its reason. */
  signal?: AbortSignal
  /**
   * Requests in one call, 1 to 100. Default 100. The drafts of one call are compared with each other, those
   * of two are not.
   */
  size?: number
}

export interface Batches {
  /**
   * Judges any number of drafts, a batch at a time, in their order. Throws a ProblemError when a whole batch
   * is refused.
   */
  evaluateAll: (
    requests: Iterable<EvaluateRequest> | AsyncIterable<EvaluateRequest>,
    options?: BatchOptions
  ) => AsyncGenerator<Numbered<BatchResult>, void, undefined>
  /**
   * Plans for any number of interviews, a batch at a time, in their order. Throws a ProblemError when a whole
   * batch is refused.
   */
  scheduleAll: (
    requests: Iterable<ScheduleRequest> | AsyncIterable<ScheduleRequest>,
    options?: BatchOptions
  ) => AsyncGenerator<Numbered<PlanResult>, void, undefined>
}

/** Thrown where no value can carry the problem: the service refused a whole batch. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problem: Problem
  readonly response: Response

  constructor(problem: Problem, response: Response) {
    super(`${problem.title} (${problem.type})`)
    this.problem = problem
    this.response = response
  }
}

/** Requests in one batch, by the contract. */
const mostRequests = 100
/**
 * Bytes of JSON in one call: half of what the service reads, for the few requests that hold long invitations
 * or many letters.
 */
const mostBytes = 4_000_000

/** What there is, in groups that one call can hold. */
async function* group<One>(
  requests: Iterable<One> | AsyncIterable<One>,
  size: number
): AsyncGenerator<One[], void, undefined> {
  let batch: One[] = []
  let bytes = 0
  for await (const request of requests) {
    const length = new TextEncoder().encode(JSON.stringify(request)).length
    if (batch.length === size || (batch.length > 0 && bytes + length > mostBytes)) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(request)
    bytes += length
  }
  if (batch.length > 0) yield batch
}

/** Pointers of a problem lead into the batch that was sent; here they lead into all that was given. */
function renumber<Result extends object>(result: Result, index: number): Numbered<Result> {
  if (!('problem' in result)) return { ...result, index }
  const problem = result.problem as Problem
  return {
    ...result,
    index,
    problem: {
      ...problem,
      ...(problem.errors === undefined
        ? {}
        : {
            errors: problem.errors.map(fault => ({
              ...fault,
              pointer: fault.pointer.replace(/^\/requests\/\d+(?=\/|$)/, `/requests/${index}`)
            }))
          })
    }
  }
}

/** The results of many calls of a batch endpoint as one sequence. */
export async function* inBatches<One, Result extends object>(
  requests: Iterable<One> | AsyncIterable<One>,
  post: PostBatch<One, Result>,
  { signal, size = mostRequests }: BatchOptions = {}
): AsyncGenerator<Numbered<Result>, void, undefined> {
  if (!Number.isInteger(size) || size < 1 || size > mostRequests)
    throw new RangeError(`size is ${size}: a whole number from 1 to ${mostRequests}`)
  let index = 0
  for await (const batch of group(requests, size)) {
    signal?.throwIfAborted()
    const { data, error, response } = await post(batch, signal)
    if (error !== undefined) throw new ProblemError(error, response)
    for (const result of data?.results ?? []) yield renumber(result, index++)
  }
}
