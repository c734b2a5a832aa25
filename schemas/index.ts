import { type TSchema } from 'typebox'
import { type Component } from './common.ts'
import * as catalogue from './catalogue.ts'
import * as evaluate from './evaluate.ts'
import * as followUp from './follow-up.ts'
import * as policy from './policy.ts'
import * as problem from './problem.ts'
import * as schedule from './schedule.ts'
import * as service from './service.ts'
import * as vocabulary from './vocabulary.ts'

const isComponent = (value: unknown): value is Component<TSchema> =>
  typeof value === 'object' && value !== null && '$id' in value

/** Every schema that becomes `#/components/schemas/<$id>`. */
export const components = [
  vocabulary,
  policy,
  followUp,
  evaluate,
  schedule,
  catalogue,
  problem,
  service
].flatMap(nouns => Object.values(nouns).filter(isComponent))
