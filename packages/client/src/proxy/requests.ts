import {
  forbidden,
  makeForward,
  notFound,
  notPost,
  readBytes,
  tooLarge,
  type Answered,
  type Endpoint,
  type ProxyOptions
} from './forward.ts'

export interface FetchProxyOptions extends ProxyOptions {
  /**
   * Whether the one who asks may: a candidate who is signed in. Whoever is let through spends the budget of
   * the key.
   */
  allow: (request: Request) => boolean | Promise<boolean>
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = body.getReader() // not every runtime iterates over streams
  try {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read())
      if (value !== undefined) yield value
  } finally {
    await reader.cancel()
  }
}

/** Answers a browser's request for an endpoint. */
export function makeHandler({ allow, ...options }: FetchProxyOptions) {
  const forward = makeForward(options)
  const answer = async (request: Request, endpoint: Endpoint | undefined): Promise<Answered> => {
    if (endpoint === undefined) return notFound()
    if (request.method !== 'POST') return notPost()
    if (!(await allow(request))) return forbidden()
    const body = request.body === null ? null : await readBytes(chunksOf(request.body))
    if (body === undefined) return tooLarge()
    return forward(endpoint, {
      contentType: request.headers.get('content-type'),
      accept: request.headers.get('accept'),
      body
    })
  }
  return async (request: Request, endpoint: Endpoint | undefined): Promise<Response> => {
    const { status, headers, body } = await answer(request, endpoint)
    return new Response(body, { status, headers })
  }
}
