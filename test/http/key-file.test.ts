// Promises of the file of keys: it can be changed while the service runs, a broken one changes nothing, and no key reaches the log.
import { hash } from 'node:crypto'
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { scheduleExamples } from '../../schemas/examples.ts'
import { ConfigError } from '../../src/config.ts'
import { buildApp } from '../../src/http/app.ts'
import { start } from './process.ts'

const digest = (key: string) => hash('sha256', key)
const line = (name: string, key: string) => `${name}:${digest(key)}`

function makeFile(t: Test, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'keys-'))
  t.teardown(() => {
    rmSync(folder, { recursive: true })
  })
  const file = join(folder, 'keys')
  writeFileSync(file, text)
  return file
}

async function serve(t: Test, file: string) {
  const lines: string[] = []
  const log = { level: 'info', stream: { write: (text: string) => void lines.push(text) } }
  const app = await buildApp({
    apiKeys: [{ name: 'fixed', digest: Buffer.from(digest('key fixed'), 'hex') }],
    apiKeysFile: file,
    log
  })
  t.teardown(() => app.close())
  const ask = async (key: string) => {
    const { statusCode } = await app.inject({
      method: 'POST',
      url: '/schedule',
      payload: scheduleExamples.afterInterview.request,
      headers: { 'x-api-key': key }
    })
    return statusCode
  }
  return { app, ask, lines, log: () => lines.join('') }
}

void t.test('keys change while the service runs', async t => {
  const file = makeFile(t, `# ours\n${line('a', 'key one')} # until May\n\n${line('b', 'key two')}, \r\n`)
  const { app, ask, lines, log } = await serve(t, file)
  const statuses = async () => Promise.all(['key fixed', 'key one', 'key two', 'key three'].map(ask))
  t.strictSame(await statuses(), [200, 200, 200, 401])
  t.match(
    lines.map(text => JSON.parse(text)).find(({ keyName }) => keyName === 'fixed'),
    { keyName: 'fixed', digestEnd: digest('key fixed').slice(-4) }
  )
  writeFileSync(file, line('c', 'key three'))
  await app.reloadKeys()
  t.strictSame(await statuses(), [200, 401, 401, 200])
  t.match(log(), `"keys":[{"name":"fixed"`)
  t.match(log(), `{"name":"c","digestEnd":"${digest('key three').slice(-4)}"}`)

  for (const broken of [
    '',
    '# nothing\n',
    'c',
    `c:${digest('x')}0`,
    `${line('c', 'key one')}\nsecret words`
  ]) {
    writeFileSync(file, broken)
    await app.reloadKeys()
    t.strictSame(await statuses(), [200, 401, 401, 200], 'the keys before go on')
  }
  rmSync(file)
  await app.reloadKeys()
  t.strictSame(await statuses(), [200, 401, 401, 200])
  t.equal(lines.filter(text => /"level":50.*API_KEYS_FILE/.test(text)).length, 6, 'each time it is told')
  t.notMatch(log(), /secret words|key (one|two|three|fixed)/)
  for (const key of ['key one', 'key three']) t.notMatch(log(), digest(key))
})

void t.test('a broken file at the start is refused by the name of its variable', async t => {
  for (const file of ['/nowhere/keys', '/', makeFile(t, 'hunter2')]) {
    await t.rejects(buildApp({ apiKeysFile: file }), ConfigError)
    const { exit, errors } = start({ API_KEYS_FILE: file })
    t.strictSame(await exit, [1, null])
    t.match(await errors, /^API_KEYS_FILE must be [^\n]+\.\n$/)
    t.notMatch(await errors, 'hunter2')
  }
})

void t.test('a link that is turned to another folder, as Kubernetes does, is noticed', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'keys-'))
  t.teardown(() => {
    rmSync(folder, { recursive: true })
  })
  const turnTo = (version: string, text: string) => {
    mkdirSync(join(folder, version))
    writeFileSync(join(folder, version, 'keys'), text)
    symlinkSync(version, join(folder, 'next'))
    renameSync(join(folder, 'next'), join(folder, '..data'))
  }
  turnTo('1', line('a', 'key one'))
  symlinkSync(join('..data', 'keys'), join(folder, 'keys'))
  const { ask } = await serve(t, join(folder, 'keys'))
  t.equal(await ask('key one'), 200)
  turnTo('2', line('a', 'key two'))
  while ((await ask('key two')) !== 200) await sleep(200)
  t.equal(await ask('key one'), 401)
})

void t.test('SIGHUP reads the file again, and ends a service without one', async t => {
  const file = makeFile(t, line('a', 'key one'))
  const { child, listening, exit, log } = start({ LOG_LEVEL: 'info', API_KEYS_FILE: file })
  await listening
  writeFileSync(file, line('b', 'key two'))
  child.kill('SIGHUP')
  while (!log().includes('"name":"b"')) await sleep(20)
  child.kill('SIGTERM')
  t.strictSame(await exit, [0, null])
  const open = start({ LOG_LEVEL: 'info' })
  await open.listening
  open.child.kill('SIGHUP')
  t.strictSame(await open.exit, [0, null])
})
