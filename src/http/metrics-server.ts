import { createServer } from 'node:http'
import { once } from 'node:events'
import type { FastifyInstance } from 'fastify'
import { metrics } from './metrics.ts'

/** Milliseconds; Prometheus asks in one packet. */
const timeouts = { headersTimeout: 5_000, requestTimeout: 10_000, connectionsCheckingInterval: 1_000 }

/** Answers `GET /metrics` on a port of its own from when the service is ready until it closes, with what `write` gives; everything else is 404. */
export function serveMetrics(
  app: FastifyInstance,
  { host = '127.0.0.1', port }: { host?: string; port: number },
  write: () => Promise<string>
): void {
  const server = createServer(timeouts, ({ method, url }, response) => {
    const isKnown = (method === 'GET' || method === 'HEAD') && url?.split('?', 1)[0] === '/metrics'
    response.setHeader('cache-control', 'no-store')
    if (!isKnown) {
      response.writeHead(404).end()
      return
    }
    void write().then(text => {
      response.setHeader('content-type', metrics.contentType).end(text)
    })
  })
  app.addHook('onReady', async () => {
    server.listen({ host, port })
    await once(server, 'listening')
    const at = server.address()
    app.log.info(`metrics at port ${typeof at === 'object' ? at?.port : port}`)
  })
  app.addHook('onClose', async () => {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  })
}
