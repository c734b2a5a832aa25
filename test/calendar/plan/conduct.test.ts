import t from 'tap'
import type { EvaluateRequest } from '../../../schemas/evaluate.ts'
import { resolvePolicy } from '../../../schemas/policy.ts'
import { conductMistakes } from '../../../schemas/vocabulary.ts'
import { readConduct } from '../../../src/calendar/plan/conduct.ts'
import type { Facts, Judgement, Mistake } from '../../../src/catalogue/mistake.ts'
import { unread } from '../../../src/draft/draft.ts'
import lateThankYou from '../../../src/catalogue/conduct/late-thank-you.ts'
import missedInterviewer from '../../../src/catalogue/conduct/missed-interviewer.ts'
import prematureCheckIn from '../../../src/catalogue/conduct/premature-check-in.ts'
import sentTooSoon from '../../../src/catalogue/conduct/sent-too-soon.ts'
import skippedCheckIn from '../../../src/catalogue/conduct/skipped-check-in.ts'
import skippedThankYou from '../../../src/catalogue/conduct/skipped-thank-you.ts'
import tooManyFollowUps from '../../../src/catalogue/conduct/too-many-follow-ups.ts'
import unsuitableChannel from '../../../src/catalogue/conduct/unsuitable-channel.ts'

const mistakes: readonly Mistake[] = [
  lateThankYou,
  sentTooSoon,
  skippedThankYou,
  missedInterviewer,
  prematureCheckIn,
  skippedCheckIn,
  tooManyFollowUps,
  unsuitableChannel
]
/** Before every example: those that name what went out say when it is. */
const clock = Date.parse('2026-06-01T12:00:00Z')

/** Judges one mistake as /evaluate would; skipped-check-in as /schedule does, with no draft in hand. */
function judge(mistake: Mistake, request: EvaluateRequest): Judgement {
  const conduct = readConduct(request, clock)
  const { stage, channel = 'email', body } = request.draft
  if (!mistake.stages.includes(stage) || !mistake.channels.includes(channel)) return null
  return mistake.judge({
    draft: unread(stage, channel, body),
    request,
    policy: resolvePolicy(request.policy),
    conduct: mistake.id === 'skipped-check-in' ? { ...conduct, act: null } : conduct
  })
}

void t.test('every conduct mistake is here', async t =>
  t.strictSame(
    mistakes.map(({ id }) => id),
    [...conductMistakes]
  )
)

for (const mistake of mistakes) {
  for (const kind of ['wrong', 'right'] as const) {
    void t.test(`${mistake.id}: ${kind}`, async t => {
      t.ok(mistake[kind].length >= 6)
      for (const example of mistake[kind]) {
        if (typeof example === 'string') throw new Error('an example of conduct needs its facts')
        const { draft, ...rest } = example.given
        const judgement = judge(mistake, {
          ...rest,
          draft: { stage: mistake.stages[0]!, body: 'Dear Dana,', ...draft }
        })
        t.equal(judgement !== null && 'evidence' in judgement, kind === 'wrong', example.text)
      }
    })
  }
}

void t.test('a check-in is premature by the same holidays', async t => {
  const at = (employer: NonNullable<EvaluateRequest['employer']>) =>
    judge(prematureCheckIn, {
      timeZone: 'Europe/London',
      employer,
      interview: { end: '2026-12-18T15:00:00Z' },
      sent: [],
      draft: { stage: 'check-in', body: 'x', sendAt: '2026-12-28T10:00:00Z' }
    })
  t.equal(at({}), null)
  t.match(at({ country: 'GB', subdivision: 'ENG' }), { evidence: [] })
})

void t.test('late: minor to 48 hours, then major', async t => {
  const at = (sendAt: string) =>
    judge(lateThankYou, {
      timeZone: 'UTC',
      interview: { end: '2026-11-20T15:00:00Z' },
      draft: { stage: 'thank-you', body: 'x', sendAt }
    })
  t.match(at('2026-11-22T15:00:00Z'), { severity: 'minor' })
  t.match(at('2026-11-22T15:00:01Z'), { severity: 'major' })
})

void t.test('unchecked says what is missing', async t => {
  const timeZone = 'Europe/London'
  const interview = { start: '2026-11-20T14:00:00Z' }
  const interviewers = [{ name: 'Dana Whitfield' }, { name: 'Sam Okoro' }]
  const sendAt = '2026-12-20T10:00:00Z'
  const rows: Array<[Mistake, Partial<EvaluateRequest>, Partial<EvaluateRequest['draft']>, string[] | null]> =
    [
      [lateThankYou, {}, {}, ['timeZone', 'interview.end', 'draft.sendAt']],
      [lateThankYou, { timeZone }, {}, ['interview.end', 'draft.sendAt']],
      [lateThankYou, { timeZone }, { sendAt }, ['interview.end']],
      [lateThankYou, { timeZone, interview }, {}, ['draft.sendAt']],
      [lateThankYou, { interview: { start: '2026-11-20T14:00' } }, { sendAt }, ['timeZone']],
      [lateThankYou, { interview }, { sendAt }, ['timeZone']],
      [sentTooSoon, { timeZone, interview: { start: '2026-11-20' } }, { sendAt }, ['interview.end']],
      [sentTooSoon, { timeZone, interview: { start: '2026-11-20' } }, {}, ['interview.end', 'draft.sendAt']],
      [skippedThankYou, { timeZone, interview }, {}, ['sent']],
      [skippedThankYou, { sent: [] }, {}, null],
      [missedInterviewer, { timeZone, interview }, {}, ['interview.interviewers', 'sent']],
      [missedInterviewer, { timeZone, interview: { ...interview, interviewers } }, {}, ['sent']],
      [missedInterviewer, { interview: { interviewers }, sent: [] }, {}, ['timeZone', 'interview.end']],
      [missedInterviewer, { interview: { interviewers: interviewers.slice(1) } }, {}, null],
      [prematureCheckIn, { timeZone, interview }, { sendAt }, ['sent']],
      [prematureCheckIn, { timeZone, interview }, {}, ['sent', 'draft.sendAt']],
      [prematureCheckIn, { sent: [] }, { sendAt }, ['timeZone', 'interview.end']],
      [skippedCheckIn, {}, {}, ['timeZone', 'interview.end', 'sent']],
      [tooManyFollowUps, { timeZone, interview }, {}, ['sent']]
    ]
  for (const [mistake, request, draft, needs] of rows) {
    const judgement = judge(mistake, {
      ...request,
      draft: { stage: mistake.stages[0]!, body: 'x', ...draft }
    })
    if (needs !== null) t.strictSame(judgement, { unchecked: needs }, mistake.id)
    else t.ok(judgement === null || 'evidence' in judgement, mistake.id)
  }
  t.equal(
    skippedCheckIn.judge({
      conduct: readConduct({ sent: [], draft: { stage: 'check-in', body: 'x' } }, clock)
    } as Facts),
    null,
    'a draft in hand skips nothing'
  )
})

void t.test('the zone of the employer serves where no other is known', async t => {
  const judgement = judge(prematureCheckIn, {
    employer: { timeZone: 'America/New_York' },
    interview: { start: '2026-11-20T14:00' },
    sent: [],
    draft: { stage: 'check-in', body: 'x', sendAt: '2026-11-27T13:59:00Z' }
  })
  t.match(judgement, { evidence: [] })
})
