/** The packages as others get them: installed from their tarballs, in fresh folders, by the tools and in the runtimes people use. */
import { execFile, type ExecFileOptions } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { rolldown } from 'rolldown'
import t from 'tap'
import { createProxy } from '../../packages/client/src/proxy/fetch.ts'
import { startWithKey } from '../client/service.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const execute = promisify(execFile)
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'afterword-')))
t.teardown(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** What a program printed; a program that fails rejects with all of it. */
async function run(file: string, args: string[], options: ExecFileOptions = {}): Promise<string> {
  try {
    // tap gives its loaders to every program started from here, and they need a later Node than some of these
    const { stdout, stderr } = await execute('env', ['-u', 'NODE_OPTIONS', file, ...args], {
      maxBuffer: 2 ** 26,
      ...options
    })
    return String(stdout) + String(stderr)
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${file} ${args.join(' ')}\n${stdout}\n${stderr}`)
  }
}

for (const name of ['client', 'widget'])
  await run('npm', ['pack', '--pack-destination', folder], { cwd: join(root, 'packages', name) })
const tarballs = ['afterword-client-0.1.0.tgz', 'afterword-widget-0.1.0.tgz'].map(name => join(folder, name))

/** Installs an example with the tarballs; resolves to its folder. */
async function install(example: string): Promise<string> {
  const cwd = join(folder, example.replaceAll('/', '-'))
  cpSync(join(root, 'packages', example), cwd, { recursive: true })
  await run(
    'npm',
    ['install', '--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund', ...tarballs],
    { cwd }
  )
  return cwd
}

const [runtimes, templates, angular, react] = await Promise.all(
  [
    'client/examples/runtimes',
    'widget/examples/templates',
    'widget/examples/angular',
    'widget/examples/react'
  ].map(install)
)

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** A portal: files, and the proxy where the widget looks for it. */
async function openPortal(files: (path: string) => string, options: { baseUrl: string; key: string }) {
  const handle = createProxy({ ...options, allow: () => true })
  const server = createServer((request, response) => {
    void (async () => {
      const path = new URL(request.url ?? '', 'http://portal').pathname
      if (path.startsWith('/afterword/')) {
        const body = await text(request)
        const answer = await handle(
          new Request(`http://portal${path}`, {
            method: request.method ?? '',
            headers: {
              'content-type': request.headers['content-type'] ?? '',
              accept: request.headers.accept ?? ''
            },
            body
          })
        )
        response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text())
      } else {
        const file = files(path === '/' ? '/index.html' : path)
        const bytes = readFileSync(file)
        response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(bytes)
      }
    })().catch(() => response.writeHead(404).end())
  }).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  t.teardown(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const service = await startWithKey(t)
const environment = { AFTERWORD_URL: service.baseUrl, AFTERWORD_KEY: service.key }

void t.test('types and runtimes', async t => {
  const cwd = runtimes ?? ''
  const bin = (name: string) => join(cwd, 'node_modules', name)
  for (const [tarball, ...given] of [
    [tarballs[0] ?? '', '--profile', 'node16'],
    [tarballs[1] ?? '', '--profile', 'esm-only', '--exclude-entrypoints', 'widget.js']
  ] as const)
    await t.resolves(run(bin('.bin/attw'), [tarball, ...given], { cwd }), 'are the types wrong')

  const env = { ...process.env, ...environment }
  const rows: Array<[name: string, file: string, args: string[]]> = [
    ['Node 18', bin('node-18/bin/node'), ['judge.mjs']],
    ['Node 20 or later', process.execPath, ['judge.mjs']],
    [
      'Deno',
      bin('@deno/linux-x64-glibc/deno'),
      ['run', '--allow-net', '--allow-env', '--no-remote', 'judge.mjs']
    ],
    ['Bun', bin('@oven/bun-linux-x64/bin/bun'), ['judge.mjs']],
    ['a route handler of Next.js', process.execPath, ['route.mjs']]
  ]
  for (const [name, file, args] of rows) t.match(await run(file, args, { cwd, env }), /^scored \d+$/m, name)

  const bundle = async (conditionNames: string[]) => {
    const made = await rolldown({
      input: join(cwd, 'edge.mjs'),
      platform: 'neutral',
      resolve: { conditionNames },
      logLevel: 'silent',
      transform: {
        define: {
          AFTERWORD_URL: JSON.stringify(service.baseUrl),
          AFTERWORD_KEY: JSON.stringify(service.key)
        }
      }
    })
    const { output } = await made.generate({ format: 'iife' })
    await made.close()
    return output[0]
  }
  const { code, imports } = await bundle(['edge-light', 'import'])
  t.strictSame(imports, [])
  const { EdgeRuntime } = (await import(join(cwd, 'node_modules/edge-runtime/dist/index.js'))) as {
    EdgeRuntime: new (options: object) => { dispatchFetch: typeof fetch }
  }
  const edge = new EdgeRuntime({ initialCode: code })
  const answer = await edge.dispatchFetch('https://portal.example/afterword/evaluate', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ draft: { stage: 'thank-you', body: 'Thank you, Dana.' } })
  })
  t.match([answer.status, await answer.json()], [200, { score: Number }], 'an edge runtime')
  await t.rejects(
    bundle(['browser', 'import']).then(({ imports: [left] }) => {
      if (left !== undefined) throw new Error(`not found: ${left}`)
    }),
    'a bundle for browsers cannot have the proxy'
  )
})

void t.test('React 18, Preact, Vue and Svelte have types', async () => {
  await run('npm', ['run', 'build'], { cwd: templates ?? '' })
})

void t.test('Angular compiles it', async () => {
  await run('npm', ['run', 'build'], { cwd: angular ?? '' })
})

void t.test('pages', async t => {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] }) // where Debian puts it; containers have no user namespaces
  t.teardown(() => browser.close())
  const cwd = react ?? ''
  await run('npm', ['run', 'build'], { cwd })
  const page = join(root, 'packages/widget/examples/page')
  const script = join(cwd, 'node_modules/@afterword/widget/dist/widget.js')
  for (const [name, files] of [
    ['Vite and React 19', (path: string) => join(cwd, 'dist', path)],
    ['without a framework', (path: string) => (path === '/widget.js' ? script : join(page, path))]
  ] as const)
    await t.test(name, async t => {
      const url = await openPortal(files, service)
      const opened = await browser.newPage()
      let heard = ''
      opened.on('pageerror', error => t.fail(error.message))
      opened.on('response', response => {
        void response.text().then(
          body => (heard += JSON.stringify(response.headers()) + body),
          () => {}
        )
      })
      await opened.goto(url)
      await opened.locator('#score', { hasText: /^\d+$/ }).waitFor()
      if ((await opened.locator('#ask').count()) > 0) await opened.locator('#ask').click()
      await opened.locator('#next', { hasText: /^[a-z-]+$/ }).waitFor()
      t.match(heard, '"score"', 'the answers are there')
      t.notMatch(heard, service.key, 'and the key is in none of them')
      await opened.close()
    })
})
