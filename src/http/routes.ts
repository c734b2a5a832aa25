import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { Catalogue, CatalogueEntry } from '../../schemas/catalogue.ts'
import { closed, ref } from '../../schemas/common.ts'
import { EvaluateRequest, Evaluation } from '../../schemas/evaluate.ts'
import type { ProblemSlug } from '../../schemas/problem.ts'
import { Plan, PlanCalendar, ScheduleRequest } from '../../schemas/schedule.ts'
import { Health, OpenApiDocument } from '../../schemas/service.ts'
import { catalogue } from '../catalogue/index.ts'
import { Refusal } from '../refusal.ts'
import { schedule, scheduleCalendar } from '../schedule.ts'
import { negotiate } from './admission.ts'
import { problemResponses } from './docs.ts'
import { Lane } from './lane.ts'
import type { Reader } from './reader.ts'

export interface RouteOptions {
  reader: Reader
  /** The clock in epoch milliseconds, for requests without `now`. */
  clock: () => number
  isReady: () => boolean
}

/** Problems any route can answer; those with a body have the rest. */
const ofProbes = ['method-not-allowed', 'not-acceptable', 'internal-error'] as const satisfies ProblemSlug[]
const ofOpen = ['too-many-requests', ...ofProbes] as const
const always = ['unauthorized', ...ofOpen] as const
const ofBodies = ['malformed-request', 'invalid-request', 'request-timeout', 'payload-too-large', 'unsupported-media-type', 'impossible-request', 'overloaded'] as const satisfies ProblemSlug[]

const jsonType = 'application/json; charset=utf-8'
/** iCalendar, RFC 5545. */
const calendarType = 'text/calendar'

/** All routes of the service. */
export const routes: FastifyPluginCallbackTypebox<RouteOptions> = (app, { reader, clock, isReady }, done) => {
  const plans = new Lane(1, 0.2) // made in place: a plan takes a fifth of a millisecond
  app.post('/evaluate', {
    schema: {
      operationId: 'evaluateDraft', tags: ['follow-ups'], summary: 'Judge a follow-up draft',
      description: 'Finds the mistakes of a draft with their exact places, says why each matters and how to mend it, and scores it. The score is coaching for the sender, never a measure of a candidate.',
      body: ref(EvaluateRequest),
      response: { 200: ref(Evaluation), ...problemResponses(...ofBodies, 'unsupported-language', ...always) }
    }
  }, async ({ body: request }, reply) => {
    const outcome = await reader.read({ request, now: clock() })
    if ('slug' in outcome) throw new Refusal(outcome.slug, outcome.faults)
    return reply.type(jsonType).send(outcome.json as never) // an Evaluation, written on the thread that made it
  })

  app.post('/schedule', {
    config: { alternative: calendarType },
    schema: {
      operationId: 'planFollowUps', tags: ['follow-ups'], summary: 'Plan when to send follow-ups',
      description: 'Plans the follow-ups of one interview on the employer\'s working calendar, every time in the candidate\'s zone and in the employer\'s, each with its reasons. With `Accept: text/calendar` the same plan comes as iCalendar.',
      body: ref(ScheduleRequest),
      response: {
        200: { description: 'The plan, in the media type that `Accept` prefers.', content: { 'application/json': { schema: ref(Plan) }, [calendarType]: { schema: ref(PlanCalendar) } } },
        ...problemResponses(...ofBodies, ...always)
      }
    }
  }, async (request, reply) => {
    void reply.header('vary', [reply.getHeader('vary') ?? [], 'accept'].flat().join(', '))
    if (negotiate(request) !== calendarType) return plans.run(() => schedule(request.body, clock()))
    void reply.type(`${calendarType}; charset=utf-8; method=PUBLISH`)
    return plans.run(() => scheduleCalendar(request.body, clock()))
  })

  app.get('/catalogue', {
    schema: {
      operationId: 'listMistakes', tags: ['catalogue'], summary: 'Every mistake the service knows',
      description: 'The whole catalogue: severities, deductions, sources, advice, and the examples that are run as tests.',
      response: { 200: ref(Catalogue), ...problemResponses(...always) }
    }
  }, () => catalogue)

  app.get('/catalogue/:id', {
    schema: {
      operationId: 'getMistake', tags: ['catalogue'], summary: 'One mistake of the catalogue',
      description: 'A mistake with its sources, advice and examples.',
      params: Type.Object({ id: Type.String({ description: 'Id of the mistake.', examples: ['pushy-tone'] }) }, closed),
      response: { 200: ref(CatalogueEntry), ...problemResponses('malformed-request', 'not-found', ...always) }
    }
  }, ({ params: { id } }) => {
    const mistake = catalogue.mistakes.find(entry => entry.id === id)
    if (mistake === undefined) throw new Refusal('not-found', [])
    return mistake
  })

  app.get('/openapi.json', {
    config: { access: 'open' },
    schema: {
      operationId: 'describeService', tags: ['service'], summary: 'The OpenAPI document', description: 'OpenAPI 3.1, generated from the schemas that requests are checked against.',
      response: { 200: ref(OpenApiDocument), ...problemResponses(...ofOpen) }
    }
  }, () => ({ ...app.swagger() }))

  const health = { status: 'ok' as const }
  app.get('/health/live', {
    config: { access: 'probe' },
    schema: { operationId: 'isLive', tags: ['service'], summary: 'Is the process alive?', description: 'Answers as long as the process does.', response: { 200: ref(Health), ...problemResponses(...ofProbes) } }
  }, () => health)
  app.get('/health/ready', {
    config: { access: 'probe' },
    schema: { operationId: 'isReady', tags: ['service'], summary: 'Should requests be sent here?', description: '503 while the service starts or stops.', response: { 200: ref(Health), ...problemResponses(...ofProbes, 'unavailable') } }
  }, () => {
    if (!isReady()) throw new Refusal('unavailable', [])
    return health
  })
  done()
}
