import { readFileSync } from 'node:fs'
import { prepare, type Prepared } from '../prepared.ts'
import { html, type Markup } from './markup.ts'

/** Media type of pages. */
export const pageType = 'text/html'

const sites = [
  ['/', 'Try it'],
  ['/catalogue', 'Mistakes'],
  ['/guide', 'Guide'],
  ['/docs', 'API'],
  ['/problems', 'Problems'],
  ['/openapi.json', 'OpenAPI']
] as const

export interface Page {
  title: string
  /** The entry of the navigation that the page belongs to, if any. */
  site?: (typeof sites)[number][0]
  /** Whether it is the API reference, which makes its own styles and takes the whole width. */
  isReference?: boolean
  main: Markup
  /** Paths of the scripts it needs, in their order. */
  scripts?: readonly string[]
}

const files: Readonly<Record<string, string>> = {
  'frame.css': 'text/css',
  'page.css': 'text/css',
  'icon.svg': 'image/svg+xml',
  'reference.js': 'text/javascript'
}
const asset = (name: string, type: string) => ({
  type,
  prepared: prepare(type, readFileSync(new URL(name, import.meta.url)))
})

/** Files that pages load, by their path, and the icon where browsers look of their own accord. */
export const assets: Readonly<Record<string, { type: string; prepared: Prepared }>> = {
  ...Object.fromEntries(Object.entries(files).map(([name, type]) => [`/pages/${name}`, asset(name, type)])),
  '/favicon.ico': asset('icon.svg', 'image/svg+xml')
}

/** Pages outside the navigation hold a form of their own, and the reference searches itself. */
const searchForm = html`<form role="search" action="/search">
  <input
    type="search"
    name="q"
    maxlength="200"
    required
    aria-label="Search the pages"
    placeholder="Search"
  /><button>Search</button>
</form>`

function layOut({ title, site, isReference = false, main, scripts = [] }: Page): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – Afterword</title>
<link rel="icon" href="/pages/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/pages/frame.css">
${isReference ? '' : html`<link rel="stylesheet" href="/pages/page.css" />`}
${scripts.map(script => html`<script src="${script}" defer></script>`)}
</head>
<body${isReference ? html` class="reference"` : ''}>
<a class="skip" href="#content">Skip to the content</a>
<header><p><a href="/"><img src="/pages/icon.svg" alt="" width="28" height="28">Afterword</a></p>
<nav aria-label="Site"><ul>${sites.map(([path, name]) => html`<li><a href="${path}" ${site === path ? html` aria-current="true"` : ''}>${name}</a></li>`)}</ul></nav>
${site === undefined || isReference ? '' : searchForm}</header>
<main id="content" tabindex="-1">
${main}
</main>
<footer><p>Private coaching for the sender: nothing is stored, nobody is ranked.</p></footer>
</body>
</html>
`.text
}

/** Nothing from elsewhere and nothing inline. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'"
]
/**
 * The reference may load its scripts and ask this service, nobody else. Its library sets styles of elements (as of Scalar's guide to
 * Content-Security-Policy), and makes markup of Markdown, which trusted types would forbid.
 */
const policyOfReference = [
  ...policy.filter(part => !/^(?:style|img)-src /.test(part)),
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:"
]

/** Makes the answer that shows a page, under a policy that lets nothing in from elsewhere. */
export function preparePage(page: Page): Prepared {
  return prepare(pageType, layOut(page), {
    'content-security-policy': (page.isReference === true ? policyOfReference : policy).join('; '),
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin'
  })
}
