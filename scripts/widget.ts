import { readFile, writeFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { styles } from './styles.ts'

/** Bundles the browser's scripts from packages/widget/ into src/http/assets/; with --check, fails when they are stale or the widget is too large. */
const root = new URL('../', import.meta.url)
const bundles = { widget: 'packages/widget/src/define.ts', demo: 'packages/widget/demo/demo.ts' }
/** Bytes, compressed: what a portal adds to each page that shows the editor. */
const limit = 25_000
const isCheck = process.argv.includes('--check')

const fail = (message: string) => {
  console.error(message)
  process.exitCode = 1
}

for (const [name, input] of Object.entries(bundles)) {
  const bundle = await rolldown({
    input: new URL(input, root).pathname,
    platform: 'browser',
    plugins: [styles]
  })
  const {
    output: [{ code }]
  } = await bundle.generate({ format: 'iife', minify: true })
  await bundle.close()
  const file = new URL(`src/http/assets/${name}.js`, root)
  const bytes = gzipSync(code, { level: 9 }).length
  console.log(`${name}.js: ${code.length} bytes, ${bytes} compressed`)
  if (name === 'widget' && bytes > limit)
    fail(`widget.js holds ${bytes} bytes compressed, and ${limit} is the most`)
  if (!isCheck) await writeFile(file, code)
  else if ((await readFile(file, 'utf8')) !== code)
    fail(`src/http/assets/${name}.js is stale: npm run widget`)
}
