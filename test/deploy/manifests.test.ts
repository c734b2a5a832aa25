import { readFileSync, readdirSync } from 'node:fs'
import t from 'tap'
import { parseAllDocuments } from 'yaml'
import { bodyLimit } from '../../schemas/limits.ts'
import { buildApp } from '../../src/http/app.ts'

const root = new URL('../../', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, root), 'utf8')
/** The documents of a YAML file; throws on a fault, repeated keys included. */
const parse = (file: string): any[] =>
  Array.from(parseAllDocuments(read(file), { merge: true }), document => {
    if (document.errors[0] !== undefined) throw document.errors[0]
    return document.toJS()
  })

const manifests = readdirSync(new URL('deploy/kubernetes/', root)).flatMap(file =>
  parse(`deploy/kubernetes/${file}`)
)
const find = (kind: string) => manifests.find(manifest => manifest.kind === kind)
const deployment = find('Deployment')
const pod = deployment.spec.template.spec
const [container] = pod.containers
const [compose] = parse('deploy/compose.yaml')
const replicas = Object.entries<any>(compose.services).filter(([, { image }]) => image === 'afterword')
const nginx = read('deploy/nginx.conf')
const dockerfile = read('Dockerfile')
const { name, version, description, scripts } = JSON.parse(read('package.json'))

/** The number a pattern's group finds; fails loudly rather than compare with nothing. */
function number(text: string, pattern: RegExp): number {
  const found = pattern.exec(text)?.[1]
  if (found === undefined) throw new Error(`nothing like ${pattern}`)
  return Number(found.replaceAll('_', ''))
}
const port = number(dockerfile, /\bPORT=(\d+)/)
const nodeOptions = /NODE_OPTIONS="([^"]+)"/.exec(dockerfile)?.[1] ?? ''
const valueOf = (name: string) =>
  container.env.find((variable: { name: string }) => variable.name === name)?.value
/** After SIGTERM the service ends within this. */
const closeSeconds = number(read('src/server.ts'), /closeWithin = ([\d_]+)/) / 1000

void t.test('probes ask what the service answers', async t => {
  const app = await buildApp()
  t.teardown(() => app.close())
  for (const probe of ['startupProbe', 'readinessProbe', 'livenessProbe']) {
    const { path, port: name } = container[probe].httpGet
    t.equal((await app.inject(path)).statusCode, 200, `${probe}: GET ${path}`)
    t.equal(name, container.ports[0].name)
  }
  const scrape = (what: string) => deployment.spec.template.metadata.annotations[`prometheus.io/${what}`]
  t.strictSame([scrape('scrape'), scrape('port')], ['true', String(port)])
  t.match(
    (await app.inject(scrape('path'))).headers['content-type'],
    /^text\/plain/,
    'Prometheus finds the metrics'
  )
  const path = /127\.0\.0\.1:\$\{process\.env\.PORT\}(\/[a-z/]+)/.exec(dockerfile)?.[1]
  t.equal(path, container.readinessProbe.httpGet.path, 'the image asks the same')
  t.not(container.livenessProbe.httpGet.path, path, 'a replica that drains is not killed')
})

void t.test('one port', async t => {
  t.equal(number(dockerfile, /EXPOSE (\d+)/), port)
  t.match(container.ports, [{ name: 'http', containerPort: port }])
  t.match(find('Service').spec.ports, [{ targetPort: 'http' }])
  t.match(find('NetworkPolicy').spec.ingress, [{ ports: [{ port: 'http' }] }])
  t.strictSame(
    [...nginx.matchAll(/^\s*server (\S+):(\d+) /gm)].map(([, host, at]) => [host, Number(at)]),
    replicas.map(([host]) => [host, port]),
    'nginx knows the replicas'
  )
})

/** Every variable that the service has by its contract. */
const variables = new Set([
  'HOST',
  'PORT',
  'LOG_LEVEL',
  'API_KEYS',
  'CORS_ORIGINS',
  'API_KEYS_FILE',
  'METRICS_ACCESS',
  'METRICS_PORT',
  'RATE_LIMIT_MAX',
  'RATE_LIMIT_UNITS',
  'RATE_LIMIT_WINDOW_SECONDS',
  'REDIS_URL',
  'TRUST_PROXY',
  'WORKERS',
  'OTEL_EXPORTER_OTLP_ENDPOINT'
])

