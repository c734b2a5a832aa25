import { readFileSync } from 'node:fs'
import { integrations, type Integration } from './guide/integrations.ts'
import { codeBox, html, jsonBox, prose, type Markup } from './markup.ts'
import type { Page } from './page.ts'

const read = (name: string): string => readFileSync(new URL(`guide/${name}`, import.meta.url), 'utf8')

function integrationPage({ slug, name, how, documentation, isRead, record, request }: Integration): Page {
  return {
    title: `From ${name}`,
    site: '/guide',
    main: html`<nav aria-label="Breadcrumb"><a href="/guide">The guide</a></nav>
      <h1>From an interview in ${name} to a plan</h1>
      <p class="lead">${prose(how)}</p>
      <section aria-labelledby="record">
        <h2 id="record">What ${name} gives</h2>
        <p>
          ${
            isRead
              ? 'The shape is that of'
              : 'We could not read the fields of this record; check their names against'
          }
          <a href="${documentation}" rel="noreferrer">${name}’s documentation</a>. The people are invented.
        </p>
        ${jsonBox(`A record of ${name}`, record)}
      </section>
      <section aria-labelledby="program">
        <h2 id="program">The lines between</h2>
        <p>TypeScript without dependencies. Where the candidate lives is known to your portal alone.</p>
        ${codeBox(`From ${name} to a request`, read(`${slug}.ts`))}
      </section>
      <section aria-labelledby="request">
        <h2 id="request">What to send</h2>
        <p>
          ${prose(
            'To `POST /schedule`: with `Accept: application/json` the plan comes back, with `Accept: text/calendar` the same as a calendar. Add what else you know, such as `employer.country` for public holidays, and `timeline` for what was promised.'
          )}
        </p>
        ${jsonBox('The request', request)}
      </section>
      <p class="aside">
        The id keeps the entries of a calendar the same when the interview moves. The record, the lines and
        the request on this page are run as a test.
      </p>`
  }
}

const python: Page = {
  title: 'From Python',
  site: '/guide',
  main: html`<nav aria-label="Breadcrumb"><a href="/guide">The guide</a></nav>
    <h1>A plan and a reading from Python</h1>
    <p class="lead">
      Python 3.9 or later, nothing to install. It prints the plan and what to fix in a draft, and writes
      <code>follow-ups.ics</code>. It is run as a test.
    </p>
    ${codeBox('A program in Python', read('follow_ups.py'))}`
}

const entry = (path: string, title: string, text: string): Markup =>
  html`<li>
    <h3><a href="${path}">${title}</a></h3>
    <p>${prose(text)}</p>
  </li>`

const contents: Page = {
  title: 'Guide',
  site: '/guide',
  main: html`<h1>Guide</h1>
    <p class="lead">
      Whole examples to copy: from the system that knows of the interview to the plan and the calendar of what
      to send.
    </p>
    <section aria-labelledby="systems">
      <h2 id="systems">From an applicant-tracking system</h2>
      <ul class="entries">
        ${integrations.map(({ slug, name, how }) => entry(`/guide/${slug}`, name, how))}
      </ul>
    </section>
    <section aria-labelledby="programs">
      <h2 id="programs">From a program</h2>
      <ul class="entries">
        ${entry('/guide/python', 'Python', 'Plan, judge a draft, and write the calendar, with the standard library alone.')}
      </ul>
      <p>
        Every operation has snippets for curl, TypeScript, Python, Java, PHP, C# and Ruby in the
        <a href="/docs">API reference</a>.
      </p>
    </section>`
}

/** The pages of the guide, by path. */
export const guide: Readonly<Record<string, Page>> = {
  '/guide': contents,
  '/guide/python': python,
  ...Object.fromEntries(integrations.map(one => [`/guide/${one.slug}`, integrationPage(one)]))
}
