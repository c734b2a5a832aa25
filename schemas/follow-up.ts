import { Type, type Static } from 'typebox'
import { closed, component, ref, stringEnum } from './common.ts'
import { Policy } from './policy.ts'
import { Channel, SentStage } from './vocabulary.ts'

/** Limits of the request, in one place; the body limit of the server follows from them. */
export const limits = {
  bodyUnits: 20_000,
  subject: 500,
  name: 200,
  email: 254,
  topics: 20,
  topic: 200,
  interviewers: 20,
  sent: 40,
  received: 40,
  calendarDays: 400,
  invitation: 65_536,
  phrase: 300,
  id: 128
} as const

/** A UTF-16 code unit costs at most six bytes of JSON (`\ud83d`), a code point two of them. */
const bytesPerUnit = 6
const peopleNamed = 4 + limits.interviewers
const recipients = 2 + limits.interviewers * (1 + limits.sent)
const shortTexts =
  limits.subject +
  limits.name * peopleNamed +
  limits.topic * limits.topics +
  limits.email * recipients +
  limits.phrase * (1 + limits.received)
/** Bytes for names of fields, dates and reasonable white space. */
const structure = 128 * 1024
/** Bytes of the largest request that the schema allows, every character escaped. */
export const bodyLimit =
  bytesPerUnit * (limits.bodyUnits * (1 + limits.sent) + limits.invitation + 2 * shortTexts) + structure

/** JSON Schema counts code points; the service's own keyword holds the limit in UTF-16 code units. */
export const codeUnits = { 'x-max-code-units': limits.bodyUnits } as const

/** Defaults of the request's fields; windows and thresholds are in policy.ts. */
export const defaults = {
  workingDays: [1, 2, 3, 4, 5],
  workingHours: { start: '09:00', end: '17:00' },
  durationMinutes: 60,
  outcome: 'pending',
  channel: 'email',
  format: 'text'
} as const

export const Instant = component(
  'Instant',
  Type.String({
    format: 'instant',
    maxLength: 40,
    examples: ['2026-11-20T22:30:00Z'],
    description:
      'An instant: ISO 8601 date and time with `Z` or an offset, years 1990 to 2100. Seconds may be left out.'
  })
)
export const InterviewTime = component(
  'InterviewTime',
  Type.String({
    format: 'interview-time',
    maxLength: 40,
    examples: ['2026-11-20T14:00', '2026-11-20T19:00:00Z', '2026-11-20'],
    description:
      "An instant with `Z` or an offset (an offset must fit `interview.timeZone` where that is sent; `Z` always does); or a local time in `interview.timeZone`; or a date alone, in the employer's zone. Years 1990 to 2100."
  })
)
export const CalendarDate = component(
  'CalendarDate',
  Type.String({
    format: 'date',
    maxLength: 10,
    examples: ['2026-12-24'],
    description: "A calendar date, ISO 8601 YYYY-MM-DD, in the employer's zone. Years 1990 to 2100."
  })
)
export const TimeZone = component(
  'TimeZone',
  Type.String({
    minLength: 1,
    maxLength: 64,
    examples: ['Europe/London'],
    description:
      'An IANA zone name of the form Area/Location or Etc/…, or UTC, in its exact case. Abbreviations, offsets and `local` are refused.'
  })
)
export const Country = component(
  'Country',
  Type.String({
    minLength: 1,
    maxLength: 64,
    examples: ['US'],
    description:
      'An ISO 3166-1 alpha-2 code in upper case, of a country whose public holidays are known (more than 220 are, for the years 2024 to 2034). Its holidays are days off. Any other is 422, and the error lists those accepted.'
  })
)
export const Subdivision = component(
  'Subdivision',
  Type.String({
    minLength: 1,
    maxLength: 64,
    examples: ['NY'],
    description:
      'The part of an ISO 3166-2 code after the dash, in upper case: a state, province, region or the like of `country`, whose own holidays are days off too. Default: the holidays that the whole country keeps. An unknown one is 422, and the error lists those accepted.'
  })
)
export const ClockTime = component(
  'ClockTime',
  Type.String({
    pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
    maxLength: 5,
    examples: ['09:00'],
    description: 'A wall-clock time, HH:MM, 00:00 to 23:59.'
  })
)
export const Name = component(
  'Name',
  Type.String({
    minLength: 1,
    maxLength: limits.name,
    pattern: '\\S',
    examples: ['Dana Whitfield'],
    description: 'A name, 1 to 200 characters.'
  })
)
export const Email = component(
  'Email',
  Type.String({
    maxLength: limits.email,
    pattern: '^[^\\s@]+@[^\\s@]+$',
    examples: ['dana@example.com'],
    description: 'An email address; it only tells interviewers apart and is never written to.'
  })
)

