import t from 'tap'
import { readLines, type LabelledDraft } from '../bench/letters.ts'
import { trySuggestions } from '../bench/suggested.ts'

/** Every so many drafts of a file; `npm run suggestions` tries all of them, and the letters that the encoder learned from. */
const every = 10

void t.test('what is suggested works in the draft it is suggested for', async t => {
  let tried = 0
  for (const name of ['dev', 'ordinary', 'fresh', 'english', 'unseen']) {
    const drafts = readLines<LabelledDraft>(new URL(`corpus/${name}.jsonl`, import.meta.url))
    for (const draft of drafts.filter((_, i) => i % every === 0))
      for (const { mistake, fault, words } of await trySuggestions(draft)) {
        tried++
        t.equal(fault, null, `${name} ${draft.id} ${mistake} ${fault ?? 'works'}: ${words}`)
      }
  }
  t.ok(tried > 50, `${tried} suggestions were tried`)
})
