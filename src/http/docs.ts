import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import type { OpenAPIV3_1 } from 'openapi-types'
import type { Example } from '../../schemas/northwind.ts'
import { Problem, problemSlugs, problems, typeOf, type ProblemSlug } from '../../schemas/problem.ts'
import { ref } from '../../schemas/common.ts'
import { HtmlPage } from '../../schemas/service.ts'
import { versions } from '../versions.ts'
import { readAnswers, requestExamples, type Answers } from './answers.ts'
import { openAnswers } from './open-answers.ts'
import { plainSchemas } from './plain-schemas.ts'
import { explainProblem, problemType } from './problems.ts'

const requestIdHeader = {
  description:
    'The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one.',
  schema: { type: 'string' }
} as const
const allowHeader = { description: 'The methods that the path answers.', schema: { type: 'string' } } as const

const securitySchemes = {
  bearer: {
    type: 'http',
    scheme: 'bearer',
    description: 'An API key, where the service was started with keys.'
  },
  apiKey: {
    type: 'apiKey',
    in: 'header',
    name: 'x-api-key',
    description: 'The same key in a header of its own.'
  }
} as const
const challengeHeader = {
  description: 'How to show a key, as of RFC 6750.',
  schema: { type: 'string' }
} as const
const retryHeader = {
  description: 'Seconds after which the next request is worth sending.',
  schema: { type: 'integer', minimum: 1 }
} as const
/** Of draft-ietf-httpapi-ratelimit-headers-10, on every answer to a request that was counted; refusals before that, and a service without a limit, have none. */
const budgetHeaders = {
  'ratelimit-policy': {
    description:
      'What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.',
    schema: { type: 'string' },
    example: '"caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"'
  },
  ratelimit: {
    description:
      'What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.',
    schema: { type: 'string' },
    example: '"caller";r=599;t=60, "caller-units";r=1199200;t=60'
  }
} as const
/** Statuses of what is refused before it is counted. */
const uncounted = ['408', '431']
const tagHeader = {
  description: 'Names these bytes, for `If-None-Match`.',
  schema: { type: 'string' }
} as const
const ifNoneMatch = {
  name: 'if-none-match',
  in: 'header',
  required: false,
  description: 'Tags of answers that the client has kept, as `ETag` gave them.',
  schema: { type: 'string' }
} as const
const headersByStatus: Record<string, Record<string, object>> = {
  401: { 'www-authenticate': challengeHeader },
  405: { allow: allowHeader },
  429: { 'retry-after': retryHeader },
  503: { 'retry-after': retryHeader }
}

const ofProbes = [
  'malformed-request',
  'method-not-allowed',
  'not-acceptable',
  'request-timeout',
  'headers-too-large',
  'internal-error'
] as const satisfies ProblemSlug[]
const ofOpen = ['too-many-requests', ...ofProbes] as const
/** Problems that any route can answer, by who may ask. */
export const anyProblems = { ofProbes, ofOpen, ofKeyed: ['unauthorized', ...ofOpen] } as const

const exampleName = (slug: ProblemSlug) => ({ [slug]: { $ref: `#/components/examples/${slug}` } })

