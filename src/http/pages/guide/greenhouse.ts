// An interview of Greenhouse, as Harvest API v3 gives it at GET /v3/interviews, with its interviewers beside it.
interface GreenhouseInterview {
  id: number
  status: string
  starts_at: string | null
  ends_at: string | null
  /** Instead of the times, where the interview lasts all day. */
  all_day_start_on: string | null
}
interface GreenhouseUser {
  first_name: string
  last_name: string
  primary_email: string | null
}

/** What to send to POST /schedule; null where there is nothing to plan. */
export function toPlanRequest(
  { interview, interviewers }: { interview: GreenhouseInterview; interviewers: GreenhouseUser[] },
  candidate: { timeZone: string }
) {
  const start = interview.starts_at ?? interview.all_day_start_on
  if (start === null) return null
  return {
    timeZone: candidate.timeZone,
    interview: {
      id: `greenhouse-${interview.id}`,
      start,
      ...(interview.ends_at === null ? {} : { end: interview.ends_at }),
      interviewers: interviewers.map(({ first_name, last_name, primary_email }) => ({
        name: `${first_name} ${last_name}`,
        ...(primary_email === null ? {} : { email: primary_email })
      }))
    },
    sent: []
  }
}
