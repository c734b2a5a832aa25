import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import {
  batchExamples,
  evaluateExamples,
  scheduleBatchExamples,
  scheduleExamples
} from '../../schemas/examples.ts'
import type { Example } from '../../schemas/northwind.ts'

/** Documented answers of status 200, by operation (`POST /evaluate`), media type and name of the example. */
export type Answers = Record<string, Record<string, Record<string, { summary: string; value: unknown }>>>

const json = 'application/json'
/** Documented requests, by path. */
export const requestExamples: Readonly<Record<string, Record<string, Example<object>>>> = {
  '/evaluate': evaluateExamples,
  '/evaluate/batch': batchExamples,
  '/schedule': scheduleExamples,
  '/schedule/batch': scheduleBatchExamples
}
/** What is read without a body; of long lists the first item is shown. */
const readings: ReadonlyArray<[path: string, url: string, summary: string, list?: string]> = [
  ['/catalogue', '/catalogue', 'The first of the mistakes', 'mistakes'],
  ['/catalogue/{id}', '/catalogue/pushy-tone', 'Pressing for an answer'],
  ['/problems', '/problems', 'The first of the types', 'problems'],
  ['/problems/{type}', '/problems/invalid-request', 'A request against the schema'],
  ['/health/live', '/health/live', 'It is'],
  ['/health/ready', '/health/ready', 'They should']
]
/** Plans from one interview differ little: of the examples that are there for their requests, one answer is documented in full. */
const isAnswered = (path: string, name: string): boolean =>
  path !== '/schedule' || ['afterInterview', 'inWords', 'thankYouSent', 'rejected', 'letter'].includes(name)

/** Asks for every documented answer. */
export async function answerExamples(app: FastifyInstance): Promise<Answers> {
  const answers: Answers = {}
  const keep = (operation: string, type: string, name: string, summary: string, value: unknown) => {
    ;((answers[operation] ??= {})[type] ??= {})[name] = { summary, value }
  }
  for (const [path, examples] of Object.entries(requestExamples)) {
    for (const [name, { summary, request }] of Object.entries(examples)) {
      if (!isAnswered(path, name)) continue
      const ask = async (accept: string) =>
        app.inject({
          method: 'POST',
          url: path,
          payload: request,
          headers: { accept, 'x-request-id': 'demo-1' }
        })
      keep(`POST ${path}`, json, name, summary, (await ask(json)).json())
      if (name === 'afterInterview')
        keep(`POST ${path}`, 'text/calendar', name, summary, (await ask('text/calendar')).body)
    }
  }
  for (const [path, url, summary, list] of readings) {
    const answer = (await app.inject({ url })).json<Record<string, unknown>>()
    const value = list === undefined ? answer : { ...answer, [list]: (answer[list] as unknown[]).slice(0, 1) }
    keep(`GET ${path}`, json, 'example', summary, value)
  }
  return answers
}

/** The documented answers as `npm run openapi` wrote them. */
export const readAnswers = (): Answers =>
  JSON.parse(readFileSync(new URL('assets/answers.json', import.meta.url), 'utf8')) as Answers
