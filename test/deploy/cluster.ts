import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findPort, programsEnvironment } from '../programs.ts'

/** A real Redis and a real nginx on loopback, with `deploy/nginx.conf`: what tests and benches put around replicas. */

/** A temporary folder, and the processes that end with it. */
export interface Place {
  folder: string
  children: ChildProcess[]
  /** Ends every process, and removes the folder. */
  close: () => Promise<void>
}

/** As root, nginx and Redis run as nobody. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill()
  await exit
}

/** Makes a place; whoever makes it closes it. */
export function openPlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-cluster-'))
  if (nobody.uid !== undefined) chownSync(folder, nobody.uid, nobody.gid)
  const children: ChildProcess[] = []
  const close = async () => {
    await Promise.all(children.map(stop))
    rmSync(folder, { recursive: true })
  }
  return { folder, children, close }
}

/** Starts a Debian program; its output goes to a file in the folder. */
async function startProgram(
  { folder, children }: Place,
  name: string,
  args: string[]
): Promise<ChildProcess> {
  const log = openSync(join(folder, `${name}.log`), 'a')
  const child = spawn(name, args, { ...nobody, env: programsEnvironment, stdio: ['ignore', log, log] })
  closeSync(log)
  await once(child, 'spawn')
  children.push(child)
  return child
}

/** Starts a Redis that keeps nothing; resolves to its URL. */
export async function startRedis(place: Place): Promise<string> {
  const port = String(await findPort())
  const keepNothing = ['--save', '', '--appendonly', 'no', '--dir', place.folder]
  await startProgram(place, 'redis-server', ['--bind', '127.0.0.1', '--port', port, ...keepNothing])
  return `redis://127.0.0.1:${port}`
}

/** A text with each of these parts replaced; throws when one is not there, so that nothing is replaced in vain. */
function replaceParts(text: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((text, [there, here]) => {
    if (!text.includes(there)) throw new Error(`nginx.conf does not say ${there}`)
    return text.replaceAll(there, here)
  }, text)
}

/**
 * Starts nginx before replicas on these ports of 127.0.0.1, as `deploy/nginx.conf` has it but for `parts` that are replaced; resolves to its own
 * port and the file of its access log when it listens.
 */
export async function startNginx(
  place: Place,
  ports: readonly number[],
  parts: Readonly<Record<string, string>> = {}
): Promise<{ port: number; accessLog: string }> {
  const { folder } = place
  const port = await findPort()
  const accessLog = join(folder, 'access.log')
  const written = readFileSync(new URL('../../deploy/nginx.conf', import.meta.url), 'utf8')
  const [first = '', ...others] = written.match(/^ +server afterword-\d:.*\n/gm) ?? []
  const servers = ports.map(port => replaceParts(first, { 'afterword-1:3000': `127.0.0.1:${port}` })).join('')
  const configuration = replaceParts(written, {
    ...Object.fromEntries(others.map(line => [line, ''])),
    [first]: servers,
    'listen 8080': `listen 127.0.0.1:${port}`,
    '/tmp/': `${folder}/`,
    '/dev/stdout': accessLog,
    ...parts
  })
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, configuration)
  const args = ['-p', folder, '-c', file, '-e', 'stderr', '-g', 'daemon off;']
  const child = await startProgram(place, 'nginx', args)
  const answers = async () =>
    fetch(`http://127.0.0.1:${port}/metrics`).then(
      () => true,
      () => false
    )
  while (!(await answers())) {
    if (child.exitCode !== null)
      throw new Error(`nginx ended: ${readFileSync(join(folder, 'nginx.log'), 'utf8')}`)
    await sleep(20)
  }
  return { port, accessLog }
}
