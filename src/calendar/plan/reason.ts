import type { Reason, Status, StepName } from '../../../schemas/step.ts'
import type { Channel, SourceKey } from '../../../schemas/vocabulary.ts'
import type { Time } from '../work/times.ts'
import type { Times } from './sending.ts'

/** A step as far as its reasons go. */
export interface Placed {
  step: StepName
  status: Status
  channel: Channel | null
  times: Times
  post: { postBy: Time; arrives: number } | null
  /** Names of those whom it is still to reach. */
  to: readonly string[]
}

/** A reason, with those who say so. */
export const reason = (code: Reason['code'], text: string, ...sources: SourceKey[]): Reason => ({
  code,
  text,
  sources
})
