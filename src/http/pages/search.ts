import { html, prose } from './markup.ts'
import type { Page } from './page.ts'

/** Something that can be found. */
export interface Entry {
  path: string
  title: string
  /** What kind of page it is, in a word or two. */
  kind: string
  /** A sentence or two; what is shown of it. */
  text: string
  /** More words by which it is found. */
  more?: string
}

/** Longest question that is taken, in characters. */
export const maxQuestion = 200
/** Entries shown; a question that finds more is too wide. */
const most = 30

const plain = (text: string): string => text.toLowerCase().normalize('NFKC')

/** Entries that hold every word of the question, those with the words in their title first. */
export function find(entries: readonly Entry[], question: string): Entry[] {
  const words = plain(question)
    .split(' ')
    .filter(word => word !== '')
  if (words.length === 0) return []
  const scored = entries.flatMap(entry => {
    const title = plain(entry.title)
    const all = plain(`${entry.title} ${entry.path} ${entry.text} ${entry.more ?? ''}`)
    if (!words.every(word => all.includes(word))) return []
    return [{ entry, score: words.filter(word => title.includes(word)).length }]
  })
  return scored
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ entry }) => entry)
}

/** The answer to a question as a page. */
export function searchPage(entries: readonly Entry[], question: string): Page {
  const found = find(entries, question)
  const count =
    question.trim() === ''
      ? ''
      : found.length === 0
        ? 'Nothing holds all of these words. Try fewer, or other ones.'
        : found.length === 1
          ? 'One page'
          : `${found.length} pages`
  return {
    title: question.trim() === '' ? 'Search' : `Search: ${question.trim()}`,
    main: html`<h1>Search</h1>
      <form role="search" action="/search" class="find">
        <label for="find">Words to look for</label>
        <input id="find" type="search" name="q" value="${question}" maxlength="${maxQuestion}" required />
        <button>Search</button>
      </form>
      <p role="status">${count}</p>
      <ul class="entries">
        ${found.map(
          ({ path, title, kind, text }) =>
            html`<li>
              <h2><a href="${path}">${title}</a></h2>
              <p class="badges"><span class="badge">${kind}</span></p>
              <p>${prose(text)}</p>
            </li>`
        )}
      </ul>`
  }
}
