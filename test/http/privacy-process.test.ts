import { hash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { evaluateExamples } from '../../schemas/examples.ts'
import { makeCollector } from './collector.ts'
import { mark } from './planting.ts'
import { start } from './process.ts'

const key = `${mark} key`

/** Makes the thread throw all it knows when it writes an answer that quotes the words, and the process throw at a signal. Stacks quote this text, so the mark comes from elsewhere. */
const trap = `data:text/javascript,${encodeURIComponent(`
  import { isMainThread } from 'node:worker_threads'
  const { stringify } = JSON
  const { MARK } = process.env
  const faultOf = words => Object.assign(new TypeError(words + '\\n    at ' + words, { cause: new Error(words) }), { code: words, [words]: words })
  if (isMainThread) process.on('SIGWINCH', () => { throw faultOf(MARK) })
  else JSON.stringify = (value) => {
    const words = stringify(value)
    if (words.includes(MARK + ' fails')) throw faultOf(words)
    if (words.includes(MARK + ' throws')) throw words
    return words
  }`)}`

/** A Redis that takes connections and says nothing. */
async function startSilence(t: Test): Promise<number> {
  const server = createServer(socket => {
    socket.on('error', () => {}).resume()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.close()
  })
  return (server.address() as AddressInfo).port
}

/** The thank-you with a place left to fill in, which the answer quotes. */
const draftWith = (words: string) => ({
  ...evaluateExamples.thankYou.request,
  draft: {
    ...evaluateExamples.thankYou.request.draft,
    body: `I hope to hear of {{${words}}} soon. ${evaluateExamples.thankYou.request.draft.body}`
  }
})

void t.test(
  'a process with a thread, keys and a silent Redis tells nothing of what it is sent, whatever fails',
  async t => {
    const collector = await makeCollector(t)
    const { child, listening, exit, errors, log } = start(
      {
        MARK: mark,
        LOG_LEVEL: 'trace',
        WORKERS: '1',
        API_KEYS: `portal:${hash('sha256', key)}`,
        REDIS_URL: `redis://${mark}:${mark}@127.0.0.1:${await startSilence(t)}`,
        OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
        OTEL_BSP_SCHEDULE_DELAY: '10'
      },
      '--import',
      trap
    )
    t.teardown(() => child.kill('SIGKILL'))
    const origin = `http://127.0.0.1:${await listening}`
    const rows: Array<[status: number, body: unknown, key?: string]> = [
      [200, draftWith(mark)],
      [400, { ...draftWith(mark), [mark]: mark }],
      [422, { ...draftWith(mark), timeZone: mark }],
      [401, draftWith(mark), `another ${key}`],
      [500, draftWith(`${mark} fails`)],
      [500, draftWith(`${mark} throws`)],
      [200, draftWith(mark)]
    ]
    for (const [status, body, sent = key] of rows) {
      const headers = {
        'content-type': 'application/json',
        'x-api-key': sent,
        'user-agent': mark,
        [`x-${mark}`]: mark
      }
      const answer = await fetch(`${origin}/evaluate?${mark}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body)
      })
      t.equal(answer.status, status)
      if (status > 400) t.notMatch(await answer.text(), mark)
    }
    const counted = await (await fetch(`${origin}/metrics`)).text()
    child.kill('SIGWINCH')
    t.strictSame(await exit, [1, null])

    for (const [what, said] of Object.entries({
      log: log(),
      errors: await errors,
      counted,
      traces: collector.bodies.join('\n')
    }))
      t.notMatch(said, /zyxwvut|priya|dana/i, what)
    const lines = log()
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>)
    const said = (words: string) => lines.filter(({ msg }) => String(msg).startsWith(words))
    t.match(said('Redis does not answer'), { length: 1 })
    t.strictSame(
      said('answered').map(({ status, keyName }) => [status, keyName]),
      [...rows.map(([status]) => [status, status === 401 ? null : 'portal']), [200, null]]
    )
    t.match(
      said('request failed').map(({ err }) => err),
      [
        { type: 'TypeError', stack: /\n {4}at JSON\.stringify/, code: undefined },
        { type: 'string', stack: '' }
      ]
    )
    t.match(said('closing after an unhandled error'), [
      {
        level: 60,
        err: { type: 'TypeError', message: '(withheld)', stack: /^ {4}at faultOf/, code: undefined }
      }
    ])
    t.equal(collector.spans().length, rows.length)
  }
)
