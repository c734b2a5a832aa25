import t from 'tap'
import {
  faults,
  unread,
  wholes,
  type Draft,
  type Fault,
  type Label,
  type Reading,
  type Whole
} from '../../../src/draft/draft.ts'
import { believed, holds, likelihood, mayDo, readingsOf } from '../../../src/draft/reading/belief.ts'
import { readDraft } from '../../../src/draft/read.ts'

const nobody = { interviewers: [], candidate: null, company: null, role: null, topics: [] }
const draftOf = async (body: string) => readDraft({ stage: 'thank-you', body }, nobody)

void t.test('an act in doubt is not called missing', async t => {
  t.ok(
    mayDo(await draftOf('Dear Ana,\n\nIs there any news?\n\nMany thanks,\nBo'), 'thanks'),
    'thanks in the closing'
  )
  t.notOk(
    mayDo(await draftOf('Dear Ana,\n\nIs there any news?\n\nCheers,\nBo'), 'thanks'),
    'cheers are no thanks'
  )
  t.ok(mayDo(await draftOf('Six winters on the ferries, and never late.'), 'fit'))
  t.notOk(mayDo(await draftOf('It was nice meeting you.'), 'fit'))
})

const empty = unread('check-in', 'email', '')
type Numbers<Id extends string> = Partial<Record<Id, number>>
const readingsAt = (start: number, said: Numbers<Label>) =>
  Object.fromEntries(
    Object.entries(said).map(([label, confidence]): [string, Reading] => [
      label,
      { confidence, places: [{ start, end: start + 1 }] }
    ])
  )
/** A draft that reads as given; sentence n starts at n + 1, the greeting at 0, the closing at 100. */
const made = (
  whole: Numbers<Fault | Whole>,
  sentences: ReadonlyArray<Numbers<Label>>,
  [greeting = {}, closing = {}]: ReadonlyArray<Numbers<Label>> = []
): Draft => ({
  ...empty,
  whole: { ...empty.whole, ...whole },
  framing: [readingsAt(0, greeting), readingsAt(100, closing)],
  sentences: sentences.map((said, i) => ({
    start: i + 1,
    end: i + 2,
    text: '',
    paragraph: 0,
    words: 9,
    readings: readingsAt(i + 1, said)
  }))
})
const needy = (confidence: number) => ({ 'needy-tone': confidence })

void t.test('how likely a fault is', async t => {
  for (const [draft, expected] of [
    [empty, 0],
    [made({}, []), 0],
    [made(needy(1), []), 0.5],
    [made({}, [needy(0.98)]), 0.49],
    [made({}, [needy(1)]), 1],
    [made(needy(1), [needy(1)]), 1],
    [made(needy(0.5), [needy(0.2), needy(0.7), {}]), 0.6],
    [made(needy(0.5), [needy(0.2)], [needy(0.7)]), 0.6],
    [made(needy(0.5), [], [{}, needy(0.7)]), 0.6],
    [made({ 'pushy-tone': 1 }, [{ 'pushy-tone': 1, thanks: 1 }]), 0]
  ] as const)
    t.equal(likelihood(draft, 'needy-tone').toFixed(3), expected.toFixed(3))
  for (const fault of faults) t.equal(likelihood(empty, fault), 0, fault)
})

void t.test('which readings are believed', async t => {
  const found = (draft: Draft, label: Label) =>
    readingsOf(draft, label).flatMap(({ places }) => places.map(({ start }) => start))
  for (const [name, draft, starts] of [
    ['nothing read', empty, []],
    ['no sentence to show', made(needy(1), []), []],
    ['sure', made(needy(0.99), [{}, needy(0.99)]), [2]],
    ['unsure', made(needy(0.01), [needy(0.01)]), []],
    [
      'in greeting and closing, in order',
      made(needy(0.99), [needy(0.99)], [needy(0.99), needy(0.99)]),
      [0, 1, 100]
    ],
    ['only the sure ones', made(needy(0.99), [needy(0.01), needy(0.99)], [needy(0.01)]), [2]],
    ['another fault', made({ 'pushy-tone': 0.99 }, [{ 'pushy-tone': 0.99 }]), []]
  ] as Array<[string, Draft, number[]]>)
    t.strictSame(found(draft, 'needy-tone'), starts, name)
  t.strictSame(found(made({}, [{ thanks: 0.99 }, { thanks: 0.01 }, { thanks: 0.99 }]), 'thanks'), [1, 3])
  t.strictSame(found(made({}, [], [{ thanks: 0.99 }]), 'thanks'), [], 'acts are looked for in prose')
  const [sure, unsure] = made({}, [{ thanks: 0.99 }, { thanks: 0.01 }]).sentences
  t.equal(believed(sure!, 'thanks'), sure?.readings.thanks)
  t.equal(believed(unsure!, 'thanks'), null)
  t.equal(believed(sure!, 'interest'), null)
})

void t.test('a fault of the whole', async t => {
  for (const id of wholes) {
    const [none, some, most] = [0.01, 0.5, 0.99].map(likely => made({ [id]: likely }, []))
    t.equal(holds(most!, id, true), true, `${id}: the rule and the encoder say so`)
    t.equal(holds(none!, id, false), false, `${id}: neither does`)
    for (const rule of [true, false])
      t.ok(
        holds(none!, id, rule) <= holds(some!, id, rule) && holds(some!, id, rule) <= holds(most!, id, rule),
        `${id}: the likelier, the sooner`
      )
    for (const draft of [none!, some!, most!])
      t.ok(holds(draft, id, false) <= holds(draft, id, true), `${id}: the rule speaks for it`)
  }
})
