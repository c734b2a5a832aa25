import { Type, type Static } from 'typebox'
import { closed, component, ref, stringEnum } from './common.ts'

/** Problem types, `/problems/<slug>`, with their titles and statuses. */
export const problems = {
  'malformed-request': { status: 400, title: 'The request cannot be read' },
  'invalid-request': { status: 400, title: 'The request does not match the schema' },
  unauthorized: { status: 401, title: 'An accepted API key is needed' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'The resource does not answer this method' },
  'not-acceptable': { status: 406, title: 'No representation that the request accepts' },
  'request-timeout': { status: 408, title: 'The request took too long to arrive' },
  'payload-too-large': { status: 413, title: 'The request is too large' },
  'unsupported-media-type': { status: 415, title: 'Only application/json is read' },
  'headers-too-large': { status: 431, title: 'The headers are too large' },
  'impossible-request': { status: 422, title: 'The request is well-formed but impossible' },
  'unsupported-language': { status: 422, title: 'The draft is not in English' },
  'too-many-requests': { status: 429, title: 'The rate limit is exceeded' },
  'internal-error': { status: 500, title: 'The service failed' },
  overloaded: { status: 503, title: 'The service has too much to do' },
  unavailable: { status: 503, title: 'The service cannot answer now' }
} as const
export type ProblemSlug = keyof typeof problems
const slugs = Object.keys(problems) as ProblemSlug[]

export const Fault = component('Fault', Type.Object({
  code: Type.String({ description: 'What is wrong, for programs.', examples: ['unknown-time-zone'] }),
  pointer: Type.String({ description: 'JSON pointer to the offending member of the request body; empty for the whole body.', examples: ['/interview/timeZone'] }),
  detail: Type.String({ description: 'What is wrong and what is accepted, for people. It repeats nothing a candidate wrote.' })
}, { ...closed, description: 'One fault of a request.' }))
export type Fault = Static<typeof Fault>

/** Faults listed in one problem. */
export const maxFaults = 100

export const Problem = component('Problem', Type.Object({
  type: stringEnum(slugs.map(slug => `/problems/${slug}`), { description: 'The kind of problem.' }),
  title: Type.String({ description: 'The kind of problem in words.' }),
  status: Type.Integer({ minimum: 400, maximum: 599, description: 'The HTTP status.' }),
  detail: Type.String({ description: 'What happened this time.' }),
  instance: Type.String({ description: 'urn:afterword:request:<id>, the id of the response\'s x-request-id header.', examples: ['urn:afterword:request:req-1'] }),
  errors: Type.Optional(Type.Array(ref(Fault), { maxItems: maxFaults, description: 'Every fault found; the first 100 where there are more, and `detail` gives their number.' }))
}, { ...closed, description: 'RFC 9457 problem details.' }))
export type Problem = Static<typeof Problem>
