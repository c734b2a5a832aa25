/** What others generate from the document compiles, strictly, and asks the running service; the results of a batch are told apart. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t from 'tap'
import { startWithKey } from '../client/service.ts'

const document = fileURLToPath(new URL('../../openapi/openapi.json', import.meta.url))
const execute = promisify(execFile)
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'afterword-')))
t.teardown(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Pinned, and installed here alone: they are large. */
const generators = [
  'orval@8.38.0',
  'swagger-typescript-api@13.13.0',
  'openapi-typescript@7.13.0',
  'openapi-fetch@0.17.0',
  'zod@4.3.6',
  'typescript@5.9.3'
]
const openapiGenerator = 'org.openapitools:openapi-generator-cli:7.17.0'
const copyPlugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy'

const service = await startWithKey(t)
const environment = { ...process.env, AFTERWORD_URL: service.baseUrl, AFTERWORD_KEY: service.key }

/** What a program printed; one that fails rejects with all of it. */
async function run(file: string, ...args: string[]): Promise<string> {
  try {
    // tap gives its loaders to every program started from here, and these have no use for them
    const { stdout } = await execute('env', ['-u', 'NODE_OPTIONS', file, ...args], {
      cwd: folder,
      env: environment,
      maxBuffer: 2 ** 26
    })
    return stdout
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${file} ${args.join(' ')}\n${stdout}\n${stderr}`)
  }
}
const write = (file: string, text: string): void => {
  writeFileSync(join(folder, file), text)
}

/** A good draft, and one with a zone that there is not. */
const requests = `[
  { draft: { stage: 'thank-you' as const, body: 'Thank you for your time, Dana.' } },
  { draft: { stage: 'thank-you' as const, body: 'Thank you for your time, Dana.' }, timeZone: 'Mars/Olympus' }
]`
const told = /^score \d+ \/problems\/impossible-request$/m

void t.test('TypeScript', async t => {
  write('package.json', '{ "private": true, "type": "module" }')
  await run('npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', ...generators)
  const bin = (name: string) => join(folder, 'node_modules/.bin', name)
  write(
    'orval.config.mjs',
    `export default {
      client: { input: ${JSON.stringify(document)}, output: { target: 'orval.ts', client: 'fetch', baseUrl: ${JSON.stringify(service.baseUrl)} } },
      zod: { input: ${JSON.stringify(document)}, output: { target: 'zod.ts', client: 'zod' } }
    }`
  )
  await run(process.execPath, bin('orval'), '--config', 'orval.config.mjs')
  await run(
    process.execPath,
    bin('swagger-typescript-api'),
    'generate',
    '-p',
    document,
    '-o',
    '.',
    '-n',
    'sta.ts'
  )
  await run(process.execPath, bin('openapi-typescript'), document, '-o', 'types.ts')
  const tell = (results: string) => `
    const [good, bad] = ${results}
    if (good === undefined || bad === undefined || !('evaluation' in good) || !('problem' in bad)) throw new Error('told apart')
    console.log('score', good.evaluation.score, bad.problem.type)`
  const typed = requests.replaceAll("'thank-you' as const", 'Stage.ThankYou')
  const programs: Record<string, string> = {
    'call-openapi-typescript.ts': `
      import createClient from 'openapi-fetch'
      import type { paths } from './types.ts'
      const { data } = await createClient<paths>({ baseUrl: process.env.AFTERWORD_URL!, headers: { authorization: \`Bearer \${process.env.AFTERWORD_KEY}\` } })
        .POST('/evaluate/batch', { body: { requests: ${requests} } })
      ${tell('data!.results')}`,
    'call-orval.ts': `
      import { evaluateDrafts } from './orval.ts'
      import { EvaluateDraftsResponse } from './zod.ts'
      const answer = await evaluateDrafts({ requests: ${requests} }, { headers: { authorization: \`Bearer \${process.env.AFTERWORD_KEY}\` } })
      if (answer.status !== 200) throw new Error(String(answer.status))
      EvaluateDraftsResponse.parse(answer.data)
      ${tell('answer.data.results')}`,
    'call-swagger-typescript-api.ts': `
      import { Api, Stage } from './sta.ts'
      const api = new Api({ baseUrl: process.env.AFTERWORD_URL!, baseApiParams: { headers: { authorization: \`Bearer \${process.env.AFTERWORD_KEY}\` }, format: 'json' } })
      const { data } = await api.evaluate.evaluateDrafts({ requests: ${typed} })
      ${tell('data.results')}`
  }
  for (const [file, text] of Object.entries(programs))
    write(file, `declare const process: { env: Record<string, string | undefined> }\n${text}`)
  write(
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: {
        target: 'es2022',
        module: 'esnext',
        moduleResolution: 'bundler',
        allowImportingTsExtensions: true,
        lib: ['es2024', 'dom', 'dom.iterable'],
        types: [],
        strict: true,
        skipLibCheck: true,
        noEmit: true
      },
      include: ['*.ts']
    })
  )
  await run(process.execPath, bin('tsc'), '-p', '.')
  for (const file of Object.keys(programs))
    t.match(await run(process.execPath, '--experimental-transform-types', file), told, file)
})

void t.test('Python', async t => {
  mkdirSync(join(folder, 'python'))
  await run('mvn', '-q', '-B', copyPlugin, `-Dartifact=${openapiGenerator}`, '-DoutputDirectory=.')
  const jar = `${openapiGenerator.split(':').slice(1).join('-')}.jar`
  await run(
    'java',
    '-jar',
    jar,
    'generate',
    '-i',
    document,
    '-g',
    'python',
    '-o',
    'python',
    '--additional-properties=packageName=afterword_client'
  )
  await run('python3', '-m', 'venv', 'venv')
  await run('venv/bin/pip', 'install', '-q', './python')
  write(
    'call.py',
    `import os
import afterword_client as afterword

api = afterword.FollowUpsApi(afterword.ApiClient(afterword.Configuration(host=os.environ['AFTERWORD_URL'], access_token=os.environ['AFTERWORD_KEY'])))
draft = afterword.DraftInput(stage='thank-you', body='Thank you for your time, Dana.')
batch = afterword.EvaluateBatch(requests=[afterword.EvaluateRequest(draft=draft), afterword.EvaluateRequest(draft=draft, time_zone='Mars/Olympus')])
good, bad = (result.actual_instance for result in api.evaluate_drafts(batch).results)
plan = api.plan_follow_ups(afterword.ScheduleRequest(time_zone='Europe/London', interview=afterword.PlannedInterview(start='2026-11-20T14:00')))
assert plan.steps
print('score', good.evaluation.score, bad.problem.type)
`
  )
  t.match(await run('venv/bin/python', 'call.py'), told)
})
