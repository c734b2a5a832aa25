import { Type, type Static } from 'typebox'
import { refusedBy, requestsOf, resultsOf } from './batch.ts'
import { closed, component, ref } from './common.ts'
import { Plan, ScheduleRequest } from './schedule.ts'

const endpoint = 'POST /schedule'

export const ScheduleBatch = component(
  'ScheduleBatch',
  Type.Object(
    { requests: requestsOf(ref(ScheduleRequest), endpoint) },
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
      refusedBy(endpoint)
    ],
    {
      description:
        'What became of one request: its plan, or the problem that stood in the way. Pointers of a problem lead into the batch, as in `/requests/3/interview/start`.'
    }
  )
)

export const PlanBatch = component(
  'PlanBatch',
  Type.Object({ results: resultsOf(ref(PlanResult)) }, { ...closed, description: 'The plans of a batch.' })
)
export type PlanBatch = Static<typeof PlanBatch>
