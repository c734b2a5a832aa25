/** Every proxy adds the key, passes on what Afterword says, and lets nothing of the key through to a browser. */
import { once } from 'node:events'
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import Fastify, { type FastifyRequest } from 'fastify'
import t, { type Test } from 'tap'
import {
  createClient,
  UnexpectedAnswer,
  type EvaluateRequest,
  type ScheduleRequest
} from '../../packages/client/src/client.ts'
import { createProxy as createExpressProxy } from '../../packages/client/src/proxy/express.ts'
import { proxy as fastifyProxy } from '../../packages/client/src/proxy/fastify.ts'
import { createProxy } from '../../packages/client/src/proxy/fetch.ts'
import { mostBytes } from '../../packages/client/src/proxy/forward.ts'
import { createRouteHandler } from '../../packages/client/src/proxy/next.ts'
import { evaluateExamples, scheduleExamples } from '../../schemas/examples.ts'
import { bodyLimit } from '../../schemas/limits.ts'
import { startWithKey } from './service.ts'

const draft: EvaluateRequest = evaluateExamples.thankYou.request
const interview: ScheduleRequest = scheduleExamples.afterInterview.request

interface Options {
  baseUrl: string
  key?: string
  path?: string
  timeout?: number
}
const isSignedIn = (cookie: string | null | undefined): boolean => cookie !== 'candidate=no'

/** Serves a handler of Requests, as an edge runtime does. */
const serve =
  (handle: (request: Request) => Promise<Response>) =>
  (asking: IncomingMessage, answering: ServerResponse) => {
    const headers = new Headers()
    for (let i = 0; i < asking.rawHeaders.length; i += 2)
      headers.append(asking.rawHeaders[i] ?? '', asking.rawHeaders[i + 1] ?? '')
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        for await (const chunk of asking) controller.enqueue(chunk as Uint8Array)
        controller.close()
      }
    })
    const isEmpty = asking.method === 'GET'
    const url = `http://127.0.0.1${asking.url}`
    void handle(
      new Request(url, {
        method: asking.method ?? '',
        headers,
        ...(isEmpty ? {} : { body, duplex: 'half' })
      } as RequestInit)
    ).then(async response => {
      answering.writeHead(response.status, Object.fromEntries(response.headers))
      answering.end(new Uint8Array(await response.arrayBuffer()))
    })
  }

const allowByHeaders = ({ headers }: Request): boolean => isSignedIn(headers.get('cookie'))
const proxies: Record<string, (options: Options) => Server | Promise<Server>> = {
  fetch: options => createServer(serve(createProxy({ ...options, allow: allowByHeaders }))),
  'Next.js': options => {
    const { POST } = createRouteHandler({ ...options, allow: async asking => allowByHeaders(asking) })
    // what Next.js does by itself: the folder names the path, and only POST is exported
    return createServer(
      serve(async asking => {
        const { pathname } = new URL(asking.url)
        if (!/^\/afterword\/[^/]+$/.test(pathname)) return new Response(null, { status: 404 })
        return asking.method === 'POST' ? POST(asking) : new Response(null, { status: 405 })
      })
    )
  },
  Express: options =>
    createServer(
      express().use(
        createExpressProxy({
          ...options,
          allow: ({ headers }: express.Request) => isSignedIn(headers.cookie)
        })
      )
    ),
  'Express, behind express.json()': options =>
    createServer(
      express()
        .use(express.json({ limit: bodyLimit }))
        .use(
          createExpressProxy({ ...options, allow: ({ headers }) => isSignedIn(String(headers['cookie'])) })
        )
    ),
  Fastify: async options => {
    const app = Fastify()
    app.register(fastifyProxy, {
      ...options,
      allow: ({ headers }: FastifyRequest) => isSignedIn(String(headers['cookie']))
    })
    await app.ready()
    return app.server
  }
}

