import { Type, type Static } from 'typebox'
import { refusedBy, requestsOf, resultsOf } from './batch.ts'
import { closed, component, ref } from './common.ts'
import { EvaluateRequest, Evaluation } from './evaluate.ts'

const endpoint = 'POST /evaluate'

export const EvaluateBatch = component(
  'EvaluateBatch',
  Type.Object(
    { requests: requestsOf(ref(EvaluateRequest), endpoint) },
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
      refusedBy(endpoint)
    ],
    {
      description:
        'What became of one request: its evaluation, or the problem that stood in the way. Pointers of a problem lead into the batch, as in `/requests/3/draft/body`.'
    }
  )
)

export const EvaluationBatch = component(
  'EvaluationBatch',
  Type.Object({ results: resultsOf(ref(BatchResult)) }, { ...closed, description: 'The answers to a batch.' })
)
export type EvaluationBatch = Static<typeof EvaluationBatch>