export const DayHours = component(
  'DayHours',
  Type.Object(
    { start: ref(ClockTime), end: ref(ClockTime) },
    {
      ...closed,
      description: 'Hours of one day, at least two of them; they end before midnight.',
      examples: [{ start: '09:00', end: '13:00' }]
    }
  )
)
const ofWeekday = Type.Optional(ref(DayHours))

/** ISO weekdays as the working hours name them. */
export const weekdayKeys = ['1', '2', '3', '4', '5', '6', '7'] as const
export const WorkingHours = component(
  'WorkingHours',
  Type.Object(
    {
      start: Type.Optional(ref(ClockTime)),
      end: Type.Optional(ref(ClockTime)),
      1: ofWeekday,
      2: ofWeekday,
      3: ofWeekday,
      4: ofWeekday,
      5: ofWeekday,
      6: ofWeekday,
      7: ofWeekday
    },
    {
      ...closed,
      minProperties: 1,
      dependentRequired: { start: ['end'], end: ['start'] },
      description:
        "The employer's hours: `start` and `end` of every day, or hours by ISO weekday (`1` is Monday), or both, where those of a weekday stand in place of the others. Within one day and at least two hours long. Default 09:00 to 17:00.",
      examples: [defaults.workingHours, { ...defaults.workingHours, 5: { start: '09:00', end: '13:00' } }]
    }
  )
)
const Days = (description: string) =>
  Type.Array(ref(CalendarDate), { maxItems: limits.calendarDays, uniqueItems: true, description })

export const Candidate = component(
  'Candidate',
  Type.Object(
    { name: Type.Optional(ref(Name)) },
    { ...closed, description: 'On whose behalf the call is made.', examples: [{ name: 'Priya Nair' }] }
  )
)

export const Employer = component(
  'Employer',
  Type.Object(
    {
      name: Type.Optional(ref(Name)),
      timeZone: Type.Optional(ref(TimeZone)),
      country: Type.Optional(ref(Country)),
      subdivision: Type.Optional(ref(Subdivision)),
      workingDays: Type.Optional(
        Type.Array(Type.Integer({ minimum: 1, maximum: 7 }), {
          maxItems: 7,
          uniqueItems: true,
          default: [...defaults.workingDays],
          description:
            'ISO weekdays that are worked, 1 = Monday. At least one (an empty week is 422). Default the week of `country` (its weekend by Unicode CLDR), else Monday to Friday.'
        })
      ),
      workingHours: Type.Optional(ref(WorkingHours)),
      closedOn: Type.Optional(
        Days('Extra days off. At most 400; a date that is also in `openOn` is refused. Default none.')
      ),
      openOn: Type.Optional(
        Days('Days worked although the week, or a public holiday, says otherwise. At most 400. Default none.')
      )
    },
    {
      ...closed,
      dependentRequired: { subdivision: ['country'] },
      description:
        "The reader's side: its zone (default `interview.timeZone`, then `timeZone`), its country and subdivision (without a country no public holidays are days off), working week and hours, and days off.",
      examples: [
        {
          name: 'Northwind Energy',
          timeZone: 'America/New_York',
          country: 'US',
          subdivision: 'NY',
          workingDays: [1, 2, 3, 4, 5],
          workingHours: { start: '09:00', end: '17:00' },
          closedOn: ['2026-12-24'],
          openOn: []
        }
      ]
    }
  )
)

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
        'The text of the .ics invitation to the interview, instead of `start`, `end` and `durationMinutes`, at most 65,536 UTF-16 code units. Only its time and zone are read: one event, not cancelled, not recurring. Its zone, an IANA or Windows name, stands for `timeZone`; a time without a zone is read as a local `start` is; a whole day as a date alone.',
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

