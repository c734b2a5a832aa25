import { readFileSync } from 'node:fs'
import { type Static } from 'typebox'
import type { Employer } from '../schemas/employer.ts'
import type { Interviewer, PlannedInterview } from '../schemas/interview.ts'
import type { Policy } from '../schemas/policy.ts'
import type { ReceivedItem, TimelineForms } from '../schemas/received.ts'
import type { SentItem, StageChannels } from '../schemas/sent.ts'
import { findHolidays, holidayYears } from '../src/calendar/work/holidays/table.ts'

// The plan of POST /schedule written a second time, from the contract's rules alone and as plainly as possible: days are
// strings, business days are counted one calendar day at a time, zone offsets are looked up by walking the whole table.
// It assumes a valid request with a timeline that is an object; the tests compare the service with it. Which days are holidays,
// and which weekend days are worked in exchange, it takes from the table's reader: that is data, not a rule.

export interface ModelRequest {
  timeZone: string
  now?: string
  employer?: Static<typeof Employer>
  interview: Static<typeof PlannedInterview> & { start: string }
  timeline?: TimelineForms
  channels?: Static<typeof StageChannels>
  sent?: SentItem[]
  received?: Array<Omit<ReceivedItem, 'timeline'> & { timeline?: TimelineForms }>
  recruiter?: Interviewer
  ownDeadline?: string
  policy?: Policy
}

type ModelStatus = 'upcoming' | 'open' | 'overdue' | 'done' | 'skipped'

interface ModelStep {
  step: string
  status: ModelStatus
  opens: number
  best: number
  closes: number
  optional: boolean
  channel: string | null
  /** An email whose best time is in the candidate's night. */
  atNight: boolean
  /** Of a letter. */
  postBy?: number
  arrives?: string
  /** Whom it is still to reach. */
  to: string[]
  /** Codes of what came, of the recruiter and of the candidate's own date. */
  notes: string[]
}

interface Times {
  opens: number
  best: number
  closes: number
}

interface ModelPlan {
  steps: ModelStep[]
  next: string | null
  by: string | null
  daysOff: string[]
  employerZone: string
  /** The interview's end, and the employer-local dates of its start and end. */
  end: number
  startDate: string
  endDate: string
}

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

// ---- Zones ----

interface Period {
  until: number
  offset: number
}

const table = JSON.parse(
  readFileSync(new URL('../node_modules/moment-timezone/data/packed/latest.json', import.meta.url), 'utf8')
) as { zones: string[]; links: string[] }
const packed = new Map(table.zones.map(line => [line.slice(0, line.indexOf('|')), line]))
for (const link of table.links) {
  const [target = '', alias = ''] = link.split('|')
  packed.set(alias, packed.get(target) ?? '')
}

/** Every zone of the table that has an area. */
export const zoneNames = [...packed.keys()].filter(name => name.includes('/')).sort()

/** A number in base 60 with an optional fraction: 0–9, a–z, A–X. */
function base60(text: string): number {
  const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWX'
  const negative = text.startsWith('-')
  const [whole = '', fraction = ''] = text.replace('-', '').split('.')
  let value = 0
  for (const digit of whole) value = value * 60 + digits.indexOf(digit)
  let unit = 1 / 60
  for (const digit of fraction) {
    value += digits.indexOf(digit) * unit
    unit /= 60
  }
  return negative ? -value : value
}

const unpacked = new Map<string, Period[]>()

/** The zone's offsets (milliseconds east of UTC) in order, each with the instant it ends at. */
function periods(zone: string): Period[] {
  const known = unpacked.get(zone)
  if (known !== undefined) return known
  const [, , offsetList = '', indices = '', spans = ''] = (packed.get(zone) ?? '').split('|')
  if (indices === '') throw new Error(`no zone ${zone}`)
  const minutesWest = offsetList.split(' ').map(base60)
  const lengths = spans.split(' ')
  const result: Period[] = []
  let until = 0
  for (const [at, index] of indices.split('').entries()) {
    const isLast = at === indices.length - 1
    until = isLast ? Infinity : Math.round(until + base60(lengths[at] ?? '') * minute)
    result.push({ until, offset: -Math.round((minutesWest[base60(index)] ?? NaN) * minute) })
  }
  unpacked.set(zone, result)
  return result
}

