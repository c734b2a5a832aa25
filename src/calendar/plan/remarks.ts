import { weekdayKeys } from '../../../schemas/employer.ts'
import type { Outcome } from '../../../schemas/interview.ts'
import { defaults } from '../../../schemas/limits.ts'
import type { Advice, Assumption } from '../../../schemas/schedule.ts'
import type { Step } from '../../../schemas/step.ts'
import type { SourceKey } from '../../../schemas/vocabulary.ts'
import type { Dates, ResolvedApplication } from '../request/resolved.ts'
import { weekOfCountry, weekRelease } from '../work/country-weeks.ts'
import { formatDate, sayDate, sayList, weekdayNames, type Day } from '../work/dates.ts'
import { dateIn, parseTime } from '../work/times.ts'
import { isDivided } from '../work/holidays/table.ts'
import type { Windows } from './windows.ts'

/** Holidays with their dates, those of one name together. */
function sayHolidays(holidays: ReadonlyArray<{ day: Day; name: string }>): string {
  const dates = new Map<string, string[]>()
  for (const { day, name } of holidays) dates.set(name, [...(dates.get(name) ?? []), formatDate(day)])
  return [...dates].map(([name, days]) => `${name} (${days.join(', ')})`).join('; ')
}

/** The working week that is taken for granted: the country's own, by CLDR, where it is not from Monday to Friday. */
function sayWeek(country: string | undefined): string {
  const week = weekOfCountry(country).map(weekday => weekdayNames[weekday - 1]!)
  const isOurs = week[0] === 'Monday' && week.length === 5
  return `The employer is taken to work ${week[0]} to ${week.at(-1)}${isOurs ? '' : `, the week of its country (Unicode CLDR ${weekRelease})`}.`
}

/** Outcomes whose time a step is counted from, as an assumption names them. */
const outcomesTold: Partial<Record<Outcome, string>> = {
  rejected: 'The no is taken to have come',
  offered: 'The offer is taken to have come',
  withdrawn: 'You are taken to have decided'
}

/** What the plan took for granted, each with the fields that say otherwise; `lastDay` is the employer's date on which the plan ends. */
export function listAssumptions(
  { request, sent, takenFromInvitation: { ofTime, ofPeople } }: ResolvedApplication,
  { calendar, isEndKnown, day0 }: Dates,
  steps: readonly Step[],
  lastDay: Day
): Assumption[] {
  const { employer, interview = {} } = request
  const unsaid = (employer?.workingDays ?? weekOfCountry(employer?.country)).flatMap(weekday =>
    employer?.workingHours?.[weekdayKeys[weekday - 1]!] === undefined ? [weekdayNames[weekday - 1]!] : []
  )
  const told = outcomesTold[interview.outcome ?? defaults.outcome]
  const isLocal = (text: string | undefined) => text !== undefined && parseTime(text)?.kind === 'local'
  const unsettled = calendar.unsettled(day0 - 1, lastDay + 1)
  const isPosted = steps.some(({ postBy }) => postBy !== undefined)
  const rows: Array<[boolean, Assumption['code'], string, string[]]> = [
    [ofTime.length > 0, 'assumed-invitation', ofTime.join(' '), ['interview.start', 'interview.end']],
    [
      ofPeople !== null,
      'assumed-interviewers',
      ofPeople ?? '',
      ['interview.interviewers', 'candidate.name', 'recruiter']
    ],
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
      sayWeek(employer?.country),
      ['employer.workingDays']
    ],
    [
      employer?.workingHours?.start === undefined && unsaid.length > 0,
      'assumed-working-hours',
      `${employer?.workingHours === undefined ? 'The' : `On ${sayList(unsaid)} the`} employer is taken to work from ${defaults.workingHours.start} to ${defaults.workingHours.end}.`,
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
      `Dates that depend on the sight of the moon or on an announcement still to come are estimates: ${sayHolidays(unsettled)}.`,
      ['employer.closedOn', 'employer.openOn']
    ],
    [
      told !== undefined && interview.outcomeAt === undefined,
      'assumed-outcome-time',
      `${told} just now.`,
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

/** What a date of the candidate's own asks for; null when there is none, or it has passed. */
function adviseOnDeadline(
  { ownDeadline, now, request }: ResolvedApplication,
  { candidateZone }: Dates,
  { promise }: Windows
): string | null {
  const outcome = request.interview?.outcome ?? defaults.outcome
  if (ownDeadline === null || ownDeadline < dateIn(candidateZone, now)) return null
  const day = sayDate(ownDeadline)
  if (outcome === 'offered') return `You must answer somebody else by ${day}: weigh both before then.`
  if (outcome !== 'pending') return null
  if (promise.deadline !== null && promise.deadline < ownDeadline)
    return `They mean to decide before ${day}, the date on which you must answer somebody else: nothing has to be said of it yet.`
  return `You must answer somebody else by ${day}, perhaps before these decide. Ask the others for more time first. Some advisers would have you mention the date here, once, as a fact and without a figure; others never: whichever you choose, it is no reason to ask sooner or more often.`
}

/** Whether the last word from the employer asked for something that nothing has been sent since. */
function owesAnswer({ received, sent }: ResolvedApplication): boolean {
  const last = received.at(-1)
  return last?.kind === 'asks-for-more' && !(sent?.some(({ at }) => at > last.at) ?? false)
}

/** What is worth doing beside the steps. */
export function advise(
  application: ResolvedApplication,
  dates: Dates,
  steps: readonly Step[],
  windows: Windows
): Advice[] {
  const { request, timeline, policy } = application
  const ahead = steps.filter(isAhead).filter(({ step }) => step !== 'draft-thank-you')
  const goesBy = (...channels: Array<Step['channel']>) =>
    ahead.some(({ channel }) => channel !== null && channels.includes(channel))
  const thankYou = ahead.find(({ step }) => step === 'thank-you')
  const outcome = request.interview?.outcome ?? defaults.outcome
  const deadline = adviseOnDeadline(application, dates, windows)
  const rows: Array<[boolean, Advice['id'], string, SourceKey[], isDisputed?: true]> = [
    [
      owesAnswer(application),
      'send-what-they-asked',
      'They have asked for something more: send it within a business day, or say when it comes.',
      []
    ],
    [
      outcome === 'advanced',
      'next-round',
      'A further round follows: its interview has thanks, a timeline and a plan of its own.',
      []
    ],
    [deadline !== null, 'own-deadline', deadline ?? '', ['s1', 's4'], true],
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
      outcome !== 'rejected' && outcome !== 'withdrawn' && policy.rulings['social-connect'] !== 'off',
      'connect-later',
      'Careful sources disagree about adding an interviewer on LinkedIn; the safe course is to wait for the decision.',
      ['s3', 's4']
    ]
  ]
  return rows
    .filter(([applies]) => applies)
    .map(([, id, text, sources, disputed]) => ({
      id,
      text,
      sources,
      ...(disputed === undefined ? {} : { disputed })
    }))
}
