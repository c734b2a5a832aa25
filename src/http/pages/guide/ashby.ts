// The webhook interviewScheduleUpdate of Ashby: talks in a row count as one interview.
interface AshbyWebhook {
  action: string
  data: {
    interviewSchedule: {
      id: string
      status: string
      interviewEvents: Array<{
        startTime: string
        endTime: string
        interviewers: Array<{ firstName: string; lastName: string; email: string }>
      }>
    }
  }
}

/** What to send to POST /schedule; null where there is nothing to plan. */
export function toPlanRequest(
  { data: { interviewSchedule } }: AshbyWebhook,
  candidate: { timeZone: string }
) {
  const events = interviewSchedule.interviewEvents.toSorted(
    (a, b) => Date.parse(a.startTime) - Date.parse(b.startTime)
  )
  const [first, last] = [events[0], events.at(-1)]
  if (interviewSchedule.status === 'Cancelled' || first === undefined || last === undefined) return null
  const people = new Map(events.flatMap(event => event.interviewers.map(person => [person.email, person])))
  return {
    timeZone: candidate.timeZone,
    interview: {
      id: `ashby-${interviewSchedule.id}`,
      start: first.startTime,
      end: last.endTime,
      interviewers: [...people.values()].map(({ firstName, lastName, email }) => ({
        name: `${firstName} ${lastName}`,
        email
      }))
    },
    sent: []
  }
}