const TimelineForms = Type.Object(
  {
    by: Type.Optional(ref(CalendarDate)),
    from: Type.Optional(ref(CalendarDate)),
    businessDays: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 250, description: 'Business days after the day it was said.' })
    ),
    days: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 365, description: 'Calendar days after the day it was said.' })
    ),
    weeks: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 52, description: 'Weeks after the day it was said.' })
    ),
    text: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: limits.phrase,
        pattern: '\\S',
        description: 'English words, as they were said.',
        examples: ['by Friday']
      })
    ),
    saidOn: Type.Optional(ref(CalendarDate))
  },
  closed
)
export type TimelineForms = Static<typeof TimelineForms>

export const StatedTimeline = component(
  'StatedTimeline',
  Type.Unsafe<string | TimelineForms>({
    type: ['string', 'object'],
    minLength: 1,
    maxLength: limits.phrase,
    pattern: '\\S',
    properties: TimelineForms.properties,
    ...closed,
    minProperties: 1,
    maxProperties: 3,
    dependentRequired: { from: ['by'] },
    description:
      "When the interviewer said the decision would come: in English words, as it was said (1 to 300 characters), or exactly one of `by` (with or without `from`), `businessDays`, `days`, `weeks`, and `text` for the words. `saidOn` beside one of them is the employer's date on which it was said, from the interview's date to now (default the interview's date; of a timeline in `received`, the date it came). " +
      'Words are read as days, weekdays, dates, weeks, months, quarters, years, holidays and lengths of time; what stands around them is understood as speech. Words that name no time count as no timeline; a time that cannot be resolved is refused with `timeline-not-understood`. ' +
      'A couple is two, a few three, several five. Holidays whose date differs between countries need `employer.country`, as does a date such as 4/12.',
    examples: [
      'by the end of next week',
      'in about two weeks',
      'within 5–7 business days',
      { by: '2026-12-04' },
      { from: '2026-12-01', by: '2026-12-04' },
      { businessDays: 5 },
      { days: 10 },
      { weeks: 2 },
      { text: 'by Friday', saidOn: '2026-12-01' }
    ]
  })
)
export type StatedTimeline = Static<typeof StatedTimeline>

export const StageChannels = component(
  'StageChannels',
  Type.Object(
    {
      'thank-you': Type.Optional(ref(Channel)),
      'check-in': Type.Optional(ref(Channel)),
      'rejection-reply': Type.Optional(ref(Channel)),
      'offer-reply': Type.Optional(ref(Channel)),
      'withdrawal-note': Type.Optional(ref(Channel))
    },
    {
      ...closed,
      description: "How each of the plan's follow-ups is to go out. Default email.",
      examples: [{ 'thank-you': 'email', 'check-in': 'email' }]
    }
  )
)

const Recipients = Type.Unsafe<string | string[]>({
  type: ['string', 'array'],
  minLength: 1,
  maxLength: limits.email,
  items: { type: 'string', minLength: 1, maxLength: limits.email },
  minItems: 1,
  maxItems: limits.interviewers,
  description:
    'Who it went to: the name or email of an interviewer or the recruiter, or a list of them; case does not matter, and a first or last name that only one of them has suffices. A name that matches nobody is 422. Absent: it counts for everybody.'
})
export const SentItem = component(
  'SentItem',
  Type.Object(
    {
      stage: ref(SentStage),
      at: ref(Instant),
      channel: Type.Optional(ref(Channel)),
      to: Type.Optional(Recipients),
      body: Type.Optional(
        Type.String({
          maxLength: limits.bodyUnits,
          ...codeUnits,
          description:
            'What was written, as plain text (without tags, even when the draft is HTML), at most 20,000 UTF-16 code units; needed to judge `copied-message`.'
        })
      )
    },
    {
      ...closed,
      description:
        "A follow-up that went out. `at` lies between the interview's date and now; `channel` defaults to email.",
      examples: [{ stage: 'thank-you', at: '2026-11-20T21:40:00Z', channel: 'email', to: 'Dana Whitfield' }]
    }
  )
)
export type SentItem = Static<typeof SentItem>

