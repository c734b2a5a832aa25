import { createHash } from 'node:crypto'
import t from 'tap'
import { ConfigError, readConfig } from '../src/config.ts'

const digest = createHash('sha256').update('a key').digest('hex')

void t.test('an empty environment gives the defaults', async t => {
  const defaults = {
    host: '127.0.0.1',
    port: 3000,
    level: 'info',
    apiKeys: [],
    metrics: { access: 'open' },
    corsOrigins: [],
    trustProxy: [],
    workers: 1,
    rateLimit: { max: 600, units: 1_200_000, windowSeconds: 60 }
  }
  t.strictSame(readConfig({}), defaults)
  t.strictSame(
    readConfig({ PORT: '', API_KEYS: '', CORS_ORIGINS: '', REDIS_URL: '', HOME: '/root' }),
    defaults,
    'empty is unset'
  )
})

void t.test('every variable is read', async t => {
  t.strictSame(
    readConfig({
      HOST: '::',
      PORT: '0',
      LOG_LEVEL: 'silent',
      API_KEYS: `old:${digest}, new.1:${digest.toUpperCase()}`,
      API_KEYS_FILE: '/etc/keys',
      METRICS_PORT: '9464',
      CORS_ORIGINS: 'https://app.example.com,http://localhost:8080',
      RATE_LIMIT_MAX: '5',
      RATE_LIMIT_UNITS: '70000',
      RATE_LIMIT_WINDOW_SECONDS: '10',
      REDIS_URL: 'redis://:secret@cache:6379/2',
      TRUST_PROXY: '10.0.0.0/8,::1',
      WORKERS: '0',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318'
    }),
    {
      host: '::',
      port: 0,
      level: 'silent',
      apiKeys: ['old', 'new.1'].map(name => ({ name, digest: Buffer.from(digest, 'hex') })),
      apiKeysFile: '/etc/keys',
      metrics: { access: 'open', host: '::', port: 9464 },
      corsOrigins: ['https://app.example.com', 'http://localhost:8080'],
      trustProxy: ['10.0.0.0/8', '::1'],
      workers: 0,
      rateLimit: { max: 5, units: 70_000, windowSeconds: 10, redisUrl: 'redis://:secret@cache:6379/2' },
      tracesUrl: 'http://collector:4318'
    }
  )
})

void t.test('a wrong value is refused by the name of its variable, and not repeated', async t => {
  const secret = 'hunter2hunter2'
  const wrong: Record<string, string[]> = {
    HOST: ['a b', secret + '/'],
    PORT: ['http', '70000', '-1', '3000.5'],
    LOG_LEVEL: ['loud', 'INFO'],
    API_KEYS: [
      secret,
      `${secret}:`,
      `${secret}:${digest.slice(1)}`,
      `:${digest}`,
      `${secret}:${digest},`,
      `na me:${digest}`
    ],
    API_KEYS_FILE: [`/${secret}\0`],
    METRICS_ACCESS: ['closed', 'KEY', 'key'],
    METRICS_PORT: ['70000', 'http'],
    CORS_ORIGINS: [
      '*',
      'null',
      'app.example.com',
      'https://app.example.com/',
      `https://app.example.com/${secret}`,
      'https://APP.example.com',
      'https://a.example,',
      'file:///x',
      `https://${secret}@a.example`
    ],
    RATE_LIMIT_MAX: ['0', 'many', '1.5'],
    RATE_LIMIT_UNITS: ['0', '-5', '2e99', 'all'],
    RATE_LIMIT_WINDOW_SECONDS: ['0', '90000'],
    REDIS_URL: [secret, `http://:${secret}@cache`],
    TRUST_PROXY: [
      'true',
      'loopback',
      '10.0.0.0/33',
      '10.0.0/8',
      '::1/129',
      '10.0.0.1,',
      '10.0.0.0/8/8',
      '10.0.0.0/'
    ],
    WORKERS: ['-1', 'two', '65'],
    OTEL_EXPORTER_OTLP_ENDPOINT: ['collector:4318', `ftp://${secret}@x`]
  }
  for (const [name, values] of Object.entries(wrong)) {
    for (const value of values) {
      try {
        readConfig({ [name]: value })
        t.fail(`${name}=${value} is accepted`)
      } catch (error) {
        t.type(error, ConfigError)
        t.match((error as Error).message, new RegExp(`^${name} must be [^\n]+\\.$`), value)
        t.notMatch((error as Error).message, secret)
      }
    }
  }
  t.equal(readConfig({ METRICS_ACCESS: 'key', API_KEYS: `a:${digest}` }).metrics.access, 'key')
  t.equal(readConfig({ METRICS_ACCESS: 'key', API_KEYS_FILE: '/etc/keys' }).metrics.access, 'key')
  t.throws(
    () => readConfig({ METRICS_ACCESS: 'key', METRICS_PORT: '1', API_KEYS: `a:${digest}` }),
    /^METRICS_ACCESS must be open where METRICS_PORT is set/
  )
  t.throws(
    () => readConfig({ PORT: 'x', WORKERS: 'y' }),
    /^PORT must be .*\nWORKERS must be /,
    'all wrong ones are named'
  )
})
