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
