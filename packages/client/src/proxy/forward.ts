/** What every proxy needs to know. */
export interface ProxyOptions {
  /** Where Afterword answers: an http or https address. */
  baseUrl: string
  /** The API key. It goes to Afterword and nowhere else. */
  key?: string | undefined
  /** Where the proxy stands. Default `/afterword`, where the widget looks for it. */
  path?: string
  /** Milliseconds until Afterword is given up. Default 10,000. */
  timeout?: number
}

/** What of a browser's request goes on to Afterword: no cookie, no key, no address. */
export interface Asked {
  contentType: string | null | undefined
  accept: string | null | undefined
  body: Uint8Array<ArrayBuffer> | string | null
}
/** What a browser hears. */
export interface Answered {
  status: number
  headers: Record<string, string>
  body: Uint8Array<ArrayBuffer> | string
}

const defaultPath = '/afterword'
/** The endpoints the widget asks. */
export const endpoints = ['evaluate', 'schedule'] as const
export type Endpoint = (typeof endpoints)[number]

/**
 * Bytes that Afterword itself reads: the largest request that its schema allows (`bodyLimit` in
 * schemas/limits.ts).
 */
export const mostBytes = 8_208_944
/** Afterword turns a draft away after eight seconds at the most: two in the queue, six to read it. */
const defaultTimeout = 10_000
const passedOn = ['content-type', 'content-disposition', 'retry-after', 'x-request-id']
/** An answer is about one person's letter. */
const always = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

/** A refusal of the proxy's own, which is a sentence and no problem of Afterword's. */
const refuse = (status: number, text: string, headers: Record<string, string> = {}): Answered => ({
  status,
  headers: { ...always, 'content-type': 'text/plain; charset=utf-8', ...headers },
  body: text
})
export const forbidden = (): Answered => refuse(403, 'Sign in to use this.')
export const tooLarge = (): Answered => refuse(413, `At most ${mostBytes} bytes are read.`)
export const notFound = (): Answered => refuse(404, `There are ${endpoints.join(' and ')} here.`)
export const notPost = (): Answered => refuse(405, 'Only POST is answered here.', { allow: 'POST' })

/** The value of a header as Node tells it. */
export const first = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value

/** The endpoint that a path under the proxy's names. */
export const endpointAt = (pathname: string, path: string): Endpoint | undefined =>
  endpoints.find(endpoint => pathname === `${path}/${endpoint}`)

/** The path without a slash at its end. Throws a TypeError for what is no path. */
export function readPath(path: string = defaultPath): string {
  if (!path.startsWith('/')) throw new TypeError('path must begin with a slash')
  return path.endsWith('/') ? path.slice(0, -1) : path
}

/** The bytes of a body, or undefined when there are too many: then the rest is not read. */
export async function readBytes(
  chunks: AsyncIterable<Uint8Array>
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of chunks) {
    length += part.length
    if (length > mostBytes) return undefined
    parts.push(part)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/**
 * Asks Afterword with the key, and says what the browser may hear. Never rejects. A redirect is not followed,
 * for it could lead the key
 * elsewhere; and a refused key is this server's trouble, not the candidate's, so it is 502.
 * Throws a TypeError for an address or a key that cannot work.
 */
export function makeForward({ baseUrl, key, timeout = defaultTimeout }: ProxyOptions) {
  if (!/^https?:\/\//.test(baseUrl)) throw new TypeError('baseUrl must be an http or https address')
  const base = baseUrl.endsWith('/') ? baseUrl.slice(0, -1) : baseUrl
  if (key !== undefined && !/^[\x21-\x7e]+$/.test(key))
    throw new TypeError('key must be visible ASCII characters without spaces')
  const authorization = key === undefined ? {} : { authorization: `Bearer ${key}` }
  return async (endpoint: Endpoint, { contentType, accept, body }: Asked): Promise<Answered> => {
    try {
      const answer = await fetch(`${base}/${endpoint}`, {
        method: 'POST',
        headers: { ...authorization, 'content-type': contentType ?? '', accept: accept ?? '*/*' },
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout)
      })
      const { status } = answer
      if (status === 401 || status === 403) return refuse(502, 'Afterword refuses the key of this server.')
      if (status < 200 || (status >= 300 && status < 400))
        return refuse(502, 'Afterword is not where it should be.')
      const headers: Record<string, string> = { ...always }
      for (const name of passedOn) {
        const value = answer.headers.get(name)
        if (value !== null) headers[name] = value
      }
      return { status, headers, body: new Uint8Array(await answer.arrayBuffer()) }
    } catch (error) {
      return error instanceof DOMException && error.name === 'TimeoutError'
        ? refuse(504, 'Afterword did not answer in time.')
        : refuse(502, 'Afterword cannot be reached.')
    }
  }
}
