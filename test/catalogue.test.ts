import { readFileSync } from 'node:fs'
import t from 'tap'
import type { EvaluateRequest } from '../schemas/evaluate.ts'
import type { Channel, MistakeId, Stage } from '../schemas/vocabulary.ts'
import { catalogue, mistakes } from '../src/catalogue/index.ts'
import type { Example, Mistake } from '../src/catalogue/mistake.ts'
import { evaluate } from '../src/evaluate.ts'
import { schedule } from '../src/schedule.ts'

/** An example as a request: marks taken out of the body, the mistake's first stage and channel unless it says otherwise. */
function requestOf(
  { stages, channels }: Mistake,
  example: Example
): { request: EvaluateRequest; marked: string[] } {
  const { text, given } = typeof example === 'string' ? { text: example, given: {} } : example
  const marked = [...text.matchAll(/«([^»]*)»/g)].map(([, quote = '']) => quote)
  return {
    marked,
    request: {
      now: '2026-06-01T12:00:00Z',
      ...given,
      draft: {
        stage: stages[0] ?? 'thank-you',
        channel: channels[0] ?? 'email',
        body: text.replace(/[«»]/g, ''),
        ...given.draft
      }
    }
  }
}

/** `skipped-check-in` is a matter of the plan: no draft can skip the check-in that it is. */
async function findingOf(id: MistakeId, { draft, timeZone, interview, ...rest }: EvaluateRequest) {
  if (id === 'skipped-check-in')
    return schedule(
      { ...rest, timeZone: timeZone ?? '', interview: { ...interview, start: interview?.start ?? '' } },
      0
    ).warnings.find(({ mistake }) => mistake === id)
  const { findings } = await evaluate(
    {
      ...rest,
      draft,
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(interview === undefined ? {} : { interview })
    },
    0
  )
  return findings.find(({ mistake }) => mistake === id)
}

for (const mistake of Object.values(mistakes)) {
  void t.test(mistake.id, async t => {
    for (const example of mistake.wrong) {
      const { request, marked } = requestOf(mistake, example)
      const finding = await findingOf(mistake.id, request)
      t.ok(finding, `found: ${JSON.stringify(example)}`)
      if (marked.length > 0)
        t.strictSame(
          finding?.evidence.map(({ quote }) => quote),
          marked,
          JSON.stringify(example)
        )
    }
    for (const example of mistake.right)
      t.notOk(
        await findingOf(mistake.id, requestOf(mistake, example).request),
        `left alone: ${JSON.stringify(example)}`
      )
    for (const example of mistake.knownGaps)
      t.ok(
        await findingOf(mistake.id, requestOf(mistake, example).request),
        `a known gap is closed, move it to right: ${JSON.stringify(example)}`
      )
  })
}

void t.test('the catalogue as served', async t => {
  t.equal(catalogue.mistakes.length, 31)
  for (const { id, sources } of catalogue.mistakes)
    for (const key of sources) t.ok(Object.hasOwn(catalogue.sources, key), `${id} names a known source`)
})

/** Drafts that commit a mistake which is not found today; the test fails once it is, so that improvements are recorded. */
const missed = readFileSync(new URL('corpus/missed.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as { mistake: MistakeId; stage: Stage; channel: Channel; body: string })

void t.test('what is missed today', async t => {
  for (const { mistake, stage, channel, body } of missed) {
    const finding = await findingOf(mistake, { draft: { stage, channel, body } })
    t.notOk(finding, `${mistake} is found now, so make it an example: ${JSON.stringify(body)}`)
  }
})
