import { execFile, type ExecFileException } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t from 'tap'

const root = fileURLToPath(new URL('../../', import.meta.url))
const weights = 'src/draft/reading/model/encoder.onnx'
const run = promisify(execFile)

/** A copy of the service without its weights. */
function copy(folder: string): string {
  for (const name of ['package.json', 'schemas', 'src'])
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: from => from !== join(root, weights)
    })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

/** Starts the copy and waits for its end; a server that starts all the same is ended. */
const start = async (folder: string, workers: string) =>
  run(process.execPath, [join(folder, 'src/server.ts')], {
    env: { ...process.env, PORT: '0', WORKERS: workers },
    timeout: 30_000
  }).then(
    () => ({ code: 0, stdout: '', stderr: '' }),
    ({ code, stdout, stderr }: ExecFileException) => ({ code, stdout, stderr })
  )

void t.test('without the weights it was given, the service does not start', async t => {
  const folder = copy(t.testdir())
  for (const [name, content, sentence] of [
    ['missing', null, /^The weights of the reader or its card\.json cannot be read: \S.*encoder\.onnx\.\n$/],
    [
      'cut short',
      readFileSync(join(root, weights)).subarray(0, 1_000),
      /^The weights of the reader .* are not those of the model card: .*\.\n$/
    ],
    [
      'replaced',
      Buffer.from('weights of another'),
      /^The weights of the reader .* are not those of the model card: .*\.\n$/
    ]
  ] as const) {
    if (content !== null) writeFileSync(join(folder, weights), content)
    await Promise.all(
      ['0', '1'].map(async workers => {
        const { code, stdout, stderr } = await start(folder, workers)
        t.equal(code, 1, `${name}, WORKERS=${workers}`)
        t.match(stderr, sentence)
        t.notMatch(stdout, /listening/)
      })
    )
  }
})
