import { endpointAt, readPath } from './forward.ts'
import { makeHandler, type FetchProxyOptions } from './requests.ts'

export type { ProxyOptions } from './forward.ts'
export type { FetchProxyOptions } from './requests.ts'

/**
 * A proxy for runtimes whose handlers take a Request: Deno, Bun, Cloudflare Workers, Hono, Remix, SvelteKit.
 * Other paths are 404.
 */
export function createProxy(options: FetchProxyOptions): (request: Request) => Promise<Response> {
  const handle = makeHandler(options)
  const path = readPath(options.path)
  return async request => handle(request, endpointAt(new URL(request.url).pathname, path))
}
