import t from 'tap'
import { LogSink } from '../../src/http/log-sink.ts'

type Done = (error?: Error | null) => void

/** A sink, what it was sent, and a way to say what became of that. */
function makeSink() {
  const sent: string[] = []
  let done: Done = () => {}
  const sink = new LogSink((text, tell) => {
    sent.push(text)
    done = tell
  })
  return {
    sink,
    sent,
    end: (error?: Error) => {
      done(error)
    }
  }
}
const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' })

void t.test('lines go out in order, those that wait together', async t => {
  const { sink, sent, end } = makeSink()
  for (const line of ['a\n', 'b\n', 'c\n']) sink.write(line)
  t.strictSame(sent, ['a\n'])
  end()
  t.strictSame(sent, ['a\n', 'b\nc\n'])
  const flushed = sink.flush()
  end()
  await flushed
})

void t.test('what a full disk does not take is lost, and told once there is room', async t => {
  const { sink, sent, end } = makeSink()
  sink.write('a\n')
  sink.write('b\n')
  end(full)
  end(full)
  t.strictSame(sent[0], 'a\n')
  sink.write('c\n')
  end()
  const [told, line] = sent.at(-1)!.split('\n')
  t.match(JSON.parse(told!), { level: 40, msg: /^2 lines of the log were lost/ })
  t.equal(line, 'c')
  sink.write('d\n')
  t.equal(sent.at(-1), 'd\n', 'once')
  end()
})

void t.test(
  'a sink that takes nothing costs a bounded amount of memory, and the end of the process half a second',
  async t => {
    const { sink, sent, end } = makeSink()
    const line = `${'x'.repeat(1_023)}\n`
    for (let i = 0; i < 5_000; i++) sink.write(line)
    await sink.flush()
    end()
    t.equal(sent.length, 2)
    t.ok(sent[1]!.length < 2 ** 20 + 1_024)
    t.match(sent[1], /^\{.*39\d\d lines of the log were lost/)
  }
)
