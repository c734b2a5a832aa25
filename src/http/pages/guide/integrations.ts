import { toPlanRequest as ashby } from './ashby.ts'
import { toPlanRequest as bamboohr } from './bamboohr.ts'
import { toPlanRequest as greenhouse } from './greenhouse.ts'
import { toPlanRequest as lever } from './lever.ts'
import { toPlanRequest as merge } from './merge.ts'
import * as records from './records.ts'
import { toPlanRequest as recruitee } from './recruitee.ts'
import { toPlanRequest as smartrecruiters } from './smartrecruiters.ts'
import { toPlanRequest as workable } from './workable.ts'

/** A system that knows of interviews, and what becomes of one of its records. */
export interface Integration {
  /** File of its program here, and part of its path. */
  slug: string
  name: string
  /** When to ask, and for what. */
  how: string
  /** The vendor's documentation. */
  documentation: string
  /** Whether the shape of the record was read there; if not, the page says so. */
  isRead: boolean
  /** A record of that shape, about people who do not exist. */
  record: object
  request: object | null
}

/** Of whom the records tell; no system knows the candidate's zone, the portal does. */
const candidate = { timeZone: 'Europe/London' }

/** By name. */
export const integrations: readonly Integration[] = [
  {
    slug: 'ashby',
    name: 'Ashby',
    how: 'Subscribe to the webhook `interviewScheduleUpdate`. It brings the whole schedule, with addresses.',
    documentation: 'https://developers.ashbyhq.com/reference/interviewscheduleupdatewebhook',
    isRead: true,
    record: records.ashby,
    request: ashby(records.ashby, candidate)
  },
  {
    slug: 'bamboohr',
    name: 'BambooHR',
    how: 'The API knows applications, not interviews. Take the time from the calendar invitation, and the names from the application.',
    documentation: 'https://documentation.bamboohr.com/reference/get-application-details-1',
    isRead: true,
    record: records.bamboohr,
    request: bamboohr(records.bamboohr, candidate)
  },
  {
    slug: 'greenhouse',
    name: 'Greenhouse',
    how: 'Read interviews and their interviewers with Harvest API v3.',
    documentation: 'https://harvestdocs.greenhouse.io/reference',
    isRead: true,
    record: records.greenhouse,
    request: greenhouse(records.greenhouse, candidate)
  },
  {
    slug: 'lever',
    name: 'Lever',
    how: 'Subscribe to the webhooks `interviewCreated` and `interviewUpdated`, and read the interview that they name.',
    documentation: 'https://hire.lever.co/developer/documentation#interviews',
    isRead: true,
    record: records.lever,
    request: lever(records.lever, candidate)
  },
  {
    slug: 'merge',
    name: 'Merge',
    how: 'Read scheduled interviews with `expand=interviewers`; Merge has them of many other systems.',
    documentation: 'https://docs.merge.dev/ats/interviews/',
    isRead: true,
    record: records.merge,
    request: merge(records.merge, candidate)
  },
  {
    slug: 'recruitee',
    name: 'Recruitee',
    how: 'Read interview events, and the team members whose ids they name.',
    documentation: 'https://docs.recruitee.com/reference/interviewevents-get',
    isRead: false,
    record: records.recruitee,
    request: recruitee(records.recruitee, candidate)
  },
  {
    slug: 'smartrecruiters',
    name: 'SmartRecruiters',
    how: 'Subscribe to the webhook `interview.created`, and read the interview and its interviewers.',
    documentation: 'https://developers.smartrecruiters.com/reference/interviews',
    isRead: true,
    record: records.smartrecruiters,
    request: smartrecruiters(records.smartrecruiters, candidate)
  },
  {
    slug: 'workable',
    name: 'Workable',
    how: 'Read events of the type `interview`. Members who declined were not there.',
    documentation: 'https://workable.readme.io/reference/events',
    isRead: true,
    record: records.workable,
    request: workable(records.workable, candidate)
  }
]
