import t from 'tap'
import { missingParts, vaguePurpose } from '../../../src/draft/reading/purpose.ts'
import { readDraft } from '../../../src/draft/read.ts'

const known = { interviewers: [], candidate: null, company: null, role: null, topics: [] }
const read = async (body: string) => readDraft({ stage: 'check-in', channel: 'phone', body }, known)

void t.test('parts of a call', async t => {
  t.strictSame(
    missingParts(
      await read(
        'Hi Mr Okafor, this is Danielle Brooks. I interviewed with you last Tuesday for the lead welder job. Thank you again; I am still very interested. Have you decided?'
      ),
      known
    ),
    []
  )
  const bare = missingParts(await read('Hello. It is all quiet at this end. Bye.'), known)
  for (const part of [
    'who you are',
    'which job or interview it is about',
    'a thank-you',
    'a question about the timeline'
  ] as const)
    t.ok(bare.includes(part), part)
})

void t.test('the vague words in place of the job', async t => {
  const body = "Hi, I'm calling about the job. Ring me."
  const span = vaguePurpose(await read(body))
  t.equal(body.slice(span?.start, span?.end), 'calling about the job')
  t.equal(vaguePurpose(await read('Hi, have you chosen a clerk?')), null)
})