export const Recruiter = component(
  'Recruiter',
  Type.Object(
    { name: ref(Name), email: Type.Optional(ref(Email)) },
    {
      ...closed,
      description:
        'Who stands between the candidate and the interviewers. Check-ins and replies go there; thank-yous to interviewers without an `email` go through them.',
      examples: [{ name: 'Jordan Blake', email: 'jordan@example.com' }]
    }
  )
)

const receivedKinds = ['acknowledgement', 'reply', 'asks-for-more', 'new-timeline'] as const
export const ReceivedItem = component(
  'ReceivedItem',
  Type.Object(
    {
      at: ref(Instant),
      kind: stringEnum(receivedKinds, {
        description:
          'An `acknowledgement` changes nothing. A `reply`, and one that `asks-for-more` (references, a sample), closes an open check-in, and what follows counts from it. A `new-timeline` stands in place of `timeline`, and the count starts again from it.'
      }),
      timeline: Type.Optional(ref(StatedTimeline))
    },
    {
      ...closed,
      description:
        "Something the employer sent. `at` lies between the interview's date and now; `timeline` stands beside `new-timeline`, and nowhere else.",
      examples: [
        { at: '2026-12-02T15:10:00Z', kind: 'new-timeline', timeline: { text: 'by the end of next week' } }
      ]
    }
  )
)
export type ReceivedItem = Static<typeof ReceivedItem>

export const OwnDeadline = component(
  'OwnDeadline',
  Type.String({
    format: 'date',
    maxLength: 10,
    examples: ['2026-12-08'],
    description:
      "The date, YYYY-MM-DD on the candidate's calendar, by which the candidate must answer somebody else; not before the interview's. It brings advice and reasons, and moves no step. Years 1990 to 2100."
  })
)

export const ExportedAt = component(
  'ExportedAt',
  Type.String({
    format: 'instant',
    maxLength: 40,
    examples: ['2026-11-20T22:30:00Z'],
    description:
      'When a calendar of this plan was last handed out, not after now. The next one then takes back, as cancelled events, what is done, skipped or no longer planned; without it, those steps are left out.'
  })
)

/** What both endpoints share but for `interview` and `timeZone`, which `/schedule` requires. */
export const sharedFields = {
  now: Type.Optional(ref(Instant)),
  candidate: Type.Optional(ref(Candidate)),
  employer: Type.Optional(ref(Employer)),
  timeline: Type.Optional(ref(StatedTimeline)),
  channels: Type.Optional(ref(StageChannels)),
  sent: Type.Optional(
    Type.Array(ref(SentItem), {
      maxItems: limits.sent,
      description: 'What went out so far, at most 40. An empty list says nothing has; left out says unknown.'
    })
  ),
  received: Type.Optional(
    Type.Array(ref(ReceivedItem), {
      maxItems: limits.received,
      description: 'What came from the employer since the interview, at most 40. Default none.'
    })
  ),
  recruiter: Type.Optional(ref(Recruiter)),
  ownDeadline: Type.Optional(ref(OwnDeadline)),
  exportedAt: Type.Optional(ref(ExportedAt)),
  policy: Type.Optional(ref(Policy))
}

export const Versions = component(
  'Versions',
  Type.Object(
    {
      service: Type.String({ description: 'Version of the service.', examples: ['0.1.0'] }),
      catalogue: Type.String({
        description: 'Fingerprint of all that decides what is found in a draft and what is said of it.'
      }),
      holidays: Type.String({
        description: 'Release of the table of public holidays: its base year and a fingerprint.',
        examples: ['2026-2528800a']
      }),
      timeZones: Type.String({ description: 'Release of the IANA zone data.', examples: ['2026f'] })
    },
    { ...closed, description: 'What the answer was made with.' }
  )
)
export type Versions = Static<typeof Versions>
