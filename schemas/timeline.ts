import { Type, type Static } from 'typebox'
import { component, closed, date, nullable, stringEnum } from './common.ts'

export const timelineRules = [
  'date',
  'business-days',
  'days',
  'weeks',
  'hours',
  'months',
  'day',
  'weekday',
  'weekend',
  'week',
  'part-of-week',
  'end-of-week',
  'month',
  'part-of-month',
  'end-of-month',
  'quarter',
  'part-of-quarter',
  'end-of-quarter',
  'year',
  'part-of-year',
  'end-of-year',
  'holiday',
  'after'
] as const
export type TimelineRule = (typeof timelineRules)[number]
export const confidences = ['high', 'medium', 'low'] as const
export type Confidence = (typeof confidences)[number]
export const TimelineAnswer = component(
  'TimelineAnswer',
  Type.Object(
    {
      stated: Type.String({
        description: 'The timeline in words as it was sent; a structured one in a few words.',
        examples: [
          'by the end of next week',
          'by 2026-12-04',
          'from 2026-12-01 by 2026-12-04',
          '5 business days',
          '2 weeks'
        ]
      }),
      from: nullable(
        date(
          'The first day on which the decision may come, as far as was stated; never after `by`; null for a structured timeline without one.'
        )
      ),
      by: date('The deadline: the stated last day, moved to a business day.'),
      rule: stringEnum(timelineRules, {
        description:
          "How it was counted. To a `date`, a `weekday`, a `holiday`, the end or a part of a week, month, quarter or year: a day off gives the business day before it. In `hours`, `days`, `weeks`, `months`, or as a `day` counted from the interview's (tomorrow): a day off gives the next business day. In `business-days`. `after`: a while after an event."
      }),
      saidOn: Type.Optional(date('When it was said, where the request tells; else left out.')),
      confidence: stringEnum(confidences, {
        description:
          'How sure the reading is: `medium` for a hedge or a vague part (early June), `low` for what names no end (a few weeks, after Thanksgiving). A structured timeline is always `high`.'
      })
    },
    { ...closed, description: 'When the decision was promised.' }
  )
)
export type TimelineAnswer = Static<typeof TimelineAnswer>
