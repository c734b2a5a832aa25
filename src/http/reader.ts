import { Piscina } from 'piscina'
import { evaluateExamples } from '../../schemas/examples.ts'
import type { Addressed } from '../batch.ts'
import { Refusal } from '../refusal.ts'
import { Lane } from './lane.ts'
import { metrics } from './metrics.ts'
import type { Outcome, Reading } from './reading.ts'

/** Milliseconds after which a draft's thread is ended; the costliest text at the limit takes 3,200 on a core with VNNI (`npm run bench`). */
const deadline = 6_000
/** Megabytes of a thread's old space: the word list and the vocabulary take 60; the weights lie outside. */
const oldSpace = 256

/** Milliseconds for a UTF-16 code unit of text on a core with VNNI (`npm run bench`), to begin with; a draft costs as much as 500 before its first. */
const pace = 0.025
const sizeOf = ({ request: { draft, sent = [] }, toOthers = [] }: Reading): number =>
  [...sent, ...toOthers].reduce((sum, { body = '' }) => sum + body.length / 4, 500 + draft.body.length)

/** Comparing takes a two-hundredth of the time of reading. */
const sizeOfAll = (drafts: readonly Addressed[]): number =>
  drafts.reduce((sum, { draft }) => sum + draft.body.length / 200, 5)

/** Whether an error tells of a thread that ended, rather than of the draft it read: Piscina and Node name it so. */
const isThreadLost = (error: unknown): boolean =>
  error instanceof Error &&
  (error.message.startsWith('worker exited with code: ') ||
    ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'))

/** Reads drafts, a bounded number at a time. Throws a Refusal (`overloaded`) where a draft would wait, or takes, too long. */
export interface Reader {
  read: (reading: Reading) => Promise<Outcome>
  /** For each draft of a batch the indices of those to others that are most like it. */
  compare: (drafts: readonly Addressed[]) => Promise<number[][]>
  /** Throws where a draft that came now would be turned away. */
  admit: () => void
  /** Drafts that wait for their turn. */
  waiting: () => number
  /** Drafts that are read at a time. */
  width: number
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
  const lane = new Lane(width, pace)
  const waiting = () => lane.waiting
  const admit = () => {
    lane.admit()
  }
  if (workers === 0) {
    // Only here: the encoder's weights have no place in a main thread that does not read
    const { default: read, compare } = await import('./reading.ts')
    await read(warmUpReading)
    return {
      waiting,
      width,
      admit,
      close: async () => {},
      read: async reading => lane.run(() => read(reading), sizeOf(reading)),
      compare: async drafts => lane.run(() => compare(drafts), sizeOfAll(drafts))
    }
  }

  const pool = new Piscina({
    filename: module.href,
    minThreads: workers,
    maxThreads: workers,
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
  const run = async <Result>(name: string, task: unknown, size: number): Promise<Result> =>
    new Promise((resolve, reject) => {
      lane
        .run(async () => {
          const signal = AbortSignal.timeout(deadline)
          try {
            resolve((await pool.run(task, { name, signal })) as Result)
          } catch (error) {
            const isLost = signal.aborted || isThreadLost(error)
            if (isLost) metrics.countShed(signal.aborted ? 'too-slow' : 'thread-lost')
            reject(isLost ? new Refusal('overloaded') : error)
            if (isLost) await warmUp() // the next draft's time does not run while the thread is replaced
          }
        }, size)
        .catch(reject)
    })
  return {
    waiting,
    width,
    admit,
    read: async reading => run('default', reading, sizeOf(reading)),
    compare: async drafts => run('compare', drafts, sizeOfAll(drafts)),
    close: async () => pool.destroy()
  }
}
