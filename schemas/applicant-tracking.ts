import { interviewers, northwind, type Example } from './northwind.ts'
import type { ScheduleRequest } from './schedule.ts'

/** Interviews as applicant-tracking systems give them. */
export const applicantTrackingExamples = {
  greenhouse: {
    summary: 'From an interview of Greenhouse (Harvest v3)',
    request: {
      ...northwind,
      interview: { start: '2026-11-20T19:00:00.000Z', end: '2026-11-20T20:00:00.000Z' }
    }
  },
  greenhouseAllDay: {
    summary: 'From an all-day interview of Greenhouse (Harvest v3)',
    request: { ...northwind, interview: { start: '2026-11-20' } }
  },
  greenhouseV1: {
    summary: 'From a scheduled interview of Greenhouse (Harvest v1, webhooks)',
    request: {
      ...northwind,
      interview: { start: '2026-11-20T19:00:00.000Z', end: '2026-11-20T20:00:00.000Z', interviewers }
    }
  },
  greenhouseV1AllDay: {
    summary: 'From an all-day scheduled interview of Greenhouse (Harvest v1, webhooks)',
    request: { ...northwind, interview: { start: '2026-11-20', interviewers } }
  },
  lever: {
    summary: 'From an interview of Lever',
    request: {
      ...northwind,
      interview: {
        start: '2026-11-20T19:00:00.000Z',
        durationMinutes: 60,
        timeZone: 'America/New_York',
        interviewers
      }
    }
  },
  ashby: {
    summary: 'From an interview schedule of Ashby, two talks in a row',
    request: {
      ...northwind,
      interview: {
        start: '2026-11-20T18:00:00.000Z',
        end: '2026-11-20T20:00:00.000Z',
        interviewers: [...interviewers, { name: 'Sam Okoro', email: 'sam@example.com' }]
      }
    }
  },
  smartRecruiters: {
    summary: 'From an interview of SmartRecruiters',
    request: {
      ...northwind,
      interview: {
        start: '2026-11-20T19:00:00.000Z',
        end: '2026-11-20T20:00:00.000Z',
        timeZone: 'America/New_York'
      }
    }
  },
  merge: {
    summary: 'From a ScheduledInterview of Merge',
    request: {
      ...northwind,
      interview: { start: '2026-11-20T19:00:00.000000Z', end: '2026-11-20T20:00:00.000000Z', interviewers }
    }
  }
} satisfies Record<string, Example<ScheduleRequest>>
