import { once } from 'node:events'
import { createServer } from 'node:net'
import closeWithGrace from 'close-with-grace'
import { ConfigError, readConfig, type Config } from './config.ts'
import { weightsFault } from './draft/reading/weights.ts'
import { buildApp } from './http/app.ts'
import { openSink } from './http/log-sink.ts'

/** Long enough for a load balancer that probes every second to look elsewhere. */
const drainMilliseconds = 1_500
/** After this, requests still running are given up; longer than any request may take to arrive and be answered. */
const closeWithin = 15_000

// ONNX Runtime sends its maker news of every session unless this is set; it looks when the first session is made, in any thread
process.env['ORT_DISABLE_TELEMETRY'] = '1'

function endStart(why: string): never {
  console.error(why)
  process.exit(1)
}

/** The address to listen at: `::`, which is every address of IPv4 too, becomes 0.0.0.0 where the kernel has no IPv6. */
async function addressFor(host: string): Promise<string> {
  if (host !== '::') return host
  const probe = createServer()
  try {
    await once(probe.listen({ host, port: 0 }), 'listening')
    return host
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAFNOSUPPORT') throw error
    return '0.0.0.0'
  } finally {
    probe.close()
  }
}

let config: Config
try {
  config = readConfig(process.env)
} catch (error) {
  if (!(error instanceof ConfigError)) throw error
  endStart(error.message)
}
const { port, level, metrics, ...options } = config
const host = await addressFor(config.host)
const sink = openSink(1)
let app: Awaited<ReturnType<typeof buildApp>>
try {
  app = await buildApp({
    ...options,
    metrics: { ...metrics, host },
    log: { level, stream: sink },
    drainMilliseconds
  })
} catch (error) {
  if (error instanceof ConfigError) endStart(error.message)
  // What a thread throws has crossed from it, and its class is lost
  if (!(error instanceof Error) || !error.message.startsWith(weightsFault)) throw error
  endStart(error.message)
}
if (config.apiKeys.length === 0 && config.apiKeysFile === undefined)
  app.log.warn('API_KEYS is not set: everybody is answered')

let isClosing = false
const { close } = closeWithGrace(
  {
    delay: closeWithin,
    logger: undefined,
    skip: config.apiKeysFile === undefined ? ['SIGTERM'] : ['SIGTERM', 'SIGHUP']
  },
  async ({ err, signal = 'SIGTERM' }) => {
    isClosing = true
    if (err === undefined) app.log.info({ signal }, 'closing')
    else app.log.fatal({ err }, 'closing after an unhandled error')
    await app.close()
    await app.readingEnded // a process that ends while a thread is within the encoder is aborted
    await sink.flush()
  }
)
// Orchestrators repeat it, and close-with-grace would end the process at the second; a second SIGINT, from a keyboard, does
process.on('SIGTERM', () => {
  if (!isClosing) close()
})

if (config.apiKeysFile !== undefined) process.on('SIGHUP', () => void app.reloadKeys())

try {
  await app.listen({ host, port })
} catch (error) {
  app.log.fatal({ err: error }, 'cannot listen on HOST and PORT, or METRICS_PORT')
  await sink.flush()
  process.exit(1)
}
