import t from 'tap'
import { readLines } from '../bench/letters.ts'
import type { DraftInput, EvaluateRequest } from '../schemas/evaluate.ts'
import { evaluate } from '../src/evaluate.ts'
import { Refusal } from '../src/refusal.ts'

/** Drafts that nobody would send in earnest, each with what it is. */
type Absurd = Omit<EvaluateRequest, 'draft'> & DraftInput & { what: string }

void t.test('no absurd draft is told to send', async t => {
  const drafts = readLines<Absurd>(new URL('corpus/absurd.jsonl', import.meta.url))
  t.ok(drafts.length >= 40)
  for (const { what, stage, channel = 'email', body, ...given } of drafts) {
    try {
      const { verdict } = await evaluate({ ...given, draft: { stage, channel, body } }, 0)
      t.not(verdict, 'send', what)
    } catch (error) {
      t.equal(
        error instanceof Refusal && error.slug,
        'unsupported-language',
        `${what} is no letter in English`
      )
    }
  }
})
