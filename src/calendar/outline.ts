import type { CallPart } from '../../schemas/schedule.ts'
import type { Stage } from '../../schemas/vocabulary.ts'
import type { Dates, ResolvedApplication } from './application.ts'
import { sayDate } from './dates.ts'

/** The four parts of a call (s0: introduce yourself, thank, say your interest, ask about the timeline), filled with what the request tells. */
export function outlineCall(
  stage: Stage,
  to: readonly string[],
  { request }: ResolvedApplication,
  { calendar, end, deadline }: Dates
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
  return [
    {
      id: 'introduce',
      title: 'Introduce yourself',
      say: `${hello}${me}. We spoke about ${role} on ${sayDate(calendar.dateOf(end))}.`
    },
    {
      id: 'thank',
      title: 'Say thank you',
      say:
        stage === 'rejection-reply'
          ? 'Thank you for letting me know, and for the time you gave me.'
          : 'Thank you again for the time you gave me that day.'
    },
    {
      id: 'interest',
      title: 'Say your interest',
      say:
        stage === 'rejection-reply'
          ? `I enjoyed learning about ${role}${at} and would still like to work with you one day.`
          : `I am very interested in ${role}${at}, and more so since our talk.`
    },
    stage === 'rejection-reply'
      ? {
          id: 'future',
          title: 'Ask to be kept in mind',
          say: 'If something like it comes up, I would be glad to be considered again.'
        }
      : { id: 'timeline', title: 'Ask about the timeline', say: ask }
  ]
}
