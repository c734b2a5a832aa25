import type { OpenAPIV3_1 } from 'openapi-types'
import type { ProblemType } from '../../../schemas/problem.ts'
import { catalogue } from '../../catalogue/index.ts'
import { integrations } from './guide/integrations.ts'
import type { Entry } from './search.ts'

/** Where the reference keeps an operation. */
const placeOf = (tag: string, method: string, path: string): string =>
  `/docs#tag/${tag}/${method.toUpperCase()}${path}`

const operations = ({ paths = {} }: OpenAPIV3_1.Document): Entry[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, OpenAPIV3_1.OperationObject>).map(([method, operation]) => ({
      path: placeOf(operation.tags?.[0] ?? '', method, path),
      title: operation.summary ?? path,
      kind: 'API',
      text: operation.description ?? '',
      more: `${method} ${path} ${operation.operationId ?? ''}`
    }))
  )

/** Everything that can be found on the pages. */
export function indexPages(kinds: readonly ProblemType[], document: OpenAPIV3_1.Document): Entry[] {
  return [
    ...catalogue.mistakes.map(({ id, title, why, advice, examples }) => ({
      path: `/catalogue/${id}`,
      title,
      kind: 'Mistake',
      text: why,
      more: [id, advice, ...examples.wrong].join(' ')
    })),
    ...integrations.map(({ slug, name, how }) => ({
      path: `/guide/${slug}`,
      title: `From ${name}`,
      kind: 'Guide',
      text: how
    })),
    {
      path: '/guide/python',
      title: 'From Python',
      kind: 'Guide',
      text: 'A plan, a reading and a calendar with the standard library alone.'
    },
    ...kinds.map(({ type, title, meaning, remedy }) => ({
      path: type,
      title,
      kind: 'Problem',
      text: meaning,
      more: remedy
    })),
    ...operations(document)
  ]
}
