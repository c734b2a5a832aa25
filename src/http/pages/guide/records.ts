/**
 * Records in the shapes of the vendors' documentation, which `integrations` names; the people do not exist. All tell of the same hour.
 */
const uuid = (n: number): string => `7d0b1f3a-0000-4000-8000-${String(n).padStart(12, '0')}`
const start = '2026-11-20T19:00:00.000Z'
const end = '2026-11-20T20:00:00.000Z'

export const greenhouse = {
  interview: {
    id: 9128481,
    application_id: 4684156,
    job_id: 12,
    job_interview_id: 7001,
    location: 'Room 3',
    status: 'scheduled',
    organizer_id: 2000,
    video_conferencing_url: null,
    created_at: '2026-11-10T14:31:51.019Z',
    updated_at: '2026-11-10T14:31:51.019Z',
    starts_at: start,
    ends_at: end,
    all_day_start_on: null,
    all_day_end_on: null
  },
  interviewers: [{ id: 4080, first_name: 'Dana', last_name: 'Whitfield', primary_email: 'dana@example.com' }]
}
export const lever = {
  id: uuid(1),
  panel: uuid(2),
  subject: 'On-site interview',
  note: '',
  timezone: 'America/New_York',
  createdAt: Date.UTC(2026, 10, 10, 9),
  date: Date.UTC(2026, 10, 20, 19),
  duration: 60,
  location: 'Room 3',
  feedbackReminder: 'once',
  canceledAt: null,
  interviewers: [{ id: uuid(3), name: 'Dana Whitfield', email: 'dana@example.com', feedbackTemplate: null }]
}
const ashbyTalk = (n: number, startTime: string, endTime: string, firstName: string, lastName: string) => ({
  id: uuid(n),
  interviewId: uuid(n + 1),
  interviewScheduleId: uuid(4),
  startTime,
  endTime,
  location: null,
  hasSubmittedFeedback: false,
  interviewers: [
    {
      id: uuid(n + 2),
      firstName,
      lastName,
      email: `${firstName.toLowerCase()}@example.com`,
      globalRole: 'Interviewer',
      isEnabled: true
    }
  ]
})
export const ashby = {
  action: 'interviewScheduleUpdate',
  data: {
    interviewSchedule: {
      id: uuid(4),
      status: 'Scheduled',
      applicationId: uuid(5),
      interviewStageId: uuid(6),
      interviewEvents: [
        ashbyTalk(10, '2026-11-20T18:00:00.000Z', start, 'Dana', 'Whitfield'),
        ashbyTalk(20, start, end, 'Sam', 'Okoro')
      ]
    }
  }
}
export const workable = {
  id: '4f6a1d2c',
  title: 'Interview with Priya Nair',
  description: null,
  type: 'interview',
  starts_at: start,
  ends_at: end,
  cancelled: false,
  job: { shortcode: 'GRID012', title: 'Grid Operations Analyst' },
  members: [
    { id: '3a9c', name: 'Dana Whitfield', status: 'accepted' },
    { id: '3b07', name: 'Sam Okoro', status: 'declined' }
  ],
  candidate: { id: '51e0d7', name: 'Priya Nair' },
  conference: null
}
export const smartrecruiters = {
  interview: {
    id: uuid(30),
    candidate: { id: uuid(31), status: 'accepted' },
    jobId: uuid(32),
    location: 'Room 3',
    organizerId: 'u1',
    timezone: 'America/New_York',
    timeslots: [
      {
        id: 't1',
        interviewType: 'Technical',
        title: 'Dashboards',
        place: 'Room 3',
        startsOn: start,
        endsOn: end,
        noShow: false,
        interviewers: [{ id: 'u2', status: 'accepted' }]
      }
    ],
    createdOn: '2026-11-10T09:00:00.000Z',
    refUrl: null
  },
  users: { u2: { id: 'u2', firstName: 'Dana', lastName: 'Whitfield', email: 'dana@example.com' } }
}
export const bamboohr = {
  application: {
    id: 37,
    appliedDate: '2026-11-02T09:12:00+00:00',
    status: { id: 4, label: 'Schedule Interview' },
    applicant: { id: 55, firstName: 'Priya', lastName: 'Nair', email: 'priya@example.com' },
    job: {
      id: 12,
      title: { id: 12, label: 'Grid Operations Analyst' },
      hiringLead: { employeeId: 9, firstName: 'Dana', lastName: 'Whitfield', avatar: null }
    }
  },
  invitation:
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:37@example.com\r\nDTSTART;TZID=America/New_York:20261120T140000\r\nDTEND;TZID=America/New_York:20261120T150000\r\nSUMMARY:Interview\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'
}
export const recruitee = {
  interview_event: {
    id: 70411,
    candidate_id: 8123,
    offer_id: 901,
    admin_id: 17,
    admin_ids: [17],
    starts_at: start,
    ends_at: end,
    location: 'Room 3'
  },
  admins: [
    { id: 17, first_name: 'Dana', last_name: 'Whitfield', email: 'dana@example.com' },
    { id: 18, first_name: 'Sam', last_name: 'Okoro', email: 'sam@example.com' }
  ]
}
export const merge = {
  id: uuid(40),
  remote_id: '98796',
  application: uuid(41),
  job_interview_stage: null,
  organizer: null,
  location: null,
  status: 'SCHEDULED',
  remote_was_deleted: false,
  start_at: '2026-11-20T19:00:00.000000Z',
  end_at: '2026-11-20T20:00:00.000000Z',
  interviewers: [
    {
      id: uuid(42),
      remote_id: '1',
      first_name: 'Dana',
      last_name: 'Whitfield',
      email: 'dana@example.com',
      access_role: 'TEAM_MEMBER'
    }
  ]
}
