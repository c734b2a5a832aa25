// An interview event of Recruitee, at GET /c/{company}/interview/events/{id}. People are ids of admins: GET /c/{company}/admins.
interface RecruiteeEvent {
  interview_event: { id: number; starts_at: string; ends_at: string; admin_ids: number[] }
}
interface RecruiteeAdmins {
  admins: Array<{ id: number; first_name: string; last_name: string; email: string }>
}

/** What to send to POST /schedule. */
export function toPlanRequest(
  { interview_event: event, admins }: RecruiteeEvent & RecruiteeAdmins,
  candidate: { timeZone: string }
) {
  return {
    timeZone: candidate.timeZone,
    interview: {
      id: `recruitee-${event.id}`,
      start: event.starts_at,
      end: event.ends_at,
      interviewers: admins
        .filter(({ id }) => event.admin_ids.includes(id))
        .map(({ first_name, last_name, email }) => ({ name: `${first_name} ${last_name}`, email }))
    },
    sent: []
  }
}
