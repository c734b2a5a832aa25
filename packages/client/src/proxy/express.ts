import {
  endpointAt,
  first,
  forbidden,
  makeForward,
  notPost,
  readBytes,
  readPath,
  tooLarge,
  type Answered,
  type Endpoint,
  type ProxyOptions
} from './forward.ts'

export type { ProxyOptions } from './forward.ts'

/** What is used of Express's request, 4 and 5 alike. */
export interface ExpressRequest extends AsyncIterable<Uint8Array> {
  method: string
  /** With the query, and the path where a router stands. */
  originalUrl: string
  headers: Record<string, string | string[] | undefined>
  /** What a body parser before has made of it. */
  body?: unknown
}
/** What is used of Express's response. */
export interface ExpressResponse {
  status: (code: number) => unknown
  setHeader: (name: string, value: string) => unknown
  end: (body: Uint8Array | string) => unknown
}

export interface ExpressProxyOptions<Asking extends ExpressRequest> extends ProxyOptions {
  /**
   * Whether the one who asks may: a candidate who is signed in. Whoever is let through spends the budget of
   * the key.
   */
  allow: (request: Asking) => boolean | Promise<boolean>
}

/** The body as it came. One that `express.json()` has read already is written again. */
async function readBody(request: ExpressRequest): Promise<Uint8Array<ArrayBuffer> | string | undefined> {
  const { body } = request
  if (body === undefined) return readBytes(request)
  if (typeof body === 'string') return body
  return body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body)
}

/** Middleware for Express: `app.use(createProxy({ … }))`. Requests for other paths go on to the next. */
export function createProxy<Asking extends ExpressRequest = ExpressRequest>({
  allow,
  ...options
}: ExpressProxyOptions<Asking>): (
  request: Asking,
  response: ExpressResponse,
  next: (error?: unknown) => void
) => void {
  const forward = makeForward(options)
  const path = readPath(options.path)
  const answer = async (request: Asking, endpoint: Endpoint): Promise<Answered> => {
    if (request.method !== 'POST') return notPost()
    if (!(await allow(request))) return forbidden()
    const body = await readBody(request)
    if (body === undefined) return { ...tooLarge(), headers: { ...tooLarge().headers, connection: 'close' } }
    return forward(endpoint, {
      contentType: first(request.headers['content-type']),
      accept: first(request.headers['accept']),
      body
    })
  }
  return (request, response, next) => {
    const endpoint = endpointAt(request.originalUrl.split('?')[0] ?? '', path)
    if (endpoint === undefined) {
      next()
      return
    }
    answer(request, endpoint).then(({ status, headers, body }) => {
      response.status(status)
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      response.end(body)
    }, next)
  }
}
