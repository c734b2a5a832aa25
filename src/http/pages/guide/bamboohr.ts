// BambooHR's API has no interviews: it gives the application, at GET /v1/applicant_tracking/applications/{id}, and the calendar
// invitation that BambooHR sends gives the time. Pass its text (.ics) on as it is; only its time and zone are read.
interface BambooHrApplication {
  id: number
  applicant: { firstName: string; lastName: string }
  job: { title: { label: string }; hiringLead: { firstName: string; lastName: string } | null }
}

/** What to send to POST /schedule. */
export function toPlanRequest(
  { application, invitation }: { application: BambooHrApplication; invitation: string },
  candidate: { timeZone: string }
) {
  const { applicant, job } = application
  return {
    timeZone: candidate.timeZone,
    candidate: { name: `${applicant.firstName} ${applicant.lastName}` },
    interview: {
      id: `bamboohr-${application.id}`,
      invitation,
      role: job.title.label,
      interviewers:
        job.hiringLead === null ? [] : [{ name: `${job.hiringLead.firstName} ${job.hiringLead.lastName}` }]
    },
    sent: []
  }
}
