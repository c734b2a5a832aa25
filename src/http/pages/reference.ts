import type { OpenAPIV3_1 } from 'openapi-types'
import { html, join, prose, type Markup } from './markup.ts'
import type { Page } from './page.ts'
import { code, described, schemaSection, typeOf, type Schema } from './schemas.ts'

interface Operation {
  method: string
  path: string
  id: string
  operation: OpenAPIV3_1.OperationObject
}

const call = (method: string, path: string): Markup =>
  html`<code
    ><b class="${method.toLowerCase()}">${method}</b>
    ${path.split('/').map((step, i) => html`${i < 2 ? '' : html`<wbr />`}${i === 0 ? '' : '/'}${step}`)}</code
  >`
const parametersOf = ({ parameters = [] }: OpenAPIV3_1.OperationObject) =>
  parameters as OpenAPIV3_1.ParameterObject[]
const jsonBodyOf = ({ requestBody }: OpenAPIV3_1.OperationObject) =>
  (requestBody as OpenAPIV3_1.RequestBodyObject | undefined)?.content['application/json']
const responsesOf = ({ responses = {} }: OpenAPIV3_1.OperationObject) =>
  Object.entries(responses as Record<string, OpenAPIV3_1.ResponseObject>)

/** The opening says of this header that every answer has it. */
const everywhere = 'x-request-id'
function headersOf(headers: object): Markup | string {
  const names = Object.keys(headers).filter(name => name !== everywhere)
  return names.length === 0 ? '' : html`<p class="limits">With ${join(names.map(code), ', ')}</p>`
}

const answers = (operation: OpenAPIV3_1.OperationObject): Markup =>
  html`<dl class="fields">
    ${responsesOf(operation).map(
      ([status, { description, content = {}, headers = {} }]) =>
        html` <dt>
            <code>${status}</code>
            <span
              >${join(
                Object.entries(content).map(
                  ([type, { schema = {} }]) => html`${typeOf(schema as Schema)} as ${code(type)}`
                ),
                ' or '
              )}</span
            >
          </dt>
          <dd>${described({ description })}${headersOf(headers)}</dd>`
    )}
  </dl>`

/** The form to try an operation; the page's script shows and sends it. */
function tryOut({ method, path, operation }: Operation): Markup {
  const body = jsonBodyOf(operation)
  const examples = Object.values((body?.examples ?? {}) as Record<string, OpenAPIV3_1.ExampleObject>).map(
    ({ summary = '', value }) => ({ summary, text: JSON.stringify(value, null, 2) })
  )
  const types = responsesOf(operation)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, { content = {} }]) => Object.keys(content))
  return html`<details class="try" hidden>
    <summary>Try it</summary>
    <form data-method="${method}" data-path="${path}">
      ${parametersOf(operation)
        .filter(parameter => parameter.in === 'path')
        .map(
          ({ name, example }) =>
            html`<label
              >${name}
              <input
                name="${name}"
                data-parameter
                required
                value="${String(example ?? '')}"
                autocomplete="off"
                spellcheck="false"
            /></label>`
        )}
      ${
        examples.length === 0
          ? ''
          : html`<label
              >Example
              <select data-examples>
                ${examples.map(({ summary, text }) => html`<option value="${text}">${summary}</option>`)}
              </select></label
            >`
      }
      ${body === undefined ? '' : html`<label>Body, JSON <textarea name="body" rows="16" spellcheck="false" autocomplete="off">${examples[0]?.text ?? '{}'}</textarea></label>`}
      ${
        types.length < 2
          ? html`<input type="hidden" name="accept" value="${types[0] ?? '*/*'}" />`
          : html`<label
              >Accept
              <select name="accept">
                ${types.map(type => html`<option>${type}</option>`)}
              </select></label
            >`
      }
      <p class="send">
        <button>Send <span>${method} ${path}</span></button> <span role="status"></span>
      </p>
      <pre hidden tabindex="0" role="region" aria-label="Answer of ${method} ${path}"></pre>
    </form>
  </details>`
}