/** Milliseconds east of UTC. */
export function offsetAt(zone: string, instant: number): number {
  for (const period of periods(zone)) {
    if (instant < period.until) return period.offset
  }
  throw new Error(`no offset of ${zone}`)
}

/** The instants between two instants at which the zone's clocks change. */
export function changes(zone: string, from: number, to: number): number[] {
  return periods(zone)
    .map(period => period.until)
    .filter(until => until >= from && until < to)
}

/** The clock on the wall, as if it were UTC. */
const wallOf = (zone: string, instant: number) => instant + offsetAt(zone, instant)

/** The instants at which the zone's clocks show this. */
function instantsShowing(zone: string, wall: number): number[] {
  const offsets = new Set([offsetAt(zone, wall - day), offsetAt(zone, wall), offsetAt(zone, wall + day)])
  return [...offsets].map(offset => wall - offset).filter(instant => wallOf(zone, instant) === wall)
}

/** rules.md: Clock changes: the earlier of two; in a gap, forward by the gap, that is by the clock as it ran before the gap. */
export function instantOf(zone: string, wall: number): number {
  const instants = instantsShowing(zone, wall)
  if (instants.length > 0) return Math.min(...instants)
  for (let before = wall - second; before > wall - day; before -= second) {
    const [instant] = instantsShowing(zone, before)
    if (instant !== undefined) return instant + (wall - before)
  }
  throw new Error(`no such time in ${zone}`)
}

const dateOf = (zone: string, instant: number) => new Date(wallOf(zone, instant)).toISOString().slice(0, 10)
export const addDays = (date: string, days: number) =>
  new Date(Date.parse(date) + days * day).toISOString().slice(0, 10)
const weekday = (date: string) => new Date(Date.parse(date)).getUTCDay() || 7
const at = (zone: string, date: string, time: string) => instantOf(zone, Date.parse(`${date}T${time}:00Z`))
/** Minutes since midnight on the zone's clocks. */
const minutesOfDay = (zone: string, instant: number) =>
  Math.floor((wallOf(zone, instant) - Date.parse(dateOf(zone, instant))) / minute)

// ---- Holidays ----

interface PublicDays {
  off: Set<string>
  worked: Set<string>
}
const publicDays = new Map<string, PublicDays>()

function publicDaysOf(country: string | undefined, subdivision: string | undefined): PublicDays {
  const place = `${country}-${subdivision}`
  const known = publicDays.get(place) ?? { off: new Set<string>(), worked: new Set<string>() }
  if (country !== undefined && !publicDays.has(place)) {
    const holidays = findHolidays(country, subdivision)
    if (holidays === null) throw new Error(`no holidays of ${place}`)
    for (
      let date = `${holidayYears.first}-01-01`;
      date <= `${holidayYears.last}-12-31`;
      date = addDays(date, 1)
    ) {
      if (holidays.isHoliday(Date.parse(date) / day)) known.off.add(date)
      if (holidays.isWorked(Date.parse(date) / day)) known.worked.add(date)
    }
  }
  publicDays.set(place, known)
  return known
}

// ---- The plan ----

const standard = {
  thankYouNotBeforeMinutes: 30,
  thankYouWithinHours: 24,
  checkInAfterDeadline: { opens: 1, best: 2, closes: 5 },
  checkInAfterInterview: { opens: 5, best: 6, closes: 7 },
  secondCheckInAfter: { opens: 15, best: 15, closes: 20 },
  maxCheckIns: 2
}

/** The weekdays that the platform's own copy of CLDR has as no part of the country's weekend. */
function countryWeek(country: string | undefined): number[] {
  if (country === undefined) return [1, 2, 3, 4, 5]
  const locale = new Intl.Locale(`und-${country}`) as unknown as { getWeekInfo(): { weekend: number[] } }
  const { weekend } = locale.getWeekInfo()
  return [1, 2, 3, 4, 5, 6, 7].filter(one => !weekend.includes(one))
}

