import { Piscina } from 'piscina'
import { evaluateExamples } from '../../schemas/examples.ts'
import type { Addressed } from '../batch.ts'
import { Refusal } from '../refusal.ts'
import { sizeOf, sizeOfAll } from './costs.ts'
import { Lane } from './lane.ts'
import { metrics } from './metrics.ts'
import type { Outcome, Reading } from './reading.ts'

/** Milliseconds after which a draft's thread is ended; the costliest text at the limit takes 3,200 on a core with VNNI (`npm run bench`). */
const deadline = 6_000
/** Megabytes of a thread's old space: the word list and the vocabulary take 60; the weights lie outside. */
const oldSpace = 256

/** Milliseconds after which a draft is given up between two windows: the thread goes on, and what others have on it is not lost. */
const within = 5_000

/** Milliseconds for a UTF-16 code unit of text on a core with VNNI (`npm run bench`), to begin with; a draft costs as much as 500 before its first. */
const pace = 0.025
/** Drafts that a thread may read beside one that is much longer, window by window. */
const spare = 2

type Balancer = NonNullable<NonNullable<ConstructorParameters<typeof Piscina>[0]>['loadBalancer']>
type Thread = Parameters<Balancer>[1][number]

/** The thread with the fewest drafts. Piscina says Infinity for one draft, where it could be cut off. */
const leastBusy: Balancer = ({ isAbortable }, threads) => {
  const draftsOn = ({ currentUsage }: Thread) => (currentUsage === Infinity ? 1 : currentUsage)
  const [first] = threads.toSorted((a, b) => draftsOn(a) - draftsOn(b))
  // What makes a new thread warm is of no use on one that reads
  return first === undefined || (!isAbortable && draftsOn(first) > 0) ? null : first
}

/** What Piscina says to the other drafts of a thread that is ended because one of them took too long. */
const cutOff = 'Terminating worker thread'
/** Whether an error tells of a thread that ended, rather than of the draft it read: Piscina and Node name it so. */
const isThreadLost = (error: unknown): boolean =>
  error instanceof Error &&
  (error.message.startsWith('worker exited with code: ') ||
    error.message === cutOff ||
    ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'))

/** Reads drafts, a bounded number at a time. Throws a Refusal (`overloaded`) where a draft would wait, or takes, too long. */
export interface Reader {
  read: (caller: string, reading: Reading) => Promise<Outcome>
  /** For each draft of a batch the indices of those to others that are most like it. */
  compare: (caller: string, drafts: readonly Addressed[]) => Promise<number[][]>
  /** Throws where a draft of the caller that came now would be turned away. */
  admit: (caller: string) => void
  /** Drafts that wait for their turn. */
  waiting: () => number
  /** Drafts that are read at a time. */
  width: number
  /** Turns away what waits, and resolves when what was being read is done. */
  close: () => Promise<void>
}

/** A first draft makes a thread load the encoder and compile its code. */
const warmUpReading: Reading = { request: evaluateExamples.thankYou.request, now: 0 }

/** Makes a reader with so many threads, each warm; without any it reads in place, where no deadline holds. `module`: what the threads run. */
export async function makeReader(
  workers: number,
  module = new URL('./reading.ts', import.meta.url)
): Promise<Reader> {
  const width = Math.max(1, workers)
  const lane = new Lane(width, pace, width * spare)
  const waiting = () => lane.waiting
  const admit = (caller: string) => {
    lane.admit(caller)
  }
  if (workers === 0) {
    // Only here: the encoder's weights have no place in a main thread that does not read
    const { default: read, compare } = await import('./reading.ts')
    await read(warmUpReading)
    return {
      waiting,
      width,
      admit,
      close: async () => lane.end(),
      read: async (caller, reading) =>
        lane.run(caller, order => read({ ...reading, order }), sizeOf(reading.request, reading.toOthers)),
      compare: async (caller, drafts) => lane.run(caller, () => compare(drafts), sizeOfAll(drafts))
    }
  }

  const pool = new Piscina({
    filename: module.href,
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: 1 + spare,
    loadBalancer: leastBusy,
    resourceLimits: { maxOldGenerationSizeMb: oldSpace },
    recordTiming: false
  })
  const warmUp = async () => pool.run(warmUpReading)
  await Promise.all(Array.from({ length: workers }, warmUp))
  // A thread that ends between two drafts is replaced too; without a listener the process would end
  pool.on('error', () => {
    metrics.countShed('thread-lost')
  })
  /** Runs a function of the module on a thread. */
  const run = async <Result>(
    caller: string,
    name: string,
    taskOf: (order: number) => unknown,
    size: number
  ) =>
    new Promise<Result>((resolve, reject) => {
      lane
        .run(
          caller,
          async order => {
            const signal = AbortSignal.timeout(deadline)
            try {
              resolve((await pool.run(taskOf(order), { name, signal })) as Result)
            } catch (error) {
              const isLost = signal.aborted || isThreadLost(error)
              if (isLost) metrics.countShed(signal.aborted ? 'too-slow' : 'thread-lost')
              reject(isLost ? new Refusal('overloaded') : error)
              if (isLost) await warmUp() // the next draft's time does not run while the thread is replaced
            }
          },
          size
        )
        .catch(reject)
    })
  return {
    waiting,
    width,
    admit,
    read: async (caller, reading) => {
      const outcome = await run<Outcome>(
        caller,
        'default',
        order => ({ ...reading, order, within }),
        sizeOf(reading.request, reading.toOthers)
      )
      if ('slug' in outcome && outcome.slug === 'overloaded') metrics.countShed('too-slow')
      return outcome
    },
    compare: async (caller, drafts) => run(caller, 'compare', () => drafts, sizeOfAll(drafts)),
    close: async () => {
      await lane.end() // a thread that is ended within the encoder would end the process
      await pool.destroy()
    }
  }
}
