import type { ProblemType } from '../../../schemas/problem.ts'
import { html, jsonBox, prose, type Markup } from './markup.ts'
import type { Page } from './page.ts'

/** Names of headers, methods with their paths, and media types, set as code. */
const spelled = (text: string): Markup =>
  prose(
    text.replaceAll(
      /(?:GET|POST) \/[\w./-]*\w|application\/[\w+]+|\b(?:Accept|Allow|Retry-After|RateLimit-Policy|Authorization: Bearer|x-api-key|errors)\b(?!`)/g,
      '`$&`'
    )
  )
const isOurs = (status: number): boolean => status >= 500
const badge = (status: number): Markup =>
  html`<span class="badge ${isOurs(status) ? 'critical' : 'major'}">HTTP ${status}</span>`

/** A type of problem as a page: what has happened, and what to do. */
export function problemPage({ type, title, status, meaning, remedy, example }: ProblemType): Page {
  return {
    title,
    site: '/problems',
    main: html`<nav aria-label="Breadcrumb"><a href="/problems">All problems</a></nav>
      <h1>${title}</h1>
      <p class="badges">${badge(status)} <code>${type}</code></p>
      <section aria-labelledby="happened">
        <h2 id="happened">What has happened</h2>
        <p>${spelled(meaning)}</p>
      </section>
      <section aria-labelledby="remedy">
        <h2 id="remedy">What to do</h2>
        <p>${spelled(remedy)}</p>
      </section>
      <section aria-labelledby="example">
        <h2 id="example">An answer like this</h2>
        <p>
          Problem details as of RFC 9457, <code>application/problem+json</code>. The end of
          <code>instance</code> is the id in the header <code>x-request-id</code>.
        </p>
        ${jsonBox('An example answer', example)}
      </section>`
  }
}

const group = (id: string, title: string, kinds: readonly ProblemType[]): Markup =>
  html` <section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    <ul class="entries">
      ${kinds.map(
        ({ type, title, status, meaning }) =>
          html` <li>
            <h3><a href="${type}">${title}</a></h3>
            <p class="badges">${badge(status)} <code>${type}</code></p>
            <p>${spelled(meaning)}</p>
          </li>`
      )}
    </ul>
  </section>`

/** All types of problems as a page. */
export function problemsPage(kinds: readonly ProblemType[]): Page {
  return {
    title: 'Problems',
    site: '/problems',
    main: html`<h1>What the service’s errors mean</h1>
      <p class="lead">
        Every error is problem details, <code>application/problem+json</code>. Its <code>type</code> is the
        path of one of these pages.
      </p>
      ${group(
        'requests',
        'The request has to change',
        kinds.filter(({ status }) => !isOurs(status))
      )}
      ${group(
        'service',
        'The service could not answer',
        kinds.filter(({ status }) => isOurs(status))
      )}
      <p class="aside">
        The same as JSON: <code>GET /problems</code> with <code>Accept: application/json</code>.
      </p>`
  }
}
