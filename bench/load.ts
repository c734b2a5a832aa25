import { connect } from 'node:net'

/** Requests per second, and the latencies in milliseconds that half and 99 % of the requests stay under. */
export interface Load {
  perSecond: number
  p50: number
  p99: number
}

const headEnd = Buffer.from('\r\n\r\n')

/** The value below which a share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  return (
    numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? NaN
  )
}

/**
 * Keeps connections busy for some seconds, each sending its next request when an answer is complete, and not before its turn where a rate
 * (requests a second) is given: a request that is late by then counts from its turn. Ends sooner when `most` requests are sent. Throws when an
 * answer is not 200.
 */
export async function drive(
  port: number,
  path: string,
  bodies: readonly string[],
  { connections = 16, seconds = 5, rate = Infinity, most = Infinity } = {}
): Promise<Load> {
  const requests = bodies.map(body =>
    Buffer.from(
      `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
    )
  )
  const latencies: number[] = []
  const started = performance.now()
  const end = started + seconds * 1000
  let sent = 0
  await Promise.all(
    Array.from(
      { length: connections },
      () =>
        new Promise<void>((resolve, reject) => {
          const socket = connect({ port, host: '127.0.0.1', noDelay: true })
          let since = 0
          let received = Buffer.alloc(0)
          const send = () => {
            const now = performance.now()
            const turn = rate === Infinity ? now : started + (sent * 1000) / rate
            if (Math.max(now, turn) >= end || sent >= most) {
              socket.end()
              resolve()
              return
            }
            const request = requests[sent++ % requests.length]!
            const write = (from: number) => {
              since = from
              socket.write(request)
            }
            if (turn > now)
              setTimeout(
                () => {
                  write(performance.now())
                },
                Math.ceil(turn - now)
              ) // a timer's delay is no latency
            else write(turn)
          }
          socket
            .on('connect', send)
            .on('error', reject)
            .on('data', chunk => {
              received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
              const head = received.indexOf(headEnd)
              if (head < 0) return
              const text = received.toString('latin1', 0, head)
              const length = Number(/content-length: (\d+)/i.exec(text)?.[1])
              if (received.length < head + headEnd.length + length) return
              if (!text.startsWith('HTTP/1.1 200')) {
                reject(new Error(`${path} answered ${text.slice(9, 12)}`))
                socket.destroy()
                return
              }
              latencies.push(performance.now() - since)
              received = Buffer.alloc(0)
              send()
            })
        })
    )
  )
  return {
    perSecond: latencies.length / ((performance.now() - started) / 1000),
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99)
  }
}
