import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { parseAllDocuments } from 'yaml'
import { bodyLimit } from '../../schemas/limits.ts'
import { buildApp } from '../../src/http/app.ts'
import { findMissing } from '../programs.ts'

/** The image, the Helm chart and the compose file agree with the service and with each other, and allow no more than they must. */

const root = new URL('../../', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, root), 'utf8')
/** The documents of a YAML text; throws on a fault, repeated keys included. */
const parse = (text: string): any[] =>
  Array.from(parseAllDocuments(text, { merge: true }), document => {
    if (document.errors[0] !== undefined) throw document.errors[0]
    return document.toJS()
  })

const skip = findMissing('helm')
const chart = fileURLToPath(new URL('deploy/chart/', root))
const template = (values: string, ...more: string[]) => [
  'template',
  'afterword',
  chart,
  '-f',
  `${chart}examples/${values}.yaml`,
  ...more
]
const render = (values: string): any[] =>
  skip === false ? parse(execFileSync('helm', template(values), { encoding: 'utf8' })) : []
const manifests = render('production')
const trial = render('trial')
const find = (kind: string, among = manifests) => among.find(manifest => manifest?.kind === kind)
const deployment = find('Deployment')
const pod = deployment?.spec.template.spec
const container = pod?.containers[0]
const [compose] = parse(read('deploy/compose.yaml'))
const replicas = Object.entries<any>(compose.services).filter(([, { image }]) => image === 'afterword')
const nginx = read('deploy/nginx.conf')
const dockerfile = read('Dockerfile')
const { name, version, description, license, scripts } = JSON.parse(read('package.json'))

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

void t.test('probes ask what the service answers', { skip }, async t => {
  const app = await buildApp()
  t.teardown(() => app.close())
  for (const probe of ['startupProbe', 'readinessProbe', 'livenessProbe']) {
    const { path, port: name } = container[probe].httpGet
    t.equal((await app.inject(path)).statusCode, 200, `${probe}: GET ${path}`)
    t.equal(name, container.ports[0].name)
  }
  const { ports } = find('Service').spec
  const [endpoint] = find('ServiceMonitor').spec.endpoints
  t.match(
    ports.find((one: any) => one.name === endpoint.port),
    { port: Number(valueOf('METRICS_PORT')), targetPort: 'metrics' },
    'Prometheus finds the metrics'
  )
  t.match((await app.inject(endpoint.path)).headers['content-type'], /^text\/plain/)
  t.strictSame(find('Deployment', trial).spec.template.metadata.annotations, {
    'prometheus.io/scrape': 'true',
    'prometheus.io/path': endpoint.path,
    'prometheus.io/port': valueOf('METRICS_PORT'),
    'kubectl.kubernetes.io/default-container': 'afterword'
  })
  const path = /127\.0\.0\.1:\$\{process\.env\.PORT\}(\/[a-z/]+)/.exec(dockerfile)?.[1]
  t.equal(path, container.readinessProbe.httpGet.path, 'the image asks the same')
  t.not(container.livenessProbe.httpGet.path, path, 'a replica that drains is not killed')
})

void t.test('callers reach one port, and only Prometheus the other', { skip }, async t => {
  t.match(container.ports, [
    { name: 'http', containerPort: port },
    { name: 'metrics', containerPort: Number(valueOf('METRICS_PORT')) }
  ])
  t.match(find('Service').spec.ports, [{ targetPort: 'http' }, { targetPort: 'metrics' }])
  t.match(find('Ingress').spec.rules, [
    { http: { paths: [{ backend: { service: { port: { name: 'http' } } } }] } }
  ])
  t.strictSame(
    find('NetworkPolicy').spec.ingress.map(({ from, ports }: any) => [
      from[0].namespaceSelector.matchLabels['kubernetes.io/metadata.name'],
      ports.map((one: any) => one.port)
    ]),
    [
      ['ingress', ['http']],
      ['observability', ['metrics']]
    ]
  )
})

void t.test('nginx knows the replicas', async t => {
  t.equal(number(dockerfile, /EXPOSE (\d+)/), port)
  t.strictSame(
    [...nginx.matchAll(/^\s*server (\S+):(\d+) /gm)].map(([, host, at]) => [host, Number(at)]),
    replicas.map(([host]) => [host, port])
  )
})