export function modelPlan(request: ModelRequest, now: number): ModelPlan {
  const { interview, employer = {}, sent = [], received = [], recruiter, channels = {} } = request
  const candidateZone = request.timeZone
  const employerZone = employer.timeZone ?? interview.timeZone ?? request.timeZone
  const interviewZone = interview.timeZone ?? employer.timeZone ?? request.timeZone
  const {
    workingDays = countryWeek(employer.country),
    workingHours = {},
    closedOn = [],
    openOn = []
  } = employer
  const policy = {
    ...standard,
    ...(request.policy?.profile === 'one-touch' ? { maxCheckIns: 1 } : {}),
    ...(request.policy?.profile === 'two-day' ? { thankYouWithinHours: 48 } : {}),
    ...request.policy
  }

  const { off, worked } = publicDaysOf(employer.country, employer.subdivision)
  const isMondayToFriday = [1, 2, 3, 4, 5].every(weekdayOfOffices => workingDays.includes(weekdayOfOffices))
  const isInWeek = (date: string) =>
    workingDays.includes(weekday(date)) || (isMondayToFriday && worked.has(date))
  const isBusinessDay = (date: string) =>
    openOn.includes(date) || (isInWeek(date) && !closedOn.includes(date) && !off.has(date))
  const businessDayBefore = (date: string) => {
    let found = addDays(date, -1)
    while (!isBusinessDay(found)) found = addDays(found, -1)
    return found
  }
  const businessDaysAfter = (date: string, count: number) => {
    let found = date
    for (let left = count; left > 0; left--) {
      found = addDays(found, 1)
      while (!isBusinessDay(found)) found = addDays(found, 1)
    }
    return found
  }
  const hoursOn = (date: string) => {
    const own = Object.entries(workingHours).find(([key]) => key === String(weekday(date)))?.[1]
    if (typeof own === 'object') return own
    return { start: workingHours.start ?? '09:00', end: workingHours.end ?? '17:00' }
  }
  const opening = (date: string) => at(employerZone, date, hoursOn(date).start)
  const closing = (date: string) => at(employerZone, date, hoursOn(date).end)
  const employerDate = (instant: number) => dateOf(employerZone, instant)
  const isWorked = (instant: number) => {
    const date = employerDate(instant)
    return isBusinessDay(date) && opening(date) <= instant && instant < closing(date)
  }
  const oneHourAfterOpening = (date: string) =>
    instantOf(employerZone, Date.parse(`${date}T${hoursOn(date).start}:00Z`) + hour)

  const instantStated = (text: string) => {
    if (/(?:Z|[+-]\d\d:\d\d)$/.test(text)) return Date.parse(text)
    return instantOf(interviewZone, Date.parse(`${text}Z`))
  }
  const isDateAlone = /^\d{4}-\d\d-\d\d$/.test(interview.start)
  const start = isDateAlone ? NaN : instantStated(interview.start)
  let end = start + (interview.durationMinutes ?? 60) * minute
  if (interview.end !== undefined) end = instantStated(interview.end)
  if (isDateAlone) end = closing(interview.start)
  if (end < start) throw new Error('ends before it starts')

  // 1
  const startDate = isDateAlone ? interview.start : employerDate(start)
  const endDate = employerDate(end)
  const dayZero = isBusinessDay(endDate) ? endDate : businessDayBefore(endDate)

  // 3 (a) to (d)
  const bestFrom = (instant: number, closes: number) => {
    if (isWorked(instant)) return instant
    let date = employerDate(instant)
    while (!isBusinessDay(date) || opening(date) <= instant) date = addDays(date, 1)
    if (opening(date) < closes) return opening(date)
    const time = minutesOfDay(candidateZone, instant)
    if (time >= 7 * 60 && time < 21 * 60) return instant
    let morning = dateOf(candidateZone, instant)
    while (at(candidateZone, morning, '09:00') <= instant) morning = addDays(morning, 1)
    return at(candidateZone, morning, '09:00')
  }

  // 10: the moments a working hour within the candidate's day can begin at are the window's start, an opening and an 08:00
  const phoned = (window: Times) => {
    const moments = [window.opens]
    for (
      let date = addDays(employerDate(window.opens), -2);
      date <= addDays(employerDate(window.closes), 2);
      date = addDays(date, 1)
    ) {
      moments.push(opening(date), at(candidateZone, date, '08:00'))
    }
    const fits = (instant: number) => {
      const time = minutesOfDay(candidateZone, instant)
      return (
        instant >= window.opens &&
        instant <= window.closes &&
        isWorked(instant) &&
        time >= 8 * 60 &&
        time < 20 * 60
      )
    }
    return { ...window, best: moments.filter(fits).sort((a, b) => a - b)[0] ?? window.best }
  }
  const through = (channel: string, window: Times) => (channel === 'phone' ? phoned(window) : window)

  // 10: the collections of a letter are at 17:00 from Monday to Friday
  const posted = ({ opens, closes }: Times) => {
    const collections: number[] = []
    for (
      let date = dateOf(candidateZone, opens);
      date <= addDays(dateOf(candidateZone, closes), 7);
      date = addDays(date, 1)
    ) {
      if (weekday(date) <= 5 && at(candidateZone, date, '17:00') >= opens)
        collections.push(at(candidateZone, date, '17:00'))
    }
    const postBy = collections.filter(collection => collection < closes).at(-1) ?? collections[0] ?? NaN
    return { postBy, arrives: businessDaysAfter(employerDate(postBy), 2) }
  }

  // 4: what the employer let expect, and since when
  const promised = (stated: TimelineForms, saidOn: string, zero: string) => {
    let day: string | null = null
    if (stated.by !== undefined) {
      if (stated.by < saidOn && stated.by < startDate)
        throw new Error('the stated day is before the interview')
      day = isBusinessDay(stated.by) ? stated.by : businessDayBefore(stated.by)
      if (day < zero) day = zero
    }
    if (stated.businessDays !== undefined) day = businessDaysAfter(zero, stated.businessDays)
    if (stated.days !== undefined) day = addDays(saidOn, stated.days)
    if (stated.weeks !== undefined) day = addDays(saidOn, stated.weeks * 7)
    while (day !== null && !isBusinessDay(day)) day = addDays(day, 1)
    return day
  }
  const onOrBefore = (date: string) => (isBusinessDay(date) ? date : businessDayBefore(date))
  const { timeline } = request
  const expectations: Array<{ since: number; from: string; by: string | null }> = []
  const saidOn = timeline?.saidOn
  if (timeline !== undefined && saidOn !== undefined && saidOn > endDate) {
    expectations.push({ since: -Infinity, from: dayZero, by: null })
    const from = onOrBefore(saidOn)
    expectations.push({
      since: at(employerZone, addDays(saidOn, 1), '00:00'),
      from,
      by: promised(timeline, saidOn, from)
    })
  } else
    expectations.push({
      since: -Infinity,
      from: dayZero,
      by: timeline === undefined ? null : promised(timeline, endDate, dayZero)
    })
  for (const item of received) {
    if (item.kind !== 'new-timeline' || item.timeline === undefined) continue
    const came = employerDate(Date.parse(item.at))
    const said = item.timeline.saidOn ?? came
    expectations.push({
      since: Date.parse(item.at),
      from: onOrBefore(came),
      by: promised(item.timeline, said, onOrBefore(said))
    })
  }
  const current = expectations.toSorted((a, b) => a.since - b.since).at(-1) ?? {
    since: NaN,
    from: '',
    by: null
  }
  const { by } = current

  // Sent
  const rejectionReplySent = sent.some(item => item.stage === 'rejection-reply')
  const offerReplySent = sent.some(item => item.stage === 'offer-reply')
  const withdrawalSent = sent.some(item => item.stage === 'withdrawal-note')
  const interviewers = interview.interviewers ?? []
  /** Names that a message was addressed to; null is everybody. */
  const addressed = ({ to }: SentItem): string[] | null => {
    if (to === undefined) return null
    const words = (text: string) => text.toLowerCase().split(' ')
    const everybody = recruiter === undefined ? interviewers : [...interviewers, recruiter]
    return [to].flat().map(recipient => {
      const wanted = recipient.toLowerCase()
      const whole = everybody.find(
        ({ name, email }) => name.toLowerCase() === wanted || email?.toLowerCase() === wanted
      )
      const sharing = everybody.filter(({ name }) => words(name).includes(wanted))
      return (whole ?? sharing[0])?.name ?? ''
    })
  }
  const reaches = (item: SentItem, { name, email }: Interviewer) => {
    const names = addressed(item)
    if (names === null || names.includes(name)) return true
    const isPassedOn = item.stage === 'thank-you' && email === undefined && recruiter !== undefined
    return isPassedOn && names.includes(recruiter.name)
  }
  const byTime = (items: SentItem[]) => items.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const allCheckIns = byTime(sent.filter(item => item.stage === 'check-in'))
  const thankYous = sent.filter(item => item.stage === 'thank-you')
  const isThanked = (person: Interviewer) => thankYous.some(item => reaches(item, person))
  const allThanked = interviewers.length > 0 ? interviewers.every(isThanked) : thankYous.length > 0

  // The round that the last word of the employer began; of a panel asked one by one within three days only the first counts
  const roundCheckIns = allCheckIns.filter(item => Date.parse(item.at) >= current.since)
  const checkIns: number[] = []
  let panel: string[] = []
  for (const item of roundCheckIns) {
    const names = addressed(item)
    const moment = Date.parse(item.at)
    const began = checkIns.at(-1) ?? NaN
    const isFurther =
      names !== null &&
      panel.length > 0 &&
      moment <= began + 72 * hour &&
      names.every(name => !panel.includes(name))
    if (isFurther) panel.push(...names)
    else {
      checkIns.push(moment)
      panel = names ?? []
    }
  }
  const [firstCheckIn, secondCheckIn] = checkIns
  const words = received
    .filter(
      ({ kind, at: moment }) =>
        (kind === 'reply' || kind === 'asks-for-more') && Date.parse(moment) >= current.since
    )
    .map(({ at: moment }) => Date.parse(moment))
    .sort((a, b) => a - b)

  // The steps
  const statusBy = (window: { opens: number; closes: number }): ModelStatus => {
    if (now > window.closes) return 'overdue'
    if (now >= window.opens) return 'open'
    return 'upcoming'
  }
  const thankYouChannel = channels['thank-you'] ?? 'email'
  const checkInChannel = channels['check-in'] ?? 'email'
  const replyChannel = channels['rejection-reply'] ?? 'email'
  const outcome = interview.outcome ?? 'pending'
  const outcomeAt = interview.outcomeAt === undefined ? now : Date.parse(interview.outcomeAt)

  // 2
  const draft = { opens: end, best: end, closes: end + 30 * minute }
  // 3
  const thankYouCloses = end + policy.thankYouWithinHours * hour
  const thankYou = through(thankYouChannel, {
    opens: end + policy.thankYouNotBeforeMinutes * minute,
    best: bestFrom(end + 2 * hour, thankYouCloses),
    closes: thankYouCloses
  })
  // 4, 5
  const from = by ?? current.from
  const counts = by === null ? policy.checkInAfterInterview : policy.checkInAfterDeadline
  const checkIn = through(checkInChannel, {
    opens: opening(businessDaysAfter(from, counts.opens)),
    best: oneHourAfterOpening(businessDaysAfter(from, counts.best)),
    closes: closing(businessDaysAfter(from, counts.closes))
  })
  // 6
  const later = (one: string, other: string) => (one > other ? one : other)
  const lastWord = (after: number, before: number) =>
    words.filter(moment => moment >= after && moment < before).at(-1)
  const word = lastWord(firstCheckIn ?? checkIn.opens, secondCheckIn ?? Infinity)
  const isAnswered = firstCheckIn === undefined && word !== undefined
  let secondFrom = later(employerDate(firstCheckIn ?? word ?? checkIn.best), employerDate(checkIn.opens))
  if (word !== undefined) secondFrom = later(secondFrom, employerDate(word))
  const second = through(checkInChannel, {
    opens: opening(businessDaysAfter(secondFrom, policy.secondCheckInAfter.opens)),
    best: oneHourAfterOpening(businessDaysAfter(secondFrom, policy.secondCheckInAfter.best)),
    closes: closing(businessDaysAfter(secondFrom, policy.secondCheckInAfter.closes))
  })
  const last = policy.maxCheckIns === 1 ? checkIn : second
  const lastSent = policy.maxCheckIns === 1 ? (firstCheckIn ?? word) : secondCheckIn
  let letGoFrom = employerDate(last.closes)
  if (lastSent !== undefined) {
    const afterwards = lastWord(lastSent, Infinity) ?? lastSent
    letGoFrom = later(later(employerDate(lastSent), employerDate(last.opens)), employerDate(afterwards))
  }
  const letGo = closing(businessDaysAfter(letGoFrom, 10))

  const steps: ModelStep[] = []
  const addStep = (
    step: string,
    status: ModelStatus,
    window: Times,
    channel: string | null,
    remaining: string[] = []
  ) => {
    const isAhead = status !== 'done' && status !== 'skipped'
    const isThanks = step.endsWith('thank-you')
    let to = remaining
    if (recruiter !== undefined && channel !== null && (!isThanks || interviewers.length === 0))
      to = [recruiter.name]
    if (status === 'done') to = []
    const notes: string[] = []
    if (step === 'check-in' && current.since !== -Infinity) notes.push('new-timeline')
    if (step === 'check-in' && isAnswered) notes.push('answered')
    if (isAhead && recruiter !== undefined && channel !== null && !isThanks) notes.push('to-recruiter')
    const isUnknown = ({ name, email }: Interviewer) => email === undefined && to.includes(name)
    if (isAhead && recruiter !== undefined && step === 'thank-you')
      if (interviewers.length === 0 || (channel === 'email' && interviewers.some(isUnknown)))
        notes.push('through-recruiter')
    if (isAhead && step === 'check-in' && request.ownDeadline !== undefined) notes.push('own-deadline')
    const time = minutesOfDay(candidateZone, window.best)
    steps.push({
      step,
      status,
      ...window,
      optional: step === 'second-check-in',
      channel,
      to,
      notes,
      atNight: channel === 'email' && (time >= 21 * 60 || time < 7 * 60),
      ...(channel === 'letter' && step !== 'draft-thank-you' ? posted(window) : {})
    })
  }
  // 8
  let draftStatus = statusBy(draft)
  if (draftStatus === 'overdue') draftStatus = 'skipped'
  if (allThanked) draftStatus = 'done'
  const unthanked = interviewers.filter(person => !isThanked(person)).map(({ name }) => name)
  addStep('draft-thank-you', draftStatus, draft, thankYouChannel, unthanked)

  let thankYouStatus = statusBy(thankYou)
  if (outcome === 'pending' && now >= checkIn.opens) thankYouStatus = 'skipped'
  if (allCheckIns.length > 0) thankYouStatus = 'skipped'
  if (outcome === 'rejected' || outcome === 'withdrawn') thankYouStatus = 'skipped'
  if (allThanked) thankYouStatus = 'done'
  addStep('thank-you', thankYouStatus, thankYou, thankYouChannel, unthanked)

  if (outcome === 'pending') {
    const askedLess = (often: number) =>
      interviewers
        .filter(person => roundCheckIns.filter(item => reaches(item, person)).length < often)
        .map(({ name }) => name)
    let checkInStatus = statusBy(checkIn)
    if (isAnswered) checkInStatus = 'skipped'
    if (firstCheckIn !== undefined) checkInStatus = 'done'
    addStep('check-in', checkInStatus, checkIn, checkInChannel, askedLess(1))
    if (policy.maxCheckIns === 2) {
      let status: ModelStatus = firstCheckIn === undefined && !isAnswered ? 'upcoming' : statusBy(second)
      if (now > second.closes) status = 'skipped'
      if (secondCheckIn !== undefined) status = 'done'
      addStep('second-check-in', status, second, checkInChannel, askedLess(2))
    }
    addStep('let-go', now >= letGo ? 'open' : 'upcoming', { opens: letGo, best: letGo, closes: letGo }, null)
  }

  // 9
  const answer = (step: string, isSent: boolean, channel: string, days: number) => {
    const closes = closing(businessDaysAfter(employerDate(outcomeAt), days))
    const window = through(channel, {
      opens: outcomeAt,
      best: bestFrom(outcomeAt + 2 * hour, closes),
      closes
    })
    const isWritten = (person: Interviewer) => sent.some(item => item.stage === step && reaches(item, person))
    addStep(
      step,
      isSent ? 'done' : statusBy(window),
      window,
      channel,
      interviewers.filter(person => !isWritten(person)).map(({ name }) => name)
    )
  }
  if (outcome === 'rejected') answer('rejection-reply', rejectionReplySent, replyChannel, 2)
  if (outcome === 'offered') answer('offer-reply', offerReplySent, channels['offer-reply'] ?? 'email', 1)
  if (outcome === 'withdrawn')
    answer('withdrawal-note', withdrawalSent, channels['withdrawal-note'] ?? 'email', 1)

  const lastCloses = steps.at(-1)?.closes ?? end
  const daysOff = [...new Set([...closedOn, ...off])]
    .filter(
      date => isInWeek(date) && !isBusinessDay(date) && date >= dayZero && date <= employerDate(lastCloses)
    )
    .sort()

  return {
    steps,
    by,
    daysOff,
    employerZone,
    end,
    startDate,
    endDate,
    next: steps.find(step => step.status === 'open' || step.status === 'overdue')?.step ?? null
  }
}
