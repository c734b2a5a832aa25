import { readFileSync } from 'node:fs'
import t from 'tap'
import { parse } from 'yaml'
import { batchExamples, evaluateExamples, scheduleExamples } from '../../schemas/examples.ts'
import { problems } from '../../schemas/problem.ts'
import { buildApp } from '../../src/http/app.ts'
import { metrics } from '../../src/http/metrics.ts'

const read = (name: string) =>
  readFileSync(new URL(`../../deploy/observability/${name}`, import.meta.url), 'utf8')
interface Panel {
  id: number
  title: string
  type: string
  gridPos: { x: number; y: number; w: number; h: number }
  targets?: Array<{ expr: string }>
}
const dashboard = JSON.parse(read('dashboard.json')) as {
  panels: Panel[]
  templating: { list: Array<{ query: string | { query: string } }> }
}
const { groups } = parse(read('alerts.yaml')) as {
  groups: Array<{
    rules: Array<{ alert: string; expr: string; annotations: { summary: string; description: string } }>
  }>
}
const rules = groups.flatMap(group => group.rules)

const queries: Array<[name: string, query: string]> = [
  ...dashboard.panels.flatMap(({ title, targets = [] }) =>
    targets.map(({ expr }): [string, string] => [title, expr])
  ),
  ...rules.map(({ alert, expr }): [string, string] => [alert, expr])
]
/** Words of PromQL that the queries use; any other word must be a metric. */
const words = new Set([
  'sum',
  'rate',
  'increase',
  'changes',
  'absent',
  'histogram_quantile',
  'sort_desc',
  'and',
  'on',
  'by',
  'group_left'
])

/** What a query names: its metrics, the labels it selects or groups by, and the values it selects. */
function inspect(query: string) {
  const selected = [...query.matchAll(/([a-z_]+)(?:=~|=|!=|!~)"([^"]*)"/g)].map(
    ([, label = '', values = '']) => ({ label, values: values.split('|') })
  )
  const grouped = [...query.matchAll(/\b(?:by|on|group_left) \(([^)]*)\)/g)]
    .flatMap(([, labels = '']) => labels.split(/,\s*/))
    .filter(Boolean)
  const bare = query.replaceAll(/\{[^}]*\}|\[[^\]]*\]|\b(by|on|group_left) \([^)]*\)/g, ' ')
  const names = [...bare.matchAll(/[a-z_:][a-z0-9_:]*/gi)]
    .map(([name]) => name)
    .filter(name => !words.has(name) && !/^e\d+$/.test(name))
  return { names, selected, grouped }
}

void t.test('the dashboard and the alerts ask for what there is', async t => {
  const app = await buildApp()
  await app.inject({ method: 'POST', url: '/evaluate', payload: evaluateExamples.thankYou.request })
  await app.inject({ method: 'POST', url: '/evaluate/batch', payload: batchExamples.panel.request })
  await app.inject({ method: 'POST', url: '/schedule', payload: scheduleExamples.afterInterview.request })
  await app.inject({
    method: 'POST',
    url: '/schedule/batch',
    payload: { requests: [scheduleExamples.afterInterview.request] }
  })
  await app.inject({ method: 'POST', url: '/schedule', payload: {} })
  const text = await metrics.write()
  await app.close()
  const series = text
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => /^([^{ ]+)(?:\{(.*)\})? /.exec(line))
  const families = [...text.matchAll(/^# TYPE (\S+) (\S+)/gm)].flatMap(([, name = '', type]) =>
    type === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name]
  )
  const known = new Set([...families, ...series.map(found => found?.[1] ?? '')])
  /** What Prometheus adds to a series. */
  const labels = new Set(['instance'])
  const values = new Set<string>()
  for (const found of series) {
    for (const [, label = '', value = ''] of (found?.[2] ?? '').matchAll(/([a-z_]+)="([^"]*)"/g)) {
      labels.add(label)
      values.add(value)
    }
  }
  for (const slug of Object.keys(problems)) values.add(slug)
  for (const { status } of Object.values(problems)) values.add(String(status))
  t.ok(queries.length > 20)
  for (const [name, query] of queries) {
    const { names, selected, grouped } = inspect(query)
    t.ok(names.length > 0 && names.every(metric => known.has(metric)), name, { query, names })
    t.ok(
      [...grouped, ...selected.map(({ label }) => label)].every(label => labels.has(label)),
      `${name}: labels`,
      { query }
    )
    t.ok(
      selected
        .filter(({ label }) => label !== 'instance')
        .every(selection => selection.values.every(value => values.has(value))),
      `${name}: values`,
      { query }
    )
  }
  for (const { query } of dashboard.templating.list) {
    const metric = /^label_values\((\w+), instance\)$/.exec(typeof query === 'string' ? '' : query.query)?.[1]
    if (typeof query !== 'string') t.ok(known.has(metric ?? ''), 'the list of instances')
  }
  const shown = new Set(
    queries.flatMap(([, query]) => inspect(query).names.map(name => name.replace(/_(bucket|sum|count)$/, '')))
  )
  for (const [, name = ''] of text.matchAll(/^# TYPE (afterword_\S+)/gm))
    t.ok(shown.has(name), `${name} is looked at`)
})

void t.test('panels do not overlap', async t => {
  const cells = dashboard.panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_, i) => `${x + (i % w)} ${y + Math.floor(i / w)}`)
  )
  t.equal(new Set(cells).size, cells.length)
  t.equal(new Set(dashboard.panels.map(({ id }) => id)).size, dashboard.panels.length)
})

void t.test('every alert says what is the matter and what to do', async t => {
  for (const { alert, annotations } of rules)
    t.match(annotations, { summary: /\S/, description: /\S/ }, alert)
})
