import { Type, type Static } from 'typebox'
import { closed, component, ref, stringEnum } from './common.ts'
import { limits } from './limits.ts'
import { CalendarDate, Instant } from './values.ts'

const TimelineForms = Type.Object(
  {
    by: Type.Optional(ref(CalendarDate)),
    from: Type.Optional(ref(CalendarDate)),
    businessDays: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 250, description: 'Business days after the day it was said.' })
    ),
    days: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 365, description: 'Calendar days after the day it was said.' })
    ),
    weeks: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 52, description: 'Weeks after the day it was said.' })
    ),
    text: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: limits.phrase,
        pattern: '\\S',
        description: 'English words, as they were said.',
        examples: ['by Friday']
      })
    ),
    saidOn: Type.Optional(ref(CalendarDate))
  },
  closed
)
export type TimelineForms = Static<typeof TimelineForms>

export const StatedTimeline = component(
  'StatedTimeline',
  Type.Unsafe<string | TimelineForms>({
    type: ['string', 'object'],
    minLength: 1,
    maxLength: limits.phrase,
    pattern: '\\S',
    properties: TimelineForms.properties,
    ...closed,
    minProperties: 1,
    maxProperties: 3,
    dependentRequired: { from: ['by'] },
    description:
      "When the interviewer said the decision would come: in English words, as it was said (1 to 300 characters), or exactly one of `by` (with or without `from`), `businessDays`, `days`, `weeks`, and `text` for the words. `saidOn` beside one of them is the employer's date on which it was said, from the interview's date to now (default the interview's date; of a timeline in `received`, the date it came). " +
      'Words are read as days, weekdays, dates, weeks, months, quarters, years, holidays and lengths of time; what stands around them is understood as speech. Words that name no time count as no timeline; a time that cannot be resolved is refused with `timeline-not-understood`. ' +
      'A couple is two, a few three, several five. Holidays whose date differs between countries need `employer.country`, as does a date such as 4/12.',
    examples: [
      'by the end of next week',
      'in about two weeks',
      'within 5–7 business days',
      { by: '2026-12-04' },
      { from: '2026-12-01', by: '2026-12-04' },
      { businessDays: 5 },
      { days: 10 },
      { weeks: 2 },
      { text: 'by Friday', saidOn: '2026-12-01' }
    ]
  })
)
export type StatedTimeline = Static<typeof StatedTimeline>

const receivedKinds = ['acknowledgement', 'reply', 'asks-for-more', 'new-timeline'] as const
export const ReceivedItem = component(
  'ReceivedItem',
  Type.Object(
    {
      at: ref(Instant),
      kind: stringEnum(receivedKinds, {
        description:
          'An `acknowledgement` changes nothing. A `reply`, and one that `asks-for-more` (references, a sample), closes an open check-in, and what follows counts from it. A `new-timeline` stands in place of `timeline`, and the count starts again from it.'
      }),
      timeline: Type.Optional(ref(StatedTimeline))
    },
    {
      ...closed,
      description:
        "Something the employer sent. `at` lies between the interview's date and now; `timeline` stands beside `new-timeline`, and nowhere else.",
      examples: [
        { at: '2026-12-02T15:10:00Z', kind: 'new-timeline', timeline: { text: 'by the end of next week' } }
      ]
    }
  )
)
export type ReceivedItem = Static<typeof ReceivedItem>
