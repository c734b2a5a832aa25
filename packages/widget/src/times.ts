import type { Step } from '../../../schemas/step.ts'
import type { Dates } from './dates.ts'
import { named, type Labels } from './speak.ts'

/** The times of a step to paste elsewhere, each in the candidate's zone and the employer's. */
export function toTimes(
  { step, best, opens, closes, employerLocal }: Step,
  say: Labels,
  dates: Dates
): string {
  const both = (time: 'opens' | 'best' | 'closes', mine: string) => {
    const theirs = employerLocal[time]
    return theirs.slice(0, 16) === mine.slice(0, 16)
      ? dates.whole(mine)
      : `${dates.whole(mine)}; ${say('theirTime', { time: dates.whole(theirs) })}`
  }
  return [
    named(say, step),
    ...(opens === closes
      ? [say('from', { from: both('opens', opens) })]
      : [
          say('bestAt', { time: both('best', best) }),
          say('windowOpens', { time: both('opens', opens) }),
          say('windowCloses', { time: both('closes', closes) })
        ])
  ].join('\n')
}
