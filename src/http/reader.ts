import { Piscina } from 'piscina'
import { evaluateExamples } from '../../schemas/examples.ts'
import { Refusal } from '../refusal.ts'
import { Lane } from './lane.ts'
import { metrics } from './metrics.ts'
import read, { type Outcome, type Reading } from './reading.ts'

/** Milliseconds after which a draft's thread is ended; the costliest lawful request takes a sixth of it on one slow core. */
const deadline = 2_000
/** Megabytes of a thread's old space: the word list and the weights take 60. */
const oldSpace = 256

/** Milliseconds for a UTF-16 code unit of text, as measured on one slow core; a draft costs as much as 500 before its first. */
const pace = 0.003
const sizeOf = ({ request: { draft, sent = [] } }: Reading): number => sent.reduce((sum, { body = '' }) => sum + body.length / 4, 500 + draft.body.length)

/** Reads drafts, a bounded number at a time. */
export interface Reader {
  /** Throws a Refusal (`overloaded`) where a draft would wait, or takes, too long. */
  read: (reading: Reading) => Promise<Outcome>
  /** Drafts that wait for their turn. */
  waiting: () => number
  close: () => Promise<void>
}

/** Makes a reader with so many threads, each warm; without any it reads in place, where no deadline holds. `module`: what the threads run. */
export async function makeReader (workers: number, module = new URL('./reading.ts', import.meta.url)): Promise<Reader> {
  const lane = new Lane(Math.max(1, workers), pace)
  const waiting = () => lane.waiting
  if (workers === 0) return { waiting, read: async reading => lane.run(() => read(reading), sizeOf(reading)), close: async () => {} }

  const pool = new Piscina<Reading, Outcome>({
    filename: module.href, minThreads: workers, maxThreads: workers, resourceLimits: { maxOldGenerationSizeMb: oldSpace }, recordTiming: false
  })
  const warmUp = async () => pool.run({ request: evaluateExamples.thankYou.request, now: 0 })
  await Promise.all(Array.from({ length: workers }, warmUp))
  return {
    waiting,
    read: async reading => new Promise((resolve, reject) => {
      lane.run(async () => {
        const signal = AbortSignal.timeout(deadline)
        try {
          resolve(await pool.run(reading, { signal }))
        } catch (error) {
          if (signal.aborted) metrics.countShed('too-slow')
          reject(signal.aborted ? new Refusal('overloaded', []) : error)
          if (signal.aborted) await warmUp() // the next draft's time does not run while the thread is replaced
        }
      }, sizeOf(reading)).catch(reject)
    }),
    close: async () => pool.destroy()
  }
}
