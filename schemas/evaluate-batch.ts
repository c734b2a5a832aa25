import { Type, type Static } from 'typebox'
import { closed, component, ref } from './common.ts'
import { EvaluateRequest, Evaluation } from './evaluate.ts'
import { Problem } from './problem.ts'

/** Requests in one batch. */
export const maxBatch = 100

export const EvaluateBatch = component(
  'EvaluateBatch',
  Type.Object(
    {
      requests: Type.Array(ref(EvaluateRequest), {
        minItems: 1,
        maxItems: maxBatch,
        description: 'The requests, 1 to 100, each as `POST /evaluate` takes it.'
      })
    },
    { ...closed, description: 'Drafts to judge in one go.' }
  )
)
export type EvaluateBatch = Static<typeof EvaluateBatch>

export const BatchResult = component(
  'BatchResult',
  Type.Union(
    [
      Type.Object(
        {
          status: Type.Literal(200, { description: 'The draft was judged.' }),
          evaluation: ref(Evaluation)
        },
        closed
      ),
      Type.Object(
        {
          status: Type.Integer({
            minimum: 400,
            maximum: 599,
            description: 'The status with which `POST /evaluate` would have answered.'
          }),
          problem: ref(Problem)
        },
        closed
      )
    ],
    {
      description:
        'What became of one request: its evaluation, or the problem that stood in the way. Pointers of a problem lead into the batch, as in `/requests/3/draft/body`.'
    }
  )
)

export const EvaluationBatch = component(
  'EvaluationBatch',
  Type.Object(
    {
      results: Type.Array(ref(BatchResult), {
        minItems: 1,
        maxItems: maxBatch,
        description: 'One for each request, in the order of the requests.'
      })
    },
    { ...closed, description: 'The answers to a batch.' }
  )
)
export type EvaluationBatch = Static<typeof EvaluationBatch>
