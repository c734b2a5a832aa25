import { applicantTrackingExamples } from './applicant-tracking.ts'
import type { EvaluateBatch } from './evaluate-batch.ts'
import type { EvaluateRequest } from './evaluate.ts'
import { interviewers, northwind, thankYouSent, type Example } from './northwind.ts'
import type { ScheduleBatch } from './schedule-batch.ts'
import type { ScheduleRequest } from './schedule.ts'

export const evaluateExamples = {
  thankYou: {
    summary: 'A thank-you that asks for too much',
    request: {
      ...northwind,
      sent: [],
      draft: {
        stage: 'thank-you',
        channel: 'email',
        subject: 'Thank you for today',
        to: 'Dana Whitfield',
        sendAt: '2026-11-20T22:45:00Z',
        body: 'Dear Dana,\n\nThank you for taking the time to speak with me today. I enjoyed hearing how your team rebuilt the storm restoration dashboard, and it reminded me of the outage map I built at Westbrook Utilities, which cut our call volume by a third.\n\nI am very keen on the Grid Operations Analyst role. I need an answer by Monday morning, because I will not wait any longer than that. I am desperate for this job and would do anything to get it.\n\nKind regards,\nPriya Nair'
      }
    }
  },
  checkIn: {
    summary: 'A polite check-in after the stated deadline',
    request: {
      ...northwind,
      now: '2026-12-08T15:00:00Z',
      timeline: { by: '2026-12-04' },
      sent: [thankYouSent],
      draft: {
        stage: 'check-in',
        channel: 'email',
        subject: 'Grid Operations Analyst: checking in',
        to: 'Dana Whitfield',
        sendAt: '2026-12-08T15:05:00Z',
        body: 'Dear Dana,\n\nI hope you are well. We spoke on 20 November about the Grid Operations Analyst role, and I remain very interested in it. Since our talk I have read more about how you restore the grid after storms, and I would be glad to bring what I learned on our outage map to your dashboard.\n\nCould you tell me whether there is any news on the decision? If there is anything else you need from me, I am happy to send it.\n\nThank you again for your time.\n\nKind regards,\nPriya Nair'
      }
    }
  },
  rejectionReply: {
    summary: 'A gracious reply to a no',
    request: {
      ...northwind,
      now: '2026-12-01T12:00:00Z',
      interview: { ...northwind.interview, outcome: 'rejected', outcomeAt: '2026-12-01T10:00:00Z' },
      sent: [thankYouSent],
      draft: {
        stage: 'rejection-reply',
        channel: 'email',
        subject: 'Thank you',
        to: 'Dana Whitfield',
        sendAt: '2026-12-01T14:00:00Z',
        body: 'Dear Dana,\n\nThank you for letting me know, and for the time you and your team gave me. I was sorry to read it, but I enjoyed our talk about the storm restoration dashboard and learned a good deal from it.\n\nI would be glad to be considered if another role on your team comes up. I wish you and the new analyst every success.\n\nKind regards,\nPriya Nair'
      }
    }
  },
  htmlDraft: {
    summary: 'A thank-you from a rich-text editor',
    request: {
      ...northwind,
      sent: [],
      draft: {
        stage: 'thank-you',
        channel: 'email',
        subject: 'Thank you for today',
        to: 'Dana Whitfield',
        sendAt: '2026-11-20T22:45:00Z',
        format: 'html',
        body: '<p>Dear Dana,</p><p>Thank you for taking the time to speak with me today. I enjoyed hearing how your team rebuilt the <a href="https://example.com/storms">storm restoration dashboard</a>; my outage map at Westbrook Utilities cut our call volume by a third.</p><p>I am very keen on the Grid&nbsp;Operations Analyst role, and I <b>need an answer</b> by Monday morning.</p><p>Kind regards,<br>Priya&nbsp;Nair</p>'
      }
    }
  },
  phoneScript: {
    summary: 'A script for a voicemail, with little else known',
    request: {
      draft: {
        stage: 'check-in',
        channel: 'phone',
        body: 'Hello Dana, this is Priya Nair. We spoke two weeks ago about the Grid Operations Analyst role. Thank you again for showing me the dashboard. I am still very interested, and I wanted to ask whether you know yet when the decision will be made. You can reach me on this number. Thank you, and have a good day.'
      }
    }
  }
} satisfies Record<string, Example<EvaluateRequest>>

