// A ScheduledInterview of Merge's unified API, at GET /ats/v1/interviews/{id}?expand=interviewers.
interface MergeInterview {
  id: string
  start_at: string | null
  end_at: string | null
  interviewers: Array<{ first_name: string | null; last_name: string | null; email: string | null }>
  remote_was_deleted: boolean
}

/** What to send to POST /schedule; null where there is nothing to plan. */
export function toPlanRequest(interview: MergeInterview, candidate: { timeZone: string }) {
  if (interview.start_at === null || interview.remote_was_deleted) return null
  return {
    timeZone: candidate.timeZone,
    interview: {
      id: `merge-${interview.id}`,
      start: interview.start_at,
      ...(interview.end_at === null ? {} : { end: interview.end_at }),
      interviewers: interview.interviewers.flatMap(({ first_name, last_name, email }) => {
        const name = [first_name, last_name].filter(part => part !== null).join(' ')
        return name === '' ? [] : [{ name, ...(email === null ? {} : { email }) }]
      })
    },
    sent: []
  }
}