/** Starts a proxy; resolves to its address. */
async function start(t: Test, name: string, options: Options): Promise<string> {
  const server = await proxies[name]?.(options)
  if (server === undefined) throw new Error(name)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const refusals: Array<[status: number, type: string, body: string, headers?: Record<string, string>]> = [
  [400, 'malformed-request', '{'],
  [400, 'malformed-request', '{"draft":{},"draft":{}}'],
  [400, 'invalid-request', ''],
  [400, 'malformed-request', ' '.repeat(bodyLimit)],
  [415, 'unsupported-media-type', 'body=Thanks', { 'content-type': 'application/x-www-form-urlencoded' }],
  [406, 'not-acceptable', JSON.stringify(draft), { accept: 'text/html' }]
]

const service = await startWithKey(t)

for (const name of Object.keys(proxies)) {
  void t.test(name, async t => {
    const portal = await start(t, name, service)
    const direct = createClient(service)
    const candidate = createClient({ baseUrl: `${portal}/afterword`, retries: 0 })

    t.strictSame(
      (await candidate.POST('/evaluate', { body: draft })).data,
      (await direct.POST('/evaluate', { body: draft })).data
    )
    t.strictSame(
      (await candidate.POST('/schedule', { body: interview })).data,
      (await direct.POST('/schedule', { body: interview })).data
    )
    const { data: calendar } = await candidate.POST('/schedule', {
      body: interview,
      headers: { accept: 'text/calendar' },
      parseAs: 'text'
    })
    t.match(calendar, /^BEGIN:VCALENDAR\r\n/)

    const { error, response } = await candidate.POST('/schedule', {
      body: { ...interview, timeZone: 'Mars/Olympus' }
    })
    t.match(error, {
      type: '/problems/impossible-request',
      instance: `urn:afterword:request:${response.headers.get('x-request-id')}`,
      errors: [{ pointer: '/timeZone' }]
    })

    const post = async (path: string, body: string, headers: Record<string, string> = {}) =>
      fetch(portal + path, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', ...headers }
      })
    const answer = await post('/afterword/evaluate', JSON.stringify(draft), {
      authorization: 'Bearer another',
      'x-api-key': 'another'
    })
    t.equal(answer.status, 200, 'keys of the browser play no part')
    t.strictSame(
      [...answer.headers.keys()]
        .filter(
          header =>
            !/^(connection|content-length|date|keep-alive|transfer-encoding|x-powered-by)$/.test(header)
        )
        .toSorted(),
      ['cache-control', 'content-type', 'x-content-type-options', 'x-request-id']
    )
    const isParsed = name.includes('express.json()') // then Express refuses what is no JSON, and cannot see what came twice
    for (const [status, type, body, headers] of isParsed ? refusals.slice(-2) : refusals) {
      const refusal = await post('/afterword/evaluate', body, headers)
      t.equal(refusal.status, status, type)
      t.match(await refusal.json(), { type: `/problems/${type}` })
    }
    t.equal((await post('/afterword/evaluate', '{}', { cookie: 'candidate=no' })).status, 403)
    for (const path of [
      '/afterword/catalogue',
      '/evaluate',
      '/afterword/evaluate/batch',
      '/afterword/evaluate/'
    ])
      t.equal((await post(path, '{}')).status, 404, path)
    t.match((await fetch(`${portal}/afterword/evaluate`)).status, name === 'Fastify' ? 404 : 405, 'GET')

    if (!isParsed) {
      const tooLarge = request(`${portal}/afterword/evaluate`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': bodyLimit + 1 }
      })
      tooLarge.on('error', () => {}) // refused, and hung up on
      tooLarge.write(' '.repeat(bodyLimit + 1))
      t.match(await once(tooLarge, 'response'), [{ statusCode: 413 }])
      tooLarge.destroy()
    }

    const alone = await start(t, name, { ...service, baseUrl: 'http://127.0.0.1:9' }) // the port of discard, where nobody listens
    await t.rejects(
      createClient({ baseUrl: `${alone}/afterword`, retries: 0 }).POST('/evaluate', { body: draft }),
      UnexpectedAnswer
    )
  })

  void t.test(`${name}: what a browser never hears`, async t => {
    const key = 'portal-key-never-told'
    /** What the browser gets, headers and body, in one text. */
    const hear = async (options: Options): Promise<[status: number, text: string]> => {
      const portal = await start(t, name, options)
      const answer = await fetch(`${portal}/afterword/evaluate`, {
        method: 'POST',
        body: JSON.stringify(draft),
        headers: { 'content-type': 'application/json' }
      })
      return [answer.status, JSON.stringify([...answer.headers]) + (await answer.text())]
    }
    /** An Afterword that tells whatever it knows. */
    const telling = async (listen: (asking: IncomingMessage, answering: ServerResponse) => void) => {
      const server = createServer((asking, answering) => {
        t.equal(asking.headers.authorization, `Bearer ${key}`)
        t.equal(asking.headers.cookie, undefined)
        listen(asking, answering)
      }).listen(0, '127.0.0.1')
      await once(server, 'listening')
      t.teardown(() => {
        server.close()
        server.closeAllConnections()
      })
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    }
    const elsewhere = await telling((_asking, answering) => {
      t.fail('a redirect takes the key nowhere')
      answering.end()
    })
    const rows: Array<[what: string, status: number, baseUrl: string]> = [
      [
        'a refused key',
        502,
        await telling((_asking, answering) => answering.writeHead(401).end(`not ${key}`))
      ],
      [
        'a redirect',
        502,
        await telling((_asking, answering) => answering.writeHead(307, { location: elsewhere }).end())
      ],
      ['silence', 504, await telling(() => {})],
      ['a broken answer', 502, await telling(({ socket }) => socket.destroy())],
      [
        'headers of all kinds',
        200,
        await telling((asking, answering) =>
          answering
            .writeHead(200, {
              'set-cookie': `key=${key}`,
              'x-echo': asking.headers.authorization ?? '',
              server: key
            })
            .end('{}')
        )
      ]
    ]
    for (const [what, status, baseUrl] of rows) {
      const [heard, text] = await hear({ baseUrl, key, timeout: 500 })
      t.equal(heard, status, what)
      t.notMatch(text, key, what)
    }
    const [status, text] = await hear({ ...service, key })
    t.equal(status, 502, 'the key of this server is no matter of the candidate’s')
    t.notMatch(text, key)
  })
}

