import type { Catalogue, CatalogueEntry } from '../../../schemas/catalogue.ts'
import {
  conductMistakes,
  severities,
  type Channel,
  type Severity,
  type Stage
} from '../../../schemas/vocabulary.ts'
import { html, join, prose, type Markup } from './markup.ts'
import type { Page } from './page.ts'

const stageNames: Readonly<Record<Stage, string>> = {
  'thank-you': 'thank-you notes',
  'check-in': 'check-ins',
  'rejection-reply': 'replies to a no'
}
const channelNames: Readonly<Record<Channel, string>> = {
  email: 'email',
  letter: 'letter',
  phone: 'phone',
  text: 'text message',
  social: 'social network'
}
const severityNames: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  major: 'Major',
  minor: 'Minor',
  note: 'Note'
}
const list = (names: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(names)
const either = (names: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(names)

const isOfConduct = ({ id }: CatalogueEntry): boolean => (conductMistakes as readonly string[]).includes(id)
const points = (deduction: number): string => (deduction === 0 ? 'no points' : `${deduction} points`)
const badge = ({ severity, deduction, disputed }: CatalogueEntry): Markup =>
  html`<span class="badge ${severity}">${severityNames[severity]}, ${points(deduction)}</span
    >${disputed ? html` <span class="badge disputed">Disputed</span>` : ''}`

/** «guillemets» become marks. */
const marked = (text: string): Markup =>
  html`${text.split(/«([^«»]*)»/).map((part, i) => (i % 2 === 1 ? html`<mark>${part}</mark>` : part))}`
/** Characters; longer examples are folded behind their beginning. */
const longest = 700
const teaser = 90

function example(text: string): Markup {
  if (text.length <= longest) return html`<li><blockquote>${marked(text)}</blockquote></li>`
  const beginning = text
    .replaceAll(/[«»]/g, '')
    .slice(0, teaser)
    .replace(/(?<!\s)\s+\S*$/, '')
  return html`<li>
    <details>
      <summary>${beginning} … (${text.split(/\s+/).length} words)</summary>
      <blockquote>${marked(text)}</blockquote>
    </details>
  </li>`
}

const examples = (
  title: string,
  kind: 'wrong' | 'right' | 'gap',
  text: string,
  of: readonly string[]
): Markup | string =>
  of.length === 0
    ? ''
    : html` <section aria-labelledby="${kind}">
        <h2 id="${kind}">${title}</h2>
        <p>${text}</p>
        <ul class="examples ${kind}">
          ${of.map(example)}
        </ul>
      </section>`

const placeOf = (key: string): string => `source-${key}`
const cite = ({ title, publisher, year }: Catalogue['sources'][string]): Markup =>
  html`<cite>${title}</cite>. ${publisher}, ${year ?? 'year not given'}.`

/** Where all sources are listed, with the mistakes that rest on each. */
function allSources({ sources, mistakes }: Catalogue): Markup {
  return html`<ul class="sources">
    ${Object.entries(sources).map(([key, source]) => {
      const resting = mistakes.filter(mistake => mistake.sources.some(other => other === key))
      return html`<li id="${placeOf(key)}">
        ${cite(source)} ${resting.length === 0 ? '' : html`<br />Behind: `}
        ${join(
          resting.map(({ id, title }) => html`<a href="/catalogue/${id}">${title}</a>`),
          ', '
        )}
      </li>`
    })}
  </ul>`
}

/** The sources of one mistake, each with the way to the list. */
function sourceList(sources: Catalogue['sources'], keys: readonly string[]): Markup {
  return html`<ul class="sources">
    ${keys.map(key => {
      const source = sources[key]
      return source === undefined
        ? ''
        : html`<li>${cite(source)} <a href="/catalogue#${placeOf(key)}">What else rests on it</a></li>`
    })}
  </ul>`
}

/** A mistake as a page for candidates. */
export function mistakePage(mistake: CatalogueEntry, sources: Catalogue['sources']): Page {
  const { id, title, why, advice, disputed, deduction, stages, channels, needs, knownGaps } = mistake
  const isCase = isOfConduct(mistake)
  return {
    title,
    site: '/catalogue',
    main: html`<nav aria-label="Breadcrumb"><a href="/catalogue">All mistakes</a></nav>
      <h1>${title}</h1>
      <p class="badges">${badge(mistake)}</p>
      ${disputed ? html`<p class="warn"><strong>Careful sources disagree about this.</strong> ${deduction === 0 ? 'It is mentioned, and costs nothing unless a policy says so.' : 'Weigh it with your own judgement.'}</p>` : ''}
      <p class="lead">${why}</p>
      <section aria-labelledby="advice">
        <h2 id="advice">What to do</h2>
        <p>${advice}</p>
      </section>
      ${examples(isCase ? 'When it is found' : 'What it looks like', 'wrong', isCase ? 'Cases in which the service points it out.' : 'The words that give it away are marked; where something is missing, nothing is.', mistake.examples.wrong)}
      ${examples('What is fine', 'right', isCase ? 'Cases that look alike and are left alone.' : 'Messages that come close and are left alone.', mistake.examples.right)}
      ${examples('Where the service is wrong today', 'gap', 'These are innocent and still pointed out: known gaps, to be fixed.', knownGaps)}
      <section aria-labelledby="judged">
        <h2 id="judged">Where it applies</h2>
        <dl class="facts">
          <dt>Messages</dt>
          <dd>${list(stages.map(stage => stageNames[stage]))}</dd>
          <dt>Sent by</dt>
          <dd>${either(channels.map(channel => channelNames[channel]))}</dd>
          ${
            needs.length === 0
              ? ''
              : html`<dt>Judged with</dt>
                  <dd>
                    ${join(
                      needs.map(field => html`<code>${field}</code>`),
                      ', '
                    )}
                  </dd>`
          }
          <dt>In answers</dt>
          <dd><code>${id}</code></dd>
        </dl>
      </section>
      <section aria-labelledby="sources">
        <h2 id="sources">Sources</h2>
        ${sourceList(sources, mistake.sources)}
      </section>`
  }
}

const group = (id: string, title: string, text: string, mistakes: readonly CatalogueEntry[]): Markup =>
  html` <section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    <p>${text}</p>
    <ul class="entries">
      ${mistakes
        .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
        .map(
          mistake =>
            html` <li>
              <h3><a href="/catalogue/${mistake.id}">${mistake.title}</a></h3>
              <p class="badges">${badge(mistake)}</p>
              <p>${mistake.why}</p>
            </li>`
        )}
    </ul>
  </section>`

/** The catalogue as a page for candidates, gravest first within each kind. */
export function cataloguePage(catalogue: Catalogue): Page {
  const { mistakes, version } = catalogue
  return {
    title: 'Mistakes in following up',
    site: '/catalogue',
    main: html`<h1>Mistakes in following up a job interview</h1>
      <p class="lead">
        ${mistakes.length} mistakes that the service knows, each with its reasons, its sources, and examples
        that are run as tests. A score is 100 less the points of what is found, never under 0. The weights are
        editorial, and where careful sources disagree the mistake says so.
      </p>
      ${group(
        'words',
        'In what you write',
        'Judged from the words of the draft.',
        mistakes.filter(mistake => !isOfConduct(mistake))
      )}
      ${group('conduct', 'In when, to whom and how you send it', 'Judged from dates, recipients and channels.', mistakes.filter(isOfConduct))}
      <section aria-labelledby="sources">
        <h2 id="sources">Sources</h2>
        ${allSources(catalogue)}
      </section>
      <p class="aside">
        ${prose(`Version \`${version}\` of the catalogue. The same as JSON: \`GET /catalogue\` with \`Accept: application/json\`.`)}
      </p>`
  }
}
