import type { IncomingMessage } from 'node:http'

/** Headers that may stand once only: twice, two readers along the way could take different ones. */
const single = new Set(['host', 'content-type', 'authorization', 'x-api-key'])
const hostForm = /^[^\s,/?#@]*$/

/** The path of a request's target, in absolute form too, decoded as the router does it. The router has refused escapes that cannot be decoded. */
export function pathOf(target: string): string {
  return decodeURI(/^(?:https?:\/\/[^/?#]*)?([^?#]*)/i.exec(target)?.[1] ?? '') || '/'
}

/** Whether a request that Node lets pass is framed so that everybody on its way reads it alike: one host, one coding, HTTP/1.0 or 1.1, and `*` for OPTIONS alone. */
export function isWellFramed({
  method,
  url,
  rawHeaders,
  headers: { host, 'transfer-encoding': coding },
  httpVersionMajor,
  httpVersionMinor
}: IncomingMessage): boolean {
  const seen = new Set<string>()
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i]?.toLowerCase() ?? ''
    if (!single.has(name)) continue
    if (seen.has(name)) return false
    seen.add(name)
  }
  const hasHost = host === undefined ? httpVersionMinor === 0 : hostForm.test(host)
  return (
    httpVersionMajor === 1 &&
    (url !== '*' || method === 'OPTIONS') &&
    hasHost &&
    (coding === undefined || coding.toLowerCase() === 'chunked')
  )
}