void t.test('a proxy passes on when to come back', async t => {
  const portal = await start(t, 'fetch', await startWithKey(t, { RATE_LIMIT_MAX: '1' }))
  const candidate = createClient({ baseUrl: `${portal}/afterword`, retries: 0 })
  await candidate.POST('/evaluate', { body: draft })
  const { error, response } = await candidate.POST('/evaluate', { body: draft })
  t.equal(error?.type, '/problems/too-many-requests')
  t.match(response.headers.get('retry-after'), /^\d+$/)
})

void t.test('where it stands', async t => {
  const handle = createProxy({ baseUrl: 'http://127.0.0.1:9/', path: '/help/letters/', allow: () => false })
  const status = async (path: string) =>
    (await handle(new Request(`https://portal.example${path}`, { method: 'POST' }))).status
  t.equal(await status('/help/letters/evaluate'), 403)
  t.equal(await status('/afterword/evaluate'), 404)
  t.throws(() => createProxy({ baseUrl: '', allow: () => true }), { message: /^baseUrl must be/ })
  t.throws(() => createProxy({ baseUrl: 'http://a', key: 'secret\n', allow: () => true }), {
    message: /^key must be(?!.*secret)/
  })
  t.throws(() => createProxy({ baseUrl: 'http://a', path: 'a', allow: () => true }), {
    message: /^path must begin/
  })
  t.equal(mostBytes, bodyLimit, 'what Afterword itself reads')
})
