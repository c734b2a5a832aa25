// An interview of SmartRecruiters' Interview API: its webhook interview.created brings the id. People are ids, to be looked up
// with the User API. A candidate who declined was not there.
interface SmartRecruitersInterview {
  id: string
  candidate: { status: string }
  timezone: string
  timeslots: Array<{
    startsOn: string
    endsOn: string
    noShow?: boolean
    interviewers: Array<{ id: string }>
  }>
}

/** What to send to POST /schedule; null where there is nothing to plan. */
export function toPlanRequest(
  {
    interview,
    users
  }: {
    interview: SmartRecruitersInterview
    users: Record<string, { firstName: string; lastName: string; email: string }>
  },
  candidate: { timeZone: string }
) {
  const slots = interview.timeslots
    .filter(({ noShow }) => noShow !== true)
    .toSorted((a, b) => Date.parse(a.startsOn) - Date.parse(b.startsOn))
  const [first, last] = [slots[0], slots.at(-1)]
  if (interview.candidate.status === 'declined' || first === undefined || last === undefined) return null
  const ids = new Set(slots.flatMap(({ interviewers }) => interviewers.map(({ id }) => id)))
  return {
    timeZone: candidate.timeZone,
    interview: {
      id: `smartrecruiters-${interview.id}`,
      start: first.startsOn,
      end: last.endsOn,
      timeZone: interview.timezone,
      interviewers: [...ids].flatMap(id => {
        const user = users[id]
        return user === undefined ? [] : [{ name: `${user.firstName} ${user.lastName}`, email: user.email }]
      })
    },
    sent: []
  }
}
