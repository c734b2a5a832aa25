import type { CallPart } from '../../../schemas/step.ts'
import type { SentStage } from '../../../schemas/vocabulary.ts'
import type { Dates, ResolvedApplication } from '../request/resolved.ts'
import { sayDate, type Day } from '../work/dates.ts'

/** The four parts of a call (s0: introduce yourself, thank, say your interest, ask about the timeline), filled with what the request tells. */
export function outlineCall(
  stage: SentStage,
  to: readonly string[],
  { request, ownDeadline }: ResolvedApplication,
  { calendar, end }: Dates,
  deadline: Day | null
): CallPart[] {
  const { candidate, employer, interview } = request
  const role = interview?.role === undefined ? 'the role' : `the ${interview.role} role`
  const hello = to.length === 1 ? `Hello ${to[0]!}` : 'Hello'
  const me = candidate?.name === undefined ? '' : `, this is ${candidate.name}`
  const at = employer?.name === undefined ? '' : ` at ${employer.name}`
  const ask =
    stage === 'check-in'
      ? deadline === null
        ? 'May I ask whether there is any news, or when you expect to decide?'
        : `You expected to decide by ${sayDate(deadline)}; may I ask how the timing looks now?`
      : 'May I ask when you expect to decide, so that I know when to get in touch?'
  const thanks: Partial<Record<SentStage, string>> = {
    'rejection-reply': 'Thank you for letting me know, and for the time you gave me.',
    'offer-reply': 'Thank you very much for the offer.',
    'withdrawal-note': 'Thank you for the time you and your colleagues gave me.'
  }
  const keen = `I am very interested in ${role}${at}, and more so since our talk.`
  const when =
    ownDeadline === null ? 'in the coming days, on the day we agree on' : `by ${sayDate(ownDeadline)}`
  const decision = (say: string): CallPart => ({ id: 'decision', title: 'Say where you stand', say })
  const future = (say: string): CallPart => ({ id: 'future', title: 'Ask to be kept in mind', say })
  const interest = (say: string): CallPart => ({ id: 'interest', title: 'Say your interest', say })
  const endings: Partial<Record<SentStage, readonly CallPart[]>> = {
    'rejection-reply': [
      interest(`I enjoyed learning about ${role}${at} and would still like to work with you one day.`),
      future('If something like it comes up, I would be glad to be considered again.')
    ],
    'offer-reply': [interest(keen), decision(`I would like to think it over, and will answer you ${when}.`)],
    'withdrawal-note': [
      decision(`I have decided to withdraw from ${role}, and wanted you to know at once.`),
      future('I enjoyed our talk, and hope that our paths cross again.')
    ]
  }
  return [
    {
      id: 'introduce',
      title: 'Introduce yourself',
      say: `${hello}${me}. We spoke about ${role} on ${sayDate(calendar.dateOf(end))}.`
    },
    {
      id: 'thank',
      title: 'Say thank you',
      say: thanks[stage] ?? 'Thank you again for the time you gave me that day.'
    },
    ...(endings[stage] ?? [interest(keen), { id: 'timeline', title: 'Ask about the timeline', say: ask }])
  ]
}
