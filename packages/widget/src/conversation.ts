/**
 * What came of a question. `busy` names the seconds to wait; `refused` is for good until the question
 * changes.
 */
export type Outcome<Answer> =
  | { kind: 'answer'; answer: Answer }
  | { kind: 'busy'; seconds: number }
  | { kind: 'unreachable'; status?: number }
  | { kind: 'refused'; status: number; slug: string; details: string[] }
  | { kind: 'unreadable' }
  | { kind: 'other-version' }
export type Trouble = Exclude<Outcome<unknown>, { kind: 'answer' }>

interface Question {
  url: string
  body: object
  headers: Readonly<Record<string, string>>
}

/** Milliseconds until an answer is given up. */
const patience = 20_000
/** Seconds: without a Retry-After, and the most that is waited whatever one says. */
const defaultWait = 5
const longestWait = 300

/** Seconds of a Retry-After header: a number, or a date against that of the answer. */
export function readRetryAfter(retryAfter: string | null, date: string | null): number {
  const text = retryAfter?.trim() ?? ''
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - Date.parse(date ?? '')) / 1000
  return Number.isNaN(seconds) ? defaultWait : Math.min(Math.max(Math.ceil(seconds), 1), longestWait)
}

/**
 * Faults that are shown, and UTF-16 code units of one that is shown whole: lists of what is accepted can be
 * long.
 */
const mostFaults = 2
const longestFault = 300

/** Faults as they are shown beside a draft: the first few, and of a long one its first sentence. */
export const shorten = (faults: readonly string[]): string =>
  [
    ...faults
      .slice(0, mostFaults)
      .map(fault => (fault.length > longestFault ? fault.replace(/(?<=[.!?])\s.*$/s, '') : fault)),
    ...(faults.length > mostFaults ? ['…'] : [])
  ].join(' ')

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const toText = (value: unknown): string[] => (typeof value === 'string' && value !== '' ? [value] : [])

function readProblem(status: number, value: unknown): Trouble {
  const problem = isRecord(value) ? value : {}
  const faults = Array.isArray(problem['errors'])
    ? problem['errors']
        .filter(isRecord)
        .flatMap(({ detail, pointer }) => toText(detail).map(text => [...toText(pointer), text].join(': ')))
    : []
  return {
    kind: 'refused',
    status,
    slug: toText(problem['type'])[0]?.split('/').at(-1) ?? '',
    details: faults.length > 0 ? faults : toText(problem['detail'])
  }
}

/** Puts a question to the service. Never rejects, save when aborted by `signal`. */
export async function ask<Answer>(
  { url, body, headers }: Question,
  isAnswer: (value: unknown) => value is Answer,
  signal: AbortSignal
): Promise<Outcome<Answer>> {
  let response: Response
  let text: string
  try {
    response = await fetch(url, {
      method: 'POST',
      body: JSON.stringify(body),
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
      headers: { accept: 'application/json', 'content-type': 'application/json', ...headers }
    })
    text = await response.text()
  } catch {
    signal.throwIfAborted()
    return { kind: 'unreachable' }
  }
  const { status } = response
  if (status === 429 || status === 503)
    return {
      kind: 'busy',
      seconds: readRetryAfter(response.headers.get('retry-after'), response.headers.get('date'))
    }
  if (status >= 500) return { kind: 'unreachable', status }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return status >= 400 ? readProblem(status, undefined) : { kind: 'unreadable' }
  }
  if (!response.ok) return readProblem(status, value)
  if (isAnswer(value)) return { kind: 'answer', answer: value }
  return isRecord(value) ? { kind: 'other-version' } : { kind: 'unreadable' }
}

/**
 * One question at a time: a new one takes the place of the last, whose answer is never heard; what can be
 * tried again is.
 */
export class Conversation<Answer> {
  readonly #isAnswer: (value: unknown) => value is Answer
  readonly #hear: (outcome: Outcome<Answer>, question: Question) => void
  #question: Question | undefined
  #abort = new AbortController()
  #timer: ReturnType<typeof setTimeout> | undefined
  #failures = 0

  /** `hear` is called with each outcome of the latest question. */
  constructor(
    isAnswer: (value: unknown) => value is Answer,
    hear: (outcome: Outcome<Answer>, question: Question) => void
  ) {
    this.#isAnswer = isAnswer
    this.#hear = hear
  }

  /** Asks after `delay` milliseconds, unless another question comes first. */
  ask(question: Question, delay: number): void {
    this.stop()
    this.#question = question
    this.#failures = 0
    this.#timer = setTimeout(() => {
      void this.#put(question)
    }, delay)
  }

  /** Forgets the question and whatever answer is under way. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#abort.abort()
    this.#question = undefined
  }

  /** Asks at once what still waits for an answer, such as when the network is back. */
  retry(): void {
    const question = this.#question
    if (question === undefined) return
    clearTimeout(this.#timer)
    void this.#put(question)
  }

  async #put(question: Question): Promise<void> {
    this.#abort.abort()
    const abort = (this.#abort = new AbortController())
    let outcome: Outcome<Answer>
    try {
      outcome = await ask(question, this.#isAnswer, abort.signal)
    } catch {
      return
    }
    if (abort.signal.aborted) return
    if (outcome.kind === 'busy' || outcome.kind === 'unreachable') {
      const seconds = outcome.kind === 'busy' ? outcome.seconds : Math.min(2 ** ++this.#failures, 60)
      this.#timer = setTimeout(() => {
        void this.#put(question)
      }, seconds * 1000)
    } else this.#question = undefined
    this.#hear(outcome, question)
  }
}
