import type { OpenAPIV3_1 } from 'openapi-types'

export interface Operation {
  path: string
  /** In lower case. */
  method: string
  operation: OpenAPIV3_1.OperationObject
}

/** Operations whose answers are for people or for other programs than those that use our client. */
const notForClients = ['/docs', '/metrics']

const indented = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`)
/** A value as TypeScript: names need no quotes where they are words. */
const written = (value: unknown): string =>
  JSON.stringify(value, null, 2).replaceAll(/^( *)"([A-Za-z_]\w*)": /gm, '$1$2: ')

/** Path parameters with their examples, as `init.params.path` of the client takes them. */
function pathParameters({ parameters = [] }: OpenAPIV3_1.OperationObject): object | undefined {
  const inPath = (parameters as OpenAPIV3_1.ParameterObject[]).filter(parameter => parameter.in === 'path')
  return inPath.length === 0
    ? undefined
    : { path: Object.fromEntries(inPath.map(({ name, example }) => [name, example])) }
}

/** The first documented body. */
function firstBody({ requestBody }: OpenAPIV3_1.OperationObject): unknown {
  const examples = (requestBody as OpenAPIV3_1.RequestBodyObject | undefined)?.content['application/json']
    ?.examples as Record<string, OpenAPIV3_1.ExampleObject> | undefined
  return Object.values(examples ?? {})[0]?.value
}

/** Programs in TypeScript that ask for the operation by our client, as `x-codeSamples` has them. */
export function typescriptSamples({ path, method, operation }: Operation): object[] {
  if (notForClients.includes(path)) return []
  const [params, body] = [pathParameters(operation), firstBody(operation)]
  const init = written({
    ...(params === undefined ? {} : { params }),
    ...(body === undefined ? {} : { body })
  })
  const source = `import { createClient } from '@afterword/client'

const { AFTERWORD_URL = 'http://127.0.0.1:3000', AFTERWORD_KEY } = process.env
const afterword = createClient({ baseUrl: AFTERWORD_URL, key: AFTERWORD_KEY })

const { data, error } = await afterword.${method.toUpperCase()}('${path}'${init === '{}' ? '' : `, ${indented(init, '')}`})
if (error) throw new Error(error.detail)
console.log(data)
`
  return [{ lang: 'typescript', label: 'TypeScript', source }]
}
