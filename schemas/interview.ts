import { Type, type Static } from 'typebox'
import { closed, component, ref, stringEnum } from './common.ts'
import { limits } from './limits.ts'
import { Email, Instant, InterviewTime, Name, TimeZone } from './values.ts'

export const Interviewer = component(
  'Interviewer',
  Type.Object(
    { name: ref(Name), email: Type.Optional(ref(Email)) },
    {
      ...closed,
      description: 'A person who interviewed the candidate.',
      examples: [{ name: 'Dana Whitfield', email: 'dana@example.com' }]
    }
  )
)
export type Interviewer = Static<typeof Interviewer>

export const Outcome = component(
  'Outcome',
  stringEnum(['pending', 'rejected', 'offered', 'advanced', 'withdrawn'], {
    description:
      'What has been decided so far: nothing, a no, an offer, a further round (whose interview is a request of its own), or the candidate has withdrawn or is about to. Default `pending`.'
  })
)
export type Outcome = Static<typeof Outcome>

const interviewFields = {
  id: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: limits.id,
      pattern: '^ *[!-~][ -~]*$',
      description:
        "The caller's own key of the interview, 1 to 128 printable ASCII characters. Calendars of its plans keep their UIDs by it when the interview moves.",
      examples: ['interview-4711']
    })
  ),
  start: Type.Optional(ref(InterviewTime)),
  end: Type.Optional(ref(InterviewTime)),
  durationMinutes: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 1440,
      description: 'Length in minutes, instead of `end`, not beside it. Default 60.'
    })
  ),
  timeZone: Type.Optional(ref(TimeZone)),
  invitation: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: limits.invitation,
      'x-max-code-units': limits.invitation,
      description:
        'The text of the .ics invitation to the interview, instead of `start`, `end` and `durationMinutes`, at most 65,536 UTF-16 code units. Only its time and zone are read, and who takes part where `interviewersFrom` asks for it: one event, not cancelled, not recurring. Its zone, an IANA or Windows name, stands for `timeZone`; a time without a zone is read as a local `start` is; a whole day as a date alone.',
      examples: [
        'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;TZID=Eastern Standard Time:20261120T140000\r\nDURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'
      ]
    })
  ),
  role: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: limits.name,
      pattern: '\\S',
      description: 'The job interviewed for.',
      examples: ['Grid Operations Analyst']
    })
  ),
  interviewers: Type.Optional(
    Type.Array(ref(Interviewer), {
      maxItems: limits.interviewers,
      description: 'Who interviewed; at most 20.'
    })
  ),
  interviewersFrom: Type.Optional(
    stringEnum(['invitation'], {
      description:
        'Takes the interviewers from the organiser and the attendees of `invitation`, in place of `interviewers`. `candidate` and `recruiter` are not among them, nor rooms, groups, offices, calendars and whoever declined; nothing is read from conference details, which name no person. Where it cannot be told who the candidate is, or an address spells no name, the request is refused.'
    })
  ),
  topics: Type.Optional(
    Type.Array(Type.String({ minLength: 1, maxLength: limits.topic, pattern: '\\S' }), {
      maxItems: limits.topics,
      description: 'What was talked about, a few words each; at most 20.',
      examples: [['storm restoration dashboard']]
    })
  ),
  outcome: Type.Optional(ref(Outcome)),
  outcomeAt: Type.Optional(ref(Instant))
}
const interviewDescription =
  "The interview. `start` with a time ends at `end`, or after `durationMinutes`, or after 60 minutes; a date alone is taken to end at the employer's closing time, and `end` or `durationMinutes` beside it is refused. `timeZone` (default the employer's, then the candidate's) is where local times are read. `outcomeAt`: when the outcome was told (default now). `invitation` stands in place of `start`, `end` and `durationMinutes`."
const interviewExample = {
  start: '2026-11-20T14:00',
  end: '2026-11-20T15:00',
  timeZone: 'America/New_York',
  role: 'Grid Operations Analyst',
  interviewers: [{ name: 'Dana Whitfield', email: 'dana@example.com' }],
  topics: ['storm restoration dashboard'],
  outcome: 'pending'
}

/** The interview as `/evaluate` takes it: nothing is required. */
export const Interview = component(
  'Interview',
  Type.Object(interviewFields, { ...closed, description: interviewDescription, examples: [interviewExample] })
)
export type Interview = Static<typeof Interview>
/** The interview as `/schedule` takes it: `start` is required, or the invitation in its place. */
export const PlannedInterview = component(
  'PlannedInterview',
  Type.Object(interviewFields, {
    ...closed,
    description: interviewDescription,
    examples: [interviewExample],
    if: { required: ['invitation'] },
    else: { required: ['start'], description: 'This field is required, unless `invitation` is sent.' }
  })
)
