import { problems } from '../../../schemas/problem.ts'
import { html } from './markup.ts'
import { preparePage } from './page.ts'

/** What a browser gets where there is nothing. */
export const notFoundPage = preparePage({
  title: problems['not-found'].title,
  main: html`<h1>There is no such page</h1>
    <p class="lead">The address may be mistyped, or the page has moved.</p>
    <form role="search" action="/search" class="find">
      <label for="find">Search the pages</label>
      <input id="find" type="search" name="q" maxlength="200" required />
      <button>Search</button>
    </form>
    <ul>
      <li><a href="/">Try a letter</a></li>
      <li><a href="/catalogue">Mistakes in following up</a></li>
      <li><a href="/guide">The guide</a></li>
      <li><a href="/docs">The API reference</a></li>
    </ul>
    <p class="aside">
      Programs get this as a problem: <a href="/problems/not-found"><code>/problems/not-found</code></a
      >.
    </p>`
})
