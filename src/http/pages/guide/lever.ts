// An interview of Lever, at GET /v1/opportunities/{id}/interviews/{id}: its webhook interviewCreated brings the two ids.
interface LeverInterview {
  id: string
  /** Milliseconds since 1970. */
  date: number
  /** Minutes. */
  duration: number
  timezone: string
  canceledAt: number | null
  interviewers: Array<{ name: string; email: string }>
}

/** What to send to POST /schedule; null where there is nothing to plan. */
export function toPlanRequest(interview: LeverInterview, candidate: { timeZone: string }) {
  if (interview.canceledAt !== null) return null
  return {
    timeZone: candidate.timeZone,
    interview: {
      id: `lever-${interview.id}`,
      start: new Date(interview.date).toISOString(),
      durationMinutes: interview.duration,
      timeZone: interview.timezone,
      interviewers: interview.interviewers.map(({ name, email }) => ({ name, email }))
    },
    sent: []
  }
}
