import Fastify, { type FastifyError } from 'fastify'

const { AFTERWORD_URL, AFTERWORD_KEY, PORT } = process.env
const passedOn = ['content-type', 'retry-after', 'x-request-id']

const portal = Fastify({ bodyLimit: 8_208_944 }) // what Afterword itself reads
// Bodies go through untouched: Afterword judges exactly what the browser sent.
portal.removeAllContentTypeParsers()
portal.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => {
  done(null, body)
})
// A body that is too large is 413, an Afterword that does not answer is 502; the browser need not know more.
portal.setErrorHandler<FastifyError>((error, _request, reply) => reply.code(error.statusCode ?? 502).send())

for (const path of ['/evaluate', '/schedule']) {
  portal.post<{ Body?: Buffer<ArrayBuffer> }>(`/follow-ups${path}`, async (request, reply) => {
    // Here the portal makes sure that a candidate is signed in.
    const answer = await fetch(AFTERWORD_URL + path, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${AFTERWORD_KEY}`,
        'content-type': request.headers['content-type'] ?? '',
        accept: request.headers.accept ?? '*/*'
      },
      body: request.body ?? null,
      signal: AbortSignal.timeout(10_000)
    })
    for (const name of passedOn) if (answer.headers.has(name)) reply.header(name, answer.headers.get(name))
    return reply.code(answer.status).send(Buffer.from(await answer.arrayBuffer()))
  })
}

console.log(`Portal at ${await portal.listen({ port: Number(PORT) })}`)
