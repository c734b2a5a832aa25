import { Type, type Static } from 'typebox'
import { closed, component, ref, stringEnum } from './common.ts'
import { bodyLimit } from './limits.ts'

export const Fault = component(
  'Fault',
  Type.Object(
    {
      code: Type.String({ description: 'What is wrong, for programs.', examples: ['unknown-time-zone'] }),
      pointer: Type.String({
        description: 'JSON pointer to the offending member of the request body; empty for the whole body.',
        examples: ['/interview/timeZone']
      }),
      detail: Type.String({
        description: 'What is wrong and what is accepted, for people. It repeats nothing a candidate wrote.'
      })
    },
    { ...closed, description: 'One fault of a request.' }
  )
)
export type Fault = Static<typeof Fault>

export interface ProblemKind {
  status: number
  title: string
  meaning: string
  remedy: string
  faults?: readonly Fault[]
}

/** The only list of problem types, `/problems/<slug>`: what has happened, what to do about it, and faults that one may list. */
export const problems = {
  'malformed-request': {
    status: 400,
    title: 'The request cannot be read',
    meaning: 'What came is not well-formed HTTP with a JSON body in UTF-8.',
    remedy:
      'Send the body as one JSON value in UTF-8, no member of an object named twice; an HTTP library and a JSON serializer see to it.',
    faults: [
      { code: 'not-json', pointer: '', detail: 'The body must be one JSON value; this is not valid JSON.' }
    ]
  },
  'invalid-request': {
    status: 400,
    title: 'The request does not match the schema',
    meaning: 'A field is missing, unknown, of another type or outside its limits.',
    remedy:
      'Correct every fault that errors lists; the schema is in GET /openapi.json. Nothing is dropped or turned into another type.',
    faults: [
      { code: 'missing', pointer: '/draft/stage', detail: 'This field is required.' },
      { code: 'wrong-type', pointer: '/draft/body', detail: 'Expected a string.' }
    ]
  },
  unauthorized: {
    status: 401,
    title: 'An accepted API key is needed',
    meaning: 'This service answers holders of a key only, and none that it accepts came with the request.',
    remedy: 'Send an accepted key as Authorization: Bearer or as x-api-key; keys in a URL are not read.'
  },
  'not-found': {
    status: 404,
    title: 'There is nothing here',
    meaning:
      'No path of this service is spelt like that, or it names a mistake or a type of problem that does not exist.',
    remedy:
      'The paths of this service are listed in GET /openapi.json, the mistakes in GET /catalogue, the types of problems in GET /problems.'
  },
  'method-not-allowed': {
    status: 405,
    title: 'The resource does not answer this method',
    meaning: 'The path exists, and answers other methods.',
    remedy: 'Use a method that the header Allow names.'
  },
  'not-acceptable': {
    status: 406,
    title: 'No representation that the request accepts',
    meaning: 'The header Accept excludes every media type in which this path answers.',
    remedy:
      'Leave Accept out, or name a media type that GET /openapi.json lists for the path. Errors are application/problem+json in any case.'
  },
  'request-timeout': {
    status: 408,
    title: 'The request took too long to arrive',
    meaning:
      'A request must arrive whole within ten seconds, its headers within five, and never pause for six.',
    remedy: 'Send it again, in one go.'
  },
  'payload-too-large': {
    status: 413,
    title: 'The request is too large',
    meaning: `A request body holds at most ${bodyLimit.toLocaleString('en')} bytes.`,
    remedy:
      'Send one draft or one interview at a time. The limit leaves room for the largest request that the schema allows.'
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Only application/json is read',
    meaning: 'The body came as another media type, in another charset, or with a content encoding.',
    remedy: 'Send application/json in UTF-8, without a content encoding.'
  },
  'impossible-request': {
    status: 422,
    title: 'The request is well-formed but impossible',
    meaning:
      'Every field is right for itself, and no answer exists for all of them: an interview that ends before it starts, a zone or country that is not known, a timeline that says no date.',
    remedy: 'Correct every fault that errors lists; each says what is accepted.',
    faults: [
      { code: 'end-before-start', pointer: '/interview/end', detail: 'The end must be after the start.' },
      { code: 'end-before-start', pointer: '/interview/start', detail: 'The end must be after the start.' }
    ]
  },
  'unsupported-language': {
    status: 422,
    title: 'The draft is not in English',
    meaning: 'Drafts are read in English only.',
    remedy:
      'Send the draft in English. Plans do not depend on the language of a draft: POST /schedule answers all the same.',
    faults: [
      {
        code: 'unsupported-language',
        pointer: '/draft/body',
        detail: 'Only drafts in English are read; names and a few words of another language are no hindrance.'
      }
    ]
  },
  'too-many-requests': {
    status: 429,
    title: 'The rate limit is exceeded',
    meaning: 'More requests came with this key, or from this address, than the limit allows.',
    remedy:
      'The header Retry-After tells in how many seconds the next request is answered, RateLimit-Policy what is allowed.'
  },
  'headers-too-large': {
    status: 431,
    title: 'The headers are too large',
    meaning: 'The request line and headers exceed what the service reads, 16 KB.',
    remedy: 'Leave out cookies and what else the service does not ask for.'
  },
  'internal-error': {
    status: 500,
    title: 'The service failed',
    meaning: 'The fault is on our side.',
    remedy:
      'Try once more; if it fails again, tell whoever runs the service the request id, which finds the fault in the log.'
  },
  overloaded: {
    status: 503,
    title: 'The service has too much to do',
    meaning: 'More is asked than can be answered in good time.',
    remedy: 'Try again after the seconds of Retry-After.'
  },
  unavailable: {
    status: 503,
    title: 'The service cannot answer now',
    meaning: 'The service is starting or stopping.',
    remedy: 'Try again after the seconds of Retry-After.'
  }
} as const satisfies Record<string, ProblemKind>
export type ProblemSlug = keyof typeof problems
export const problemSlugs = Object.keys(problems) as ProblemSlug[]

