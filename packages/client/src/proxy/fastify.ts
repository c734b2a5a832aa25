import {
  endpoints,
  first,
  forbidden,
  makeForward,
  mostBytes,
  readPath,
  type Answered,
  type ProxyOptions
} from './forward.ts'

export type { ProxyOptions } from './forward.ts'

/** What is used of Fastify's request, 4 and 5 alike. */
export interface FastifyAsking {
  headers: Record<string, string | string[] | undefined>
  body: unknown
}
/** What is used of Fastify's reply. */
export interface FastifyReply {
  code: (status: number) => {
    headers: (headers: Record<string, string>) => { send: (body: unknown) => unknown }
  }
}
/**
 * What is used of Fastify's instance. Its own types depend on the options it was made with, so its functions
 * are taken as they come.
 */
export interface FastifyScope {
  removeAllContentTypeParsers: () => void
  addContentTypeParser: (...given: any[]) => unknown
  post: (...given: any[]) => unknown
}

export interface FastifyProxyOptions<Asking extends FastifyAsking = FastifyAsking> extends ProxyOptions {
  /**
   * Whether the one who asks may: a candidate who is signed in. Whoever is let through spends the budget of
   * the key.
   */
  allow: (request: Asking) => boolean | Promise<boolean>
}

const send = (reply: FastifyReply, { status, headers, body }: Answered): unknown =>
  reply.code(status).headers(headers).send(body)

/**
 * A plugin for Fastify: `app.register(proxy, { baseUrl, key, allow })`. Parsers of bodies elsewhere in the
 * app stay as they are.
 */
export async function proxy<Asking extends FastifyAsking>(
  app: FastifyScope,
  { allow, ...options }: FastifyProxyOptions<Asking>
): Promise<void> {
  const forward = makeForward(options)
  const path = readPath(options.path)
  // Bodies go through untouched: Afterword judges exactly what the browser sent.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    '*',
    { parseAs: 'buffer', bodyLimit: mostBytes },
    (_request: unknown, body: unknown, done: (error: null, body: unknown) => void) => {
      done(null, body)
    }
  )
  const onRequest = async (request: Asking, reply: FastifyReply): Promise<unknown> =>
    (await allow(request)) ? undefined : send(reply, forbidden())
  for (const endpoint of endpoints)
    app.post(
      `${path}/${endpoint}`,
      { bodyLimit: mostBytes, onRequest },
      async ({ headers, body }: Asking, reply: FastifyReply): Promise<unknown> =>
        send(
          reply,
          await forward(endpoint, {
            contentType: first(headers['content-type']),
            accept: first(headers['accept']),
            body: (body as Uint8Array<ArrayBuffer> | undefined) ?? null
          })
        )
    )
}
