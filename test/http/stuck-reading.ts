import { setTimeout as sleep } from 'node:timers/promises'
import type { Outcome, Reading } from '../../src/http/reading.ts'

/** A reader of drafts that some subjects send round in circles, into an error, to sleep, or to their end. */
export default async function read({
  request: {
    draft: { subject = '' }
  }
}: Reading): Promise<Outcome> {
  while (subject === 'stuck') Math.sqrt(2)
  if (subject === 'dead') process.exit(1)
  if (subject === 'slow') await sleep(300)
  if (subject === 'broken') throw new TypeError('a secret')
  return { json: JSON.stringify(subject), verdict: 'send', findings: [] }
}
