import { isIP } from 'node:net'
import type { Ajv } from 'ajv'
import envSchema from 'env-schema'
import { Type, type Static } from 'typebox'

/** An accepted API key: a name for the log, and the SHA-256 of the key itself, 32 bytes. */
export interface ApiKey {
  name: string
  digest: Buffer
}

const listOf =
  (isItem: (item: string) => boolean) =>
  (text: string): boolean =>
    split(text).every(isItem)
const split = (text: string): string[] => text.split(',').map(item => item.trim())
const isOrigin = (text: string): boolean =>
  /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text
/** An IP address, or a range of them in CIDR notation. */
function isRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const version = isIP(address)
  return (
    version !== 0 &&
    rest.length === 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)))
  )
}
const isUrlOf =
  (...protocols: string[]) =>
  (text: string): boolean =>
    URL.canParse(text) && protocols.includes(new URL(text).protocol)

const keyForm = /^[A-Za-z0-9._-]{1,64}:[0-9a-f]{64}$/i
/** What `readKeys` reads, for messages. */
export const keyPairs =
  'name:digest pairs with commas between; a name has 1 to 64 letters, digits, dots, dashes and underscores, a digest is the SHA-256 of a key in 64 hexadecimal digits'
/** The keys of name:digest pairs with commas between; null where one is none. */
export function readKeys(text: string): ApiKey[] | null {
  const pairs = split(text).filter(pair => keyForm.test(pair))
  if (pairs.length < split(text).length) return null
  return pairs.map(pair => {
    const [name = '', digest = ''] = pair.split(':')
    return { name, digest: Buffer.from(digest, 'hex') }
  })
}

const formats: Record<string, (text: string) => boolean> = {
  'api-keys': text => readKeys(text) !== null,
  origins: listOf(isOrigin),
  ranges: listOf(isRange),
  'redis-url': isUrlOf('redis:', 'rediss:'),
  path: text => !text.includes('\0'),
  'http-url': isUrlOf('http:', 'https:')
}

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const Level = Type.Unsafe<(typeof levels)[number]>({
  type: 'string',
  enum: [...levels],
  default: 'info',
  description: `one of ${levels.join(', ')}`
})
const accesses = ['open', 'key'] as const
const MetricsAccess = Type.Unsafe<(typeof accesses)[number]>({
  type: 'string',
  enum: [...accesses],
  default: 'open',
  description: `one of ${accesses.join(', ')}`
})
const whole = (minimum: number, maximum: number) => ({
  minimum,
  maximum,
  description: `a whole number from ${minimum} to ${maximum}`
})
const text = (format: string, description: string) => Type.Optional(Type.String({ format, description }))

/** The variables of the environment; a description ends the sentence "NAME must be …". */
const Environment = Type.Object({
  HOST: Type.String({
    pattern: '^[A-Za-z0-9.:_-]+$',
    default: '127.0.0.1',
    description: 'a host name or an IP address'
  }),
  PORT: Type.Integer({ ...whole(0, 65_535), default: 3000 }),
  LOG_LEVEL: Level,
  API_KEYS: text('api-keys', keyPairs),
  API_KEYS_FILE: text('path', 'the path of a file'),
  METRICS_ACCESS: MetricsAccess,
  METRICS_PORT: Type.Optional(Type.Integer(whole(0, 65_535))),
  CORS_ORIGINS: text(
    'origins',
    'origins such as https://app.example.com with commas between, without a path or a final slash'
  ),
  RATE_LIMIT_MAX: Type.Integer({ ...whole(1, 1_000_000_000), default: 600 }),
  RATE_LIMIT_UNITS: Type.Optional(Type.Integer(whole(1, 1_000_000_000_000))),
  RATE_LIMIT_WINDOW_SECONDS: Type.Integer({ ...whole(1, 86_400), default: 60 }),
  REDIS_URL: text('redis-url', 'a redis:// or rediss:// URL'),
  TRUST_PROXY: text('ranges', 'IP addresses or CIDR ranges with commas between'),
  WORKERS: Type.Integer({ ...whole(0, 64), default: 1 }),
  OTEL_EXPORTER_OTLP_ENDPOINT: text('http-url', 'an http:// or https:// URL')
})
type Environment = Static<typeof Environment>

