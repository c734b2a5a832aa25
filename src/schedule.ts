import { defaults } from '../schemas/limits.ts'
import type { Plan, ScheduleRequest, Warning } from '../schemas/schedule.ts'
import type { Status, Step, StepName } from '../schemas/step.ts'
import { stages as draftStages, type MistakeId, type SentStage, type Stage } from '../schemas/vocabulary.ts'
import { resolveApplication } from './calendar/request/application.ts'
import type { Dates, ResolvedApplication } from './calendar/request/resolved.ts'
import { conductOf } from './calendar/plan/conduct.ts'
import { formatDate } from './calendar/work/dates.ts'
import { formatTime, type Time } from './calendar/work/times.ts'
import { Faults } from './calendar/faults.ts'
import { outlineCall } from './calendar/plan/outline.ts'
import { writePlan } from './calendar/plan/plan-calendar.ts'
import { reasonsFor } from './calendar/plan/reasons.ts'
import { advise, listAssumptions } from './calendar/plan/remarks.ts'
import { formatTimes, postalTimes, type Times } from './calendar/plan/sending.ts'
import { isSince } from './calendar/request/promises.ts'
import type { SentMessage } from './calendar/request/sent.ts'
import { channelOf, planWindows, type Windows } from './calendar/plan/windows.ts'
import { mistakes } from './catalogue/index.ts'
import { judge } from './catalogue/judge.ts'
import { unread } from './draft/draft.ts'
import { versions } from './versions.ts'

/** The stage that a step sends (or writes). */
const stages: Readonly<Record<StepName, SentStage | null>> = {
  'draft-thank-you': 'thank-you',
  'thank-you': 'thank-you',
  'check-in': 'check-in',
  'second-check-in': 'check-in',
  'let-go': null,
  'rejection-reply': 'rejection-reply',
  'offer-reply': 'offer-reply',
  'withdrawal-note': 'withdrawal-note'
}
const stepsByOutcome = {
  pending: ['draft-thank-you', 'thank-you', 'check-in', 'second-check-in', 'let-go'],
  rejected: ['draft-thank-you', 'thank-you', 'rejection-reply'],
  offered: ['draft-thank-you', 'thank-you', 'offer-reply'],
  advanced: ['draft-thank-you', 'thank-you'],
  withdrawn: ['draft-thank-you', 'thank-you', 'withdrawal-note']
} as const satisfies Record<string, readonly StepName[]>

/** Mistakes judged of each follow-up that went out, and of the situation as it stands. */
const warned: Readonly<Record<'message' | 'situation', readonly MistakeId[]>> = {
  message: [
    'late-thank-you',
    'sent-too-soon',
    'skipped-thank-you',
    'premature-check-in',
    'too-many-follow-ups',
    'unsuitable-channel'
  ],
  situation: ['missed-interviewer', 'skipped-check-in']
}

/** Names of the interviewers who are still without the nth message of a stage. */
function stillWithout(
  { interviewers, sent }: ResolvedApplication,
  stage: SentStage,
  nth: number,
  isCounted: (time: Time) => boolean = () => true
): string[] {
  const messages = sent?.filter(message => message.stage === stage && isCounted(message.at)) ?? []
  return interviewers.flatMap(({ name }, i) =>
    messages.filter(({ to }) => to === null || to.includes(i)).length < nth ? [name] : []
  )
}

/** Names of those whom a step is still to reach: the recruiter, where there is one, for all but thanks to people who are named. */
function recipientsOf(step: StepName, application: ResolvedApplication, windows: Windows): string[] {
  const stage = stages[step]
  if (stage === null) return []
  const { recruiter, people } = application.addressees
  const goesToRecruiter = stage !== 'thank-you' || application.interviewers.length === 0
  if (recruiter !== null && goesToRecruiter) return [people[recruiter]!.name]
  return stage === 'check-in'
    ? stillWithout(application, stage, step === 'second-check-in' ? 2 : 1, time =>
        isSince(windows.promise, time)
      )
    : stillWithout(application, stage, 1)
}

/** Whether what a step is for went out (rules.md: Status). */
function isDone(step: StepName, windows: Windows, application: ResolvedApplication): boolean {
  const stage = stages[step]
  if (stage === null) return false
  if (stage === 'check-in') return windows.asked.length >= (step === 'second-check-in' ? 2 : 1)
  const isSent = application.sent?.some(message => message.stage === stage) ?? false
  return isSent && (stage !== 'thank-you' || stillWithout(application, stage, 1).length === 0)
}

/** The first that fits (rules.md: Status). */
function statusOf(
  step: StepName,
  { opens, closes }: Times,
  windows: Windows,
  application: ResolvedApplication
): Status {
  const { now, sent, request } = application
  const outcome = request.interview?.outcome ?? defaults.outcome
  const hasCheckIn = sent?.some(({ stage }) => stage === 'check-in') ?? false
  if (isDone(step, windows, application)) return 'done'
  if (
    step === 'thank-you' &&
    (outcome === 'rejected' ||
      outcome === 'withdrawn' ||
      hasCheckIn ||
      (outcome === 'pending' && now >= windows.times['check-in'].opens))
  )
    return 'skipped'
  const isAnswered = windows.answeredAt !== null
  if (step === 'check-in' && isAnswered) return 'skipped'
  if (now > closes && (step === 'draft-thank-you' || step === 'second-check-in')) return 'skipped'
  if (now > closes && step !== 'let-go') return 'overdue'
  const isSecondDue = windows.asked.length > 0 || isAnswered
  return now >= opens && (step !== 'second-check-in' || isSecondDue) ? 'open' : 'upcoming'
}

