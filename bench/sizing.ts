import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { drive } from './load.ts'
import { drafts, plans, residentMegabytes, startService, stop } from './servers.ts'

/**
 * `npm run sizing`: what one core does, written into the README's table. The service has core 0 to itself and this process, the load, core 1;
 * Linux with taskset only. The rows at half load send at an even pace, and count latency from the time a request was due.
 */
const file = new URL('../README.md', import.meta.url)
const [open, close] = ['<!-- sizing -->\n', '<!-- /sizing -->']
const number = (value: number, digits = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })

const [before = NaN] = loadavg()
execFileSync('taskset', ['--all-tasks', '--cpu-list', '--pid', '1', String(process.pid)])
const { child, port, milliseconds } = await startService(0)
const started = residentMegabytes(child)
const rows: string[] = []
for (const [path, requests] of [
  ['/evaluate', drafts],
  ['/schedule', plans]
] as const) {
  const bodies = requests.map(request => JSON.stringify(request))
  await drive(port, path, bodies, { seconds: 3 })
  const full = await drive(port, path, bodies, { seconds: 10 })
  const half = await drive(port, path, bodies, { seconds: 10, rate: full.perSecond / 2 })
  rows.push(
    `| \`POST ${path}\` | ${number(full.perSecond)} | ${number(full.p50, 1)} / ${number(full.p99, 1)} ms | ${number(half.p50, 1)} / ${number(half.p99, 1)} ms |`
  )
}
const loaded = residentMegabytes(child)
await stop(child)

const table = `| one core | requests a second, at most | median / 99 % then | median / 99 % at half of it |
|---|---|---|---|
${rows.join('\n')}

Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.version.slice(1)} on ${cpus().length} cores (${cpus()[0]?.model.trim()}) whose load average was ${number(before, 1)} beforehand, by
\`npm run sizing\`: ${drafts.length} drafts of 120 to 180 words and ${plans.length} interviews over 16 connections, the service on one core and the load on another. The first
answer came ${number(milliseconds)} ms after the start; the process held ${started} MB then and ${loaded} MB after the load.
`
const readme = readFileSync(file, 'utf8')
const [from, to] = [readme.indexOf(open), readme.indexOf(close)]
if (from < 0 || to < from) throw new Error('README.md has no place for the table')
writeFileSync(file, readme.slice(0, from + open.length) + table + readme.slice(to))
process.stdout.write(table)
