// The interviewers of an invitation: who is taken for one, who is not, and when the request is refused instead.
import t from 'tap'
import type { EvaluateRequest } from '../../../schemas/evaluate.ts'
import type { ScheduleRequest } from '../../../schemas/schedule.ts'
import { findAlike } from '../../../src/batch.ts'
import { evaluate } from '../../../src/evaluate.ts'
import { Refusal } from '../../../src/refusal.ts'
import { schedule } from '../../../src/schedule.ts'

const invitation = (...people: string[]) =>
  [
    'BEGIN:VCALENDAR',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'DTSTART:20261120T190000Z',
    'DTEND:20261120T200000Z',
    ...people,
    'END:VEVENT',
    'END:VCALENDAR'
  ].join('\r\n')
const organizer = 'ORGANIZER;CN=Dana Whitfield:mailto:dana@example.com'
const priya = 'ATTENDEE;ROLE=REQ-PARTICIPANT;CN=Priya Nair:mailto:priya@example.org'
const sam = 'ATTENDEE;CN="Okoro, Sam (Grid)":MAILTO:sam.okoro@example.com'
const request = (
  people: string[],
  fields: Partial<ScheduleRequest> = {},
  interview: object = {}
): ScheduleRequest => ({
  timeZone: 'Europe/London',
  now: '2026-11-20T20:30:00Z',
  candidate: { name: 'Priya Nair' },
  sent: [],
  ...fields,
  interview: { invitation: invitation(...people), interviewersFrom: 'invitation', ...interview }
})
/** Whom the thank-you goes to, and what is said of it. */
function taken(asked: ScheduleRequest): { to: string[]; text: string | undefined } {
  const { steps, assumptions } = schedule(asked, 0)
  return {
    to: steps.find(({ step }) => step === 'thank-you')!.to,
    text: assumptions.find(({ code }) => code === 'assumed-interviewers')?.text
  }
}

void t.test('who is taken for an interviewer', async t => {
  const rows: Array<[name: string, people: string[], to: string[], fields?: Partial<ScheduleRequest>]> = [
    ['the organiser and whoever else is invited', [organizer, priya, sam], ['Dana Whitfield', 'Sam Okoro']],
    [
      'the organiser, who is invited as well, once',
      [organizer, priya, 'ATTENDEE;ROLE=CHAIR;CN=Dana Whitfield:mailto:DANA@example.com'],
      ['Dana Whitfield']
    ],
    [
      'not rooms, groups, calendars, offices, programs and those who declined or are only told',
      [
        'ORGANIZER;CN=Northwind Recruiting:mailto:no-reply@example.com',
        priya,
        sam,
        'ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@example.com',
        'ATTENDEE;CUTYPE=GROUP;CN=Panel:mailto:panel.grid@example.com',
        'ATTENDEE;CUTYPE=RESOURCE;CN=Projector:mailto:projector@example.com',
        'ATTENDEE;CN=Interviews:mailto:c_1@group.calendar.google.com',
        'ATTENDEE;CN=Talent:mailto:talent-team@example.com',
        'ATTENDEE;PARTSTAT=DECLINED;CN=Lee Chan:mailto:lee.chan@example.com',
        'ATTENDEE;ROLE=NON-PARTICIPANT;CN=Ola Berg:mailto:ola.berg@example.com'
      ],
      ['Sam Okoro']
    ],
    [
      'not the recruiter',
      [organizer, priya, sam],
      ['Sam Okoro'],
      { recruiter: { name: 'Dana W.', email: 'dana@example.com' } }
    ],
    [
      'a candidate known by the address alone',
      [organizer, 'ATTENDEE;CN=priya.nair@example.org:mailto:priya.nair@example.org', sam],
      ['Dana Whitfield', 'Sam Okoro']
    ],
    [
      'a candidate whose address says nothing, when nobody else is invited',
      [organizer, 'ATTENDEE:mailto:pn99@example.org'],
      ['Dana Whitfield']
    ],
    [
      'nobody said who the candidate is, and one person is invited',
      [organizer, 'ATTENDEE;CN=P. Nair:mailto:p@example.org'],
      ['Dana Whitfield'],
      { candidate: {} }
    ],
    ['a candidate who is not on the list', [organizer, sam], ['Dana Whitfield', 'Sam Okoro']],
    [
      'a name that the address spells',
      [organizer, priya, 'ATTENDEE:mailto:lee.chan@example.com'],
      ['Dana Whitfield', 'Lee Chan']
    ],
    [
      'a person whose name is also a word of offices',
      [organizer, priya, 'ATTENDEE;CN=Ana Jobs:mailto:ana.jobs@example.com'],
      ['Dana Whitfield', 'Ana Jobs']
    ],
    [
      "an address in Apple's parameter, and a title after the name",
      ['ORGANIZER;CN="Whitfield, PhD";EMAIL=dana@example.com:/principals/4711/', priya],
      ['Whitfield, PhD']
    ],
    ['lines folded inside a name', [organizer.replace('Whit', 'Whit\r\n '), priya], ['Dana Whitfield']]
  ]
  for (const [name, people, to, fields] of rows) {
    const { to: whom, text } = taken(request(people, fields))
    t.strictSame(whom, to, name)
    for (const person of to) t.ok(text?.includes(person), name)
  }
  const { text } = taken(request([priya]))
  t.equal(text, 'The invitation names no interviewer.')
})