function placeStep(
  step: StepName,
  times: Times,
  windows: Windows,
  application: ResolvedApplication,
  dates: Dates
): Step {
  const { candidateZone, calendar } = dates
  const stage = stages[step]
  const status = statusOf(step, times, windows, application)
  const channel = stage === null ? null : channelOf(application, stage)
  const to = status === 'done' ? [] : recipientsOf(step, application, windows)
  const isSent = step !== 'draft-thank-you'
  const local = formatTimes(times, candidateZone)
  const post = isSent && channel === 'letter' ? postalTimes(times, dates) : null
  return {
    step,
    status,
    ...local,
    employerLocal: calendar.zone === candidateZone ? local : formatTimes(times, calendar.zone),
    optional: step === 'second-check-in',
    channel,
    to,
    because: reasonsFor({ step, status, channel, times, post, to }, application, dates, windows),
    ...(post === null
      ? {}
      : { postBy: formatTime(post.postBy, candidateZone), arrives: formatDate(post.arrives) }),
    ...(isSent && stage !== null && channel === 'phone'
      ? { outline: outlineCall(stage, to, application, dates, windows.promise.deadline) }
      : {})
  }
}

const isDraftStage = (stage: SentStage): stage is Stage => draftStages.some(known => known === stage)

function warn(application: ResolvedApplication, dates: Dates, windows: Windows): Warning[] {
  const { sent, received, request, policy } = application
  if (sent === null) return []
  // A message is judged by what was known when it went out.
  const hasHistory = received.length > 0 || dates.promises.length > 1
  const windowsAt = (time: Time) => (hasHistory ? planWindows(application, dates, time) : windows)
  const judged = (ids: readonly MistakeId[], stage: Stage, message: SentMessage | null) => {
    const { channel, body } = message ?? { channel: defaults.channel, body: '' }
    const known = message === null ? windows : windowsAt(message.at)
    const act = message === null ? null : { stage, channel, body, at: message.at, to: message.to }
    const conduct = conductOf(application, known, act, message ?? undefined)
    return judge(
      {
        draft: unread(stage, channel, body),
        policy,
        conduct,
        request: { ...request, draft: { stage, channel, body } }
      },
      ids.map(id => mistakes[id])
    ).findings
  }
  const ofMessages = sent
    .toSorted((a, b) => a.index - b.index)
    .flatMap(message =>
      isDraftStage(message.stage)
        ? judged(warned.message, message.stage, message).map(finding => ({
            ...finding,
            pointer: `/sent/${message.index}`
          }))
        : []
    )
  return [...ofMessages, ...judged(warned.situation, 'check-in', null)]
}

function planOf(request: ScheduleRequest, application: ResolvedApplication, dates: Dates): Plan {
  const windows = planWindows(application, dates)
  const steps = stepsByOutcome[request.interview.outcome ?? defaults.outcome].flatMap(step => {
    const times = windows.times[step]
    return times === null ? [] : [placeStep(step, times, windows, application, dates)]
  })
  const { calendar, candidateZone, day0 } = dates
  const lastDay = calendar.dateOf(windows.times[steps.at(-1)!.step]!.closes)
  return {
    timeZone: request.timeZone,
    asOf: formatTime(application.now, candidateZone),
    timeline: application.timeline,
    steps,
    next: steps.find(({ status }) => status === 'open' || status === 'overdue')?.step ?? null,
    daysOff: calendar.daysOff(day0, lastDay).map(({ day, name }) => ({ date: formatDate(day), name })),
    warnings: warn(application, dates, windows),
    advice: advise(application, dates, steps, windows),
    assumptions: listAssumptions(application, dates, steps, lastDay),
    policy: application.policy,
    versions: versions()
  }
}

/** What the request tells; a start or an invitation and a zone are required, so what could be missing is not. */
function resolve(request: ScheduleRequest, now: number): { application: ResolvedApplication; dates: Dates } {
  const application = resolveApplication(request, now, new Faults())
  return { application, dates: application.dates! }
}

/** Plans the follow-ups of an interview. `now`: the clock in epoch milliseconds, used when the request has none. Throws Refusal with every fault of the request. */
export function schedule(request: ScheduleRequest, now: number): Plan {
  const { application, dates } = resolve(request, now)
  return planOf(request, application, dates)
}

/** The same plan, and its iCalendar. */
export function scheduleCalendar(request: ScheduleRequest, now: number): { plan: Plan; calendar: string } {
  const { application, dates } = resolve(request, now)
  const plan = planOf(request, application, dates)
  return { plan, calendar: writePlan(plan, request, dates.start) }
}
