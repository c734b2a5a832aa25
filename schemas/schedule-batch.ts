import { Type, type Static } from 'typebox'
import { closed, component, ref } from './common.ts'
import { maxBatch } from './evaluate-batch.ts'
import { Problem } from './problem.ts'
import { Plan, ScheduleRequest } from './schedule.ts'

export const ScheduleBatch = component(
  'ScheduleBatch',
  Type.Object(
    {
      requests: Type.Array(ref(ScheduleRequest), {
        minItems: 1,
        maxItems: maxBatch,
        description: 'The requests, 1 to 100, each as `POST /schedule` takes it.'
      })
    },
    { ...closed, description: 'Interviews to plan for in one go.' }
  )
)
export type ScheduleBatch = Static<typeof ScheduleBatch>

export const PlanResult = component(
  'PlanResult',
  Type.Union(
    [
      Type.Object(
        { status: Type.Literal(200, { description: 'The plan was made.' }), plan: ref(Plan) },
        closed
      ),
      Type.Object(
        {
          status: Type.Integer({
            minimum: 400,
            maximum: 599,
            description: 'The status with which `POST /schedule` would have answered.'
          }),
          problem: ref(Problem)
        },
        closed
      )
    ],
    {
      description:
        'What became of one request: its plan, or the problem that stood in the way. Pointers of a problem lead into the batch, as in `/requests/3/interview/start`.'
    }
  )
)

export const PlanBatch = component(
  'PlanBatch',
  Type.Object(
    {
      results: Type.Array(ref(PlanResult), {
        minItems: 1,
        maxItems: maxBatch,
        description: 'One for each request, in the order of the requests.'
      })
    },
    { ...closed, description: 'The plans of a batch.' }
  )
)
export type PlanBatch = Static<typeof PlanBatch>
