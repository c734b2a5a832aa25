import { readFileSync } from 'node:fs'
import t from 'tap'
import type { Channel, MistakeId, Stage } from '../../../schemas/vocabulary.ts'
import { evaluate } from '../../../src/evaluate.ts'

/** Two drafts of much the same words, of which one commits a mistake; written by somebody who did not know the reader. */
interface Probe {
  id: string
  kind: string
  stage: Stage
  channel: Channel
  mistake: MistakeId
  wrong: string
  right: string
}

const probes = readFileSync(new URL('../../corpus/probes.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Probe)
/** Of both sides of all pairs. */
const floor = 0.9

async function isFound({ stage, channel, mistake }: Probe, body: string): Promise<boolean> {
  const { findings } = await evaluate({ draft: { stage, channel, body } }, 0)
  return findings.some(finding => finding.mistake === mistake)
}

void t.test('what is meant decides, not the words', async t => {
  const misses: string[] = []
  for (const probe of probes) {
    if (!(await isFound(probe, probe.wrong)))
      misses.push(`${probe.id} ${probe.kind}: missed ${probe.mistake}`)
    if (await isFound(probe, probe.right)) misses.push(`${probe.id} ${probe.kind}: wrongly ${probe.mistake}`)
  }
  for (const miss of misses) t.comment(miss)
  const right = 1 - misses.length / (2 * probes.length)
  t.ok(right >= floor, `${(100 * right).toFixed(1)}% of ${2 * probes.length} are read rightly`)
})
