import type { FastifyReply, FastifyRequest } from 'fastify'
import { bodyLimit } from '../../schemas/limits.ts'

/** Bytes; hardly a request has more, and those that have less are bounded by what a connection costs anyway. */
const large = 64 * 1024
/** Bytes of large bodies that are held at a time: they are read whole, and a hundred of the largest would not fit. */
const room = 6 * bodyLimit

/** Makes the guard of the room for large bodies; it tells whether a request's body finds a place there, which is free again once it is answered or gone. */
export function largeBodies(): (request: FastifyRequest, reply: FastifyReply) => boolean {
  let held = 0
  return ({ headers }, reply) => {
    const bytes =
      headers['transfer-encoding'] === undefined ? Number(headers['content-length'] ?? 0) : bodyLimit
    if (bytes <= large || bytes > bodyLimit) return true // the latter is refused for its size
    if (held + bytes > room) return false
    held += bytes
    reply.raw.once('close', () => {
      held -= bytes
    })
    return true
  }
}
