import { mkdirSync, writeFileSync } from 'node:fs'
import { scheduleExamples } from '../../schemas/examples.ts'
import type { ScheduleRequest } from '../../schemas/schedule.ts'
import { buildApp } from '../../src/http/app.ts'

/** `npm run calendars FOLDER`: asks the service for plans, each as iCalendar and as JSON, for validate.py to compare; those named `again` follow an earlier calendar. */
const [folder = 'calendars'] = process.argv.slice(2)
const names = [
  'Zoë Ångström',
  '中村 さくら',
  'محمد العلي',
  'O\'Brien; Sons, "Ltd" \\ Co',
  'a\nb\r\nc\td',
  'BEGIN:VEVENT\nEND:VCALENDAR',
  '👩🏽‍💻'.repeat(20),
  'é'.repeat(200),
  'x'.repeat(200),
  '\u0007bell\u007f\u0085next\u2028line\u2029end',
  ' : ; , = " \' ',
  'İstanbul ﷺ 𝒳'
]
const zones = [
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'America/St_Johns',
  'UTC',
  'Pacific/Pago_Pago',
  'America/Vancouver',
  'Africa/Casablanca',
  'Asia/Jerusalem'
]
const starts = [
  '2026-11-20T14:00',
  '2026-03-28T23:30',
  '2027-10-30',
  '2026-11-20T14:00:15.250Z',
  '2028-02-29T09:00',
  '2026-12-31T16:00'
]
const outcomes = ['pending', 'rejected', 'offered', 'advanced', 'withdrawn'] as const
const channels = ['email', 'letter', 'phone', 'text', 'social'] as const
const at = <T>(items: readonly T[], i: number): T => items[i % items.length]!

const made = Array.from({ length: 60 }, (_, i): ScheduleRequest => ({
  timeZone: at(zones, i),
  now: at(['2026-11-20T22:30:00Z', '2027-01-05T08:00:00.999+05:30', '2028-12-01T00:00:00-03:00'], i),
  candidate: { name: at(names, i) },
  employer: { name: at(names, i + 1), timeZone: at(zones, i + 3) },
  interview: {
    start: at(starts, i),
    role: at(names, i + 2),
    interviewers: names.slice(0, i % 5).map(name => ({ name })),
    outcome: at(outcomes, Math.floor(i / 7))
  },
  channels: { 'thank-you': at(channels, i), 'check-in': at(channels, i + 1) },
  ...(i % 2 === 0 ? { timeline: { weeks: 2 } } : {}),
  ...(i % 3 === 0 ? {} : { exportedAt: '2026-11-20T15:00:00Z' }),
  ...(i % 11 === 0 ? { policy: { profile: 'one-touch' as const } } : {})
}))

mkdirSync(folder, { recursive: true })
const app = await buildApp()
for (const [i, payload] of [
  ...Object.values(scheduleExamples).map(({ request }): ScheduleRequest => request),
  ...made
].entries()) {
  for (const [ending, accept] of [
    ['ics', 'text/calendar'],
    ['json', 'application/json']
  ] as const) {
    const { statusCode, rawPayload } = await app.inject({
      method: 'POST',
      url: '/schedule',
      payload,
      headers: { accept }
    })
    if (statusCode !== 200) throw new Error(`${statusCode} ${rawPayload.toString()}`)
    const name = `${String(i).padStart(2, '0')}${payload.exportedAt === undefined ? '' : '-again'}`
    writeFileSync(`${folder}/${name}.${ending}`, rawPayload)
  }
}
await app.close()