/** What stands in `type`: the path where the kind of problem is explained. */
export const typeOf = (slug: ProblemSlug) => `/problems/${slug}` as const

/** Faults listed in one problem. */
export const maxFaults = 100

const ProblemReference = stringEnum(problemSlugs.map(typeOf), {
  description: 'The kind of problem, and the path where it is explained.'
})
export const Problem = component(
  'Problem',
  Type.Object(
    {
      type: ProblemReference,
      title: Type.String({ description: 'The kind of problem in words.' }),
      status: Type.Integer({ minimum: 400, maximum: 599, description: 'The HTTP status.' }),
      detail: Type.String({ description: 'What happened this time.' }),
      instance: Type.String({
        description: "urn:afterword:request:<id>, the id of the response's x-request-id header.",
        examples: ['urn:afterword:request:req-1']
      }),
      errors: Type.Optional(
        Type.Array(ref(Fault), {
          maxItems: maxFaults,
          description:
            'Every fault found; the first 100 where there are more, and `detail` gives their number.'
        })
      )
    },
    { ...closed, description: 'RFC 9457 problem details.' }
  )
)
export type Problem = Static<typeof Problem>

export const ProblemType = component(
  'ProblemType',
  Type.Object(
    {
      type: ProblemReference,
      title: Type.String({ description: 'The kind of problem in words.' }),
      status: Type.Integer({ minimum: 400, maximum: 599, description: 'The HTTP status it comes with.' }),
      meaning: Type.String({ description: 'What has happened.' }),
      remedy: Type.String({ description: 'What to do about it.' }),
      example: ref(Problem)
    },
    { ...closed, description: 'A kind of problem that the service answers with.' }
  )
)
export type ProblemType = Static<typeof ProblemType>

export const ProblemTypes = component(
  'ProblemTypes',
  Type.Object(
    {
      problems: Type.Array(ref(ProblemType), { description: 'By status.' })
    },
    { ...closed, description: 'Every kind of problem that the service answers with.' }
  )
)
export type ProblemTypes = Static<typeof ProblemTypes>
