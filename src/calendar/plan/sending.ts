import type { Zone } from 'luxon'
import type { Reason, Step } from '../../../schemas/step.ts'
import type { Channel } from '../../../schemas/vocabulary.ts'
import type { Dates } from '../request/resolved.ts'
import { dayLength, isoWeekday, type Day } from '../work/dates.ts'
import { dateIn, earlierOf, formatTime, laterOf, timeAt, timeOnWall, type Time } from '../work/times.ts'

const hour = 60 * 60_000
/** The candidate's waking day for sending (rules.md: Thank-you), the morning hour of its last resort, hours for calls and the last collection of post: hours of the day. */
const day = { wakes: 7, morning: 9, sleeps: 21, callsFrom: 8, callsUntil: 20, collection: 17 } as const
/** Business days for a letter to arrive (rules.md: Channel). */
const delivery = 2

/** A step in time, opens ≤ best ≤ closes; `choice` is why the best time was chosen, where there was a choice. */
export interface Times {
  opens: Time
  best: Time
  closes: Time
  choice?: Reason['code']
}

/** Times whose best one is kept inside the window. */
export const within = (opens: Time, best: Time, closes: Time): Times => ({
  opens,
  best: earlierOf(laterOf(best, opens), closes),
  closes
})

/** The best time from `earliest` on (rules.md: Thank-you): by the employer's hours if that can be, else by the candidate's. */
function bestSending(
  earliest: Time,
  closes: Time,
  { calendar, candidateZone }: Dates
): { best: Time; choice: Reason['code'] } {
  if (calendar.isWorkingTime(earliest)) return { best: earliest, choice: 'two-hours-later' }
  const opening = calendar.nextOpening(earliest)
  if (opening < closes) return { best: opening, choice: 'next-opening' }
  if (!isNight(earliest, candidateZone)) return { best: earliest, choice: 'your-day' }
  const date = dateIn(candidateZone, earliest)
  const morning = onClock(candidateZone, date, day.morning)
  return {
    best: morning > earliest ? morning : onClock(candidateZone, date + 1, day.morning),
    choice: 'next-morning'
  }
}

/** A step's times on the clock of a zone. */
export function formatTimes({ opens, best, closes }: Times, zone: Zone): Step['employerLocal'] {
  const first = formatTime(opens, zone)
  return {
    opens: first,
    best: best === opens ? first : formatTime(best, zone),
    closes: closes === opens ? first : formatTime(closes, zone)
  }
}

/** A window with the best time for sending in it, from `earliest` on. */
export function sendingWindow(opens: Time, earliest: Time, closes: Time, dates: Dates): Times {
  const { best, choice } = bestSending(earliest, closes, dates)
  return { ...within(opens, best, closes), choice }
}

/** The moment of a full hour on a date. */
const onClock = (zone: Zone, date: Day, hours: number) => timeOnWall(date * dayLength + hours * hour, zone)

/** Whether a moment falls between 21:00 and 07:00 of a zone. */
export function isNight(time: Time, zone: Zone): boolean {
  const { hour: hours } = timeAt(time.toMillis(), zone)
  return hours < day.wakes || hours >= day.sleeps
}

/** The first moment of a window that lies in the employer's working time and in 08:00–20:00 of the candidate's day; null when none does. */
function hourForCall({ opens, closes }: Times, { calendar, candidateZone }: Dates): Time | null {
  const last = calendar.dateOf(closes)
  for (
    let date = calendar.onOrAfter(calendar.dateOf(opens));
    date <= last;
    date = calendar.onOrAfter(date + 1)
  ) {
    const from = laterOf(calendar.openingOn(date), opens)
    const until = calendar.closingOn(date)
    for (
      let candidateDate = dateIn(candidateZone, from);
      onClock(candidateZone, candidateDate, day.callsFrom) < until;
      candidateDate++
    ) {
      const moment = laterOf(from, onClock(candidateZone, candidateDate, day.callsFrom))
      if (
        moment < onClock(candidateZone, candidateDate, day.callsUntil) &&
        moment < until &&
        moment <= closes
      )
        return moment
    }
  }
  return null
}

/** Times with the best one moved to an hour for a call, where the channel is the telephone. */
export function forChannel(times: Times, channel: Channel, dates: Dates): Times {
  if (channel !== 'phone') return times
  const moment = hourForCall(times, dates)
  return moment === null
    ? { ...times, choice: 'no-hour-for-a-call' }
    : { ...times, best: moment, choice: 'hours-for-a-call' }
}

/** When to post a letter (rules.md: Channel), the last collection inside the window or else the next one, and the employer's date on which it arrives. */
export function postalTimes(
  { opens, closes }: Times,
  { calendar, candidateZone }: Dates
): { postBy: Time; arrives: Day } {
  const collection = (date: Day) => onClock(candidateZone, date, day.collection)
  const isCollected = (date: Day) => isoWeekday(date) <= 5
  let date = dateIn(candidateZone, closes)
  while (collection(date) >= opens && !(isCollected(date) && collection(date) < closes)) date--
  if (collection(date) < opens) {
    while (!isCollected(date) || collection(date) < closes) date++
  }
  return {
    postBy: collection(date),
    arrives: calendar.add(calendar.dateOf(collection(date)), delivery)
  }
}
