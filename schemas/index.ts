import { type TSchema } from 'typebox'
import { type Component } from './common.ts'
import * as catalogue from './catalogue.ts'
import * as employer from './employer.ts'
import * as evaluateBatch from './evaluate-batch.ts'
import * as evaluate from './evaluate.ts'
import * as followUp from './follow-up.ts'
import * as interview from './interview.ts'
import * as policy from './policy.ts'
import * as problem from './problem.ts'
import * as received from './received.ts'
import * as scheduleBatch from './schedule-batch.ts'
import * as schedule from './schedule.ts'
import * as sent from './sent.ts'
import * as service from './service.ts'
import * as step from './step.ts'
import * as timeline from './timeline.ts'
import * as values from './values.ts'
import * as vocabulary from './vocabulary.ts'

const isComponent = (value: unknown): value is Component<TSchema> =>
  typeof value === 'object' && value !== null && '$id' in value

/** Every schema that becomes `#/components/schemas/<$id>`: chapter by chapter, by name in each. */
export const components = [
  [vocabulary],
  [policy],
  [values, employer, interview, sent, received, followUp],
  [evaluate, evaluateBatch],
  [timeline, step, schedule, scheduleBatch],
  [catalogue],
  [problem],
  [service]
].flatMap(chapter =>
  chapter
    .flatMap(nouns => Object.values<unknown>(nouns).filter(isComponent))
    .sort((one, other) => (one.$id < other.$id ? -1 : 1))
)
