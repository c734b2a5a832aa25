import { once } from 'node:events'
import { setInterval } from 'node:timers'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { buildApp } from '../../src/http/app.ts'
import { answersIn, closed, listen, open } from './wire.ts'

/** Milliseconds in which the slowest client is cut off: the longest of the timeouts, a check each second, and the patience of a busy machine. */
const cutOff = 20_000

const post = (length: number) =>
  `POST /evaluate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`
const rows: Array<[name: string, start: string, drip: string, status: number]> = [
  ['silence', '', '', 408],
  ['half a request line', 'GET /hea', '', 408],
  ['headers, byte by byte', 'GET /health/live HTTP/1.1\r\nHost: x\r\nX-A: ', 'a', 408],
  ['headers, line by line', 'GET /health/live HTTP/1.1\r\nHost: x\r\n', 'x-a: b\r\n', 408],
  ['a body that does not come', post(100), '', 408],
  ['a body, byte by byte', post(100_000), ' ', 408],
  ['a large body, byte by byte', post(5_000_000), ' ', 408],
  [
    'chunks, one by one',
    post(0).replace('Content-Length: 0', 'Transfer-Encoding: chunked'),
    '1\r\n \r\n',
    408
  ],
  [
    'a second request, byte by byte',
    'GET /health/live HTTP/1.1\r\nHost: x\r\n\r\nGET /health/live HTTP/1.1\r\nX-A: ',
    'a',
    408
  ]
]

t.jobs = 2

void t.test('slow clients are cut off, and the others notice nothing', { jobs: 12 }, async t => {
  const app = await buildApp()
  t.teardown(() => app.close())
  const port = await listen(app)
  const slow = rows.map(async ([name, start, drip, status]) =>
    t.test(name, async t => {
      const socket = open(port).setEncoding('latin1')
      let received = ''
      socket.on('data', (text: string) => {
        received += text
      })
      socket.write(start)
      const dripping = setInterval(() => {
        if (drip !== '' && socket.writable) socket.write(drip)
      }, 250)
      const milliseconds = await closed(socket)
      clearInterval(dripping)
      t.ok(milliseconds < cutOff, `${milliseconds} ms`)
      t.equal(answersIn(received).at(-1)?.status, status)
    })
  )
  for (let i = 0; i < 10; i++) t.equal((await fetch(`http://127.0.0.1:${port}/health/live`)).status, 200)
  await Promise.all(slow)
})

void t.test('a client that never reads is cut off', async t => {
  const app = await buildApp()
  t.teardown(() => app.close())
  const port = await listen(app)
  const times = 2_000
  const socket = open(port).pause()
  const [side] = await once(app.server, 'connection')
  socket.write('GET /catalogue HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(times))
  const milliseconds = await closed(side)
  t.ok(milliseconds < cutOff, `${milliseconds} ms`)
  t.ok(side.bytesWritten < (times * 70_000) / 4, 'most of what it asked for was not even made')
  socket.destroy()
})

void t.test('a client that waits for a slow answer is not taken for a slow client', async t => {
  const app = await buildApp()
  t.teardown(() => app.close())
  app.get('/slow', { config: { access: 'open' } }, async () => {
    await sleep(7_000) // longer than a client may be silent
    return 'late'
  })
  const port = await listen(app)
  const response = await fetch(`http://127.0.0.1:${port}/slow`)
  t.equal(response.status, 200)
  t.equal(await response.text(), 'late')
})
