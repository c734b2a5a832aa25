import { readFileSync } from 'node:fs'
import { prepare, type Prepared } from '../prepared.ts'
import { html, type Markup } from './markup.ts'

/** Media type of pages. */
export const pageType = 'text/html'

const sites = [
  ['/', 'Try it'],
  ['/catalogue', 'Mistakes'],
  ['/docs', 'API'],
  ['/problems', 'Problems'],
  ['/openapi.json', 'OpenAPI']
] as const

export interface Page {
  title: string
  /** The entry of the navigation that the page belongs to. */
  site: (typeof sites)[number][0]
  /** Whether the page has a contents list beside its text. */
  isWide?: boolean
  main: Markup
  /** Path of the script it needs, one of `assets`. */
  script?: string
}

/** Files that pages load, by their path. */
export const assets: Readonly<Record<string, { type: string; prepared: Prepared }>> = Object.fromEntries(
  Object.entries({
    'page.css': 'text/css',
    'icon.svg': 'image/svg+xml',
    'try-out.js': 'text/javascript'
  }).map(([name, type]) => [
    `/pages/${name}`,
    { type, prepared: prepare(type, readFileSync(new URL(name, import.meta.url))) }
  ])
)

function layOut({ title, site, isWide = false, main, script }: Page): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – Afterword</title>
<link rel="icon" href="/pages/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/pages/page.css">
${script === undefined ? '' : html`<script type="module" src="${script}"></script>`}
</head>
<body${isWide ? html` class="wide"` : ''}>
<a class="skip" href="#content">Skip to the content</a>
<header><p><a href="/"><img src="/pages/icon.svg" alt="" width="28" height="28">Afterword</a></p>
<nav aria-label="Site"><ul>${sites.map(([path, name]) => html`<li><a href="${path}" ${site === path ? html` aria-current="true"` : ''}>${name}</a></li>`)}</ul></nav></header>
<main id="content" tabindex="-1">
${main}
</main>
<footer><p>Private coaching for the sender: nothing is stored, nobody is ranked.</p></footer>
</body>
</html>
`.text
}

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'"
]
/** A page's script may load itself and ask this service, nothing else, and make no markup of text. */
const policyOfScripts = ["script-src 'self'", "connect-src 'self'", "require-trusted-types-for 'script'"]

/** Makes the answer that shows a page, under a policy that lets nothing in from elsewhere and nothing inline. */
export function preparePage(page: Page): Prepared {
  return prepare(pageType, layOut(page), {
    'content-security-policy': [...policy, ...(page.script === undefined ? [] : policyOfScripts)].join('; '),
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin'
  })
}
