import { execFile, type ExecFileException, type ExecFileOptions } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t from 'tap'
import { startWithKey } from './service.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const run = promisify(execFile)
/** What a program printed, whether or not it succeeded. */
const output = async (file: string, args: string[], options: ExecFileOptions = {}): Promise<string> =>
  String((await run(file, args, options).catch((error: ExecFileException) => error)).stdout)
const tsc = join(root, 'node_modules/typescript/lib/tsc.js')

void t.test('the packed client is typed and runs where the package is installed', async t => {
  const folder = realpathSync(t.testdir({ 'package.json': '{ "type": "module" }' }))
  const installed = join(folder, 'node_modules/afterword')
  mkdirSync(installed, { recursive: true })
  await run(process.execPath, [tsc, '-p', 'packages/client'], { cwd: root })
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root
  })
  const [{ filename, files }] = JSON.parse(stdout) as [{ filename: string; files: Array<{ path: string }> }]
  t.notOk(
    files.some(({ path }) => /(?<!\.d)\.ts$/.test(path)),
    'Node strips no types under node_modules'
  )
  await run('tar', ['-xzf', join(folder, filename), '-C', installed, '--strip-components=1'])
  const { scripts, dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
    dependencies: Record<string, string>
  }
  t.equal(
    scripts['prepack'],
    'node node_modules/typescript/bin/tsc -p packages/client',
    'npm pack does the same'
  )
  t.hasOwnProp(dependencies, 'openapi-fetch', 'installing the package brings what the client imports')
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
        import { createClient, type Problem } from 'afterword/client'
        export const { data, error } = await createClient({ baseUrl: '/follow-ups' }).POST('/schedule', { body: { timeZone: 'Europe/London', interview: { start: '2026-11-20T14:00' } } })
        if (data) data.steps.map(step => step.best.toUpperCase())
        else error.errors?.map(fault => fault.pointer.length)
        export const type: Problem['type'] | undefined = error?.type`,
        /^$/
      ],
      [
        'mistaken',
        { module: 'nodenext', types: ['node'] },
        `
        import { createClient } from 'afterword/client'
        const { error } = await createClient({ baseUrl: 'http://127.0.0.1:3000' }).POST('/evaluate', { body: { draft: { stage: 'farewell', body: '' } } })
        if (error?.status.length === 3) throw new Error()`,
        /farewell[^]*'length' does not exist on type 'number'/
      ]
    ]
    for (const [name, compilerOptions, source, expected] of consumers) {
      mkdirSync(join(folder, name))
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

  await t.test('a browser can load it: plain modules that import openapi-fetch alone', async t => {
    const imports = files
      .filter(({ path }) => path.endsWith('.js'))
      .flatMap(({ path }) =>
        [
          ...readFileSync(join(installed, path), 'utf8').matchAll(
            /\bfrom '([^']+)'|\b(?:import|require)\(? ?['"]([^'"]+)/g
          )
        ].map(([, from, other]) => from ?? other)
      )
    t.strictSame(imports, ['openapi-fetch'])
    t.notMatch(
      readFileSync(fileURLToPath(import.meta.resolve('openapi-fetch')), 'utf8'),
      /\bimport\b|\brequire\(|node:/
    )
  })
})
