// An event of Workable, at GET /spi/v3/events?type=interview. It names the members of the team, without their addresses.
interface WorkableEvent {
  id: string
  starts_at: string
  ends_at: string
  cancelled?: boolean
  job: { title: string }
  members: Array<{ name: string; status: string }>
  candidate: { name: string }
}

/** What to send to POST /schedule; null where there is nothing to plan. */
export function toPlanRequest(event: WorkableEvent, candidate: { timeZone: string }) {
  if (event.cancelled === true) return null
  return {
    timeZone: candidate.timeZone,
    candidate: { name: event.candidate.name },
    interview: {
      id: `workable-${event.id}`,
      start: event.starts_at,
      end: event.ends_at,
      role: event.job.title,
      interviewers: event.members.filter(({ status }) => status !== 'declined').map(({ name }) => ({ name }))
    },
    sent: []
  }
}