/** Every variable that the service has by its contract. */
const variables = new Set([
  'HOST',
  'PORT',
  'LOG_LEVEL',
  'API_KEYS',
  'API_KEYS_FILE',
  'CORS_ORIGINS',
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

void t.test('variables are those of the configuration', { skip }, async t => {
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
    if (/KEYS$|URL/.test(name)) t.equal(value, undefined, `${name} comes from a secret`)
  t.strictSame(
    [pod.volumes[0].secret.items, container.volumeMounts],
    [
      [{ key: 'api-keys', path: 'api-keys' }],
      [{ name: 'keys', mountPath: '/etc/afterword', readOnly: true }]
    ],
    'the folder of the keys is mounted whole, so that a new secret reaches the pod'
  )
  t.equal(valueOf('API_KEYS_FILE'), '/etc/afterword/api-keys')
  t.equal(valueOf('TRUST_PROXY'), '10.42.0.0/16')
})

void t.test('the heap of every thread fits the memory', { skip }, async t => {
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

void t.test('there is time to end', { skip }, async t => {
  t.ok(pod.terminationGracePeriodSeconds >= container.lifecycle.preStop.sleep.seconds + closeSeconds + 2)
  for (const [name, { stop_grace_period: grace }] of replicas)
    t.ok(number(grace, /^(\d+)s$/) >= closeSeconds + 2, name)
  t.match(deployment.spec.strategy.rollingUpdate, { maxUnavailable: 0 })
  t.match(find('PodDisruptionBudget').spec, { maxUnavailable: 1 })
})

void t.test('everything belongs to the same pods', { skip }, async t => {
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
  t.match(labels, find('ServiceMonitor').spec.selector.matchLabels)
})

void t.test(
  'the autoscaler alone sets the number of pods, by what there is to measure',
  { skip },
  async t => {
    const { scaleTargetRef, minReplicas, metrics } = find('HorizontalPodAutoscaler').spec
    t.match(scaleTargetRef, { kind: 'Deployment', name: deployment.metadata.name })
    t.ok(minReplicas >= 2)
    t.equal(deployment.spec.replicas, undefined)
    t.equal(find('Deployment', trial).spec.replicas, 1)
    t.equal(find('HorizontalPodAutoscaler', trial), undefined)
    const waiting = metrics.find(({ type }: any) => type === 'Pods').pods.metric.name
    const [rule] = parse(read('deploy/observability/adapter-rules.yaml'))[0].rules
    t.equal(rule.name.matches, waiting)
    const app = await buildApp()
    t.teardown(() => app.close())
    t.match((await app.inject('/metrics')).body, new RegExp(`^# TYPE ${waiting} gauge$`, 'm'))
  }
)

void t.test('values that cannot be right are refused, and why', { skip }, async t => {
  for (const [set, why] of [
    ['image.digest=,image.tag=', /image/],
    ['image.digest=sha256:abc', /digest/],
    ['image.tagg=1', /'tagg' not allowed/],
    ['trustProxy=null', /trustProxy/],
    ['ingress.host=', /host/],
    ['networkPolicy.collector=null', /collector/],
    ['workers=two', /workers/]
  ] as const) {
    const { status, stderr } = spawnSync('helm', template('production', '--set', set), { encoding: 'utf8' })
    t.equal(status, 1, set)
    t.match(stderr, why, set)
  }
})

void t.test('nothing goes out but to DNS, Redis and the collector', { skip }, async t => {
  const { policyTypes, egress } = find('NetworkPolicy').spec
  t.ok(policyTypes.includes('Egress'))
  t.strictSame(
    egress.map(({ ports }: any) => ports.map((rule: any) => `${rule.port}/${rule.protocol}`)),
    [['53/UDP', '53/TCP'], ['6379/TCP'], ['4318/TCP']]
  )
  for (const { to } of egress)
    for (const peer of to)
      t.ok(
        Object.keys((peer.podSelector ?? peer.namespaceSelector).matchLabels).length > 0,
        'a door for named pods only'
      )
  t.equal(find('NetworkPolicy', trial).spec.egress.length, 1, 'without Redis and traces only DNS')
  t.equal(compose.networks.inside.internal, true)
  for (const [name, { networks }] of replicas) t.strictSame(Object.keys(networks), ['inside'], name)
})

void t.test('nothing may be more than it must', { skip }, async t => {
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
  t.match(dockerfile, /^USER 1000:1000$/m)
  t.match(dockerfile, /^FROM scratch$/m)
  t.match(container.image, /@sha256:[0-9a-f]{64}$/)
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

void t.test('the image and the chart say what they are', async t => {
  const labels = Object.fromEntries(
    Array.from(dockerfile.matchAll(/org\.opencontainers\.image\.([a-z]+)="([^"]*)"/g), ([, label, value]) => [
      label,
      value
    ])
  )
  t.strictSame(labels, {
    title: name,
    version,
    description,
    licenses: `${license} AND CC-BY-SA-3.0`,
    revision: '$REVISION'
  })
  const [about] = parse(read('deploy/chart/Chart.yaml'))
  t.match(about, { name, version, appVersion: version, description })
})
