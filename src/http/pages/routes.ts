import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { OpenAPIV3_1 } from 'openapi-types'
import { Type, type TSchema } from 'typebox'
import { Catalogue, CatalogueEntry } from '../../../schemas/catalogue.ts'
import { closed, ref } from '../../../schemas/common.ts'
import { ProblemType, ProblemTypes, problemSlugs } from '../../../schemas/problem.ts'
import { HtmlPage, OpenApiDocument } from '../../../schemas/service.ts'
import { catalogue } from '../../catalogue/index.ts'
import { Refusal } from '../../refusal.ts'
import { negotiate } from '../admission.ts'
import { anyProblems, problemResponses, unlessChanged } from '../docs.ts'
import {
  prepareCompressible,
  prepareJson,
  sendCompressible,
  sendPrepared,
  varyBy,
  type Compressible,
  type Prepared
} from '../prepared.ts'
import { explainProblem } from '../problems.ts'
import { cataloguePage, mistakePage } from './catalogue.ts'
import { guide } from './guide.ts'
import { indexPages } from './page-index.ts'
import { assets, pageType, preparePage, type Page } from './page.ts'
import { problemPage, problemsPage } from './problems.ts'
import { readLibrary, referenceDocument, referencePage } from './reference.ts'
import { maxQuestion, searchPage, type Entry } from './search.ts'

interface Either {
  json: Prepared
  page: Prepared
}
const prepareEither = (value: object, page: Page): Either => ({
  json: prepareJson(value),
  page: preparePage(page)
})

function sendEither(request: FastifyRequest, reply: FastifyReply, either: Either | undefined): FastifyReply {
  varyBy(reply, 'accept')
  if (either === undefined) throw new Refusal('not-found')
  return sendPrepared(request, reply, negotiate(request) === pageType ? either.page : either.json)
}

const ofEither = { access: 'open', mediaTypes: ['application/json', pageType] } as const
/** For who reads, not for programs, so not in the description of the API. */
const ofPage = {
  config: { access: 'open', mediaTypes: [pageType] },
  schema: { hide: true }
} as const
/** Documents what comes as JSON or as a page. */
const orPage = <T extends TSchema>(description: string, schema: T) =>
  unlessChanged({
    description: `${description}, in the media type that \`Accept\` prefers.`,
    content: { 'application/json': { schema }, [pageType]: { schema: ref(HtmlPage) } }
  })

