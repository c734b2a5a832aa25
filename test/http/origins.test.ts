import { hash } from 'node:crypto'
import t from 'tap'
import { scheduleExamples } from '../../schemas/examples.ts'
import { makeClient } from './client.ts'

const key = 'open sesame'
const [listed, other] = ['https://app.example.com', 'https://evil.example']
const request = scheduleExamples.afterInterview.request
const preflight = (origin: string, headers: Record<string, string> = {}) => ({
  method: 'OPTIONS' as const,
  url: '/evaluate',
  headers: { origin, 'access-control-request-method': 'POST', ...headers }
})

void t.test('only listed origins are let in', async t => {
  const { app, post } = await makeClient(t, {
    corsOrigins: [listed, 'http://localhost:8080'],
    apiKeys: [{ name: 'a', digest: hash('sha256', key, 'buffer') }]
  })
  const asked = await app.inject(
    preflight(listed, { 'access-control-request-headers': 'authorization, content-type' })
  )
  t.match(
    asked,
    {
      statusCode: 204,
      body: '',
      headers: {
        'access-control-allow-origin': listed,
        'access-control-allow-methods': 'GET, HEAD, POST',
        'access-control-allow-headers': /authorization, content-type/,
        'access-control-max-age': '600',
        'access-control-allow-credentials': undefined,
        vary: /Origin/,
        'x-request-id': /./,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store'
      }
    },
    'a preflight needs no key'
  )
  for (const origin of [
    other,
    'null',
    '*',
    `${listed}.evil.example`,
    `${listed}:444`,
    'http://app.example.com',
    ''
  ]) {
    await t.test(`Origin: ${origin}`, async t => {
      const response = await app.inject(preflight(origin))
      t.match(response, {
        statusCode: 405,
        headers: { allow: 'POST', 'access-control-allow-origin': undefined, 'content-type': /problem\+json/ }
      })
      t.match((await post(t, '/schedule', request, { origin })).headers, {
        'access-control-allow-origin': undefined,
        vary: /Origin/
      })
    })
  }
  t.match(
    await post(t, '/schedule', request, { origin: listed }),
    {
      statusCode: 401,
      headers: { 'access-control-allow-origin': listed, 'access-control-expose-headers': /x-request-id/ }
    },
    'scripts can read why they were refused'
  )
  const shown = await post(t, '/schedule', request, { origin: listed, 'x-api-key': key })
  t.match(shown, {
    statusCode: 200,
    headers: { 'access-control-allow-origin': listed, vary: 'Origin, accept' }
  })
  t.match(await app.inject({ method: 'OPTIONS', url: '/nope', headers: { origin: listed } }), {
    statusCode: 404
  })
})

void t.test('by default no other origin is', async t => {
  const { app, post } = await makeClient(t)
  t.match(await app.inject(preflight(listed)), {
    statusCode: 405,
    headers: { 'access-control-allow-origin': undefined }
  })
  t.match(await post(t, '/schedule', request, { origin: listed }), {
    statusCode: 200,
    headers: { 'access-control-allow-origin': undefined, 'x-powered-by': undefined, server: undefined }
  })
})

void t.test('forwarded addresses count when a trusted proxy sends them', async t => {
  const { app } = await makeClient(t, {
    trustProxy: ['10.0.0.0/8'],
    rateLimit: { max: 1, windowSeconds: 60 }
  })
  const from = async (remoteAddress: string, forwarded: string) =>
    (
      await app.inject({
        method: 'GET',
        url: '/catalogue',
        remoteAddress,
        headers: { 'x-forwarded-for': forwarded }
      })
    ).statusCode
  t.strictSame(
    [
      await from('10.1.1.1', '192.0.2.1'),
      await from('10.2.2.2', '192.0.2.1'),
      await from('10.1.1.1', '192.0.2.2')
    ],
    [200, 429, 200]
  )
  t.strictSame(
    [await from('172.16.0.1', '192.0.2.3'), await from('172.16.0.1', '192.0.2.4')],
    [200, 429],
    'no other may'
  )
  t.equal(await from('10.1.1.1', '192.0.2.5, 192.0.2.1'), 429, 'the last address before the trusted ones')
})
