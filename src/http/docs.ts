import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import type { OpenAPIV3_1 } from 'openapi-types'
import { evaluateExamples, scheduleExamples, type Example } from '../../schemas/examples.ts'
import { Problem, problems, type ProblemSlug } from '../../schemas/problem.ts'
import { ref } from '../../schemas/common.ts'
import { versions } from '../versions.ts'
import { problemType } from './problems.ts'

const requestIdHeader = { description: 'The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one.', schema: { type: 'string' } } as const
const allowHeader = { description: 'The methods that the path answers.', schema: { type: 'string' } } as const

const securitySchemes = {
  bearer: { type: 'http', scheme: 'bearer', description: 'An API key, where the service was started with keys.' },
  apiKey: { type: 'apiKey', in: 'header', name: 'x-api-key', description: 'The same key in a header of its own.' }
} as const
const challengeHeader = { description: 'How to show a key, as of RFC 6750.', schema: { type: 'string' } } as const
const retryHeader = { description: 'Seconds after which the next request is worth sending.', schema: { type: 'integer', minimum: 1 } } as const
const headersByStatus: Record<string, Record<string, object>> = { 401: { 'www-authenticate': challengeHeader }, 405: { allow: allowHeader }, 429: { 'retry-after': retryHeader }, 503: { 'retry-after': retryHeader } }

/** Documented error responses by status, for a route's `schema.response`. */
export function problemResponses (...slugs: ProblemSlug[]) {
  const statuses = Map.groupBy(slugs, slug => problems[slug].status)
  return Object.fromEntries(Array.from(statuses, ([status, kinds]) => [status, {
    description: `${kinds.map(kind => `${problems[kind].title} (\`${kind}\`)`).join('; or: ')}.`,
    content: { [problemType]: { schema: ref(Problem) } }
  }]))
}

const toExamples = (examples: Record<string, Example<object>>) => Object.fromEntries(Object.entries(examples).map(([name, { summary, request }]) => [name, { summary, value: request }]))

/** Adds what a route's schema cannot say: named examples of request bodies, and the headers of responses. */
function complete (document: Partial<OpenAPIV3_1.Document>): Partial<OpenAPIV3_1.Document> {
  const bodies = { '/evaluate': toExamples(evaluateExamples), '/schedule': toExamples(scheduleExamples) }
  for (const [path, operations] of Object.entries(document.paths ?? {})) {
    for (const operation of Object.values(operations ?? {}) as OpenAPIV3_1.OperationObject[]) {
      for (const [status, response] of Object.entries(operation.responses ?? {})) {
        Object.assign(response, { headers: { 'x-request-id': requestIdHeader, ...headersByStatus[status] } })
      }
      const body = operation.requestBody as OpenAPIV3_1.RequestBodyObject | undefined
      const examples = bodies[path as keyof typeof bodies]
      if (body !== undefined && examples !== undefined) Object.assign(body.content['application/json'] ?? {}, { examples })
    }
  }
  return document
}

/** Describes the routes registered after it; the document is `app.swagger()`. */
export async function describe (app: FastifyInstance, { needsKey }: { needsKey: boolean }): Promise<void> {
  // Operations say that a key is optional where the service was started without any.
  const security = [...needsKey ? [] : [{}], { bearer: [] }, { apiKey: [] }]
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Afterword', version: versions().service,
        description: 'Judges follow-ups to job interviews and plans when to send them. Private coaching for the sender: nothing is stored, nobody is ranked. Errors are RFC 9457 problem details. GET routes answer HEAD too.'
      },
      security,
      components: { securitySchemes },
      servers: [{ url: 'http://127.0.0.1:3000', description: 'The service as started by `npm start`.' }],
      tags: [
        { name: 'follow-ups', description: 'Judge a draft, plan the sending.' },
        { name: 'catalogue', description: 'The mistakes the service knows, with their sources, advice and self-tested examples.' },
        { name: 'service', description: 'Probes and the description of the service.' }
      ]
    },
    convertConstToEnum: false,
    transform: ({ schema, url, route }) => ({ schema: route.config?.access !== undefined ? { ...schema, security: [] } : schema, url }),
    refResolver: { buildLocalReference: (json, _base, _fragment, i) => typeof json['$id'] === 'string' ? json['$id'] : `schema-${i}` },
    transformObject: source => complete('openapiObject' in source ? source.openapiObject as Partial<OpenAPIV3_1.Document> : {})
  })
}
