import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { text } from 'node:stream/consumers'

/** An answer as it came over a socket; `problem` is the slug of its problem, if it is one. */
export interface Answer {
  status: number
  head: string
  body: string
  problem: string | undefined
}

/** Makes an app listen on a free port, and gives the port. */
export async function listen(app: Pick<FastifyInstance<any, any, any, any, any>, 'listen'>): Promise<number> {
  return Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port)
}

/** Opens a socket on which errors are silent. */
export function open(port: number): Socket {
  return connect({ port, host: '127.0.0.1', noDelay: true }).on('error', () => {})
}

/** The answers in what a socket gave; bodies by their content-length. */
export function answersIn(received: string): Answer[] {
  const answers: Answer[] = []
  for (let rest = Buffer.from(received, 'latin1'); rest.length > 0;) {
    const end = rest.indexOf('\r\n\r\n')
    if (end < 0) break
    const head = rest.toString('latin1', 0, end)
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1])
    const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0)
    const body = rest.toString('utf8', end + 4, end + 4 + length)
    answers.push({ status, head, body, problem: /"type":"\/problems\/([^"]+)"/.exec(body)?.[1] })
    rest = rest.subarray(end + 4 + length)
  }
  return answers
}

/** Sends bytes and gives all answers until the server closes the connection. */
export async function exchange(port: number, ...parts: Array<string | Buffer>): Promise<Answer[]> {
  const socket = open(port).setEncoding('latin1')
  for (const part of parts) socket.write(part)
  return answersIn(await text(socket).catch(() => ''))
}

/** Resolves when the server closes the connection, to the milliseconds since the call. */
export async function closed(socket: Socket): Promise<number> {
  const since = performance.now()
  if (!socket.destroyed) await once(socket, 'close')
  return performance.now() - since
}
