import { appendFile, fstatSync } from 'node:fs'
import { Socket } from 'node:net'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'

/** Bytes of lines that wait for a sink that takes none; later ones are lost. */
const most = 2 ** 20
/** Milliseconds that the end of the process waits for the last lines. */
const patience = 500

type Send = (text: string, done: (error?: Error | null) => void) => void

/** Where lines of the log go, without ever holding up who writes them: what the sink does not take is lost, and how much that was is said once it takes some again. */
export class LogSink {
  readonly #send: Send
  #waiting: string[] = []
  #bytes = 0
  #lost = 0
  #isSending = false

  constructor(send: Send) {
    this.#send = send
  }

  write(line: string): void {
    if (this.#bytes + line.length > most) this.#lost++
    else {
      this.#waiting.push(line)
      this.#bytes += line.length
    }
    this.#pump()
  }

  /** Resolves when all lines are written, or soon. */
  async flush(): Promise<void> {
    const until = performance.now() + patience
    while (this.#isSending && performance.now() < until) await sleep(5)
  }

  #pump(): void {
    if (this.#isSending || this.#waiting.length === 0) return
    const lines = this.#waiting
    const told = this.#lost
    const text = lines.join('')
    this.#waiting = []
    this.#bytes = 0
    this.#isSending = true
    this.#send(told === 0 ? text : loss(told) + text, error => {
      this.#isSending = false
      if (error) this.#lost += lines.length
      else this.#lost -= told
      this.#pump()
    })
  }
}

const loss = (lines: number): string =>
  `${JSON.stringify({ level: 40, time: Date.now(), pid: process.pid, hostname: hostname(), msg: `${lines} lines of the log were lost: its sink took none` })}\n`

const isPipe = (descriptor: number): boolean => {
  try {
    const stat = fstatSync(descriptor)
    return stat.isFIFO() || stat.isSocket()
  } catch {
    return false // closed: each line will fail, and be lost
  }
}

/** The sink behind an open file descriptor. A pipe that nobody reads would hold up a thread that writes to it, and with it the end of the process. */
export function openSink(descriptor: number): LogSink {
  if (!isPipe(descriptor))
    return new LogSink((text, done) => {
      appendFile(descriptor, text, done)
    })
  const pipe = new Socket({ fd: descriptor, readable: false, writable: true }).on('error', () => {}) // told to each write as well
  return new LogSink((text, done) => {
    pipe.write(text, done)
  })
}
