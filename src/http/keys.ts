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

/** The last four digits of a key's digest, for the log: they tell two keys of one name apart, and nothing of the key. */
export const endOf = (digest: Buffer): string => digest.subarray(-2).toString('hex')

/** The accepted key that was shown, or null. Digests are compared, all of them, each in constant time. */
export function acceptedKey(shown: string, keys: readonly ApiKey[]): ApiKey | null {
  const digest = hash('sha256', Buffer.from(shown, 'latin1'), 'buffer') // Node reads header bytes as Latin-1
  let found: ApiKey | null = null
  for (const key of keys) if (timingSafeEqual(key.digest, digest)) found ??= key
  return found
}
