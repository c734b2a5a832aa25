import { readFileSync, writeFileSync } from 'node:fs'
import { batchExamples, evaluateExamples, scheduleExamples } from '../schemas/examples.ts'
import type { EvaluationBatch } from '../schemas/evaluate-batch.ts'
import type { Evaluation } from '../schemas/evaluate.ts'
import type { Plan } from '../schemas/schedule.ts'
import { buildApp } from '../src/http/app.ts'

/** `npm run readme`: puts today's requests and answers into the README's code blocks. `…` stands for what is left out. */
const file = new URL('../README.md', import.meta.url)
const width = 118
const rest = { '…': '…' }

/** JSON with short objects and lists on one line. */
function format(value: unknown, indent = '', before = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const isList = Array.isArray(value)
  const [open, close] = isList ? ['[', ']'] : ['{', '}']
  const members = (inner: string) =>
    Object.entries(value).map(([name, member]) => {
      const label = isList ? '' : `${JSON.stringify(name)}: `
      return label + format(member, inner, inner.length + label.length)
    })
  const line = members('').join(', ')
  const short = line === '' ? open + close : isList ? `[${line}]` : `{ ${line} }`
  if (!short.includes('\n') && short.length + before <= width) return short
  const inner = `${indent}  `
  return `${open}\n${members(inner)
    .map(member => inner + member)
    .join(',\n')}\n${indent}${close}`
}

const first = <T>(items: readonly T[], count: number) =>
  items.length > count ? [...items.slice(0, count), '…'] : items

const abridge = ({ policy: { profile }, versions: { service } }: Evaluation | Plan) => ({
  policy: { profile, ...rest },
  versions: { service, ...rest }
})

function abridgeEvaluation(evaluation: Evaluation): object {
  return {
    ...evaluation,
    findings: first(evaluation.findings, 2),
    strengths: first(evaluation.strengths, 1),
    ...abridge(evaluation)
  }
}

const abridgeBatch = ({ results }: EvaluationBatch): object => ({
  results: results.map(result => {
    if ('problem' in result) return result
    const { score, verdict, findings } = result.evaluation
    const [found, ...others] = findings
    return {
      ...result,
      evaluation: {
        score,
        verdict,
        findings:
          found === undefined
            ? []
            : [
                { mistake: found.mistake, evidence: found.evidence, ...rest },
                ...(others.length === 0 ? [] : ['…'])
              ],
        ...rest
      }
    }
  })
})

function abridgePlan(plan: Plan): object {
  const steps = plan.steps.map(whole =>
    whole.step === 'thank-you'
      ? { ...whole, because: first(whole.because, 1) }
      : {
          step: whole.step,
          status: whole.status,
          opens: whole.opens,
          best: whole.best,
          closes: whole.closes,
          ...rest
        }
  )
  return {
    ...plan,
    steps,
    advice: first(plan.advice, 1),
    assumptions: first(plan.assumptions, 1),
    ...abridge(plan)
  }
}

const app = await buildApp()
const post = async (url: string, payload: object, id = '') =>
  (await app.inject({ method: 'POST', url, payload, headers: { 'x-request-id': id } })).json() as unknown
const curl = (path: string, request: object, headers = '') =>
  `curl -s http://127.0.0.1:3000${path} -H 'content-type: application/json'${headers} -d '\n${format(request)}'`
const { thankYou } = evaluateExamples
const { afterInterview, invited } = scheduleExamples
const calendar = (
  await app.inject({
    method: 'POST',
    url: '/schedule',
    payload: invited.request,
    headers: { accept: 'text/calendar' }
  })
).body.replaceAll('\r\n', '\n')
const nextEvent = `BEGIN:VEVENT${calendar.split('BEGIN:VEVENT')[2]?.trimEnd()}`
const blocks: Array<[heading: string, language: string, text: string]> = [
  ['Judge a draft', 'sh', curl('/evaluate', thankYou.request)],
  [
    'Judge a draft',
    'json',
    format(abridgeEvaluation((await post('/evaluate', thankYou.request)) as Evaluation))
  ],
  ['Judge many drafts', 'sh', curl('/evaluate/batch', batchExamples.panel.request)],
  [
    'Judge many drafts',
    'json',
    format(
      abridgeBatch((await post('/evaluate/batch', batchExamples.panel.request, 'demo-1')) as EvaluationBatch)
    )
  ],
  ['Plan the follow-ups', 'sh', curl('/schedule', afterInterview.request)],
  [
    'Plan the follow-ups',
    'json',
    format(abridgePlan((await post('/schedule', afterInterview.request)) as Plan))
  ],
  [
    'iCalendar, both ways',
    'sh',
    `${curl('/schedule', invited.request, " -H 'accept: text/calendar'")} > follow-ups.ics`
  ],
  ['iCalendar, both ways', 'ics', nextEvent],
  [
    'Errors',
    'json',
    format(await post('/evaluate', { draft: { stage: 'thank-you' }, employer: { city: 'Boston' } }, 'demo-1'))
  ]
]
await app.close()

let readme = readFileSync(file, 'utf8')
for (const [heading, language, text] of blocks) {
  const start = readme.indexOf('```' + language, readme.indexOf(`\n## ${heading}\n`)) + language.length + 4
  readme = readme.slice(0, start) + text + readme.slice(readme.indexOf('\n```', start))
}
writeFileSync(file, readme)
