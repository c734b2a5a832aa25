import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'

/** Why a test cannot run here, for tap's `skip`: the first of these programs that is not installed; else false. */
export function findMissing(...names: string[]): string | false {
  const missing = names.find(
    name => spawnSync(name, [name === 'helm' ? 'version' : '-v'], { env: programsEnvironment }).status !== 0
  )
  return missing === undefined ? false : `${missing} is not installed`
}

/** Debian keeps nginx where only root looks. */
export const programsEnvironment = { PATH: `${process.env['PATH']}:/usr/sbin` }

/** A port of 127.0.0.1 that nobody listens on. */
export async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}
