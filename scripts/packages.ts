import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { rolldown, type OutputOptions, type RolldownPluginOption } from 'rolldown'
import { styles } from './styles.ts'

/**
 * `npm run packages`: makes packages/client/dist and packages/widget/dist, what `npm pack` takes along; with a name, that one alone. Fails when
 * one is larger than its users were told.
 */
const root = fileURLToPath(new URL('../', import.meta.url))
const client = join(root, 'packages/client')
const widget = join(root, 'packages/widget')
/** Bytes, compressed, of what a page loads: the client with what it imports, and the widget. */
const limits = { client: 4_000, widget: 25_000 }

const wanted = process.argv.slice(2)
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name)

async function bundle(
  input: Record<string, string>,
  output: OutputOptions,
  { external = [], plugins = [] }: { external?: string[]; plugins?: RolldownPluginOption[] } = {}
) {
  const made = await rolldown({ input, external, plugins, platform: 'neutral' })
  const result = await made.generate(output)
  await made.close()
  return result.output
}

async function write(folder: string, chunks: Awaited<ReturnType<typeof bundle>>): Promise<void> {
  for (const chunk of chunks) {
    if (chunk.type !== 'chunk') continue
    const { code } = chunk
    const file = join(folder, 'dist', chunk.fileName)
    mkdirSync(dirname(file), { recursive: true })
    // The default of openapi-fetch's CommonJS is in `exports.default`, and not, as Node takes it for a module of ours, `exports` itself.
    writeFileSync(file, code.replace(/__toESM\((\w+), 1\)/, '__toESM($1)'))
  }
}

/** Declarations of a package's own modules, by path from the root; TypeScript writes them to a folder of the package's. */
function declare(folder: string): Map<string, string> {
  const out = join(folder, 'dist/.types')
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/typescript/lib/tsc.js'),
      '-p',
      folder,
      '--rootDir',
      root,
      '--outDir',
      out,
      '--noEmit',
      'false',
      '--declaration',
      '--emitDeclarationOnly'
    ],
    { stdio: 'inherit' }
  )
  const texts = new Map(
    readdirSync(out, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.d.ts'))
      .map(name => [name, readFileSync(join(out, name), 'utf8')])
  )
  rmSync(out, { recursive: true })
  return texts
}

const importsOf = /(?<=\bfrom '|\bimport\('|^import ')(\.{1,2}\/[^']+)\.ts(?=')/gm

/** Fails when what a page would load is too large. */
async function weigh(name: keyof typeof limits, file: string): Promise<void> {
  const made = await rolldown({ input: file, platform: 'browser' })
  const {
    output: [{ code }]
  } = await made.generate({ minify: true })
  await made.close()
  const bytes = gzipSync(code, { level: 9 }).length
  console.log(`${name}: ${code.length} bytes, ${bytes} compressed`)
  if (bytes > limits[name]) {
    console.error(`${name} takes ${bytes} bytes compressed, and ${limits[name]} is the most`)
    process.exitCode = 1
  }
}

async function makeClient(): Promise<void> {
  rmSync(join(client, 'dist'), { recursive: true, force: true })
  const input = Object.fromEntries(
    ['client', 'proxy/fetch', 'proxy/express', 'proxy/fastify', 'proxy/next', 'proxy/in-browser'].map(
      name => [name, join(client, 'src', `${name}.ts`)]
    )
  )
  for (const [format, end] of [
    ['esm', 'js'],
    ['cjs', 'cjs']
  ] as const)
    await write(
      client,
      await bundle(
        input,
        { format, entryFileNames: `[name].${end}`, chunkFileNames: `shared/[name].${end}` },
        { external: ['openapi-fetch'] }
      )
    )
  for (const [name, text] of declare(client))
    for (const end of ['js', 'cjs']) {
      const file = join(client, 'dist', relative('packages/client/src', name)).replace(
        /ts$/,
        end.replace('js', 'ts')
      )
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text.replaceAll(importsOf, `$1.${end}`))
    }
  await weigh('client', join(client, 'dist/client.js'))
}

/**
 * The declarations that the element's own need. Where they speak of the service's schemas, which are TypeBox, they are given the plain types
 * that the client has by the same names.
 */
function declareWidget(): void {
  const texts = declare(widget)
  const queue = ['packages/widget/src/index.d.ts', 'packages/client/src/openapi.d.ts']
  for (const name of readdirSync(join(widget, 'src')))
    if (name.startsWith('jsx-')) queue.push(join('packages/widget/src', name.replace(/\.ts$/, '.d.ts')))
  const done = new Set<string>()
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (done.has(name)) continue
    done.add(name)
    const text = texts.get(name)
    if (text === undefined) throw new Error(`no declarations were made of ${name}`)
    const from = name
    const plain = text.replaceAll(importsOf, (_all, target: string) => {
      const path = join(dirname(from), `${target}.d.ts`)
      if (path.startsWith('schemas/') || path.endsWith('client/src/openapi.d.ts')) return './openapi.js'
      queue.push(path)
      return `./${basename(target)}.js`
    })
    writeFileSync(join(widget, 'dist', basename(name)), plain)
  }
}

async function makeWidget(): Promise<void> {
  rmSync(join(widget, 'dist'), { recursive: true, force: true })
  const chunks = await bundle(
    { index: join(widget, 'src/index.ts') },
    { format: 'esm', entryFileNames: '[name].js', minify: true },
    { plugins: [styles] }
  )
  await write(widget, chunks)
  copyFileSync(join(root, 'src/http/assets/widget.js'), join(widget, 'dist/widget.js'))
  declareWidget()
  await weigh('widget', join(widget, 'dist/index.js'))
}

if (isWanted('client')) await makeClient()
if (isWanted('widget')) await makeWidget()
