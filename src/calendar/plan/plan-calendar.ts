import { createHash } from 'node:crypto'
import type { Plan } from '../../../schemas/schedule.ts'
import { stepNames, type Step, type StepName } from '../../../schemas/step.ts'
import type { Application } from '../request/resolved.ts'
import { escapeText, frame, writeLines, type ContentLine } from './content-lines.ts'
import { FixedOffsetZone, type Zone } from 'luxon'
import { findForeignZone } from '../work/foreign-zones.ts'
import { parseTime, sayTime, timeAt, timeOnWall, type Time } from '../work/times.ts'
import { findZone } from '../work/zones.ts'
import { writeZone } from './zone-lines.ts'

/** Steps that a plan may have, and one made later no longer has. */
const passingSteps = stepNames.filter(step => step !== 'draft-thank-you' && step !== 'thank-you')

/** What a step asks for, by how it goes out. */
function nameStep(step: StepName, channel: Step['channel']): string {
  const verb = channel === 'phone' ? 'Call' : channel === 'letter' ? 'Post' : 'Send'
  switch (step) {
    case 'draft-thank-you':
      return 'Write your thank-you notes'
    case 'thank-you':
      return verb === 'Call' ? 'Call to say thank you' : `${verb} your thank-you`
    case 'check-in':
      return verb === 'Call' ? 'Call and ask for news' : 'Ask for news'
    case 'second-check-in':
      return verb === 'Call' ? 'Call once more for news, or leave it' : 'Ask once more for news, or leave it'
    case 'let-go':
      return 'Let this one rest'
    case 'rejection-reply':
      return 'Reply to the no, kindly'
    case 'offer-reply':
      return verb === 'Call' ? 'Call to thank them for the offer' : `${verb} your thanks for the offer`
    case 'withdrawal-note':
      return verb === 'Call' ? 'Call to withdraw, kindly' : `${verb} a kind note that you withdraw`
  }
}

