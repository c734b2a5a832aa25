import closeWithGrace from 'close-with-grace'
import { ConfigError, readConfig, type Config } from './config.ts'
import { buildApp } from './http/app.ts'

/** Long enough for a load balancer that probes every second to look elsewhere. */
const drainMilliseconds = 1_500
/** After this, requests still running are given up; longer than any request may take to arrive and be answered. */
const closeWithin = 15_000

let config: Config
try {
  config = readConfig(process.env)
} catch (error) {
  if (!(error instanceof ConfigError)) throw error
  console.error(error.message)
  process.exit(1)
}
const { host, port, level, ...options } = config
const app = await buildApp({ ...options, log: { level }, drainMilliseconds })
if (config.apiKeys.length === 0) app.log.warn('API_KEYS is not set: everybody is answered')

closeWithGrace({ delay: closeWithin, logger: undefined }, async ({ err, signal }) => {
  if (err === undefined) app.log.info({ signal }, 'closing')
  else app.log.fatal({ err }, 'closing after an unhandled error')
  await app.close()
})

try {
  await app.listen({ host, port })
} catch (error) {
  app.log.fatal({ err: error }, 'cannot listen on HOST and PORT')
  process.exit(1)
}
