// Each integration of the guide leads from the vendor's record to a plan and a calendar; the program in Python runs.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t from 'tap'
import { northwind } from '../../schemas/northwind.ts'
import { buildApp } from '../../src/http/app.ts'
import { toPlanRequest as ashby } from '../../src/http/pages/guide/ashby.ts'
import { toPlanRequest as greenhouse } from '../../src/http/pages/guide/greenhouse.ts'
import { integrations } from '../../src/http/pages/guide/integrations.ts'
import { toPlanRequest as lever } from '../../src/http/pages/guide/lever.ts'
import { toPlanRequest as merge } from '../../src/http/pages/guide/merge.ts'
import * as records from '../../src/http/pages/guide/records.ts'
import { toPlanRequest as smartrecruiters } from '../../src/http/pages/guide/smartrecruiters.ts'
import { toPlanRequest as workable } from '../../src/http/pages/guide/workable.ts'
import { makeClient } from './client.ts'

/** All records tell of the hour from 19:00 UTC with Dana Whitfield; these tell more, or less. */
const people: Record<string, string[]> = { ashby: ['Dana Whitfield', 'Sam Okoro'] }
const begins: Record<string, string> = { ashby: '2026-11-20T18:00:00.000Z' }
const now = '2026-11-20T21:00:00Z'

void t.test('a record in, a plan and a calendar out', async t => {
  const { post } = await makeClient(t)
  t.strictSame(
    integrations.map(({ slug }) => slug),
    ['ashby', 'bamboohr', 'greenhouse', 'lever', 'merge', 'recruitee', 'smartrecruiters', 'workable']
  )
  for (const { slug, request } of integrations) {
    await t.test(slug, async t => {
      const plan = await post(t, '/schedule', { ...request, now })
      t.equal(plan.statusCode, 200)
      const { steps, next } = plan.json<{
        steps: Array<{ step: string; opens: string; to: string[] }>
        next: string
      }>()
      t.equal(next, 'thank-you')
      const thanks = steps.find(({ step }) => step === 'thank-you')
      t.strictSame(thanks?.to, people[slug] ?? ['Dana Whitfield'], 'to those who interviewed')
      t.equal(thanks?.opens, '2026-11-20T20:30:00+00:00', 'half an hour after the end')
      const { interview } = request as { interview: { id: string; start?: string; invitation?: string } }
      if (interview.start === undefined)
        t.match(interview.invitation, /DTSTART;TZID=America\/New_York:20261120T140000/)
      else t.equal(Date.parse(interview.start), Date.parse(begins[slug] ?? '2026-11-20T19:00:00Z'))
      const calendar = await post(t, '/schedule', { ...request, now }, { accept: 'text/calendar' })
      t.equal(calendar.statusCode, 200)
      t.match(calendar.body, /^BEGIN:VCALENDAR\r\n/)
      const moved = await post(
        t,
        '/schedule',
        { ...request, now: '2026-11-20T22:00:00Z' },
        { accept: 'text/calendar' }
      )
      const uids = (text: string) => [...text.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid)
      t.ok(uids(calendar.body).length > 0)
      t.strictSame(uids(moved.body), uids(calendar.body), 'entries keep their ids')
    })
  }
})

void t.test('what was cancelled, or has no time, is not planned for', t => {
  const candidate = { timeZone: 'Europe/London' }
  const { interviewSchedule } = records.ashby.data
  const cancelled = (changes: object) => ({
    ...records.ashby,
    data: { interviewSchedule: { ...interviewSchedule, ...changes } }
  })
  t.equal(ashby(cancelled({ status: 'Cancelled' }), candidate), null)
  t.equal(ashby(cancelled({ interviewEvents: [] }), candidate), null)
  t.equal(lever({ ...records.lever, canceledAt: Date.UTC(2026, 10, 19) }, candidate), null)
  t.equal(workable({ ...records.workable, cancelled: true }, candidate), null)
  t.equal(merge({ ...records.merge, start_at: null }, candidate), null)
  t.equal(merge({ ...records.merge, remote_was_deleted: true }, candidate), null)
  const { interview, interviewers } = records.greenhouse
  t.equal(greenhouse({ interview: { ...interview, starts_at: null }, interviewers }, candidate), null)
  t.match(
    greenhouse(
      {
        interview: { ...interview, starts_at: null, ends_at: null, all_day_start_on: '2026-11-20' },
        interviewers
      },
      candidate
    ),
    { interview: { start: '2026-11-20', end: undefined } },
    'a whole day is its date'
  )
  const smart = records.smartrecruiters
  t.equal(
    smartrecruiters(
      { ...smart, interview: { ...smart.interview, candidate: { status: 'declined' } } },
      candidate
    ),
    null
  )
  t.equal(
    smartrecruiters(
      {
        ...smart,
        interview: {
          ...smart.interview,
          timeslots: smart.interview.timeslots.map(slot => ({ ...slot, noShow: true }))
        }
      },
      candidate
    ),
    null
  )
  t.strictSame(smartrecruiters({ ...smart, users: {} }, candidate)?.interview.interviewers, [])
  t.strictSame(
    merge(
      { ...records.merge, interviewers: [{ first_name: null, last_name: null, email: 'x@example.com' }] },
      candidate
    )?.interview.interviewers,
    [],
    'nobody without a name'
  )
  t.end()
})

const python = '/usr/bin/python3'
const hasPython = await promisify(execFile)(python, ['--version']).then(
  () => true,
  () => false
)

void t.test('the program in Python', { skip: hasPython ? false : 'without Python' }, async t => {
  const app = await buildApp()
  const url = await app.listen({ port: 0 })
  const cwd = await mkdtemp(join(tmpdir(), 'afterword-'))
  t.teardown(async () => {
    await app.close()
    await rm(cwd, { recursive: true })
  })
  const program = fileURLToPath(new URL('../../src/http/pages/guide/follow_ups.py', import.meta.url))
  const run = async (file: string) =>
    promisify(execFile)(python, [file], { cwd, env: { AFTERWORD_URL: url, PYTHONUTF8: '1' } })
  const { stdout } = await run(program)
  t.match(stdout, /^draft-thank-you +skipped /)
  t.match(stdout, /\nthank-you +open +best 2026-11-21T09:00:00\+00:00\n/)
  t.match(stdout, /\n\d+ of 100, revise\n- Pressing for an answer: /)
  t.match(await readFile(join(cwd, 'follow-ups.ics'), 'utf8'), /^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/)
  const text = await readFile(program, 'utf8')
  t.match(text, northwind.interview.role, 'it tells of the interview of the other examples')
  await t.rejects(
    promisify(execFile)(
      python,
      ['-c', text.replace('"start": "2026-11-20T14:00"', '"begin": "2026-11-20T14:00"')],
      {
        cwd,
        env: { AFTERWORD_URL: url }
      }
    ),
    /400 The request does not match the schema\n\/interview/,
    'a problem is told with its place'
  )
})
