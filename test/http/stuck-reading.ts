import type { Outcome, Reading } from '../../src/http/reading.ts'

/** A reader of drafts that some subjects send round in circles, or into an error. */
export default function read({
  request: {
    draft: { subject = '' }
  }
}: Reading): Outcome {
  while (subject === 'stuck') Math.sqrt(2)
  if (subject === 'broken') throw new TypeError('a secret')
  return { json: JSON.stringify(subject), verdict: 'send', findings: [] }
}
