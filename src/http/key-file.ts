import { readFileSync, unwatchFile, watchFile } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import { ConfigError, keyPairs, readKeys, type ApiKey } from '../config.ts'
import { endOf } from './keys.ts'

/** Milliseconds between two looks at the file. It is looked at by its name, so a link that Kubernetes turns to a new secret is noticed. */
const interval = 5_000

/** The keys in the text of a file: pairs with commas or line ends between, behind `#` anything. Throws where a pair is wrong, or there is none. */
function parse(text: string): ApiKey[] {
  const pairs = text
    .split('\n')
    .flatMap(line => line.split('#', 1)[0]!.split(','))
    .map(pair => pair.trim())
    .filter(pair => pair !== '')
  const keys = readKeys(pairs.join(','))
  if (keys === null || keys.length === 0) throw new Error('no keys')
  return keys
}

const shown = (keys: readonly ApiKey[]) =>
  keys.map(({ name, digest }) => ({ name, digestEnd: endOf(digest) }))

/** Keys that may change while the service runs. */
export interface Keys {
  /** Those accepted now. */
  list: () => readonly ApiKey[]
  /** Reads the file again; a broken one changes nothing. */
  reload: () => Promise<void>
}

/** The keys of the environment and of a file, which is read again when it changes. Throws ConfigError where it cannot be read at first. */
export function readKeyFile(app: FastifyInstance, fixed: readonly ApiKey[], path: string | undefined): Keys {
  if (path === undefined) return { list: () => fixed, reload: async () => {} }
  let keys: readonly ApiKey[]
  try {
    keys = [...fixed, ...parse(readFileSync(path, 'utf8'))]
  } catch {
    throw new ConfigError(`API_KEYS_FILE must be the path of a readable file with ${keyPairs}, at least one.`)
  }
  app.log.info({ keys: shown(keys) }, 'keys read')
  const reload = async () => {
    try {
      keys = [...fixed, ...parse(await readFile(path, 'utf8'))]
    } catch {
      // no word of the error, which may quote the file
      app.log.error('API_KEYS_FILE cannot be read, or holds what is no key: the keys before go on')
      return
    }
    app.log.info({ keys: shown(keys) }, 'keys read')
  }
  const onChange = () => void reload()
  watchFile(path, { interval, persistent: false }, onChange)
  app.addHook('onClose', async () => {
    unwatchFile(path, onChange)
  })
  return { list: () => keys, reload }
}
