import { readFileSync } from 'node:fs'
import t from 'tap'
import { scheduleExamples } from '../../schemas/examples.ts'
import { makeClient } from './client.ts'

type Mapper = (record: object) => object
/** The README's own lines, run as they stand. */
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const [, snippet = ''] = /\n## From an applicant-tracking system\n.*?```js\n(.*?)```/s.exec(readme) ?? []
const mappers = (await import(`data:text/javascript,${encodeURIComponent(snippet)}`)) as Record<
  string,
  Mapper
>

const dana = { id: 4080, name: 'Dana Whitfield', email: 'dana@example.com' }
const greenhouseV1 = {
  id: 9128481,
  application_id: 4684156,
  external_event_id: 'event123',
  location: 'Room 3',
  status: 'awaiting_feedback',
  created_at: '2026-11-10T14:31:51.019Z',
  updated_at: '2026-11-10T14:31:51.019Z',
  interview: { id: 7001, name: 'Culture' },
  organizer: { id: 2000, first_name: 'Ana', last_name: 'Silva', name: 'Ana Silva', employee_id: null },
  start: { date_time: '2026-11-20T19:00:00.000Z' },
  end: { date_time: '2026-11-20T20:00:00.000Z' },
  interviewers: [{ ...dana, employee_id: null, response_status: 'accepted', scorecard_id: null }]
}
const greenhouse = {
  id: 9128481,
  application_id: 4684156,
  job_id: 12,
  job_interview_id: 7001,
  external_event_id: null,
  location: 'Room 3',
  status: 'complete',
  organizer_id: 2000,
  video_conferencing_url: null,
  created_at: '2026-11-10T14:31:51.019Z',
  updated_at: '2026-11-10T14:31:51.019Z',
  scheduled_at: '2026-11-10T14:31:51.019Z',
  availability_received_at: null,
  starts_at: '2026-11-20T19:00:00.000Z',
  ends_at: '2026-11-20T20:00:00.000Z',
  all_day_start_on: null,
  all_day_end_on: null
}
const ashbyEvent = (
  startTime: string,
  endTime: string,
  firstName: string,
  lastName: string,
  email: string
) => ({
  id: 'b5b1f0c0-0000-4000-8000-000000000001',
  interviewId: 'b5b1f0c0-0000-4000-8000-000000000002',
  interviewScheduleId: 'b5b1f0c0-0000-4000-8000-000000000003',
  startTime,
  endTime,
  location: null,
  hasSubmittedFeedback: false,
  interviewers: [
    {
      id: 'b5b1f0c0-0000-4000-8000-000000000004',
      firstName,
      lastName,
      email,
      globalRole: 'Interviewer',
      isEnabled: true
    }
  ]
})

const rows: Array<[mapper: string, example: keyof typeof scheduleExamples, record: object]> = [
  ['greenhouse', 'greenhouse', greenhouse],
  [
    'greenhouse',
    'greenhouseAllDay',
    {
      ...greenhouse,
      starts_at: null,
      ends_at: null,
      all_day_start_on: '2026-11-20',
      all_day_end_on: '2026-11-20'
    }
  ],
  ['greenhouseV1', 'greenhouseV1', greenhouseV1],
  [
    'greenhouseV1',
    'greenhouseV1AllDay',
    { ...greenhouseV1, start: { date: '2026-11-20' }, end: { date: '2026-11-20' } }
  ],
  [
    'lever',
    'lever',
    {
      id: 'b5b1f0c0-0000-4000-8000-000000000005',
      panel: 'b5b1f0c0-0000-4000-8000-000000000006',
      subject: 'On-site interview',
      note: '',
      timezone: 'America/New_York',
      createdAt: 1794300000000,
      date: Date.UTC(2026, 10, 20, 19),
      duration: 60,
      location: 'Room 3',
      feedbackReminder: 'once',
      canceledAt: null,
      interviewers: [{ ...dana, id: 'b5b1f0c0-0000-4000-8000-000000000007', feedbackTemplate: null }]
    }
  ],
  [
    'ashby',
    'ashby',
    {
      id: 'b5b1f0c0-0000-4000-8000-000000000003',
      status: 'Complete',
      applicationId: 'b5b1f0c0-0000-4000-8000-000000000008',
      interviewStageId: 'b5b1f0c0-0000-4000-8000-000000000009',
      interviewEvents: [
        ashbyEvent(
          '2026-11-20T18:00:00.000Z',
          '2026-11-20T19:00:00.000Z',
          'Dana',
          'Whitfield',
          'dana@example.com'
        ),
        ashbyEvent('2026-11-20T19:00:00.000Z', '2026-11-20T20:00:00.000Z', 'Sam', 'Okoro', 'sam@example.com')
      ]
    }
  ],
  [
    'smartRecruiters',
    'smartRecruiters',
    {
      id: 'b5b1f0c0-0000-4000-8000-00000000000a',
      candidate: { id: 'c1', status: 'accepted' },
      jobId: 'j1',
      location: 'Room 3',
      organizerId: 'u1',
      timezone: 'America/New_York',
      createdOn: '2026-11-10T09:00:00.000Z',
      refUrl: null,
      timeslots: [
        {
          id: 't1',
          interviewType: 'Technical',
          title: 'Dashboards',
          place: 'Room 3',
          startsOn: '2026-11-20T19:00:00.000Z',
          endsOn: '2026-11-20T20:00:00.000Z',
          noShow: false,
          interviewers: [{ id: 'u2', status: 'accepted' }]
        }
      ]
    }
  ],
  [
    'merge',
    'merge',
    {
      id: 'b5b1f0c0-0000-4000-8000-00000000000b',
      remote_id: '98796',
      application: 'b5b1f0c0-0000-4000-8000-00000000000c',
      job_interview_stage: null,
      organizer: null,
      location: null,
      status: 'COMPLETE',
      remote_was_deleted: false,
      start_at: '2026-11-20T19:00:00.000000Z',
      end_at: '2026-11-20T20:00:00.000000Z',
      interviewers: [
        {
          id: 'b5b1f0c0-0000-4000-8000-00000000000d',
          remote_id: '1',
          first_name: 'Dana',
          last_name: 'Whitfield',
          email: 'dana@example.com',
          access_role: 'TEAM_MEMBER'
        }
      ]
    }
  ]
]

void t.test('the README turns records into requests that are documented and answered', async t => {
  const { post } = await makeClient(t)
  t.strictSame(new Set(rows.map(([name]) => name)), new Set(Object.keys(mappers)), 'each is tried')
  for (const [name, example, record] of rows) {
    await t.test(example, async t => {
      const { interview, ...others } = scheduleExamples[example].request
      const mapped: unknown = JSON.parse(JSON.stringify(mappers[name]!(record)))
      t.strictSame(mapped, interview)
      t.equal((await post(t, '/schedule', { ...others, interview: mapped })).statusCode, 200)
    })
  }
})