/** Code units that a request may have on average unless RATE_LIMIT_UNITS says otherwise: twice those of a long letter of 180 words. */
const unitsPerRequest = 2_000

/** What the environment decides; lists are empty where it says nothing. */
export interface Config {
  host: string
  port: number
  level: Environment['LOG_LEVEL']
  apiKeys: ApiKey[]
  /** A file with more keys, read again when it changes. */
  apiKeysFile?: string
  /** Who may read `/metrics`; with a port, it is answered there alone, to anybody. */
  metrics: { access: Environment['METRICS_ACCESS']; host?: string; port?: number }
  corsOrigins: string[]
  /** `units`: code units of drafts; without it they are not counted. */
  rateLimit: { max: number; units?: number; windowSeconds: number; redisUrl?: string }
  trustProxy: string[]
  /** Threads that read drafts; 0: none, in place. */
  workers: number
  /** Where traces are sent. */
  tracesUrl?: string
}

/** Raised by readConfig; the message names each wrong variable and what it must be, never its value. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** Reads the configuration from variables of the environment; an empty one counts as unset. Throws ConfigError. */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const env = parse(Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== '')))
  if (env.METRICS_ACCESS === 'key' && env.API_KEYS === undefined && env.API_KEYS_FILE === undefined)
    throw new ConfigError('METRICS_ACCESS must be open where neither API_KEYS nor API_KEYS_FILE is set.')
  if (env.METRICS_ACCESS === 'key' && env.METRICS_PORT !== undefined)
    throw new ConfigError('METRICS_ACCESS must be open where METRICS_PORT is set: that port asks for no key.')
  const list = (text?: string) => (text === undefined ? [] : split(text))
  return {
    host: env.HOST,
    port: env.PORT,
    level: env.LOG_LEVEL,
    workers: env.WORKERS,
    apiKeys: env.API_KEYS === undefined ? [] : (readKeys(env.API_KEYS) ?? []),
    ...(env.API_KEYS_FILE === undefined ? {} : { apiKeysFile: env.API_KEYS_FILE }),
    metrics: {
      access: env.METRICS_ACCESS,
      ...(env.METRICS_PORT === undefined ? {} : { host: env.HOST, port: env.METRICS_PORT })
    },
    corsOrigins: list(env.CORS_ORIGINS),
    trustProxy: list(env.TRUST_PROXY),
    rateLimit: {
      max: env.RATE_LIMIT_MAX,
      units: env.RATE_LIMIT_UNITS ?? unitsPerRequest * env.RATE_LIMIT_MAX,
      windowSeconds: env.RATE_LIMIT_WINDOW_SECONDS,
      ...(env.REDIS_URL === undefined ? {} : { redisUrl: env.REDIS_URL })
    },
    ...(env.OTEL_EXPORTER_OTLP_ENDPOINT === undefined ? {} : { tracesUrl: env.OTEL_EXPORTER_OTLP_ENDPOINT })
  }
}

function parse(data: Record<string, string | undefined>): Environment {
  const addFormats = (ajv: Ajv) => {
    for (const [name, isValid] of Object.entries(formats)) ajv.addFormat(name, isValid)
    return ajv
  }
  try {
    return envSchema<Environment>({
      schema: Environment,
      data,
      env: false,
      ajv: { customOptions: addFormats }
    })
  } catch (error) {
    const wrong = new Set(
      (error as { errors: Array<{ instancePath: string }> }).errors.map(({ instancePath }) =>
        instancePath.slice(1)
      )
    )
    const sentences = Array.from(
      wrong,
      name =>
        `${name} must be ${(Environment.properties as Record<string, { description?: string }>)[name]?.description}.`
    )
    throw new ConfigError(sentences.join('\n'))
  }
}
