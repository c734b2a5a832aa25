import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { EvaluateRequest } from '../schemas/evaluate.ts'
import { scheduleExamples } from '../schemas/examples.ts'

/**
 * A load generator that is a process of its own: told a port by its parent, it asks for evaluations, as many a second as it is told whether they are answered
 * or not, or, with no rate, as many as 16 connections get answered. Sends the parent an Offered when all are answered.
 */
export interface Order {
  port: number
  seconds: number
  rate: number | null
}
/** What came of it: milliseconds of those answered with 200 and of those turned away with 503, and the number of others. */
export interface Offered {
  seconds: number
  answered: number[]
  shed: number[]
  lost: number
}

/** Real drafts of 120 to 180 words from the labelled corpus, each with what is known of its application. */
const { timeZone, now, candidate, employer, interview } = scheduleExamples.afterInterview.request
const bodies = readFileSync(new URL('../test/corpus/dev.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as EvaluateRequest['draft'])
  .filter(({ body }) => {
    const words = body.split(/\s+/).length
    return words >= 120 && words <= 180
  })
  .map(({ stage, channel = 'email', body }): EvaluateRequest => ({
    timeZone,
    now,
    candidate,
    employer,
    interview,
    sent: [],
    draft: { stage, channel, body, sendAt: now }
  }))
  .map(one => JSON.stringify(one))

const connections = 16

/** Asks once, on a connection that is kept; resolves to the status, 0 where there was no answer. */
async function ask(agent: Agent, port: number, body: string): Promise<number> {
  return new Promise(resolve => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    request({ agent, port, host: '127.0.0.1', method: 'POST', path: '/evaluate', headers }, response => {
      response
        .resume()
        .on('end', () => {
          resolve(response.statusCode ?? 0)
        })
        .on('error', () => {
          resolve(0)
        })
    })
      .on('error', () => {
        resolve(0)
      })
      .end(body)
  })
}

async function offer({ port, seconds, rate }: Order): Promise<Offered> {
  const agent = new Agent({ keepAlive: true })
  const offered: Offered = { seconds: 0, answered: [], shed: [], lost: 0 }
  let sent = 0
  const one = async () => {
    const since = performance.now()
    const status = await ask(agent, port, bodies[sent++ % bodies.length]!)
    if (status === 200) offered.answered.push(performance.now() - since)
    else if (status === 503) offered.shed.push(performance.now() - since)
    else offered.lost++
  }
  const started = performance.now()
  const elapsed = () => (performance.now() - started) / 1000
  const pending: Array<Promise<void>> = []
  if (rate === null)
    pending.push(
      ...Array.from({ length: connections }, async () => {
        while (elapsed() < seconds) await one()
      })
    )
  else {
    while (elapsed() < seconds) {
      while (sent < elapsed() * rate) pending.push(one())
      await sleep(1)
    }
  }
  await Promise.all(pending)
  agent.destroy()
  return { ...offered, seconds: elapsed() }
}

process.on('message', (order: Order) => {
  void offer(order).then(offered => process.send?.(offered))
})