function operationSection(entry: Operation): Markup {
  const { method, path, id, operation } = entry
  const body = jsonBodyOf(operation)?.schema as Schema | undefined
  const parameters = parametersOf(operation)
  return html` <section class="operation" id="${id}" aria-labelledby="title-${id}">
    <h3 id="title-${id}">${operation.summary ?? path}</h3>
    <p class="call">${call(method, path)}</p>
    ${described(operation)}
    ${body === undefined ? '' : html`<p>Body: ${typeOf(body)} as <code>application/json</code>.</p>`}
    ${
      parameters.length === 0
        ? ''
        : html`<dl class="fields">
            ${parameters.map(
              ({ name, in: place, required, schema = {}, description = '' }) =>
                html`<dt>
                    <code>${name}</code>
                    <span
                      >${typeOf(schema as Schema)} in the
                      ${place}${required === true ? html`, <strong>required</strong>` : ''}</span
                    >
                  </dt>
                  <dd><p>${prose(description)}</p></dd>`
            )}
          </dl>`
    }
    <details>
      <summary>
        Answers:
        ${responsesOf(operation)
          .map(([status]) => status)
          .join(', ')}
      </summary>
      ${answers(operation)}
    </details>
    ${tryOut(entry)}
  </section>`
}

const operationsOf = ({ paths = {} }: OpenAPIV3_1.Document): Operation[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, OpenAPIV3_1.OperationObject>).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      id: operation.operationId ?? `${method}-${path}`,
      operation
    }))
  )

/** The OpenAPI document as a page to read and try. It covers what our document uses of OpenAPI, and needs no script but for trying. */
export function referencePage(document: OpenAPIV3_1.Document): Page {
  const {
    info: { title, version, description = '' },
    openapi
  } = document
  const operations = operationsOf(document)
  const schemas = Object.entries((document.components?.schemas ?? {}) as Record<string, Schema>)
  const tags = (document.tags ?? []).map(tag => ({
    ...tag,
    operations: operations.filter(({ operation }) => operation.tags?.includes(tag.name))
  }))
  return {
    title: 'API reference',
    site: '/docs',
    isWide: true,
    script: '/pages/try-out.js',
    main: html`<div class="opening">
        <h1>${title} API</h1>
        <p class="lead">${prose(description)}</p>
        <p class="quiet">
          Version ${version}. Every answer has the header <code>${everywhere}</code>. The document behind this
          page: <a href="/openapi.json">OpenAPI ${openapi}</a>.
        </p>
      </div>
      <nav aria-label="On this page" class="contents">
        ${tags.map(
          ({ name, operations }) =>
            html`<h2>${name}</h2>
              <ul>
                ${operations.map(({ method, path, id }) => html`<li><a href="#${id}">${call(method, path)}</a></li>`)}
              </ul>`
        )}
        <h2><a href="#schemas">Schemas</a></h2>
        <details>
          <summary>${schemas.length} by name</summary>
          <ul>
            ${schemas.map(([name]) => html`<li><a href="#schema-${name}">${name}</a></li>`)}
          </ul>
        </details>
      </nav>
      <div class="contained">
        <label class="key" hidden
          >API key, where the service asks for one. It stays on this page.
          <input id="key" type="password" autocomplete="off"
        /></label>
        <noscript
          ><p class="aside">Requests are tried by a script; all else is readable without.</p></noscript
        >
        ${tags.map(
          ({ name, description = '', operations }) =>
            html`<section aria-labelledby="tag-${name}">
              <h2 id="tag-${name}">${name}</h2>
              <p>${prose(description)}</p>
              ${operations.map(operationSection)}
            </section>`
        )}
        <section aria-labelledby="schemas">
          <h2 id="schemas">Schemas</h2>
          <p>Objects are closed: a field that is not listed is refused.</p>
          ${schemas.map(schemaSection)}
        </section>
      </div>`
  }
}