/** What there is to read, by programs and by people: the catalogue, the types of problems, and the description of the service. */
export const documents: FastifyPluginCallbackTypebox = (app, _options, done) => {
  const mistakes = prepareEither(catalogue, cataloguePage(catalogue))
  app.get(
    '/catalogue',
    {
      config: ofEither,
      schema: {
        operationId: 'listMistakes',
        tags: ['catalogue'],
        summary: 'Every mistake the service knows',
        description:
          'The whole catalogue: severities, deductions, sources, advice, and the examples that are run as tests. With `Accept: text/html` it comes as a page for candidates.',
        response: { ...orPage('The catalogue', ref(Catalogue)), ...problemResponses(...anyProblems.ofOpen) }
      }
    },
    (request, reply) => sendEither(request, reply, mistakes)
  )

  const byId = new Map<string, Either>(
    catalogue.mistakes.map(mistake => [
      mistake.id,
      prepareEither(mistake, mistakePage(mistake, catalogue.sources))
    ])
  )
  app.get(
    '/catalogue/:id',
    {
      config: ofEither,
      schema: {
        operationId: 'getMistake',
        tags: ['catalogue'],
        summary: 'One mistake of the catalogue',
        description:
          'A mistake with its sources, advice and examples. With `Accept: text/html` it comes as a page for candidates.',
        params: Type.Object(
          { id: Type.String({ description: 'Id of the mistake.', examples: ['pushy-tone'] }) },
          closed
        ),
        response: {
          ...orPage('The mistake', ref(CatalogueEntry)),
          ...problemResponses('not-found', ...anyProblems.ofOpen)
        }
      }
    },
    (request, reply) => sendEither(request, reply, byId.get(request.params.id))
  )

  const kinds = problemSlugs.map(explainProblem)
  const problemTypes = prepareEither({ problems: kinds } satisfies ProblemTypes, problemsPage(kinds))
  app.get(
    '/problems',
    {
      config: ofEither,
      schema: {
        operationId: 'listProblemTypes',
        tags: ['service'],
        summary: 'Every type of problem',
        description:
          'What the errors of the service mean and what to do about them, with an example of each. With `Accept: text/html` it comes as a page.',
        response: {
          ...orPage('The types of problems', ref(ProblemTypes)),
          ...problemResponses(...anyProblems.ofOpen)
        }
      }
    },
    (request, reply) => sendEither(request, reply, problemTypes)
  )

  const byType = new Map<string, Either>(
    kinds.map(kind => [kind.type, prepareEither(kind, problemPage(kind))])
  )
  app.get(
    '/problems/:type',
    {
      config: ofEither,
      schema: {
        operationId: 'getProblemType',
        tags: ['service'],
        summary: 'One type of problem',
        description:
          'The `type` of a problem is this path: what has happened, what to do, and an example. With `Accept: text/html` it comes as a page.',
        params: Type.Object(
          {
            type: Type.String({
              description: "The last part of a problem's `type`.",
              examples: ['invalid-request']
            })
          },
          closed
        ),
        response: {
          ...orPage('The type of problem', ref(ProblemType)),
          ...problemResponses('not-found', ...anyProblems.ofOpen)
        }
      }
    },
    (request, reply) => sendEither(request, reply, byType.get(`/problems/${request.params.type}`))
  )

  let openApi: Prepared | undefined // complete only once all routes are there
  app.get(
    '/openapi.json',
    {
      config: { access: 'open' },
      schema: {
        operationId: 'describeService',
        tags: ['service'],
        summary: 'The OpenAPI document',
        description: 'OpenAPI 3.1, generated from the schemas that requests are checked against.',
        response: { ...unlessChanged(ref(OpenApiDocument)), ...problemResponses(...anyProblems.ofOpen) }
      }
    },
    (request, reply) => sendPrepared(request, reply, (openApi ??= prepareJson(app.swagger())))
  )

  const reference = preparePage(referencePage)
  app.get(
    '/docs',
    {
      config: { access: 'open', mediaTypes: [pageType] },
      schema: {
        operationId: 'readReference',
        tags: ['service'],
        summary: 'The API reference',
        description: 'The OpenAPI document as a page to read, search and try each operation on.',
        response: {
          ...unlessChanged({ description: 'The page.', content: { [pageType]: { schema: ref(HtmlPage) } } }),
          ...problemResponses(...anyProblems.ofOpen)
        }
      }
    },
    (request, reply) => sendPrepared(request, reply, reference)
  )

  let shown: Compressible | undefined
  app.get('/pages/reference.json', { config: { access: 'open' }, schema: { hide: true } }, (request, reply) =>
    sendCompressible(
      request,
      reply,
      (shown ??= prepareCompressible(
        'application/json',
        JSON.stringify(referenceDocument(app.swagger() as OpenAPIV3_1.Document))
      ))
    )
  )
  let library: Promise<Compressible> | undefined // 5 MB that most processes never serve
  app.get(
    '/pages/reference-library.js',
    { config: { access: 'open', mediaTypes: ['text/javascript'] }, schema: { hide: true } },
    async (request, reply) => sendCompressible(request, reply, await (library ??= readLibrary()))
  )

  for (const [path, page] of Object.entries(guide)) {
    const prepared = preparePage(page)
    app.get(path, ofPage, (request, reply) => sendPrepared(request, reply, prepared))
  }

  let index: Entry[] | undefined // the operations are known only once all routes are there
  app.get(
    '/search',
    {
      ...ofPage,
      schema: {
        hide: true,
        querystring: Type.Object({ q: Type.Optional(Type.String({ maxLength: maxQuestion })) }, closed)
      }
    },
    (request, reply) => {
      index ??= indexPages(kinds, app.swagger() as OpenAPIV3_1.Document)
      return sendPrepared(request, reply, preparePage(searchPage(index, request.query.q ?? '')))
    }
  )

  for (const [path, { type, prepared }] of Object.entries(assets)) {
    app.get(
      path,
      { config: { access: 'open', mediaTypes: [type] }, schema: { hide: true } },
      (request, reply) => sendPrepared(request, reply, prepared)
    )
  }
  done()
}