void t.test('nobody is read unless it is asked for', async t => {
  const { interviewersFrom, ...interview } = request([organizer, priya, sam]).interview
  t.equal(interviewersFrom, 'invitation')
  t.strictSame(taken({ ...request([]), interview }), { to: [], text: undefined })
  t.strictSame(
    schedule({ ...request([]), interview }, 0).steps.map(({ to }) => to),
    schedule(
      { ...request([]), interview: { start: '2026-11-20T19:00:00Z', end: '2026-11-20T20:00:00Z' } },
      0
    ).steps.map(({ to }) => to)
  )
})

void t.test('what is refused, and where', async t => {
  const many = Array.from({ length: 21 }, (_, i) => {
    const word = String.fromCharCode(97 + i).repeat(3)
    return `ATTENDEE;CN=Ola ${word}:mailto:ola.${word}@example.com`
  })
  const rows: Array<[code: string, asked: ScheduleRequest, pointers: string[], line: number | null]> = [
    [
      'invitation-people-unclear',
      request([organizer, 'ATTENDEE:mailto:a1@example.org', 'ATTENDEE:mailto:b2@example.org']),
      ['/interview/invitation'],
      7
    ],
    [
      'invitation-people-unclear',
      request([organizer, priya, sam], { candidate: {} }),
      ['/interview/invitation'],
      7
    ],
    [
      'invitation-person-unnamed',
      request([organizer, priya, 'ATTENDEE;CN=a1@example.org:mailto:a1@example.org']),
      ['/interview/invitation'],
      8
    ],
    ['invitation-too-many-people', request([priya, ...many]), ['/interview/invitation'], 27],
    [
      'conflicting-fields',
      request([organizer], {}, { interviewers: [{ name: 'Dana Whitfield' }] }),
      ['/interview/interviewersFrom', '/interview/interviewers'],
      null
    ],
    [
      'conflicting-fields',
      request([organizer], {}, { invitation: undefined, start: '2026-11-20T14:00' }),
      ['/interview/interviewersFrom', '/interview/invitation'],
      null
    ]
  ]
  const draft = { stage: 'thank-you' as const, body: 'Dear Dana, thank you for your time on Friday.' }
  for (const [code, asked, pointers, line] of rows) {
    for (const answer of [async () => schedule(asked, 0), async () => evaluate({ ...asked, draft }, 0)]) {
      const error: unknown = await answer().catch((thrown: unknown) => thrown)
      if (!(error instanceof Refusal)) throw new Error(`${code} is refused`)
      t.strictSame(
        error.faults.map(fault => [fault.code, fault.pointer]),
        pointers.map(pointer => [code, pointer])
      )
      t.equal(/^Line (\d+): /.exec(error.faults[0]!.detail)?.[1], line === null ? undefined : String(line))
      t.notMatch(JSON.stringify(error.faults), /example\.|Dana|Ola/)
    }
  }
})

void t.test('drafts are judged by the interviewers of the invitation as by those of the request', async t => {
  const draft: EvaluateRequest['draft'] = {
    stage: 'thank-you',
    body: 'Dear Dina,\n\nThank you for your time on Friday and for showing me the outage map.\n\nKind regards,\nPriya Nair'
  }
  const invited: EvaluateRequest = { ...request([organizer, priya, sam]), draft }
  const { interviewersFrom, ...interview } = invited.interview!
  t.equal(interviewersFrom, 'invitation')
  const stated: EvaluateRequest = {
    ...invited,
    interview: {
      ...interview,
      interviewers: [
        { name: 'Dana Whitfield', email: 'dana@example.com' },
        { name: 'Sam Okoro', email: 'sam.okoro@example.com' }
      ]
    }
  }
  const findings = await evaluate(invited, 0)
  t.ok(findings.findings.some(({ mistake }) => mistake === 'wrong-name'))
  t.strictSame(findings, await evaluate(stated, 0))
  const copies = (base: EvaluateRequest) =>
    findAlike(['Dana Whitfield', 'Sam Okoro'].map(to => ({ ...base, draft: { ...draft, to } })))
  t.strictSame(copies(invited), [[1], [0]])
  t.strictSame(copies(invited), copies(stated))
})
