import { hash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { start } from '../test/http/process.ts'
import { extremes } from './extreme-drafts.ts'
import { quantile } from './load.ts'
import { drafts } from './servers.ts'

/**
 * `npm run bench:fairness`: how long one caller's ordinary drafts take, by turns while nobody else asks and while another caller sends more than can be
 * read. An argument keeps the loads whose name holds it.
 */
const [, , part = ''] = process.argv
/** Milliseconds between two ordinary drafts. */
const pause = 200
const rounds = 3
const perRound = 20

const keyOf = (name: string) => `the key of ${name}`
const { child, listening, exit } = start(
  {
    LOG_LEVEL: 'info',
    RATE_LIMIT_MAX: '1000000000',
    API_KEYS: ['ours', 'theirs'].map(name => `${name}:${hash('sha256', keyOf(name))}`).join(',')
  },
  '--max-semi-space-size=8'
)
const port = await listening

async function ask(caller: string, path: string, body: string): Promise<{ status: number; took: number }> {
  const since = performance.now()
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', 'x-api-key': keyOf(caller) }
  })
  await response.arrayBuffer()
  return { status: response.status, took: performance.now() - since }
}
const bodyOf = (body: string) => JSON.stringify({ draft: { stage: 'thank-you', body } })
const longest = bodyOf(extremes['a long letter']!(20_000))
const letters = drafts.map(one => JSON.stringify(one))

/** What the other caller sends, and how many a second. */
const loads: Record<string, [path: string, body: string, perSecond: number]> = {
  'letters at the limit': ['/evaluate', longest, 10],
  'tokens at the limit': ['/evaluate', bodyOf(extremes['lines of one letter']!(20_000)), 10],
  'letters of 3,000 units': ['/evaluate', bodyOf(extremes['a long letter']!(3_000)), 40],
  'tokens in 2,000 units': ['/evaluate', bodyOf(extremes['lines of one letter']!(2_000)), 20],
  'ordinary drafts': ['/evaluate', letters[0]!, 100],
  'batches at the limit': [
    '/evaluate/batch',
    JSON.stringify({ requests: Array.from({ length: 20 }, () => JSON.parse(longest) as object) }),
    2
  ],
  'batches of ordinary drafts': ['/evaluate/batch', JSON.stringify({ requests: drafts.slice(0, 100) }), 4]
}

async function measure(): Promise<{ times: number[]; refused: number }> {
  const times: number[] = []
  let refused = 0
  for (let i = 0; i < perRound; i++) {
    const { status, took } = await ask('ours', '/evaluate', letters[i]!)
    if (status === 200) times.push(took)
    else refused++
    await sleep(pause)
  }
  return { times, refused }
}

const row = (name: string, ...cells: string[]) => {
  process.stdout.write(`${name.padEnd(28)}${cells.map(cell => cell.padStart(10)).join('')}\n`)
}
const inMs = (times: readonly number[], share: number) => quantile(times, share).toFixed(0)
row('ms of an ordinary draft', 'alone', '90 %', 'beside', '90 %', 'times', 'refused', 'others', 'refused')
await measure()
for (const [name, [path, body, perSecond]] of Object.entries(loads)) {
  if (!name.includes(part)) continue
  const [alone, beside] = [[] as number[], [] as number[]]
  let [refused, answered, theirRefused] = [0, 0, 0]
  for (let round = 0; round < rounds; round++) {
    alone.push(...(await measure()).times)
    const theirs: Array<Promise<unknown>> = []
    const sending = setInterval(() => {
      theirs.push(
        ask('theirs', path, body).then(({ status }) => {
          if (status === 200) answered++
          else theirRefused++
        })
      )
    }, 1_000 / perSecond)
    await sleep(1_000)
    const measured = await measure()
    beside.push(...measured.times)
    refused += measured.refused
    clearInterval(sending)
    await Promise.all(theirs)
  }
  row(
    name,
    inMs(alone, 0.5),
    inMs(alone, 0.9),
    inMs(beside, 0.5),
    inMs(beside, 0.9),
    (quantile(beside, 0.5) / quantile(alone, 0.5)).toFixed(2),
    String(refused),
    String(answered),
    String(theirRefused)
  )
}
child.kill('SIGTERM')
await exit
