import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** The file that starts the service. */
export const server = fileURLToPath(new URL('../../src/server.ts', import.meta.url))

/** Starts the service as a process of its own, on a free port. `flags` go to Node. */
export function start(env: Record<string, string>, ...flags: string[]) {
  const child = spawn(process.execPath, [...flags, server], {
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let log = ''
  const listening = new Promise<number>(resolve =>
    child.stdout.on('data', (chunk: Buffer) => {
      log += String(chunk)
      const port = /listening at http:\/\/[^"]*:(\d+)/.exec(log)?.[1]
      if (port !== undefined) resolve(Number(port))
    })
  )
  return { child, listening, exit: once(child, 'exit'), errors: text(child.stderr), log: () => log }
}
