import { hash } from 'node:crypto'
import t from 'tap'
import { evaluateExamples } from '../../schemas/examples.ts'
import type { ApiKey } from '../../src/config.ts'
import { makeClient, type Sent } from './client.ts'

const keyOf = (name: string, key: string): ApiKey => ({ name, digest: hash('sha256', key, 'buffer') })
const [first, second] = ['s3cret-one', 's3cret-twö']
const apiKeys = [keyOf('rotating', first), keyOf('rotating', second), keyOf('partner', 's3cret-three')]
const latin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1') // as Node shows the bytes of a header

void t.test('keys', async t => {
  const lines: string[] = []
  const { app, ask, document } = await makeClient(t, {
    apiKeys,
    log: {
      level: 'info',
      stream: {
        write: line => {
          lines.push(line)
        }
      }
    }
  })
  const send = async (t: import('tap').Test, headers: Record<string, string>, sent: Partial<Sent> = {}) =>
    ask(t, { method: 'POST', url: '/evaluate', payload: evaluateExamples.thankYou.request, ...sent, headers })

  const accepted: Array<[headers: Record<string, string>, name: string]> = [
    [{ authorization: `Bearer ${first}` }, 'rotating'],
    [{ authorization: `bearer   ${first} ` }, 'rotating'],
    [{ 'x-api-key': first }, 'rotating'],
    [{ authorization: latin1(`Bearer ${second}`) }, 'rotating'],
    [{ authorization: 'Bearer s3cret-three' }, 'partner'],
    [{ authorization: 'Basic YTpi', 'x-api-key': 's3cret-three' }, 'partner']
  ]
  for (const [headers, name] of accepted) {
    await t.test(JSON.stringify(headers), async t => {
      t.equal((await send(t, headers)).statusCode, 200)
      t.match(JSON.parse(lines.at(-1)!), { msg: 'answered', keyName: name, digestEnd: /^[0-9a-f]{4}$/ })
    })
  }

  const refused: Array<[headers: Record<string, string>, sent?: Partial<Sent>]> = [
    [{}],
    [{ authorization: 'Bearer' }],
    [{ authorization: 'Bearer ' }],
    [{ authorization: first }],
    [{ authorization: `Basic ${first}` }],
    [{ authorization: `Bearer ${first}x` }],
    [{ authorization: `Bearer ${first} x` }],
    [{ authorization: 'Bearer S3CRET-ONE' }],
    [{ 'x-api-key': '' }],
    [{ 'x-api-key': `${first}, ${first}` }],
    [{ 'x-api-key': apiKeys[0]!.digest.toString('hex') }],
    [{ cookie: `x-api-key=${first}` }],
    [{}, { url: `/evaluate?api_key=${first}&x-api-key=${first}` }],
    [{ authorization: 'Bearer wrong', 'x-api-key': first }],
    [{ accept: 'text/html' }, { url: '/schedule' }]
  ]
  for (const [headers, sent] of refused) {
    await t.test(`${JSON.stringify(headers)} ${sent?.url ?? ''}`, async t => {
      const response = await send(t, headers, sent)
      t.equal(response.statusCode, 401)
      t.match(response.headers['www-authenticate'], /^Bearer realm="afterword"(, error="invalid_token")?$/)
      t.match(JSON.parse(lines.at(-1)!), { msg: 'answered', keyName: null, digestEnd: undefined })
    })
  }
  t.notMatch(lines.join(''), /s3cret/i)

  for (const url of [
    '/health/live',
    '/health/ready',
    '/openapi.json',
    '/docs',
    '/catalogue',
    '/catalogue/pushy-tone',
    '/problems',
    '/problems/unauthorized',
    '/pages/page.css'
  ])
    t.equal((await app.inject({ url })).statusCode, 200, `${url} is open`)
  t.equal((await ask(t, { method: 'GET', url: '/nope' })).statusCode, 404, 'what does not exist needs no key')
  t.equal((await ask(t, { method: 'GET', url: '/evaluate' })).statusCode, 405)

  const { security, paths } = document as any
  t.strictSame(security, [{ bearer: [] }, { apiKey: [] }])
  t.strictSame(paths['/health/live'].get.security, [])
  t.equal(paths['/evaluate'].post.security, undefined)
})

void t.test('without keys everybody is answered', async t => {
  const { ask, document } = await makeClient(t)
  t.equal(
    (
      await ask(t, {
        method: 'POST',
        url: '/evaluate',
        payload: evaluateExamples.thankYou.request,
        headers: { authorization: 'Bearer any' }
      })
    ).statusCode,
    200
  )
  t.strictSame((document as any).security, [{}, { bearer: [] }, { apiKey: [] }])
})
