import { existsSync, writeFileSync } from 'node:fs'
import { mistakeIds } from '../schemas/vocabulary.ts'

/** `npm run new-mistake ID`: starts the catalogue file of a mistake and says what is left to do. */
const [id = ''] = process.argv.slice(2)
const file = new URL(`../src/catalogue/draft/${id}.ts`, import.meta.url)
const name = id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())

const template = `import { clausesThat } from '../evidence.ts'
import type { Mistake } from '../mistake.ts'

export default {
  id: '${id}',
  title: 'The mistake in a few words',
  why: 'Why it matters to the reader.',
  severity: 'minor',
  stages: ['thank-you', 'check-in', 'rejection-reply'],
  channels: ['email', 'letter', 'phone', 'text', 'social'],
  needs: [],
  sources: [],
  advice: 'What to do.',
  example: 'A rewrite.',
  disputed: false,
  judge: clausesThat('${id}'),
  wrong: ['Dear Dana, «the words to underline» stand between the marks. At least six, each a different way of saying it.'],
  right: ['Dear Dana, a near miss that must be left alone. At least six.'],
  knownGaps: []
} satisfies Mistake
`

const steps = `Wrote src/catalogue/draft/${id}.ts. What is left:
1. schemas/vocabulary.ts: add '${id}' to textMistakes.
2. src/catalogue/index.ts: import ${name} from './draft/${id}.ts', and list it.
3. ${id}.ts: fill in the words, the sources and the examples; judge the facts of the draft, or label sentences with it in training.
4. npm test, npm run openapi, npm run check.
`

if (!/^[a-z]+(-[a-z]+)*$/.test(id))
  fail('Name the mistake in kebab-case, after the fault and not the cure: npm run new-mistake name-drops')
else if ((mistakeIds as readonly string[]).includes(id) || existsSync(file)) fail(`${id} exists already.`)
else {
  writeFileSync(file, template)
  process.stdout.write(steps)
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}
