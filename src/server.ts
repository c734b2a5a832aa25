import closeWithGrace from 'close-with-grace'
import { buildApp } from './http/app.ts'
import { describeError } from './http/log.ts'

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']
/** Long enough for a load balancer that probes every second to look elsewhere. */
const drainMilliseconds = 1_500
/** After this, requests still running are given up; longer than any request may take to arrive and be answered. */
const closeWithin = 15_000

/** Reads a variable of the environment; a wrong value ends the process and names the variable. */
function readVariable<T> (name: string, fallback: T, expected: string, parse: (text: string) => T | undefined): T {
  const text = process.env[name]
  if (text === undefined) return fallback
  const value = parse(text)
  if (value !== undefined) return value
  console.error(`${name} must be ${expected}.`)
  process.exit(1)
}

const host = readVariable('HOST', '127.0.0.1', 'a host name or an IP address', text => /^[A-Za-z0-9.:_-]+$/.test(text) ? text : undefined)
const port = readVariable('PORT', 3000, 'a whole number from 0 to 65535', text => /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined)
const level = readVariable('LOG_LEVEL', 'info', `one of ${levels.join(', ')}`, text => levels.includes(text) ? text : undefined)

const app = await buildApp({ log: { level }, drainMilliseconds })

closeWithGrace({ delay: closeWithin, logger: undefined }, async ({ err, signal }) => {
  if (err === undefined) app.log.info({ signal }, 'closing')
  else app.log.fatal({ err: describeError(err) }, 'closing after an unhandled error')
  await app.close()
})

try {
  await app.listen({ host, port })
} catch (error) {
  app.log.fatal({ err: error }, 'cannot listen on HOST and PORT')
  process.exit(1)
}
