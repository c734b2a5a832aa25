import t from 'tap'
import type { EvaluateRequest } from '../../schemas/evaluate.ts'
import type { Channel, Stage } from '../../schemas/vocabulary.ts'
import { resolvePolicy } from '../../schemas/policy.ts'
import { mistakes } from '../../src/catalogue/index.ts'
import { judge } from '../../src/catalogue/judge.ts'
import type { Facts, Mistake } from '../../src/catalogue/mistake.ts'
import { evaluate } from '../../src/evaluate.ts'
import { faults, unread } from '../../src/draft/draft.ts'

const role = 'Kiln Operator'
const requests: Array<Partial<EvaluateRequest>> = [
  {},
  {
    employer: { name: 'Rosedale Pottery' },
    candidate: { name: 'Tilda Marr' },
    interview: { role, interviewers: [{ name: 'Dana Whitfield' }], topics: ['glaze recipes'] }
  }
]

/** The advice and the example of a mistake, found in whatever draft. */
function adviceOf(mistake: Mistake, stage: Stage, channel: Channel, given: Partial<EvaluateRequest>) {
  const request = { ...given, draft: { stage, channel, body: 'Hello.' } }
  const facts = { draft: unread(stage, channel, 'Hello.'), request, policy: resolvePolicy(undefined) }
  const found = { ...mistake, judge: () => ({ evidence: [] }) }
  return judge({ ...facts, conduct: { act: null } as unknown as Facts['conduct'] }, [found]).findings[0]
}

/** What has no place after a no: the decision is made. */
const undecided =
  /\bwhen you (?:expect|decide)|\bexpect to decide|look forward to (?:hearing|your)|\bif you (?:decide on|choose) me|\bhear(?:ing)? (?:from you soon|what you decide)|\bstill (?:very )?interested/i
const written = /^Dear |\b(?:attached|enclosed|kind regards|this (?:email|letter|message))\b/i
/** Code units of what fits a small screen, and of half a minute of speech (150 words a minute). */
const most = { text: 160, phone: 420 }

for (const mistake of Object.values(mistakes)) {
  if (!(mistake.stages.length > 0 && mistake.channels.length > 0)) continue
  void t.test(mistake.id, async t => {
    const seen = new Set<string>()
    for (const stage of mistake.stages)
      for (const channel of mistake.channels)
        for (const given of requests) {
          const { advice, example } = adviceOf(mistake, stage, channel, given)!
          const where = `${stage} by ${channel}: ${example}`
          if (stage === 'rejection-reply') {
            t.notMatch(advice, undecided, `${stage} by ${channel}: ${advice}`)
            t.notMatch(example, undecided, where)
          }
          if (channel === 'phone') {
            t.notMatch(example, written, where)
            t.ok(example.length <= most.phone, where)
          }
          if (channel === 'text') t.ok(example.length <= most.text, where)
          const key = `${stage} ${channel} ${example}`
          if (seen.has(key)) continue
          seen.add(key)
          const { findings } = await evaluate({ ...given, draft: { stage, channel, body: example } }, 0)
          const known = findings.map(one => one.mistake)
          t.notOk(
            known.some(id => (faults as readonly string[]).includes(id)),
            `commits no fault (${known.join(', ')}), ${where}`
          )
        }
  })
}
