import type { Zone } from 'luxon'
import { weekdayKeys } from '../../../schemas/employer.ts'
import { defaults } from '../../../schemas/limits.ts'
import type { Application } from './resolved.ts'
import { weekOfCountry } from '../work/country-weeks.ts'
import { parseClock } from '../work/dates.ts'
import { readHolidays } from './employer-place.ts'
import type { Faults } from '../faults.ts'
import { readDay } from './stated.ts'
import { WorkCalendar, type WorkPattern } from '../work/work-calendar.ts'

type Hours = Pick<WorkPattern, 'opening' | 'closing'>

/** Opening and closing, of every day and of weekdays that have their own. */
function readHours(
  stated: NonNullable<NonNullable<Application['employer']>['workingHours']>,
  faults: Faults
): Hours & { hoursOf: ReadonlyMap<number, Hours> } {
  const read = ({ start, end }: { start: string; end: string }, pointer: string): Hours => {
    const [opening, closing] = [parseClock(start), parseClock(end)]
    if (closing <= opening)
      faults.impossible(
        'impossible-hours',
        pointer,
        'The end is not after the start. Hours that run past midnight cannot be planned with: send those until 23:59, or the part of the shift in which mail is read.'
      )
    else if (closing - opening < 120)
      faults.impossible(
        'impossible-hours',
        pointer,
        'Working hours lie within one day and are at least two hours long: end must be 120 minutes or more after start.'
      )
    return { opening, closing }
  }
  const { start, end } = { ...defaults.workingHours, ...stated }
  return {
    ...read({ start, end }, '/employer/workingHours'),
    hoursOf: new Map(
      weekdayKeys.flatMap(key => {
        const own = stated[key]
        return own === undefined ? [] : [[Number(key), read(own, `/employer/workingHours/${key}`)] as const]
      })
    )
  }
}

/** The employer's calendar, null after a fault or without a zone. */
export function readCalendar(
  employer: Application['employer'],
  zone: Zone | null,
  faults: Faults
): WorkCalendar | null {
  const {
    workingDays = weekOfCountry(employer?.country),
    workingHours = {},
    closedOn = [],
    openOn = []
  } = employer ?? {}
  const days = (dates: readonly string[], pointer: string) =>
    dates.flatMap((date, i) => readDay(date, `${pointer}/${i}`, faults) ?? [])
  const pattern = {
    workingDays,
    closedOn: days(closedOn, '/employer/closedOn'),
    openOn: days(openOn, '/employer/openOn'),
    holidays: readHolidays(employer ?? {}, faults),
    ...readHours(workingHours, faults)
  }
  if (workingDays.length === 0)
    faults.impossible(
      'empty-working-week',
      '/employer/workingDays',
      'At least one ISO weekday must be worked: 1 is Monday, 7 is Sunday.'
    )
  const closed = new Map(closedOn.map((date, i) => [date, i]))
  for (const [i, date] of openOn.entries()) {
    const j = closed.get(date)
    if (j !== undefined)
      faults.conflict(
        'contradictory-date',
        [`/employer/openOn/${i}`, `/employer/closedOn/${j}`],
        'The same date is in closedOn and in openOn. Send it in one of the two lists.'
      )
  }
  return zone === null || workingDays.length === 0 ? null : new WorkCalendar(zone, pattern)
}
