import { Type, type TSchema } from 'typebox'
import { closed, ref } from './common.ts'
import { Problem } from './problem.ts'

/** Requests in one batch. */
export const maxBatch = 100

/** The requests of a batch, each as the single endpoint takes it. */
export const requestsOf = <One extends TSchema>(one: One, endpoint: string) =>
  Type.Array(one, {
    minItems: 1,
    maxItems: maxBatch,
    description: `The requests, 1 to ${maxBatch}, each as \`${endpoint}\` takes it.`
  })

/** What became of a request that the single endpoint would have refused. */
export const refusedBy = (endpoint: string) =>
  Type.Object(
    {
      status: Type.Integer({
        minimum: 400,
        maximum: 599,
        description: `The status with which \`${endpoint}\` would have answered.`
      }),
      problem: ref(Problem)
    },
    closed
  )

/** The results of a batch, one for each request. */
export const resultsOf = <One extends TSchema>(one: One) =>
  Type.Array(one, {
    minItems: 1,
    maxItems: maxBatch,
    description: 'One for each request, in the order of the requests.'
  })
