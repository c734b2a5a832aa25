import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'

/** An answer that stays the same as long as the process lives. */
export interface Prepared {
  type: string
  bytes: Buffer
  /** Entity tag, RFC 9110 section 8.8.3: strong, as it is taken from the bytes and the media type. */
  tag: string
  headers: Readonly<Record<string, string>>
}

/** Makes an answer of text; `type` without its charset, which is UTF-8. */
export function prepare(type: string, content: string | Buffer, headers: Prepared['headers'] = {}): Prepared {
  const bytes = Buffer.from(content)
  const tag = `"${createHash('sha256').update(type).update(bytes).digest('base64url').slice(0, 22)}"` // 132 bits
  return { type: `${type}; charset=utf-8`, bytes, tag, headers }
}

export const prepareJson = (value: object): Prepared => prepare('application/json', JSON.stringify(value))

/** Whether If-None-Match names the tag, compared weakly as RFC 9110 section 13.1.2 has it. */
function isKnown(sent: string | undefined, tag: string): boolean {
  if (sent === undefined) return false
  return sent.trim() === '*' || [...sent.matchAll(/"[^"]*"/g)].some(([known]) => known === tag)
}

/** Says that the answer depends on this header of the request, beside those said already. */
export function varyBy(reply: FastifyReply, name: string): void {
  void reply.header('vary', [reply.getHeader('vary') ?? [], name].flat().join(', '))
}

/** Sends a prepared answer, or 304 to who has it. It may be kept, and is asked for each time: a new release shows at once. */
export function sendPrepared(
  { method, headers: { 'if-none-match': known } }: FastifyRequest,
  reply: FastifyReply,
  { type, bytes, tag, headers }: Prepared
): FastifyReply {
  void reply.headers({ ...headers, 'cache-control': 'no-cache', etag: tag })
  const isUnchanged = isKnown(known, tag)
  if (isUnchanged) void reply.code(304)
  // Fastify leaves out the body of HEAD, and takes the length of the answer to GET from it.
  return isUnchanged && method === 'GET' ? reply.send() : reply.type(type).send(bytes)
}

/** An answer that is sent compressed to who takes that. */
export interface Compressible {
  plain: Prepared
  packed: Prepared
}

/** Makes an answer of text in both forms; `packed` where it is compressed already. */
export function prepareCompressible(
  type: string,
  content: string | Buffer,
  headers: Prepared['headers'] = {},
  packed = gzipSync(content, { level: 9 })
): Compressible {
  return {
    plain: prepare(type, content, headers),
    packed: prepare(type, packed, { ...headers, 'content-encoding': 'gzip' })
  }
}

/** Sends a prepared answer as the client takes it, or 304. */
export function sendCompressible(
  request: FastifyRequest,
  reply: FastifyReply,
  { plain, packed }: Compressible
): FastifyReply {
  varyBy(reply, 'accept-encoding')
  const takesGzip = new Negotiator(request).encoding(['gzip', 'identity']) === 'gzip'
  return sendPrepared(request, reply, takesGzip ? packed : plain)
}
