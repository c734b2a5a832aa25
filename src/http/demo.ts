import { readFileSync } from 'node:fs'
import type { FastifyPluginCallback } from 'fastify'
import { prepareCompressible, sendCompressible } from './prepared.ts'

/** Everything from here, nothing inline. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'"
].join('; ')
const pageHeaders = {
  'content-security-policy': policy,
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin'
}
/** Portals may load the widget from another origin. */
const assetHeaders = { 'cross-origin-resource-policy': 'cross-origin' }

/** By path. The scripts are bundles that `npm run widget` makes of packages/widget/. */
const files: Record<string, { file: string; type: string }> = {
  '/': { file: 'pages/demo.html', type: 'text/html' },
  '/demo.css': { file: 'pages/demo.css', type: 'text/css' },
  '/demo.js': { file: 'assets/demo.js', type: 'text/javascript' },
  '/widget.js': { file: 'assets/widget.js', type: 'text/javascript' }
}

/** The demo page and the widget it shows, compressed for who takes that. Not part of the API, so not in its description. */
export const demo: FastifyPluginCallback<{ needsKey: boolean }> = (app, { needsKey }, done) => {
  for (const [url, { file, type }] of Object.entries(files)) {
    const text = readFileSync(new URL(file, import.meta.url), 'utf8')
    const bytes = needsKey ? text.replace('<form class="key" hidden>', '<form class="key">') : text
    const prepared = prepareCompressible(type, bytes, type === 'text/html' ? pageHeaders : assetHeaders)
    app.get(
      url,
      { config: { access: 'open', mediaTypes: [type] }, schema: { hide: true } },
      (request, reply) => sendCompressible(request, reply, prepared)
    )
  }
  done()
}
