import type { Reason } from '../../../schemas/step.ts'
import type { Channel } from '../../../schemas/vocabulary.ts'
import type { Dates } from '../request/application.ts'
import { dayLength, dayOf, isoWeekday, type Day } from '../work/dates.ts'
import type { Zone } from '../work/zones.ts'

const hour = 60 * 60_000
/** The candidate's waking day for sending (rule 3c, 10), the morning hour of rule 3d, hours for calls and the last collection of post: hours of the day. */
const day = { wakes: 7, morning: 9, sleeps: 21, callsFrom: 8, callsUntil: 20, collection: 17 } as const
/** Rule 10: business days for a letter to arrive. */
const delivery = 2

/** A step in time, epoch ms, opens ≤ best ≤ closes; `choice` is why the best time was chosen, where there was a choice. */
export interface Times {
  opens: number
  best: number
  closes: number
  choice?: Reason['code']
}

/** Times whose best one is kept inside the window; all in epoch ms. */
export const within = (opens: number, best: number, closes: number): Times => ({
  opens,
  best: Math.min(Math.max(best, opens), closes),
  closes
})

/** Rule 3 (a)–(d): the best time from `earliest` on, by the employer's hours if that can be, else by the candidate's. */
function bestSending(
  earliest: number,
  closes: number,
  { calendar, candidateZone }: Dates
): { best: number; choice: Reason['code'] } {
  if (calendar.isWorkingTime(earliest)) return { best: earliest, choice: 'two-hours-later' }
  const opening = calendar.nextOpening(earliest)
  if (opening < closes) return { best: opening, choice: 'next-opening' }
  if (!isNight(earliest, candidateZone)) return { best: earliest, choice: 'your-day' }
  const date = dayOf(candidateZone.wallTime(earliest))
  const morning = onClock(candidateZone, date, day.morning)
  return {
    best: morning > earliest ? morning : onClock(candidateZone, date + 1, day.morning),
    choice: 'next-morning'
  }
}

/** A window with the best time for sending in it, from `earliest` on. */
export function sendingWindow(opens: number, earliest: number, closes: number, dates: Dates): Times {
  const { best, choice } = bestSending(earliest, closes, dates)
  return { ...within(opens, best, closes), choice }
}

/** The instant of a full hour on a date. */
const onClock = (zone: Zone, date: Day, hours: number) => zone.instant(date * dayLength + hours * hour)

/** Whether an instant falls between 21:00 and 07:00 of a zone. */
export function isNight(instant: number, zone: Zone): boolean {
  const time = zone.wallTime(instant)
  const hours = (time - dayOf(time) * dayLength) / hour
  return hours < day.wakes || hours >= day.sleeps
}

/** The first moment of a window that lies in the employer's working time and in 08:00–20:00 of the candidate's day; null when none does. */
function hourForCall({ opens, closes }: Times, { calendar, candidateZone }: Dates): number | null {
  const last = calendar.dateOf(closes)
  for (
    let date = calendar.onOrAfter(calendar.dateOf(opens));
    date <= last;
    date = calendar.onOrAfter(date + 1)
  ) {
    const from = Math.max(calendar.openingOn(date), opens)
    const until = calendar.closingOn(date)
    for (
      let candidateDate = dayOf(candidateZone.wallTime(from));
      onClock(candidateZone, candidateDate, day.callsFrom) < until;
      candidateDate++
    ) {
      const moment = Math.max(from, onClock(candidateZone, candidateDate, day.callsFrom))
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

/** Rule 10: when to post a letter (epoch ms), the last collection inside the window or else the next one, and the employer's date on which it arrives. */
export function postalTimes(
  { opens, closes }: Times,
  { calendar, candidateZone }: Dates
): { postBy: number; arrives: Day } {
  const collection = (date: Day) => onClock(candidateZone, date, day.collection)
  const isCollected = (date: Day) => isoWeekday(date) <= 5
  let date = dayOf(candidateZone.wallTime(closes))
  while (collection(date) >= opens && !(isCollected(date) && collection(date) < closes)) date--
  if (collection(date) < opens) {
    while (!isCollected(date) || collection(date) < closes) date++
  }
  return {
    postBy: collection(date),
    arrives: calendar.add(calendar.dateOf(collection(date)), delivery)
  }
}
