import type { Evaluation } from '../../../schemas/evaluate.ts'
import type { Plan } from '../../../schemas/schedule.ts'
import type { Severity } from '../../../schemas/vocabulary.ts'

type Field = 'string' | 'number' | 'boolean' | 'object' | readonly string[] | ((value: unknown) => boolean)

const isShaped =
  (fields: Record<string, Field>) =>
  (value: unknown): boolean =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([name, field]) => {
      const member: unknown = (value as Record<string, unknown>)[name]
      if (typeof field === 'function') return field(member)
      return typeof field === 'string'
        ? typeof member === field && member !== null
        : field.includes(member as string)
    })
const isList =
  (isItem: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(isItem)
const isOptional =
  (isItem: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || isItem(value)
const isText = (value: unknown): boolean => typeof value === 'string'
const isZoned = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?([+-]\d\d:\d\d|Z)$/.test(value)

const severities = ['critical', 'major', 'minor', 'note'] as const satisfies readonly Severity[]
const places = ['subject', 'body']
const evidence = isShaped({
  in: places,
  start: 'number',
  end: 'number',
  quote: 'string',
  replacements: isOptional(isList(isText)),
  note: isOptional(isText)
})
const finding = {
  mistake: 'string',
  title: 'string',
  severity: severities,
  deduction: 'number',
  disputed: 'boolean',
  evidence: isList(evidence),
  why: 'string',
  advice: 'string',
  example: 'string',
  sources: isList(isText)
} as const
const times = { opens: isZoned, best: isZoned, closes: isZoned }

/**
 * Whether an answer has what the editor shows; an endpoint may be of another version, or no such service at
 * all.
 */
export const isEvaluation: (value: unknown) => value is Evaluation = isShaped({
  score: 'number',
  verdict: ['send', 'revise', 'rewrite'],
  findings: isList(
    isShaped({ ...finding, insertAt: isOptional(isShaped({ in: places, at: 'number', text: 'string' })) })
  ),
  strengths: isList(isShaped({ id: 'string', title: 'string' })),
  measures: isShaped({ words: 'number' }),
  unchecked: isList(isShaped({ title: 'string', needs: isList(isText) }))
}) as (value: unknown) => value is Evaluation

/** Whether an answer has what the picture of the plan shows. */
export const isPlan: (value: unknown) => value is Plan = isShaped({
  timeZone: 'string',
  asOf: isZoned,
  steps: isList(
    isShaped({
      step: 'string',
      status: 'string',
      ...times,
      employerLocal: isShaped(times),
      because: isList(isShaped({ text: 'string' })),
      optional: 'boolean'
    })
  ),
  daysOff: isList(isShaped({ date: 'string' })),
  warnings: isList(isShaped(finding)),
  advice: isList(isShaped({ text: 'string' })),
  assumptions: isList(isShaped({ text: 'string' }))
}) as (value: unknown) => value is Plan