/** Documented error responses by status, for a route's `schema.response`; each names its types of problems, as examples. */
export function problemResponses(...slugs: ProblemSlug[]) {
  const statuses = Map.groupBy(slugs, slug => problems[slug].status)
  return Object.fromEntries(
    Array.from(statuses, ([status, kinds]) => [
      status,
      {
        description: `${kinds.map(kind => `${problems[kind].title}: [\`${kind}\`](${typeOf(kind)})`).join('. Or: ')}.`,
        content: {
          [problemType]: {
            schema: ref(Problem),
            examples: Object.assign({}, ...kinds.map(exampleName)) as object
          },
          // What a browser gets instead
          ...(kinds.includes('not-found') ? { 'text/html': { schema: ref(HtmlPage) } } : {})
        }
      }
    ])
  )
}

/** A documented answer that may be kept: 304 to who has it already. */
export const unlessChanged = <T extends object>(response: T) => ({
  200: response,
  304: { description: 'Not changed since the answer with a tag that `If-None-Match` names.', type: 'null' }
})

/** A problem of each type, as `#/components/examples/<slug>`. */
const examples = Object.fromEntries(
  problemSlugs.map(slug => [slug, { summary: problems[slug].title, value: explainProblem(slug).example }])
)
const toExamples = (examples: Record<string, Example<object>>) =>
  Object.fromEntries(
    Object.entries(examples).map(([name, { summary, request }]) => [name, { summary, value: request }])
  )

/** Adds what a route's schema cannot say: named examples of request bodies and answers, and the headers of responses. */
function complete(document: Partial<OpenAPIV3_1.Document>, answers: Answers): Partial<OpenAPIV3_1.Document> {
  for (const [path, operations] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of Object.entries(operations ?? {}) as Array<
      [string, OpenAPIV3_1.OperationObject]
    >) {
      const isCounted = operation.responses?.['429'] !== undefined
      const isKept = operation.responses?.['304'] !== undefined
      if (isKept) operation.parameters = [...(operation.parameters ?? []), ifNoneMatch]
      for (const [status, response] of Object.entries(operation.responses ?? {})) {
        const tagged = isKept && /^(?:200|304)$/.test(status) ? { etag: tagHeader } : {}
        const budget = isCounted && !uncounted.includes(status) ? budgetHeaders : {}
        Object.assign(response, {
          headers: { 'x-request-id': requestIdHeader, ...tagged, ...budget, ...headersByStatus[status] }
        })
      }
      const { requestBody: body, responses } = operation as {
        requestBody?: OpenAPIV3_1.RequestBodyObject
        responses?: Record<string, OpenAPIV3_1.ResponseObject>
      }
      const examples = requestExamples[path]
      if (body !== undefined && examples !== undefined)
        Object.assign(body.content['application/json'] ?? {}, { examples: toExamples(examples) })
      for (const [type, answered] of Object.entries(answers[`${method.toUpperCase()} ${path}`] ?? {}))
        Object.assign(responses?.['200']?.content?.[type] ?? {}, { examples: answered })
    }
  }
  return document
}

/** Describes the routes registered after it; the document is `app.swagger()`. */
export async function describe(
  app: FastifyInstance,
  { needsKey, answers = readAnswers() }: { needsKey: boolean; answers?: Answers | undefined }
): Promise<void> {
  // Operations say that a key is optional where the service was started without any.
  const security = [...(needsKey ? [] : [{}]), { bearer: [] }, { apiKey: [] }]
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Afterword',
        version: versions().service,
        description:
          'Judges follow-ups to job interviews and plans when to send them. Private coaching for the sender: nothing is stored, nobody is ranked. Errors are RFC 9457 problem details. Answers grow: ignore members that you do not know, and take ids as open lists. Beside `date`, two formats are of this service: `instant`, RFC 3339 whose seconds may be left out, and `interview-time`, an instant, a local date and time, or a date alone; take both as texts. GET routes answer HEAD too.'
      },
      security,
      components: { securitySchemes, examples },
      servers: [{ url: 'http://127.0.0.1:3000', description: 'The service as started by `npm start`.' }],
      tags: [
        { name: 'follow-ups', description: 'Judge a draft, plan the sending.' },
        {
          name: 'catalogue',
          description:
            'The mistakes the service knows, with their sources, advice and self-tested examples; for programs and for people.'
        },
        { name: 'service', description: 'Probes, the description of the service, and what its errors mean.' }
      ]
    },
    convertConstToEnum: false,
    transform: ({ schema, url, route }) => ({
      schema:
        route.config?.access !== undefined && route.config.access !== 'scrape'
          ? { ...schema, security: [] }
          : schema,
      url
    }),
    refResolver: {
      buildLocalReference: (json, _base, _fragment, i) =>
        typeof json['$id'] === 'string' ? json['$id'] : `schema-${i}`
    },
    transformObject: source =>
      plainSchemas(
        openAnswers(
          complete(
            'openapiObject' in source ? (source.openapiObject as Partial<OpenAPIV3_1.Document>) : {},
            answers
          )
        )
      )
  })
}
