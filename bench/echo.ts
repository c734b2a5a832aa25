import Fastify from 'fastify'

/** The yardstick: Fastify with nothing but a route that parses a JSON body and sends it back. */
const app = Fastify()
app.post('/echo', ({ body }) => body)
await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) })
