import { hash } from 'node:crypto'
import type { Test } from 'tap'
import { start } from '../http/process.ts'

/** Starts the service with `API_KEYS` set, on a free port. `stop` resolves once it is gone. */
export async function startWithKey(t: Test, env: Record<string, string> = {}) {
  const key = 'portal-key-1'
  const { child, listening, exit } = start({
    API_KEYS: `portal:${hash('sha256', key)}`,
    LOG_LEVEL: 'info',
    ...env
  })
  const stop = async () => {
    child.kill('SIGKILL')
    await exit
  }
  t.teardown(stop)
  return { baseUrl: `http://127.0.0.1:${await listening}`, key, stop }
}
