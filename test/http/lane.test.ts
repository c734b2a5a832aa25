// Promises of the lanes: no caller waits for another's load, and no lane takes more than it can do.
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { Lane } from '../../src/http/lane.ts'
import { Turns } from '../../src/http/turns.ts'
import { Refusal } from '../../src/refusal.ts'

/** A lane whose tasks end when they are told to, and what has happened in it. */
function watch(lane: Lane) {
  const events: string[] = []
  const ends = new Map<string, () => void>()
  const add = (caller: string, name: string, size = 1) => {
    void lane
      .run(
        caller,
        async () =>
          new Promise<void>(end => {
            events.push(name)
            ends.set(name, end)
          }),
        size
      )
      .catch((error: unknown) => {
        events.push(`${name} ${(error as Refusal).slug}`)
      })
  }
  const end = async (name: string) => {
    ends.get(name)!()
    for (let i = 0; i < 3; i++) await turn() // places are given on by turns of the event loop
  }
  return { events, add, end }
}

void t.test('a caller waits for its own load alone', async t => {
  const { events, add, end } = watch(new Lane(1, 1))
  for (let i = 0; i < 20; i++) add('heavy', `heavy ${i}`, 20)
  add('light', 'light 0')
  add('light', 'light 1')
  add('light', 'light 2')
  for (const name of ['heavy 0', 'light 0', 'light 1', 'light 2', 'heavy 1']) await end(name)
  t.strictSame(events, ['heavy 0', 'light 0', 'light 1', 'light 2', 'heavy 1', 'heavy 2'])
})

void t.test('callers with as much to do get as much done, whatever the size of their tasks', async t => {
  const { events, add, end } = watch(new Lane(1, 1))
  add('other', 'other', 1)
  for (let i = 0; i < 12; i++) add('costly', `costly ${i}`, 40)
  for (let i = 0; i < 120; i++) add('cheap', `cheap ${i}`, 4)
  let name = 'other'
  for (let done = 0; done < 66; done++) {
    await end(name)
    name = events.at(-1)!
  }
  const done = (caller: string) => events.filter(event => event.startsWith(caller)).length
  t.ok(Math.abs(done('costly') * 40 - done('cheap') * 4) <= 80, `${done('costly')} and ${done('cheap')}`)
})

void t.test('ever new callers do not keep one waiting that was here before', async t => {
  const { events, add, end } = watch(new Lane(1, 1))
  add('known', 'first', 30)
  add('known', 'second', 30)
  for (let i = 0; i < 20; i++) add(`new ${i}`, `new ${i}`, 10)
  let name = 'first'
  for (let i = 0; i < 200 && name !== 'second'; i++) {
    add(`newer ${i}`, `newer ${i}`, 10)
    await end(name)
    name = events.at(-1)!
  }
  t.equal(name, 'second')
})

void t.test(
  'a full lane has room for a caller with less than its share, at the cost of who has most',
  async t => {
    const { events, add, end } = watch(new Lane(1, 1))
    for (let i = 0; i < 30; i++) add('heavy', `heavy ${i}`, 100)
    await sleep(1)
    const refused = () => events.filter(event => event.endsWith('overloaded'))
    t.strictSame(
      refused(),
      Array.from({ length: 8 }, (_, i) => `heavy ${22 + i} overloaded`),
      'two seconds of work may wait'
    )
    add('light', 'light', 100)
    await sleep(1)
    t.strictSame(refused().slice(8), ['heavy 21 overloaded'], 'its newest gives way')
    await end('heavy 0')
    t.equal(events.at(-1), 'light')
  }
)

void t.test('a small task of another caller does not wait for a large one', async t => {
  const { events, add, end } = watch(new Lane(1, 1, 1))
  add('heavy', 'large', 20)
  add('heavy', 'its small one', 1)
  add('middling', 'half as large', 11)
  add('light', 'small', 10)
  add('another', 'beyond the spare places', 1)
  t.strictSame(events, ['large', 'small'])
  await end('small')
  t.strictSame(events.slice(2), ['beyond the spare places'])
})

void t.test('a lane ends when what runs is done, and turns away what waits', async t => {
  const lane = new Lane(1, 1)
  await lane.end()
  const { events, add, end } = watch(lane)
  for (const name of ['runs', 'waits', 'waits too']) add('a', name)
  let hasEnded = false
  const ended = lane.end().then(() => {
    hasEnded = true
  })
  await turn()
  t.strictSame(events, ['runs', 'waits overloaded', 'waits too overloaded'])
  t.notOk(hasEnded)
  await end('runs')
  await ended
})

void t.test('many callers one after another are not all remembered', async t => {
  const lane = new Lane(1, 1)
  let end = () => {}
  const first = lane.run('first', async () => new Promise<void>(resolve => (end = resolve)))
  const others = Array.from({ length: 1_500 }, async (_, i) => lane.run(`caller ${i}`, () => i))
  end()
  await first
  t.strictSame(await Promise.all(others), [...others.keys()])
})

void t.test('turns go to the lowest order, and to what arrives between two', async t => {
  const turns = new Turns()
  const order: string[] = []
  const work = async (name: string, step: number, steps: number) => {
    for (let i = 0; i < steps; i++)
      await turns.take(i * step, async () => {
        order.push(`${name}${i}`)
        await sleep(1)
      })
  }
  const long = work('long', 10, 6)
  await sleep(1)
  await Promise.all([long, work('short', 5, 2)])
  t.match(order.slice(0, 3).toSorted(), ['long0', 'short0', 'short1'])
  t.strictSame(order.slice(3), ['long1', 'long2', 'long3', 'long4', 'long5'])
  await t.rejects(
    turns.take(0, async () => Promise.reject(new RangeError('x'))),
    RangeError
  )
  t.equal(await turns.take(0, async () => 1), 1, 'a failure gives the turn back')
})
