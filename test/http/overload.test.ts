import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { text } from 'node:stream/consumers'
import t from 'tap'
import { start } from './process.ts'
import { answersIn, exchange, open } from './wire.ts'

/** So long that a reading takes a good part of a second and few may wait, also on a slow machine. */
const longest = readFileSync(new URL('../corpus/dev.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line).body)
  .join('\n\n')
  .slice(0, 4_000)
const body = JSON.stringify({ draft: { stage: 'thank-you', body: longest } })
const post = `POST /evaluate HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
const probe = 'GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'

void t.test('more drafts than can be read: what can be is, the rest is turned away at once', async t => {
  const { child, listening, exit } = start({ RATE_LIMIT_MAX: '100000', WORKERS: '1' })
  const port = await listening
  await exchange(port, post)
  const sockets = Array.from({ length: 300 }, () => open(port).setEncoding('latin1'))
  await Promise.all(sockets.map(async socket => once(socket, 'connect')))
  const statuses: Array<number | undefined> = [] // in the order of the answers
  const received = sockets.map(async socket => {
    socket.write(post)
    const [answer] = answersIn(await text(socket))
    statuses.push(answer?.status)
    return answer
  })
  let isOver = false
  const all = Promise.all(received).finally(() => {
    isOver = true
  })
  while (!isOver) {
    t.match(await exchange(port, probe), [{ status: 200 }], 'it is seen to be alive')
    await sleep(20)
  }
  const answers = await all
  const [read, refused] = [200, 503].map(status => answers.filter(answer => answer?.status === status))
  t.equal(read!.length + refused!.length, sockets.length, 'nobody is left without an answer')
  t.ok(read!.length > 0 && refused!.length > 0, `${read!.length} read, ${refused!.length} turned away`)
  t.ok(
    refused!.every(answer => answer?.problem === 'overloaded' && /^retry-after: \d+\r/im.test(answer.head))
  )
  t.equal(statuses.at(-1), 200, 'none that is turned away waits in line for it')
  t.match(await exchange(port, post), [{ status: 200 }], 'and it recovers')
  child.kill('SIGTERM')
  await exit
})