const panel = {
  candidate: northwind.candidate,
  employer: { name: 'Northwind Energy' },
  interview: {
    role: northwind.interview.role,
    interviewers: [...interviewers, { name: 'Sam Okoro', email: 'sam@example.com' }]
  }
} satisfies Partial<EvaluateRequest>
const toPanel = (to: string, name: string, thanks: string) => ({
  ...panel,
  draft: {
    stage: 'thank-you' as const,
    to,
    body: `Dear ${name},\n\n${thanks} My outage map at Westbrook Utilities cut our call volume by a third, and I would enjoy doing the same for your crews.\n\nI am very keen on the Grid Operations Analyst role.\n\nKind regards,\nPriya Nair`
  }
})

export const batchExamples = {
  panel: {
    summary: 'Thank-yous to a panel: two share a passage, one goes to nobody known',
    request: {
      requests: [
        toPanel('Dana Whitfield', 'Dana', 'Thank you for showing me the storm restoration dashboard today.'),
        toPanel('sam@example.com', 'Sam', 'Thank you for your questions about crew dispatch today.'),
        toPanel('Alex', 'Alex', 'Thank you for the tour of the control room.')
      ]
    }
  }
} satisfies Record<string, Example<EvaluateBatch>>

export const scheduleExamples = {
  afterInterview: {
    summary: 'An hour after the interview, with a promised date',
    request: { ...northwind, timeline: { by: '2026-12-04' }, sent: [] }
  },
  inWords: {
    summary: 'The promise as the interviewer put it',
    request: {
      ...northwind,
      employer: { ...northwind.employer, country: 'US' },
      timeline:
        'We have two more people to see, but you will hear from us before Thanksgiving, or early the week after.',
      sent: []
    }
  },
  thankYouSent: {
    summary: 'The thank-you is out, nobody named a date',
    request: {
      ...northwind,
      now: '2026-11-30T09:00:00Z',
      employer: { ...northwind.employer, closedOn: ['2026-11-27'] },
      sent: [thankYouSent]
    }
  },
  rejected: {
    summary: 'A no has come: the reply to it',
    request: {
      ...northwind,
      now: '2026-12-01T12:00:00Z',
      interview: { ...northwind.interview, outcome: 'rejected', outcomeAt: '2026-12-01T10:00:00Z' },
      sent: [thankYouSent]
    }
  },
  letter: {
    summary: 'A thank-you by post, 48 hours allowed',
    request: {
      ...northwind,
      channels: { 'thank-you': 'letter', 'check-in': 'phone' },
      sent: [],
      policy: { profile: 'two-day' }
    }
  },
  invited: {
    summary: 'The interview as its .ics invitation tells it',
    request: {
      ...northwind,
      sent: [],
      employer: { name: 'Northwind Energy' },
      interview: {
        invitation:
          'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nDTSTART;TZID=Eastern Standard Time:20261120T140000\r\nDURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
        role: northwind.interview.role
      }
    }
  },
  ...applicantTrackingExamples
} satisfies Record<string, Example<ScheduleRequest>>

export const scheduleBatchExamples = {
  rounds: {
    summary: 'Two interviews with one employer, and one that cannot be planned for',
    request: {
      requests: [
        { ...northwind, timeline: { by: '2026-12-04' }, sent: [] },
        {
          ...northwind,
          interview: {
            ...northwind.interview,
            outcome: 'advanced' as const,
            start: '2026-11-12T10:00',
            end: '2026-11-12T11:00'
          },
          sent: []
        },
        { ...northwind, interview: { ...northwind.interview, end: '2026-11-20T13:00' } }
      ]
    }
  }
} satisfies Record<string, Example<ScheduleBatch>>
