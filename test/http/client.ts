import { Ajv } from 'ajv'
import type { Test } from 'tap'
import { buildApp, type AppOptions } from '../../src/http/app.ts'

export interface Sent {
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS' | 'TRACE'
  url: string
  payload?: string | object | Buffer
  headers?: Record<string, string>
}

/** What tests read of the OpenAPI document. */
interface Described {
  paths: Record<
    string,
    Record<string, { responses: Record<string, { content: Record<string, { examples?: object }> }> }>
  >
  components: { examples: Record<string, { value: { type: string } }> }
}

/** The document without what it leaves open for later versions: what is answered today must be in it. */
function closeAnswers(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closeAnswers)
  if (typeof part !== 'object' || part === null) return part
  const { 'x-known-values': known, ...rest } = part as Record<string, unknown>
  const closed = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, closeAnswers(value)]))
  if (known !== undefined) return { ...closed, enum: known }
  return rest['type'] === 'object' && rest['additionalProperties'] === undefined
    ? { ...closed, additionalProperties: false }
    : closed
}

/** The service as buildApp makes it, and a way to ask it that checks every answer against the OpenAPI document the service gives of itself. */
export async function makeClient(t: Test, options?: AppOptions) {
  const app = await buildApp(options)
  await app.ready()
  t.teardown(() => app.close())
  const document = app.swagger() as unknown as Described
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false }).addSchema(
    closeAnswers(document) as object,
    'openapi'
  )

  const check = (
    t: Test,
    { method, url }: Sent,
    { statusCode, headers, body }: Awaited<ReturnType<typeof app.inject>>
  ) => {
    const path = url
      .split('?', 1)[0]!
      .replace(/^\/catalogue\/[^/]+$/, '/catalogue/{id}')
      .replace(/^\/problems\/[^/]+$/, '/problems/{type}')
    const operation = document.paths[path]?.[method.toLowerCase()]
    const type = String(headers['content-type']).split(';', 1)[0]!
    t.match(headers, {
      'x-request-id': /^[\w.-]{1,64}$/,
      'cache-control': headers.etag === undefined ? 'no-store' : 'no-cache',
      'x-content-type-options': 'nosniff'
    })
    if (operation === undefined) t.equal(type, 'application/problem+json')
    else t.ok(Object.hasOwn(operation.responses, statusCode), `${statusCode} is documented`)
    if (statusCode === 304) {
      t.equal(body, '')
      return
    }
    const pointer =
      operation === undefined
        ? '/components/schemas/Problem'
        : `/paths/${path.replaceAll('/', '~1').replace(/[{}]/g, encodeURIComponent)}/${method.toLowerCase()}/responses/${statusCode}/content/${type.replace('/', '~1')}/schema`
    const isValid = ajv.validate(
      { $ref: `openapi#${pointer}` },
      type.startsWith('text/') ? body : JSON.parse(body)
    )
    t.ok(isValid, 'the answer matches its schema', { errors: ajv.errors })
    if (type !== 'application/problem+json') return
    const examples = operation?.responses[statusCode]?.content[type]?.examples ?? document.components.examples
    t.ok(
      Object.keys(examples).some(slug => JSON.parse(body).type === `/problems/${slug}`),
      'the type of the problem is documented here'
    )
  }

  const ask = async (t: Test, sent: Sent) => {
    const response = await app.inject(sent)
    if (sent.method !== 'HEAD') check(t, sent, response)
    return response
  }
  const post = async (t: Test, url: string, payload: Sent['payload'], headers: Record<string, string> = {}) =>
    ask(t, {
      method: 'POST',
      url,
      headers: { 'content-type': 'application/json', ...headers },
      ...(payload === undefined ? {} : { payload })
    })
  return { app, document, ask, post }
}