void t.test('variables are those of the configuration', async t => {
  const table =
    read('README.md')
      .split('\n## ')
      .find(section => section.startsWith('Configuration\n')) ?? ''
  for (const [, names = ''] of table.matchAll(/^\| (`[A-Z_`, ]+`) \|/gm))
    for (const variable of names.match(/[A-Z_]+/g) ?? [])
      t.ok(variables.has(variable), `${variable} of the README`)
  const used = [
    ...container.env.map((variable: { name: string }) => variable.name),
    ...replicas.flatMap(([, { environment }]) => Object.keys(environment))
  ]
  for (const variable of used) t.ok(variable === 'NODE_OPTIONS' || variables.has(variable), variable)
  for (const { name, value } of container.env)
    if (/KEY|URL/.test(name)) t.equal(value, undefined, `${name} comes from a secret`)
})

void t.test('the heap of every thread fits the memory', async t => {
  const limit = number(container.resources.limits.memory, /^(\d+)Mi$/)
  const heap = number(nodeOptions, /--max-old-space-size=(\d+)/)
  t.equal(valueOf('NODE_OPTIONS'), nodeOptions)
  t.ok((1 + Number(valueOf('WORKERS'))) * heap <= 0.8 * limit, `${heap} of ${limit}`)
  t.equal(
    number(nodeOptions, /--max-semi-space-size=(\d+)/),
    number(scripts.start, /--max-semi-space-size=(\d+)/),
    'as npm start has it'
  )
  t.equal(
    container.resources.requests.memory,
    container.resources.limits.memory,
    'what may be used is reserved'
  )
  for (const [name, { mem_limit: memory }] of replicas) t.equal(memory, `${limit}m`, name)
})

void t.test('there is time to end', async t => {
  t.ok(pod.terminationGracePeriodSeconds >= container.lifecycle.preStop.sleep.seconds + closeSeconds + 2)
  for (const [name, { stop_grace_period: grace }] of replicas)
    t.ok(number(grace, /^(\d+)s$/) >= closeSeconds + 2, name)
  t.match(deployment.spec.strategy.rollingUpdate, { maxUnavailable: 0 })
  t.match(find('PodDisruptionBudget').spec, { maxUnavailable: 1 })
})

void t.test('everything belongs to the same pods', async t => {
  const { labels } = deployment.spec.template.metadata
  const policies = find('NetworkPolicy').spec
  const selectors = [
    deployment.spec.selector.matchLabels,
    find('Service').spec.selector,
    find('PodDisruptionBudget').spec.selector.matchLabels,
    policies.podSelector.matchLabels,
    ...pod.topologySpreadConstraints.map((constraint: any) => constraint.labelSelector.matchLabels)
  ]
  for (const selector of selectors) t.match(labels, selector)
  const {
    scaleTargetRef: { kind, name },
    minReplicas
  } = find('HorizontalPodAutoscaler').spec
  t.strictSame([kind, name, minReplicas], ['Deployment', deployment.metadata.name, deployment.spec.replicas])
})

void t.test('nothing goes out but to DNS and Redis', async t => {
  const { policyTypes, egress } = find('NetworkPolicy').spec
  t.ok(policyTypes.includes('Egress'))
  t.strictSame(
    egress.map(({ ports }: any) => ports.map((rule: any) => `${rule.port}/${rule.protocol}`)),
    [['53/UDP', '53/TCP'], ['6379/TCP']]
  )
  for (const { to } of egress)
    for (const peer of to)
      t.ok(Object.keys(peer.podSelector.matchLabels).length > 0, 'a door for named pods only')
  t.equal(compose.networks.inside.internal, true)
  for (const [name, { networks }] of replicas) t.strictSame(Object.keys(networks), ['inside'], name)
})

void t.test('nothing may be more than it must', async t => {
  t.match(pod, {
    automountServiceAccountToken: false,
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } }
  })
  t.match(container.securityContext, {
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ['ALL'] }
  })
  for (const [name, service] of Object.entries<any>(compose.services)) {
    t.match(
      service,
      { read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'], mem_limit: /^\d+m$/ },
      name
    )
    t.ok(service.image === 'afterword' || service.user !== undefined, `${name} is not run by root`)
  }
  t.match(dockerfile, /^USER node$/m)
  t.match(dockerfile, /npm ci .*--ignore-scripts/)
})

void t.test('nginx gives way to the service', async t => {
  const app = await buildApp()
  t.teardown(() => app.close())
  t.ok(
    number(nginx, /client_max_body_size (\d+)m;/) * 2 ** 20 >= bodyLimit,
    'too large a body is refused by the service, in its words'
  )
  t.ok(
    app.server.keepAliveTimeout > 60_000,
    'nginx drops an idle connection, after its 60 seconds, before the service does'
  )
  t.ok(
    replicas.every(
      ([, { environment }]) => environment.TRUST_PROXY === compose.services.nginx.networks.inside.ipv4_address
    ),
    'its word on addresses counts'
  )
})

void t.test('the image says what it is', async t => {
  const labels = Object.fromEntries(
    Array.from(dockerfile.matchAll(/org\.opencontainers\.image\.([a-z]+)="([^"]*)"/g), ([, label, value]) => [
      label,
      value
    ])
  )
  t.strictSame(labels, { title: name, version, description, revision: '$REVISION' })
  t.equal(container.image, `${name}:${version}`)
})
