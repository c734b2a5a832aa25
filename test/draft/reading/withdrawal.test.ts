import t from 'tap'
import { isWithdrawal } from '../../../src/draft/reading/withdrawal.ts'
import { readDraft } from '../../../src/draft/read.ts'

const nobody = { interviewers: [], candidate: null, company: null, role: null, topics: [] }
const draftOf = async (body: string) => readDraft({ stage: 'thank-you', body }, nobody)

void t.test('a withdrawal', async t => {
  for (const text of [
    'I am writing to withdraw my application.',
    'After some thought I am going to step back.',
    'I have decided not to take it further.'
  ])
    t.ok(isWithdrawal(await draftOf(text)), text)
  for (const text of ['The step at the back door was icy.', 'I would not step over anybody.'])
    t.notOk(isWithdrawal(await draftOf(text)), text)
})
