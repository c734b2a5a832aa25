import { policyDefaults } from '../../../schemas/policy.ts'
import type { Reason } from '../../../schemas/step.ts'
import type { Dates, ResolvedApplication } from '../request/resolved.ts'
import { sayDate } from '../work/dates.ts'
import { sayTime } from '../work/times.ts'
import { reason, type Placed } from './reason.ts'
import type { Windows } from './windows.ts'

/** What each step is for, and how its window was counted. */
export function purposes(
  { step, times }: Placed,
  { policy, ownDeadline }: ResolvedApplication,
  { calendar, candidateZone }: Dates,
  { promise }: Windows
): Reason[] {
  switch (step) {
    case 'draft-thank-you':
      return [
        reason(
          'half-hour-block',
          'Keep the half hour after the interview free and write your notes while every detail is fresh.',
          's3'
        )
      ]
    case 'thank-you':
      return [
        policy.thankYouWithinHours === 24
          ? reason(
              'within-24-hours',
              `A thank-you is at its best within 24 hours of the interview: until ${sayTime(times.closes, candidateZone)}.`,
              's2',
              's3'
            )
          : reason(
              'within-48-hours',
              `This policy gives a thank-you 48 hours from the interview: until ${sayTime(times.closes, candidateZone)}.`,
              's1'
            ),
        ...(policy.thankYouNotBeforeMinutes === 0
          ? []
          : [
              reason(
                'not-at-once',
                `Give it ${policy.thankYouNotBeforeMinutes} minutes first, so that it does not read as written beforehand.`,
                's2'
              )
            ])
      ]
    case 'check-in': {
      const { deadline, from: counted, since } = promise
      const [window, standard, from] =
        deadline === null
          ? [
              policy.checkInAfterInterview,
              policyDefaults.standard.checkInAfterInterview,
              `${since === null ? 'the interview' : 'their word'} (${sayDate(counted)})`
            ]
          : [
              policy.checkInAfterDeadline,
              policyDefaults.standard.checkInAfterDeadline,
              `the day they named (${sayDate(deadline)})`
            ]
      const isStandard =
        window.opens === standard.opens && window.best === standard.best && window.closes === standard.closes
      const span = window.opens === window.closes ? `${window.opens}` : `${window.opens} to ${window.closes}`
      const text = `Ask for news ${span} business day${window.closes === 1 ? '' : 's'} after ${from}: from ${sayDate(calendar.dateOf(times.opens))} to ${sayDate(calendar.dateOf(times.closes))} on the employer's calendar.`
      if (!isStandard) return [reason('custom-window', text)]
      return [
        deadline === null
          ? reason('five-to-seven-days', text, 's0', 's3')
          : reason('stated-deadline', text, 's1', 's3')
      ]
    }
    case 'second-check-in':
      return [
        reason(
          'several-weeks',
          'A second question is fine only weeks after the first, and it is the last. Many people leave it out.',
          's3',
          's4'
        )
      ]
    case 'let-go':
      return [
        reason(
          'let-it-rest',
          'If no word has come by then, let this one rest and put your time into the next application. They know where to find you.',
          's1',
          's4'
        )
      ]
    case 'rejection-reply':
      return [
        reason(
          'gracious-reply',
          'A short and gracious reply within two business days leaves the door open: thank them, wish them well, ask to be kept in mind.',
          's3'
        )
      ]
    case 'offer-reply':
      return [
        reason(
          'offer-thanks',
          `Thank them within one business day, and say when you will decide${ownDeadline === null ? '' : `; you must answer somebody else by ${sayDate(ownDeadline)}, so name a day before that if you can`}. Ask for the offer in writing if you do not have it yet.`
        )
      ]
    case 'withdrawal-note':
      return [
        reason(
          'kind-withdrawal',
          'One short and courteous note, as soon as you are sure: thank them, say that you withdraw, and wish them well. They can turn to others, and will remember it.'
        )
      ]
  }
}
