/** The packed client is what its users need: typed for every kind of module, and running where it is installed. */
import { execFile, spawn, type ExecFileException, type ExecFileOptions } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { publint } from 'publint'
import t from 'tap'
import { createClient } from '../../packages/client/src/client.ts'
import { evaluateExamples } from '../../schemas/examples.ts'
import { startWithKey } from './service.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const run = promisify(execFile)
/** What a program printed, whether or not it succeeded. */
const output = async (file: string, args: string[], options: ExecFileOptions = {}): Promise<string> =>
  String((await run(file, args, options).catch((error: ExecFileException) => error)).stdout)
/** What `npm pack --json` says. Its form depends on the version: a list, or an object by name. */
function readPacked(json: string): { filename: string; files: Array<{ path: string }> } {
  const [packed] = Object.values(
    JSON.parse(json.slice(json.search(/^[[{]/m))) as Record<
      string,
      { filename: string; files: Array<{ path: string }> }
    >
  )
  if (packed === undefined) throw new Error(json)
  return packed
}
const tsc = join(root, 'node_modules/typescript/lib/tsc.js')

void t.test('the packed client is typed and runs where the package is installed', async t => {
  const folder = realpathSync(t.testdir({ 'package.json': '{ "type": "module" }' }))
  const installed = join(folder, 'node_modules/@afterword/client')
  mkdirSync(installed, { recursive: true })
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: join(root, 'packages/client')
  })
  const { filename, files } = readPacked(stdout)
  t.notOk(
    files.some(({ path }) => /(?<!\.d)\.ts$/.test(path)),
    'Node strips no types under node_modules'
  )
  for (const file of ['LICENSE', 'README.md', 'CHANGELOG.md'])
    t.ok(
      files.some(({ path }) => path === file),
      file
    )
  await run('tar', ['-xzf', join(folder, filename), '-C', installed, '--strip-components=1'])
  const { messages } = await publint({ pkgDir: installed, strict: true, pack: false })
  t.strictSame(messages, [], 'publint has nothing to say')
  for (const name of ['openapi-fetch', 'openapi-typescript-helpers', '@types/node', 'undici-types']) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  }
  copyFileSync(new URL('judge.ts', import.meta.url), join(folder, 'judge.ts'))

  await t.test('types', async t => {
    const strict = {
      strict: true,
      noEmit: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      target: 'es2024'
    }
    const consumers: Array<[name: string, compilerOptions: object, source: string, expected: RegExp]> = [
      ['node', { module: 'nodenext', types: ['node'] }, readFileSync(join(folder, 'judge.ts'), 'utf8'), /^$/],
      [
        'browser',
        { module: 'esnext', moduleResolution: 'bundler', types: [], lib: ['es2024', 'dom'] },
        `
        import { createClient, type Problem } from '@afterword/client'
        export const { data, error } = await createClient({ baseUrl: '/follow-ups' }).POST('/schedule', { body: { timeZone: 'Europe/London', interview: { start: '2026-11-20T14:00' } } })
        if (data) data.steps.map(step => step.best.toUpperCase())
        else error.errors?.map(fault => fault.pointer.length)
        export const type: Problem['type'] | undefined = error?.type`,
        /^$/
      ],
      [
        'commonjs',
        { module: 'nodenext', types: ['node'] },
        `
        import { createClient, type Numbered, type PlanResult } from '@afterword/client'
        import { createRouteHandler } from '@afterword/client/proxy/next'
        export const { POST } = createRouteHandler({ baseUrl: 'http://127.0.0.1:3000', allow: () => true })
        export const steps = async (): Promise<number> => {
          let count = 0
          for await (const result of createClient({ baseUrl: 'http://127.0.0.1:3000' }).scheduleAll([]))
            if ('plan' in result) count += result.plan.steps.length
          return count
        }
        export const told = ({ index }: Numbered<PlanResult>): number => index`,
        /^$/
      ],
      [
        'mistaken',
        { module: 'nodenext', types: ['node'] },
        `
        import { createClient } from '@afterword/client'
        const { error } = await createClient({ baseUrl: 'http://127.0.0.1:3000' }).POST('/evaluate', { body: { draft: { stage: 'farewell', body: '' } } })
        if (error?.status.length === 3) throw new Error()`,
        /farewell[^]*'length' does not exist on type 'number'/
      ]
    ]
    for (const [name, compilerOptions, source, expected] of consumers) {
      mkdirSync(join(folder, name))
      if (name === 'commonjs') writeFileSync(join(folder, name, 'package.json'), '{ "type": "commonjs" }')
      writeFileSync(join(folder, name, 'consumer.ts'), source)
      writeFileSync(
        join(folder, name, 'tsconfig.json'),
        JSON.stringify({ compilerOptions: { ...strict, ...compilerOptions } })
      )
      t.match(await output(process.execPath, [tsc, '-p', join(folder, name)]), expected, name)
    }
  })

  await t.test('Node runs it', async t => {
    const { baseUrl, key } = await startWithKey(t)
    const judge = async (body: string) =>
      output(process.execPath, ['judge.ts', body], {
        cwd: folder,
        env: { ...process.env, AFTERWORD_URL: baseUrl, AFTERWORD_KEY: key }
      })
    t.match(
      await judge('Dear Dana,\n\nThank you for your time today.\n\nKind regards,\nPriya'),
      /^\d+ (send|revise|rewrite) \[/
    )
    t.match(
      await judge(
        'Chère Madame, je vous remercie de notre entretien d’hier. Votre équipe et le poste me plaisent beaucoup, et je serais ravi de vous rejoindre.'
      ),
      /^Only drafts in English are read\./
    )
    t.match(await judge(''), /^The request does not match the schema \[ '\/draft\/body: /)
  })

  await t.test('older programs can require it', async t => {
    const { baseUrl, key } = await startWithKey(t)
    writeFileSync(
      join(folder, 'judge.cjs'),
      `const { createClient } = require('@afterword/client')
      createClient({ baseUrl: process.env.AFTERWORD_URL, key: process.env.AFTERWORD_KEY })
        .GET('/catalogue/{id}', { params: { path: { id: 'pushy-tone' } } })
        .then(({ data }) => console.log(data.severity, Object.keys(require('@afterword/client/proxy'))))`
    )
    t.equal(
      await output(process.execPath, ['judge.cjs'], {
        cwd: folder,
        env: { ...process.env, AFTERWORD_URL: baseUrl, AFTERWORD_KEY: key }
      }),
      "major [ 'createProxy' ]\n"
    )
  })

  await t.test('the portal of the README', async t => {
    const service = await startWithKey(t)
    copyFileSync(new URL('portal.ts', import.meta.url), join(folder, 'portal.ts'))
    symlinkSync(join(root, 'node_modules/fastify'), join(folder, 'node_modules/fastify'))
    const child = spawn(process.execPath, ['portal.ts'], {
      cwd: folder,
      env: { ...process.env, AFTERWORD_URL: service.baseUrl, AFTERWORD_KEY: service.key, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit']
    })
    const exit = once(child, 'exit')
    t.teardown(async () => {
      child.kill()
      await exit
    })
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    const portal = /^Portal at (\S+)\n$/.exec(String(line))?.[1] ?? ''
    const { data } = await createClient({ baseUrl: `${portal}/afterword` }).POST('/evaluate', {
      body: evaluateExamples.thankYou.request
    })
    t.equal(data?.verdict, 'revise')
  })

  await t.test('a browser can load it: plain modules that import openapi-fetch alone', async t => {
    t.strictSame(
      [
        ...readFileSync(join(installed, 'dist/client.js'), 'utf8').matchAll(
          /\b(?:from|import|require)\b\(? ?['"]([^'"]+)/g
        )
      ].map(([, from]) => from),
      ['openapi-fetch']
    )
    t.notMatch(
      readFileSync(fileURLToPath(import.meta.resolve('openapi-fetch')), 'utf8'),
      /\bimport\b|\brequire\(|node:/
    )
  })
})
