import type { Draft } from '../src/review.ts'

/**
 * Drafts of the demo's candidate: three thank-yous, from good to bad, for its form as first filled in, and a
 * check-in for weeks later.
 */
export const drafts: Record<'good' | 'middling' | 'disastrous' | 'waiting', Draft> = {
  good: {
    stage: 'thank-you',
    channel: 'email',
    subject: 'Thank you for our talk about the Data Engineer role',
    body: 'Dear Miriam,\n\nThank you for taking the time to talk with me about the Data Engineer role. I enjoyed hearing how your team moved the freight tracking pipeline off its nightly batches, and why the late customs records were the hardest part.\n\nAt Harbour Analytics I rebuilt a similar pipeline for container scans and brought the delay from six hours to four minutes, so I would be glad to bring that experience to the customs records at Meridian Freight.\n\nI am very interested in joining the team. If anything else would help you decide, I am happy to send it.\n\nKind regards,\nTomás Rivera'
  },
  middling: {
    stage: 'thank-you',
    channel: 'email',
    subject: 'Thank you',
    body: 'Hi Miriam,\n\nThank you for meeting me about the Data Engineer position. It was a great conversation and I recieved a very good impression of the company.\n\nAt Harbour Analytics I worked on a freight tracking pipeline much like the one that you described.\n\nI will need to hear back from you by Wednesday, as I have other things to plan.\n\nBest regards,\nTomás Rivera'
  },
  disastrous: {
    stage: 'thank-you',
    channel: 'email',
    subject: 'hey',
    body: 'Hey [Interviewer Name]!!\n\nThx for the chat lol. I want this job so badly that I am literally begging you to give it to me.\n\nI need an answer by tomorrow, or I walk.\n\nHonestly, you people wasted my time. The whole process was a joke.\n\nAdd me on LinkedIn so we can stay in touch.\n\nTomás'
  },
  waiting: {
    stage: 'check-in',
    channel: 'email',
    subject: 'Data Engineer: any news?',
    body: 'Dear Miriam,\n\nI hope you are well. We spoke two weeks ago about the Data Engineer role, and I am still very interested in it. Since then I have read more about customs records, and would be glad to bring what I learned on our pipeline for container scans to Meridian Freight.\n\nThank you again for your time. May I ask whether there is any news on the decision? I expect an answer by tomorrow.\n\nKind regards,\nTomás Rivera'
  }
}
