import { Type } from 'typebox'
import { closed, component, ref } from './common.ts'
import { defaults, limits } from './limits.ts'
import { CalendarDate, Name, TimeZone } from './values.ts'

export const Country = component(
  'Country',
  Type.String({
    minLength: 1,
    maxLength: 64,
    examples: ['US'],
    description:
      'An ISO 3166-1 alpha-2 code in upper case, of a country whose public holidays are known (more than 220 are, for the years 2024 to 2034). Its holidays are days off. Any other is 422, and the error lists those accepted.'
  })
)
export const Subdivision = component(
  'Subdivision',
  Type.String({
    minLength: 1,
    maxLength: 64,
    examples: ['NY'],
    description:
      'The part of an ISO 3166-2 code after the dash, in upper case: a state, province, region or the like of `country`, whose own holidays are days off too. Default: the holidays that the whole country keeps. An unknown one is 422, and the error lists those accepted.'
  })
)
export const ClockTime = component(
  'ClockTime',
  Type.String({
    pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
    maxLength: 5,
    examples: ['09:00'],
    description: 'A wall-clock time, HH:MM, 00:00 to 23:59.'
  })
)
export const DayHours = component(
  'DayHours',
  Type.Object(
    { start: ref(ClockTime), end: ref(ClockTime) },
    {
      ...closed,
      description: 'Hours of one day, at least two of them; they end before midnight.',
      examples: [{ start: '09:00', end: '13:00' }]
    }
  )
)
const ofWeekday = Type.Optional(ref(DayHours))

/** ISO weekdays as the working hours name them. */
export const weekdayKeys = ['1', '2', '3', '4', '5', '6', '7'] as const
export const WorkingHours = component(
  'WorkingHours',
  Type.Object(
    {
      start: Type.Optional(ref(ClockTime)),
      end: Type.Optional(ref(ClockTime)),
      1: ofWeekday,
      2: ofWeekday,
      3: ofWeekday,
      4: ofWeekday,
      5: ofWeekday,
      6: ofWeekday,
      7: ofWeekday
    },
    {
      ...closed,
      minProperties: 1,
      dependentRequired: { start: ['end'], end: ['start'] },
      description:
        "The employer's hours: `start` and `end` of every day, or hours by ISO weekday (`1` is Monday), or both, where those of a weekday stand in place of the others. Within one day and at least two hours long. Default 09:00 to 17:00.",
      examples: [defaults.workingHours, { ...defaults.workingHours, 5: { start: '09:00', end: '13:00' } }]
    }
  )
)
const Days = (description: string) =>
  Type.Array(ref(CalendarDate), { maxItems: limits.calendarDays, uniqueItems: true, description })

export const Employer = component(
  'Employer',
  Type.Object(
    {
      name: Type.Optional(ref(Name)),
      timeZone: Type.Optional(ref(TimeZone)),
      country: Type.Optional(ref(Country)),
      subdivision: Type.Optional(ref(Subdivision)),
      workingDays: Type.Optional(
        Type.Array(Type.Integer({ minimum: 1, maximum: 7 }), {
          maxItems: 7,
          uniqueItems: true,
          default: [...defaults.workingDays],
          description:
            'ISO weekdays that are worked, 1 = Monday. At least one (an empty week is 422). Default the week of `country` (its weekend by Unicode CLDR), else Monday to Friday.'
        })
      ),
      workingHours: Type.Optional(ref(WorkingHours)),
      closedOn: Type.Optional(
        Days('Extra days off. At most 400; a date that is also in `openOn` is refused. Default none.')
      ),
      openOn: Type.Optional(
        Days('Days worked although the week, or a public holiday, says otherwise. At most 400. Default none.')
      )
    },
    {
      ...closed,
      dependentRequired: { subdivision: ['country'] },
      description:
        "The reader's side: its zone (default `interview.timeZone`, then `timeZone`), its country and subdivision (without a country no public holidays are days off), working week and hours, and days off.",
      examples: [
        {
          name: 'Northwind Energy',
          timeZone: 'America/New_York',
          country: 'US',
          subdivision: 'NY',
          workingDays: [1, 2, 3, 4, 5],
          workingHours: { start: '09:00', end: '17:00' },
          closedOn: ['2026-12-24'],
          openOn: []
        }
      ]
    }
  )
)
