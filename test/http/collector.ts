import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Test } from 'tap'

interface Attribute {
  key: string
  value: { stringValue?: string; intValue?: number }
}
interface Span {
  name: string
  kind: number
  traceId: string
  parentSpanId?: string
  traceState?: string
  status: object
  events: object[]
  links: object[]
  attributes: Attribute[]
}
interface Received {
  resourceSpans: Array<{ scopeSpans: Array<{ spans: Span[] }> }>
}

/** A collector of traces that speaks OTLP over HTTP with JSON. `answer` decides its status; 200 by default. */
export async function makeCollector(t: Test, answer: () => number = () => 200) {
  const bodies: string[] = []
  const server = createServer(async (request, response) => {
    bodies.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}\n${await text(request)}`)
    response.writeHead(answer(), { 'content-type': 'application/json' }).end('{}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.close()
  })
  const spans = () =>
    bodies
      .flatMap(body => (JSON.parse(body.slice(body.indexOf('\n'))) as Received).resourceSpans)
      .flatMap(({ scopeSpans }) => scopeSpans)
      .flatMap(({ spans }) => spans)
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, bodies, spans }
}
