import { hash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { ApiKey } from '../config.ts'

const bearerForm = /^bearer +(\S+) *$/i

/** The key a request shows, in `Authorization: Bearer` or else `x-api-key`; undefined without one. */
export function shownKey({
  authorization = '',
  'x-api-key': header
}: IncomingHttpHeaders): string | undefined {
  return bearerForm.exec(authorization)?.[1] ?? (typeof header === 'string' ? header : undefined)
}

/** The name of the accepted key that was shown, or null. Digests are compared, all of them, each in constant time. */
export function nameOfKey(shown: string, keys: readonly ApiKey[]): string | null {
  const digest = hash('sha256', Buffer.from(shown, 'latin1'), 'buffer') // Node reads header bytes as Latin-1
  let found: string | null = null
  for (const key of keys) if (timingSafeEqual(key.digest, digest)) found ??= key.name
  return found
}
