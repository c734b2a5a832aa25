import type { Outcome } from '../../../schemas/interview.ts'
import type { Reason, StepName } from '../../../schemas/step.ts'
import type { Channel } from '../../../schemas/vocabulary.ts'
import type { Dates, ResolvedApplication } from '../request/resolved.ts'
import { sayDate, sayList } from '../work/dates.ts'
import { dateIn, sayTime } from '../work/times.ts'
import { purposes } from './purposes.ts'
import { reason, type Placed } from './reason.ts'
import { isNight } from './sending.ts'
import type { Windows } from './windows.ts'

/** What came from the employer, who stands in between, and a date of the candidate's own: what they change in a step. */
function circumstances(
  { step, status, channel, times, to }: Placed,
  { addressees: { people, recruiter }, interviewers, ownDeadline }: ResolvedApplication,
  { candidateZone }: Dates,
  { promise, answeredAt }: Windows
): Reason[] {
  const reasons: Reason[] = []
  const isAhead = status !== 'done' && status !== 'skipped'
  if (step === 'check-in' && promise.since !== null)
    reasons.push(
      reason(
        'new-timeline',
        promise.deadline === null
          ? 'They have written that it takes longer: the count starts again from there.'
          : `They have named a new day, ${sayDate(promise.deadline)}: the count starts again from there, and no question is due before it.`,
        's1',
        's3'
      )
    )
  if (step === 'check-in' && answeredAt !== null)
    reasons.push(
      reason(
        'answered',
        `They wrote to you at ${sayTime(answeredAt, candidateZone)}: for now there is nothing to ask.`
      )
    )
  const name = recruiter === null ? null : people[recruiter]!.name
  if (isAhead && name !== null && step !== 'draft-thank-you') {
    const strangers = interviewers.filter(person => person.email === undefined && to.includes(person.name))
    const isByEmail = channel === 'email' || channel === null
    if (step !== 'thank-you' && channel !== null)
      reasons.push(reason('to-recruiter', `It goes to ${name}, who stands between you and the interviewers.`))
    else if (step === 'thank-you' && interviewers.length === 0)
      reasons.push(
        reason('through-recruiter', `Send it to ${name}, and ask that it be passed on to those who saw you.`)
      )
    else if (step === 'thank-you' && isByEmail && strangers.length > 0)
      reasons.push(
        reason(
          'through-recruiter',
          `No address is known of ${sayList(strangers.map(person => person.name))}: send theirs to ${name}, and ask that it be passed on.`
        )
      )
  }
  if (isAhead && step === 'check-in' && ownDeadline !== null) {
    const opensOn = dateIn(candidateZone, times.opens)
    reasons.push({
      ...reason(
        'own-deadline',
        ownDeadline < opensOn
          ? `Your own deadline, ${sayDate(ownDeadline)}, comes before this window opens. It does not move the window: to ask before the time they were given reads as pressure. Careful sources disagree about telling them of the date.`
          : `Your own deadline, ${sayDate(ownDeadline)}, leaves you this window to ask in. Careful sources disagree about telling them of the date; asking when they expect to decide is safe.`,
        's1',
        's4'
      ),
      disputed: true
    })
  }
  return reasons
}

/** Why the best time is what it is. */
function choices({ step, times, channel, post }: Placed, { calendar, candidateZone }: Dates): Reason[] {
  const reasons: Reason[] = []
  switch (times.choice) {
    case 'two-hours-later':
      reasons.push(
        reason('two-hours-later', 'Two hours after, they are still at work and your talk is fresh.')
      )
      break
    case 'next-opening':
      reasons.push(
        reason(
          'next-opening',
          `They are away by then; it is best waiting for them at their next opening, ${sayTime(times.best, calendar.zone)} where they are.`
        )
      )
      break
    case 'your-day':
      reasons.push(
        reason(
          'your-day',
          'They open only after the window closes, so it goes out two hours after, while it is day for you.'
        )
      )
      break
    case 'next-morning':
      reasons.push(
        reason(
          'next-morning',
          'They open only after the window closes, and two hours after it is night for you: 09:00 of your next morning is best.'
        )
      )
      break
    case 'hours-for-a-call':
      reasons.push(
        reason(
          'hours-for-a-call',
          'For a call: the first moment in the window when they are at work and it is between 08:00 and 20:00 for you.',
          's0'
        )
      )
      break
    case 'no-hour-for-a-call':
      reasons.push(
        reason(
          'no-hour-for-a-call',
          'No moment in the window is both working time for them and between 08:00 and 20:00 for you. An email would spare you both.'
        )
      )
      break
    default:
  }
  if (isNight(times.best, candidateZone)) reasons.push(reason('schedule-send', nightWords(step, channel)))
  if (post !== null)
    reasons.push(
      reason(
        'postal-time',
        `Posted by ${sayTime(post.postBy, candidateZone)}, it should arrive on ${sayDate(post.arrives)}.`
      )
    )
  return reasons
}

function nightWords(step: StepName, channel: Channel | null): string {
  if (step === 'draft-thank-you')
    return 'It is night for you: write now while it is fresh, and let your mail program send it at the best time of the next step.'
  if (channel === null) return 'It falls into your night; nothing has to be done at that hour.'
  if (channel === 'phone')
    return 'It falls into your night: write an email now instead, and let your mail program send it then.'
  if (channel === 'letter') return 'It falls into your night: write now, and put it into the next post.'
  return 'It falls into your night: write now, and let your mail program send it then.'
}

/** Why it is over although nothing went out. */
function passing(step: StepName, outcome: Outcome | undefined): Reason {
  if (step === 'draft-thank-you')
    return reason('passed-over', 'That half hour has passed. If the note is not written yet, write it now.')
  if (step === 'thank-you')
    return reason(
      'passed-over',
      outcome === 'rejected'
        ? 'They have decided: put your thanks into the reply to their answer.'
        : outcome === 'withdrawn'
          ? 'You have decided: put your thanks into the note that says so.'
          : 'Its time is over: put your thanks into the check-in.',
      's3'
    )
  return reason('passed-over', 'Its weeks have passed; leave it unsent.', 's3')
}

/** Why a step stands where it stands, in words for the candidate. */
export function reasonsFor(
  placed: Placed,
  application: ResolvedApplication,
  dates: Dates,
  windows: Windows
): Reason[] {
  const { step, status } = placed
  const isAnswered = step === 'check-in' && windows.answeredAt !== null
  return [
    ...(status === 'done'
      ? [
          reason(
            'already-sent',
            step === 'draft-thank-you'
              ? 'The notes it was for have gone out.'
              : 'It has gone out; nothing is left to do here.'
          )
        ]
      : []),
    ...(status === 'skipped' && !isAnswered ? [passing(step, application.request.interview?.outcome)] : []),
    ...circumstances(placed, application, dates, windows),
    ...purposes(placed, application, dates, windows),
    ...choices(placed, dates)
  ]
}
