import { readFileSync } from 'node:fs'
import type { EvaluateRequest, Evaluation } from '../schemas/evaluate.ts'
import type { Channel, MistakeId, Stage } from '../schemas/vocabulary.ts'
import type { Encoder } from '../src/draft/reading/encoder.ts'
import { evaluate } from '../src/evaluate.ts'

/** A labelled draft; `uncertain` labels count neither way. Older files mark no spans, slips or acts. */
export interface LabelledDraft {
  id: string
  stage: Stage
  channel: Channel
  subject: string | null
  body: string
  context: {
    company: string | null
    role: string | null
    interviewers: string[]
    candidate: string | null
    topics: string[]
  }
  quality: 'good' | 'middling' | 'bad'
  labels: MistakeId[]
  uncertain: MistakeId[]
  spans?: Array<{ label: string; quote: string }>
  slips?: Array<{ quote: string; better: string }>
  english?: string
}

/** A labelled draft with what the service says of it. */
export interface Judged {
  draft: LabelledDraft
  evaluation: Evaluation
}

export function readLines<Row>(file: URL | string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Row)
}

/** Whoever writes a check-in has most often thanked before: a missing thanks there counts neither way unless it is labelled. */
export function withOpenThanks(draft: LabelledDraft): LabelledDraft {
  const isOpen = draft.stage === 'check-in' && !draft.labels.includes('missing-thanks')
  return isOpen ? { ...draft, uncertain: [...draft.uncertain, 'missing-thanks'] } : draft
}

export function requestOf({ stage, channel, subject, body, context }: LabelledDraft): EvaluateRequest {
  const { company, role, interviewers, candidate, topics } = context
  return {
    now: '2026-06-01T12:00:00Z',
    draft: { stage, channel, body, ...(subject === null ? {} : { subject }) },
    ...(candidate === null ? {} : { candidate: { name: candidate } }),
    ...(company === null ? {} : { employer: { name: company } }),
    interview: {
      ...(role === null ? {} : { role }),
      interviewers: interviewers.map(name => ({ name })),
      topics
    }
  }
}

/** Judges every draft of a file. `encode`: the service's own by default. */
export async function judgeFile(file: URL | string, encode?: Encoder): Promise<Judged[]> {
  const judged: Judged[] = []
  for (const draft of readLines<LabelledDraft>(file).map(withOpenThanks))
    judged.push({ draft, evaluation: await evaluate(requestOf(draft), 0, [], encode) })
  return judged
}
