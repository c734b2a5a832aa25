import type { FastifyRequest } from 'fastify'
import { callerAt } from './addresses.ts'

/** Who asks, for limits and turns: the name of a key, or else an address; a client that has left meanwhile has none any more. */
export const callerOf = (request: FastifyRequest): string =>
  request.keyName === null ? `address ${callerAt((request as { ip?: string }).ip)}` : `key ${request.keyName}`
