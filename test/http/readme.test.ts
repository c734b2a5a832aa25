import { readFileSync } from 'node:fs'
import t from 'tap'
import { batchExamples, evaluateExamples, scheduleExamples } from '../../schemas/examples.ts'
import { bodyLimit } from '../../schemas/limits.ts'
import { problems } from '../../schemas/problem.ts'
import { metrics } from '../../src/http/metrics.ts'
import { makeClient } from './client.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const blocks = [...readme.matchAll(/^```(?:sh|json)\n(.*?)^```/gms)].map(([, block = '']) => block)
const requestTo = (path: string): string =>
  /-d '\n(.*)'\n$/s.exec(blocks.find(block => block.includes(`3000${path} `)) ?? '')?.[1] ?? ''
const answerAfter = (heading: string): object =>
  JSON.parse(
    /^```json\n(.*?)^```/ms.exec(readme.slice(readme.indexOf(`\n## ${heading}\n`)))?.[1] ?? ''
  ) as object

/** Takes out what stands for something left out: the member or item `…`, and the end of a text that was cut. */
function shown(value: unknown): unknown {
  if (Array.isArray(value))
    return Object.fromEntries(value.flatMap((item, i) => (item === '…' ? [] : [[i, shown(item)]])))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, member]) => (name === '…' ? [] : [[name, shown(member)]]))
    )
  return typeof value === 'string' && value.endsWith('…') ? value.slice(0, -1) : value
}

void t.test('the README shows real requests and their real answers', async t => {
  const { post } = await makeClient(t)
  for (const [path, heading, example] of [
    ['/evaluate', 'Judge a draft', evaluateExamples.thankYou],
    ['/evaluate/batch', 'Judge many drafts', batchExamples.panel],
    ['/schedule', 'Plan the follow-ups', scheduleExamples.afterInterview]
  ] as const) {
    t.strictSame(JSON.parse(requestTo(path)), example.request)
    const answer = await post(t, path, requestTo(path), { 'x-request-id': 'demo-1' })
    t.match(answer.json(), shown(answerAfter(heading)))
  }
  const [block = '', ics = ''] =
    /\n## iCalendar, both ways\n.*?```sh\n(.*?)\n```.*?```ics\n(.*?)\n```/s.exec(readme)?.slice(1) ?? []
  t.match(block, "-H 'accept: text/calendar'")
  const calendar = await post(t, '/schedule', /-d '\n(.*)' >/s.exec(block)?.[1] ?? '', {
    accept: 'text/calendar'
  })
  t.ok(calendar.body.includes(ics.replaceAll('\n', '\r\n')))
  const problem = await post(
    t,
    '/evaluate',
    { draft: { stage: 'thank-you' }, employer: { city: 'Boston' } },
    { 'x-request-id': 'demo-1' }
  )
  t.strictSame(problem.json(), answerAfter('Errors'))
})

void t.test('the README shows programs that are run as tests', async t => {
  const programs = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, program]) => program)
  t.strictSame(
    programs,
    ['judge', 'portal'].map(name => readFileSync(new URL(`../client/${name}.ts`, import.meta.url), 'utf8'))
  )
})

void t.test('the README lists every problem and the size of a body', async t => {
  for (const [slug, { status }] of Object.entries(problems))
    t.ok(readme.includes(`| ${status} | \`${slug}\` |`), slug)
  t.ok(readme.includes(`${bodyLimit.toLocaleString('en')} bytes`))
})

void t.test('the README lists every metric of our own', async t => {
  for (const [, name = ''] of (await metrics.write()).matchAll(/^# TYPE (afterword_\S+)/gm))
    t.ok(readme.includes(`| \`${name}\` |`), name)
})
