import t from 'tap'
import type { EvaluateRequest } from '../schemas/evaluate.ts'
import type { MistakeId } from '../schemas/vocabulary.ts'
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
function findingOf(id: MistakeId, { draft, timeZone, interview, ...rest }: EvaluateRequest) {
  if (id === 'skipped-check-in')
    return schedule(
      { ...rest, timeZone: timeZone ?? '', interview: { ...interview, start: interview?.start ?? '' } },
      0
    ).warnings.find(({ mistake }) => mistake === id)
  return evaluate(
    {
      ...rest,
      draft,
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(interview === undefined ? {} : { interview })
    },
    0
  ).findings.find(({ mistake }) => mistake === id)
}

for (const mistake of Object.values(mistakes)) {
  void t.test(mistake.id, async t => {
    for (const example of mistake.wrong) {
      const { request, marked } = requestOf(mistake, example)
      const finding = findingOf(mistake.id, request)
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
        findingOf(mistake.id, requestOf(mistake, example).request),
        `left alone: ${JSON.stringify(example)}`
      )
    for (const example of mistake.knownGaps)
      t.ok(
        findingOf(mistake.id, requestOf(mistake, example).request),
        `a known gap is closed, move it to right: ${JSON.stringify(example)}`
      )
  })
}

void t.test('the catalogue as served', async t => {
  t.equal(catalogue.mistakes.length, 30)
  for (const { id, sources } of catalogue.mistakes)
    for (const key of sources) t.ok(Object.hasOwn(catalogue.sources, key), `${id} names a known source`)
})
