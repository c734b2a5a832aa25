import createFetchClient from 'openapi-fetch'
import type {
  Client as FetchClient,
  ClientPathsWithMethod,
  FetchOptions,
  FetchResponse,
  ParseAs
} from 'openapi-fetch'
import { inBatches, type Batches } from './batches.ts'
import type { paths } from './openapi.ts'
import { makePatient, type Patience } from './patience.ts'

export type * from './openapi.ts'
export { ProblemError, type BatchOptions, type Batches, type Numbered } from './batches.ts'
export type { Patience } from './patience.ts'

export interface ClientOptions extends Patience {
  /** Where Afterword answers, or a backend that passes on what it says; in a browser a path is enough. */
  baseUrl: string
  /** The API key. It is a secret: in a browser leave it out, and let a backend add it. */
  key?: string | undefined
  /**
   * What makes the calls, such as a binding of an edge runtime. Default the global `fetch`, looked up at each
   * call.
   */
  fetch?: (request: Request) => Promise<Response>
}

type Media = 'application/json' | 'application/problem+json'
/** The page `/docs` is for people, `/metrics` for Prometheus. */
type Answering = Omit<paths, '/docs' | '/metrics'>
type Untied = FetchClient<Answering, Media>

/** A call resolves to `data` or to a problem in `error`, beside the `response` with its headers. */
export interface Client extends Calls, Batches {}

interface Calls extends Pick<Untied, 'GET' | 'use' | 'eject'> {
  // openapi-fetch infers the type of the body from what is passed and so lets unknown fields through; tied to
  // the path they are refused.
  POST: <Path extends ClientPathsWithMethod<Untied, 'post'>, As extends ParseAs = 'json'>(
    path: Path,
    init: FetchOptions<paths[Path]['post']> & { parseAs?: As }
  ) => Promise<FetchResponse<paths[Path]['post'], { parseAs: As }, Media>>
}

/**
 * Thrown for what is neither an answer nor a problem of Afterword's: a gateway's page, or 304 for a caller
 * that named the tag of its copy. The body is unread.
 */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer'
  readonly response: Response

  constructor(response: Response) {
    super(`HTTP ${response.status}, neither an answer nor a problem`)
    this.response = response
  }
}

const isProblem = ({ headers }: Response): boolean =>
  /^application\/problem\+json\b/i.test(headers.get('content-type') ?? '')

/** Headers that carry the key. What is wrong with one is said without it. */
function authorize(key: string | undefined): { headers?: { authorization: string } } {
  if (key === undefined) return {}
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new TypeError(
      'key must be visible ASCII characters without spaces; leave it out where there is none'
    )
  return { headers: { authorization: `Bearer ${key}` } }
}

/**
 * Makes a typed client of one Afterword. Calls reject as `fetch` does, with a `TimeoutError`, and with an
 * UnexpectedAnswer.
 * Throws a TypeError or a RangeError for options that cannot work.
 */
export function createClient({ baseUrl, key, fetch, ...patience }: ClientOptions): Client {
  if (typeof baseUrl !== 'string' || baseUrl === '')
    throw new TypeError('baseUrl is missing: the address of Afterword, or of a proxy to it')
  const client = createFetchClient<Answering, Media>({
    baseUrl,
    fetch: makePatient(fetch ?? (async request => globalThis.fetch(request)), patience),
    ...authorize(key)
  })
  client.use({
    onResponse({ response }) {
      if (!response.ok && !isProblem(response)) throw new UnexpectedAnswer(response)
    }
  })
  const { GET, POST, use, eject } = client as Calls
  return {
    GET,
    POST,
    use,
    eject,
    evaluateAll: (requests, options) =>
      inBatches(
        requests,
        async (batch, signal) =>
          POST('/evaluate/batch', { body: { requests: batch }, signal: signal ?? null }),
        options
      ),
    scheduleAll: (requests, options) =>
      inBatches(
        requests,
        async (batch, signal) =>
          POST('/schedule/batch', { body: { requests: batch }, signal: signal ?? null }),
        options
      )
  }
}
