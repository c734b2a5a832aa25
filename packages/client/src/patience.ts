/**
 * When a call is given up, and when it is made again. Every operation of Afterword only answers, so each may
 * be repeated.
 */
export interface Patience {
  /** Milliseconds for one attempt, its body included. Default 30,000; `Infinity` never gives up. */
  timeout?: number
  /** How often a call is made again after 429, 502, 503, 504 or no answer at all. Default 2; 0 never. */
  retries?: number
  /**
   * Milliseconds: a `Retry-After` above this is not waited for, its answer is handed over at once. Default
   * 60,000.
   */
  maxWait?: number
}

/**
 * Three times what the service gives a request to arrive (`requestTimeout` in src/http/app.ts), so that its
 * own answer comes first.
 */
const defaultTimeout = 30_000
const defaultRetries = 2
/** A key's budget is counted by the minute, so no `Retry-After` of the service is longer. */
const defaultMaxWait = 60_000
/**
 * Milliseconds before the first repeat when nothing says how long; doubled for each further one, as RFC 9110
 * leaves open.
 */
const firstPause = 500
/** The longest that timers of all runtimes keep: 2^31 - 1 milliseconds. */
const longestTimer = 2_147_483_647

const isGateway = (status: number): boolean => status === 502 || status === 504

/**
 * Milliseconds of a `Retry-After`, in seconds or as a date against that of the answer; NaN when there is none
 * to be read.
 */
function readRetryAfter({ headers }: Response): number {
  const text = headers.get('retry-after')?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  return Math.max(0, Date.parse(text) - Date.parse(headers.get('date') ?? ''))
}

/** Milliseconds to wait before the call is made again; undefined when this answer is final. */
function waitFor(response: Response, pause: number, maxWait: number): number | undefined {
  const { status } = response
  if (isGateway(status)) return pause
  if (status !== 429 && status !== 503) return undefined
  const stated = readRetryAfter(response)
  if (Number.isNaN(stated)) return pause
  return stated <= maxWait ? stated : undefined
}

/** Waits, or rejects with the reason of the signal. */
const sleep = async (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop)
  })

/**
 * A signal that follows the caller's and the clock, whichever is first. `AbortSignal.any` came with Node 20.
 */
function limit(signal: AbortSignal, timeout: number): AbortSignal {
  if (timeout === Infinity) return signal
  const controller = new AbortController()
  for (const each of [signal, AbortSignal.timeout(Math.min(timeout, longestTimer))]) {
    if (each.aborted) controller.abort(each.reason)
    each.addEventListener('abort', () => {
      controller.abort(each.reason)
    })
  }
  return controller.signal
}

function check(name: string, value: number, isRight: boolean, accepted: string): void {
  if (!isRight) throw new RangeError(`${name} is ${value}: ${accepted}`)
}

/**
 * A `fetch` that waits and repeats. Rejects as `fetch` does, with a `TimeoutError` when an attempt took too
 * long, and with the reason of an aborted signal.
 */
export function makePatient(
  fetch: (request: Request) => Promise<Response>,
  { timeout = defaultTimeout, retries = defaultRetries, maxWait = defaultMaxWait }: Patience
): (request: Request) => Promise<Response> {
  check('timeout', timeout, timeout > 0, 'milliseconds above 0, or Infinity')
  check('retries', retries, Number.isInteger(retries) && retries >= 0, 'a whole number from 0')
  check('maxWait', maxWait, maxWait >= 0 && maxWait <= longestTimer, `milliseconds from 0 to ${longestTimer}`)
  return async request => {
    for (let attempt = 0; ; attempt++) {
      const isLast = attempt >= retries
      const pause = firstPause * 2 ** attempt
      const signal = limit(request.signal, timeout)
      let wait: number
      try {
        const response = await fetch(new Request(isLast ? request : request.clone(), { signal }))
        const stated = isLast ? undefined : waitFor(response, pause, maxWait)
        if (stated === undefined) return response
        wait = stated
        await response.body?.cancel()
      } catch (error) {
        if (isLast || signal.aborted) throw error
        wait = pause
      }
      await sleep(wait, request.signal)
    }
  }
}
