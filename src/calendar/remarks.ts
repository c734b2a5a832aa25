import { defaults } from '../../schemas/follow-up.ts'
import type { Advice, Assumption, Step } from '../../schemas/schedule.ts'
import type { SourceKey } from '../../schemas/vocabulary.ts'
import type { Dates, ResolvedApplication } from './application.ts'
import { formatDate, parseTime, type Day } from './dates.ts'
import { isDivided } from './holidays/table.ts'

/** Holidays with their dates, those of one name together. */
function sayHolidays(holidays: ReadonlyArray<{ day: Day; name: string }>): string {
  const dates = new Map<string, string[]>()
  for (const { day, name } of holidays) dates.set(name, [...(dates.get(name) ?? []), formatDate(day)])
  return [...dates].map(([name, days]) => `${name} (${days.join(', ')})`).join('; ')
}

/** What the plan took for granted, each with the fields that say otherwise; `lastDay` is the employer's date on which the plan ends. */
export function listAssumptions(
  { request, sent }: ResolvedApplication,
  { calendar, isEndKnown, day0 }: Dates,
  steps: readonly Step[],
  lastDay: Day
): Assumption[] {
  const { employer, interview = {} } = request
  const isLocal = (text: string | undefined) => text !== undefined && parseTime(text)?.kind === 'local'
  const unsettled = calendar.unsettled(day0 - 1, lastDay + 1)
  const isPosted = steps.some(({ postBy }) => postBy !== undefined)
  const rows: Array<[boolean, Assumption['code'], string, string[]]> = [
    [
      isEndKnown && interview.end === undefined && interview.durationMinutes === undefined,
      'assumed-duration',
      `The interview is taken to have lasted ${defaults.durationMinutes} minutes.`,
      ['interview.end', 'interview.durationMinutes']
    ],
    [
      !isEndKnown,
      'assumed-end-of-day',
      "Only the interview's date is known; it is taken to have ended at the employer's closing time.",
      ['interview.start']
    ],
    [
      isLocal(interview.start) || isLocal(interview.end) ? interview.timeZone === undefined : false,
      'assumed-interview-zone',
      `The interview's local time is read in ${calendar.zone.name}.`,
      ['interview.timeZone']
    ],
    [
      employer?.timeZone === undefined,
      'assumed-employer-zone',
      `The employer is taken to be in ${calendar.zone.name}.`,
      ['employer.timeZone']
    ],
    [
      employer?.workingDays === undefined,
      'assumed-working-days',
      'The employer is taken to work Monday to Friday.',
      ['employer.workingDays']
    ],
    [
      employer?.workingHours === undefined,
      'assumed-working-hours',
      `The employer is taken to work from ${defaults.workingHours.start} to ${defaults.workingHours.end}.`,
      ['employer.workingHours']
    ],
    [
      employer?.country === undefined,
      'assumed-no-holidays',
      'No public holidays are skipped.',
      ['employer.country', 'employer.subdivision', 'employer.closedOn']
    ],
    [
      employer?.country !== undefined && employer.subdivision === undefined && isDivided(employer.country),
      'assumed-nationwide-holidays',
      'Only the public holidays of the whole country are skipped, none of its parts alone.',
      ['employer.subdivision']
    ],
    [
      unsettled.length > 0,
      'holidays-may-move',
      `Dates that hang on the sight of the moon or on an announcement still to come are estimates: ${sayHolidays(unsettled)}.`,
      ['employer.closedOn', 'employer.openOn']
    ],
    [
      interview.outcome === 'rejected' && interview.outcomeAt === undefined,
      'assumed-outcome-time',
      'The no is taken to have come just now.',
      ['interview.outcomeAt']
    ],
    [sent === null, 'assumed-nothing-sent', 'Nothing is taken to have gone out yet.', ['sent']],
    [
      isPosted,
      'assumed-collection',
      'Post is taken to be last collected at 17:00, Monday to Friday, where you are.',
      []
    ],
    [
      isPosted,
      'assumed-delivery',
      'A letter is taken to arrive two business days after it was collected.',
      []
    ]
  ]
  return rows.filter(([applies]) => applies).map(([, code, text, needs]) => ({ code, text, needs }))
}

const isAhead = ({ status }: Step) => status === 'upcoming' || status === 'open' || status === 'overdue'

/** What is worth doing beside the steps. */
export function advise({ request, timeline, policy }: ResolvedApplication, steps: readonly Step[]): Advice[] {
  const ahead = steps.filter(isAhead).filter(({ step }) => step !== 'draft-thank-you')
  const goesBy = (...channels: Array<Step['channel']>) =>
    ahead.some(({ channel }) => channel !== null && channels.includes(channel))
  const thankYou = ahead.find(({ step }) => step === 'thank-you')
  const outcome = request.interview?.outcome ?? defaults.outcome
  const rows: Array<[boolean, Advice['id'], string, SourceKey[]]> = [
    [
      timeline === null && outcome === 'pending',
      'ask-for-timeline',
      'Ask when they expect to decide, at the end of the interview or in the thank-you. A named day makes the check-in easy to time.',
      ['s0', 's3']
    ],
    [
      (thankYou?.to.length ?? 0) > 1,
      'one-each',
      'Write each interviewer a note of their own, about what you spoke of with that person: they may compare.',
      ['s0', 's3']
    ],
    [
      thankYou?.channel === 'email',
      'handwritten-note',
      'For some roles and for interviewers of the old school, a handwritten note after the email is a kind extra.',
      ['s1', 's3', 'e3']
    ],
    [
      goesBy('letter'),
      'send-email-too',
      'A letter may arrive after the window closes: send a short email inside it, and let the letter be the extra.',
      ['s3', 'e4']
    ],
    [
      goesBy('phone'),
      'prepare-the-call',
      'Have the four parts of the call in front of you, say them aloud once beforehand, and leave the same four as a voicemail if nobody answers.',
      ['s0']
    ],
    [
      goesBy('text', 'social'),
      'prefer-email',
      'Send it by email unless they asked to be reached by text or on a network: most hiring managers want it there.',
      ['s3', 'e4']
    ],
    [
      outcome !== 'rejected' && policy.rulings['social-connect'] !== 'off',
      'connect-later',
      'Careful sources disagree about adding an interviewer on LinkedIn; the safe course is to wait for the decision.',
      ['s3', 's4']
    ]
  ]
  return rows.filter(([applies]) => applies).map(([, id, text, sources]) => ({ id, text, sources }))
}
