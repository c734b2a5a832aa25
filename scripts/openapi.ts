import { readFile, writeFile } from 'node:fs/promises'
import { answerExamples } from '../src/http/answers.ts'
import { buildApp } from '../src/http/app.ts'

/**
 * Writes the answers to the documented requests into src/http/assets/answers.json, and with them openapi/openapi.json from the schemas; with
 * --check, fails when a file is stale.
 */
const isCheck = process.argv.includes('--check')

async function keep(name: string, value: unknown): Promise<void> {
  const file = new URL(`../${name}`, import.meta.url)
  const text = JSON.stringify(value, null, 2) + '\n'
  if (!isCheck) await writeFile(file, text)
  else if ((await readFile(file, 'utf8')) !== text) {
    console.error(`${name} is stale: npm run openapi`)
    process.exitCode = 1
  }
}

const answering = await buildApp({ clock: () => 0, answers: {} }) // requests without `now` are answered the same whatever it is
const answers = await answerExamples(answering)
await answering.close()
await keep('src/http/assets/answers.json', answers)

const app = await buildApp({ answers })
await app.ready()
await keep('openapi/openapi.json', app.swagger())
await app.close()
