import { endpoints } from './forward.ts'
import { makeHandler, type FetchProxyOptions } from './requests.ts'

export type { ProxyOptions } from './forward.ts'
export type { FetchProxyOptions } from './requests.ts'

/**
 * The route handler of Next.js, for `app/afterword/[endpoint]/route.ts`: the folder says where the proxy
 * stands.
 */
export function createRouteHandler(options: Omit<FetchProxyOptions, 'path'>): {
  POST: (request: Request) => Promise<Response>
} {
  const handle = makeHandler(options)
  return {
    POST: async request => {
      const last = new URL(request.url).pathname.split('/').at(-1)
      return handle(
        request,
        endpoints.find(endpoint => endpoint === last)
      )
    }
  }
}