function summarise(step: StepName, channel: Step['channel'], { employer, interview }: Application): string {
  const about = [interview?.role, employer?.name]
    .filter(part => part !== undefined)
    .join(', ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return nameStep(step, channel) + (about === '' ? '' : `: ${about}`)
}

const ways: Readonly<Record<NonNullable<Step['channel']>, string>> = {
  email: 'By email',
  letter: 'By post',
  phone: 'By phone',
  text: 'By text message',
  social: 'By message on a network'
}

/** A moment of the plan, on the clock that it is written with. */
function readMoment(text: string): Time {
  const time = parseTime(text)
  if (time?.kind !== 'instant') throw new TypeError('A time of a plan has an offset.')
  return timeAt(time.instant, FixedOffsetZone.instance(time.offset / 60_000))
}

const say = (text: string) => sayTime(readMoment(text))
const toUtc = (time: Time) => time.toUTC().toISO({ format: 'basic', precision: 'second' })
const utc = (text: string) => toUtc(readMoment(text))

/** Whether a zone's clock shows a moment for the second time, which a local time cannot tell (RFC 5545, 3.3.5). */
const isSecond = (zone: Zone, time: Time) =>
  timeOnWall(time.toMillis() + time.offset * 60_000, zone).toMillis() !== time.toMillis()

/** A property with a time of the plan: in the plan's zone, or in UTC where the zone is UTC itself or cannot tell. */
function timed(name: string, text: string, zone: Zone | null): ContentLine {
  const time = readMoment(text)
  return zone === null || isSecond(zone, time)
    ? [name, toUtc(time)]
    : [
        `${name};TZID=${zone.name}`,
        time.toISO({ format: 'basic', precision: 'second', includeOffset: false })
      ]
}

/** What there is to know of a step, a paragraph each: when, for whom, why, and the plan's advice where it is given. */
function describeStep(step: Step, plan: Plan, advice: Plan['advice']): string {
  const { opens, best, closes, employerLocal, channel, to, because, postBy, outline } = step
  const there = say(employerLocal.best) === say(best) ? '' : `; ${say(employerLocal.best)} where they are`
  const list = (title: string, items: readonly string[]) =>
    items.length === 0 ? [] : [[title, ...items.map(item => `- ${item}`)].join('\n')]
  return [
    `${opens === closes ? 'From' : 'Best time:'} ${say(best)} (${plan.timeZone})${there}.${opens === closes ? '' : ` The window is from ${say(opens)} to ${say(closes)}.`}`,
    ...(channel === null || step.step === 'draft-thank-you'
      ? []
      : [
          `${ways[channel]}${to.length === 0 ? '' : `, to ${to.join(', ')}`}.${postBy === undefined ? '' : ` Post it by ${say(postBy)}.`}`
        ]),
    ...list(
      'Why:',
      because.map(({ text }) => text)
    ),
    ...list('What to say:', outline?.map(part => part.say) ?? []),
    ...list(
      'Worth knowing:',
      advice.map(({ text }) => text)
    )
  ].join('\n\n')
}

/** Tells one interview's events from another's, whatever else of the request changes: by the caller's key, else by when and whose it was. `start` as in Dates. */
function identify(step: StepName, start: Time, { candidate, employer, interview }: Application): string {
  const names = [candidate?.name, employer?.name].map(
    name => name?.normalize('NFC').trim().toLowerCase() ?? null
  )
  return `${createHash('sha256')
    .update(
      JSON.stringify(
        interview?.id === undefined ? [step, start.toMillis(), ...names] : [step, { id: interview.id }]
      )
    )
    .digest('hex')
    .slice(0, 32)}@afterword`
}

const isOver = ({ status }: Step) => status === 'done' || status === 'skipped'

/**
 * A plan as iCalendar (RFC 5545), the same plan the same bytes, its times in the plan's zone, which it defines: an event for each step, with an alarm at a best time that is ahead; one that is
 * overdue stands at now. Where an earlier calendar was handed out, steps that are done, skipped or no longer planned come as cancelled events, so
 * that a calendar which has them drops them. `start` as in Dates.
 */
export function writePlan(plan: Plan, application: Application, start: Time): string {
  const now = readMoment(plan.asOf)
  const stamps: ContentLine[] = [
    ['DTSTAMP', toUtc(now)],
    ['LAST-MODIFIED', toUtc(now)],
    ['SEQUENCE', String(Math.max(0, Math.floor(now.toMillis() / 60_000)))] // grows with every later plan: minutes since 1970
  ]
  const zone = findForeignZone(plan.timeZone) === 'UTC' ? null : findZone(plan.timeZone)
  const moments = [
    now.toMillis(),
    ...plan.steps.flatMap(({ opens, closes }) => [opens, closes].map(text => readMoment(text).toMillis()))
  ]
  const first = plan.steps.find(step => !isOver(step))
  const wasExported = application.exportedAt !== undefined
  const event = (name: StepName, channel: Step['channel'], ...parts: ReadonlyArray<readonly ContentLine[]>) =>
    frame(
      'VEVENT',
      [
        ['UID', identify(name, start, application)],
        ...stamps,
        ['SUMMARY', escapeText(summarise(name, channel, application))],
        ['CATEGORIES', 'Interview follow-up'],
        ['TRANSP', 'TRANSPARENT']
      ],
      ...parts
    )
  const ofStep = (step: Step): ContentLine[] => {
    const isLate = step.status === 'overdue'
    const opens = isLate ? plan.asOf : step.opens
    // An event without an end takes no time; RFC 5545 wants an end after the start.
    const times: ContentLine[] = [
      timed('DTSTART', opens, zone),
      ...(isLate || utc(step.closes) === utc(opens) ? [] : [timed('DTEND', step.closes, zone)])
    ]
    if (isOver(step) && !wasExported) return []
    if (isOver(step)) return event(step.step, step.channel, times, [['STATUS', 'CANCELLED']])
    const summary = escapeText(summarise(step.step, step.channel, application))
    return event(
      step.step,
      step.channel,
      times,
      [
        ['STATUS', step.optional ? 'TENTATIVE' : 'CONFIRMED'],
        ['DESCRIPTION', escapeText(describeStep(step, plan, step === first ? plan.advice : []))]
      ],
      // An alarm in the past goes off at once, or never: by the client.
      readMoment(step.best) > now
        ? frame('VALARM', [
            ['ACTION', 'DISPLAY'],
            ['TRIGGER;VALUE=DATE-TIME', utc(step.best)],
            ['DESCRIPTION', summary]
          ])
        : []
    )
  }
  const withdrawn = wasExported
    ? passingSteps
        .filter(name => plan.steps.every(({ step }) => step !== name))
        .map(step => event(step, null, [timed('DTSTART', plan.asOf, zone), ['STATUS', 'CANCELLED']]))
    : []
  return writeLines(
    frame(
      'VCALENDAR',
      [
        ['VERSION', '2.0'],
        ['PRODID', `-//Afterword//Afterword ${plan.versions.service}//EN`],
        ['CALSCALE', 'GREGORIAN'],
        ['METHOD', 'PUBLISH']
      ],
      zone === null ? [] : writeZone(zone, Math.min(...moments), Math.max(...moments)),
      ...plan.steps.map(ofStep),
      ...withdrawn
    )
  )
}
