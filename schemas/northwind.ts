import type { EvaluateRequest } from './evaluate.ts'

/** A request as documented in OpenAPI and the README, and run as a test. */
export interface Example<Request> {
  summary: string
  request: Request
}

/** What the examples tell of their interview. */
export const northwind = {
  timeZone: 'Europe/London',
  now: '2026-11-20T22:30:00Z',
  candidate: { name: 'Priya Nair' },
  employer: { name: 'Northwind Energy', timeZone: 'America/New_York', country: 'US', subdivision: 'NY' },
  interview: {
    start: '2026-11-20T14:00',
    end: '2026-11-20T15:00',
    timeZone: 'America/New_York',
    role: 'Grid Operations Analyst',
    interviewers: [{ name: 'Dana Whitfield', email: 'dana@example.com' }],
    topics: ['storm restoration dashboard']
  }
} satisfies Partial<EvaluateRequest>

/** As an applicant-tracking system lists them. */
export const interviewers = [{ name: 'Dana Whitfield', email: 'dana@example.com' }]

/** The thank-you of that interview, as sent. */
export const thankYouSent = { stage: 'thank-you', at: '2026-11-20T21:40:00Z', to: 'Dana Whitfield' } as const
