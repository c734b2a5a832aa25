import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { FastifyPluginCallback } from 'fastify'
import Negotiator from 'negotiator'
import { prepare, sendPrepared, varyBy } from './prepared.ts'

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
export const demo: FastifyPluginCallback = (app, _options, done) => {
  for (const [url, { file, type }] of Object.entries(files)) {
    const bytes = readFileSync(new URL(file, import.meta.url))
    const headers = type === 'text/html' ? pageHeaders : assetHeaders
    const plain = prepare(type, bytes, headers)
    const packed = prepare(type, gzipSync(bytes, { level: 9 }), { ...headers, 'content-encoding': 'gzip' })
    app.get(
      url,
      { config: { access: 'open', mediaTypes: [type] }, schema: { hide: true } },
      (request, reply) => {
        varyBy(reply, 'accept-encoding')
        return sendPrepared(
          request,
          reply,
          new Negotiator(request).encoding(['gzip', 'identity']) === 'gzip' ? packed : plain
        )
      }
    )
  }
  done()
}
