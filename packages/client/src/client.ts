import createFetchClient from 'openapi-fetch'
import type {
  Client as FetchClient,
  ClientPathsWithMethod,
  FetchOptions,
  FetchResponse,
  ParseAs
} from 'openapi-fetch'
import type { paths } from './openapi.ts'

export type * from './openapi.ts'

export interface ClientOptions {
  /** Where Afterword answers, or a backend that passes on what it says; in a browser a path is enough. */
  baseUrl: string
  /** The API key. It is a secret: in a browser leave it out, and let a backend add it. */
  key?: string | undefined
}

type Media = 'application/json' | 'application/problem+json'
/** The page `/docs` is for people, `/metrics` for Prometheus. */
type Answering = Omit<paths, '/docs' | '/metrics'>
type Untied = FetchClient<Answering, Media>

/** A call resolves to `data` or to a problem in `error`, beside the `response` with its headers. */
export interface Client extends Pick<Untied, 'GET' | 'use' | 'eject'> {
  // openapi-fetch infers the type of the body from what is passed and so lets unknown fields through; tied to the path they are refused.
  POST: <Path extends ClientPathsWithMethod<Untied, 'post'>, As extends ParseAs = 'json'>(
    path: Path,
    init: FetchOptions<paths[Path]['post']> & { parseAs?: As }
  ) => Promise<FetchResponse<paths[Path]['post'], { parseAs: As }, Media>>
}

/** Thrown for what is neither an answer nor a problem of Afterword's: a gateway's page, or 304 for a caller that named the tag of its copy. The body is unread. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer'
  readonly response: Response

  constructor(response: Response) {
    super(`HTTP ${response.status}, neither an answer nor a problem`)
    this.response = response
  }
}

/** Makes a typed client of one Afterword. Calls reject as fetch does, and with an UnexpectedAnswer. */
export function createClient({ baseUrl, key }: ClientOptions): Client {
  const client = createFetchClient<Answering, Media>({
    baseUrl,
    ...(key === undefined ? {} : { headers: { authorization: `Bearer ${key}` } })
  })
  client.use({
    onResponse({ response }) {
      if (!response.ok && !/^application\/problem\+json\b/i.test(response.headers.get('content-type') ?? ''))
        throw new UnexpectedAnswer(response)
    }
  })
  return client as Client
}
